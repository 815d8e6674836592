//! Where each thing stands on the page.

use crate::attestation::AttestationText;
use crate::canvas::{Align, Canvas, Ink};
use crate::drawing::{self, BRAND, INK, SOFT};
use crate::error::Error;
use crate::face::Use;
use crate::fit::{Setting, Trial, fit, many, one};
use crate::paper::{Content, Element, LYING, Paper};

/// The column of reading, in millimetres from the left edge.
const LEFT: f32 = 29.0;
const COLUMN: f32 = 156.0;
/// The middle of the column of the seal, and its width.
const SEAL: f32 = 236.0;
const SEAL_COLUMN: f32 = 76.0;
/// Where the code begins when no detail says where.
const CODE: f32 = 150.0;
/// The last baseline.
const BOTTOM: f32 = 183.0;

/// Lays the texts out.
pub(crate) fn compose(text: &AttestationText) -> Result<Paper, Error> {
    let mut canvas = Canvas::new(LYING, 0);
    let mut mark_height = 0.0;
    canvas.ornament(|canvas| {
        drawing::sheet(canvas);
        mark_height = drawing::mark(canvas, LEFT, 24.0, 17.0);
        drawing::loose_bubbles(canvas);
        drawing::seal(canvas, SEAL, 91.0);
    });
    let heading = set("heading", &text.heading, Use::Display, COLUMN, 1.1, &[one(34.0, 20.0), many(2, 24.0, 16.0)])?;
    let heading_top = 24.0 + mark_height + 11.0;
    let mut elements = vec![canvas.write("H1", &heading, LEFT, heading_top, Align::Left, BRAND)];
    let foot = Foot::new(text)?;
    let top = heading_top + heading.height() + 11.0;
    let body = Body::new(text, foot.top() - 9.0 - top)?;
    elements.extend(body.draw(&mut canvas, top));
    elements.extend(foot.draw(&mut canvas));
    Ok(Paper { size: LYING, pages: vec![canvas.ops], elements })
}

/// From « atteste que » to the course.
struct Body {
    /// Role, text, ink, gap above.
    blocks: Vec<(&'static str, Setting, Ink, f32)>,
    /// What is left free, above all of it.
    free: f32,
}

impl Body {
    /// Sets the texts as large as `room` millimetres of height allow.
    fn new(text: &AttestationText, room: f32) -> Result<Self, Error> {
        let mut scale = 1.0_f32;
        loop {
            let blocks = Self::blocks(text, scale)?;
            let height: f32 = blocks.iter().map(|(_, setting, _, gap)| gap + setting.height()).sum();
            if height <= room {
                return Ok(Self { blocks, free: room - height });
            }
            scale -= 0.04;
            if scale < 0.6 {
                return Err(Error::TooLong { field: "name" });
            }
        }
    }

    fn blocks(text: &AttestationText, scale: f32) -> Result<Vec<(&'static str, Setting, Ink, f32)>, Error> {
        let small = [many(2, 13.0 * scale, 9.0 * scale)];
        let name = [one(32.0 * scale, 22.0 * scale), many(2, 25.0 * scale, 17.0 * scale), many(3, 19.0 * scale, 9.0)];
        let module = [one(21.0 * scale, 17.0 * scale), many(2, 19.0 * scale, 14.0 * scale), many(3, 15.0 * scale, 8.5)];
        let rows = [
            ("intro", set("intro", &text.intro, Use::Text, COLUMN, 1.4, &small)?, SOFT, 0.0),
            ("name", set("name", &text.name, Use::Display, COLUMN, 1.14, &name)?, INK, 5.5),
            ("statement", set("statement", &text.statement, Use::Text, COLUMN, 1.4, &small)?, SOFT, 7.0),
            ("module", set("module", &text.module, Use::Display, COLUMN, 1.2, &module)?, INK, 5.0),
            ("course", set("course", &text.course, Use::Text, COLUMN, 1.4, &small)?, SOFT, 4.5),
        ];
        Ok(rows
            .into_iter()
            .filter(|row| !row.1.lines.is_empty())
            .map(|row| ("P", row.1, row.2, row.3 * scale))
            .collect())
    }

    fn draw(self, canvas: &mut Canvas, top: f32) -> Vec<Element> {
        // A little above the middle of what is free: the eye puts the centre higher than the ruler does.
        let mut y = top + self.free * 0.3;
        let mut elements = Vec::new();
        for (role, setting, ink, gap) in self.blocks {
            y += gap;
            elements.push(canvas.write(role, &setting, LEFT, y, Align::Left, ink));
            y += setting.height();
        }
        elements
    }
}

/// The details, the date, the code and the disclaimer.
struct Foot {
    details: Vec<Vec<Detail>>,
    issued: Setting,
    disclaimer: Setting,
    code_label: Setting,
    code: Setting,
}

struct Detail {
    x: f32,
    label: Setting,
    value: Setting,
}

impl Foot {
    fn new(text: &AttestationText) -> Result<Self, Error> {
        let code = [one(11.5, 9.0), many(2, 9.0, 6.5)];
        Ok(Self {
            details: details(&text.details)?,
            issued: set("issued_on", &text.issued_on, Use::Strong, COLUMN, 1.4, &[many(2, 11.5, 8.0)])?,
            disclaimer: set(
                "disclaimer",
                &text.disclaimer,
                Use::Text,
                COLUMN,
                1.4,
                &[many(2, 9.0, 8.5), many(4, 8.5, 7.0)],
            )?,
            code_label: set("code_label", &text.code_label, Use::Text, SEAL_COLUMN, 1.4, &[many(2, 9.0, 7.0)])?,
            code: set("code", &text.code, Use::Strong, SEAL_COLUMN, 1.3, &code)?,
        })
    }

