//! What is handed to the writer of the file: drawn pages, and the structure that a screen reader follows.

use printpdf::Op;

/// A size of paper, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Size {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// A4, lying: the attestation.
pub(crate) const LYING: Size = Size { width: 297.0, height: 210.0 };
/// A4, standing: documents of several pages.
pub(crate) const STANDING: Size = Size { width: 210.0, height: 297.0 };

/// Pages of one size: what to draw on each, and the structure of them all in the order of reading.
#[derive(Debug)]
pub(crate) struct Paper {
    pub(crate) size: Size,
    pub(crate) pages: Vec<Vec<Op>>,
    pub(crate) elements: Vec<Element>,
}

/// A node of the document's structure.
#[derive(Debug)]
pub(crate) struct Element {
    /// A standard structure type: `H1`, `P`, `L`…
    pub(crate) role: &'static str,
    pub(crate) content: Content,
}

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Content {
    /// Pieces of pages.
    Pieces(Vec<Piece>),
    /// Pieces of pages without letters, and what a reader reads in their place.
    Sign(Vec<Piece>, &'static str),
    /// Other nodes.
    Elements(Vec<Element>),
}

/// A numbered piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The page, from 0.
    pub(crate) page: usize,
    /// Its number on this page, from 0.
    pub(crate) number: i64,
}

impl Element {
    /// Returns the page where it begins, if anything of it was drawn.
    pub(crate) fn page(&self) -> Option<usize> {
        match &self.content {
            Content::Pieces(pieces) | Content::Sign(pieces, _) => pieces.first().map(|piece| piece.page),
            Content::Elements(elements) => elements.iter().find_map(Self::page),
        }
    }
}
