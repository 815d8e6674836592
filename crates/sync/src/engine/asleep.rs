//! Notes that nobody writes in stay on the disk. Ten thousand open documents would take half a gigabyte, and the whole
//! start: what has to be known of one that sleeps is kept in a few hundred bytes, and it is opened when somebody writes
//! in it, or when a peer has it otherwise than here.
//!
//! What is kept of a note is believed only while its journal has as many changes as when it was written down: after a
//! crash, the notes that changed since are opened like any other. It is written down only once whoever holds the engine
//! has taken everything that the note says: a text that sleeps is told to nobody.

use super::core::Core;
use super::document::{OpenDocument, Progress, Purpose};
use crate::cbor::{self, Blob};
use crate::document::{self, shared};
use crate::envelope::Envelope;
use crate::error::{Error, StoreError};
use crate::journal;
use crate::net::heads::Heads;
use crate::record::{Record, RecordBody};
use crate::signed;
use crate::store::SyncStore;
use automerge::{Automerge, ChangeHash};
use domain::identity::PeerKey;
use domain::{NoteId, SpaceId};
use samod::DocumentId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};

// The folder of what is kept of sleeping notes, among the chunks, and the number of the time for which it holds.
const ASLEEP: &str = "emancip/asleep/";
const TIME: &str = "emancip/time-asleep";
const KEPT_MAX: usize = 16 << 20;

/// What is kept of a note that sleeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// When it was written down: [`wake_all`] begins another time.
    time: u64,
    /// How many changes its journal had.
    changes: usize,
    heads: Vec<Blob>,
    /// The believed texts, by hash, with the key of who signed each.
    texts: Vec<(String, PeerKey)>,
    /// The files that they name: BLAKE3 and bytes.
    files: Vec<(String, usize)>,
    /// The peers known to have every text of ours in it.
    holders: BTreeSet<PeerKey>,
}

/// A note that sleeps.
#[derive(Debug, Clone)]
pub(crate) struct Sleeper {
    pub(crate) space: SpaceId,
    note: NoteId,
    pub(crate) heads: BTreeSet<ChangeHash>,
    pub(crate) texts: Vec<(String, PeerKey)>,
    holders: BTreeSet<PeerKey>,
}

impl Sleeper {
    /// Whether a peer said that it has the same.
    fn is_even(&self, theirs: Option<&Vec<ChangeHash>>) -> bool {
        theirs.is_some_and(|heads| heads.iter().copied().collect::<BTreeSet<_>>() == self.heads)
    }

    /// Whether there are texts of ours in it that the peer is not known to have.
    fn is_to_be_credited(&self, own: &PeerKey, peer: &PeerKey) -> bool {
        !self.holders.contains(peer) && self.texts.iter().any(|(_, author)| author == own)
    }
}

impl Core {
    /// Reads what is kept of sleeping notes, without those that changed since. Called before spaces are opened.
    pub(crate) fn load_sleepers(&self) -> Result<(), Error> {
        let time = time(&*self.store)?;
        let counts: BTreeMap<String, usize> = self.store.count_journal()?.into_iter().collect();
        let kept = self.store.list_chunks(ASLEEP)?.into_iter().filter_map(|(key, bytes)| {
            let name = key.strip_prefix(ASLEEP)?;
            let kept: Kept = cbor::decode(&bytes, KEPT_MAX)?;
            let holds = kept.time == time && counts.get(name) == Some(&kept.changes);
            holds.then_some((name.parse().ok()?, kept))
        });
        let kept = kept.collect();
        self.state().kept_asleep = kept;
        Ok(())
    }

    /// Lets a note sleep if what is kept of it still holds; returns whether it does.
    pub(super) fn leave_asleep(
        self: &Arc<Self>,
        space: &SpaceId,
        id: &DocumentId,
        note: &NoteId,
    ) -> Result<bool, Error> {
        let Some(kept) = self.state().kept_asleep.remove(id) else { return Ok(false) };
        let heads: Option<BTreeSet<ChangeHash>> =
            kept.heads.iter().map(|head| ChangeHash::try_from(&*head.0).ok()).collect();
        let Some(heads) = heads.filter(|heads| !heads.is_empty()) else { return Ok(false) };
        self.share(space, id);
        for (digest, size) in &kept.files {
            self.open_file(space, digest, *size)?;
        }
        let sleeper =
            Sleeper { space: space.clone(), note: note.clone(), heads, texts: kept.texts, holders: kept.holders };
        self.state().asleep.insert(id.clone(), sleeper);
        Ok(true)
    }

