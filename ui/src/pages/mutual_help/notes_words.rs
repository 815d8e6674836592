//! Words of lists of notes, and what was asked of the list when it was last left.

use contract::NotesFilter;
use domain::mutual_help::NoteShelf;
use leptos::prelude::*;
use std::sync::LazyLock;

/// As long as the window: going back from a note finds the list as it was.
static KEPT: LazyLock<ArcRwSignal<NotesFilter>> = LazyLock::new(|| ArcRwSignal::new(NotesFilter::default()));

pub(super) fn kept_filter() -> ArcRwSignal<NotesFilter> {
    KEPT.clone()
}

/// Returns the key of a shelf's name.
pub(super) const fn shelf_key(shelf: NoteShelf) -> &'static str {
    match shelf {
        NoteShelf::All => "notes-shelf-all",
        NoteShelf::Unread => "notes-shelf-unread",
        NoteShelf::Mentions => "notes-shelf-mentions",
        NoteShelf::Followed => "notes-shelf-followed",
        NoteShelf::Mine => "notes-shelf-mine",
        NoteShelf::Open => "notes-shelf-open",
        NoteShelf::Solved => "notes-shelf-solved",
    }
}
