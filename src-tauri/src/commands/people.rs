//! Who uses the program, and everything of a person in one file.

use super::learn::{ask_where, documents};
use super::{call, call_learners};
use crate::shell::{Core, Written, work_after_start};
use contract::{ErrorCode, ImportInto, ImportReport, Imported, LearnerView, LearnersView, SavedFile, UiError};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

/// The file the person chose to take in: the only one the window may have read.
#[derive(Default)]
pub(crate) struct Chosen(Mutex<Option<PathBuf>>);

impl Chosen {
    fn set(&self, path: Option<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    fn get(&self) -> Result<PathBuf, UiError> {
        let path = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        path.ok_or_else(|| UiError::new(ErrorCode::NotFound).with("id", ""))
    }
}

#[tauri::command]
pub(crate) async fn list_learners(core: State<'_, Core>) -> Result<LearnersView, UiError> {
    call_learners(core, app::Learners::list_learners).await
}

#[tauri::command]
pub(crate) async fn add_learner(core: State<'_, Core>, name: String) -> Result<LearnerView, UiError> {
    call_learners(core, move |learners| learners.add_learner(&name)).await
}

/// Leaves the program to another learner; the window then opens anew, and nothing of the former stays in it.
#[tauri::command]
pub(crate) async fn switch_learner(
    core: State<'_, Core>,
    written: State<'_, Written>,
    chosen: State<'_, Chosen>,
    learner: String,
) -> Result<(), UiError> {
    call_learners(core.clone(), move |learners| learners.switch_learner(&learner)).await?;
    written.forget();
    chosen.set(None);
    work_after_start(core.app());
    Ok(())
}

#[tauri::command]
pub(crate) async fn rename_learner(core: State<'_, Core>, learner: String, name: String) -> Result<(), UiError> {
    call_learners(core, move |learners| learners.rename_learner(&learner, &name)).await
}

#[tauri::command]
pub(crate) async fn remove_learner(core: State<'_, Core>, learner: String) -> Result<LearnersView, UiError> {
    call_learners(core, move |learners| learners.remove_learner(&learner)).await
}

#[tauri::command]
pub(crate) async fn restore_learner(core: State<'_, Core>, folder: String) -> Result<LearnersView, UiError> {
    call_learners(core, move |learners| learners.restore_learner(&folder)).await
}

/// Asks where to write everything of the person; nothing happens when they give up.
#[tauri::command]
pub(crate) async fn export_person(
    core: State<'_, Core>,
    written: State<'_, Written>,
    handle: AppHandle,
) -> Result<Option<SavedFile>, UiError> {
    let name = core.app().person_file_name();
    let Some(path) = ask_where(&handle, &name, app::PERSON_FILE_EXTENSION).await? else { return Ok(None) };
    let saved = call(core, move |app| app.export_person(&path)).await?;
    written.add(&saved);
    Ok(Some(saved))
}

/// Asks which file to take in, and says what it would bring; nothing when the person gives up.
#[tauri::command]
pub(crate) async fn preview_import(
    core: State<'_, Core>,
    chosen: State<'_, Chosen>,
    handle: AppHandle,
) -> Result<Option<ImportReport>, UiError> {
    let extension = app::PERSON_FILE_EXTENSION;
    let dialog = handle.dialog().file().add_filter(extension.to_uppercase(), &[extension]);
    let dialog = dialog.set_directory(documents(&handle));
    let picked = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file()).await;
    let picked = picked.map_err(|error| UiError::new(ErrorCode::Unexpected).with("detail", error))?;
    let Some(path) = picked.and_then(|path| path.into_path().ok()) else { return Ok(None) };
    let asked = path.clone();
    let report = call(core, move |app| app.preview_import(&asked)).await?;
    chosen.set(Some(path));
    Ok(Some(report))
}

/// Takes in the file that was chosen and told last.
#[tauri::command]
pub(crate) async fn import_person(
    core: State<'_, Core>,
    chosen: State<'_, Chosen>,
    into: ImportInto,
) -> Result<Imported, UiError> {
    let path = chosen.get()?;
    let imported = match into {
        ImportInto::Current => {
            let report = call(core, move |app| app.import_person(&path)).await?;
            Imported { report, learner: None }
        }
        ImportInto::New => {
            let (learner, report) = call_learners(core, move |learners| learners.import_learner(&path)).await?;
            Imported { report, learner: Some(learner) }
        }
    };
    chosen.set(None);
    Ok(imported)
}
