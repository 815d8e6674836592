//! Stories and worksheets.

use super::call;
use super::learn::{ask_where, documents};
use crate::shell::{Core, Written};
use contract::{SavedFile, ScenarioView, SheetFormat, SheetSaved, UiError, WorksheetView};
use domain::learning::FieldValue;
use domain::{ScenarioId, WorksheetId};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn get_scenario(core: State<'_, Core>, scenario: ScenarioId) -> Result<ScenarioView, UiError> {
    call(core, move |app| app.get_scenario(&scenario)).await
}

#[tauri::command]
pub(crate) async fn choose_step(
    core: State<'_, Core>,
    scenario: ScenarioId,
    to: String,
) -> Result<ScenarioView, UiError> {
    call(core, move |app| app.choose_step(&scenario, &to)).await
}

#[tauri::command]
pub(crate) async fn return_to_step(
    core: State<'_, Core>,
    scenario: ScenarioId,
    scenes: usize,
) -> Result<ScenarioView, UiError> {
    call(core, move |app| app.return_to_step(&scenario, scenes)).await
}

#[tauri::command]
pub(crate) async fn get_worksheet(core: State<'_, Core>, worksheet: WorksheetId) -> Result<WorksheetView, UiError> {
    call(core, move |app| app.get_worksheet(&worksheet)).await
}

#[tauri::command]
pub(crate) async fn save_sheet_value(
    core: State<'_, Core>,
    worksheet: WorksheetId,
    field: String,
    value: FieldValue,
) -> Result<SheetSaved, UiError> {
    call(core, move |app| app.save_sheet_value(&worksheet, &field, &value)).await
}

#[tauri::command]
pub(crate) async fn clear_worksheet(core: State<'_, Core>, worksheet: WorksheetId) -> Result<WorksheetView, UiError> {
    call(core, move |app| app.clear_worksheet(&worksheet)).await
}

/// Writes the document of a worksheet into the person's documents folder.
#[tauri::command]
pub(crate) async fn export_worksheet(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    worksheet: WorksheetId,
    format: SheetFormat,
) -> Result<SavedFile, UiError> {
    let folder = documents(&handle);
    let saved = call(core, move |app| app.export_worksheet(&worksheet, format, &folder)).await?;
    written.add(&saved);
    Ok(saved)
}

/// Asks where to write the document of a worksheet; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_worksheet_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    worksheet: WorksheetId,
    format: SheetFormat,
) -> Result<Option<SavedFile>, UiError> {
    let asked = worksheet.clone();
    let (_, file_name) = call(core.clone(), move |app| app.render_worksheet(&asked, format)).await?;
    let Some(path) = ask_where(&handle, &file_name, app::extension(format)).await? else { return Ok(None) };
    let saved = call(core, move |app| app.export_worksheet_as(&worksheet, format, &path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}
