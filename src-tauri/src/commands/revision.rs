//! Revision: the cards of the day.

use super::call;
use crate::shell::Core;
use contract::{CardAnswered, RevisionView, UiError};
use domain::QuestionId;
use domain::learning::{Answer, CardKey, Rating};
use tauri::State;

#[tauri::command]
pub(crate) async fn get_revision(core: State<'_, Core>) -> Result<RevisionView, UiError> {
    call(core, app::App::get_revision).await
}

#[tauri::command]
pub(crate) async fn answer_card(
    core: State<'_, Core>,
    question: QuestionId,
    answer: Answer,
    hinted: bool,
) -> Result<CardAnswered, UiError> {
    call(core, move |app| app.answer_card(&question, answer, hinted)).await
}

#[tauri::command]
pub(crate) async fn rate_card(core: State<'_, Core>, term: String, rating: Rating) -> Result<RevisionView, UiError> {
    call(core, move |app| app.rate_card(&term, rating)).await
}

#[tauri::command]
pub(crate) async fn retire_card(core: State<'_, Core>, card: CardKey) -> Result<RevisionView, UiError> {
    call(core, move |app| app.retire_card(&card)).await
}

#[tauri::command]
pub(crate) async fn restore_card(core: State<'_, Core>, card: CardKey) -> Result<RevisionView, UiError> {
    call(core, move |app| app.restore_card(&card)).await
}
