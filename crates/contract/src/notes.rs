//! Notes as one reads, sorts and revises them: filters and counts, versions, marks, people to name.

use crate::{Delivery, NoteRow};
use domain::SpaceId;
use domain::mutual_help::{Mark, NoteKind, NoteShelf, Target};
use serde::{Deserialize, Serialize};

/// How many rows a stretch of the list holds when none is asked.
pub const NOTES_A_STRETCH: usize = 40;

/// Which notes to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NotesFilter {
    /// Only this space.
    pub space: Option<SpaceId>,
    /// Words; empty for all.
    pub text: String,
    /// Only this kind.
    pub kind: Option<NoteKind>,
    /// Only this tag.
    pub tag: Option<String>,
    /// Only this shelf.
    pub shelf: NoteShelf,
    /// How many rows to return at most, from the first.
    pub limit: usize,
}

impl Default for NotesFilter {
    fn default() -> Self {
        Self { space: None, text: String::new(), kind: None, tag: None, shelf: NoteShelf::All, limit: NOTES_A_STRETCH }
    }
}

/// What a filter found, with how many notes each other choice would leave.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NotesFound {
    /// How many notes answer.
    pub total: usize,
    /// The first of them.
    pub rows: Vec<NoteCard>,
    /// Each shelf, in the order in which it is proposed.
    pub shelves: Vec<(NoteShelf, usize)>,
    /// Each kind.
    pub kinds: Vec<(NoteKind, usize)>,
    /// Each tag, the most used first.
    pub tags: Vec<(String, usize)>,
}

/// A note in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoteCard {
    /// The note.
    pub row: NoteRow,
    /// Its tags.
    pub tags: Vec<String>,
    /// A piece of its text; `true` marks the words found.
    pub excerpt: Vec<(String, bool)>,
    /// When the latest text of the conversation was written, in seconds since 1970 (UTC).
    pub last_at: i64,
    /// Texts of others not read yet.
    pub unread: usize,
    /// Whether one of these names this person.
    pub names_me: bool,
    /// Whether this person follows it.
    pub followed: bool,
    /// Whether it is solved.
    pub solved: bool,
    /// How many people say « me too ».
    pub me_too: usize,
    /// Whether a curator pinned it.
    pub pinned: bool,
    /// Whether a curator hid it.
    pub hidden: bool,
    /// How many people ask the curators to look at it.
    pub reports: usize,
    /// Whether its author took it away.
    pub deleted: bool,
    /// Where it stands.
    pub delivery: Delivery,
}

/// What one sees of a note beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NoteState {
    /// Its tags.
    pub tags: Vec<String>,
    /// The text as it was written, in Markdown.
    pub text: TextState,
    /// Whether it is solved.
    pub solved: bool,
    /// The reply marked as the answer.
    pub answer: Option<String>,
    /// Whether this person may say that it is solved.
    pub may_solve: bool,
    /// Whether this person curates or administers the space.
    pub moderates: bool,
    /// How many people say « me too ».
    pub me_too: usize,
    /// Whether this person does.
    pub me_too_own: bool,
    /// Whether this person follows it.
    pub followed: bool,
    /// Whether a curator pinned it.
    pub pinned: bool,
    /// This person's own marks on it and its replies, with where they stand.
    pub own_marks: Vec<OwnMark>,
}

/// What one sees of a note or reply beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TextState {
    /// The text as it was written, in Markdown; empty once taken away.
    pub body: String,
    /// When the version shown was written, if it is not the first.
    pub edited_at: Option<i64>,
    /// How many versions there are.
    pub versions: usize,
    /// Whether its author took it away.
    pub deleted: bool,
    /// Whether it was not read yet.
    pub unread: bool,
    /// Whether it names this person.
    pub names_me: bool,
    /// Whether a curator hid it.
    pub hidden: bool,
}

/// A mark of this person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OwnMark {
    /// On what.
    pub target: Target,
    /// What it says.
    pub mark: Mark,
    /// Whether it is set, or taken back.
    pub set: bool,
    /// Where it stands.
    pub delivery: Delivery,
}

/// What is written in a note, new or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoteEdit {
    /// Its kind.
    pub kind: NoteKind,
    /// Its title.
    pub title: String,
    /// Its text, in Markdown.
    pub body: String,
    /// Its tags, in any spelling.
    #[serde(default)]
    pub tags: Vec<String>,
}

/// A mark to set or take back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MarkRequest {
    /// On what.
    pub target: Target,
    /// What it says.
    pub mark: Mark,
    /// Whether to set it, or take it back.
    pub set: bool,
    /// Why; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// What waits to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UnreadView {
    /// Notes with texts not read yet.
    pub notes: usize,
    /// Of these, notes one follows.
    pub followed: usize,
    /// Of these, notes with a text that names this person.
    pub mentions: usize,
}

/// What helps while writing in a space.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct WritingAids {
    /// Others who wrote there, by name.
    pub people: Vec<PersonToName>,
    /// Tags in use there, the most used first.
    pub tags: Vec<String>,
}

/// Somebody who can be named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonToName {
    /// The name as last signed.
    pub name: String,
    /// The association as last signed; may be empty.
    pub association: String,
}

/// The versions of a note or reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The note's title now.
    pub title: String,
    /// Its versions, oldest first.
    pub versions: Vec<VersionView>,
}

/// A version of a note or reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// The hash of its envelope.
    pub hash: String,
    /// Its number, from 1.
    pub seq: u64,
    /// When, as the author's clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// The author's name as signed.
    pub author_name: String,
    /// The title; empty for replies.
    pub title: String,
    /// The tags.
    pub tags: Vec<String>,
    /// The text, safe HTML.
    pub html: String,
    /// Where it stands.
    pub delivery: Delivery,
}

/// Two versions side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// The earlier one.
    pub before: VersionView,
    /// The later one.
    pub after: VersionView,
    /// The title, then the tags, then the text, paragraph by paragraph.
    pub rows: Vec<ComparisonRow>,
}

/// A paragraph of two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonRow {
    /// What it is.
    pub part: ComparedPart,
    /// Whether anything differs.
    pub differs: bool,
    /// As it was, in pieces; `true` marks what was taken out.
    pub before: Vec<(String, bool)>,
    /// As it is, in pieces; `true` marks what was added.
    pub after: Vec<(String, bool)>,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ComparedPart {
    /// The title.
    Title,
    /// The tags.
    Tags,
    /// A paragraph of the text.
    Text,
}
