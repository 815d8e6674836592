//! The passages in the page: elements of the lesson's own HTML, found by the anchor they bear.

use crate::i18n::tr;
use contract::{AnnotationView, MarkPlace};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Where the open annotation stands.
const ROOM: &str = "passage-room";
/// Where passages that are not in the text any more are shown.
pub(super) const ELSEWHERE: &str = "passages-elsewhere";

/// Returns every passage, in order.
pub(super) fn all(text: &Element) -> Vec<HtmlElement> {
    find_all(text, "[data-block]")
}

fn find_all(text: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = text.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// Returns the passage of an anchor.
fn find(text: &Element, block: &str) -> Option<HtmlElement> {
    all(text).into_iter().find(|passage| anchor(passage) == block)
}

/// Returns the anchor of a passage.
pub(super) fn anchor(passage: &Element) -> String {
    passage.get_attribute("data-block").unwrap_or_default()
}

/// Returns the words of a passage, without those of its marks and of the button of a figure.
pub(super) fn words(passage: &HtmlElement) -> String {
    let copy = passage.clone_node_with_deep(true).ok().and_then(|copy| copy.dyn_into::<HtmlElement>().ok());
    let bare = copy.as_ref().unwrap_or(passage);
    if copy.is_some() {
        for button in find_all(bare, "button") {
            button.remove();
        }
    }
    bare.text_content().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Shows the marks in the text, in the place of those shown before: a button with its own name beside each passage.
pub(super) fn draw(text: &Element, marks: &[AnnotationView]) {
    for before in find_all(text, ".passage-mark") {
        before.remove();
    }
    for passage in find_all(text, ".passage--noted") {
        let _ = passage.class_list().remove_1("passage--noted");
    }
    for mark in marks.iter().filter(|mark| mark.place == MarkPlace::Here) {
        let Some(passage) = find(text, &mark.block) else { continue };
        let (kind, key) = match (mark.body.is_empty(), mark.bookmarked) {
            (true, _) => ("bookmark", "annotations-mark-bookmark"),
            (false, false) => ("note", "annotations-mark-note"),
            (false, true) => ("both", "annotations-mark-both"),
        };
        // what the document refuses leaves the passage without its mark, never without its words
        let Ok(button) = document().create_element("button") else { continue };
        let _ = button.set_attribute("type", "button");
        let _ = button.set_attribute("class", &format!("passage-mark passage-mark--{kind}"));
        let _ = button.set_attribute("data-open", &mark.block);
        let _ = button.set_attribute("aria-label", &tr(key));
        let _ = button.set_attribute("title", &tr(key));
        let _ = passage.class_list().add_1("passage--noted");
        insert(&passage, &button);
    }
}

/// Puts something at the end of a paragraph or of an item, before what is listed under it; after anything else.
fn insert(passage: &Element, what: &Element) {
    let _ = match passage.tag_name().as_str() {
        "P" => passage.append_child(what).map(drop),
        "LI" => {
            let under = passage.query_selector(":scope > ul, :scope > ol").ok().flatten();
            passage.insert_before(what, under.as_deref()).map(drop)
        }
        _ => passage.insert_adjacent_element("afterend", what).map(drop),
    };
}

/// Returns the passage whose mark was clicked.
pub(super) fn of_mark(event: &leptos::ev::MouseEvent) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(".passage-mark").ok().flatten()?.get_attribute("data-open")
}

/// What lies under the mouse.
pub(super) enum Under {
    /// A passage, with its top and bottom in the column.
    Passage(String, f64, f64),
    /// The column of the text, between two passages.
    Column,
    Elsewhere,
}

/// Returns what lies under the mouse.
pub(super) fn under(event: &leptos::ev::MouseEvent, text: &Element) -> Under {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return Under::Elsewhere;
    };
    let Some(column) = text.closest(".lesson__column").ok().flatten() else { return Under::Elsewhere };
    let inside = target.closest(&format!("#{ROOM}")).ok().flatten().is_some();
    match target.closest("[data-block]").ok().flatten().filter(|passage| !inside && text.contains(Some(passage))) {
        Some(passage) => {
            let (from, bounds) = (column.get_bounding_client_rect().top(), passage.get_bounding_client_rect());
            Under::Passage(anchor(&passage), bounds.top() - from, bounds.bottom() - from)
        }
        None if column.contains(Some(&target)) => Under::Column,
        None => Under::Elsewhere,
    }
}

/// Makes room for the annotation of a passage, right after it.
pub(super) fn make_room(text: &Element, block: &str) -> Option<Element> {
    let passage = find(text, block)?;
    let room = document().create_element("div").ok()?;
    room.set_attribute("id", ROOM).ok()?;
    match passage.tag_name().as_str() {
        // a list holds items only
        "LI" => insert(&passage, &room),
        _ => drop(passage.insert_adjacent_element("afterend", &room)),
    }
    Some(room)
}

/// Takes away the room of the annotation that was open.
pub(super) fn close_room() {
    if let Some(room) = document().get_element_by_id(ROOM) {
        room.remove();
    }
}

/// Puts the focus on the mark of a passage, else on the passage itself.
pub(super) fn focus(text: &Element, block: &str) {
    let mark = find_all(text, ".passage-mark")
        .into_iter()
        .find(|mark| mark.get_attribute("data-open").as_deref() == Some(block));
    if let Some(element) = mark.or_else(|| find(text, block)) {
        focus_quietly(&element);
    }
}

/// Puts the focus in a field and brings it to the middle of the window, so that its passage stays in view.
pub(super) fn focus_field(id: &str) {
    let field = document().get_element_by_id(id).and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = field {
        focus_quietly(&field);
        to_middle(&field);
    }
}

fn to_middle(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

fn focus_quietly(element: &HtmlElement) {
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        // setting an attribute fails only for a name that is not one
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Brings a passage to the middle of the window and makes it stand out; the one before does not any more.
pub(super) fn point_at(text: &Element, passage: Option<&HtmlElement>) {
    for before in find_all(text, ".passage--current") {
        let _ = before.class_list().remove_1("passage--current");
    }
    if let Some(passage) = passage {
        let _ = passage.class_list().add_1("passage--current");
        to_middle(passage);
    }
}

/// Shows the passage of an anchor and puts the focus there; the passages that changed when it is not in the text.
pub(super) fn show(text: &Element, block: &str) {
    match find(text, block) {
        Some(passage) => {
            point_at(text, Some(&passage));
            focus_quietly(&passage);
        }
        None => crate::components::scroll_to_anchor(ELSEWHERE),
    }
}
