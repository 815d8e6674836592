//! The trainer's studio: a copy of the course, its checks, its publication.

use domain::{Locale, TextId};
use serde::{Deserialize, Serialize};

/// The trainer's own copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StudioView {
    /// Every text that can be edited, in order.
    pub texts: Vec<StudioText>,
    /// The version shown to learners on this computer.
    pub shown_version: u32,
    /// Whether an own edition is shown.
    pub own_edition: bool,
    /// The version of the own edition, when a newer bundled course is shown in its place.
    pub older_edition: Option<u32>,
    /// Texts changed since the last publication.
    pub changed: usize,
}

/// A lesson or a worksheet in the studio.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StudioText {
    /// Its id.
    pub text: TextId,
    /// Its module's title; empty for the self-diagnosis, which has no module.
    pub module_title: String,
    /// Its title in the language shown.
    pub title: String,
    /// The languages in which it exists.
    pub locales: Vec<Locale>,
    /// The languages in which the copy differs from what learners see.
    pub changed: Vec<Locale>,
}

/// A text's source, to edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CourseText {
    /// The text.
    pub text: TextId,
    /// The language.
    pub locale: Locale,
    /// Its file, relative to the course.
    pub path: String,
    /// The source, Markdown with its front matter.
    pub source: String,
    /// Whether it differs from what learners see.
    pub changed: bool,
}

/// What a text will look like, and what is wrong in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextPreview {
    /// Its title.
    pub title: String,
    /// Safe HTML, as in the player.
    pub html: String,
    /// Faults and remarks.
    pub diagnostics: Vec<DiagnosticView>,
}

/// Something wrong in a course, where it is and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticView {
    /// The file, relative to the course.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// `true` when it must be mended before publishing.
    pub blocking: bool,
    /// The Fluent key of the sentence (`locales/*/course-check.ftl`), which says what is wrong and how to mend it.
    pub key: String,
    /// Named arguments of the sentence.
    pub args: std::collections::BTreeMap<String, String>,
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishedCourse {
    /// Its version.
    pub version: u32,
    /// Where the pack lies.
    pub path: String,
}
