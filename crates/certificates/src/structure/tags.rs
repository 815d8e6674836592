//! The tree of tags, and the way from each numbered piece of a page to its node.

use crate::error::Error;
use crate::paper::{Content, Element, Piece};
use lopdf::{Document, Object, ObjectId, StringFormat, dictionary};
use std::collections::BTreeMap;

/// Builds the tree of tags for all the pages of `document`.
pub(super) fn tag(document: &mut Document, elements: &[Element], language: &str) -> Result<(), Error> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let root = document.new_object_id();
    let top = document.new_object_id();
    let mut tags = Tags { parents: vec![BTreeMap::new(); pages.len()], pages, document };
    let children = tags.add(elements, top)?;
    let Tags { pages, parents, document } = tags;
    document.set_object(
        top,
        dictionary! {
            "Type" => "StructElem", "S" => "Document", "P" => root, "Lang" => Object::string_literal(language), "K" => children,
        },
    );
    // On each page, pieces are numbered from 0 without a gap, so their parents in order are the array that the format
    // wants; the page's own key in the tree is its place.
    let numbers = parents.into_iter().zip(0_i64..).flat_map(|(parents, page)| {
        let parents = parents.into_values().map(Object::Reference).collect();
        [Object::Integer(page), Object::Array(parents)]
    });
    let tree = dictionary! { "Nums" => numbers.collect::<Vec<_>>() };
    let tree = document.add_object(tree);
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::Reference(top)], "ParentTree" => tree,
            "ParentTreeNextKey" => pages.len() as i64,
        },
    );
    for (page, key) in pages.into_iter().zip(0_i64..) {
        let page = document.get_dictionary_mut(page)?;
        page.set("StructParents", key);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let catalog = document.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

struct Tags<'a> {
    document: &'a mut Document,
    pages: Vec<ObjectId>,
    /// For each page, the node of each of its pieces.
    parents: Vec<BTreeMap<i64, ObjectId>>,
}

impl Tags<'_> {
    fn add(&mut self, elements: &[Element], parent: ObjectId) -> Result<Vec<Object>, Error> {
        let mut children = Vec::new();
        for element in elements {
            let id = self.document.new_object_id();
            let begins = element.page();
            let content = match &element.content {
                Content::Pieces(pieces) | Content::Sign(pieces, _) => {
                    pieces.iter().map(|piece| self.piece(*piece, begins, id)).collect::<Result<_, _>>()?
                }
                Content::Elements(inner) => self.add(inner, id)?,
            };
            let mut node = dictionary! { "Type" => "StructElem", "S" => element.role, "P" => parent };
            if let Some(page) = begins {
                node.set("Pg", self.page(page)?);
            }
            node.set("K", content);
            match element.role {
                // The labels are words, not bullets or numbers.
                "L" => node.set("A", dictionary! { "O" => "List", "ListNumbering" => "None" }),
                "TH" => node.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
                _ => {}
            }
            if let Content::Sign(_, says) = element.content {
                node.set("ActualText", utf16(says));
            }
            self.document.set_object(id, node);
            children.push(Object::Reference(id));
        }
        Ok(children)
    }

    /// Links a piece to its node; a piece on another page than the node's first says which.
    fn piece(&mut self, piece: Piece, begins: Option<usize>, node: ObjectId) -> Result<Object, Error> {
        let page = self.page(piece.page)?;
        self.parents[piece.page].insert(piece.number, node);
        Ok(if begins == Some(piece.page) {
            Object::Integer(piece.number)
        } else {
            dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => piece.number }.into()
        })
    }

    fn page(&self, index: usize) -> Result<ObjectId, Error> {
        let missing = || lopdf::Error::PageNumberNotFound(u32::try_from(index).unwrap_or(u32::MAX)).into();
        self.pages.get(index).copied().ok_or_else(missing)
    }
}

/// A text as the format wants it outside of pages.
pub(super) fn utf16(text: &str) -> Object {
    let bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
