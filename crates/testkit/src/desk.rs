//! An installation with its own data folder.

use crate::packs;
use app::{App, AppConfig};
use contract::{Door, Settings};
use domain::Locale;
use domain::learning::Answer;
use domain::{AttemptId, ModuleId, QuizId};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// 22 November 2026, 17:00 UTC.
pub const NOON: i64 = 1_795_366_800;

/// Returns a time that goes on by one second at each look, so that nothing rests on the machine's clock.
pub fn ticking_clock() -> i64 {
    static NOW: AtomicI64 = AtomicI64::new(NOON);
    NOW.fetch_add(1, Ordering::Relaxed)
}

/// Prepares the home of a person whose window is opened later: the program's data lies in `data/emancipasso` there.
#[must_use]
pub fn prepare_home(work: impl FnOnce(&Desk)) -> TempDir {
    let home = tempfile::tempdir().expect("a temporary folder");
    let data = home.path().join("data/emancipasso");
    std::fs::create_dir_all(&data).expect("the data folder");
    let desk = Desk::new_in("Zoé", Place::Kept(data));
    desk.set(|settings| settings.door = Some(Door::Learn));
    work(&desk);
    home
}

/// The data folder of a desk.
#[derive(Debug)]
enum Place {
    /// Thrown away with the desk.
    Own(TempDir),
    /// Somebody else's.
    Kept(PathBuf),
}

impl Place {
    fn path(&self) -> &Path {
        match self {
            Self::Own(folder) => folder.path(),
            Self::Kept(path) => path,
        }
    }
}

/// An installation: a data folder, and the application when it is open.
#[derive(Debug)]
pub struct Desk {
    folder: Place,
    app: Option<App>,
}

impl Desk {
    /// Opens a new installation in French with a person's name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self::new_in(name, Place::Own(tempfile::tempdir().expect("a temporary folder")))
    }

    fn new_in(name: &str, folder: Place) -> Self {
        let mut desk = Self { folder, app: None };
        desk.open();
        let settings = Settings {
            locale: Some(Locale::Fr),
            name: name.to_owned(),
            association: format!("Association de {name} (fictive)"),
            ..Settings::default()
        };
        desk.app().update_settings(settings).expect("settings are kept");
        desk
    }

    /// Returns how this installation is opened.
    #[must_use]
    pub fn config(&self) -> AppConfig {
        let mut config = AppConfig::new(self.folder.path().to_owned(), packs::resources().to_owned());
        config.clock = ticking_clock;
        config.loopback_only = true;
        config
    }

    /// Opens the application again after [`Desk::close`].
    pub fn open(&mut self) {
        self.app = Some(App::open(self.config()).expect("the installation opens"));
    }

    /// Closes the application, as when the window is closed.
    pub fn close(&mut self) {
        self.app = None;
    }

    /// Returns the open application.
    #[must_use]
    pub fn app(&self) -> &App {
        self.app.as_ref().expect("the installation is open")
    }

    /// Returns the data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Changes the person's settings.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.app().get_boot().expect("the settings").settings;
        change(&mut settings);
        self.app().update_settings(settings).expect("settings are kept");
    }

    /// Reads every lesson of a module.
    pub fn read_lessons(&self, module: &str) {
        let course = self.app().get_course().expect("the outline");
        let found = course.modules.into_iter().find(|m| m.id.as_str() == module).expect("the module exists");
        for lesson in &found.lessons {
            self.app().mark_lesson_read(&lesson.id).expect("the lesson is kept as read");
        }
    }

    /// Reads every lesson of a module and passes its quiz with the right answers.
    pub fn complete(&self, module: &str) {
        let module = ModuleId::new(module).expect("a module's id");
        let course = self.app().get_course().expect("the outline");
        let found = course.modules.into_iter().find(|m| m.id == module).expect("the module exists");
        self.read_lessons(module.as_str());
        let quiz: QuizId = found.quiz.expect("the module has a quiz").id;
        let attempt = self.app().begin_attempt(&quiz).expect("an attempt");
        for (question, answer) in attempt.questions.iter().zip(right_answers(Locale::Fr, &quiz, &attempt.id)) {
            self.app().answer_question(&attempt.id, &question.id, answer).expect("the answer is kept");
        }
        let review = self.app().submit_attempt(&attempt.id).expect("the attempt is submitted");
        assert_eq!(review.per_cent, 100, "the key of the quiz answers it wholly: {:?}", review.items);
    }
}

/// Returns the right answers of a quiz of the bundled course, in the order of its questions, by the places where an
/// attempt shows them.
#[must_use]
pub fn right_answers(locale: Locale, quiz: &QuizId, attempt: &AttemptId) -> Vec<Answer> {
    app::answer_keys(packs::resources(), quiz, locale, attempt).expect("the quiz is in the pack")
}
