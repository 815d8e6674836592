//! Directory and resources.

use domain::ListingId;
use domain::directory::{HelpLevel, HelpMode, ListingEntry, Offer};
use domain::listing_facets::ListingFacet;
use serde::{Deserialize, Serialize};

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DirectoryQuery {
    /// Words; accents, case and `œ` do not matter. Empty for all.
    pub text: String,
    /// Only this offer.
    pub offer: Option<Offer>,
    /// Only this level of help.
    pub level: Option<HelpLevel>,
    /// Only this department, by name; listings that help remotely stay when `remote` is set.
    pub department: Option<String>,
    /// With a department: also those who help from afar.
    pub remote: bool,
    /// Only these: any of the values of a facet, in every facet that has some. Names whatever their accents and case.
    pub choices: Vec<(ListingFacet, Vec<String>)>,
    /// At most so many rows, the best; all when `None`.
    pub limit: Option<usize>,
}

/// A value that could be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FacetValue {
    /// What to choose: the tag of a closed list, or a folded name.
    pub value: String,
    /// As a listing writes it.
    pub label: String,
    /// How many the filters of the other facets leave that have it.
    pub count: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryView {
    /// The rows, best first, approved ones before submissions; at most as many as were asked for.
    pub rows: Vec<ListingRow>,
    /// How many there are, shown or not.
    pub found: usize,
    /// Every facet with its values and what each would leave, in the order in which they are shown.
    pub facets: Vec<(ListingFacet, Vec<FacetValue>)>,
    /// Listings in the whole directory.
    pub total: usize,
    /// Departments that have a listing, in alphabetical order, with how many the other filters leave there.
    pub departments: Vec<(String, usize)>,
    /// How many the other filters leave for each offer.
    pub offers: Vec<(Offer, usize)>,
    /// The date of the catalogue, as in its source.
    pub catalogue_date: String,
}

/// Where a listing comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ListingOrigin {
    /// The bundled sample: to be confirmed by the provider.
    Sample,
    /// Signed by its provider, sent through a space, not yet approved by a curator.
    #[serde(rename_all = "camelCase")]
    Submission {
        /// The space's name.
        space: String,
        /// The first digits of the key that signed it.
        signer: String,
        /// Its version.
        seq: u64,
        /// When the provider says to have written it, in seconds since 1970 (UTC).
        written_at: i64,
        /// Whether it was written on this installation.
        own: bool,
    },
    /// Taken in from a file by this person; nobody signed it.
    #[serde(rename_all = "camelCase")]
    Imported {
        /// The file's name.
        file: String,
        /// When, in seconds since 1970 (UTC).
        on: i64,
    },
}

/// A row of the directory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingRow {
    /// Its id.
    pub id: ListingId,
    /// Name.
    pub name: String,
    /// The beginning of the description.
    pub summary: String,
    /// Town, department or country: what is known, most precise first.
    pub place: String,
    /// What it proposes.
    pub offers: Vec<Offer>,
    /// How it helps.
    pub modes: Vec<HelpMode>,
    /// Where it comes from.
    pub origin: ListingOrigin,
}

/// A whole listing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingView {
    /// Its id.
    pub id: ListingId,
    /// What it says.
    pub entry: ListingEntry,
    /// Where it comes from.
    pub origin: ListingOrigin,
    /// Where each statement was read.
    pub sources: Vec<String>,
    /// When it was true, as the source says.
    pub as_of: String,
    /// The day on which a person last checked it, `2026-11-03`; empty when nobody did.
    #[serde(default)]
    pub checked_on: String,
    /// Who checked it.
    #[serde(default)]
    pub checked_by: String,
    /// Whether the day it was checked, else what its source says, is more than a year ago or not known.
    #[serde(default)]
    pub is_old: bool,
}

/// Free software and services, for the resources page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AlternativesView {
    /// Those that match.
    pub rows: Vec<domain::directory::Alternative>,
    /// In the whole list.
    pub total: usize,
}

/// The provider's own listing.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct MyListingView {
    /// What was written last; kept at each change.
    pub entry: ListingEntry,
    /// What was sent last, if anything.
    pub published: Option<PublishedListing>,
    /// Whether what is written differs from what was sent.
    pub changed_since: bool,
    /// Fields to mend before it can be sent.
    pub faults: Vec<domain::directory::ListingFault>,
}

/// What was sent to the spaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishedListing {
    /// Its id.
    pub id: ListingId,
    /// Its version.
    pub seq: u64,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
    /// The spaces it was sent to, by name.
    pub spaces: Vec<String>,
}
