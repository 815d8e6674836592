//! Questions and answers as slabs.

use super::mark::{Mark, height, lines};
use super::slab::{COLUMN, Flow, LEFT, Slab};
use super::tree::Node;
use super::{DocumentContent, DocumentItem, bars, table};
use crate::canvas::Ink;
use crate::drawing::{BRAND, INK, MINT, SOFT, bubble, panel};
use crate::error::Error;
use crate::face::Use;
use crate::fit::{Setting, fit_own, many, one, run_on};

/// Running text, in points and from line to line.
pub(super) const TEXT: f32 = 10.5;
const SPACING: f32 = 1.5;
/// Between two questions, between a question and its answer, between the things of a list. Millimetres.
const APART: f32 = 5.5;
const UNDER: f32 = 0.6;
const BETWEEN: f32 = 0.6;
/// How far words stand from the left end of their bubble.
const INDENT: f32 = 6.0;
/// The radius of the bubble of an option.
const RADIUS: f32 = 1.55;

/// Adds a question and its answer.
pub(super) fn add(flow: &mut Flow, item: &DocumentItem) -> Result<(), Error> {
    let gap = if item.label.is_empty() {
        APART
    } else {
        let first = flow.slabs.len();
        let node = flow.tree.add(None, "H3");
        flow.text(node, &run_on(&item.label, Use::Strong, TEXT, COLUMN, 1.38), LEFT, INK, APART);
        flow.keep_from(first);
        UNDER
    };
    match &item.content {
        DocumentContent::Empty(word) => paragraph(flow, word, SOFT, gap),
        DocumentContent::Paragraphs(texts) => {
            for (index, text) in texts.iter().enumerate() {
                paragraph(flow, text, INK, if index == 0 { gap } else { 1.8 });
            }
        }
        DocumentContent::List(items) => list(flow, items, gap),
        DocumentContent::Choice { options, chosen } => choice(flow, options, *chosen, gap),
        DocumentContent::Table { head, rows } => table::add(flow, head, rows, gap)?,
        DocumentContent::Bars(all) => bars::add(flow, all, gap),
        DocumentContent::Figure { value, note } => figure(flow, value, note, gap),
    }
    Ok(())
}

fn paragraph(flow: &mut Flow, text: &str, ink: Ink, gap: f32) {
    let node = flow.tree.add(None, "P");
    flow.text(node, &run_on(text, Use::Text, TEXT, COLUMN, SPACING), LEFT, ink, gap);
}

fn list(flow: &mut Flow, items: &[String], gap: f32) {
    let list = flow.tree.add(None, "L");
    for (index, text) in items.iter().enumerate() {
        let item = flow.tree.add(Some(list), "LI");
        let body = flow.tree.add(Some(item), "LBody");
        let text = run_on(text, Use::Text, TEXT, COLUMN - INDENT, SPACING);
        let first = flow.slabs.len();
        flow.text(body, &text, LEFT + INDENT, INK, if index == 0 { gap } else { BETWEEN });
        if let Some(slab) = flow.slabs.get_mut(first) {
            let outline = bubble(LEFT + RADIUS, text.leading / 2.0, 0.75, index);
            slab.marks.push(Mark::Shape { node: None, outline, ink: BRAND, pen: None });
        }
    }
}

/// An option: its bubble, and its words.
struct Choosable {
    sign: Mark,
    node: Node,
    text: Setting,
}

