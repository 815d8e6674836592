//! The tags of a PDF, followed both ways.

use crate::pdf::Pdf;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeSet;

/// Asserts that the pieces of each page are numbered from 0, that each leads to a node that leads back to it, that
/// no node is left outside of the tree, and that parents are of the right kind.
pub(crate) fn assert_whole(pdf: &Pdf) {
    let document = Document::load(pdf.path()).expect("it can be read");
    let catalog = document.catalog().expect("a catalog");
    let root = dictionary(&document, catalog.get(b"StructTreeRoot").expect("a tree"));
    let tree = dictionary(&document, root.get(b"ParentTree").expect("the way back"));
    let numbers = tree.get(b"Nums").and_then(Object::as_array).expect("an array of keys and nodes");
    let pages: Vec<ObjectId> = document.page_iter().collect();
    assert_eq!(numbers.len(), pages.len() * 2, "one entry a page");
    assert_eq!(root.get(b"ParentTreeNextKey").and_then(Object::as_i64).ok(), i64::try_from(pages.len()).ok());
    let mut reached = BTreeSet::new();
    walk(&document, root.get(b"K").expect("children"), None, &mut reached);
    for (index, &page) in pages.iter().enumerate() {
        let facts = document.get_dictionary(page).expect("a page");
        let key = facts.get(b"StructParents").and_then(Object::as_i64).expect("its key");
        assert_eq!((key, &numbers[index * 2]), (i64::try_from(index).expect("few pages"), &Object::Integer(key)));
        let parents = numbers[index * 2 + 1].as_array().expect("the nodes of its pieces");
        assert_eq!(pieces(&document, page), (0..parents.len() as i64).collect::<Vec<_>>(), "numbers restart on a page");
        for (piece, parent) in parents.iter().enumerate() {
            let parent = parent.as_reference().expect("a node");
            let place = (page, piece as i64, parent);
            assert!(reached.remove(&place), "page {index}: the node of piece {piece} does not lead back");
        }
    }
    assert!(reached.is_empty(), "nodes that lead to nothing: {reached:?}");
}

/// The numbers of the pieces of a page, in order.
fn pieces(document: &Document, page: ObjectId) -> Vec<i64> {
    let content = Content::decode(&document.get_page_content(page)).expect("operations");
    let mut depth = 0_i32;
    let mut numbers = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BMC" | "BDC" => depth += 1,
            "EMC" => depth -= 1,
            "Tj" | "TJ" | "f" | "S" => assert_eq!(depth, 1, "everything drawn is told or ornament, never both"),
            _ => {}
        }
        let properties = operation.operands.get(1).and_then(|properties| properties.as_dict().ok());
        numbers.extend(properties.and_then(|properties| properties.get(b"MCID").and_then(Object::as_i64).ok()));
    }
    assert_eq!(depth, 0, "what begins ends");
    numbers
}

/// Follows a node, and notes the pieces that it leads to: page, number, node.
fn walk(document: &Document, node: &Object, above: Option<&[u8]>, reached: &mut BTreeSet<(ObjectId, i64, ObjectId)>) {
    let kids = |object: &Object| object.as_array().map_or_else(|_| vec![object.clone()], Clone::clone);
    for child in kids(node) {
        let id = child.as_reference().expect("a node of its own");
        let facts = dictionary(document, &child);
        let role = facts.get(b"S").and_then(Object::as_name).expect("a role");
        let wanted: Option<&[u8]> = match role {
            b"Document" => None,
            b"LI" => Some(b"L"),
            b"Lbl" | b"LBody" => Some(b"LI"),
            b"TR" => Some(b"Table"),
            b"TH" | b"TD" => Some(b"TR"),
            _ => Some(b"Document"),
        };
        assert_eq!(above, wanted, "the parent of {}", String::from_utf8_lossy(role));
        let page = facts.get(b"Pg").and_then(Object::as_reference);
        for kid in kids(facts.get(b"K").expect("children")) {
            match &kid {
                Object::Integer(number) => {
                    reached.insert((page.as_ref().copied().expect("its page"), *number, id));
                }
                Object::Dictionary(piece) => {
                    let page = piece.get(b"Pg").and_then(Object::as_reference).expect("the page of the piece");
                    reached.insert((page, piece.get(b"MCID").and_then(Object::as_i64).expect("its number"), id));
                }
                _ => walk(document, &kid, Some(role), reached),
            }
        }
    }
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    document.dereference(object).and_then(|(_, object)| object.as_dict()).expect("a dictionary")
}

/// Returns what is read in place of each drawing, in the order of the file.
pub(crate) fn signs(pdf: &Pdf) -> Vec<String> {
    let document = Document::load(pdf.path()).expect("it can be read");
    let nodes = document.objects.values().filter_map(|object| object.as_dict().ok());
    let texts = nodes.filter_map(|node| node.get(b"ActualText").and_then(Object::as_str).ok());
    texts
        .map(|text| {
            String::from_utf16_lossy(
                &text[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect::<Vec<_>>(),
            )
        })
        .collect()
}
