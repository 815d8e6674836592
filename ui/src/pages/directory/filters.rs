//! What is looked for in the directory.

use contract::DirectoryQuery;
use domain::directory::{HelpLevel, Offer};
use leptos::prelude::*;
use std::sync::{LazyLock, Mutex};

/// What was looked for last, so that coming back from a listing finds the same results.
static LAST: LazyLock<Mutex<DirectoryQuery>> = LazyLock::new(|| {
    // who helps from afar helps here too: a first search by department leaves them in
    Mutex::new(DirectoryQuery { remote: true, ..DirectoryQuery::default() })
});

/// The parts of the sentence; values of lists are the words of files, empty for any.
#[derive(Clone, Copy)]
pub(super) struct Filters {
    pub(super) text: RwSignal<String>,
    pub(super) offer: RwSignal<String>,
    pub(super) level: RwSignal<String>,
    pub(super) department: RwSignal<String>,
    pub(super) remote: RwSignal<bool>,
}

impl Filters {
    /// Makes filters as they were left.
    pub(super) fn new() -> Self {
        let last = LAST.lock().map(|last| last.clone()).unwrap_or_default();
        Self {
            text: RwSignal::new(last.text),
            offer: RwSignal::new(last.offer.map(|offer| offer.tag().to_owned()).unwrap_or_default()),
            level: RwSignal::new(last.level.map(|level| level.tag().to_owned()).unwrap_or_default()),
            department: RwSignal::new(last.department.unwrap_or_default()),
            remote: RwSignal::new(last.remote),
        }
    }

    /// Returns what to ask; `text` is given apart because it settles later than it is written. Reactive.
    pub(super) fn query(self, text: &str) -> DirectoryQuery {
        DirectoryQuery {
            text: text.trim().to_owned(),
            offer: Offer::from_tag(&self.offer.get()),
            level: HelpLevel::from_tag(&self.level.get()),
            department: Some(self.department.get()).filter(|name| !name.is_empty()),
            remote: self.remote.get(),
            ..DirectoryQuery::default()
        }
    }

    /// Keeps the filters for when the page is shown again. Reactive.
    pub(super) fn keep(self) {
        let query = self.query(&self.text.get());
        if let Ok(mut last) = LAST.lock() {
            *last = query;
        }
    }

    /// Drops every filter and looks for these words.
    pub(super) fn look_only_for(self, words: &str) {
        self.clear();
        self.text.set(words.to_owned());
    }

    /// Drops every filter.
    pub(super) fn clear(self) {
        self.text.set(String::new());
        self.offer.set(String::new());
        self.level.set(String::new());
        self.department.set(String::new());
        self.remote.set(true);
    }

    /// Returns whether nothing narrows the search. Reactive.
    pub(super) fn are_open(self) -> bool {
        self.text.with(|text| text.trim().is_empty())
            && [self.offer, self.level, self.department].iter().all(|part| part.with(String::is_empty))
    }
}