fn choice(flow: &mut Flow, options: &[String], chosen: usize, gap: f32) {
    const AWAY: f32 = 8.0;
    let list = flow.tree.add(None, "L");
    let mut all: Vec<Choosable> = Vec::new();
    for (index, option) in options.iter().enumerate() {
        let wanted = if index == chosen { Use::Strong } else { Use::Text };
        let text = run_on(option, wanted, TEXT, COLUMN - INDENT, SPACING);
        let item = flow.tree.add(Some(list), "LI");
        let label = flow.tree.add_sign(Some(item), "Lbl", if index == chosen { "●" } else { "○" });
        let outline = bubble(LEFT + RADIUS, text.leading / 2.0, RADIUS, index);
        // An empty bubble is softer than the full one, and as large with its line.
        let (ink, pen) = if index == chosen { (BRAND, None) } else { (SOFT, Some(0.8)) };
        let sign = Mark::Shape { node: Some(label), outline, ink, pen };
        all.push(Choosable { sign, node: flow.tree.add(Some(item), "LBody"), text });
    }
    let width: f32 = all.iter().map(|option| INDENT + option.text.width() + AWAY).sum();
    if width - AWAY <= COLUMN && all.iter().all(|option| option.text.lines.len() == 1) {
        let leading = all.first().map_or(0.0, |option| option.text.leading);
        let mut slab = Slab { gap: gap + BETWEEN, height: leading, ..Slab::default() };
        let mut x = 0.0;
        for option in all {
            slab.marks.push(option.sign.moved_right(x));
            slab.marks.extend(lines(&option.text, option.node, LEFT + x + INDENT, 0.0, INK));
            x += INDENT + option.text.width() + AWAY;
        }
        flow.slabs.push(slab);
        return;
    }
    let start = flow.slabs.len();
    for (index, option) in all.into_iter().enumerate() {
        let first = flow.slabs.len();
        flow.text(option.node, &option.text, LEFT + INDENT, INK, if index == 0 { gap } else { BETWEEN });
        match flow.slabs.get_mut(first) {
            Some(slab) => slab.marks.insert(0, option.sign),
            None => flow.slabs.push(Slab { height: option.text.leading, marks: vec![option.sign], ..Slab::default() }),
        }
    }
    // What was not chosen says what the chosen one means: on one page, when there are not too many.
    let last = flow.slabs.len().saturating_sub(1);
    if last - start < 12 {
        flow.slabs[start..last].iter_mut().for_each(|slab| slab.keeps = true);
    }
}

fn figure(flow: &mut Flow, value: &str, note: &str, gap: f32) {
    const PAD: (f32, f32) = (6.5, 4.2);
    let (value_node, note_node) = (flow.tree.add(None, "P"), flow.tree.add(None, "P"));
    let inner = COLUMN - 2.0 * PAD.0;
    // A few words may be large; a sentence is only larger than text.
    let trials = [one(16.0, 14.0), many(2, 15.0, 13.0), many(5, 13.0, 11.0)];
    let large = fit_own(value, Use::Display, inner * 0.55, 1.3, &[one(25.0, 17.0)]);
    let large = large.or_else(|| fit_own(value, Use::Display, inner, 1.3, &trials));
    let note = run_on(note, Use::Text, TEXT, inner, 1.42);
    match large {
        Some(large) if note.lines.len() <= 12 => {
            let below = PAD.1 + height(&large) + if note.lines.is_empty() { 0.0 } else { 0.6 };
            let bottom = below + height(&note) + PAD.1;
            let outline = panel(LEFT, 0.0, LEFT + COLUMN, bottom, 4.5);
            let mut marks = vec![Mark::Shape { node: None, outline, ink: MINT, pen: None }];
            marks.extend(lines(&large, value_node, LEFT + PAD.0, PAD.1, BRAND));
            marks.extend(lines(&note, note_node, LEFT + PAD.0, below, INK));
            flow.slabs.push(Slab { gap: gap + 1.4, height: bottom, marks, ..Slab::default() });
        }
        _ => {
            let first = flow.slabs.len();
            flow.text(value_node, &run_on(value, Use::Display, 12.0, COLUMN, 1.3), LEFT, BRAND, gap);
            if let Some(last) = flow.slabs[first..].last_mut() {
                last.keeps = true;
            }
            flow.text(note_node, &note, LEFT, INK, 1.0);
        }
    }
}
