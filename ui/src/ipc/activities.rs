//! Stories and worksheets.

use super::invoke;
use contract::{SavedFile, ScenarioView, SheetFormat, SheetSaved, UiError, WorksheetView};
use domain::learning::FieldValue;
use domain::{ScenarioId, WorksheetId};
use serde::Serialize;

/// Returns a story where it was left.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_scenario(scenario: ScenarioId) -> Result<ScenarioView, UiError> {
    #[derive(Serialize)]
    struct Args {
        scenario: ScenarioId,
    }
    invoke("get_scenario", &Args { scenario }).await
}

/// Takes a choice of the scene now; returns the scene it leads to.
///
/// # Errors
/// The application's failure, as its code.
pub async fn choose_step(scenario: ScenarioId, to: String) -> Result<ScenarioView, UiError> {
    #[derive(Serialize)]
    struct Args {
        scenario: ScenarioId,
        to: String,
    }
    invoke("choose_step", &Args { scenario, to }).await
}

/// Goes back in a story: that many scenes are kept.
///
/// # Errors
/// The application's failure, as its code.
pub async fn return_to_step(scenario: ScenarioId, scenes: usize) -> Result<ScenarioView, UiError> {
    #[derive(Serialize)]
    struct Args {
        scenario: ScenarioId,
        scenes: usize,
    }
    invoke("return_to_step", &Args { scenario, scenes }).await
}

/// Returns a worksheet with what was answered.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_worksheet(worksheet: WorksheetId) -> Result<WorksheetView, UiError> {
    #[derive(Serialize)]
    struct Args {
        worksheet: WorksheetId,
    }
    invoke("get_worksheet", &Args { worksheet }).await
}

/// Keeps the answer to a field.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_sheet_value(worksheet: WorksheetId, field: String, value: FieldValue) -> Result<SheetSaved, UiError> {
    #[derive(Serialize)]
    struct Args {
        worksheet: WorksheetId,
        field: String,
        value: FieldValue,
    }
    invoke("save_sheet_value", &Args { worksheet, field, value }).await
}

/// Forgets every answer of a worksheet.
///
/// # Errors
/// The application's failure, as its code.
pub async fn clear_worksheet(worksheet: WorksheetId) -> Result<WorksheetView, UiError> {
    #[derive(Serialize)]
    struct Args {
        worksheet: WorksheetId,
    }
    invoke("clear_worksheet", &Args { worksheet }).await
}

/// Writes the document of a worksheet among the person’s documents.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_worksheet(worksheet: WorksheetId, format: SheetFormat) -> Result<SavedFile, UiError> {
    #[derive(Serialize)]
    struct Args {
        worksheet: WorksheetId,
        format: SheetFormat,
    }
    invoke("export_worksheet", &Args { worksheet, format }).await
}

/// Asks where to write the document of a worksheet; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_worksheet_as(worksheet: WorksheetId, format: SheetFormat) -> Result<Option<SavedFile>, UiError> {
    #[derive(Serialize)]
    struct Args {
        worksheet: WorksheetId,
        format: SheetFormat,
    }
    invoke("export_worksheet_as", &Args { worksheet, format }).await
}
