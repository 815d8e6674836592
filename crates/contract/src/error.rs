//! Failures, as codes.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What went wrong, as the face needs to tell it apart. Each has a message `error-<code>` in `locales/*/errors.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// No lesson, listing, note… of this id (`id`).
    NotFound,
    /// The person's database was written by a newer version (`found`, `supported`).
    NewerDatabase,
    /// The disk is full; nothing was lost, nothing was written.
    DiskFull,
    /// The folder (`path`) or a file in it cannot be written.
    ReadOnly,
    /// Another program of ours holds the folder (`path`).
    AlreadyRunning,
    /// A pack (`path`) is damaged or is not one of ours.
    BadPack,
    /// The disk answered with an error (`path`, `detail`).
    Disk,
    /// The name is empty or too long (`max`).
    BadName,
    /// A text is empty.
    EmptyText,
    /// A text is longer than `max` characters.
    TextTooLong,
    /// A listing has faults (`fields`: comma-separated field words).
    BadListing,
    /// The module (`module`) is not complete yet.
    ModuleNotComplete,
    /// The attempt was submitted and cannot change.
    AttemptSubmitted,
    /// The question was answered already.
    AlreadyAnswered,
    /// `count` questions have no answer yet.
    QuestionsUnanswered,
    /// A text to print holds characters (`characters`) that the fonts lack.
    MissingGlyphs,
    /// The draft has faults: the course checks name them (`count`).
    CourseHasFaults,
    /// The invite cannot be read.
    BadInvite,
    /// The inviter refused the invite (`reason`: `unknown`, `used`, `expired` or `trouble`).
    InviteRefused,
    /// There are several spaces (`spaces`), and none was named.
    WhichSpace,
    /// Only an administrator of the space may do this.
    NotAdministrator,
    /// Another wrote the text.
    NotAuthor,
    /// Nobody else would administer the space.
    LastAdministrator,
    /// The peer that made the invite does not answer.
    PeerUnreachable,
    /// One must belong to a space first.
    NoSpace,
    /// This address may not be opened (`address`).
    AddressRefused,
    /// Nothing on this computer could open the file (`path`).
    CannotOpen,
    /// A file (`path`) cannot be read.
    UnreadableFile,
    /// A person's file (`path`) cannot be taken in (`reason`: `other`, `damaged`, `newer`, `large` or `row`; `place`).
    BadPersonFile,
    /// A bundle (`path`) cannot be written or taken in (`reason`: `other`, `damaged`, `newer`, `large`, `foreign`,
    /// `unknown_space`, `outsider`, `full`, `read_only` or `gone`; `space`, `detail`).
    BadBundle,
    /// There are several learners (`learners`), and none was named.
    WhichLearner,
    /// The learner who uses the program now cannot be taken off.
    LearnerInUse,
    /// A file cannot go with a text (`reason`: `empty`, `large`, `many`, `room` or `picture`).
    FileRefused,
    /// A file of another forum (`path`) cannot be taken in (`reason`: `json`, `other`, `large` or `none`; `place`).
    BadTopicFile,
    /// A file of listings (`path`) cannot be taken in (`reason`: a word of `ListingFileFault`; `line`, 0 for the whole).
    BadListingFile,
    /// The folder (`path`) holds something else, which is not written over.
    FolderNotEmpty,
    /// The person broke it off; nothing was changed.
    Stopped,
    /// What was written is no address of a relay (`address`).
    BadRelay,
    /// What was written is no address of a peer (`address`).
    BadPeerAddress,
    /// Nobody else belongs to a space yet.
    NobodyToCall,
    /// Something that should not happen (`detail`); the log says more.
    Unexpected,
}

