//! A document cut into slabs: what stays whole on a page, and what must not be parted from what follows.

use super::mark::{Mark, lines};
use super::tree::{Node, Tree};
use crate::canvas::Ink;
use crate::fit::Setting;

/// The column of reading, in millimetres from the left edge.
pub(super) const LEFT: f32 = 28.0;
pub(super) const COLUMN: f32 = 154.0;
/// Where the text of a page begins and ends.
pub(super) const TOP: f32 = 25.0;
pub(super) const BOTTOM: f32 = 265.0;

/// A part of the document that is not cut by the end of a page. Its marks count from its top.
#[derive(Debug, Default)]
pub(super) struct Slab {
    /// What is left free above it, but not at the top of a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    /// Whether it stands on the same page as what follows.
    pub(super) keeps: bool,
    pub(super) marks: Vec<Mark>,
    /// What is drawn again above it at the top of a page.
    pub(super) head: Option<Head>,
}

/// The head of a table, above a row that begins a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    /// Its place in [`Flow::heads`].
    pub(super) place: usize,
    /// What is left free between the two.
    pub(super) gap: f32,
}

/// Everything of a document, in order, before it is cut into pages.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) slabs: Vec<Slab>,
    /// The heads of tables, as ornaments.
    pub(super) heads: Vec<Slab>,
    pub(super) tree: Tree,
}

impl Flow {
    /// Adds a text that may go over to the next page, two lines at least on each side.
    pub(super) fn text(&mut self, node: Node, text: &Setting, x: f32, ink: Ink, gap: f32) {
        let count = text.lines.len();
        for (index, mark) in lines(text, node, x, 0.0, ink).into_iter().enumerate() {
            self.slabs.push(Slab {
                gap: if index == 0 { gap } else { 0.0 },
                height: text.leading,
                keeps: index + 1 < count && (index == 0 || index + 2 == count),
                marks: vec![mark.moved(-(index as f32) * text.leading)],
                head: None,
            });
        }
    }

    /// Returns the height of a page that is left for what comes next, under what keeps with it.
    pub(super) fn room(&self) -> f32 {
        let kept = self.slabs.iter().rev().take_while(|slab| slab.keeps);
        BOTTOM - TOP - kept.map(|slab| slab.gap + slab.height).sum::<f32>()
    }

    /// Keeps all slabs from this one on together, and with what follows.
    pub(super) fn keep_from(&mut self, first: usize) {
        for slab in self.slabs.iter_mut().skip(first) {
            slab.keeps = true;
        }
    }
}
