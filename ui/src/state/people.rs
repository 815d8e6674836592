//! Who uses the program on this computer.

use super::{Command, use_command};
use crate::i18n::tr;
use crate::ipc;
use contract::{LearnerView, LearnersView};
use leptos::prelude::*;

/// The learners, as the core said last; the same for every page.
#[derive(Clone, Copy)]
pub struct People(RwSignal<LearnersView>);

/// Returns the learners; call it while a component is made.
#[must_use]
pub fn use_people() -> People {
    expect_context()
}

impl People {
    /// Makes the state.
    #[must_use]
    pub fn new(learners: LearnersView) -> Self {
        Self(RwSignal::new(learners))
    }

    /// Returns one thing of what the core said last. Reactive.
    pub fn with<R>(self, read: impl FnOnce(&LearnersView) -> R) -> R {
        self.0.with(read)
    }

    /// Shows what the core answered.
    pub fn set(self, learners: LearnersView) {
        self.0.set(learners);
    }

    /// Makes the command that leaves the program to the learner of an id: the window then opens anew.
    #[must_use]
    pub fn use_switch() -> Command<String> {
        use_command(ipc::switch_learner, |()| open_anew())
    }
}

/// Opens the window anew at its first page: nothing of what it showed stays.
pub fn open_anew() {
    // a page of our own is always let through
    let _ = window().location().replace("/");
}

/// Returns the name of a learner as it is shown.
#[must_use]
pub fn learner_name(learner: &LearnerView) -> String {
    if learner.name.is_empty() { tr("people-nameless") } else { learner.name.clone() }
}
