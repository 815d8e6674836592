//! Free software: its list, a page each, and the selection that this person recommends.

use crate::ListingRow;
use domain::directory::Alternative;
use domain::software::{SoftwareChoices, SoftwareTag};
use serde::{Deserialize, Serialize};

/// What is looked for among free software.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SoftwareQuery {
    /// Words: a name, what it replaces, a need; empty for all.
    pub text: String,
    /// What narrows besides.
    pub choices: SoftwareChoices,
}

/// The free software and services that answer, and what each further choice would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SoftwareView {
    /// Those that answer, best first when there are words, else by name.
    pub rows: Vec<Alternative>,
    /// In the whole list.
    pub total: usize,
    /// Each family of the list, and how many it would leave.
    pub families: Vec<(String, usize)>,
    /// What the software of the list replaces, by name, and how many each would leave.
    pub replaced: Vec<(String, usize)>,
    /// Each tag, and how many it would leave.
    pub tags: Vec<(SoftwareTag, usize)>,
    /// Ids of those that this person recommends.
    pub recommended: Vec<String>,
}

/// A piece of free software, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SoftwarePage {
    /// What the catalogue says.
    pub software: Alternative,
    /// Its tags.
    pub tags: Vec<SoftwareTag>,
    /// Providers whose listing says that they handle it; a few.
    pub providers: Vec<ListingRow>,
    /// How many there are in all.
    pub providers_found: usize,
    /// Others of the list that replace one of the same products.
    pub alike: Vec<AlikeSoftware>,
    /// Why this person recommends it, in their words; nothing when they do not.
    pub sentence: Option<String>,
}

/// A piece of software that could do instead of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AlikeSoftware {
    /// Its id.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What both replace.
    pub replaces: Vec<String>,
}

/// The free software that this person recommends.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SelectionView {
    /// Its title, as the person wrote it; empty for the usual one.
    pub title: String,
    /// What stands above the list; may be empty.
    pub lead: String,
    /// In the person's order.
    pub items: Vec<SelectedSoftware>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SelectedSoftware {
    /// Its id.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Why, in the person's words; may be empty.
    pub sentence: String,
    /// What the catalogue says; nothing when it does not have it any more.
    pub software: Option<Alternative>,
}
