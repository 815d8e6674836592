//! The journal: every change, kept before it is acknowledged. What samod's own chunks lack is put back from it.

use crate::error::StoreError;
use crate::store::{JournalRow, SyncStore};
use automerge::{Automerge, Change, ChangeHash, ReadDoc};
use samod::DocumentId;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Keeps changes of a document: durable in the journal when it returns.
pub(crate) fn append(
    store: &dyn SyncStore,
    document: &DocumentId,
    changes: &[Change],
    from_peer: Option<&str>,
) -> Result<(), StoreError> {
    match changes {
        [] => Ok(()),
        changes => store.append_journal_all(&rows(document, changes, from_peer)),
    }
}

/// Makes the rows of changes of a document.
pub(crate) fn rows(document: &DocumentId, changes: &[Change], from_peer: Option<&str>) -> Vec<JournalRow> {
    let row = |change: &Change| JournalRow {
        document: document.to_string(),
        hash: change.hash().to_string(),
        bytes: change.raw_bytes().to_vec(),
        from_peer: from_peer.map(str::to_owned),
    };
    changes.iter().map(row).collect()
}

/// Keeps a document that samod does not know yet: journal first, then the chunks that samod will load.
pub(crate) fn plant(store: &dyn SyncStore, id: &DocumentId, document: &Automerge) -> Result<(), StoreError> {
    let changes = document.get_changes(&[]);
    append(store, id, &changes, None)?;
    put_chunks(store, id, &changes)
}

/// Puts changes that the journal has among the chunks that samod will load.
pub(crate) fn put_chunks(store: &dyn SyncStore, id: &DocumentId, changes: &[Change]) -> Result<(), StoreError> {
    changes.iter().try_for_each(|change| store.put_chunk(&chunk_key(id, &change.hash()), change.raw_bytes()))
}

/// What [`restore`] found.
pub(crate) struct Restored {
    /// The changes in the journal.
    pub(crate) journalled: BTreeSet<ChangeHash>,
    /// Whether the store now holds anything of the document.
    pub(crate) present: bool,
    /// Changes that were in the journal only: a crash or a damaged disk had taken them from samod's chunks.
    pub(crate) put_back: usize,
}

/// Puts back among samod's chunks whatever the journal has and they lack. Called before samod opens the document.
pub(crate) fn restore(store: &dyn SyncStore, id: &DocumentId) -> Result<Restored, StoreError> {
    let mut in_chunks = Automerge::new();
    let chunks = store.list_chunks(&format!("{id}/"))?;
    let mut any_chunk = false;
    for (key, bytes) in &chunks {
        let loaded = catch_unwind(AssertUnwindSafe(|| {
            let mut trial = in_chunks.clone();
            trial.load_incremental(bytes).map(|_| trial)
        }));
        if let Ok(Ok(document)) = loaded {
            in_chunks = document;
            any_chunk = true;
        } else {
            // samod would load it without us: what breaks the decoder must be out of its way.
            tracing::error!(%key, "a damaged chunk was set aside; the journal replaces it");
            store.trash_chunk(key)?;
        }
    }
    let mut journalled = BTreeSet::new();
    let mut put_back = 0;
    for (hash, bytes) in store.list_journal(&id.to_string())? {
        let read = catch_unwind(AssertUnwindSafe(|| Change::from_bytes(bytes.clone()).ok())).ok().flatten();
        let Some(change) = read.filter(|change| change.hash().to_string() == hash) else {
            tracing::error!(document = %id, %hash, "a journal row does not hold its change");
            continue;
        };
        if in_chunks.get_change_by_hash(&change.hash()).is_none() {
            store.put_chunk(&chunk_key(id, &change.hash()), &bytes)?;
            put_back += 1;
        }
        journalled.insert(change.hash());
    }
    Ok(Restored { present: any_chunk || put_back > 0, journalled, put_back })
}

// The key samod gives to one change.
pub(crate) fn chunk_key(id: &DocumentId, hash: &ChangeHash) -> String {
    format!("{id}/incremental/{hash}")
}
