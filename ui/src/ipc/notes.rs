//! Notes as one reads, sorts and revises them.

use super::{NoArgs, invoke};
use contract::{
    ComparisonView, HistoryView, MarkRequest, NoteEdit, NoteView, NotesFilter, NotesFound, UiError, UnreadView,
    WritingAids,
};
use domain::mutual_help::Target;
use domain::{NoteId, SpaceId};
use serde::Serialize;

/// Returns the notes that answer a filter, with how many each other choice would leave.
///
/// # Errors
/// The application's failure, as its code.
pub async fn browse_notes(filter: NotesFilter) -> Result<NotesFound, UiError> {
    #[derive(Serialize)]
    struct Args {
        filter: NotesFilter,
    }
    invoke("browse_notes", &Args { filter }).await
}

/// Writes the next version of a note of one's own.
///
/// # Errors
/// The application's failure, as its code.
pub async fn edit_note(note: NoteId, edit: NoteEdit) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        edit: NoteEdit,
    }
    invoke("edit_note", &Args { note, edit }).await
}

/// Writes the next version of a reply of one's own.
///
/// # Errors
/// The application's failure, as its code.
pub async fn edit_reply(note: NoteId, reply: String, body: String) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        reply: String,
        body: String,
    }
    invoke("edit_reply", &Args { note, reply, body }).await
}

/// Takes a note or reply of one's own away.
///
/// # Errors
/// The application's failure, as its code.
pub async fn delete_text(note: NoteId, target: Target) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        target: Target,
    }
    invoke("delete_text", &Args { note, target }).await
}

/// Marks a note or reply, or takes a mark back.
///
/// # Errors
/// The application's failure, as its code.
pub async fn mark_note(note: NoteId, request: MarkRequest) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        request: MarkRequest,
    }
    invoke("mark_note", &Args { note, request }).await
}

/// Follows a note, or not.
///
/// # Errors
/// The application's failure, as its code.
pub async fn follow_note(note: NoteId, follows: bool) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        follows: bool,
    }
    invoke("follow_note", &Args { note, follows }).await
}

/// Records that a note and its replies were read.
///
/// # Errors
/// The application's failure, as its code.
pub async fn read_note(note: NoteId) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
    }
    invoke("read_note", &Args { note }).await
}

/// Records that everything was read, in one space or in all.
///
/// # Errors
/// The application's failure, as its code.
pub async fn read_all_notes(space: Option<SpaceId>) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        space: Option<SpaceId>,
    }
    invoke("read_all_notes", &Args { space }).await
}

/// Counts what waits to be read.
///
/// # Errors
/// The application's failure, as its code.
pub async fn count_unread() -> Result<UnreadView, UiError> {
    invoke("count_unread", &NoArgs {}).await
}

/// Returns whom one may name and which tags are in use in a space.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_writing_aids(space: SpaceId) -> Result<WritingAids, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("get_writing_aids", &Args { space }).await
}

/// Returns the versions of a note or reply, oldest first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_history(note: NoteId, target: Target) -> Result<HistoryView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        target: Target,
    }
    invoke("get_history", &Args { note, target }).await
}

/// Compares two versions of the same text, the earlier one first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn compare_versions(
    note: NoteId,
    target: Target,
    one: String,
    other: String,
) -> Result<ComparisonView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        target: Target,
        one: String,
        other: String,
    }
    invoke("compare_versions", &Args { note, target, one, other }).await
}
