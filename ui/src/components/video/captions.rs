//! What is said now, under the picture.

use super::playing::Playing;
use contract::CaptionsView;
use domain::learning::cue_at;
use leptos::prelude::*;

/// Shows the words of the moment. They stand under the picture, hide nothing of it and grow with the text; those who
/// listen to the page have the transcript, which does not talk over the video.
#[component]
pub(super) fn Caption(captions: Memo<CaptionsView>, playing: Playing) -> impl IntoView {
    let words = Memo::new(move |_| {
        let at = (playing.now.get() * 1000.0) as u32;
        captions.with(|captions| cue_at(&captions.cues, at).map(|(_, cue)| cue.text.clone()).unwrap_or_default())
    });
    view! {
        <Show when=move || playing.settings.get().captions>
            <p
                class="player__caption"
                class:player__caption--said=move || !words.read().is_empty()
                lang=move || captions.with(|captions| captions.locale.tag())
            >
                {words}
            </p>
        </Show>
    }
}
