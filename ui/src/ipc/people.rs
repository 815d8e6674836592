//! Who uses the program, and everything of a person in one file.

use super::{NoArgs, invoke, leaving, send};
use contract::{ImportInto, ImportReport, Imported, LearnerView, LearnersView, SavedFile, UiError};
use serde::Serialize;

#[derive(Serialize)]
struct Learner {
    learner: String,
}

/// Returns who uses this program on this computer.
///
/// # Errors
/// The application's failure, as its code.
pub async fn list_learners() -> Result<LearnersView, UiError> {
    invoke("list_learners", &NoArgs {}).await
}

/// Makes a learner of this name.
///
/// # Errors
/// The application's failure, as its code.
pub async fn add_learner(name: String) -> Result<LearnerView, UiError> {
    #[derive(Serialize)]
    struct Args {
        name: String,
    }
    invoke("add_learner", &Args { name }).await
}

/// Leaves the program to the learner of this id, once all that was asked is answered. Afterwards the window must open
/// anew: until then nothing more is asked.
///
/// # Errors
/// The application's failure, as its code; nobody left then.
pub async fn switch_learner(learner: String) -> Result<(), UiError> {
    let leaving = leaving::leave().await;
    send::<_, ()>("switch_learner", &Learner { learner }).await?;
    // nobody comes back to this page
    std::mem::forget(leaving);
    Ok(())
}

/// Gives a learner another name.
///
/// # Errors
/// The application's failure, as its code.
pub async fn rename_learner(learner: String, name: String) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        learner: String,
        name: String,
    }
    invoke("rename_learner", &Args { learner, name }).await
}

/// Takes a learner off this computer; their folder is kept aside for a while.
///
/// # Errors
/// The application's failure, as its code.
pub async fn remove_learner(learner: String) -> Result<LearnersView, UiError> {
    invoke("remove_learner", &Learner { learner }).await
}

/// Puts back a learner who was taken off; `folder` is the name of what was put aside.
///
/// # Errors
/// The application's failure, as its code.
pub async fn restore_learner(folder: String) -> Result<LearnersView, UiError> {
    #[derive(Serialize)]
    struct Args {
        folder: String,
    }
    invoke("restore_learner", &Args { folder }).await
}

/// Asks where to write everything of the person, and writes it; nothing when they give up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn export_person() -> Result<Option<SavedFile>, UiError> {
    invoke("export_person", &NoArgs {}).await
}

/// Asks which file to take in, and says what it would bring; nothing when they give up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn preview_import() -> Result<Option<ImportReport>, UiError> {
    invoke("preview_import", &NoArgs {}).await
}

/// Takes in the file that was chosen last.
///
/// # Errors
/// The application's failure, as its code; nothing came in then.
pub async fn import_person(into: ImportInto) -> Result<Imported, UiError> {
    #[derive(Serialize)]
    struct Args {
        into: ImportInto,
    }
    invoke("import_person", &Args { into }).await
}
