//! What is said when the program cannot open: a plain window of the system, a sentence, and the end.

use crate::arguments::words;
use contract::UiError;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Says why the program cannot open, on the terminal and in a message window, then ends with exit code 1.
pub(crate) fn tell(handle: &AppHandle, error: &UiError) {
    let words = words();
    let sentence = words.with_map(error.code.key(), &error.args);
    eprintln!("{sentence}");
    let end = handle.clone();
    let dialog =
        handle.dialog().message(sentence).title(words.text("desktop-cannot-open")).kind(MessageDialogKind::Error);
    dialog.show(move |_| end.exit(1));
}
