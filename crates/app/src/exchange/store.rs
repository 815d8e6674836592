//! The engine's bytes in the person's database.

use crate::{Database, Error};
use domain::SpaceId;
use domain::identity::PeerKey;
use std::path::Path;
use std::sync::{Arc, RwLock};
use sync::{KnownPeer, StoreError, SyncStore};

pub(crate) struct DatabaseStore {
    pub(crate) db: Arc<Database>,
    pub(crate) clock: fn() -> i64,
}

/// Opens the exchange's store in a data folder, without anything else of the program: the village of `testkit` lives on
/// it. The folder is locked until the store is dropped.
///
/// # Errors
/// When the folder's database cannot be opened, or another holds it.
pub fn open_sync_store(folder: &Path, clock: fn() -> i64) -> crate::Result<Arc<dyn SyncStore>> {
    let opened = storage::UserDb::open(folder, clock())?;
    Ok(Arc::new(DatabaseStore { db: Arc::new(Database(RwLock::new(Some(opened.db)))), clock }))
}

impl DatabaseStore {
    fn with<T>(&self, work: impl FnOnce(&storage::UserDb) -> storage::Result<T>) -> Result<T, StoreError> {
        self.db.with(work).map_err(|error| match error {
            Error::Storage(error @ storage::Error::DiskFull { .. }) => StoreError::DiskFull { source: error.into() },
            Error::Storage(error @ storage::Error::ReadOnly { .. }) => StoreError::ReadOnly { source: error.into() },
            error => StoreError::Failed { source: error.into() },
        })
    }
}

impl SyncStore for DatabaseStore {
    fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.with(|db| db.get_chunk(key))
    }

    fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.with(|db| db.list_chunks(prefix))
    }

    fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.with(|db| db.put_chunk(key, bytes))
    }

    fn trash_chunk(&self, key: &str) -> Result<(), StoreError> {
        self.with(|db| db.trash_chunk(key, (self.clock)())).map(|_| ())
    }

    fn append_journal(
        &self,
        document: &str,
        hash: &str,
        bytes: &[u8],
        from_peer: Option<&str>,
    ) -> Result<(), StoreError> {
        self.with(|db| db.append_journal(document, hash, bytes, from_peer, (self.clock)())).map(|_| ())
    }

    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.with(|db| db.list_journal(document))
    }

    fn list_journal_documents(&self) -> Result<Vec<String>, StoreError> {
        self.with(storage::UserDb::journal_docs)
    }

    fn put_peer(&self, peer: &KnownPeer) -> Result<(), StoreError> {
        self.with(|db| {
            db.put_peer(&storage::KnownPeer {
                key: peer.key.to_string(),
                addresses: peer.addresses.iter().map(ToString::to_string).collect(),
                space: peer.space.to_string(),
                last_met_at: peer.last_met_at,
            })
        })
    }

    fn list_peers(&self) -> Result<Vec<KnownPeer>, StoreError> {
        let peers = self.with(storage::UserDb::list_peers)?;
        // an entry that cannot be read is a peer that cannot be called: the others still can
        Ok(peers.into_iter().filter_map(known_peer).collect())
    }
}

fn known_peer(peer: storage::KnownPeer) -> Option<KnownPeer> {
    Some(KnownPeer {
        key: peer.key.parse::<PeerKey>().ok()?,
        addresses: peer.addresses.iter().filter_map(|address| address.parse().ok()).collect(),
        space: SpaceId::new(peer.space).ok()?,
        last_met_at: peer.last_met_at,
    })
}
