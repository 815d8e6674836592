//! Listings kept at hand, compared, and reported.

use crate::{Letter, ListingRow};
use domain::ListingId;
use domain::directory::MistakeReason;
use serde::{Deserialize, Serialize};

/// The listings that the person keeps at hand.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FavouritesView {
    /// Those that are in the directory, in the order in which they were kept.
    pub rows: Vec<ListingRow>,
    /// Those that are there no more.
    pub gone: Vec<GoneListing>,
}

/// A listing that was kept at hand and is no more in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoneListing {
    /// Its id.
    pub id: ListingId,
    /// Its name when it was kept.
    pub name: String,
}

/// A mistake that the person noted in a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MistakeView {
    /// The listing.
    pub listing: ListingId,
    /// Its name when the mistake was noted.
    pub name: String,
    /// What is wrong.
    pub reason: MistakeReason,
    /// What the person adds; may be empty.
    pub words: String,
    /// When, in seconds since 1970 (UTC).
    pub noted_at: i64,
    /// Where the provider can be written to; empty when not known.
    pub email: String,
    /// The message that hands it over: to the provider, or to who keeps the directory.
    pub letter: Letter,
}
