//! Exchanging by USB stick: the system's dialogs say where the file is.

use super::call;
use super::learn::{ask_where, documents};
use crate::shell::Core;
use contract::{ErrorCode, TakenBundle, UiError, WrittenBundle};
use domain::SpaceId;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

/// Asks where to write a space; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_bundle(
    core: State<'_, Core>,
    handle: AppHandle,
    space: SpaceId,
) -> Result<Option<WrittenBundle>, UiError> {
    let asked = space.clone();
    let name = call(core.clone(), move |app| app.bundle_file_name(&asked)).await?;
    let Some(path) = ask_where(&handle, &name, app::BUNDLE_EXTENSION).await? else { return Ok(None) };
    Ok(Some(call(core, move |app| app.export_bundle(&space, &path)).await?))
}

/// Asks which file to take in, and takes it in; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn import_bundle(core: State<'_, Core>, handle: AppHandle) -> Result<Option<TakenBundle>, UiError> {
    let extension = app::BUNDLE_EXTENSION;
    let dialog = handle.dialog().file().add_filter(extension.to_uppercase(), &[extension]);
    let dialog = dialog.set_directory(documents(&handle));
    let who = core.current_id();
    let picked = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file()).await;
    let picked = picked.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    // whoever asked may have left the program to somebody else, whose spaces are others
    let picked = picked.filter(|_| core.current_id() == who);
    let Some(path) = picked.and_then(|path| path.into_path().ok()) else { return Ok(None) };
    Ok(Some(call(core, move |app| app.import_bundle(&path)).await?))
}
