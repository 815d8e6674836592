//! Files that the person chose or pasted, read by the window.

use contract::{ErrorCode, UiError};
use domain::mutual_help::ATTACHMENT_MAX;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// Returns the files of a list, in its order.
pub(super) fn files_of(list: Option<web_sys::FileList>) -> Vec<web_sys::File> {
    list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default()
}

/// Returns a file's bytes in base 64; one that is too large is not read.
pub(super) async fn read_bytes(file: &web_sys::File) -> Result<String, UiError> {
    if file.size() > ATTACHMENT_MAX as f64 {
        return Err(UiError::new(ErrorCode::FileRefused).with("reason", "large"));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| unreadable(file))?;
    Ok(data_encoding::BASE64.encode(&Uint8Array::new(&buffer).to_vec()))
}

/// Returns a file's text.
pub(super) async fn read_text(file: &web_sys::File) -> Result<String, UiError> {
    if file.size() > f64::from(32 << 20) {
        let error = UiError::new(ErrorCode::BadTopicFile).with("path", file.name()).with("reason", "large");
        return Err(error.with("line", 0).with("column", 0));
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| unreadable(file))?;
    text.as_string().ok_or_else(|| unreadable(file))
}

fn unreadable(file: &web_sys::File) -> UiError {
    UiError::new(ErrorCode::UnreadableFile).with("path", file.name())
}
