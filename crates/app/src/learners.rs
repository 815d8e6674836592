//! Several learners on one computer: each has a data folder of their own, and one is open at a time.

mod folders;
mod list;

use crate::{App, AppConfig, Error, Result, person};
use contract::{Changed, ImportReport, LearnerView, LearnersView};
use domain::identity::PersonName;
pub use folders::LearnerFolders;
use folders::settings_in;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// The learners of this computer and the application of the one who uses it now.
#[derive(Debug)]
pub struct Learners {
    /// Its data folder is the one of the first learner.
    config: AppConfig,
    folders: LearnerFolders,
    current: RwLock<(String, Arc<App>)>,
    listener: Listener,
    /// Whether nobody said yet who sits before the program.
    ask: AtomicBool,
    /// Held while somebody comes, goes or is taken off.
    turn: Mutex<()>,
}

/// Who is told of changes, whoever the learner is.
#[derive(Default)]
struct Listener(Mutex<Option<Hear>>);

type Hear = Arc<dyn Fn(Changed) + Send + Sync>;

impl std::fmt::Debug for Listener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Listener")
    }
}

impl Learners {
    /// Opens the folder of the learner who used the program last. When there are several, the faces ask who it is.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open(config: AppConfig) -> Result<Self> {
        let folders = LearnerFolders::new(config.data_dir.clone());
        folders.forget_removed((config.clock)());
        let learners = folders.list_learners();
        let several = learners.len() > 1;
        let mut failed = None;
        // the data of one that cannot be opened (in use by the terminal, of a newer version) keeps no other out
        for learner in &learners {
            match Self::open_learner(config.clone(), folders.clone(), learner.id.clone(), several) {
                Ok(open) if several => return Ok(open),
                Ok(open) => {
                    open.note_use();
                    return Ok(open);
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        match failed {
            Some(error) => Err(error),
            None => Self::open_learner(config, folders, folders::FIRST.to_owned(), false),
        }
    }

    /// Opens the folder of the learner of this id or name; without one, of the only learner.
    ///
    /// # Errors
    /// When there is none, or several; else as [`App::open`].
    pub fn open_named(config: AppConfig, asked: Option<&str>) -> Result<Self> {
        let folders = LearnerFolders::new(config.data_dir.clone());
        let id = asked.map_or_else(|| folders.only_learner(), |asked| folders.find_learner(asked))?;
        Self::open_learner(config, folders, id, false)
    }

    fn open_learner(config: AppConfig, folders: LearnerFolders, id: String, ask: bool) -> Result<Self> {
        let app = Arc::new(App::open(config_of(&config, &folders, &id))?);
        let current = RwLock::new((id, app));
        let ask = AtomicBool::new(ask);
        Ok(Self { config, folders, current, listener: Listener::default(), ask, turn: Mutex::new(()) })
    }

    /// Returns the application of the learner who uses the program now.
    #[must_use]
    pub fn app(&self) -> Arc<App> {
        Arc::clone(&self.current().1)
    }

    /// Returns the id of the learner who uses the program now.
    #[must_use]
    pub fn current_id(&self) -> String {
        self.current().0.clone()
    }

    /// Returns whether nobody said yet who sits before the program.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.ask.load(Ordering::SeqCst)
    }

    /// Calls `listener` whenever something of the learner in use changes that was not asked for by a call.
    pub fn on_changed(&self, listener: impl Fn(Changed) + Send + Sync + 'static) {
        *self.listener.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(listener));
        self.listen(&self.app());
    }

    /// Returns who uses this program, the last who did first.
    ///
    /// # Errors
    /// None today; kept fallible as every use case.
    pub fn list_learners(&self) -> Result<LearnersView> {
        let (current, app) = self.current();
        let mut learners = self.folders.list_learners();
        for learner in &mut learners {
            if learner.id == current {
                learner.current = true;
                learner.name.clone_from(&app.settings().name);
            }
        }
        Ok(LearnersView { learners, removed: self.folders.list_removed(), ask: self.is_asking() })
    }

    /// Makes a learner of this name, who has done nothing yet.
    ///
    /// # Errors
    /// When the name is unusable or the folder cannot be written.
    pub fn add_learner(&self, name: &str) -> Result<LearnerView> {
        let _turn = self.turn();
        let learner = self.folders.add_learner(name, self.now())?;
        self.note_use();
        Ok(learner)
    }

