//! The finder and its letter.

use super::call;
use super::learn::ask_where;
use crate::shell::{Core, Written};
use contract::{ErrorCode, FinderView, Letter, LetterView, OpenedLetter, SavedFile, UiError};
use domain::ListingId;
use domain::finder::Wishes;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

#[tauri::command]
pub(crate) async fn find_helpers(core: State<'_, Core>, wishes: Wishes) -> Result<FinderView, UiError> {
    call(core, move |app| app.find_helpers(&wishes)).await
}

#[tauri::command]
pub(crate) async fn write_letter(
    core: State<'_, Core>,
    listing: ListingId,
    wishes: Wishes,
) -> Result<LetterView, UiError> {
    call(core, move |app| app.write_letter(&listing, &wishes)).await
}

/// Opens the letter in the system's mail program, as the person asked by a click; nothing is sent.
#[tauri::command]
pub(crate) async fn open_letter(
    core: State<'_, Core>,
    handle: AppHandle,
    listing: ListingId,
    letter: Letter,
) -> Result<OpenedLetter, UiError> {
    let (address, opened) = call(core, move |app| app.letter_address(&listing, &letter)).await?;
    let handed = handle.opener().open_url(&address, None::<&str>);
    handed.map_err(|_| UiError::new(ErrorCode::CannotOpen).with("path", address))?;
    Ok(opened)
}

/// Asks where to write the letter as a text; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn save_letter_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    listing: ListingId,
    letter: Letter,
) -> Result<Option<SavedFile>, UiError> {
    let name = call(core.clone(), move |app| app.letter_file_name(&listing)).await?;
    let Some(path) = ask_where(&handle, &name, "txt").await? else { return Ok(None) };
    let saved = call(core, move |app| app.save_letter(&letter, &path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}
