//! Resources beside the course: guides and links by theme, and ways to find money.

use super::Module;
use crate::{LessonId, Localised};
use serde::{Deserialize, Serialize};

/// What a course offers beside its modules.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Resources {
    /// In order.
    pub themes: Vec<Theme>,
    /// Ways to find money, in order.
    pub funding: Vec<Funding>,
}

/// A theme: guides, lessons of the course, links.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Its id, title and summary; its lessons are guides, which are no part of the course's progress.
    pub guides: Module,
    /// Lessons of the course to read.
    pub lessons: Vec<LessonId>,
    /// Pages of the web.
    pub links: Vec<ResourceLink>,
}

/// A page of the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceLink {
    /// Its title.
    pub title: Localised<String>,
    /// What one finds there.
    pub about: Localised<String>,
    /// Its address, `https://` or `http://`.
    pub url: String,
    /// The language it is written in, as a tag.
    pub language: String,
    /// The year of what it says, or of the source that names it; may be empty.
    pub as_of: String,
}

/// A way to find money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    /// Kept from version to version.
    pub id: String,
    /// Its name.
    pub title: Localised<String>,
    /// Who gives it, to whom.
    pub gives: Localised<String>,
    /// What it pays for.
    pub pays: Localised<String>,
    /// How one asks.
    pub how: Localised<String>,
    /// Where to read more; may be empty.
    pub url: String,
    /// The year of these facts; may be empty.
    pub as_of: String,
    /// Where they come from.
    pub source: Localised<String>,
}
