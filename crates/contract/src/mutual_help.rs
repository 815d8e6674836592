//! Mutual help: spaces, notes, replies, peers.

use crate::{InvitePicture, NoteState, TextState};
use domain::mutual_help::NoteKind;
use domain::{NoteId, SpaceId};
use serde::{Deserialize, Serialize};

/// The spaces one belongs to and the state of the exchange.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct MutualHelpView {
    /// By name.
    pub spaces: Vec<SpaceView>,
    /// The exchange with peers.
    pub exchange: ExchangeView,
    /// What the exchange kept out, newest first, until it is dismissed.
    pub alarms: Vec<crate::AlarmView>,
}

/// A space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpaceView {
    /// Its id.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// Installations that belong to it, this one included.
    pub members: usize,
    /// Notes in it.
    pub notes: usize,
    /// Whether this installation may invite.
    pub may_invite: bool,
}

/// The state of the exchange with peers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExchangeView {
    /// Whether this installation listens and calls; false before the first space.
    pub running: bool,
    /// Peers connected now.
    pub connected: usize,
    /// Peers met in all.
    pub known: usize,
    /// The last time a peer was met, in seconds since 1970 (UTC).
    pub last_met_at: Option<i64>,
    /// Whether what arrives cannot be kept now: the disk is full or refuses to be written.
    pub failing: bool,
}

/// Which notes to list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NotesQuery {
    /// Only this space.
    pub space: Option<SpaceId>,
    /// Words; empty for all.
    pub text: String,
}

/// A note in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoteRow {
    /// Its id.
    pub id: NoteId,
    /// Its space.
    pub space: SpaceId,
    /// Its space's name.
    pub space_name: String,
    /// Its kind.
    pub kind: NoteKind,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: AuthorView,
    /// When, as the author's clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Replies.
    pub replies: usize,
}

/// Who wrote something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorView {
    /// The person's name as signed.
    pub name: String,
    /// The association as signed; may be empty.
    pub association: String,
    /// The first digits of the key that signed.
    pub key: String,
    /// Whether it is this installation.
    pub own: bool,
}

/// A note to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// The row.
    pub row: NoteRow,
    /// Its text, safe HTML.
    pub html: String,
    /// Where it stands.
    pub delivery: Delivery,
    /// Replies, oldest first.
    pub replies: Vec<ReplyView>,
    /// What one sees of it beside its text.
    pub state: NoteState,
}

/// A reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReplyView {
    /// The hash of its envelope.
    pub id: String,
    /// Who wrote it.
    pub author: AuthorView,
    /// When, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Its text, safe HTML.
    pub html: String,
    /// Where it stands.
    pub delivery: Delivery,
    /// What one sees of it beside its text.
    pub state: TextState,
}

/// Where something shared stands, always shown in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Delivery {
    /// Came from a peer.
    Received,
    /// Written here, on this disk, not with any peer yet.
    WrittenHere,
    /// Peers that have it.
    Sent {
        /// How many.
        peers: usize,
    },
}

/// A new note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WriteNote {
    /// In which space.
    pub space: SpaceId,
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

/// An invite to hand over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InviteView {
    /// The text to copy, `emancip1:…`.
    pub text: String,
    /// Until when it can be used, in seconds since 1970 (UTC).
    pub expires_at: i64,
    /// The same as a picture to be scanned.
    pub picture: InvitePicture,
}

/// A text begun and not sent; kept at each change.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Draft {
    /// The title, for notes.
    pub title: String,
    /// The text.
    pub body: String,
    /// The kind, for notes.
    pub kind: Option<NoteKind>,
    /// The tags as they were typed, for notes.
    pub tags: String,
}
