//! A page being drawn: what is seen, and the numbers by which a screen reader finds its pieces.

use crate::face::Face;
use crate::fit::{POINTS, Setting};
use crate::paper::{Content, Element, Piece, Size};
use printpdf::{
    Color, DictItem, LinePoint, Mm, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};
use std::collections::BTreeMap;

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

/// The operations of a page. Measures are millimetres from the top left corner.
#[derive(Debug)]
pub(crate) struct Canvas {
    pub(crate) ops: Vec<Op>,
    pub(crate) size: Size,
    /// Its place in the document, from 0.
    page: usize,
    next_piece: i64,
}

impl Canvas {
    pub(crate) fn new(size: Size, page: usize) -> Self {
        Self { ops: Vec::new(), size, page, next_piece: 0 }
    }

    /// Draws what is only ornament: readers skip it.
    pub(crate) fn ornament(&mut self, draw: impl FnOnce(&mut Self)) {
        self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() });
        draw(self);
        self.ops.push(Op::EndMarkedContent);
    }

    /// Draws what stands at the foot of every page: readers skip it, or read it when asked.
    pub(crate) fn foot(&mut self, draw: impl FnOnce(&mut Self)) {
        let name = |name: &str| DictItem::Name(name.into());
        let map = BTreeMap::from([
            ("Type".to_owned(), name("Pagination")),
            ("Subtype".to_owned(), name("Footer")),
            ("Attached".to_owned(), DictItem::Array(vec![name("Bottom")])),
        ]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Artifact".into(), properties });
        draw(self);
        self.ops.push(Op::EndMarkedContentWithProperties);
    }

    /// Draws a numbered piece of a node of this `role`.
    pub(crate) fn piece(&mut self, role: &'static str, draw: impl FnOnce(&mut Self)) -> Piece {
        let number = self.next_piece;
        self.next_piece += 1;
        let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: role.into(), properties });
        draw(self);
        self.ops.push(Op::EndMarkedContentWithProperties);
        Piece { page: self.page, number }
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
            let width = text.face.width(line.trim_end_matches(' '), text.size) / POINTS;
            let left = if align == Align::Left { x } else { x - width / 2.0 };
            pieces.push(self.piece(role, |canvas| canvas.line(text.face, text.size, line, (left, baseline), ink)));
        }
        Element { role, content: Content::Pieces(pieces) }
    }

    /// Writes one line that begins `at` this point of its baseline.
    pub(crate) fn line(&mut self, face: &'static Face, size: f32, text: &str, at: (f32, f32), ink: Ink) {
        self.ops.push(Op::StartTextSection);
        for (index, (face, run)) in face.runs(text).into_iter().enumerate() {
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(face.id()), size: Pt(size) });
            if index == 0 {
                let pos = point(self.size, at);
                self.ops.extend([Op::SetFillColor { col: ink.color() }, Op::SetTextCursor { pos }]);
            }
            self.ops.push(Op::ShowText { items: face.items(run) });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn polygon(&mut self, outline: &[(f32, f32)], mode: PaintMode) {
        let place = |(index, &at)| LinePoint { p: point(self.size, at), bezier: index % 3 != 0 };
        let points = outline.iter().enumerate().map(place).collect();
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

fn point(size: Size, (x, y): (f32, f32)) -> Point {
    Point::new(Mm(x), Mm(size.height - y))
}
