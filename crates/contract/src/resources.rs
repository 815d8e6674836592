//! Resources: guides, lessons and links by theme, ways to find money.

use crate::LessonLink;
use domain::{LessonId, ModuleId};
use serde::{Deserialize, Serialize};

/// What the course offers beside its modules.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourcesView {
    /// In order.
    pub themes: Vec<ResourceTheme>,
    /// In order.
    pub funding: Vec<FundingView>,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceTheme {
    /// Its id.
    pub id: ModuleId,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Texts to follow, opened as lessons.
    pub guides: Vec<GuideRow>,
    /// Lessons of the course.
    pub lessons: Vec<LessonLink>,
    /// Pages of the web.
    pub links: Vec<LinkView>,
}

/// A guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GuideRow {
    /// Its id, a lesson's.
    pub id: LessonId,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
}

/// A page of the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// Its title.
    pub title: String,
    /// What one finds there.
    pub about: String,
    /// Its address.
    pub url: String,
    /// The language it is written in, as a tag.
    pub language: String,
    /// The year of what it says; may be empty.
    pub as_of: String,
}

/// A way to find money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FundingView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Who gives it, to whom.
    pub gives: String,
    /// What it pays for.
    pub pays: String,
    /// How one asks.
    pub how: String,
    /// Where to read more; may be empty.
    pub url: String,
    /// The year of these facts; may be empty.
    pub as_of: String,
    /// Where they come from.
    pub source: String,
}
