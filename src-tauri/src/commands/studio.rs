//! The trainer's studio.

use super::call;
use crate::shell::Core;
use contract::{CourseText, DiagnosticView, PublishedCourse, StudioView, TextPreview, UiError};
use domain::{Locale, TextId};
use tauri::State;

#[tauri::command]
pub(crate) async fn get_studio(core: State<'_, Core>) -> Result<StudioView, UiError> {
    call(core, app::App::get_studio).await
}

#[tauri::command]
pub(crate) async fn get_course_text(
    core: State<'_, Core>,
    text: TextId,
    locale: Locale,
) -> Result<CourseText, UiError> {
    call(core, move |app| app.get_course_text(&text, locale)).await
}

#[tauri::command]
pub(crate) async fn preview_course_text(
    core: State<'_, Core>,
    text: TextId,
    locale: Locale,
    source: String,
) -> Result<TextPreview, UiError> {
    call(core, move |app| app.preview_course_text(&text, locale, &source)).await
}

#[tauri::command]
pub(crate) async fn save_course_text(
    core: State<'_, Core>,
    text: TextId,
    locale: Locale,
    source: String,
) -> Result<TextPreview, UiError> {
    call(core, move |app| app.save_course_text(&text, locale, &source)).await
}

#[tauri::command]
pub(crate) async fn reset_course_text(
    core: State<'_, Core>,
    text: TextId,
    locale: Locale,
) -> Result<CourseText, UiError> {
    call(core, move |app| app.reset_course_text(&text, locale)).await
}

#[tauri::command]
pub(crate) async fn check_course(core: State<'_, Core>) -> Result<Vec<DiagnosticView>, UiError> {
    call(core, app::App::check_course).await
}

#[tauri::command]
pub(crate) async fn publish_course(core: State<'_, Core>) -> Result<PublishedCourse, UiError> {
    call(core, app::App::publish_course).await
}

#[tauri::command]
pub(crate) async fn show_bundled_course(core: State<'_, Core>) -> Result<StudioView, UiError> {
    call(core, app::App::show_bundled_course).await
}