    fn disclaimer_top(&self) -> f32 {
        BOTTOM - self.disclaimer.height()
    }

    fn issued_top(&self) -> f32 {
        self.disclaimer_top() - if self.issued.lines.is_empty() { 0.0 } else { 4.0 + self.issued.height() }
    }

    fn details_height(&self) -> f32 {
        let rows: f32 = self.details.iter().map(|row| row_height(row)).sum();
        rows + 5.0 * self.details.len().saturating_sub(1) as f32
    }

    /// Where the rule above the details is, or the top of what follows without details.
    fn top(&self) -> f32 {
        if self.details.is_empty() { self.issued_top() } else { self.issued_top() - 8.0 - self.details_height() - 6.0 }
    }

    fn draw(self, canvas: &mut Canvas) -> Vec<Element> {
        let mut elements = Vec::new();
        let top = self.top();
        if !self.details.is_empty() {
            canvas.ornament(|canvas| drawing::rule(canvas, LEFT, LEFT + COLUMN, top));
            let mut y = top + 6.0;
            let mut items = Vec::new();
            for row in &self.details {
                for detail in row {
                    let label = canvas.write("Lbl", &detail.label, detail.x, y, Align::Left, SOFT);
                    let below = y + detail.label.height() + 2.6;
                    let value = canvas.write("LBody", &detail.value, detail.x, below, Align::Left, INK);
                    items.push(Element { role: "LI", content: Content::Elements(vec![label, value]) });
                }
                y += row_height(row) + 5.0;
            }
            elements.push(Element { role: "L", content: Content::Elements(items) });
        }
        elements.push(canvas.write("P", &self.issued, LEFT, self.issued_top(), Align::Left, INK));
        // On the line of the details, so that the two columns end together.
        let code_top = if self.details.is_empty() { CODE } else { top + 6.0 };
        elements.push(canvas.write("P", &self.code_label, SEAL, code_top, Align::Centre, SOFT));
        let below = code_top + self.code_label.height() + 2.6;
        elements.push(canvas.write("P", &self.code, SEAL, below, Align::Centre, INK));
        elements.push(canvas.write("P", &self.disclaimer, LEFT, self.disclaimer_top(), Align::Left, SOFT));
        elements.retain(|element| !matches!(&element.content, Content::Pieces(pieces) if pieces.is_empty()));
        elements
    }
}

fn row_height(row: &[Detail]) -> f32 {
    row.iter().map(|detail| detail.label.height() + 2.6 + detail.value.height()).fold(0.0, f32::max)
}

/// Shares the column between the details: as wide as they need when they fit, else in equal parts.
fn details(details: &[(String, String)]) -> Result<Vec<Vec<Detail>>, Error> {
    const GAP: f32 = 7.0;
    let too_long = || Error::TooLong { field: "details" };
    if details.len() > 8 {
        return Err(too_long());
    }
    let mut rows = Vec::new();
    for row in details.chunks(if details.len() > 4 { details.len().div_ceil(2) } else { 4 }) {
        let natural =
            |text: &str, wanted: Use, size: f32| set("details", text, wanted, COLUMN, 1.25, &[one(size, size)]);
        let widths: Option<Vec<f32>> = row
            .iter()
            .map(|(label, value)| {
                let label = natural(label, Use::Text, 9.0).ok()?;
                Some(label.width().max(natural(value, Use::Strong, 11.5).ok()?.width()))
            })
            .collect();
        let gaps = GAP * (row.len() - 1) as f32;
        let equal = (COLUMN - gaps) / row.len() as f32;
        let widths = match widths {
            Some(widths) if widths.iter().sum::<f32>() + gaps <= COLUMN => {
                let free = (COLUMN - gaps - widths.iter().sum::<f32>()) / row.len() as f32;
                widths.into_iter().map(|width| width + free).collect()
            }
            _ => vec![equal; row.len()],
        };
        let mut x = LEFT;
        let mut placed = Vec::new();
        for ((label, value), width) in row.iter().zip(widths) {
            let label = set("details", label, Use::Text, width, 1.25, &[many(2, 9.0, 7.0)])?;
            let value = set("details", value, Use::Strong, width, 1.25, &[many(2, 11.5, 8.0), many(3, 9.0, 7.0)])?;
            placed.push(Detail { x, label, value });
            x += width + GAP;
        }
        rows.push(placed);
    }
    Ok(rows)
}

fn set(
    field: &'static str,
    text: &str,
    wanted: Use,
    width: f32,
    spacing: f32,
    trials: &[Trial],
) -> Result<Setting, Error> {
    fit(text, wanted, width, spacing, trials).ok_or(Error::TooLong { field })
}
