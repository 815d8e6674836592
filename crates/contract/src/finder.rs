//! The finder: from what an association needs to a shortlist and a letter.

use crate::ListingRow;
use domain::finder::Finding;
use serde::{Deserialize, Serialize};

/// Who fits best, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FinderView {
    /// The best, best first.
    pub rows: Vec<FinderRow>,
    /// How many were not left out.
    pub fitting: usize,
    /// Listings in the whole directory.
    pub total: usize,
}

/// A listing with what was found when the wishes were held against it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FinderRow {
    /// The listing.
    pub row: ListingRow,
    /// What was found, the weightiest first.
    pub findings: Vec<Finding>,
    /// In words, what it costs; empty when not known.
    pub price_note: String,
    /// Where to write to; empty when not known.
    pub email: String,
    /// Its website, or empty.
    pub website: String,
    /// Whether it was last checked, or is true of, more than a year ago, or nobody knows when.
    pub is_old: bool,
}

/// A letter to a provider, to be reread.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// What it is about, on one line.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// A letter written from the wishes and a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// The provider's name.
    pub name: String,
    /// Where to write to; empty when not known.
    pub email: String,
    /// Its website, or empty.
    pub website: String,
    /// The letter.
    pub letter: Letter,
}

/// How a letter was handed to the mail program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenedLetter {
    /// Whether its text went along: a long one does not, and must be copied.
    pub with_text: bool,
}
