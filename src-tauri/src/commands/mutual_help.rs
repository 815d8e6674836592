//! Mutual help.

use super::call;
use crate::shell::Core;
use contract::{
    Draft, ExchangeView, InviteView, MutualHelpView, NoteRow, NoteView, NotesQuery, SpaceView, UiError, WriteNote,
};
use domain::{NoteId, SpaceId};
use tauri::State;

#[tauri::command]
pub(crate) async fn get_mutual_help(core: State<'_, Core>) -> Result<MutualHelpView, UiError> {
    call(core, app::App::get_mutual_help).await
}

#[tauri::command]
pub(crate) async fn create_space(core: State<'_, Core>, name: String) -> Result<SpaceView, UiError> {
    call(core, move |app| app.create_space(&name)).await
}

#[tauri::command]
pub(crate) async fn create_invite(core: State<'_, Core>, space: SpaceId) -> Result<InviteView, UiError> {
    call(core, move |app| app.create_invite(&space)).await
}

#[tauri::command]
pub(crate) async fn join_space(core: State<'_, Core>, invite: String) -> Result<SpaceView, UiError> {
    call(core, move |app| app.join_space(&invite)).await
}

#[tauri::command]
pub(crate) async fn list_notes(core: State<'_, Core>, query: NotesQuery) -> Result<Vec<NoteRow>, UiError> {
    call(core, move |app| app.list_notes(&query)).await
}

#[tauri::command]
pub(crate) async fn get_note(core: State<'_, Core>, note: NoteId) -> Result<NoteView, UiError> {
    call(core, move |app| app.get_note(&note)).await
}

#[tauri::command]
pub(crate) async fn write_note(core: State<'_, Core>, note: WriteNote) -> Result<NoteView, UiError> {
    call(core, move |app| app.write_note(&note)).await
}

#[tauri::command]
pub(crate) async fn reply_to_note(core: State<'_, Core>, note: NoteId, body: String) -> Result<NoteView, UiError> {
    call(core, move |app| app.reply_to_note(&note, &body)).await
}

#[tauri::command]
pub(crate) async fn exchange_now(core: State<'_, Core>) -> Result<ExchangeView, UiError> {
    call(core, app::App::exchange_now).await
}

#[tauri::command]
pub(crate) async fn get_draft(core: State<'_, Core>, key: String) -> Result<Draft, UiError> {
    call(core, move |app| app.get_draft(&key)).await
}

#[tauri::command]
pub(crate) async fn save_draft(core: State<'_, Core>, key: String, draft: Draft) -> Result<(), UiError> {
    call(core, move |app| app.save_draft(&key, &draft)).await
}

#[tauri::command]
pub(crate) async fn preview_text(core: State<'_, Core>, body: String) -> Result<String, UiError> {
    call(core, move |app| app.preview_text(&body)).await
}
