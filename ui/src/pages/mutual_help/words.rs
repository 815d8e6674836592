//! Words of notes. Keys are literals so that the checks of `locales/` see them.

use crate::i18n::{Arg, tr, tr_with};
use contract::AuthorView;
use domain::mutual_help::NoteKind;

/// Returns the key of a kind of note.
pub(super) const fn kind_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Question => "mutual-help-kind-question",
        NoteKind::Experience => "mutual-help-kind-experience",
        NoteKind::HowTo => "mutual-help-kind-how-to",
    }
}

/// Returns the key of several notes of a kind.
pub(super) const fn kind_plural_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Question => "notes-kind-questions",
        NoteKind::Experience => "notes-kind-experiences",
        NoteKind::HowTo => "notes-kind-how-tos",
    }
}

/// Returns the key of a sentence that says what a kind is for.
pub(super) const fn kind_more_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Question => "mutual-help-kind-question-more",
        NoteKind::Experience => "mutual-help-kind-experience-more",
        NoteKind::HowTo => "mutual-help-kind-how-to-more",
    }
}

/// Returns the key of an example of title.
pub(super) const fn subject_hint_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Question => "mutual-help-write-subject-hint-question",
        NoteKind::Experience => "mutual-help-write-subject-hint-experience",
        NoteKind::HowTo => "mutual-help-write-subject-hint-how-to",
    }
}

/// Returns the class that colours a kind; its word always stands beside.
pub(super) const fn kind_class(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Question => "note-kind note-kind--question",
        NoteKind::Experience => "note-kind note-kind--experience",
        NoteKind::HowTo => "note-kind note-kind--how-to",
    }
}

/// Returns who wrote, as one says it in a sentence: « vous », « Maud Le Gall, Les Lucioles ». Reactive.
pub(super) fn author_words(author: &AuthorView) -> String {
    let association = author.association.trim();
    let name = match (author.own, author.name.trim()) {
        (true, _) => tr("mutual-help-row-you"),
        (false, "") => tr("mutual-help-unnamed"),
        (false, name) => name.to_owned(),
    };
    if association.is_empty() {
        name
    } else {
        tr_with("mutual-help-row-from", &[("author", Arg::from(name)), ("association", Arg::from(association))])
    }
}
