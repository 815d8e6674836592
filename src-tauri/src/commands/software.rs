//! Free software and the selection that this person recommends.

use super::call;
use super::learn::ask_where;
use crate::shell::{Core, Written};
use contract::{ResourcesView, SavedFile, SelectionView, SoftwarePage, SoftwareQuery, SoftwareView, UiError};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn search_software(core: State<'_, Core>, query: SoftwareQuery) -> Result<SoftwareView, UiError> {
    call(core, move |app| app.search_software(&query)).await
}

#[tauri::command]
pub(crate) async fn get_software(core: State<'_, Core>, slug: String) -> Result<SoftwarePage, UiError> {
    call(core, move |app| app.get_software(&slug)).await
}

#[tauri::command]
pub(crate) async fn get_selection(core: State<'_, Core>) -> Result<SelectionView, UiError> {
    call(core, app::App::get_selection).await
}

#[tauri::command]
pub(crate) async fn recommend_software(
    core: State<'_, Core>,
    slug: String,
    sentence: String,
) -> Result<SelectionView, UiError> {
    call(core, move |app| app.recommend_software(&slug, &sentence)).await
}

#[tauri::command]
pub(crate) async fn stop_recommending(core: State<'_, Core>, slug: String) -> Result<SelectionView, UiError> {
    call(core, move |app| app.stop_recommending(&slug)).await
}

#[tauri::command]
pub(crate) async fn move_recommended(
    core: State<'_, Core>,
    slug: String,
    earlier: bool,
) -> Result<SelectionView, UiError> {
    call(core, move |app| app.move_recommended(&slug, earlier)).await
}

#[tauri::command]
pub(crate) async fn describe_selection(
    core: State<'_, Core>,
    title: String,
    lead: String,
) -> Result<SelectionView, UiError> {
    call(core, move |app| app.describe_selection(&title, &lead)).await
}

/// Asks where to write the selection; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_selection_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
) -> Result<Option<SavedFile>, UiError> {
    let (_, file_name) = call(core.clone(), app::App::render_selection).await?;
    let Some(path) = ask_where(&handle, &file_name, "html").await? else { return Ok(None) };
    let saved = call(core, move |app| app.export_selection_as(&path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

#[tauri::command]
pub(crate) async fn get_resources(core: State<'_, Core>) -> Result<ResourcesView, UiError> {
    call(core, app::App::get_resources).await
}
