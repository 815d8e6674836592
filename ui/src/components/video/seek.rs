//! The seek bar, with small pictures of what one would find.

use super::playing::Playing;
use super::time::{clock, spoken};
use crate::i18n::{t, tr_with};
use domain::learning::{Cue, Previews, cue_at};
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows where the video stands and lets one go elsewhere.
#[component]
pub(super) fn SeekBar(playing: Playing, previews: Option<Previews>, chapters: Vec<Cue>) -> impl IntoView {
    // where the pointer is, from 0 to 1; with the keyboard, one looks at where one is
    let pointed = RwSignal::new(None::<f64>);
    let focused = RwSignal::new(false);
    let hover = move |event: PointerEvent| {
        let target = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let Some(bar) = target.map(|element| element.get_bounding_client_rect()) else { return };
        if bar.width() > 0.0 {
            pointed.set(Some(((f64::from(event.client_x()) - bar.left()) / bar.width()).clamp(0.0, 1.0)));
        }
    };
    let part = move || match playing.length.get() {
        length if length > 0.0 => playing.now.get() / length,
        _ => 0.0,
    };
    // while it plays, the picture itself is to be seen
    let looked_at = Memo::new(move |_| pointed.get().or_else(|| (focused.get() && !playing.on.get()).then(part)));
    let previews = StoredValue::new(previews);
    let chapters = StoredValue::new(chapters);
    view! {
        <div class="player__bar">
            <div class="player__track">
                <input
                    class="player__seek"
                    type="range"
                    min="0"
                    max=move || playing.length.get().to_string()
                    step="0.1"
                    prop:value=move || playing.now.get().to_string()
                    aria-label=t("player-seek")
                    aria-valuetext=move || tr_with("player-position", &[
                        ("now", spoken(playing.now.get()).into()),
                        ("length", spoken(playing.length.get()).into()),
                    ])
                    on:input=move |event| {
                        if let Ok(to) = event_target_value(&event).parse() {
                            playing.seek(to);
                        }
                    }
                    on:pointermove=hover
                    on:pointerleave=move |_| pointed.set(None)
                    on:focus=move |_| focused.set(true)
                    on:blur=move |_| focused.set(false)
                />
                <Show when=move || looked_at.get().is_some()>
                    <Peek playing=playing looked_at=looked_at previews=previews chapters=chapters/>
                </Show>
            </div>
            <p class="player__time" aria-hidden="true">
                {move || tr_with("player-time", &[
                    ("now", clock(playing.now.get()).into()),
                    ("length", clock(playing.length.get()).into()),
                ])}
            </p>
        </div>
    }
}

/// Shows what is at a moment: its picture, its chapter, its time.
#[component]
fn Peek(
    playing: Playing,
    looked_at: Memo<Option<f64>>,
    previews: StoredValue<Option<Previews>>,
    chapters: StoredValue<Vec<Cue>>,
) -> impl IntoView {
    let part = move || looked_at.get().unwrap_or_default();
    let at = move || part() * playing.length.get();
    // one image, moved behind its window: made anew at each moment, it would have no time to be drawn
    let picture = previews.get_value().map(|previews| {
        let (width, height) = (previews.width, previews.height);
        let path = previews.path.clone();
        let moved = move || {
            let (left, top) = previews.place_at(at());
            format!("translate(-{left}px, -{top}px)")
        };
        view! {
            <span class="player__window" style:width=format!("{width}px") style:height=format!("{height}px")>
                <img src=path alt="" style:transform=moved/>
            </span>
        }
    });
    let chapter = move || {
        chapters.with_value(|chapters| {
            cue_at(chapters, (at() * 1000.0) as u32).map(|(_, chapter)| chapter.text.clone()).unwrap_or_default()
        })
    };
    view! {
        // the slider says the same in words
        <div
            class="player__peek"
            aria-hidden="true"
            style:left=move || {
                format!("clamp(min(50%, 5.8rem), {}%, max(50%, calc(100% - 5.8rem)))", part() * 100.0)
            }
        >
            {picture}
            <span class="player__peek-chapter">{chapter}</span>
            <span>{move || clock(at())}</span>
        </div>
    }
}
