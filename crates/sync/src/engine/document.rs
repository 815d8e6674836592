//! One open document: reading it safely, and changing it so that the journal has the change first.

use crate::error::Error;
use crate::journal;
use crate::record::Record;
use crate::store::SyncStore;
use automerge::transaction::Transaction;
use automerge::{ActorId, Automerge, AutomergeError, Change, ChangeHash, ReadDoc};
use domain::identity::PeerKey;
use domain::{NoteId, SpaceId};
use samod::{DocHandle, DocumentId, PeerDocState};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a document is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The document of its space: roster, list of notes, listings.
    Space,
    /// A note and its replies.
    Note(NoteId),
    /// A file that goes with a text.
    File {
        /// Its BLAKE3.
        digest: String,
        /// Its bytes.
        size: usize,
    },
}

/// A document that samod holds.
pub(crate) struct OpenDocument {
    pub(crate) space: SpaceId,
    pub(crate) purpose: Purpose,
    pub(crate) handle: DocHandle,
    /// What the recorder knows of it. Held while a change is worked through, so that two threads never both do.
    pub(crate) progress: Mutex<Progress>,
    // The actor of this session; the lock puts local edits one after the other.
    pub(super) actor: Mutex<ActorId>,
}

/// How far a document was worked through.
#[derive(Default)]
pub(crate) struct Progress {
    /// The changes in the journal.
    pub(crate) journalled: BTreeSet<ChangeHash>,
    /// The heads up to which every change is in the journal.
    pub(crate) journalled_heads: Vec<ChangeHash>,
    /// The heads up to which everything was read.
    pub(crate) read_heads: Vec<ChangeHash>,
    /// The believed texts, by hash.
    pub(crate) records: BTreeMap<String, Record>,
    /// The notes of a space's list that were taken up.
    pub(crate) listed: BTreeSet<String>,
    /// Texts written by this session: they come back as changes but are no news.
    pub(crate) written: BTreeSet<String>,
    /// Entries that were not believed at the last reading.
    pub(crate) refused: BTreeSet<String>,
    /// The shared text as it was last read, when there is one.
    pub(crate) text: Option<String>,
    /// Those of them that raised an alarm already.
    pub(crate) suspects: BTreeSet<String>,
    /// The peers known to have a text of ours.
    pub(crate) delivered: BTreeMap<String, BTreeSet<PeerKey>>,
    /// What was kept of it to let it sleep: its changes, and the peers that have our texts.
    pub(crate) kept: Option<(usize, usize)>,
    /// What each connection said of this document.
    pub(crate) peers: BTreeMap<u32, PeerDocState>,
}

impl OpenDocument {
    pub(crate) fn new(space: SpaceId, purpose: Purpose, handle: DocHandle, progress: Progress) -> Self {
        Self { space, purpose, handle, progress: Mutex::new(progress), actor: Mutex::new(ActorId::random()) }
    }

    pub(crate) fn id(&self) -> &DocumentId {
        self.handle.document_id()
    }

    pub(crate) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads or changes the document. A panic inside samod's closure would end the process, and a document that a
    /// crafted change broke panics when it is locked: both become an error here.
    pub(crate) fn with<R>(&self, work: impl FnOnce(&mut Automerge) -> R) -> Result<R, Error> {
        let guarded = |document: &mut Automerge| catch_unwind(AssertUnwindSafe(|| work(document)));
        match catch_unwind(AssertUnwindSafe(|| self.handle.with_document(guarded))) {
            Ok(Ok(result)) => Ok(result),
            _ => Err(Error::DocumentBroken { document: self.id().to_string() }),
        }
    }

    pub(crate) fn heads(&self) -> Result<Vec<ChangeHash>, Error> {
        self.with(|document| document.get_heads())
    }

    /// Changes the document: on a copy, then into the journal, and only then in the document that peers see. When the
    /// journal cannot be written nothing has happened.
    pub(crate) fn edit(
        &self,
        store: &dyn SyncStore,
        work: impl FnOnce(&mut Transaction<'_>) -> Result<(), AutomergeError>,
    ) -> Result<(), Error> {
        let mut actor = self.actor.lock().unwrap_or_else(PoisonError::into_inner);
        let broken = || Error::DocumentBroken { document: self.id().to_string() };
        let mut copy = self.with(|document| document.clone())?;
        let before = copy.get_heads();
        copy.set_actor(actor.clone());
        copy.transact(work).map_err(|_| broken())?;
        let changes = copy.get_changes(&before);
        if let Err(error) = journal::append(store, self.id(), &changes, None) {
            // The store may have kept the change after all: its number must not be given to another one.
            *actor = ActorId::random();
            return Err(error.into());
        }
        self.progress().journalled.extend(changes.iter().map(|change| change.hash()));
        self.with(|document| document.apply_changes(changes))?.map_err(|_| broken())
    }

    /// Takes in changes of a peer that passed the gate and are in the journal.
    pub(crate) fn take_in(&self, changes: Vec<Change>) -> Result<(), Error> {
        self.progress().journalled.extend(changes.iter().map(Change::hash));
        let broken = || Error::DocumentBroken { document: self.id().to_string() };
        self.with(|document| document.apply_changes(changes))?.map_err(|_| broken())
    }

    /// Whether all of these changes are here, and everything here was read.
    pub(crate) fn has_read(&self, changes: &[ChangeHash]) -> Result<bool, Error> {
        let read_heads = self.progress().read_heads.clone();
        self.with(|document| {
            document.get_heads() == read_heads
                && changes.iter().all(|change| document.get_change_by_hash(change).is_some())
        })
    }

    /// Whether a peer and we hold the same changes, by what it said over one of these connections.
    pub(crate) fn is_even_with(&self, connections: &[u32]) -> Result<bool, Error> {
        let (states, read_heads): (Vec<PeerDocState>, _) = {
            let progress = self.progress();
            let states = connections.iter().filter_map(|connection| progress.peers.get(connection)).cloned();
            (states.collect(), progress.read_heads.clone())
        };
        self.with(|document| {
            let heads = document.get_heads();
            heads == read_heads
                && states.iter().any(|state| {
                    let theirs = state.their_heads.as_deref().unwrap_or_default();
                    !theirs.is_empty()
                        && theirs.iter().all(|head| document.get_change_by_hash(head).is_some())
                        && has_all(state, &heads)
                })
        })
    }
}

/// Whether the peer said that it has everything up to these heads.
pub(crate) fn has_all(state: &PeerDocState, heads: &[ChangeHash]) -> bool {
    state.shared_heads.as_deref() == Some(heads) || state.their_heads.as_deref() == Some(heads)
}
