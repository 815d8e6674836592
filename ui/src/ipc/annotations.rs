//! The person's own annotations and bookmarks, and the search that finds them with everything else.

use super::{NoArgs, invoke};
use contract::{AnnotatedLesson, AnnotationView, AnnotationsQuery, Everywhere, SavedFile, UiError, WriteAnnotation};
use domain::{AnnotationId, LessonId};
use serde::Serialize;

/// Returns the marks of a lesson.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_lesson_annotations(lesson: LessonId) -> Result<Vec<AnnotationView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
    }
    invoke("list_lesson_annotations", &Args { lesson }).await
}

/// Returns the marks of every lesson that answer a query.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_annotations(query: AnnotationsQuery) -> Result<Vec<AnnotatedLesson>, UiError> {
    #[derive(Serialize)]
    struct Args {
        query: AnnotationsQuery,
    }
    invoke("list_annotations", &Args { query }).await
}

/// Keeps what was written beside a passage; returns the marks of its lesson.
///
/// # Errors
/// The application's failure, as its code.
pub async fn write_annotation(annotation: WriteAnnotation) -> Result<Vec<AnnotationView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        annotation: WriteAnnotation,
    }
    invoke("write_annotation", &Args { annotation }).await
}

/// Puts a bookmark on a passage or takes it away; returns the marks of its lesson.
///
/// # Errors
/// The application's failure, as its code.
pub async fn toggle_bookmark(lesson: LessonId, block: String) -> Result<Vec<AnnotationView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        block: String,
    }
    invoke("toggle_bookmark", &Args { lesson, block }).await
}

/// Removes a mark.
///
/// # Errors
/// The application's failure, as its code.
pub async fn delete_annotation(annotation: AnnotationId) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        annotation: AnnotationId,
    }
    invoke("delete_annotation", &Args { annotation }).await
}

/// Puts back a mark removed since the program was opened.
///
/// # Errors
/// The application's failure, as its code.
pub async fn restore_annotation(annotation: AnnotationId) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        annotation: AnnotationId,
    }
    invoke("restore_annotation", &Args { annotation }).await
}

/// Asks where to write the annotations and writes them; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_annotations_as() -> Result<Option<SavedFile>, UiError> {
    invoke("export_annotations_as", &NoArgs {}).await
}

/// Looks for words everywhere, a few results of each kind.
///
/// # Errors
/// The application's failure, as its code.
pub async fn search_everywhere(text: String) -> Result<Everywhere, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: String,
    }
    invoke("search_everywhere", &Args { text }).await
}
