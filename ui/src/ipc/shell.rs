//! The window itself: settings, data, opening things outside.

use super::{NoArgs, invoke};
use contract::{BootView, Settings, UiError};
use serde::Serialize;

/// Returns what the window needs to draw its first page.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_boot() -> Result<BootView, UiError> {
    invoke("get_boot", &NoArgs {}).await
}

/// Keeps the settings and returns what to show with them.
///
/// # Errors
/// The application's failure, as its code.
pub async fn update_settings(settings: Settings) -> Result<BootView, UiError> {
    #[derive(Serialize)]
    struct Args {
        settings: Settings,
    }
    invoke("update_settings", &Args { settings }).await
}

/// Puts a backup of the person's data back in place of what is open; `file` is its file name.
///
/// # Errors
/// The application's failure, as its code.
pub async fn restore_backup(file: String) -> Result<BootView, UiError> {
    #[derive(Serialize)]
    struct Args {
        file: String,
    }
    invoke("restore_backup", &Args { file }).await
}

/// Goes on with the new database and stops speaking of the damaged one.
///
/// # Errors
/// The application's failure, as its code.
pub async fn dismiss_data_notice() -> Result<(), UiError> {
    invoke("dismiss_data_notice", &NoArgs {}).await
}

/// Opens an `https:` or `mailto:` address outside the window.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_link(address: String) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        address: String,
    }
    invoke("open_link", &Args { address }).await
}

/// Opens a file or folder that the program wrote, with what the computer has for it.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_file(path: String) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        path: String,
    }
    invoke("open_file", &Args { path }).await
}

/// Says that the first page is usable; the program prints it when it was asked to.
///
/// # Errors
/// The application's failure, as its code.
pub async fn say_ready() -> Result<(), UiError> {
    invoke("say_ready", &NoArgs {}).await
}

/// Opens the system's window for printing what is shown.
///
/// # Errors
/// The application's failure, as its code.
pub async fn print_page() -> Result<(), UiError> {
    invoke("print_page", &NoArgs {}).await
}
