//! The use cases of Émancip'Asso desktop: one method a person's action.
//!
//! The window and the terminal are two faces of [`App`]; neither holds a rule. Methods block and may be called from
//! any ordinary thread. Each change of the person's data is one transaction of `storage`.

mod annotations;
mod attestation;
mod bundles;
mod catalogue;
mod course;
mod diagnosis;
mod directory;
mod edition;
mod error;
mod exchange;
mod finder;
mod invite;
mod learn;
mod learners;
mod members;
mod mutual_help;
mod notes;
mod person;
mod place;
mod provider;
mod quiz;
mod resources;
mod revision;
mod scenario;
mod search;
mod settings;
mod software;
mod studio;
mod study;
mod things;
mod video;
mod ways;
mod worksheet;
mod write_file;

pub use catalogue::{CatalogueFault, build_catalogue_pack};
pub use course::{
    ConvertedQuestions, CourseCheck, QuestionFormat, build_course_pack, check_course_folder, convert_questions,
};
pub use directory::{MatchingListing, report_counts, report_line};
pub use error::{Error, FileRefusal, PersonFileFault, Result, TopicFileFault};
#[doc(hidden)]
pub use exchange::open_sync_store;
pub use invite::INVITE_EXTENSION;
pub use learners::{LearnerFolders, Learners};
pub use person::EXTENSION as PERSON_FILE_EXTENSION;
pub use place::{default_data_dir, resources_dir};
pub use quiz::answer_keys;
pub use sync::BUNDLE_EXTENSION;
pub use things::{TOPIC_FILE_MAX, read_topic_files};
pub use video::VideoFile;
pub use worksheet::extension;

use contract::{Changed, DataNotice, Settings};
use course::ShownCourse;
use domain::Locale;
use exchange::Exchange;
use l10n::Words;
use std::net::SocketAddrV4;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use storage::UserDb;
use storage::packs::CataloguePack;

/// How to open the application.
#[derive(Debug, Clone)]
pub struct AppConfig {
    /// The folder of the person's data; made when missing.
    pub data_dir: PathBuf,
    /// The folder that holds `course.pack` and `catalogue.pack`.
    pub resources: PathBuf,
    /// The language the system asks for, used until the person chooses one.
    pub system_locale: Option<Locale>,
    /// The language asked for this run, before the one the person chose.
    pub locale: Option<Locale>,
    /// Returns the time, in seconds since 1970 (UTC).
    pub clock: fn() -> i64,
    /// Whether peers are only met on this computer's own loopback address; for tests.
    pub loopback_only: bool,
    /// The address and port to listen on; else every interface, and the port of last time or any.
    pub listen: Option<SocketAddrV4>,
    /// How large the person's database may become, in bytes; beyond, nothing more is taken in.
    pub max_disk: Option<u64>,
    /// The folder of the first learner of this computer, for another: the edition published there is shown to all.
    pub first_learner: Option<PathBuf>,
}

impl AppConfig {
    /// Makes a configuration with the system's clock.
    #[must_use]
    pub fn new(data_dir: PathBuf, resources: PathBuf) -> Self {
        Self {
            data_dir,
            resources,
            system_locale: None,
            locale: None,
            clock: system_clock,
            loopback_only: false,
            listen: None,
            max_disk: None,
            first_learner: None,
        }
    }
}

/// Returns the system's time, in seconds since 1970 (UTC).
#[must_use]
pub fn system_clock() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// The application: the person's data, the shown course, the catalogue and the exchange with peers.
pub struct App {
    config: AppConfig,
    db: Arc<Database>,
    course: RwLock<Arc<ShownCourse>>,
    catalogue: CataloguePack,
    settings: RwLock<Settings>,
    notice: Mutex<Option<DataNotice>>,
    exchange: Exchange,
    /// What the directory is searched with, made at the first search.
    listing_index: directory::KeptIndex,
    /// Held while the provider's own listing is read, changed and written.
    listing_turn: Mutex<()>,
    /// The files of listings that the person chose last.
    waiting: directory::Waiting,
    /// The marks removed since the program was opened, in case it was by mistake.
    removed_annotations: Mutex<Vec<storage::AnnotationRecord>>,
    /// Held while an attempt, or what is kept of a card, is read, changed and written.
    attempt_turn: Mutex<()>,
    /// Held while a mark in a lesson is read, changed and written.
    annotation_turn: Mutex<()>,
    /// Held while an edition of the course is published or taken back.
    edition_turn: Mutex<()>,
    on_changed: Arc<Mutex<Option<ChangeListener>>>,
}