    /// Closes what the learner in use has open, with a last backup, and opens what this one has.
    ///
    /// # Errors
    /// When there is no such learner or their folder cannot be opened; the one in use stays then.
    pub fn switch_learner(&self, id: &str) -> Result<()> {
        let _turn = self.turn();
        let (current, former) = self.current();
        if current != id {
            if !self.folders.list_learners().iter().any(|learner| learner.id == id) {
                return Err(Error::NotFound { what: "learner", id: id.to_owned() });
            }
            let app = Arc::new(App::open(config_of(&self.config, &self.folders, id))?);
            self.note_name(&current, &former);
            former.close();
            self.listen(&app);
            *self.current.write().unwrap_or_else(PoisonError::into_inner) = (id.to_owned(), app);
        }
        self.ask.store(false, Ordering::SeqCst);
        self.note_use();
        Ok(())
    }

    /// Gives a learner another name, which is the one on what they sign from now on.
    ///
    /// # Errors
    /// When the name is unusable, there is no such learner, or it cannot be written.
    pub fn rename_learner(&self, id: &str, name: &str) -> Result<()> {
        let _turn = self.turn();
        let name = PersonName::new(name)?;
        let (current, app) = self.current();
        if current != id {
            return self.folders.rename(id, &name, self.now());
        }
        let mut settings = app.settings().clone();
        settings.name = name.as_str().to_owned();
        app.update_settings(settings)?;
        self.folders.note(id, name.as_str(), None)
    }

    /// Takes a learner off this computer; their folder is kept aside for thirty days.
    ///
    /// # Errors
    /// When it is the one in use, there is none, or the folder is open elsewhere or cannot be moved.
    pub fn remove_learner(&self, id: &str) -> Result<LearnersView> {
        {
            let _turn = self.turn();
            if self.current_id() == id {
                return Err(Error::LearnerInUse);
            }
            self.folders.remove(id, self.now())?;
        }
        self.list_learners()
    }

    /// Puts back a learner who was taken off; `folder` is a name from [`Learners::list_learners`].
    ///
    /// # Errors
    /// When there is no such folder or it cannot be moved.
    pub fn restore_learner(&self, folder: &str) -> Result<LearnersView> {
        {
            let _turn = self.turn();
            self.folders.restore(folder)?;
        }
        self.list_learners()
    }

    /// Takes in a person's file as a learner of their own.
    ///
    /// # Errors
    /// As [`App::preview_import`], and when the folder cannot be written: there is no new learner then.
    pub fn import_learner(&self, path: &Path) -> Result<(LearnerView, ImportReport)> {
        let _turn = self.turn();
        let file = person::read(path)?;
        let (id, (name, done)) = self.folders.make(self.now(), |db| {
            let done = person::take_in(path, &file, db)?;
            Ok((settings_in(db)?.name, done))
        })?;
        if let Err(error) = self.folders.note(&id, &name, None) {
            // the folder decides who there is: the list only helps to greet them
            tracing::warn!(%error, "the list of learners could not be written");
        }
        self.note_use();
        let report = self.app().import_report(&file, done);
        Ok((LearnerView { id, name, current: false, used_at: None }, report))
    }

    /// Ends what the learner in use has open, with a last backup; called when the program ends.
    pub fn close(&self) {
        let (id, app) = self.current();
        self.note_name(&id, &app);
        app.close();
    }

    fn current(&self) -> (String, Arc<App>) {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn turn(&self) -> std::sync::MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> i64 {
        (self.config.clock)()
    }

    fn listen(&self, app: &App) {
        let listener = self.listener.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(listener) = listener {
            app.on_changed(Box::new(move |changed| listener(changed)));
        }
    }

    /// Writes down who uses the program now.
    fn note_use(&self) {
        let (id, app) = self.current();
        let name = app.settings().name.clone();
        if let Err(error) = self.folders.note(&id, &name, Some(self.now())) {
            tracing::warn!(%error, "who uses the program was not written down");
        }
    }

    fn note_name(&self, id: &str, app: &App) {
        let name = app.settings().name.clone();
        if let Err(error) = self.folders.note(id, &name, None) {
            tracing::warn!(%error, "a learner's name was not written down");
        }
    }
}

fn config_of(config: &AppConfig, folders: &LearnerFolders, id: &str) -> AppConfig {
    AppConfig { data_dir: folders.folder(id), first_learner: folders.first_for(id), ..config.clone() }
}
