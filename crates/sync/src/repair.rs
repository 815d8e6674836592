//! Repair: every document and every space made again from the journal alone.

use crate::cbor::{self, Blob};
use crate::document;
use crate::engine::asleep;
use crate::engine::core::{SPACES, SpaceRecord};
use crate::error::Error;
use crate::journal;
use crate::roster::{Roster, RosterChange, RosterEntry};
use crate::signed;
use crate::store::SyncStore;
use automerge::{Automerge, Change};
use domain::identity::PeerKey;
use samod::DocumentId;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a repair did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RepairReport {
    /// The documents made again.
    pub documents: usize,
    /// The changes they were made of.
    pub changes: usize,
    /// Journal rows that do not hold their change, or that the document refused.
    pub unreadable: usize,
    /// Spaces whose record was missing and was made again.
    pub spaces: usize,
}

/// Sets every chunk of the shared documents aside and makes them again from the journal. No engine may be open on the
/// store. `own` is this installation's key: of two rosters in one document, the one that names it counts.
///
/// # Errors
/// [`Error::Store`] when the store cannot be read or written.
pub fn repair(store: &dyn SyncStore, own: &PeerKey) -> Result<RepairReport, Error> {
    let mut report = RepairReport::default();
    asleep::wake_all(store)?;
    for name in store.list_journal_documents()? {
        let Ok(id) = name.parse::<DocumentId>() else { continue };
        let mut document = Automerge::new();
        let mut kept: Vec<Change> = Vec::new();
        for (hash, bytes) in store.list_journal(&name)? {
            let grown = catch_unwind(AssertUnwindSafe(|| {
                let change = Change::try_from(&*bytes).ok().filter(|change| change.hash().to_string() == hash)?;
                let mut grown = document.clone();
                grown.apply_changes([change.clone()]).ok()?;
                Some((grown, change))
            }));
            match grown {
                Ok(Some((grown, change))) => {
                    document = grown;
                    kept.push(change);
                }
                _ => report.unreadable += 1,
            }
        }
        for (key, _) in store.list_chunks(&format!("{id}/"))? {
            store.trash_chunk(&key)?;
        }
        for change in &kept {
            store.put_chunk(&journal::chunk_key(&id, &change.hash()), change.raw_bytes())?;
        }
        report.documents += 1;
        report.changes += kept.len();
        report.spaces += usize::from(restore_space(store, own, &id, &document)?);
    }
    Ok(report)
}

// The document of a space says by itself which space it is: the id binds the founding key.
fn restore_space(store: &dyn SyncStore, own: &PeerKey, id: &DocumentId, from: &Automerge) -> Result<bool, Error> {
    let entries = document::values(from, document::ROSTER, &document::keys(from, document::ROSTER));
    let sealed: Vec<&[u8]> = entries.values().flatten().map(Vec::as_slice).collect();
    for founding in sealed.iter().filter_map(|bytes| signed::open::<RosterEntry>(bytes).ok()) {
        if !matches!(founding.change, RosterChange::Found { .. }) {
            continue;
        }
        let Some(roster) = Roster::resolve(&founding.space, &founding.by, sealed.iter().copied()) else { continue };
        let key = format!("{SPACES}{}", founding.space);
        if roster.find_role(own).is_none() || store.get_chunk(&key)?.is_some() {
            continue;
        }
        let record = SpaceRecord {
            root: founding.by,
            document: Blob(id.as_bytes().to_vec()),
            roster: roster.entries.values().cloned().map(Blob).collect(),
        };
        store.put_chunk(&key, &cbor::encode(&record))?;
        return Ok(true);
    }
    Ok(false)
}
