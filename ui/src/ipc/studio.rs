//! The trainer's studio.

use super::{NoArgs, invoke};
use contract::{DiagnosticView, LessonPreview, LessonSource, PublishedCourse, StudioView, UiError};
use domain::{LessonId, Locale};
use serde::Serialize;

/// Returns the trainer's own copy of the course.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_studio() -> Result<StudioView, UiError> {
    invoke("get_studio", &NoArgs {}).await
}

/// Returns a lesson's source, to edit.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_lesson_source(lesson: LessonId, locale: Locale) -> Result<LessonSource, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        locale: Locale,
    }
    invoke("get_lesson_source", &Args { lesson, locale }).await
}

/// Returns what a lesson will look like, and what is wrong in it; keeps nothing.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_lesson(lesson: LessonId, locale: Locale, source: String) -> Result<LessonPreview, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        locale: Locale,
        source: String,
    }
    invoke("preview_lesson", &Args { lesson, locale, source }).await
}

/// Keeps a lesson's source in the trainer's copy.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_lesson_source(lesson: LessonId, locale: Locale, source: String) -> Result<LessonPreview, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        locale: Locale,
        source: String,
    }
    invoke("save_lesson_source", &Args { lesson, locale, source }).await
}

/// Takes the published text of a lesson back in the copy.
///
/// # Errors
/// The application's failure, as its code.
pub async fn reset_lesson_source(lesson: LessonId, locale: Locale) -> Result<LessonSource, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        locale: Locale,
    }
    invoke("reset_lesson_source", &Args { lesson, locale }).await
}

/// Checks the whole copy.
///
/// # Errors
/// The application's failure, as its code.
pub async fn check_course() -> Result<Vec<DiagnosticView>, UiError> {
    invoke("check_course", &NoArgs {}).await
}

/// Publishes the copy as the edition shown to learners on this computer.
///
/// # Errors
/// The application's failure, as its code.
pub async fn publish_course() -> Result<PublishedCourse, UiError> {
    invoke("publish_course", &NoArgs {}).await
}

/// Shows learners the bundled course again; the copy stays.
///
/// # Errors
/// The application's failure, as its code.
pub async fn show_bundled_course() -> Result<StudioView, UiError> {
    invoke("show_bundled_course", &NoArgs {}).await
}
