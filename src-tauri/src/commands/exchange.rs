//! The ways to peers, and invites as pictures and files.

use super::call;
use super::learn::{ask_where, documents};
use crate::shell::{Core, Written};
use contract::{ErrorCode, ExchangeChoices, ExchangeDetails, InviteForm, InviteSummary, SavedFile, UiError};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn get_exchange(core: State<'_, Core>) -> Result<ExchangeDetails, UiError> {
    call(core, app::App::get_exchange).await
}

#[tauri::command]
pub(crate) async fn save_exchange_choices(
    core: State<'_, Core>,
    choices: ExchangeChoices,
) -> Result<ExchangeDetails, UiError> {
    call(core, move |app| app.save_exchange_choices(&choices)).await
}

#[tauri::command]
pub(crate) async fn call_address(core: State<'_, Core>, address: String) -> Result<ExchangeDetails, UiError> {
    call(core, move |app| app.call_address(&address)).await
}

#[tauri::command]
pub(crate) async fn forget_peer(core: State<'_, Core>, key: String) -> Result<ExchangeDetails, UiError> {
    call(core, move |app| app.forget_peer(&key)).await
}

#[tauri::command]
pub(crate) async fn look_at_invite(core: State<'_, Core>, invite: String) -> Result<InviteSummary, UiError> {
    call(core, move |app| app.look_at_invite(&invite)).await
}

/// Asks where to write an invite; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn save_invite_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    invite: String,
    space: String,
    form: InviteForm,
) -> Result<Option<SavedFile>, UiError> {
    let extension = match form {
        InviteForm::File => app::INVITE_EXTENSION,
        InviteForm::Picture => "png",
    };
    let name = core.app().invite_file_name(&space);
    let Some(path) = ask_where(&handle, &name, extension).await? else { return Ok(None) };
    let saved = call(core, move |app| app.save_invite(&invite, &path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

/// Asks which file to read an invite from; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn open_invite_file(
    core: State<'_, Core>,
    handle: AppHandle,
) -> Result<Option<InviteSummary>, UiError> {
    let dialog = handle.dialog().file().add_filter(app::INVITE_EXTENSION, &[app::INVITE_EXTENSION, "txt", "eml"]);
    let dialog = dialog.set_directory(documents(&handle));
    let picked = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file()).await;
    let picked = picked.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    let Some(path) = picked.and_then(|path| path.into_path().ok()) else { return Ok(None) };
    call(core, move |app| app.read_invite_file(&path)).await.map(Some)
}
