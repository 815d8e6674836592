//! The directory's exchange with files of others.

use super::call;
use super::learn::{ask_where, documents};
use crate::shell::{Core, Written};
use contract::{
    DirectoryExportChoices, ErrorCode, ExportedDirectory, ListingFile, ListingFileReport, ListingImportChoices,
    ListingImportProgress, ListingImportRow, SavedFile, UiError,
};
use data_encoding::BASE64;
use domain::directory::ListingFormat;
use std::path::PathBuf;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

/// Takes files to look at; their bytes come in base 64.
#[tauri::command]
pub(crate) async fn open_listing_files(core: State<'_, Core>, files: Vec<ListingFile>) -> Result<(), UiError> {
    let decoded = files.into_iter().map(|file| Ok((file.name, BASE64.decode(file.bytes.as_bytes())?)));
    let decoded: Result<Vec<_>, data_encoding::DecodeError> = decoded.collect();
    let files = decoded.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    call(core, move |app| app.open_listing_files(files)).await
}

#[tauri::command]
pub(crate) async fn preview_listing_import(
    core: State<'_, Core>,
    choices: ListingImportChoices,
) -> Result<ListingFileReport, UiError> {
    call(core, move |app| app.preview_listing_import(&choices)).await
}

#[tauri::command]
pub(crate) async fn import_listing_files(
    core: State<'_, Core>,
    choices: ListingImportChoices,
) -> Result<ListingFileReport, UiError> {
    call(core, move |app| app.import_listing_files(&choices)).await
}

#[tauri::command]
pub(crate) async fn get_listing_import_progress(core: State<'_, Core>) -> Result<ListingImportProgress, UiError> {
    call(core, move |app| Ok(app.get_listing_import_progress())).await
}

#[tauri::command]
pub(crate) async fn stop_listing_import(core: State<'_, Core>) -> Result<(), UiError> {
    call(core, move |app| {
        app.stop_listing_import();
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn list_listing_imports(core: State<'_, Core>) -> Result<Vec<ListingImportRow>, UiError> {
    call(core, app::App::list_listing_imports).await
}

#[tauri::command]
pub(crate) async fn undo_listing_import(core: State<'_, Core>, import: i64) -> Result<Vec<ListingImportRow>, UiError> {
    call(core, move |app| app.undo_listing_import(import)).await
}

/// Asks where to write what was told of an import; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn save_listing_report_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    report: ListingFileReport,
) -> Result<Option<SavedFile>, UiError> {
    let Some(path) = ask_where(&handle, &report.file, "txt").await? else { return Ok(None) };
    let saved = call(core, move |app| app.save_listing_report(&report, &path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

/// Asks where to write the directory; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_directory_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    format: ListingFormat,
    choices: DirectoryExportChoices,
) -> Result<Option<ExportedDirectory>, UiError> {
    let (name, extension) = core.app().directory_file_name(format);
    let path = if extension.is_empty() {
        let folder = ask_folder(&core, &handle).await?;
        folder.map(|folder| core.app().free_directory_folder(&folder, format))
    } else {
        ask_where(&handle, &name, extension).await?
    };
    let Some(path) = path else { return Ok(None) };
    let told = call(core, move |app| app.export_directory(format, choices, &path)).await?;
    written.add(&SavedFile { path: told.path.clone() });
    Ok(Some(told))
}

/// Asks for the folder in which the website is written; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_directory_site_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    choices: DirectoryExportChoices,
) -> Result<Option<ExportedDirectory>, UiError> {
    let Some(folder) = ask_folder(&core, &handle).await? else { return Ok(None) };
    let told = call(core, move |app| app.export_directory_site(&folder, choices)).await?;
    written.add(&SavedFile { path: told.path.clone() });
    Ok(Some(told))
}

async fn ask_folder(core: &State<'_, Core>, handle: &AppHandle) -> Result<Option<PathBuf>, UiError> {
    let dialog = handle.dialog().file().set_directory(documents(handle));
    let who = core.current_id();
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_folder()).await;
    let chosen = chosen.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    // whoever asked may have left the program to somebody else
    Ok(chosen.filter(|_| core.current_id() == who).and_then(|path| path.into_path().ok()))
}
