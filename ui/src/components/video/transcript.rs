//! All that is said in a video, to be read, and to go where it is said.

use super::playing::Playing;
use super::time::{clock, seconds};
use crate::i18n::{t, t_with};
use contract::CaptionsView;
use domain::learning::cue_at;
use leptos::ev::KeyboardEvent;
use leptos::html::Ol;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows the transcript; the line of the moment is marked and kept in view, and each line leads to its moment. For the
/// Tab key it is one place, however long it is; the arrows go from line to line.
#[component]
pub(super) fn Transcript(playing: Playing, captions: Memo<CaptionsView>) -> impl IntoView {
    let list = NodeRef::<Ol>::new();
    let current = Memo::new(move |_| {
        let at = (playing.now.get() * 1000.0) as u32;
        captions.with(|captions| cue_at(&captions.cues, at).map(|(rank, _)| rank))
    });
    Effect::new(move || {
        if let (Some(rank), Some(list)) = (current.get(), list.get()) {
            keep_in_view(&list, rank);
        }
    });
    let reached = RwSignal::new(0_usize);
    let lines = move || {
        let cues = captions.with(|captions| captions.cues.clone());
        let line = cues.into_iter().enumerate().map(|(rank, cue)| {
            let start = seconds(cue.start);
            view! {
                <li>
                    <button
                        type="button"
                        class="player__line"
                        aria-current=move || (current.get() == Some(rank)).then_some("true")
                        tabindex=move || if reached.get() == rank { "0" } else { "-1" }
                        on:focus=move |_| reached.set(rank)
                        on:click=move |_| playing.seek(start)
                    >
                        <span class="player__moment">{clock(start)}</span>
                        <span>{cue.text}</span>
                    </button>
                </li>
            }
        });
        line.collect_view()
    };
    // another language may have fewer lines: one of them must stay within reach
    Effect::new(move || {
        let len = captions.with(|captions| captions.cues.len());
        reached.update(|at| *at = (*at).min(len.saturating_sub(1)));
    });
    let on_key = move |event: KeyboardEvent| {
        let len = captions.with_untracked(|captions| captions.cues.len());
        let Some(to) = step(&event.key(), reached.get_untracked(), len) else { return };
        event.prevent_default();
        if let Some(line) = list.get_untracked().and_then(|list| button_of(&list, to)) {
            let _ = line.focus();
        }
    };
    view! {
        <details class="player__part" open=true>
            <summary>{t("player-transcript")}</summary>
            <ol
                node_ref=list
                class="player__list player__list--transcript"
                lang=move || captions.with(|captions| captions.locale.tag())
                on:keydown=on_key
            >
                {lines}
            </ol>
        </details>
    }
}

/// Returns the line to which a key leads from line `at` of `len`, if it is one that walks through lines.
fn step(key: &str, at: usize, len: usize) -> Option<usize> {
    let last = len.checked_sub(1)?;
    match key {
        "ArrowDown" => Some((at + 1).min(last)),
        "ArrowUp" => Some(at.saturating_sub(1)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

fn button_of(list: &web_sys::HtmlElement, rank: usize) -> Option<web_sys::HtmlElement> {
    let line = list.children().item(u32::try_from(rank).ok()?)?;
    line.query_selector("button").ok()??.dyn_into().ok()
}

/// Scrolls the list, and nothing else, until the line of this rank is seen.
fn keep_in_view(list: &web_sys::HtmlElement, rank: usize) {
    let line = u32::try_from(rank).ok().and_then(|rank| list.children().item(rank));
    let Some(line) = line.and_then(|line| line.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    let top = line.offset_top() - list.offset_top();
    let bottom = top + line.offset_height();
    if top < list.scroll_top() {
        list.set_scroll_top(top);
    } else if bottom > list.scroll_top() + list.client_height() {
        list.set_scroll_top(bottom - list.client_height());
    }
}

/// Shows on paper, where nothing plays, what is said, what is seen, and who made it.
#[component]
pub(super) fn PrintedTranscript(
    captions: Memo<CaptionsView>,
    /// What the video shows.
    alternative: String,
    author: String,
    licence: String,
) -> impl IntoView {
    let lines = move || {
        let cues = captions.with(|captions| captions.cues.clone());
        cues.into_iter().map(|cue| view! { <p>{cue.text}</p> }).collect_view()
    };
    view! {
        <div class="player__printed">
            <p class="player__printed-title">{t("player-transcript")}</p>
            <div lang=move || captions.with(|captions| captions.locale.tag())>{lines}</div>
            <p class="player__printed-title">{t("player-seen")}</p>
            <p>{alternative}</p>
            <p>
                {t_with("player-credit", move || vec![
                    ("author", author.clone().into()),
                    ("licence", licence.clone().into()),
                ])}
            </p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_walk_through_the_lines_and_stop_at_both_ends() {
        assert_eq!(step("ArrowDown", 0, 3), Some(1));
        assert_eq!(step("ArrowDown", 2, 3), Some(2), "nothing after the last line");
        assert_eq!(step("ArrowUp", 0, 3), Some(0));
        assert_eq!((step("Home", 2, 3), step("End", 0, 3)), (Some(0), Some(2)));
        assert_eq!(step("Tab", 1, 3), None, "one leaves the list as any other");
        assert_eq!(step("End", 0, 0), None, "nothing is said in it");
    }
}
