//! A document drawn: from its words to its pages.

use super::mark::Mark;
use super::slab::{BOTTOM, COLUMN, Flow, LEFT, TOP};
use super::{DocumentText, items, paginate};
use crate::canvas::Canvas;
use crate::drawing::{self, APRICOT, BRAND, MINT, SOFT, bubble};
use crate::error::Error;
use crate::face::Use;
use crate::fit::{POINTS, Setting, Trial, fit_own, many, one, run_on};
use crate::paper::{Paper, STANDING};

/// Where the foot of a page begins.
const FOOT: f32 = 274.0;
/// The mark at the top right of the first page.
const MARK: f32 = 15.0;

/// Lays the words out on pages.
pub(super) fn compose(text: &DocumentText) -> Result<Paper, Error> {
    let mut flow = Flow::default();
    beginning(&mut flow, text);
    for section in &text.sections {
        if !section.title.is_empty() {
            title(&mut flow, &section.title);
        }
        for item in &section.items {
            items::add(&mut flow, item)?;
        }
    }
    let mut tree = std::mem::take(&mut flow.tree);
    let placed = paginate::paginate(&flow, TOP, BOTTOM);
    let count = placed.len();
    let mut pages = Vec::with_capacity(count);
    for (index, page) in placed.into_iter().enumerate() {
        let mut canvas = Canvas::new(STANDING, index);
        canvas.ornament(|canvas| {
            drawing::sheet(canvas);
            if index == 0 {
                drawing::mark(canvas, LEFT + COLUMN - MARK, TOP - 1.0, MARK);
            }
        });
        for placed in page {
            for mark in &placed.slab.marks {
                mark.clone().moved(placed.top).draw(&mut canvas, &mut tree);
            }
        }
        foot(&mut canvas, &text.footer, &text.foot_label(index + 1, count))?;
        pages.push(canvas.ops);
    }
    Ok(Paper { size: STANDING, pages, elements: tree.into_elements() })
}

/// The heading and the lines under it, to the left of the mark.
fn beginning(flow: &mut Flow, text: &DocumentText) {
    let width = COLUMN - MARK - 10.0;
    let node = flow.tree.add(None, "H1");
    let heading = heading(&text.heading, width, 1.16, &[one(26.0, 21.0), many(2, 24.0, 18.0), many(4, 18.0, 13.0)]);
    flow.text(node, &heading, LEFT, BRAND, 0.0);
    flow.keep_from(0);
    // The mark ends where one line of heading does.
    let width = if heading.lines.is_empty() { width } else { COLUMN };
    for (index, line) in text.lead.iter().enumerate() {
        let node = flow.tree.add(None, "P");
        flow.text(node, &run_on(line, Use::Text, 10.5, width, 1.45), LEFT, SOFT, if index == 0 { 2.5 } else { 0.0 });
    }
}

/// The heading of a section, two bubbles beside it.
fn title(flow: &mut Flow, title: &str) {
    let first = flow.slabs.len();
    let node = flow.tree.add(None, "H2");
    let text = heading(title, COLUMN, 1.3, &[one(15.0, 15.0), many(3, 15.0, 13.0)]);
    flow.text(node, &text, LEFT, BRAND, 10.0);
    flow.keep_from(first);
    if let Some(slab) = flow.slabs.get_mut(first) {
        let y = text.leading / 2.0;
        for (x, up, radius, ink) in [(-6.4, 0.0, 2.2, MINT), (-3.7, -1.3, 1.1, APRICOT)] {
            let outline = bubble(LEFT + x, y + up, radius, 2);
            slab.marks.push(Mark::Shape { node: None, outline, ink, pen: None });
        }
    }
}

/// Sets a heading by the first trial that fits, or as running text if it is endless.
fn heading(text: &str, width: f32, spacing: f32, trials: &[Trial]) -> Setting {
    let smallest = trials.last().map_or(13.0, |trial| trial.smallest);
    fit_own(text, Use::Display, width, spacing, trials)
        .unwrap_or_else(|| run_on(text, Use::Display, smallest, width, spacing))
}

fn foot(canvas: &mut Canvas, footer: &str, label: &str) -> Result<(), Error> {
    const LABEL: f32 = 40.0;
    let set = |field, text: &str, width, trials: &[Trial]| {
        fit_own(text, Use::Text, width, 1.35, trials).ok_or(Error::TooLong { field })
    };
    let label = set("page_label", label, LABEL, &[one(8.5, 6.0)])?;
    let footer = set("footer", footer, COLUMN - label.width() - 8.0, &[one(8.5, 8.0), many(2, 8.5, 7.0)])?;
    if footer.lines.is_empty() && label.lines.is_empty() {
        return Ok(());
    }
    canvas.foot(|canvas| {
        drawing::rule(canvas, LEFT, LEFT + COLUMN, FOOT - 4.5);
        for (index, line) in footer.lines.iter().enumerate() {
            let baseline = FOOT + footer.rise() + index as f32 * footer.leading;
            canvas.line(footer.face, footer.size, line, (LEFT, baseline), SOFT);
        }
        for line in &label.lines {
            let width = label.face.width(line, label.size) / POINTS;
            canvas.line(label.face, label.size, line, (LEFT + COLUMN - width, FOOT + label.rise()), SOFT);
        }
    });
    Ok(())
}
