//! Mutual help: spaces, notes, replies, peers.

use super::{NoArgs, invoke};
use contract::{
    Draft, ExchangeView, InviteView, MutualHelpView, NoteRow, NoteView, NotesQuery, SpaceView, TakenBundle, UiError,
    WriteNote, WrittenBundle,
};
use domain::{NoteId, SpaceId};
use serde::Serialize;

/// Returns the spaces one belongs to and the state of the exchange.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_mutual_help() -> Result<MutualHelpView, UiError> {
    invoke("get_mutual_help", &NoArgs {}).await
}

/// Begins a space of which this installation is the first member.
///
/// # Errors
/// The application's failure, as its code.
pub async fn create_space(name: String) -> Result<SpaceView, UiError> {
    #[derive(Serialize)]
    struct Args {
        name: String,
    }
    invoke("create_space", &Args { name }).await
}

/// Makes an invite to hand over, to be used once.
///
/// # Errors
/// The application's failure, as its code.
pub async fn create_invite(space: SpaceId) -> Result<InviteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("create_invite", &Args { space }).await
}

/// Joins the space of an invite.
///
/// # Errors
/// The application's failure, as its code.
pub async fn join_space(invite: String) -> Result<SpaceView, UiError> {
    #[derive(Serialize)]
    struct Args {
        invite: String,
    }
    invoke("join_space", &Args { invite }).await
}

/// Returns notes, newest first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_notes(query: NotesQuery) -> Result<Vec<NoteRow>, UiError> {
    #[derive(Serialize)]
    struct Args {
        query: NotesQuery,
    }
    invoke("list_notes", &Args { query }).await
}

/// Returns a note and its replies.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_note(note: NoteId) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
    }
    invoke("get_note", &Args { note }).await
}

/// Writes a note and shares it with its space.
///
/// # Errors
/// The application's failure, as its code.
pub async fn write_note(note: WriteNote) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: WriteNote,
    }
    invoke("write_note", &Args { note }).await
}

/// Replies to a note.
///
/// # Errors
/// The application's failure, as its code.
pub async fn reply_to_note(note: NoteId, body: String) -> Result<NoteView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        body: String,
    }
    invoke("reply_to_note", &Args { note, body }).await
}

/// Calls the peers now.
///
/// # Errors
/// The application's failure, as its code.
pub async fn exchange_now() -> Result<ExchangeView, UiError> {
    invoke("exchange_now", &NoArgs {}).await
}

/// Returns a text begun and not sent; empty when there is none.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_draft(key: String) -> Result<Draft, UiError> {
    #[derive(Serialize)]
    struct Args {
        key: String,
    }
    invoke("get_draft", &Args { key }).await
}

/// Keeps a text begun and not sent.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_draft(key: String, draft: Draft) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        key: String,
        draft: Draft,
    }
    invoke("save_draft", &Args { key, draft }).await
}

/// Returns the safe HTML of a text in Markdown.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_text(body: String) -> Result<String, UiError> {
    #[derive(Serialize)]
    struct Args {
        body: String,
    }
    invoke("preview_text", &Args { body }).await
}

/// Asks where to write a space, and writes it; nothing when the person gives up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_bundle(space: SpaceId) -> Result<Option<WrittenBundle>, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("export_bundle", &Args { space }).await
}

/// Asks which file to take in, and takes it in; nothing when the person gives up.
///
/// # Errors
/// The application's failure, as its code; nothing came in then.
pub async fn import_bundle() -> Result<Option<TakenBundle>, UiError> {
    invoke("import_bundle", &NoArgs {}).await
}
