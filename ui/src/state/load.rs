//! Loading what a page shows.

use super::changes;
use crate::i18n;
use contract::{Changed, UiError};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Something a page shows: not there yet, there, or failed. Copies share one state.
pub struct Loaded<T: 'static> {
    outcome: RwSignal<Option<Result<T, UiError>>>,
    busy: RwSignal<bool>,
    turn: RwSignal<u64>,
}

impl<T> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Loaded<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Loaded<T> {
    /// Returns what was loaded last, well or badly; `None` before the first answer. Reactive.
    #[must_use]
    pub fn outcome(self) -> Option<Result<T, UiError>> {
        self.outcome.get()
    }

    /// Returns what was loaded, if it was. Reactive.
    #[must_use]
    pub fn value(self) -> Option<T> {
        self.outcome.with(|outcome| outcome.as_ref().and_then(|result| result.as_ref().ok()).cloned())
    }

    /// Returns what was loaded, if it was, as it is now: for handlers. Not reactive.
    #[must_use]
    pub fn value_now(self) -> Option<T> {
        self.outcome.with_untracked(|outcome| outcome.as_ref().and_then(|result| result.as_ref().ok()).cloned())
    }

    /// Returns whether an answer is awaited, the first or a later one. Reactive.
    #[must_use]
    pub fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// Shows `value` at once: for the view that a command gave back.
    pub fn set(self, value: T) {
        self.show(Ok(value));
    }

    /// Loads again; what is shown stays until the answer comes.
    pub fn reload(self) {
        self.turn.update(|turn| *turn += 1);
    }

    /// An equal answer changes nothing on the page: a refresh in the background never takes the focus away.
    fn show(self, result: Result<T, UiError>) {
        if self.outcome.try_with_untracked(|now| now.as_ref() != Some(&result)) == Some(true) {
            self.outcome.set(Some(result));
        }
    }
}

/// Loads something for a page, and again when the language changes, when one of `refresh_on` changes, when a signal
/// that `load` reads *before* its `async` block changes, and on [`Loaded::reload`]. A late answer to an older
/// question is dropped.
///
/// ```text
/// let lesson = use_load(&[Changed::Course], move || {
///     let id = params.get();                      // read here: the page follows its address
///     async move { ipc::get_lesson(id).await }
/// });
/// ```
pub fn use_load<T, Answer>(refresh_on: &'static [Changed], load: impl Fn() -> Answer + 'static) -> Loaded<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
    Answer: Future<Output = Result<T, UiError>> + 'static,
{
    let loaded = Loaded { outcome: RwSignal::new(None), busy: RwSignal::new(true), turn: RwSignal::new(0) };
    let asked = StoredValue::new(0_u64);
    Effect::new(move |_| {
        loaded.turn.track();
        let _followed = (i18n::locale(), changes(refresh_on));
        let question = asked.get_value() + 1;
        asked.set_value(question);
        loaded.busy.set(true);
        let answer = load();
        spawn_local(async move {
            let result = answer.await;
            // the page may be gone, or have asked something else meanwhile
            if asked.try_get_value() == Some(question) {
                loaded.show(result);
                loaded.busy.set(false);
            }
        });
    });
    loaded
}
