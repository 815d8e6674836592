//! The self-diagnosis.

use super::call;
use super::learn::documents;
use crate::shell::{Core, Written};
use contract::{DiagnosisStart, DiagnosisView, SavedFile, SheetFormat, UiError};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn get_diagnosis_start(core: State<'_, Core>) -> Result<Option<DiagnosisStart>, UiError> {
    call(core, app::App::get_diagnosis_start).await
}

#[tauri::command]
pub(crate) async fn get_diagnosis(
    core: State<'_, Core>,
    kept_at: Option<i64>,
    compared: Option<i64>,
) -> Result<DiagnosisView, UiError> {
    call(core, move |app| app.get_diagnosis(kept_at, compared)).await
}

#[tauri::command]
pub(crate) async fn keep_diagnosis(core: State<'_, Core>) -> Result<i64, UiError> {
    call(core, app::App::keep_diagnosis).await
}

#[tauri::command]
pub(crate) async fn delete_diagnosis(core: State<'_, Core>, kept_at: i64) -> Result<(), UiError> {
    call(core, move |app| app.delete_diagnosis(kept_at)).await
}

#[tauri::command]
pub(crate) async fn mark_plan_step(core: State<'_, Core>, step: String, done: bool) -> Result<(), UiError> {
    call(core, move |app| app.mark_plan_step(&step, done)).await
}

/// Writes the document for the board into the person's documents folder.
#[tauri::command]
pub(crate) async fn export_diagnosis(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    kept_at: Option<i64>,
    compared: Option<i64>,
    format: SheetFormat,
) -> Result<SavedFile, UiError> {
    let folder = documents(&handle);
    let saved = call(core, move |app| app.export_diagnosis(kept_at, compared, format, &folder)).await?;
    written.add(&saved);
    Ok(saved)
}
