//! What is playing: the window's own video element, and what the player knows of it.

use super::keys::{Action, next_speed};
use super::time::spoken;
use crate::i18n::{number, tr, tr_with};
use crate::ipc;
use contract::PlayerSettings;
use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A video and where it stands; every part of the player shares it.
#[derive(Clone, Copy)]
pub(super) struct Playing {
    /// The element that plays.
    pub(super) element: NodeRef<Video>,
    /// Where it stands, in seconds.
    pub(super) now: RwSignal<f64>,
    /// How long it is, in seconds: what its captions last until it has said so itself.
    pub(super) length: RwSignal<f64>,
    /// Whether it plays.
    pub(super) on: RwSignal<bool>,
    /// Whether it cannot be played.
    pub(super) failed: RwSignal<bool>,
    /// How the person likes it.
    pub(super) settings: RwSignal<PlayerSettings>,
    /// What to say to those who listen to the page.
    pub(super) said: RwSignal<String>,
}

impl Playing {
    pub(super) fn new(settings: RwSignal<PlayerSettings>, length: f64, failed: bool) -> Self {
        Self {
            element: NodeRef::new(),
            now: RwSignal::new(0.0),
            length: RwSignal::new(length),
            on: RwSignal::new(false),
            failed: RwSignal::new(failed),
            settings,
            said: RwSignal::new(String::new()),
        }
    }

    /// Gives the element the speed and the sound that the person chose, whenever they change.
    pub(super) fn follow_settings(self) {
        Effect::new(move || {
            let settings = self.settings.get();
            if let Some(video) = self.element.get() {
                video.set_default_playback_rate(settings.speed);
                video.set_playback_rate(settings.speed);
                video.set_volume(settings.volume);
                video.set_muted(settings.muted);
            }
        });
    }

    /// Notes where the element stands. A video that leaves the page with it stops, and says so to nobody.
    pub(super) fn look(self) {
        let Some(video) = self.element.try_get_untracked().flatten() else { return };
        self.now.try_set(video.current_time());
        self.on.try_set(!video.paused() && !video.ended());
        let length = video.duration();
        if length.is_finite() && length > 0.0 {
            self.length.try_set(length);
        }
    }

    /// Notes that it cannot be played.
    pub(super) fn fail(self) {
        self.failed.try_set(true);
    }

    pub(super) fn toggle(self) {
        let Some(video) = self.element.get_untracked() else { return };
        if video.paused() || video.ended() {
            self.play();
        } else {
            // it answers by an event
            let _ = video.pause();
        }
    }

    pub(super) fn play(self) {
        let Some(video) = self.element.get_untracked() else { return };
        if let Ok(started) = video.play() {
            // what keeps it from playing comes as an event; here it would only be a complaint in the console
            spawn_local(async move { drop(wasm_bindgen_futures::JsFuture::from(started).await) });
        }
    }

    pub(super) fn seek(self, to: f64) {
        let to = to.clamp(0.0, self.length.get_untracked());
        // shown at once, even where it cannot be played: the transcript follows
        self.now.set(to);
        if let Some(video) = self.element.get_untracked() {
            video.set_current_time(to);
        }
    }

    /// Does what a key asks; says what cannot be seen on the control that has the focus.
    pub(super) fn act(self, action: Action) {
        match action {
            Action::Toggle => self.toggle(),
            Action::Move(by) => self.seek_and_say(self.now.get_untracked() + by),
            Action::Begin => self.seek_and_say(0.0),
            Action::End => self.seek_and_say(self.length.get_untracked()),
            Action::Volume(by) => {
                let volume = ((self.settings.get_untracked().volume + by) * 10.0).round() / 10.0;
                self.set_volume(volume);
                let per_cent = (self.settings.get_untracked().volume * 100.0).round();
                self.said.set(tr_with("player-said-volume", &[("n", number(per_cent).into())]));
            }
            Action::Mute => {
                self.change(|settings| settings.muted = !settings.muted);
                let muted = self.settings.get_untracked().muted;
                self.said.set(tr(if muted { "player-said-muted" } else { "player-said-sound" }));
            }
            Action::Captions => {
                self.change(|settings| settings.captions = !settings.captions);
                let shown = self.settings.get_untracked().captions;
                self.said.set(tr(if shown { "player-said-captions" } else { "player-said-no-captions" }));
            }
            Action::Speed(steps) => {
                self.change(|settings| settings.speed = next_speed(&PlayerSettings::SPEEDS, settings.speed, steps));
                let speed = number(self.settings.get_untracked().speed);
                self.said.set(tr_with("player-said-speed", &[("speed", speed.into())]));
            }
        }
    }

    pub(super) fn set_volume(self, volume: f64) {
        self.change(|settings| {
            settings.volume = volume.clamp(0.0, 1.0);
            settings.muted = false;
        });
    }

    /// Changes how the person likes it, and keeps it.
    pub(super) fn change(self, change: impl FnOnce(&mut PlayerSettings)) {
        self.settings.update(change);
        let kept = self.settings.get_untracked();
        // what is not remembered is chosen again next time: no reason to interrupt
        spawn_local(async move { drop(ipc::save_player_settings(kept).await) });
    }

    fn seek_and_say(self, to: f64) {
        self.seek(to);
        self.said.set(spoken(self.now.get_untracked()));
    }
}
