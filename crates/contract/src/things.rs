//! What goes with notes: files, texts written together, moderation, export, conversations taken in from elsewhere.

use crate::AuthorView;
use domain::NoteId;
use domain::mutual_help::Target;
use serde::{Deserialize, Serialize};

/// What goes with a note beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NoteThings {
    /// Files of the note and its replies.
    pub files: Vec<FileView>,
    /// Texts that a curator hid.
    pub hidden: Vec<HiddenView>,
    /// This person's own reports, by text.
    pub reported: Vec<Target>,
    /// Whether this person may hide and pin.
    pub moderates: bool,
    /// Whether it is pinned.
    pub pinned: bool,
    /// Whether it can be written by several people: a how-to that was not taken away.
    pub can_share: bool,
    /// Whether it is.
    pub is_shared: bool,
}

/// A file that goes with a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileView {
    /// The hash of its envelope.
    pub id: String,
    /// With which text.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub size: usize,
    /// Whether it is shown rather than saved.
    pub is_picture: bool,
    /// Whether opening it may run something.
    pub may_run: bool,
    /// How much of it is here.
    pub state: FileStateView,
}

/// How much of a file is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum FileStateView {
    /// Some of it.
    Arriving {
        /// How much.
        percent: u8,
    },
    /// All of it, as its author signed it.
    Whole,
    /// Not what its author signed.
    Damaged,
    /// The files of the space take all the room they may.
    NoRoom,
}

/// A text that a curator hid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HiddenView {
    /// Which.
    pub target: Target,
    /// Who hid it.
    pub by: AuthorView,
    /// Why.
    pub reason: String,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
    /// Whether this person may read it all the same: they wrote it, or they moderate.
    pub may_read: bool,
    /// Whether this person wrote it.
    pub own: bool,
}

/// A file chosen for a text that is not sent yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DraftFileView {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub size: usize,
    /// Whether opening it may run something.
    pub may_run: bool,
}

/// A how-to written by several people, at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedTextView {
    /// The note's title.
    pub title: String,
    /// The text, in Markdown.
    pub text: String,
    /// Its version, to be given back with what is made of it.
    pub version: Vec<String>,
    /// The version that holds exactly what was written last here.
    pub own_version: Vec<String>,
}

/// What somebody wrote in one go in a text written together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PassageView {
    /// Who, as far as somebody signed for it.
    pub author: Option<AuthorView>,
    /// When, as their clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Letters added.
    pub added: usize,
    /// Letters taken away.
    pub removed: usize,
    /// The version after it.
    pub version: Vec<String>,
}

/// A text that somebody asks the curators to look at, or that was decided upon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// The note.
    pub note: NoteId,
    /// The note itself or a reply.
    pub target: Target,
    /// The note's title.
    pub title: String,
    /// The space's name.
    pub space_name: String,
    /// Who wrote the text.
    pub author: Option<AuthorView>,
    /// The text, safe HTML.
    pub html: String,
    /// Who asks, and why, latest first.
    pub reports: Vec<ReportView>,
    /// What curators decided, latest first.
    pub decisions: Vec<DecisionView>,
    /// Whether nothing was decided since the last report.
    pub is_open: bool,
    /// Whether the text is hidden now.
    pub is_hidden: bool,
}

/// Somebody's report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// Who.
    pub by: AuthorView,
    /// Why.
    pub reason: String,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
}

/// A curator's decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// Who.
    pub by: AuthorView,
    /// Whether the text was hidden; else it was let stand.
    pub hides: bool,
    /// Why.
    pub reason: String,
    /// When, in seconds since 1970 (UTC).
    pub at: i64,
}

/// A space written as files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExportedSpace {
    /// The folder made.
    pub folder: String,
    /// Notes written.
    pub notes: usize,
    /// Files written beside them.
    pub files: usize,
    /// Files that are not whole here, and were left out.
    pub missing: usize,
}

/// A file of another forum, as it was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TopicFile {
    /// Its name.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// What files of another forum hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TopicsReport {
    /// Titles of the conversations, each with its texts.
    pub topics: Vec<(String, usize)>,
    /// Conversations that are here already and will be replaced.
    pub known: usize,
    /// Titles of conversations that the files name without their texts.
    pub without_texts: Vec<String>,
    /// Texts that the forum has and the files lack.
    pub missing_texts: usize,
    /// Texts left out: too long, or without words.
    pub left_out: usize,
}

/// A conversation taken in, in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it was; empty when the file does not say.
    pub source: String,
    /// When it began, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Its texts.
    pub posts: usize,
}

/// A conversation taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedView {
    /// What lists show.
    pub row: ImportedRow,
    /// When it was taken in, in seconds since 1970 (UTC).
    pub imported_at: i64,
    /// Its texts.
    pub posts: Vec<ImportedPostView>,
}

/// A text of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedPostView {
    /// Who wrote it, as the forum named them.
    pub author: String,
    /// When, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Safe HTML.
    pub html: String,
}
