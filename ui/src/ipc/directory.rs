//! Directory and resources.

use super::invoke;
use contract::{AlternativesView, DirectoryQuery, DirectoryView, ListingView, UiError};
use domain::ListingId;
use serde::Serialize;

/// Returns the listings that answer a query.
///
/// # Errors
/// The application's failure, as its code.
pub async fn search_directory(query: DirectoryQuery) -> Result<DirectoryView, UiError> {
    #[derive(Serialize)]
    struct Args {
        query: DirectoryQuery,
    }
    invoke("search_directory", &Args { query }).await
}

/// Returns a whole listing.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_listing(listing: ListingId) -> Result<ListingView, UiError> {
    #[derive(Serialize)]
    struct Args {
        listing: ListingId,
    }
    invoke("get_listing", &Args { listing }).await
}

/// Returns free software and services; an empty text asks for all.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_alternatives(text: String) -> Result<AlternativesView, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: String,
    }
    invoke("list_alternatives", &Args { text }).await
}
