//! The player of a video.

use super::captions::Caption;
use super::chapters::Chapters;
use super::controls::Controls;
use super::help::KeyboardHelp;
use super::keys::{Focus, action};
use super::playing::Playing;
use super::seek::SeekBar;
use super::time::seconds;
use super::transcript::{PrintedTranscript, Transcript};
use crate::components::LiveRegion;
use crate::i18n::{locale, t, t_with};
use contract::{CaptionsView, PlayerSettings, VideoView};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows a video, its controls, what is said in it; without its picture when the person wants the sound alone.
#[component]
pub(super) fn Player(
    video: VideoView,
    /// What it shows, for those who do not see it.
    alternative: String,
    settings: RwSignal<PlayerSettings>,
) -> impl IntoView {
    let last = video.captions.iter().flat_map(|captions| captions.cues.last()).map(|cue| seconds(cue.end));
    let playing = Playing::new(settings, last.fold(0.0, f64::max), video.sources.is_empty());
    playing.follow_settings();
    let captions = StoredValue::new(video.captions.clone());
    let shown = Memo::new(move |_| captions.with_value(|all| choose(all, settings.get())));
    let credit = (video.author.clone(), video.licence.clone());
    let on_paper = alternative.clone();
    view! {
        <div
            class="player"
            class:player--audio=move || settings.get().audio_only
            role="group"
            aria-label=t("player-player")
            on:keydown=move |event| press(&event, playing)
        >
            <Stage video=video.clone() playing=playing/>
            <SeekBar playing=playing previews=video.previews.clone() chapters=video.chapters.clone()/>
            <Caption captions=shown playing=playing/>
            <Controls playing=playing captions=captions shown=shown/>
            <LiveRegion words=playing.said/>
            <div class="player__below">
                <Chapters playing=playing chapters=video.chapters.clone()/>
                <Transcript playing=playing captions=shown/>
                <details class="player__part">
                    <summary>{t("player-seen")}</summary>
                    <p>{alternative}</p>
                    <p class="player__credit">
                        {t_with("player-credit", move || vec![
                            ("author", credit.0.clone().into()),
                            ("licence", credit.1.clone().into()),
                        ])}
                    </p>
                </details>
                <KeyboardHelp/>
            </div>
            <PrintedTranscript
                captions=shown
                alternative=on_paper
                author=video.author.clone()
                licence=video.licence.clone()
            />
        </div>
    }
}

/// Returns the captions to show: in the language chosen for them, else in the one in use, else in any.
fn choose(all: &[CaptionsView], settings: PlayerSettings) -> CaptionsView {
    let wanted = settings.captions_locale.unwrap_or_else(locale);
    let found = all.iter().find(|captions| captions.locale == wanted).or_else(|| all.first());
    found.cloned().unwrap_or(CaptionsView { locale: wanted, cues: Vec::new() })
}

/// Shows the picture, or says why there is none.
#[component]
fn Stage(video: VideoView, playing: Playing) -> impl IntoView {
    let look = move || playing.look();
    let last = video.sources.len().saturating_sub(1);
    let sources = video.sources.into_iter().enumerate().map(|(rank, source)| {
        // the window tries them one after the other: only the last one's failure is the video's
        let failed = move |_| {
            if rank == last {
                playing.fail();
            }
        };
        view! { <source src=source.address type=source.mime on:error=failed/> }
    });
    let without_picture = move || playing.settings.get().audio_only;
    view! {
        <div class="player__stage">
            <video
                node_ref=playing.element
                class="player__picture"
                class:player__picture--away=move || without_picture() || playing.failed.get()
                preload="metadata"
                playsinline=true
                tabindex="-1"
                poster=video.poster
                on:timeupdate=move |_| look()
                on:durationchange=move |_| look()
                on:loadedmetadata=move |_| look()
                on:seeked=move |_| look()
                on:play=move |_| look()
                on:pause=move |_| look()
                on:ended=move |_| look()
                on:error=move |_| playing.fail()
                on:click=move |_| playing.toggle()
            >
                {sources.collect_view()}
            </video>
            <Show when=move || playing.failed.get()>
                <p class="player__failed" role="alert">{t("player-failed")}</p>
            </Show>
            <Show when=move || without_picture() && !playing.failed.get()>
                <p class="player__sound">{t("player-audio-only-on")}</p>
            </Show>
        </div>
    }
}

/// Does what a key asks, unless it belongs to what has the focus.
fn press(event: &KeyboardEvent, playing: Playing) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.default_prevented() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(action) = target.and_then(|target| action(&event.key(), focus_of(&target))) else { return };
    event.prevent_default();
    playing.act(action);
}

fn focus_of(target: &web_sys::Element) -> Focus {
    let is = |selector: &str| target.matches(selector).unwrap_or(false);
    if is(".player__seek") {
        Focus::SeekBar
    } else if is("input, select") {
        Focus::Field
    } else if is(".player__list, .player__list *") {
        Focus::List
    } else {
        Focus::Button
    }
}