impl ErrorCode {
    /// Every code; a test asserts that each has its words in each language.
    pub const ALL: &'static [Self] = &[
        Self::NotFound,
        Self::NewerDatabase,
        Self::DiskFull,
        Self::ReadOnly,
        Self::AlreadyRunning,
        Self::BadPack,
        Self::Disk,
        Self::BadName,
        Self::EmptyText,
        Self::TextTooLong,
        Self::BadListing,
        Self::ModuleNotComplete,
        Self::AttemptSubmitted,
        Self::AlreadyAnswered,
        Self::QuestionsUnanswered,
        Self::MissingGlyphs,
        Self::CourseHasFaults,
        Self::BadInvite,
        Self::InviteRefused,
        Self::NotAdministrator,
        Self::LastAdministrator,
        Self::WhichSpace,
        Self::NotAuthor,
        Self::PeerUnreachable,
        Self::NoSpace,
        Self::AddressRefused,
        Self::CannotOpen,
        Self::UnreadableFile,
        Self::BadPersonFile,
        Self::BadBundle,
        Self::WhichLearner,
        Self::LearnerInUse,
        Self::FileRefused,
        Self::BadTopicFile,
        Self::BadListingFile,
        Self::FolderNotEmpty,
        Self::Stopped,
        Self::BadRelay,
        Self::BadPeerAddress,
        Self::NobodyToCall,
        Self::Unexpected,
    ];

    /// Returns the Fluent key of the message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::NewerDatabase => "error-newer-database",
            Self::DiskFull => "error-disk-full",
            Self::ReadOnly => "error-read-only",
            Self::AlreadyRunning => "error-already-running",
            Self::BadPack => "error-bad-pack",
            Self::Disk => "error-disk",
            Self::BadName => "error-bad-name",
            Self::EmptyText => "error-empty-text",
            Self::TextTooLong => "error-text-too-long",
            Self::BadListing => "error-bad-listing",
            Self::ModuleNotComplete => "error-module-not-complete",
            Self::AttemptSubmitted => "error-attempt-submitted",
            Self::AlreadyAnswered => "error-already-answered",
            Self::QuestionsUnanswered => "error-questions-unanswered",
            Self::MissingGlyphs => "error-missing-glyphs",
            Self::CourseHasFaults => "error-course-has-faults",
            Self::BadInvite => "error-bad-invite",
            Self::InviteRefused => "error-invite-refused",
            Self::NotAdministrator => "error-not-administrator",
            Self::LastAdministrator => "error-last-administrator",
            Self::WhichSpace => "error-which-space",
            Self::NotAuthor => "error-not-author",
            Self::PeerUnreachable => "error-peer-unreachable",
            Self::NoSpace => "error-no-space",
            Self::AddressRefused => "error-address-refused",
            Self::CannotOpen => "error-cannot-open",
            Self::UnreadableFile => "error-unreadable-file",
            Self::BadPersonFile => "error-bad-person-file",
            Self::BadBundle => "error-bad-bundle",
            Self::WhichLearner => "error-which-learner",
            Self::LearnerInUse => "error-learner-in-use",
            Self::FileRefused => "error-file-refused",
            Self::BadTopicFile => "error-bad-topic-file",
            Self::BadListingFile => "error-bad-listing-file",
            Self::FolderNotEmpty => "error-folder-not-empty",
            Self::Stopped => "error-stopped",
            Self::BadRelay => "error-bad-relay",
            Self::BadPeerAddress => "error-bad-peer-address",
            Self::NobodyToCall => "error-nobody-to-call",
            Self::Unexpected => "error-unexpected",
        }
    }
}

/// A failure on its way to a face: a code and what its sentence needs, no prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UiError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Named arguments of the sentence.
    pub args: BTreeMap<String, String>,
}

impl UiError {
    /// Makes a failure without arguments.
    #[must_use]
    pub const fn new(code: ErrorCode) -> Self {
        Self { code, args: BTreeMap::new() }
    }

    /// Adds an argument of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

impl std::fmt::Display for UiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.code.key(), self.args)
    }
}

impl std::error::Error for UiError {}
