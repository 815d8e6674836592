//! What goes with notes: files, texts written together, moderation, export, conversations of other forums.

use super::call;
use super::learn::documents;
use crate::shell::{Core, Written};
use contract::{
    CaseView, DraftFileView, ErrorCode, ExportedSpace, ImportedRow, ImportedView, MarkRequest, NoteThings, PassageView,
    SavedFile, SharedTextView, TopicFile, TopicsReport, UiError,
};
use data_encoding::BASE64;
use domain::{NoteId, SpaceId};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn get_note_things(core: State<'_, Core>, note: NoteId) -> Result<NoteThings, UiError> {
    call(core, move |app| app.get_note_things(&note)).await
}

#[tauri::command]
pub(crate) async fn list_draft_files(core: State<'_, Core>, draft: String) -> Result<Vec<DraftFileView>, UiError> {
    call(core, move |app| app.list_draft_files(&draft)).await
}

/// Keeps a file with a draft; its bytes come in base 64.
#[tauri::command]
pub(crate) async fn add_draft_file(
    core: State<'_, Core>,
    draft: String,
    name: String,
    bytes: String,
) -> Result<Vec<DraftFileView>, UiError> {
    let decoded = BASE64.decode(bytes.as_bytes());
    let bytes = decoded.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    call(core, move |app| app.add_draft_file(&draft, &name, &bytes)).await
}

#[tauri::command]
pub(crate) async fn remove_draft_file(
    core: State<'_, Core>,
    draft: String,
    file: i64,
) -> Result<Vec<DraftFileView>, UiError> {
    call(core, move |app| app.remove_draft_file(&draft, file)).await
}

#[tauri::command]
pub(crate) async fn attach_draft_files(
    core: State<'_, Core>,
    draft: String,
    note: NoteId,
) -> Result<NoteThings, UiError> {
    call(core, move |app| app.attach_draft_files(&draft, &note)).await
}

#[tauri::command]
pub(crate) async fn get_picture(core: State<'_, Core>, note: NoteId, file: String) -> Result<String, UiError> {
    call(core, move |app| app.get_picture(&note, &file)).await
}

/// Asks where to write a file that goes with a text; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn save_attachment_as(
    core: State<'_, Core>,
    handle: AppHandle,
    note: NoteId,
    file: String,
) -> Result<Option<SavedFile>, UiError> {
    let (asked_note, asked_file) = (note.clone(), file.clone());
    let name = call(core.clone(), move |app| app.attachment_name(&asked_note, &asked_file)).await?;
    let dialog = handle.dialog().file().set_file_name(name).set_directory(documents(&handle));
    let who = core.current_id();
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_save_file()).await;
    let chosen = chosen.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    let chosen = chosen.filter(|_| core.current_id() == who).and_then(|path| path.into_path().ok());
    let Some(path) = chosen else { return Ok(None) };
    // not among the files that the window may have opened: what a peer sent is never run from here
    call(core, move |app| app.save_attachment_as(&note, &file, &path)).await.map(Some)
}

#[tauri::command]
pub(crate) async fn open_shared_text(core: State<'_, Core>, note: NoteId) -> Result<SharedTextView, UiError> {
    call(core, move |app| app.open_shared_text(&note)).await
}

#[tauri::command]
pub(crate) async fn edit_shared_text(
    core: State<'_, Core>,
    note: NoteId,
    base: Vec<String>,
    text: String,
) -> Result<SharedTextView, UiError> {
    call(core, move |app| app.edit_shared_text(&note, &base, &text)).await
}

#[tauri::command]
pub(crate) async fn list_passages(core: State<'_, Core>, note: NoteId) -> Result<Vec<PassageView>, UiError> {
    call(core, move |app| app.list_passages(&note)).await
}

#[tauri::command]
pub(crate) async fn get_passage(core: State<'_, Core>, note: NoteId, version: Vec<String>) -> Result<String, UiError> {
    call(core, move |app| app.get_passage(&note, &version)).await
}

#[tauri::command]
pub(crate) async fn judge_text(
    core: State<'_, Core>,
    note: NoteId,
    judgement: MarkRequest,
) -> Result<NoteThings, UiError> {
    call(core, move |app| app.judge_text(&note, &judgement)).await
}

#[tauri::command]
pub(crate) async fn list_cases(core: State<'_, Core>) -> Result<Vec<CaseView>, UiError> {
    call(core, app::App::list_cases).await
}

/// Asks for the folder in which a space is written; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_space_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    space: SpaceId,
) -> Result<Option<ExportedSpace>, UiError> {
    let dialog = handle.dialog().file().set_directory(documents(&handle));
    let who = core.current_id();
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_folder()).await;
    let chosen = chosen.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    let chosen = chosen.filter(|_| core.current_id() == who).and_then(|path| path.into_path().ok());
    let Some(folder) = chosen else { return Ok(None) };
    let told = call(core, move |app| app.export_space(&space, &folder)).await?;
    written.add(&SavedFile { path: told.folder.clone() });
    Ok(Some(told))
}

#[tauri::command]
pub(crate) async fn preview_topics(
    core: State<'_, Core>,
    files: Vec<TopicFile>,
    source: String,
) -> Result<TopicsReport, UiError> {
    call(core, move |app| app.preview_topics(&files, &source)).await
}

#[tauri::command]
pub(crate) async fn import_topics(
    core: State<'_, Core>,
    files: Vec<TopicFile>,
    source: String,
) -> Result<TopicsReport, UiError> {
    call(core, move |app| app.import_topics(&files, &source)).await
}

#[tauri::command]
pub(crate) async fn list_imported(core: State<'_, Core>) -> Result<Vec<ImportedRow>, UiError> {
    call(core, app::App::list_imported).await
}

#[tauri::command]
pub(crate) async fn get_imported(core: State<'_, Core>, topic: String) -> Result<ImportedView, UiError> {
    call(core, move |app| app.get_imported(&topic)).await
}

#[tauri::command]
pub(crate) async fn remove_imported(core: State<'_, Core>, topic: String) -> Result<(), UiError> {
    call(core, move |app| app.remove_imported(&topic)).await
}
