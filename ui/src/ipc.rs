//! The one way to the application: a command by its name, its arguments, its answer or its failure.

mod activities;
mod annotations;
mod diagnosis;
mod directory;
mod exchange;
mod finder;
mod kept_listings;
mod learn;
mod leaving;
mod listing_files;
mod members;
mod mutual_help;
mod notes;
mod people;
mod provider;
mod revision;
mod shell;
mod software;
mod studio;
mod things;

pub use activities::*;
pub use annotations::*;
pub use diagnosis::*;
pub use directory::*;
pub use exchange::*;
pub use finder::*;
pub use kept_listings::*;
pub use learn::*;
pub use listing_files::*;
pub use members::*;
pub use mutual_help::*;
pub use notes::*;
pub use people::*;
pub use provider::*;
pub use revision::*;
pub use shell::*;
pub use software::*;
pub use studio::*;
pub use things::*;

use contract::{Changed, ErrorCode, UiError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["window", "__TAURI__", "core"], js_name = invoke, catch)]
    async fn tauri_invoke(command: &str, args: JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = ["window", "__TAURI__", "event"], js_name = listen, catch)]
    async fn tauri_listen(event: &str, handler: &Closure<dyn Fn(JsValue)>) -> Result<JsValue, JsValue>;
}

/// Arguments of a command that takes none.
#[derive(Serialize)]
struct NoArgs {}

/// Asks the application to do `command` and waits for its answer.
///
/// # Errors
/// The application's own failure; [`ErrorCode::Unexpected`] when the answer is not what the contract says.
async fn invoke<A: Serialize, R: DeserializeOwned>(command: &str, args: &A) -> Result<R, UiError> {
    // what is asked in the name of a learner who leaves must not be done in the name of the one who comes
    let _asked = leaving::ask().await;
    send(command, args).await
}

/// Asks without waiting for a learner who leaves.
async fn send<A: Serialize, R: DeserializeOwned>(command: &str, args: &A) -> Result<R, UiError> {
    let args = args.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(unexpected)?;
    match tauri_invoke(command, args).await {
        Ok(answer) => serde_wasm_bindgen::from_value(answer).map_err(unexpected),
        Err(failure) => {
            Err(serde_wasm_bindgen::from_value(failure.clone()).unwrap_or_else(|_| unexpected(describe(&failure))))
        }
    }
}

fn unexpected(detail: impl ToString) -> UiError {
    UiError::new(ErrorCode::Unexpected).with("detail", detail)
}

fn describe(value: &JsValue) -> String {
    value
        .as_string()
        .or_else(|| value.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())))
        .unwrap_or_else(|| format!("{value:?}"))
}

#[derive(serde::Deserialize)]
struct Event<T> {
    payload: T,
}

/// Calls `handler` each time the application says that something changed, until the window closes.
///
/// # Errors
/// [`ErrorCode::Unexpected`] when the application cannot be listened to.
pub async fn listen_changed(handler: impl Fn(Changed) + 'static) -> Result<(), UiError> {
    let closure = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        // a kind this version does not know is not for it
        if let Ok(event) = serde_wasm_bindgen::from_value::<Event<Changed>>(event) {
            handler(event.payload);
        }
    });
    let listening = tauri_listen("changed", &closure).await.map_err(|failure| unexpected(describe(&failure)));
    // the listener lives as long as the window
    closure.forget();
    listening.map(drop)
}
