//! What can go wrong in a use case, and the code under which a face learns it.

use contract::{ErrorCode, UiError};
use domain::directory::{ListingFault, ListingFileFault};
use domain::identity::{InvalidName, PersonName};
use domain::learning::AttemptError;
use domain::mutual_help::InvalidText;

/// Why a use case refused or failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The person's data or a pack.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// The exchange with peers.
    #[error(transparent)]
    Sync(#[from] sync::Error),
    /// The attestation.
    #[error(transparent)]
    Certificate(#[from] certificates::Error),
    /// An attempt refused an answer.
    #[error(transparent)]
    Attempt(#[from] AttemptError),
    /// A name.
    #[error(transparent)]
    Name(#[from] InvalidName),
    /// A text to share.
    #[error(transparent)]
    Text(#[from] InvalidText),
    /// No such thing.
    #[error("there is no {what} « {id} »")]
    NotFound {
        /// Lesson, quiz, listing…
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// The module is not complete.
    #[error("the module « {module} » is not complete")]
    ModuleNotComplete {
        /// Its title.
        module: String,
    },
    /// The listing has faults.
    #[error("the listing has faults: {0:?}")]
    BadListing(Vec<ListingFault>),
    /// The course has faults that must be mended before it is published.
    #[error("the course has {count} faults")]
    CourseHasFaults {
        /// How many.
        count: usize,
    },
    /// A file of ours cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// Its path.
        path: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A file cannot be read.
    #[error("cannot read {path}: {detail}")]
    UnreadableFile {
        /// Its path.
        path: String,
        /// Why.
        detail: String,
    },
    /// A person's file cannot be taken in.
    #[error("cannot take in {path}: {fault:?}")]
    PersonFile {
        /// Its path.
        path: String,
        /// Why.
        fault: PersonFileFault,
    },
    /// A file cannot go with a text.
    #[error("the file cannot go with a text: {reason:?}")]
    FileRefused {
        /// Why.
        reason: FileRefusal,
    },
    /// A file of another forum cannot be taken in.
    #[error("cannot take in {path}: {fault:?}")]
    TopicFile {
        /// Its name.
        path: String,
        /// Why.
        fault: TopicFileFault,
    },
    /// A file of listings cannot be taken in.
    #[error("cannot take in {path}, line {line}: {fault:?}")]
    ListingFile {
        /// Its name.
        path: String,
        /// Why.
        fault: ListingFileFault,
        /// The line, from 1; 0 for the whole file.
        line: u64,
    },
    /// The folder holds something else, which is not written over.
    #[error("{path} is not empty")]
    FolderNotEmpty {
        /// Its path.
        path: String,
    },
    /// The person broke it off; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// There are several learners, and none was named.
    #[error("which learner? {learners}")]
    WhichLearner {
        /// Their ids and names.
        learners: String,
    },
    /// The learner who uses the program cannot be taken off.
    #[error("this learner uses the program now")]
    LearnerInUse,
    /// One must belong to a space first.
    #[error("this needs a space")]
    NoSpace,
    /// The address is of a kind that is not opened.
    #[error("the address « {address} » is refused")]
    AddressRefused {
        /// The address.
        address: String,
    },
    /// The database was closed by a restore that failed.
    #[error("the person's data is closed")]
    DataClosed,
    /// Something that should not happen.
    #[error("{detail}")]
    Unexpected {
        /// For the log and for those who mend it.
        detail: String,
    },
}

/// Why a person's file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonFileFault {
    /// It is something else.
    Other,
    /// It is cut, or was changed since it was made.
    Damaged,
    /// A later version of the program made it.
    Newer,
    /// It is larger than such a file may be.
    Large,
    /// Something in it is not what it should be, there.
    Row {
        /// Line and column, or table, row and column.
        place: String,
    },
}

/// Why a file cannot go with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileRefusal {
    /// It is empty.
    Empty,
    /// It is larger than 5 MB.
    Large,
    /// The text has five files already.
    Many,
    /// The files of the space take all the room they may.
    Room,
    /// It is a picture that cannot be read, or would unfold into gigabytes.
    Picture,
}

/// Why a file of another forum is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TopicFileFault {
    /// It is no JSON, from there on.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is something else than a topic or category.
    Other,
    /// It holds more than is taken in.
    Large,
    /// Nothing in it has a text.
    Nothing,
}

/// The result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Error> for UiError {
    fn from(error: Error) -> Self {
        tracing::info!(%error, "refused or failed");
        match error {
            Error::Storage(error) => from_storage(error),
            Error::Sync(error) => from_sync(&error),
            Error::Certificate(certificates::Error::MissingGlyphs { characters }) => {
                Self::new(ErrorCode::MissingGlyphs).with("characters", characters)
            }
            Error::Certificate(error) => unexpected(error),
            Error::Attempt(AttemptError::AlreadySubmitted) => Self::new(ErrorCode::AttemptSubmitted),
            Error::Attempt(AttemptError::AlreadyAnswered(_)) => Self::new(ErrorCode::AlreadyAnswered),
            Error::Attempt(AttemptError::Unanswered(count)) => {
                Self::new(ErrorCode::QuestionsUnanswered).with("count", count)
            }
            Error::Attempt(AttemptError::UnknownQuestion(id)) => Self::new(ErrorCode::NotFound).with("id", id),
            Error::Name(_) => Self::new(ErrorCode::BadName).with("max", PersonName::MAX),
            Error::Text(InvalidText::Empty) => Self::new(ErrorCode::EmptyText),
            Error::Text(InvalidText::TooLong { max }) => Self::new(ErrorCode::TextTooLong).with("max", max),
            Error::ListingFile { path, fault, line } => {
                Self::new(ErrorCode::BadListingFile).with("path", path).with("reason", fault.tag()).with("line", line)
            }
            Error::FolderNotEmpty { path } => Self::new(ErrorCode::FolderNotEmpty).with("path", path),
            Error::Stopped => Self::new(ErrorCode::Stopped),
            Error::NotFound { what: _, id } => Self::new(ErrorCode::NotFound).with("id", id),
            Error::ModuleNotComplete { module } => Self::new(ErrorCode::ModuleNotComplete).with("module", module),
            Error::BadListing(faults) => bad_listing(&faults),
            Error::CourseHasFaults { count } => Self::new(ErrorCode::CourseHasFaults).with("count", count),
            Error::Write { path, source } => from_io(&path, &source),
            Error::UnreadableFile { path, detail } => {
                Self::new(ErrorCode::UnreadableFile).with("path", path).with("detail", detail)
            }
            Error::PersonFile { path, fault } => bad_person_file(&path, fault),
            Error::FileRefused { reason } => file_refused(reason),
            Error::TopicFile { path, fault } => bad_topic_file(&path, &fault),
            Error::WhichLearner { learners } => Self::new(ErrorCode::WhichLearner).with("learners", learners),
            Error::LearnerInUse => Self::new(ErrorCode::LearnerInUse),
            Error::NoSpace => Self::new(ErrorCode::NoSpace),
            Error::AddressRefused { address } => Self::new(ErrorCode::AddressRefused).with("address", address),
            error @ (Error::DataClosed | Error::Unexpected { .. }) => unexpected(error),
        }
    }
}

fn bad_person_file(path: &str, fault: PersonFileFault) -> UiError {
    let (reason, place) = match fault {
        PersonFileFault::Other => ("other", String::new()),
        PersonFileFault::Damaged => ("damaged", String::new()),
        PersonFileFault::Newer => ("newer", String::new()),
        PersonFileFault::Large => ("large", String::new()),
        PersonFileFault::Row { place } => ("row", place),
    };
    UiError::new(ErrorCode::BadPersonFile).with("path", path).with("reason", reason).with("place", place)
}

fn file_refused(reason: FileRefusal) -> UiError {
    let word = match reason {
        FileRefusal::Empty => "empty",
        FileRefusal::Large => "large",
        FileRefusal::Many => "many",
        FileRefusal::Room => "room",
        FileRefusal::Picture => "picture",
    };
    UiError::new(ErrorCode::FileRefused).with("reason", word)
}

fn bad_topic_file(path: &str, fault: &TopicFileFault) -> UiError {
    let (reason, line, column) = match fault {
        TopicFileFault::Json { line, column } => ("json", *line, *column),
        TopicFileFault::Other => ("other", 0, 0),
        TopicFileFault::Large => ("large", 0, 0),
        TopicFileFault::Nothing => ("none", 0, 0),
    };
    let error = UiError::new(ErrorCode::BadTopicFile).with("path", path).with("reason", reason);
    error.with("line", line).with("column", column)
}

fn bad_listing(faults: &[ListingFault]) -> UiError {
    let fields = faults.iter().filter_map(|fault| serde_json::to_value(fault).ok());
    let fields: Vec<String> = fields.filter_map(|v| v.as_str().map(str::to_owned)).collect();
    UiError::new(ErrorCode::BadListing).with("fields", fields.join(","))
}

fn unexpected(error: impl std::fmt::Display) -> UiError {
    UiError::new(ErrorCode::Unexpected).with("detail", error)
}

/// Tells a full disk and a read-only folder from other failures of the disk.
fn from_io(path: &str, error: &std::io::Error) -> UiError {
    let code = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => ErrorCode::ReadOnly,
        _ => ErrorCode::Disk,
    };
    UiError::new(code).with("path", path).with("detail", error)
}
fn from_storage(error: storage::Error) -> UiError {
    use storage::Error as E;
    let shown = |path: &std::path::Path| path.display().to_string();
    match error {
        E::DiskFull { path } => UiError::new(ErrorCode::DiskFull).with("path", shown(&path)),
        E::ReadOnly { path } => UiError::new(ErrorCode::ReadOnly).with("path", shown(&path)),
        E::AlreadyRunning { path } => {
            let folder = path.parent().unwrap_or(&path);
            UiError::new(ErrorCode::AlreadyRunning).with("path", shown(folder))
        }
        E::NewerDatabase { found, supported } => {
            UiError::new(ErrorCode::NewerDatabase).with("found", found).with("supported", supported)
        }
        E::BadPack { path, reason } => {
            UiError::new(ErrorCode::BadPack).with("path", shown(&path)).with("detail", reason)
        }
        // what the program brings along: nothing that one could choose again from a list
        E::NotFound { what, id } if what == "pack" => {
            UiError::new(ErrorCode::BadPack).with("path", id).with("detail", "")
        }
        E::NotFound { what: _, id } => UiError::new(ErrorCode::NotFound).with("id", id),
        E::AttemptSubmitted => UiError::new(ErrorCode::AttemptSubmitted),
        E::Io { path, source } => from_io(&shown(&path), &source),
        E::Damaged { path, detail } => UiError::new(ErrorCode::Disk).with("path", shown(&path)).with("detail", detail),
        error => unexpected(error),
    }
}

