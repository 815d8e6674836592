//! What is being written: shown again after a short pause, kept after a longer one.

use super::saving::Saving;
use crate::ipc;
use crate::state::note_change;
use contract::{Changed, CourseText, TextPreview, UiError};
use domain::{Locale, TextId};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// The pause after which the preview follows.
const PREVIEW_PAUSE: Duration = Duration::from_millis(300);
/// The pause after which the text is kept.
const SAVE_PAUSE: Duration = Duration::from_millis(1200);

/// A text being written, with its preview and whether it is kept. Copies share one state.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    /// The text on the screen.
    pub(super) text: RwSignal<String>,
    /// What it looks like; none before the first answer.
    pub(super) preview: RwSignal<Option<TextPreview>>,
    /// Why the preview could not follow, if it could not.
    pub(super) stale: RwSignal<Option<UiError>>,
    /// Whether the text is kept.
    pub(super) saving: RwSignal<Saving>,
    /// Why it could not be kept, if it could not.
    pub(super) error: RwSignal<Option<UiError>>,
    /// The text that learners see, as far as it is known: none when the copy differed from the start.
    published: RwSignal<Option<String>>,
    place: StoredValue<(TextId, Locale)>,
    turn: StoredValue<u64>,
}

/// Begins to write in a text's source, and keeps what is typed until the desk is left.
pub(super) fn use_writing(source: &CourseText) -> Writing {
    let writing = Writing {
        text: RwSignal::new(source.source.clone()),
        preview: RwSignal::new(None),
        stale: RwSignal::new(None),
        saving: RwSignal::new(Saving::default()),
        error: RwSignal::new(None),
        published: RwSignal::new((!source.changed).then(|| source.source.clone())),
        place: StoredValue::new((source.text.clone(), source.locale)),
        turn: StoredValue::new(0),
    };
    let mut show = debounce(PREVIEW_PAUSE, move |()| writing.show());
    let mut keep = debounce(SAVE_PAUSE, move |()| writing.save());
    writing.show();
    Effect::new(move |before: Option<()>| {
        writing.text.track();
        // the first run is the text as it was loaded
        if before.is_some() {
            show(());
            keep(());
        }
    });
    // what was typed in the last second is kept too
    on_cleanup(move || writing.save());
    writing
}

impl Writing {
    /// Takes what was typed.
    pub(super) fn edit(self, text: String) {
        self.saving.update(Saving::edit);
        self.text.set(text);
    }

    /// Puts the published text on the screen; it is on the disk already.
    pub(super) fn replace(self, source: CourseText) {
        self.published.set((!source.changed).then(|| source.source.clone()));
        self.saving.update(Saving::settle);
        self.error.set(None);
        self.text.set(source.source);
    }

    /// Returns whether the text differs from what learners see. Reactive.
    pub(super) fn differs(self) -> bool {
        self.published
            .with(|published| published.as_ref().is_none_or(|published| self.text.with(|text| text != published)))
    }

    /// Keeps the text if it changed.
    pub(super) fn save(self) {
        if self.saving.try_update(Saving::begin) != Some(true) {
            return;
        }
        let (id, locale) = self.place.get_value();
        let text = self.text.get_untracked();
        spawn_local(async move {
            let result = ipc::save_course_text(id, locale, text).await;
            let again = self.saving.try_update(|saving| saving.end(result.is_ok()));
            self.error.try_set(result.err());
            match again {
                Some(true) => self.save(),
                Some(false) => {}
                // the desk was left meanwhile: the studio, shown by now, asked for its state too early
                None => note_change(Changed::Course),
            }
        });
    }

    /// Asks what the text looks like; only the answer to the last question is shown.
    fn show(self) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        let (id, locale) = self.place.get_value();
        let text = self.text.get_untracked();
        spawn_local(async move {
            let result = ipc::preview_course_text(id, locale, text).await;
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            match result {
                Ok(preview) => {
                    self.stale.set(None);
                    self.preview.set(Some(preview));
                }
                Err(error) => self.stale.set(Some(error)),
            }
        });
    }
}
