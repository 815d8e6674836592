//! Notes as one reads, sorts and revises them.

use super::call;
use crate::shell::Core;
use contract::{
    ComparisonView, HistoryView, MarkRequest, NoteEdit, NoteView, NotesFilter, NotesFound, UiError, UnreadView,
    WritingAids,
};
use domain::mutual_help::Target;
use domain::{NoteId, SpaceId};
use tauri::State;

#[tauri::command]
pub(crate) async fn browse_notes(core: State<'_, Core>, filter: NotesFilter) -> Result<NotesFound, UiError> {
    call(core, move |app| app.browse_notes(&filter)).await
}

#[tauri::command]
pub(crate) async fn edit_note(core: State<'_, Core>, note: NoteId, edit: NoteEdit) -> Result<NoteView, UiError> {
    call(core, move |app| app.edit_note(&note, &edit)).await
}

#[tauri::command]
pub(crate) async fn edit_reply(
    core: State<'_, Core>,
    note: NoteId,
    reply: String,
    body: String,
) -> Result<NoteView, UiError> {
    call(core, move |app| app.edit_reply(&note, &reply, &body)).await
}

#[tauri::command]
pub(crate) async fn delete_text(core: State<'_, Core>, note: NoteId, target: Target) -> Result<NoteView, UiError> {
    call(core, move |app| app.delete_text(&note, &target)).await
}

#[tauri::command]
pub(crate) async fn mark_note(core: State<'_, Core>, note: NoteId, request: MarkRequest) -> Result<NoteView, UiError> {
    call(core, move |app| app.mark_note(&note, &request)).await
}

#[tauri::command]
pub(crate) async fn follow_note(core: State<'_, Core>, note: NoteId, follows: bool) -> Result<NoteView, UiError> {
    call(core, move |app| app.follow_note(&note, follows)).await
}

#[tauri::command]
pub(crate) async fn read_note(core: State<'_, Core>, note: NoteId) -> Result<(), UiError> {
    call(core, move |app| app.read_note(&note)).await
}

#[tauri::command]
pub(crate) async fn read_all_notes(core: State<'_, Core>, space: Option<SpaceId>) -> Result<(), UiError> {
    call(core, move |app| app.read_all_notes(space.as_ref())).await
}

#[tauri::command]
pub(crate) async fn count_unread(core: State<'_, Core>) -> Result<UnreadView, UiError> {
    call(core, app::App::count_unread).await
}

#[tauri::command]
pub(crate) async fn get_writing_aids(core: State<'_, Core>, space: SpaceId) -> Result<WritingAids, UiError> {
    call(core, move |app| app.get_writing_aids(&space)).await
}

#[tauri::command]
pub(crate) async fn get_history(core: State<'_, Core>, note: NoteId, target: Target) -> Result<HistoryView, UiError> {
    call(core, move |app| app.get_history(&note, &target)).await
}

#[tauri::command]
pub(crate) async fn compare_versions(
    core: State<'_, Core>,
    note: NoteId,
    target: Target,
    one: String,
    other: String,
) -> Result<ComparisonView, UiError> {
    call(core, move |app| app.compare_versions(&note, &target, &one, &other)).await
}
