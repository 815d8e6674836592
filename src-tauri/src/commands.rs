//! The window's commands: each hands its arguments to the use case of the same name, off the window's thread.

mod activities;
mod directory;
mod learn;
mod mutual_help;
mod shell;
mod studio;

use crate::shell::Core;
use contract::{ErrorCode, UiError};
use tauri::State;

/// Returns the dispatcher of every command; `commands.txt` lists the same names.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        shell::get_boot,
        shell::update_settings,
        shell::restore_backup,
        shell::dismiss_data_notice,
        shell::open_link,
        shell::open_file,
        shell::say_ready,
        learn::get_course,
        learn::get_lesson,
        learn::mark_lesson_read,
        learn::save_position,
        learn::save_player_settings,
        learn::search_course,
        learn::get_glossary,
        learn::begin_attempt,
        learn::answer_question,
        learn::submit_attempt,
        learn::find_last_review,
        learn::get_attestation_state,
        learn::issue_attestation,
        learn::save_attestation_as,
        activities::get_scenario,
        activities::choose_step,
        activities::return_to_step,
        activities::get_worksheet,
        activities::save_sheet_value,
        activities::clear_worksheet,
        activities::export_worksheet,
        activities::export_worksheet_as,
        directory::search_directory,
        directory::get_listing,
        directory::list_alternatives,
        directory::get_my_listing,
        directory::save_my_listing,
        directory::publish_my_listing,
        mutual_help::get_mutual_help,
        mutual_help::create_space,
        mutual_help::create_invite,
        mutual_help::join_space,
        mutual_help::list_notes,
        mutual_help::get_note,
        mutual_help::write_note,
        mutual_help::reply_to_note,
        mutual_help::exchange_now,
        mutual_help::get_draft,
        mutual_help::save_draft,
        mutual_help::preview_text,
        studio::get_studio,
        studio::get_lesson_source,
        studio::preview_lesson,
        studio::save_lesson_source,
        studio::reset_lesson_source,
        studio::check_course,
        studio::publish_course,
        studio::show_bundled_course,
    ]
}

/// Runs a use case on a thread that may block.
async fn call<T: Send + 'static>(
    core: State<'_, Core>,
    work: impl FnOnce(&app::App) -> app::Result<T> + Send + 'static,
) -> Result<T, UiError> {
    let core = Core::clone(&core);
    let done = tauri::async_runtime::spawn_blocking(move || work(&core)).await;
    match done {
        Ok(result) => result.map_err(UiError::from),
        Err(error) => Err(UiError::new(ErrorCode::Unexpected).with("detail", error)),
    }
}
