//! Free software and the selection that this person recommends.

use super::{NoArgs, invoke};
use contract::{ResourcesView, SavedFile, SelectionView, SoftwarePage, SoftwareQuery, SoftwareView, UiError};
use serde::Serialize;

/// Returns the free software that answers, with what each further choice would leave.
///
/// # Errors
/// The application's failure, as its code.
pub async fn search_software(query: SoftwareQuery) -> Result<SoftwareView, UiError> {
    #[derive(Serialize)]
    struct Args {
        query: SoftwareQuery,
    }
    invoke("search_software", &Args { query }).await
}

#[derive(Serialize)]
struct SlugArgs {
    slug: String,
}

/// Returns a piece of software, whole.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_software(slug: String) -> Result<SoftwarePage, UiError> {
    invoke("get_software", &SlugArgs { slug }).await
}

/// Returns the software that this person recommends.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_selection() -> Result<SelectionView, UiError> {
    invoke("get_selection", &NoArgs {}).await
}

/// Recommends a piece of software, with a sentence that may be empty; returns the selection.
///
/// # Errors
/// The application's failure, as its code.
pub async fn recommend_software(slug: String, sentence: String) -> Result<SelectionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        slug: String,
        sentence: String,
    }
    invoke("recommend_software", &Args { slug, sentence }).await
}

/// Takes a piece of software out of the selection, which it returns.
///
/// # Errors
/// The application's failure, as its code.
pub async fn stop_recommending(slug: String) -> Result<SelectionView, UiError> {
    invoke("stop_recommending", &SlugArgs { slug }).await
}

/// Puts a recommended piece of software one place earlier or later; returns the selection.
///
/// # Errors
/// The application's failure, as its code.
pub async fn move_recommended(slug: String, earlier: bool) -> Result<SelectionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        slug: String,
        earlier: bool,
    }
    invoke("move_recommended", &Args { slug, earlier }).await
}

/// Keeps what stands above the selection, which it returns.
///
/// # Errors
/// The application's failure, as its code.
pub async fn describe_selection(title: String, lead: String) -> Result<SelectionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        title: String,
        lead: String,
    }
    invoke("describe_selection", &Args { title, lead }).await
}

/// Returns where the selection was saved as a page of the web; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_selection_as() -> Result<Option<SavedFile>, UiError> {
    invoke("export_selection_as", &NoArgs {}).await
}

/// Returns guides, lessons and links by theme, and ways to find money.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_resources() -> Result<ResourcesView, UiError> {
    invoke("get_resources", &NoArgs {}).await
}
