//! The provider's own listing.

use super::{NoArgs, invoke};
use contract::{MyListingView, UiError};
use domain::directory::ListingEntry;
use serde::Serialize;

/// Returns the listing written here, as it was left.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_my_listing() -> Result<MyListingView, UiError> {
    invoke("get_my_listing", &NoArgs {}).await
}

/// Keeps the listing on this disk.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_my_listing(entry: ListingEntry) -> Result<MyListingView, UiError> {
    #[derive(Serialize)]
    struct Args {
        entry: ListingEntry,
    }
    invoke("save_my_listing", &Args { entry }).await
}

/// Signs the listing and sends it to every space.
///
/// # Errors
/// The application's failure, as its code.
pub async fn publish_my_listing() -> Result<MyListingView, UiError> {
    invoke("publish_my_listing", &NoArgs {}).await
}
