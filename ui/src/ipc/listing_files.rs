//! The directory's exchange with files of others.

use super::{NoArgs, invoke};
use contract::{
    DirectoryExportChoices, ExportedDirectory, ListingFile, ListingFileReport, ListingImportChoices,
    ListingImportProgress, ListingImportRow, SavedFile, UiError,
};
use domain::directory::ListingFormat;
use serde::Serialize;

#[derive(Serialize)]
struct Choices {
    choices: ListingImportChoices,
}

/// Hands over files to look at.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_listing_files(files: Vec<ListingFile>) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        files: Vec<ListingFile>,
    }
    invoke("open_listing_files", &Args { files }).await
}

/// Returns what the files handed over would bring.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_listing_import(choices: ListingImportChoices) -> Result<ListingFileReport, UiError> {
    invoke("preview_listing_import", &Choices { choices }).await
}

/// Returns what the files handed over brought.
///
/// # Errors
/// The application's failure, as its code.
pub async fn import_listing_files(choices: ListingImportChoices) -> Result<ListingFileReport, UiError> {
    invoke("import_listing_files", &Choices { choices }).await
}

/// Returns how far the import is.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_listing_import_progress() -> Result<ListingImportProgress, UiError> {
    invoke("get_listing_import_progress", &NoArgs {}).await
}

/// Stops the import.
///
/// # Errors
/// The application's failure, as its code.
pub async fn stop_listing_import() -> Result<(), UiError> {
    invoke("stop_listing_import", &NoArgs {}).await
}

/// Returns the imports, the latest first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_listing_imports() -> Result<Vec<ListingImportRow>, UiError> {
    invoke("list_listing_imports", &NoArgs {}).await
}

/// Returns the imports, once one is taken back.
///
/// # Errors
/// The application's failure, as its code.
pub async fn undo_listing_import(import: i64) -> Result<Vec<ListingImportRow>, UiError> {
    #[derive(Serialize)]
    struct Args {
        import: i64,
    }
    invoke("undo_listing_import", &Args { import }).await
}

/// Returns where a report was saved; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_listing_report_as(report: ListingFileReport) -> Result<Option<SavedFile>, UiError> {
    #[derive(Serialize)]
    struct Args {
        report: ListingFileReport,
    }
    invoke("save_listing_report_as", &Args { report }).await
}

/// Returns what was written of the directory; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_directory_as(
    format: ListingFormat,
    choices: DirectoryExportChoices,
) -> Result<Option<ExportedDirectory>, UiError> {
    #[derive(Serialize)]
    struct Args {
        format: ListingFormat,
        choices: DirectoryExportChoices,
    }
    invoke("export_directory_as", &Args { format, choices }).await
}

/// Returns what was written of the directory as a website; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_directory_site_as(choices: DirectoryExportChoices) -> Result<Option<ExportedDirectory>, UiError> {
    #[derive(Serialize)]
    struct Args {
        choices: DirectoryExportChoices,
    }
    invoke("export_directory_site_as", &Args { choices }).await
}
