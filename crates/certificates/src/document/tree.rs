//! The structure of a document while it is laid out: what is drawn later, on whatever page, finds its node.

use crate::paper::{Content, Element, Piece};

/// The place of a node in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Node(usize);

/// Nodes in the order of reading, each after its parent.
#[derive(Debug, Default)]
pub(super) struct Tree {
    twigs: Vec<Twig>,
}

#[derive(Debug)]
struct Twig {
    role: &'static str,
    parent: Option<usize>,
    pieces: Vec<Piece>,
    /// What is read in place of the pieces, if they are not letters.
    says: Option<&'static str>,
}

impl Tree {
    /// Adds a node of this structure type, last of its parent's children or of the document's.
    pub(super) fn add(&mut self, parent: Option<Node>, role: &'static str) -> Node {
        self.twigs.push(Twig { role, parent: parent.map(|node| node.0), pieces: Vec::new(), says: None });
        Node(self.twigs.len() - 1)
    }

    /// Adds a node whose pieces are not letters, and which is read as `says`.
    pub(super) fn add_sign(&mut self, parent: Option<Node>, role: &'static str, says: &'static str) -> Node {
        let node = self.add(parent, role);
        self.twigs[node.0].says = Some(says);
        node
    }

    /// Returns the structure type of a node.
    pub(super) fn role(&self, node: Node) -> &'static str {
        self.twigs[node.0].role
    }

    /// Gives a node a piece of a page.
    pub(super) fn give(&mut self, node: Node, piece: Piece) {
        self.twigs[node.0].pieces.push(piece);
    }

    /// Returns the nodes as the writer of the file wants them, without those that hold nothing; empty cells stay.
    pub(super) fn into_elements(self) -> Vec<Element> {
        let mut children: Vec<Vec<Element>> = Vec::new();
        children.resize_with(self.twigs.len(), Vec::new);
        let mut top = Vec::new();
        // From the last: the children of a node are then all known when its turn comes, themselves last first.
        for (index, twig) in self.twigs.into_iter().enumerate().rev() {
            let mut inner = std::mem::take(&mut children[index]);
            inner.reverse();
            let content = match (twig.pieces, twig.says) {
                (pieces, None) if pieces.is_empty() => Content::Elements(inner),
                (pieces, None) => Content::Pieces(pieces),
                (pieces, Some(says)) => Content::Sign(pieces, says),
            };
            let is_cell = matches!(twig.role, "TH" | "TD");
            if is_cell || !matches!(&content, Content::Elements(inner) if inner.is_empty()) {
                let siblings = twig.parent.map_or(&mut top, |parent| &mut children[parent]);
                siblings.push(Element { role: twig.role, content });
            }
        }
        top.reverse();
        top
    }
}
