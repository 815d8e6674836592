//! All that is said in a video, to be read, and to go where it is said.

use super::playing::Playing;
use super::time::{clock, seconds};
use crate::i18n::t;
use contract::CaptionsView;
use domain::learning::cue_at;
use leptos::html::Ol;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows the transcript; the line of the moment is marked and kept in view, and each line leads to its moment.
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
    view! {
        <details class="player__part" open=true>
            <summary>{t("player-transcript")}</summary>
            <ol
                node_ref=list
                class="player__list player__list--transcript"
                lang=move || captions.with(|captions| captions.locale.tag())
            >
                {lines}
            </ol>
        </details>
    }
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

/// Shows the transcript on paper, where nothing plays.
#[component]
pub(super) fn PrintedTranscript(captions: Memo<CaptionsView>) -> impl IntoView {
    let lines = move || {
        let cues = captions.with(|captions| captions.cues.clone());
        cues.into_iter().map(|cue| view! { <p>{cue.text}</p> }).collect_view()
    };
    view! {
        <div class="player__printed" lang=move || captions.with(|captions| captions.locale.tag())>
            <p class="player__printed-title">{t("player-transcript")}</p>
            {lines}
        </div>
    }
}
