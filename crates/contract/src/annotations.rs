//! A person's own annotations and bookmarks in the lessons.

use domain::{AnnotationId, LessonId, Locale};
use serde::{Deserialize, Serialize};

/// Where the passage of a mark is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MarkPlace {
    /// In the text shown.
    Here,
    /// Nowhere any more: it was rewritten or taken out.
    Changed,
    /// In the text of another language.
    OtherLanguage,
    /// In a lesson that the course does not have any more.
    LessonGone,
}

/// A mark on a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnnotationView {
    /// Its id.
    pub id: AnnotationId,
    /// The lesson.
    pub lesson: LessonId,
    /// The language of the text it was made in.
    pub locale: Locale,
    /// The anchor of its passage in the text shown; when it is not there, the one it had.
    pub block: String,
    /// Where its passage is now.
    pub place: MarkPlace,
    /// The passage as it was when it was marked.
    pub quote: String,
    /// What the person wrote; empty when there is a bookmark only.
    pub body: String,
    /// Whether there is a bookmark.
    pub bookmarked: bool,
    /// When it was made, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// When it was last changed.
    pub changed_at: i64,
}

/// The marks of one lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnnotatedLesson {
    /// The lesson.
    pub lesson: LessonId,
    /// Its title; empty when the course does not have it any more.
    pub title: String,
    /// Its module's title.
    pub module_title: String,
    /// In the order of the text, those whose passage changed last.
    pub annotations: Vec<AnnotationView>,
}

/// Which marks to list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AnnotationsQuery {
    /// Words; empty for all.
    pub text: String,
    /// Only annotations, or only bookmarks.
    pub only: Option<MarkKind>,
}

/// The two kinds of mark; one passage may bear both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MarkKind {
    /// Words of the person.
    Annotation,
    /// A place to come back to.
    Bookmark,
}

/// What to keep of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WriteAnnotation {
    /// The lesson.
    pub lesson: LessonId,
    /// The anchor of the passage.
    pub block: String,
    /// What the person wrote; may be empty when there is a bookmark.
    pub body: String,
    /// Whether there is a bookmark.
    pub bookmarked: bool,
}
