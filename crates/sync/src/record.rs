//! What was shared, once verified.

use domain::directory::ListingEntry;
use domain::identity::PeerKey;
use domain::mutual_help::{FileType, Mark, NoteKind, Target};
use domain::{ListingId, NoteId, SpaceId};
use serde::{Deserialize, Serialize};

/// Who signs, in words. The key says which installation; the words are what the person wrote of themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The person's name: 1 to 120 characters.
    pub name: String,
    /// The association: at most 120 characters, may be empty.
    pub association: String,
}

/// What a shared text is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A note, or a reply to it.
    Note(NoteId),
    /// A listing.
    Listing(ListingId),
}

impl Subject {
    /// Returns the note, if it is about one.
    #[must_use]
    pub const fn note(&self) -> Option<&NoteId> {
        match self {
            Self::Note(id) => Some(id),
            Self::Listing(_) => None,
        }
    }

    /// Returns the listing, if it is about one.
    #[must_use]
    pub const fn listing(&self) -> Option<&ListingId> {
        match self {
            Self::Listing(id) => Some(id),
            Self::Note(_) => None,
        }
    }
}

/// What an author says of a file. Name and type are claims; size and digest are checked when the file is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileClaim {
    /// Its name, as [`domain::mutual_help::clean_file_name`] leaves it.
    pub name: String,
    /// Its type.
    pub kind: FileType,
    /// Its bytes: 1 to 5 000 000.
    pub size: usize,
    /// Its BLAKE3, 64 hexadecimal digits.
    pub digest: String,
}

/// A shared text.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordBody {
    /// A note.
    Note {
        /// Its kind.
        kind: NoteKind,
        /// Its title: 1 to 160 characters.
        title: String,
        /// Its Markdown: 1 to 20 000 characters.
        body: String,
        /// Its tags, each in its one spelling.
        tags: Vec<String>,
        /// The keys of the people it names.
        mentions: Vec<PeerKey>,
    },
    /// A reply to a note, or a later version of one. Whether `of` is a reply by the same key is the reader's question:
    /// a version may arrive before what it replaces.
    Reply {
        /// Its Markdown: 1 to 20 000 characters.
        body: String,
        /// The hash of the reply's first envelope, for a later version.
        of: Option<String>,
        /// The keys of the people it names.
        mentions: Vec<PeerKey>,
    },
    /// The author takes a text away. Counts only for texts by the same key.
    Delete {
        /// Which.
        on: Target,
    },
    /// What somebody says of a note or reply. Of several by one key with the same target and mark the highest
    /// [`Record::seq`] stands; whose count is decided when reading, by [`Mark::counts_from`].
    Mark {
        /// On what.
        on: Target,
        /// What.
        mark: Mark,
        /// Whether it is set, or taken back.
        set: bool,
        /// Why: at most 500 characters, may be empty.
        reason: String,
    },
    /// A file that goes with a text. Whether the text is by the same key is the reader's question; of a text's files the
    /// first five by [`Record::seq`] count.
    Attach {
        /// With which text.
        on: Target,
        /// What is said of the file.
        file: FileClaim,
    },
    /// The hand that a person writes shared texts with: changes of a document carry such a name, and nothing else.
    Hand {
        /// The actor, in hexadecimal digits.
        actor: String,
    },
    /// A version of a listing. Two keys may write the same listing id: a projection keeps them apart by
    /// [`Record::author_key`].
    Listing {
        /// Its content, without faults.
        entry: Box<ListingEntry>,
    },
}

/// A shared text whose signature was verified and whose author belongs to the space.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The hash of its envelope: 64 hexadecimal digits.
    pub hash: String,
    /// Its space.
    pub space: SpaceId,
    /// What it is about.
    pub subject: Subject,
    /// The key that signed.
    pub author_key: PeerKey,
    /// Who signed, in their own words.
    pub author: Author,
    /// The version, from 1; of two versions of a text by the same key the higher one stands.
    pub seq: u64,
    /// When, as the author's clock said, in seconds since 1970 (UTC); for display only.
    pub written_at: i64,
    /// The text.
    pub body: RecordBody,
    /// Whether this installation wrote it.
    pub own: bool,
}
