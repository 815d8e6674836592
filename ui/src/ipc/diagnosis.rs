//! The self-diagnosis.

use super::{NoArgs, invoke};
use contract::{DiagnosisStart, DiagnosisView, SavedFile, SheetFormat, UiError};
use serde::Serialize;

/// Returns the self-diagnosis with what was answered; nothing when the course has none.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_diagnosis_start() -> Result<Option<DiagnosisStart>, UiError> {
    invoke("get_diagnosis_start", &NoArgs {}).await
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Which {
    kept_at: Option<i64>,
    compared: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<SheetFormat>,
}

/// Returns what the answers of now, or those kept then, show.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_diagnosis(kept_at: Option<i64>, compared: Option<i64>) -> Result<DiagnosisView, UiError> {
    invoke("get_diagnosis", &Which { kept_at, compared, format: None }).await
}

/// Keeps the answers of now, and returns when, which names them.
///
/// # Errors
/// The application's failure, as its code.
pub async fn keep_diagnosis() -> Result<i64, UiError> {
    invoke("keep_diagnosis", &NoArgs {}).await
}

/// Forgets the diagnosis kept then.
///
/// # Errors
/// The application's failure, as its code.
pub async fn delete_diagnosis(kept_at: i64) -> Result<(), UiError> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Args {
        kept_at: i64,
    }
    invoke("delete_diagnosis", &Args { kept_at }).await
}

/// Marks a step as done, or as still to do.
///
/// # Errors
/// The application's failure, as its code.
pub async fn mark_plan_step(step: String, done: bool) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        step: String,
        done: bool,
    }
    invoke("mark_plan_step", &Args { step, done }).await
}

/// Returns where the document for the board was written.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_diagnosis(
    kept_at: Option<i64>,
    compared: Option<i64>,
    format: SheetFormat,
) -> Result<SavedFile, UiError> {
    invoke("export_diagnosis", &Which { kept_at, compared, format: Some(format) }).await
}
