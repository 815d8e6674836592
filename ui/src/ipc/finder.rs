//! The finder and its letter.

use super::invoke;
use contract::{FinderView, Letter, LetterView, OpenedLetter, SavedFile, UiError};
use domain::ListingId;
use domain::finder::Wishes;
use serde::Serialize;

/// Returns who fits best what is wished, and why.
///
/// # Errors
/// The application's failure, as its code.
pub async fn find_helpers(wishes: Wishes) -> Result<FinderView, UiError> {
    #[derive(Serialize)]
    struct Args {
        wishes: Wishes,
    }
    invoke("find_helpers", &Args { wishes }).await
}

/// Returns a letter written from what is wished and from a listing.
///
/// # Errors
/// The application's failure, as its code.
pub async fn write_letter(listing: ListingId, wishes: Wishes) -> Result<LetterView, UiError> {
    #[derive(Serialize)]
    struct Args {
        listing: ListingId,
        wishes: Wishes,
    }
    invoke("write_letter", &Args { listing, wishes }).await
}

#[derive(Serialize)]
struct LetterArgs {
    listing: ListingId,
    letter: Letter,
}

/// Opens a letter in the computer's mail program; returns whether its text went along.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_letter(listing: ListingId, letter: Letter) -> Result<OpenedLetter, UiError> {
    invoke("open_letter", &LetterArgs { listing, letter }).await
}

/// Returns where a letter was saved; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_letter_as(listing: ListingId, letter: Letter) -> Result<Option<SavedFile>, UiError> {
    invoke("save_letter_as", &LetterArgs { listing, letter }).await
}
