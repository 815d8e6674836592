//! Learn: outline, lessons, quizzes, attestations.

use super::call;
use crate::media::MediaServer;
use crate::shell::{Core, Written};
use contract::{
    AnsweredView, AttemptView, AttestationState, CourseHit, CourseView, ErrorCode, GlossaryView, LessonView,
    PlayerSettings, ReviewView, SavedFile, UiError,
};
use domain::learning::{Answer, StudyItem};
use domain::{AttemptId, LessonId, ModuleId, QuestionId, QuizId};
use std::path::PathBuf;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn get_course(core: State<'_, Core>) -> Result<CourseView, UiError> {
    call(core, app::App::get_course).await
}

#[tauri::command]
pub(crate) async fn get_lesson(
    core: State<'_, Core>,
    media: State<'_, MediaServer>,
    lesson: LessonId,
) -> Result<LessonView, UiError> {
    let mut lesson = call(core.clone(), move |app| app.get_lesson(&lesson)).await?;
    if !lesson.videos.is_empty() {
        media.give_addresses(&core, &mut lesson.videos).await;
    }
    Ok(lesson)
}

#[tauri::command]
pub(crate) async fn open_lesson(core: State<'_, Core>, lesson: LessonId) -> Result<(), UiError> {
    call(core, move |app| app.open_lesson(&lesson)).await
}

#[tauri::command]
pub(crate) async fn mark_lesson_read(core: State<'_, Core>, lesson: LessonId) -> Result<CourseView, UiError> {
    call(core, move |app| app.mark_lesson_read(&lesson)).await
}

#[tauri::command]
pub(crate) async fn save_position(core: State<'_, Core>, lesson: LessonId, position: f64) -> Result<(), UiError> {
    call(core, move |app| app.save_position(&lesson, position)).await
}

#[tauri::command]
pub(crate) async fn add_study_time(core: State<'_, Core>, item: StudyItem, seconds: u32) -> Result<(), UiError> {
    call(core, move |app| app.add_study_time(&item, seconds)).await
}

#[tauri::command]
pub(crate) async fn dismiss_course_changes(core: State<'_, Core>) -> Result<CourseView, UiError> {
    call(core, app::App::dismiss_course_changes).await
}

#[tauri::command]
pub(crate) async fn get_review(core: State<'_, Core>, attempt: AttemptId) -> Result<ReviewView, UiError> {
    call(core, move |app| app.get_review(&attempt)).await
}

#[tauri::command]
pub(crate) async fn save_player_settings(core: State<'_, Core>, settings: PlayerSettings) -> Result<(), UiError> {
    call(core, move |app| app.save_player_settings(settings)).await
}

#[tauri::command]
pub(crate) async fn search_course(core: State<'_, Core>, text: String) -> Result<Vec<CourseHit>, UiError> {
    call(core, move |app| app.search_course(&text)).await
}

#[tauri::command]
pub(crate) async fn get_glossary(core: State<'_, Core>) -> Result<GlossaryView, UiError> {
    call(core, app::App::get_glossary).await
}

#[tauri::command]
pub(crate) async fn begin_attempt(core: State<'_, Core>, quiz: QuizId) -> Result<AttemptView, UiError> {
    call(core, move |app| app.begin_attempt(&quiz)).await
}

#[tauri::command]
pub(crate) async fn answer_question(
    core: State<'_, Core>,
    attempt: AttemptId,
    question: QuestionId,
    answer: Answer,
) -> Result<AnsweredView, UiError> {
    call(core, move |app| app.answer_question(&attempt, &question, answer)).await
}

#[tauri::command]
pub(crate) async fn submit_attempt(core: State<'_, Core>, attempt: AttemptId) -> Result<ReviewView, UiError> {
    call(core, move |app| app.submit_attempt(&attempt)).await
}

#[tauri::command]
pub(crate) async fn find_last_review(core: State<'_, Core>, quiz: QuizId) -> Result<Option<ReviewView>, UiError> {
    call(core, move |app| app.find_last_review(&quiz)).await
}

#[tauri::command]
pub(crate) async fn get_attestation_state(
    core: State<'_, Core>,
    module: ModuleId,
) -> Result<AttestationState, UiError> {
    call(core, move |app| app.get_attestation_state(&module)).await
}

/// Writes the attestation into the person's documents folder.
#[tauri::command]
pub(crate) async fn issue_attestation(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    module: ModuleId,
    name: String,
) -> Result<SavedFile, UiError> {
    let folder = documents(&handle);
    let saved = call(core, move |app| app.issue_attestation(&module, &name, &folder)).await?;
    written.add(&saved);
    Ok(saved)
}

/// Asks where to write the attestation; nothing happens when the person gives up.
#[tauri::command]
pub(crate) async fn save_attestation_as(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
    module: ModuleId,
    name: String,
) -> Result<Option<SavedFile>, UiError> {
    let (asked_module, asked_name) = (module.clone(), name.clone());
    let (_, file_name) = call(core.clone(), move |app| app.render_attestation(&asked_module, &asked_name)).await?;
    let Some(path) = ask_where(&handle, &file_name, "pdf").await? else { return Ok(None) };
    let saved = call(core, move |app| app.save_attestation_as(&module, &name, &path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

/// Returns the person's folder of documents, or their home where there is none.
pub(super) fn documents(handle: &AppHandle) -> PathBuf {
    handle.path().document_dir().or_else(|_| handle.path().home_dir()).unwrap_or_else(|_| PathBuf::from("."))
}

/// Asks where a file goes, beginning in the person's documents; nothing when they give up.
pub(super) async fn ask_where(handle: &AppHandle, name: &str, extension: &str) -> Result<Option<PathBuf>, UiError> {
    let dialog = handle.dialog().file().add_filter(extension.to_uppercase(), &[extension]);
    let dialog = dialog.set_file_name(format!("{name}.{extension}")).set_directory(documents(handle));
    let core = handle.state::<Core>();
    let who = core.current_id();
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_save_file()).await;
    let chosen = chosen.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    // whoever asked may have left the program to somebody else, whose document this is not
    let chosen = chosen.filter(|_| core.current_id() == who);
    Ok(chosen.and_then(|path| path.into_path().ok()))
}