/// Told what changed, from any thread.
pub type ChangeListener = Box<dyn Fn(Changed) + Send>;

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("config", &self.config).finish_non_exhaustive()
    }
}

/// The person's database, which a restored backup can replace while the program runs.
///
/// Its lock may be taken again by who holds it to read: what is done together is made of single things.
pub(crate) struct Database(parking_lot::RwLock<Option<UserDb>>);

impl Database {
    pub(crate) fn new(db: UserDb) -> Self {
        Self(parking_lot::RwLock::new(Some(db)))
    }

    /// Does several things as one: see [`UserDb::together`].
    pub(crate) fn together<T, E: From<Error>>(
        &self,
        work: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let guard = self.0.read_recursive();
        let done = guard.as_ref().ok_or(Error::DataClosed)?.together(work);
        done.map_err(Error::from)?
    }

    /// Runs `work` on the database.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&UserDb) -> storage::Result<T>) -> Result<T> {
        let guard = self.0.read_recursive();
        work(guard.as_ref().ok_or(Error::DataClosed)?).map_err(Error::from)
    }
}

impl App {
    /// Opens the packs and the person's data.
    ///
    /// # Errors
    /// Packs that are missing or damaged; a data folder that is read-only, full, held by another running program, or
    /// written by a newer version. A damaged database is no error: it is set aside, see [`App::get_boot`].
    pub fn open(config: AppConfig) -> Result<Self> {
        let catalogue = CataloguePack::open(&config.resources.join("catalogue.pack"))?;
        let opened = UserDb::open(&config.data_dir, (config.clock)())?;
        if let Some(bytes) = config.max_disk {
            opened.db.limit_size(bytes)?;
        }
        let db = Arc::new(Database::new(opened.db));
        let settings: Settings = match db.with(|db| db.find_value(settings::KEY))? {
            Some(json) => serde_json::from_str(&json).unwrap_or_default(),
            None => Settings::default(),
        };
        let course = ShownCourse::open(&config, &db)?;
        let on_changed = Arc::new(Mutex::new(None));
        let exchange = Exchange::new(&config, Arc::clone(&db), Arc::clone(&on_changed));
        Ok(Self {
            catalogue,
            course: RwLock::new(Arc::new(course)),
            settings: RwLock::new(settings),
            notice: Mutex::new(settings::data_notice(&db, opened.notice)?),
            db,
            exchange,
            listing_index: directory::KeptIndex::default(),
            listing_turn: Mutex::new(()),
            waiting: directory::Waiting::default(),
            removed_annotations: Mutex::new(Vec::new()),
            attempt_turn: Mutex::new(()),
            annotation_turn: Mutex::new(()),
            edition_turn: Mutex::new(()),
            on_changed,
            config,
        })
    }

    /// Calls `listener` whenever something changes that was not asked for by a call, such as a note received.
    pub fn on_changed(&self, listener: ChangeListener) {
        *self.on_changed.lock().unwrap_or_else(PoisonError::into_inner) = Some(listener);
    }

    /// Returns the language in use: the one chosen, else the system's if it is ours, else French.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.config.locale.or(self.settings().locale).or(self.config.system_locale).unwrap_or_default()
    }

    /// Returns the words of the language in use.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.locale())
    }

    /// Returns the folder of the person's data.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.config.data_dir
    }

    fn settings(&self) -> RwLockReadGuard<'_, Settings> {
        self.settings.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn course(&self) -> Arc<ShownCourse> {
        Arc::clone(&self.course.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn now(&self) -> i64 {
        (self.config.clock)()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.exchange.close();
        // threads of the exchange may still hold the slot for a moment: the folder is let go now
        self.db.0.write().take();
    }
}

/// Returns `n` random bytes in lower-case base 32 without padding.
pub(crate) fn random_text(n: usize) -> Result<String> {
    let mut bytes = vec![0; n];
    getrandom::fill(&mut bytes).map_err(|error| Error::Unexpected { detail: error.to_string() })?;
    Ok(data_encoding::BASE32_NOPAD.encode(&bytes).to_lowercase())
}