fn from_sync(error: &sync::Error) -> UiError {
    use sync::Error as E;
    use sync::StoreError;
    let disk =
        |code: ErrorCode, detail: &dyn std::fmt::Display| UiError::new(code).with("path", "").with("detail", detail);
    match error {
        E::Store(StoreError::DiskFull { source }) => disk(ErrorCode::DiskFull, source),
        E::Store(StoreError::ReadOnly { source }) => disk(ErrorCode::ReadOnly, source),
        E::Store(StoreError::Failed { source }) => disk(ErrorCode::Disk, source),
        E::Identity { path, source } => from_io(&path.display().to_string(), source),
        E::DamagedIdentity { path } => UiError::new(ErrorCode::UnreadableFile).with("path", path.display()),
        E::NoSpace { .. } => UiError::new(ErrorCode::NoSpace),
        E::NoNote { note } => UiError::new(ErrorCode::NotFound).with("id", note),
        E::BadInvite => UiError::new(ErrorCode::BadInvite),
        E::Refused { reason } => UiError::new(ErrorCode::InviteRefused).with("reason", refusal_word(*reason)),
        E::NotAuthor => UiError::new(ErrorCode::NotAuthor),
        E::BadRelay { address } => UiError::new(ErrorCode::BadRelay).with("address", address),
        E::BadAddress { address } => UiError::new(ErrorCode::BadPeerAddress).with("address", address),
        E::NobodyToCall => UiError::new(ErrorCode::NobodyToCall),
        E::NotAdministrator { .. } => UiError::new(ErrorCode::NotAdministrator),
        E::LastAdministrator { .. } => UiError::new(ErrorCode::LastAdministrator),
        E::NoMember { key } => UiError::new(ErrorCode::NotFound).with("id", key),
        E::Unreachable => UiError::new(ErrorCode::PeerUnreachable),
        E::Text(InvalidText::Empty) => UiError::new(ErrorCode::EmptyText),
        E::Text(InvalidText::TooLong { max }) => UiError::new(ErrorCode::TextTooLong).with("max", max),
        E::TooLarge { max } => UiError::new(ErrorCode::TextTooLong).with("max", max),
        E::File { fault } => file_refused(match fault {
            sync::FileFault::Empty => FileRefusal::Empty,
            sync::FileFault::TooLarge => FileRefusal::Large,
            sync::FileFault::TooMany => FileRefusal::Many,
            sync::FileFault::NoRoom => FileRefusal::Room,
        }),
        E::Name(_) => UiError::new(ErrorCode::BadName).with("max", PersonName::MAX),
        E::Listing { faults } => bad_listing(faults),
        E::Bundle(fault) => bad_bundle(fault),
        E::BundleFile { path, source } => UiError::new(ErrorCode::BadBundle)
            .with("reason", stick_word(source))
            .with("path", path.display())
            .with("space", "")
            .with("detail", source),
        E::Network { .. } => UiError::new(ErrorCode::PeerUnreachable),
        error => unexpected(error),
    }
}

fn bad_bundle(fault: &sync::BundleFault) -> UiError {
    use sync::BundleFault as F;
    let (reason, space) = match fault {
        F::Other => ("other", ""),
        F::Damaged => ("damaged", ""),
        F::Newer => ("newer", ""),
        F::TooLarge => ("large", ""),
        F::NotForUs => ("foreign", ""),
        F::UnknownSpace { name } => ("unknown_space", name.as_str()),
        F::NotAMember { name } => ("outsider", name.as_str()),
    };
    UiError::new(ErrorCode::BadBundle).with("reason", reason).with("space", space).with("path", "").with("detail", "")
}

/// A stick that is full, locked, or no longer there.
fn stick_word(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
            "full"
        }
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "read_only",
        _ => "gone",
    }
}

/// Returns the word by which the sentence chooses its variant.
const fn refusal_word(reason: sync::Refusal) -> &'static str {
    match reason {
        sync::Refusal::Unknown => "unknown",
        sync::Refusal::Used => "used",
        sync::Refusal::Expired => "expired",
        sync::Refusal::Trouble => "trouble",
    }
}
