//! What goes with notes: files, texts written together, moderation, export, conversations of other forums.

use super::{NoArgs, invoke};
use contract::{
    CaseView, DraftFileView, ExportedSpace, ImportedRow, ImportedView, MarkRequest, NoteThings, PassageView, SavedFile,
    SharedTextView, TopicFile, TopicsReport, UiError,
};
use domain::{NoteId, SpaceId};
use serde::Serialize;

/// Returns what goes with a note beside its words.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_note_things(note: NoteId) -> Result<NoteThings, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
    }
    invoke("get_note_things", &Args { note }).await
}

/// Returns the files kept with a draft.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_draft_files(draft: String) -> Result<Vec<DraftFileView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        draft: String,
    }
    invoke("list_draft_files", &Args { draft }).await
}

/// Returns the files of a draft, with one more; its bytes go in base 64.
///
/// # Errors
/// The application's failure, as its code.
pub async fn add_draft_file(draft: String, name: String, bytes: String) -> Result<Vec<DraftFileView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        draft: String,
        name: String,
        bytes: String,
    }
    invoke("add_draft_file", &Args { draft, name, bytes }).await
}

/// Returns the files of a draft, with one less.
///
/// # Errors
/// The application's failure, as its code.
pub async fn remove_draft_file(draft: String, file: i64) -> Result<Vec<DraftFileView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        draft: String,
        file: i64,
    }
    invoke("remove_draft_file", &Args { draft, file }).await
}

/// Returns what goes with a note, once the files of the draft are shared with it.
///
/// # Errors
/// The application's failure, as its code.
pub async fn attach_draft_files(draft: String, note: NoteId) -> Result<NoteThings, UiError> {
    #[derive(Serialize)]
    struct Args {
        draft: String,
        note: NoteId,
    }
    invoke("attach_draft_files", &Args { draft, note }).await
}

/// Returns a picture as an address that holds its bytes.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_picture(note: NoteId, file: String) -> Result<String, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        file: String,
    }
    invoke("get_picture", &Args { note, file }).await
}

/// Returns where a file was saved; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_attachment_as(note: NoteId, file: String) -> Result<Option<SavedFile>, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        file: String,
    }
    invoke("save_attachment_as", &Args { note, file }).await
}

/// Returns the text of a how-to that is written together, begun if it was not.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_shared_text(note: NoteId) -> Result<SharedTextView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
    }
    invoke("open_shared_text", &Args { note }).await
}

/// Returns everybody's text, once what the person made of a version is in it.
///
/// # Errors
/// The application's failure, as its code.
pub async fn edit_shared_text(note: NoteId, base: Vec<String>, text: String) -> Result<SharedTextView, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        base: Vec<String>,
        text: String,
    }
    invoke("edit_shared_text", &Args { note, base, text }).await
}

/// Returns who changed a text written together.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_passages(note: NoteId) -> Result<Vec<PassageView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
    }
    invoke("list_passages", &Args { note }).await
}

/// Returns a text written together as it was at a version.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_passage(note: NoteId, version: Vec<String>) -> Result<String, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        version: Vec<String>,
    }
    invoke("get_passage", &Args { note, version }).await
}

/// Returns what goes with a note, once a text of it is pinned, hidden or reported, or no more.
///
/// # Errors
/// The application's failure, as its code.
pub async fn judge_text(note: NoteId, judgement: MarkRequest) -> Result<NoteThings, UiError> {
    #[derive(Serialize)]
    struct Args {
        note: NoteId,
        judgement: MarkRequest,
    }
    invoke("judge_text", &Args { note, judgement }).await
}

/// Returns the texts reported or hidden where this person curates.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_cases() -> Result<Vec<CaseView>, UiError> {
    invoke("list_cases", &NoArgs {}).await
}

/// Returns what was written of a space; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_space_as(space: SpaceId) -> Result<Option<ExportedSpace>, UiError> {
    #[derive(Serialize)]
    struct Args {
        space: SpaceId,
    }
    invoke("export_space_as", &Args { space }).await
}

/// Returns what files of another forum would bring.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_topics(files: Vec<TopicFile>, source: String) -> Result<TopicsReport, UiError> {
    #[derive(Serialize)]
    struct Args {
        files: Vec<TopicFile>,
        source: String,
    }
    invoke("preview_topics", &Args { files, source }).await
}

/// Returns what files of another forum brought.
///
/// # Errors
/// The application's failure, as its code.
pub async fn import_topics(files: Vec<TopicFile>, source: String) -> Result<TopicsReport, UiError> {
    #[derive(Serialize)]
    struct Args {
        files: Vec<TopicFile>,
        source: String,
    }
    invoke("import_topics", &Args { files, source }).await
}

/// Returns the conversations taken in.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_imported() -> Result<Vec<ImportedRow>, UiError> {
    invoke("list_imported", &NoArgs {}).await
}

/// Returns a conversation taken in.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_imported(topic: String) -> Result<ImportedView, UiError> {
    #[derive(Serialize)]
    struct Args {
        topic: String,
    }
    invoke("get_imported", &Args { topic }).await
}

/// Returns once a conversation taken in is forgotten.
///
/// # Errors
/// The application's failure, as its code.
pub async fn remove_imported(topic: String) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        topic: String,
    }
    invoke("remove_imported", &Args { topic }).await
}
