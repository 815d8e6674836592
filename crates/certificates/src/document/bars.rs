//! A chart of bars as slabs: each bar between its name and its words, which say the same.

use super::DocumentBar;
use super::items::TEXT;
use super::mark::{Mark, height, lines};
use super::slab::{COLUMN, Flow, LEFT, Slab};
use crate::drawing::{BRAND, INK, MINT, panel};
use crate::face::Use;
use crate::fit::run_on;

/// From line to line.
const SPACING: f32 = 1.3;
/// Where a bar begins and ends, from the left of the column; the name stands before, the words after. Millimetres.
const FROM: f32 = 50.0;
const TO: f32 = 118.0;
const BETWEEN: f32 = 3.0;
const THICK: f32 = 3.6;
const APART: f32 = 2.2;

/// Adds the bars, as a list whose items read « name, words ».
pub(super) fn add(flow: &mut Flow, bars: &[DocumentBar], gap: f32) {
    let list = flow.tree.add(None, "L");
    for (index, bar) in bars.iter().enumerate() {
        let item = flow.tree.add(Some(list), "LI");
        let (name, said) = (flow.tree.add(Some(item), "Lbl"), flow.tree.add(Some(item), "LBody"));
        let label = run_on(&bar.label, Use::Strong, TEXT, FROM - BETWEEN, SPACING);
        let words = run_on(&bar.words, Use::Text, TEXT, COLUMN - TO - BETWEEN, SPACING);
        let tall = height(&label).max(height(&words)).max(THICK);
        let centred = |set| (tall - height(set)) / 2.0;
        let top = (tall - THICK) / 2.0;
        let outline = |to: f32| panel(LEFT + FROM, top, LEFT + to, top + THICK, THICK / 2.0);
        let mut marks = vec![Mark::Shape { node: None, outline: outline(TO), ink: MINT, pen: None }];
        if let Some(filled) = bar.filled.filter(|filled| *filled > 0) {
            // as long as it is thick at least: its ends are round
            let length = ((TO - FROM) * f32::from(filled.min(100)) / 100.0).max(THICK);
            marks.push(Mark::Shape { node: None, outline: outline(FROM + length), ink: BRAND, pen: None });
        }
        marks.extend(lines(&label, name, LEFT, centred(&label), INK));
        marks.extend(lines(&words, said, LEFT + TO + BETWEEN, centred(&words), INK));
        let gap = if index == 0 { gap + APART } else { APART };
        flow.slabs.push(Slab { gap, height: tall, marks, keeps: index + 1 < bars.len().min(12), ..Slab::default() });
    }
}