    /// Returns an open document, opening the note if it sleeps; none when it is neither.
    pub(crate) fn find_or_wake(self: &Arc<Self>, id: &DocumentId) -> Result<Option<Arc<OpenDocument>>, Error> {
        if let Some(document) = self.find_document(id) {
            return Ok(Some(document));
        }
        // one at a time: whoever wants the same one finds it open
        let _waking = self.waking.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sleeper) = self.state().asleep.get(id).cloned() else { return Ok(self.find_document(id)) };
        self.open_here(&sleeper.space, Purpose::Note(sleeper.note), id)?;
        self.state().asleep.remove(id);
        Ok(self.find_document(id))
    }

    /// Wakes the notes that a peer just linked has otherwise than here, or that it was not known to have; all that it may
    /// read when it did not say where it stands.
    pub(crate) fn wake_for(self: &Arc<Self>, peer: &PeerKey, theirs: Option<&Heads>) {
        self.wake_those(|id, sleeper| {
            let even = sleeper.is_even(theirs.and_then(|heads| heads.get(id)));
            self.access.borrow().allows(id, peer) && (!even || sleeper.is_to_be_credited(&self.key, peer))
        });
    }

    fn wake_those(self: &Arc<Self>, which: impl Fn(&DocumentId, &Sleeper) -> bool) {
        let sleepers: Vec<DocumentId> =
            self.state().asleep.iter().filter(|(id, sleeper)| which(id, sleeper)).map(|(id, _)| id.clone()).collect();
        for id in sleepers {
            if let Err(error) = self.find_or_wake(&id) {
                tracing::error!(%error, document = %id, "a note cannot be opened");
            }
        }
    }

    /// Wakes the notes with texts of ours that a peer has as they are here, and was not known to have.
    pub(super) fn wake_to_credit(self: &Arc<Self>, peer: &PeerKey, theirs: &Heads) {
        self.wake_those(|id, sleeper| sleeper.is_even(theirs.get(id)) && sleeper.is_to_be_credited(&self.key, peer));
    }

    /// Works through what changed since the recorder last looked. Called when it has ended.
    pub(crate) fn read_rest(self: &Arc<Self>) {
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        for document in documents {
            let read_heads = document.progress().read_heads.clone();
            if document.heads().is_ok_and(|heads| heads != read_heads)
                && let Err(error) = self.work_through(&document, true)
            {
                tracing::warn!(?error, document = %document.id(), "a last change is read at the next start");
            }
        }
    }

    /// Writes down what has to be known of the open notes to let them sleep at the next start. What cannot be written
    /// only costs time then.
    pub(crate) fn keep_sleepers(&self) {
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        let mut rows = Vec::new();
        let Ok(time) = time(&*self.store) else { return };
        for document in documents {
            let mut progress = document.progress();
            if let Some(kept) = self.settled(&document, &progress, time) {
                let as_kept = Some((kept.changes, kept.holders.len()));
                if progress.kept != as_kept {
                    rows.push((format!("{ASLEEP}{}", document.id()), cbor::encode(&kept)));
                    progress.kept = as_kept;
                }
            }
        }
        if let Err(error) = self.store.put_chunks(&rows) {
            tracing::warn!(?error, "notes will all be opened at the next start");
        }
    }

    // What is kept of a note of which everything was read and believed; another sort of document never sleeps.
    fn settled(&self, document: &OpenDocument, progress: &Progress, time: u64) -> Option<Kept> {
        let quiet = matches!(document.purpose, Purpose::Note(_))
            && progress.refused.is_empty()
            && progress.suspects.is_empty()
            && !progress.read_heads.is_empty();
        let heads = document.heads().ok().filter(|heads| quiet && *heads == progress.read_heads)?;
        let mut files: Vec<(String, usize)> = Vec::new();
        for record in progress.records.values() {
            if let RecordBody::Attach { file, .. } = &record.body {
                files.push((file.digest.clone(), file.size));
            }
        }
        let own = progress.records.values().filter(|record| record.own);
        let holders = own.map(|record| progress.delivered.get(&record.hash).cloned().unwrap_or_default());
        Some(Kept {
            time,
            changes: progress.journalled.len(),
            heads: heads.iter().map(|head| Blob(head.0.to_vec())).collect(),
            texts: progress.records.values().map(|record| (record.hash.clone(), record.author_key)).collect(),
            files,
            holders: holders.reduce(|all, some| all.intersection(&some).copied().collect()).unwrap_or_default(),
        })
    }

    /// Reads the texts and the shared text of every sleeping note from the disk, and leaves them asleep.
    pub(crate) fn read_sleepers(&self) -> Vec<(NoteId, Vec<Record>, Option<String>)> {
        let sleepers: Vec<(DocumentId, Sleeper)> =
            self.state().asleep.iter().map(|(id, sleeper)| (id.clone(), sleeper.clone())).collect();
        sleepers.into_iter().filter_map(|(id, sleeper)| self.read_sleeper(&id, sleeper)).collect()
    }

    fn read_sleeper(&self, id: &DocumentId, sleeper: Sleeper) -> Option<(NoteId, Vec<Record>, Option<String>)> {
        journal::restore(&*self.store, id).ok()?;
        let chunks = self.store.list_chunks(&format!("{id}/")).ok()?;
        let read = catch_unwind(AssertUnwindSafe(|| {
            let mut document = Automerge::new();
            for (_, bytes) in &chunks {
                document.load_incremental(bytes).ok()?;
            }
            let believed: BTreeSet<&str> = sleeper.texts.iter().map(|(hash, _)| hash.as_str()).collect();
            let keys = document::keys(&document, document::ENVELOPES);
            let records =
                document::values(&document, document::ENVELOPES, &keys).into_iter().filter_map(|(key, all)| {
                    let bytes =
                        all.iter().find(|bytes| believed.contains(key.as_str()) && signed::hash(bytes) == key)?;
                    Some(Envelope::verify(bytes).ok()?.into_record(self.key))
                });
            Some((records.collect(), shared::read(&document, None)))
        }));
        let (records, text) = read.ok().flatten()?;
        Some((sleeper.note, records, text))
    }
}

/// Has every note opened and told at the next start.
pub(crate) fn wake_all(store: &dyn SyncStore) -> Result<(), StoreError> {
    store.put_chunk(TIME, &(time(store)? + 1).to_be_bytes())
}

fn time(store: &dyn SyncStore) -> Result<u64, StoreError> {
    let kept = store.get_chunk(TIME)?;
    Ok(kept.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_be_bytes))
}

#[cfg(test)]
mod tests;
