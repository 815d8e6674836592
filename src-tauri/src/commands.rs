//! The window's commands: each hands its arguments to the use case of the same name, off the window's thread.

mod activities;
mod annotations;
mod bundles;
mod diagnosis;
mod directory;
mod exchange;
mod finder;
mod kept_listings;
mod learn;
mod listing_files;
mod members;
mod mutual_help;
mod notes;
mod people;
mod revision;
mod shell;
mod software;
mod studio;
mod things;

use crate::shell::Core;
use contract::{ErrorCode, UiError};
pub(crate) use people::Chosen;
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
        shell::print_page,
        people::list_learners,
        people::add_learner,
        people::switch_learner,
        people::rename_learner,
        people::remove_learner,
        people::restore_learner,
        people::export_person,
        people::preview_import,
        people::import_person,
        learn::get_course,
        learn::get_lesson,
        learn::open_lesson,
        learn::mark_lesson_read,
        learn::save_position,
        learn::add_study_time,
        learn::dismiss_course_changes,
        learn::save_player_settings,
        learn::search_course,
        learn::get_glossary,
        annotations::list_lesson_annotations,
        annotations::list_annotations,
        annotations::write_annotation,
        annotations::toggle_bookmark,
        annotations::delete_annotation,
        annotations::restore_annotation,
        annotations::export_annotations_as,
        annotations::search_everywhere,
        learn::begin_attempt,
        learn::answer_question,
        learn::submit_attempt,
        learn::find_last_review,
        learn::get_review,
        learn::get_attestation_state,
        learn::issue_attestation,
        learn::save_attestation_as,
        revision::get_revision,
        revision::answer_card,
        revision::rate_card,
        revision::retire_card,
        revision::restore_card,
        activities::get_scenario,
        activities::choose_step,
        activities::return_to_step,
        activities::get_worksheet,
        activities::save_sheet_value,
        activities::clear_worksheet,
        activities::export_worksheet,
        activities::export_worksheet_as,
        diagnosis::get_diagnosis_start,
        diagnosis::get_diagnosis,
        diagnosis::keep_diagnosis,
        diagnosis::delete_diagnosis,
        diagnosis::mark_plan_step,
        diagnosis::export_diagnosis,
        directory::search_directory,
        directory::get_listing,
        directory::list_alternatives,
        kept_listings::list_favourites,
        kept_listings::set_favourite,
        kept_listings::compare_listings,
        kept_listings::note_mistake,
        kept_listings::take_back_mistake,
        kept_listings::list_mistakes,
        software::search_software,
        software::get_software,
        software::get_resources,
        software::get_selection,
        software::recommend_software,
        software::stop_recommending,
        software::move_recommended,
        software::describe_selection,
        software::export_selection_as,
        finder::find_helpers,
        finder::write_letter,
        finder::open_letter,
        finder::save_letter_as,
        listing_files::open_listing_files,
        listing_files::preview_listing_import,
        listing_files::import_listing_files,
        listing_files::get_listing_import_progress,
        listing_files::stop_listing_import,
        listing_files::list_listing_imports,
        listing_files::undo_listing_import,
        listing_files::save_listing_report_as,
        listing_files::export_directory_as,
        listing_files::export_directory_site_as,
        directory::get_my_listing,
        directory::save_my_listing,
        directory::publish_my_listing,
        mutual_help::get_mutual_help,
        mutual_help::create_space,
        mutual_help::create_invite,
        mutual_help::join_space,
        members::list_members,
        members::change_role,
        members::remove_member,
        members::leave_space,
        members::dismiss_alarms,
        mutual_help::list_notes,
        mutual_help::get_note,
        mutual_help::write_note,
        mutual_help::reply_to_note,
        notes::browse_notes,
        notes::edit_note,
        notes::edit_reply,
        notes::delete_text,
        notes::mark_note,
        notes::follow_note,
        notes::read_note,
        notes::read_all_notes,
        notes::count_unread,
        notes::get_writing_aids,
        notes::get_history,
        notes::compare_versions,
        mutual_help::exchange_now,
        mutual_help::get_draft,
        mutual_help::save_draft,
        mutual_help::preview_text,
        things::get_note_things,
        things::list_draft_files,
        things::add_draft_file,
        things::remove_draft_file,
        things::attach_draft_files,
        things::get_picture,
        things::save_attachment_as,
        things::open_shared_text,
        things::edit_shared_text,
        things::list_passages,
        things::get_passage,
        things::judge_text,
        things::list_cases,
        things::export_space_as,
        things::preview_topics,
        things::import_topics,
        things::list_imported,
        things::get_imported,
        things::remove_imported,
        bundles::export_bundle,
        bundles::import_bundle,
        exchange::get_exchange,
        exchange::save_exchange_choices,
        exchange::call_address,
        exchange::forget_peer,
        exchange::look_at_invite,
        exchange::save_invite_as,
        exchange::open_invite_file,
        studio::get_studio,
        studio::get_course_text,
        studio::preview_course_text,
        studio::save_course_text,
        studio::reset_course_text,
        studio::check_course,
        studio::publish_course,
        studio::show_bundled_course,
    ]
}

/// Runs a use case of the learner in use, on a thread that may block. Who that is is settled here: if somebody else
/// comes meanwhile, what was asked is still done, or refused, on the former's own data.
async fn call<T: Send + 'static>(
    core: State<'_, Core>,
    work: impl FnOnce(&app::App) -> app::Result<T> + Send + 'static,
) -> Result<T, UiError> {
    let app = core.app();
    block(move || work(&app)).await
}

/// Runs what concerns all learners, on a thread that may block.
async fn call_learners<T: Send + 'static>(
    core: State<'_, Core>,
    work: impl FnOnce(&app::Learners) -> app::Result<T> + Send + 'static,
) -> Result<T, UiError> {
    let core = Core::clone(&core);
    block(move || work(&core)).await
}

async fn block<T: Send + 'static>(work: impl FnOnce() -> app::Result<T> + Send + 'static) -> Result<T, UiError> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(result) => result.map_err(UiError::from),
        Err(error) => Err(UiError::new(ErrorCode::Unexpected).with("detail", error)),
    }
}
