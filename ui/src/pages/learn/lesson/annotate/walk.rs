//! The tool bar that walks from passage to passage: up and down choose the passage, left and right the tool.

use super::{Marks, passages};
use crate::i18n::{Arg, t, tr_with};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The tools, by the ids of their buttons, in order.
const TOOLS: [&str; 5] = ["walk-write", "walk-bookmark", "walk-before", "walk-after", "walk-end"];

/// Begins with the first passage in view.
pub(super) fn begin(marks: Marks) {
    let Some(text) = marks.text.get_untracked() else { return };
    let found = passages::all(&text);
    let visible = found.iter().position(|passage| passage.get_bounding_client_rect().bottom() > 120.0);
    if !found.is_empty() {
        marks.walking.set(Some(visible.unwrap_or_default()));
    }
}

/// Returns the rank after `at` going by `by` in a text of `len` passages, which has two ends.
fn step(at: usize, by: isize, len: usize) -> usize {
    at.saturating_add_signed(by).min(len.saturating_sub(1))
}

/// Shows the tool bar while one walks.
#[component]
pub(super) fn Walk(marks: Marks) -> impl IntoView {
    let total = Memo::new(move |_| marks.text.get().map_or(0, |text| passages::all(&text).len()));
    let current = move || {
        let at = marks.walking.get()?;
        let text = marks.text.get()?;
        passages::all(&text).into_iter().nth(at)
    };
    let block = Memo::new(move |_| current().map(|passage| passages::anchor(&passage)));
    let bookmarked = move || block.get().and_then(|block| marks.on(&block)).is_some_and(|mark| mark.bookmarked);
    let tool = RwSignal::new(0_usize);
    Effect::new(move |_| {
        let (Some(at), Some(text)) = (marks.walking.get(), marks.text.get()) else { return };
        let passage = passages::all(&text).into_iter().nth(at);
        passages::point_at(&text, passage.as_ref());
        let words: String = passage.map(|passage| passages::words(&passage)).unwrap_or_default();
        let words = words.chars().take(160).collect::<String>();
        let args = [("n", Arg::from(at + 1)), ("total", Arg::from(total.get())), ("words", Arg::from(words))];
        marks.said.set(tr_with("annotations-walk-said", &args));
    });
    on_cleanup(move || {
        if let Some(text) = marks.text.get_untracked() {
            passages::point_at(&text, None);
        }
    });
    Effect::new(move |_| focus_tool(tool.get()));

    let go = move |by: isize| {
        let len = total.get_untracked();
        marks.walking.update(|at| *at = at.map(|at| step(at, by, len)));
    };
    let end = move || {
        let block = block.get_untracked();
        marks.walking.set(None);
        if let (Some(text), Some(block)) = (marks.text.get_untracked(), block) {
            passages::focus(&text, &block);
        }
    };
    let write = move || {
        let block = block.get_untracked();
        marks.walking.set(None);
        marks.open.set(block);
    };
    let mark = move || {
        if let Some(block) = block.get_untracked() {
            marks.toggle_bookmark(block);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        match event.key().as_str() {
            "ArrowDown" => go(1),
            "ArrowUp" => go(-1),
            "PageDown" => go(5),
            "PageUp" => go(-5),
            "Home" => go(isize::MIN),
            "End" => go(isize::MAX),
            "ArrowRight" => tool.update(|at| *at = (*at + 1) % TOOLS.len()),
            "ArrowLeft" => tool.update(|at| *at = (*at + TOOLS.len() - 1) % TOOLS.len()),
            "Escape" => end(),
            _ => return,
        }
        event.prevent_default();
    };
    let place = move || {
        let at = marks.walking.get().map_or(0, |at| at + 1);
        tr_with("annotations-walk-place", &[("n", Arg::from(at)), ("total", Arg::from(total.get()))])
    };
    let stop = move |at: usize| if tool.get() == at { "0" } else { "-1" };
    view! {
        <div class="walk" role="toolbar" aria-label=t("annotations-walk") on:keydown=on_key>
            <p class="walk__place">{place}</p>
            <button type="button" class="button button--primary" id=TOOLS[0] tabindex=move || stop(0)
                on:click=move |_| write()>{t("annotations-this")}</button>
            <button type="button" class="button" id=TOOLS[1] tabindex=move || stop(1)
                aria-pressed=move || if bookmarked() { "true" } else { "false" }
                on:click=move |_| mark()>{t("annotations-bookmark")}</button>
            <button type="button" class="button" id=TOOLS[2] tabindex=move || stop(2)
                on:click=move |_| go(-1)>{t("annotations-walk-before")}</button>
            <button type="button" class="button" id=TOOLS[3] tabindex=move || stop(3)
                on:click=move |_| go(1)>{t("annotations-walk-after")}</button>
            <button type="button" class="button button--quiet" id=TOOLS[4] tabindex=move || stop(4)
                on:click=move |_| end()>{t("annotations-walk-end")}</button>
            <p class="walk__keys">{t("annotations-walk-keys")}</p>
        </div>
    }
}

fn focus_tool(at: usize) {
    let tool = TOOLS.get(at).and_then(|id| document().get_element_by_id(id));
    if let Some(tool) = tool.and_then(|tool| tool.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = tool.focus_with_options(&options);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walking_stops_at_both_ends_of_the_text() {
        assert_eq!((step(3, 1, 5), step(4, 1, 5), step(0, -1, 5)), (4, 4, 0));
        assert_eq!((step(3, isize::MIN, 5), step(1, isize::MAX, 5), step(0, 1, 0)), (0, 4, 0));
    }
}
