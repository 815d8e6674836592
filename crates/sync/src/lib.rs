//! What installations share, and how: notes, replies and listings of mutual help, from one computer to another with no
//! server in between.
//!
//! Each thing shared is an [`Envelope`] signed by its author's device key ([`Identity`]), kept in a map that only grows,
//! in an Automerge document: one for each space, one for each note. samod exchanges the documents over QUIC links (iroh)
//! whose two ends have proved their keys; a space's [`Roster`] says which keys may be there. Whether a text is believed
//! is decided when it is read, so any peer may carry it and none can forge it.
//!
//! What [`Engine`] acknowledges is in the journal of the [`SyncStore`] already. `docs/trust.md` says what all this
//! protects, and what it does not yet.

mod bundle;
mod cbor;
mod chunks;
mod document;
mod engine;
mod envelope;
mod error;
pub mod gate;
mod identity;
mod invite;
mod journal;
mod memory_store;
mod net;
mod record;
mod repair;
mod roster;
mod signed;
mod store;
mod ways;

pub use bundle::read as read_bundle;
#[cfg(feature = "fuzz")]
pub use bundle::trial::try_everywhere as try_bundle;
pub use bundle::{
    BUNDLE_CHUNK_MAX, BUNDLE_EXTENSION, BUNDLE_MAX, Bundle, BundleFault, BundleReport, BundleWritten, ChunkFault,
    RefusedChunk,
};
pub use engine::{Alarm, Bind, Engine, EngineConfig, ExchangeReport, Member, NoteText, SpaceSummary, SyncEvent};
pub use engine::{FileState, NewFile, Passage, SharedText};
pub use envelope::{ENVELOPE_MAX, Envelope, EnvelopeBody, EnvelopeFault, Verified, file_document, note_id};
pub use error::{Error, FileFault, Refusal, StoreError};
pub use gate::GateFault;
pub use identity::Identity;
pub use invite::{INVITE_LIFE, Invite, Ticket};
pub use memory_store::MemoryStore;
#[cfg(feature = "hostile")]
pub use net::hostile::Hostile;
#[cfg(feature = "memory")]
pub use net::memory::{Carry, MemoryLink};
pub use record::FileClaim;
pub use record::{Author, Record, RecordBody, Subject};
pub use repair::{RepairReport, repair};
pub use roster::{Role, Roster, RosterChange, RosterEntry, space_id};
pub use samod::DocumentId;
pub use store::{JournalRow, KnownPeer, SyncStore};
pub use ways::{PeerState, Reached, RelayAddress, Ways, parse_address};
