//! The trainer's studio.

use super::{NoArgs, invoke};
use contract::{CourseText, DiagnosticView, PublishedCourse, StudioView, TextPreview, UiError};
use domain::{Locale, TextId};
use serde::Serialize;

/// Returns the trainer's own copy of the course.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_studio() -> Result<StudioView, UiError> {
    invoke("get_studio", &NoArgs {}).await
}

/// Returns a text's source, to edit.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_course_text(text: TextId, locale: Locale) -> Result<CourseText, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: TextId,
        locale: Locale,
    }
    invoke("get_course_text", &Args { text, locale }).await
}

/// Returns what a text will look like, and what is wrong in it; keeps nothing.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_course_text(text: TextId, locale: Locale, source: String) -> Result<TextPreview, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: TextId,
        locale: Locale,
        source: String,
    }
    invoke("preview_course_text", &Args { text, locale, source }).await
}

/// Keeps a text's source in the trainer's copy.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_course_text(text: TextId, locale: Locale, source: String) -> Result<TextPreview, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: TextId,
        locale: Locale,
        source: String,
    }
    invoke("save_course_text", &Args { text, locale, source }).await
}

/// Takes the published version of a text back in the copy.
///
/// # Errors
/// The application's failure, as its code.
pub async fn reset_course_text(text: TextId, locale: Locale) -> Result<CourseText, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: TextId,
        locale: Locale,
    }
    invoke("reset_course_text", &Args { text, locale }).await
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
