//! The trainer's studio.

use super::call;
use crate::shell::Core;
use contract::{DiagnosticView, LessonPreview, LessonSource, PublishedCourse, StudioView, UiError};
use domain::{LessonId, Locale};
use tauri::State;

#[tauri::command]
pub(crate) async fn get_studio(core: State<'_, Core>) -> Result<StudioView, UiError> {
    call(core, app::App::get_studio).await
}

#[tauri::command]
pub(crate) async fn get_lesson_source(
    core: State<'_, Core>,
    lesson: LessonId,
    locale: Locale,
) -> Result<LessonSource, UiError> {
    call(core, move |app| app.get_lesson_source(&lesson, locale)).await
}

#[tauri::command]
pub(crate) async fn preview_lesson(
    core: State<'_, Core>,
    lesson: LessonId,
    locale: Locale,
    source: String,
) -> Result<LessonPreview, UiError> {
    call(core, move |app| app.preview_lesson(&lesson, locale, &source)).await
}

#[tauri::command]
pub(crate) async fn save_lesson_source(
    core: State<'_, Core>,
    lesson: LessonId,
    locale: Locale,
    source: String,
) -> Result<LessonPreview, UiError> {
    call(core, move |app| app.save_lesson_source(&lesson, locale, &source)).await
}

#[tauri::command]
pub(crate) async fn reset_lesson_source(
    core: State<'_, Core>,
    lesson: LessonId,
    locale: Locale,
) -> Result<LessonSource, UiError> {
    call(core, move |app| app.reset_lesson_source(&lesson, locale)).await
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
