//! Listings kept at hand, compared and reported.

use super::{NoArgs, invoke};
use contract::{FavouritesView, ListingView, MistakeView, UiError};
use domain::ListingId;
use domain::directory::MistakeReason;
use serde::Serialize;

/// Returns the listings kept at hand.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_favourites() -> Result<FavouritesView, UiError> {
    invoke("list_favourites", &NoArgs {}).await
}

/// Keeps a listing at hand, or lets go of it; returns those kept.
///
/// # Errors
/// The application's failure, as its code.
pub async fn set_favourite(listing: ListingId, on: bool) -> Result<FavouritesView, UiError> {
    #[derive(Serialize)]
    struct Args {
        listing: ListingId,
        on: bool,
    }
    invoke("set_favourite", &Args { listing, on }).await
}

/// Returns listings whole, to stand side by side.
///
/// # Errors
/// The application's failure, as its code.
pub async fn compare_listings(listings: Vec<ListingId>) -> Result<Vec<ListingView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        listings: Vec<ListingId>,
    }
    invoke("compare_listings", &Args { listings }).await
}

/// Notes a mistake in a listing; returns those noted.
///
/// # Errors
/// The application's failure, as its code.
pub async fn note_mistake(
    listing: ListingId,
    reason: MistakeReason,
    words: String,
) -> Result<Vec<MistakeView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        listing: ListingId,
        reason: MistakeReason,
        words: String,
    }
    invoke("note_mistake", &Args { listing, reason, words }).await
}

/// Takes back the mistake noted in a listing; returns those left.
///
/// # Errors
/// The application's failure, as its code.
pub async fn take_back_mistake(listing: ListingId) -> Result<Vec<MistakeView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        listing: ListingId,
    }
    invoke("take_back_mistake", &Args { listing }).await
}

/// Returns the mistakes noted, oldest first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_mistakes() -> Result<Vec<MistakeView>, UiError> {
    invoke("list_mistakes", &NoArgs {}).await
}
