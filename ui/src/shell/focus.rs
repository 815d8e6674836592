//! Where the focus goes when a page comes.

use crate::i18n::{Arg, tr_with};
use leptos::html::H1;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::cell::RefCell;
use wasm_bindgen::JsCast;

thread_local! {
    /// The address whose heading had the focus last; none before the first page.
    static FOCUSED_PATH: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Gives the window `title`, and puts the focus on `heading` when one arrives on a page or when the page was drawn
/// anew under the person's hands: those who listen hear where they are, those who type go on from there.
pub fn focus_heading(heading: NodeRef<H1>, title: Signal<String>) {
    let path = use_location().pathname;
    Effect::new(move |_| {
        let title = tr_with("shell-window-title", &[("title", Arg::from(title.get()))]);
        document().set_title(&title);
    });
    Effect::new(move |_| {
        let path = path.get();
        let Some(heading) = heading.get() else { return };
        let before = FOCUSED_PATH.with_borrow_mut(|focused| focused.replace(path.clone()));
        if should_focus(before.as_deref(), &path, focus_is_lost()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // a heading that went away meanwhile keeps the focus where it was
            let _ = heading.focus_with_options(&options);
        }
    });
}

/// Puts the focus on the page's heading if what had it has just gone away.
pub fn regain_focus() {
    request_animation_frame(|| {
        if !focus_is_lost() {
            return;
        }
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // a heading that went away meanwhile leaves the focus where it was
            let _ = heading.focus_with_options(&options);
        }
    });
}

/// The first page keeps the focus at the top of the window, where the skip link is next.
fn should_focus(before: Option<&str>, now: &str, focus_is_lost: bool) -> bool {
    before.is_some_and(|before| before != now || focus_is_lost)
}

/// An element that is taken out of the page leaves the focus on the body.
fn focus_is_lost() -> bool {
    document().active_element().is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_focus_moves_on_arrival_and_stays_during_a_refresh() {
        assert!(!should_focus(None, "/", true), "the skip link must be the first stop of the window");
        assert!(should_focus(Some("/"), "/learn", false));
        assert!(!should_focus(Some("/learn"), "/learn", false), "a refresh must not take the focus from a field");
        assert!(should_focus(Some("/learn"), "/learn", true), "a redrawn page must not leave the keyboard nowhere");
    }
}
