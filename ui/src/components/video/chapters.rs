//! The parts of a video.

use super::playing::Playing;
use super::time::{clock, seconds};
use crate::i18n::t;
use domain::learning::{Cue, cue_at};
use leptos::prelude::*;

/// Shows the parts of a video; each leads to its beginning.
#[component]
pub(super) fn Chapters(playing: Playing, chapters: Vec<Cue>) -> impl IntoView {
    if chapters.is_empty() {
        return ().into_any();
    }
    let all = StoredValue::new(chapters.clone());
    let current = Memo::new(move |_| {
        let at = (playing.now.get() * 1000.0) as u32;
        all.with_value(|chapters| cue_at(chapters, at).map(|(rank, _)| rank))
    });
    let items = chapters.into_iter().enumerate().map(|(rank, chapter)| {
        let start = seconds(chapter.start);
        view! {
            <li>
                <button
                    type="button"
                    class="player__line"
                    aria-current=move || (current.get() == Some(rank)).then_some("true")
                    on:click=move |_| playing.seek(start)
                >
                    <span class="player__moment">{move || clock(start)}</span>
                    <span>{chapter.text}</span>
                </button>
            </li>
        }
    });
    view! {
        <details class="player__part" open=true>
            <summary>{t("player-chapters")}</summary>
            <ol class="player__list player__list--chapters">{items.collect_view()}</ol>
        </details>
    }
    .into_any()
}
