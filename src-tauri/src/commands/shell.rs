//! Start, settings, backups, and handing addresses and files to the system.

use super::call;
use crate::shell::{Begun, Core, Written};
use contract::{BootView, ErrorCode, Settings, UiError};
use std::io::Write;
use std::path::Path;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

#[tauri::command]
pub(crate) async fn get_boot(core: State<'_, Core>) -> Result<BootView, UiError> {
    call(core, app::App::get_boot).await
}

#[tauri::command]
pub(crate) async fn update_settings(core: State<'_, Core>, settings: Settings) -> Result<BootView, UiError> {
    call(core, move |app| app.update_settings(settings)).await
}

#[tauri::command]
pub(crate) async fn restore_backup(core: State<'_, Core>, file: String) -> Result<BootView, UiError> {
    call(core, move |app| app.restore_backup(&file)).await
}

#[tauri::command]
pub(crate) async fn dismiss_data_notice(core: State<'_, Core>) -> Result<(), UiError> {
    call(core, app::App::dismiss_data_notice).await
}

/// Opens a web or mail address with the system's program, as the person asked by choosing the link.
#[tauri::command]
pub(crate) async fn open_link(core: State<'_, Core>, handle: AppHandle, address: String) -> Result<(), UiError> {
    let checked = address.clone();
    call(core, move |app| app.check_address(&checked)).await?;
    let opened = handle.opener().open_url(&address, None::<&str>);
    opened.map_err(|_| UiError::new(ErrorCode::CannotOpen).with("path", address))
}

/// Opens with the system's program a file that this run of the program wrote, or the folder of the person's data;
/// nothing else.
#[tauri::command]
pub(crate) async fn open_file(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    path: String,
) -> Result<(), UiError> {
    if Path::new(&path) != core.app().data_dir() && !written.has(&path) {
        return Err(UiError::new(ErrorCode::CannotOpen).with("path", path));
    }
    handle.opener().open_path(&path, None::<&str>).map_err(|_| UiError::new(ErrorCode::CannotOpen).with("path", path))
}

/// Opens the system's window for printing what is shown, on paper or into a file.
#[tauri::command]
pub(crate) async fn print_page(window: tauri::WebviewWindow) -> Result<(), UiError> {
    window.print().map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))
}

/// Says on the terminal, when asked by `EMANCIPASSO_SAY_READY`, that the first page is usable and after how long.
#[tauri::command]
pub(crate) fn say_ready(begun: State<'_, Begun>) {
    if std::env::var_os("EMANCIPASSO_SAY_READY").is_some() {
        // whoever asked may be gone: then nobody waits for it
        let _ = writeln!(std::io::stdout().lock(), "ready {}", begun.0.elapsed().as_millis());
    }
}
