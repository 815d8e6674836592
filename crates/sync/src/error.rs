//! What can go wrong between installations.

use domain::directory::ListingFault;
use domain::identity::{InvalidName, PeerKey};
use domain::mutual_help::InvalidText;
use domain::{NoteId, SpaceId};
use std::path::PathBuf;

/// A failure's origin, kept for the log.
pub(crate) type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the engine refused or failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The person's database refused a read or a write; nothing was acknowledged.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The file of the device key cannot be read or written.
    #[error("the device key {path} cannot be read or written")]
    Identity {
        /// The file.
        path: PathBuf,
        /// What the disk said.
        source: std::io::Error,
    },
    /// The file of the device key is not whole. It is never replaced: a new key would be a stranger in every space.
    #[error("the device key {path} is damaged")]
    DamagedIdentity {
        /// The file.
        path: PathBuf,
    },
    /// This installation does not belong to the space.
    #[error("no space {space} here")]
    NoSpace {
        /// The space asked for.
        space: SpaceId,
    },
    /// The note is not (or not yet) on this installation.
    #[error("no note {note} here")]
    NoNote {
        /// The note asked for.
        note: NoteId,
    },
    /// Only an administrator of the space may do this.
    #[error("only an administrator of {space} may do this")]
    NotAdministrator {
        /// The space.
        space: SpaceId,
    },
    /// Another wrote the text: only its author changes it or takes it away.
    #[error("another wrote this text")]
    NotAuthor,
    /// The file is empty, larger than allowed, or its space has no more room for files.
    #[error("the file cannot be shared: {fault:?}")]
    File {
        /// Why.
        fault: FileFault,
    },
    /// Nobody else would administer the space.
    #[error("nobody else administers {space}")]
    LastAdministrator {
        /// The space.
        space: SpaceId,
    },
    /// The key does not belong to the space.
    #[error("{key} does not belong to the space")]
    NoMember {
        /// The key.
        key: PeerKey,
    },
    /// The invite cannot be read: cut, mistyped, or not one of ours.
    #[error("the invite cannot be read")]
    BadInvite,
    /// The inviter answered, and said no.
    #[error("the invite was refused: {reason}")]
    Refused {
        /// Why.
        reason: Refusal,
    },
    /// The inviter did not answer in time.
    #[error("the peer that made the invite does not answer")]
    Unreachable,
    /// What was written is no address of a relay.
    #[error("{address} is no address of a relay")]
    BadRelay {
        /// What was written.
        address: String,
    },
    /// What was written is no address of a peer.
    #[error("{address} is no address of a peer")]
    BadAddress {
        /// What was written.
        address: String,
    },
    /// Nobody else belongs to a space of ours yet.
    #[error("there is nobody to call")]
    NobodyToCall,
    /// A text is empty or too long.
    #[error(transparent)]
    Text(#[from] InvalidText),
    /// The author's name is empty or too long.
    #[error(transparent)]
    Name(#[from] InvalidName),
    /// The listing may not be published as it is.
    #[error("the listing has {} faults", faults.len())]
    Listing {
        /// Its faults.
        faults: Vec<ListingFault>,
    },
    /// What was written makes more bytes than peers accept.
    #[error("the text makes more than {max} bytes")]
    TooLarge {
        /// The most bytes accepted.
        max: usize,
    },
    /// A document cannot be read or changed until the program starts again.
    #[error("document {document} cannot be used")]
    DocumentBroken {
        /// The document's id.
        document: String,
    },
    /// The bytes are no bundle that this installation takes in.
    #[error(transparent)]
    Bundle(#[from] crate::bundle::BundleFault),
    /// The file of a bundle cannot be read or written; a file that was there before is as it was.
    #[error("the bundle {path} cannot be read or written")]
    BundleFile {
        /// The file.
        path: PathBuf,
        /// What the disk said.
        source: std::io::Error,
    },
    /// The network socket cannot be opened.
    #[error("the network cannot be used")]
    Network {
        /// What the system said.
        source: Cause,
    },
    /// The engine was stopped, or its background threads could not start.
    #[error("the engine is stopped")]
    Stopped,
}

/// Why a file is not shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// It has no byte.
    Empty,
    /// It has more than five million bytes.
    TooLarge,
    /// The text has five files already.
    TooMany,
    /// The files of the space take all the room they may.
    NoRoom,
}

/// Why an inviter says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
pub enum Refusal {
    /// Not an invite of this peer, or withdrawn.
    #[error("unknown invite")]
    Unknown,
    /// Someone joined with it already.
    #[error("invite used already")]
    Used,
    /// Its time is over.
    #[error("invite expired")]
    Expired,
    /// The inviter could not write the new member down; trying again later may do.
    #[error("the inviter could not answer")]
    Trouble,
}

/// What a [`crate::SyncStore`] answers when it cannot do what it is asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull {
        /// What the store said.
        source: Cause,
    },
    /// The folder or file cannot be written.
    #[error("the store is read-only")]
    ReadOnly {
        /// What the store said.
        source: Cause,
    },
    /// Anything else.
    #[error("the store failed")]
    Failed {
        /// What the store said.
        source: Cause,
    },
}
