//! The buttons of the player, in words.

use super::keys::Action;
use super::playing::Playing;
use crate::components::fresh_id;
use crate::i18n::{number, t, tr, tr_with};
use contract::{CaptionsView, PlayerSettings};
use domain::Locale;
use leptos::prelude::*;

/// Shows the buttons: playing, sound, speed, captions, sound only.
#[component]
pub(super) fn Controls(
    playing: Playing,
    captions: StoredValue<Vec<CaptionsView>>,
    shown: Memo<CaptionsView>,
) -> impl IntoView {
    let settings = playing.settings;
    view! {
        <div class="player__controls">
            <button
                type="button"
                class="button button--primary player__play"
                disabled=move || playing.failed.get()
                on:click=move |_| playing.toggle()
            >
                <svg class="player__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <path d=move || if playing.on.get() { PAUSE } else { PLAY }></path>
                </svg>
                <span>{move || tr(if playing.on.get() { "player-pause" } else { "player-play" })}</span>
            </button>
            <Switch words="player-captions" on=move || settings.get().captions press=move || playing.change(|s| s.captions = !s.captions)/>
            <Switch words="player-audio-only" on=move || settings.get().audio_only press=move || playing.change(|s| s.audio_only = !s.audio_only)/>
            <Switch words="player-mute" on=move || settings.get().muted press=move || playing.act(Action::Mute)/>
            <Volume playing=playing/>
            <Speed playing=playing/>
            <Show when=move || captions.with_value(|all| all.len() > 1)>
                <Languages playing=playing captions=captions shown=shown/>
            </Show>
        </div>
    }
}

const PLAY: &str = "M4 2.200 13.200 8 4 13.800Z";
const PAUSE: &str = "M3.500 2.500h3.200v11H3.500ZM9.300 2.500h3.200v11H9.300Z";

/// Shows a button that is pressed or not.
#[component]
fn Switch(
    words: &'static str,
    on: impl Fn() -> bool + Send + Sync + 'static,
    press: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="player__switch"
            aria-pressed=move || if on() { "true" } else { "false" }
            on:click=move |_| press()
        >
            {t(words)}
        </button>
    }
}

#[component]
fn Volume(playing: Playing) -> impl IntoView {
    let id = fresh_id("player-volume");
    let per_cent = move || (playing.settings.get().volume * 100.0).round();
    view! {
        <span class="player__choice">
            <label for=id.clone()>{t("player-volume")}</label>
            <input
                id=id
                class="player__volume"
                type="range"
                min="0"
                max="100"
                step="10"
                prop:value=move || per_cent().to_string()
                aria-valuetext=move || tr_with("player-per-cent", &[("n", number(per_cent()).into())])
                on:input=move |event| {
                    if let Ok(volume) = event_target_value(&event).parse::<f64>() {
                        playing.set_volume(volume / 100.0);
                    }
                }
            />
        </span>
    }
}

#[component]
fn Speed(playing: Playing) -> impl IntoView {
    let id = fresh_id("player-speed");
    let options = move || {
        let chosen = playing.settings.get().speed;
        let option = |speed: f64| {
            let words = tr_with("player-times", &[("n", number(speed).into())]);
            view! { <option value=speed.to_string() prop:selected=speed == chosen>{words}</option> }
        };
        PlayerSettings::SPEEDS.map(option).into_iter().collect_view()
    };
    view! {
        <span class="player__choice">
            <label for=id.clone()>{t("player-speed")}</label>
            <span class="select"><select
                id=id
                class="select__control"
                on:change=move |event| {
                    if let Ok(speed) = event_target_value(&event).parse() {
                        playing.change(|settings| settings.speed = speed);
                    }
                }
            >
                {options}
            </select></span>
        </span>
    }
}

#[component]
fn Languages(playing: Playing, captions: StoredValue<Vec<CaptionsView>>, shown: Memo<CaptionsView>) -> impl IntoView {
    let id = fresh_id("player-language");
    let options = move || {
        let chosen = shown.with(|shown| shown.locale);
        let locales: Vec<_> = captions.with_value(|all| all.iter().map(|one| one.locale).collect());
        let option = |locale: Locale| {
            let words = tr(match locale {
                Locale::Fr => "learn-language-fr",
                Locale::En => "learn-language-en",
            });
            view! { <option value=locale.tag() prop:selected=locale == chosen>{words}</option> }
        };
        locales.into_iter().map(option).collect_view()
    };
    view! {
        <span class="player__choice">
            <label for=id.clone()>{t("player-language")}</label>
            <span class="select"><select
                id=id
                class="select__control"
                on:change=move |event| {
                    let chosen = Locale::from_tag(&event_target_value(&event));
                    playing.change(|settings| settings.captions_locale = chosen);
                }
            >
                {options}
            </select></span>
        </span>
    }
}
