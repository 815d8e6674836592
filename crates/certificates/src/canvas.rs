//! A page being drawn: what is seen, and what a screen reader is told of it.

use crate::fit::Setting;
use printpdf::{
    Color, DictItem, LinePoint, Mm, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};
use std::collections::BTreeMap;

/// Width of the page, in millimetres: A4, lying.
pub(crate) const WIDTH: f32 = 297.0;
/// Height of the page, in millimetres.
pub(crate) const HEIGHT: f32 = 210.0;

/// A colour of the light theme, `0xRRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u32);

/// An outline: a point, then triples of two handles and a point. Millimetres from the top left corner.
pub(crate) type Outline = Vec<(f32, f32)>;

/// Where a line of text hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// From its left end.
    Left,
    /// By its middle.
    Centre,
}

/// A node of the document's structure.
#[derive(Debug)]
pub(crate) struct Element {
    /// A standard structure type: `H1`, `P`, `L`…
    pub(crate) role: &'static str,
    /// The page it is on, or begins on, from 0.
    pub(crate) page: usize,
    pub(crate) content: Content,
}

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Content {
    /// Pieces of the page, by number.
    Pieces(Vec<i64>),
    /// Other nodes.
    Elements(Vec<Element>),
}

/// The operations of the page. Measures are millimetres from the top left corner.
#[derive(Debug)]
pub(crate) struct Canvas {
    pub(crate) ops: Vec<Op>,
    page: usize,
    height: f32,
    next_piece: i64,
}

impl Canvas {
    /// Begins the page of this number, from 0, and of this height in millimetres.
    pub(crate) const fn new(page: usize, height: f32) -> Self {
        Self { ops: Vec::new(), page, height, next_piece: 0 }
    }

    /// Draws a bubble: full, or its skin alone.
    pub(crate) fn bubble(&mut self, x: f32, y: f32, radius: f32, ink: Ink, full: bool) {
        // how far handles stand from the points of a circle drawn with four curves
        let (r, h) = (radius, radius * 0.552_3);
        let outline = [
            (x, y - r),
            (x + h, y - r),
            (x + r, y - h),
            (x + r, y),
            (x + r, y + h),
            (x + h, y + r),
            (x, y + r),
            (x - h, y + r),
            (x - r, y + h),
            (x - r, y),
            (x - r, y - h),
            (x - h, y - r),
            (x, y - r),
        ];
        if full { self.fill(&outline, ink) } else { self.stroke(&outline, ink, 0.8) }
    }

    /// Writes the first line of a text that readers skip: a page number, what was not chosen.
    pub(crate) fn stamp(&mut self, text: &Setting, x: f32, top: f32, ink: Ink) {
        for (index, line) in text.lines.iter().enumerate() {
            let baseline = top + text.rise() + index as f32 * text.leading;
            let pos = self.point((x, baseline));
            self.ops.extend([
                Op::StartTextSection,
                Op::SetFont { font: PdfFontHandle::External(text.face.id()), size: Pt(text.size) },
                Op::SetFillColor { col: ink.color() },
                Op::SetTextCursor { pos },
                Op::ShowText { items: text.face.items(line) },
                Op::EndTextSection,
            ]);
        }
    }

    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point::new(Mm(x), Mm(self.height - y))
    }

    /// Draws what is only ornament: readers skip it.
    pub(crate) fn ornament(&mut self, draw: impl FnOnce(&mut Self)) {
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() });
        draw(self);
        self.ops.push(Op::EndMarkedContent);
    }

    /// Fills an outline.
    pub(crate) fn fill(&mut self, outline: &[(f32, f32)], ink: Ink) {
        self.ops.push(Op::SetFillColor { col: ink.color() });
        self.polygon(outline, PaintMode::Fill);
    }

    /// Draws along an outline, with a pen of `width` points.
    pub(crate) fn stroke(&mut self, outline: &[(f32, f32)], ink: Ink, width: f32) {
        self.ops.push(Op::SetOutlineColor { col: ink.color() });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        self.polygon(outline, PaintMode::Stroke);
    }

    /// Draws only inside an outline.
    pub(crate) fn inside(&mut self, outline: &[(f32, f32)], draw: impl FnOnce(&mut Self)) {
        self.ops.push(Op::SaveGraphicsState);
        self.polygon(outline, PaintMode::Clip);
        draw(self);
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Writes a text whose capitals begin at `top`, and returns its node.
    pub(crate) fn write(
        &mut self,
        role: &'static str,
        text: &Setting,
        x: f32,
        top: f32,
        align: Align,
        ink: Ink,
    ) -> Element {
        let mut pieces = Vec::new();
        for (index, line) in text.lines.iter().enumerate() {
            let baseline = top + text.rise() + index as f32 * text.leading;
            let width = text.face.width(line, text.size) / crate::fit::POINTS;
            let left = if align == Align::Left { x } else { x - width / 2.0 };
            // The space at the end of a line is not seen, but keeps words apart when the text is read or copied.
            let is_last = index + 1 == text.lines.len();
            let ends = if is_last || line.ends_with('-') { "" } else { " " };
            let piece = self.next_piece;
            self.next_piece += 1;
            pieces.push(piece);
            let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(piece))]) };
            self.ops.extend([
                Op::BeginMarkedContentWithProperties { tag: role.into(), properties },
                Op::StartTextSection,
                Op::SetFont { font: PdfFontHandle::External(text.face.id()), size: Pt(text.size) },
                Op::SetFillColor { col: ink.color() },
                Op::SetTextCursor { pos: self.point((left, baseline)) },
                Op::ShowText { items: text.face.items(&format!("{line}{ends}")) },
                Op::EndTextSection,
                Op::EndMarkedContentWithProperties,
            ]);
        }
        Element { role, page: self.page, content: Content::Pieces(pieces) }
    }

    fn polygon(&mut self, outline: &[(f32, f32)], mode: PaintMode) {
        let points = outline
            .iter()
            .enumerate()
            .map(|(index, &at)| LinePoint { p: self.point(at), bezier: index % 3 != 0 })
            .collect();
        let rings = vec![PolygonRing { points }];
        self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
    }
}

impl Ink {
    /// What two inks give where they overlap, as with transparent ink on paper.
    pub(crate) fn over(self, other: Self) -> Self {
        let channel = |shift: u32| {
            let (a, b) = ((self.0 >> shift) & 0xff, (other.0 >> shift) & 0xff);
            (a * b / 0xff) << shift
        };
        Self(channel(16) | channel(8) | channel(0))
    }

    fn color(self) -> Color {
        let channel = |shift: u32| ((self.0 >> shift) & 0xff) as f32 / 255.0;
        Color::Rgb(Rgb::new(channel(16), channel(8), channel(0), None))
    }
}
