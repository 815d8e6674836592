//! The person's own annotations and bookmarks, and the search that finds them with everything else.

use super::call;
use super::learn::ask_where;
use crate::shell::{Core, Written};
use contract::{AnnotatedLesson, AnnotationView, AnnotationsQuery, Everywhere, SavedFile, UiError, WriteAnnotation};
use domain::{AnnotationId, LessonId};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn list_lesson_annotations(
    core: State<'_, Core>,
    lesson: LessonId,
) -> Result<Vec<AnnotationView>, UiError> {
    call(core, move |app| app.list_lesson_annotations(&lesson)).await
}

#[tauri::command]
pub(crate) async fn list_annotations(
    core: State<'_, Core>,
    query: AnnotationsQuery,
) -> Result<Vec<AnnotatedLesson>, UiError> {
    call(core, move |app| app.list_annotations(&query)).await
}

#[tauri::command]
pub(crate) async fn write_annotation(
    core: State<'_, Core>,
    annotation: WriteAnnotation,
) -> Result<Vec<AnnotationView>, UiError> {
    call(core, move |app| app.write_annotation(&annotation)).await
}

#[tauri::command]
pub(crate) async fn toggle_bookmark(
    core: State<'_, Core>,
    lesson: LessonId,
    block: String,
) -> Result<Vec<AnnotationView>, UiError> {
    call(core, move |app| app.toggle_bookmark(&lesson, &block)).await
}

#[tauri::command]
pub(crate) async fn delete_annotation(core: State<'_, Core>, annotation: AnnotationId) -> Result<(), UiError> {
    call(core, move |app| app.delete_annotation(&annotation)).await
}

#[tauri::command]
pub(crate) async fn restore_annotation(core: State<'_, Core>, annotation: AnnotationId) -> Result<(), UiError> {
    call(core, move |app| app.restore_annotation(&annotation)).await
}

/// Asks where to write the annotations; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn export_annotations_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
) -> Result<Option<SavedFile>, UiError> {
    let (_, file_name) = call(core.clone(), app::App::render_annotations).await?;
    let Some(path) = ask_where(&handle, &file_name, "md").await? else { return Ok(None) };
    let saved = call(core, move |app| app.export_annotations_as(&path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

#[tauri::command]
pub(crate) async fn search_everywhere(core: State<'_, Core>, text: String) -> Result<Everywhere, UiError> {
    call(core, move |app| app.search_everywhere(&text)).await
}
