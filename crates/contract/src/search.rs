//! What searches find.

use crate::{ImportedRow, ListingRow, NoteRow};
use domain::LessonId;
use domain::directory::Alternative;
use serde::{Deserialize, Serialize};

/// What a search in the course found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HitKind {
    /// A lesson.
    Lesson,
    /// A word of the glossary.
    Term,
    /// Something the person wrote beside a passage.
    Annotation,
    /// A passage with a bookmark and nothing written.
    Bookmark,
}

/// A result of a search in the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CourseHit {
    /// What it is.
    pub kind: HitKind,
    /// The lesson, or the one that explains the word at length, if any.
    pub lesson: Option<LessonId>,
    /// The passage of the lesson, if it is known.
    pub block: Option<String>,
    /// The lesson's title, or the word explained.
    pub title: String,
    /// The title of the lesson's module; empty when it has none.
    pub module_title: String,
    /// An excerpt in pieces; `true` marks the words found.
    pub excerpt: Vec<(String, bool)>,
    /// Whether it is only spelt nearly like what was typed.
    pub close: bool,
}

impl CourseHit {
    /// Returns the address of the page that shows it.
    #[must_use]
    pub fn href(&self) -> String {
        match (&self.lesson, &self.block) {
            (Some(lesson), Some(block)) => format!("/learn/lesson/{lesson}#block-{block}"),
            (Some(lesson), None) => format!("/learn/lesson/{lesson}"),
            (None, _) => match self.kind {
                HitKind::Annotation | HitKind::Bookmark => "/learn/annotations".to_owned(),
                HitKind::Lesson | HitKind::Term => "/resources#resources-glossary".to_owned(),
            },
        }
    }
}

/// What a search everywhere found, a few of each.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Everywhere {
    /// In the lessons, the glossary and the person's own annotations.
    pub course: Vec<CourseHit>,
    /// In the directory.
    pub listings: Vec<ListingRow>,
    /// Among free software and services.
    pub alternatives: Vec<Alternative>,
    /// Among the notes of mutual help.
    pub notes: Vec<NoteRow>,
    /// Among the conversations taken in from another forum.
    pub imported: Vec<ImportedRow>,
}
