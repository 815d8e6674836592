//! What is drawn on a slab, and the node that tells of it.

use super::tree::{Node, Tree};
use crate::canvas::{Canvas, Ink, Outline};
use crate::face::Face;
use crate::fit::{POINTS, Setting};

/// Something drawn. Without a node, an ornament.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// A line of text, from this point of its baseline.
    Line { node: Option<Node>, face: &'static Face, size: f32, text: String, at: (f32, f32), ink: Ink },
    /// An outline, filled or drawn along with a pen of so many points.
    Shape { node: Option<Node>, outline: Outline, ink: Ink, pen: Option<f32> },
}

impl Mark {
    pub(super) fn moved(mut self, down: f32) -> Self {
        match &mut self {
            Self::Line { at, .. } => at.1 += down,
            Self::Shape { outline, .. } => outline.iter_mut().for_each(|point| point.1 += down),
        }
        self
    }

    pub(super) fn moved_right(mut self, right: f32) -> Self {
        match &mut self {
            Self::Line { at, .. } => at.0 += right,
            Self::Shape { outline, .. } => outline.iter_mut().for_each(|point| point.0 += right),
        }
        self
    }

    /// Moves a line so that it ends `width` millimetres from where it began.
    pub(super) fn hung_right(mut self, width: f32) -> Self {
        if let Self::Line { face, size, text, at, .. } = &mut self {
            at.0 += width - face.width(text.trim_end_matches(' '), *size) / POINTS;
        }
        self
    }

    /// Makes it an ornament.
    pub(super) fn untold(mut self) -> Self {
        match &mut self {
            Self::Line { node, .. } | Self::Shape { node, .. } => *node = None,
        }
        self
    }

    fn node(&self) -> Option<Node> {
        match self {
            Self::Line { node, .. } | Self::Shape { node, .. } => *node,
        }
    }

    /// Draws it, and tells its node.
    pub(super) fn draw(&self, canvas: &mut Canvas, tree: &mut Tree) {
        let draw = |canvas: &mut Canvas| match self {
            Self::Line { face, size, text, at, ink, .. } => canvas.line(face, *size, text, *at, *ink),
            Self::Shape { outline, ink, pen: Some(pen), .. } => canvas.stroke(outline, *ink, *pen),
            Self::Shape { outline, ink, pen: None, .. } => canvas.fill(outline, *ink),
        };
        match self.node() {
            Some(node) => {
                let piece = canvas.piece(tree.role(node), draw);
                tree.give(node, piece);
            }
            None => canvas.ornament(draw),
        }
    }
}

/// Returns the height of a text, each line as high as it is far from the next.
pub(super) fn height(text: &Setting) -> f32 {
    text.lines.len() as f32 * text.leading
}

/// Returns the lines of a text, the first one's box beginning at `top`.
pub(super) fn lines(text: &Setting, node: Node, x: f32, top: f32, ink: Ink) -> Vec<Mark> {
    // Capitals stand in the middle of the box.
    let first = top + (text.leading + text.rise()) / 2.0;
    let line = |(index, line): (usize, &String)| Mark::Line {
        node: Some(node),
        face: text.face,
        size: text.size,
        text: line.clone(),
        at: (x, first + index as f32 * text.leading),
        ink,
    };
    text.lines.iter().enumerate().map(line).collect()
}
