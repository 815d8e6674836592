//! The engine's bytes in the person's database.

use crate::{Database, Error};
use domain::SpaceId;
use domain::identity::PeerKey;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use sync::{JournalRow, KnownPeer, StoreError, SyncStore};

pub(crate) struct DatabaseStore {
    db: Arc<Database>,
    clock: fn() -> i64,
    waiting: Mutex<Vec<Waiting>>,
    turn: Mutex<()>,
}

/// A chunk to be put or, without bytes, to be trashed, and where its writer looks for what became of it.
struct Waiting {
    key: String,
    bytes: Option<Vec<u8>>,
    done: Arc<OnceLock<Result<(), StoreError>>>,
}

/// Opens the exchange's store in a data folder, without anything else of the program: the village of `testkit` lives on
/// it. The folder is locked until the store is dropped.
///
/// # Errors
/// When the folder's database cannot be opened, or another holds it.
pub fn open_sync_store(folder: &Path, clock: fn() -> i64) -> crate::Result<Arc<dyn SyncStore>> {
    let opened = storage::UserDb::open(folder, clock())?;
    Ok(Arc::new(DatabaseStore::new(Arc::new(Database::new(opened.db)), clock)))
}

impl DatabaseStore {
    pub(crate) fn new(db: Arc<Database>, clock: fn() -> i64) -> Self {
        Self { db, clock, waiting: Mutex::default(), turn: Mutex::default() }
    }

    // samod writes many chunks at the same time, each from a thread that waits: whoever comes first writes what all have
    // by then as one, since a disk takes as long for a hundred as for one.
    fn change(&self, key: &str, bytes: Option<&[u8]>) -> Result<(), StoreError> {
        let done = Arc::new(OnceLock::new());
        let mine = Waiting { key: key.to_owned(), bytes: bytes.map(<[u8]>::to_vec), done: Arc::clone(&done) };
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(mine);
        let turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if done.get().is_none() {
            let all = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
            let together: Result<(), StoreError> = self.db.together(|| all.iter().try_for_each(|one| self.apply(one)));
            for one in all {
                // one that cannot be written must not stand in the way of the others
                let result = if together.is_ok() { Ok(()) } else { self.apply(&one) };
                let _ = one.done.set(result);
            }
        }
        drop(turn);
        match Arc::try_unwrap(done).map(OnceLock::into_inner) {
            Ok(Some(result)) => result,
            _ => Err(StoreError::Failed { source: "the one who wrote for all went away".into() }),
        }
    }

    fn apply(&self, one: &Waiting) -> Result<(), StoreError> {
        match &one.bytes {
            Some(bytes) => self.with(|db| db.put_chunk(&one.key, bytes)),
            None => self.with(|db| db.trash_chunk(&one.key, (self.clock)())).map(drop),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&storage::UserDb) -> storage::Result<T>) -> Result<T, StoreError> {
        Ok(self.db.with(work)?)
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
        self.change(key, Some(bytes))
    }

    fn put_chunks(&self, chunks: &[(String, Vec<u8>)]) -> Result<(), StoreError> {
        self.db.together(|| chunks.iter().try_for_each(|(key, bytes)| self.with(|db| db.put_chunk(key, bytes))))
    }

    fn trash_chunk(&self, key: &str) -> Result<(), StoreError> {
        self.change(key, None)
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

    fn append_journal_all(&self, rows: &[JournalRow]) -> Result<(), StoreError> {
        self.db.together(|| {
            let mut rows = rows.iter();
            rows.try_for_each(|row| self.append_journal(&row.document, &row.hash, &row.bytes, row.from_peer.as_deref()))
        })
    }

    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.with(|db| db.list_journal(document))
    }

    fn list_journal_documents(&self) -> Result<Vec<String>, StoreError> {
        self.with(storage::UserDb::journal_docs)
    }

    fn count_journal(&self) -> Result<Vec<(String, usize)>, StoreError> {
        self.with(storage::UserDb::count_journal)
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

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::Storage(error @ storage::Error::DiskFull { .. }) => Self::DiskFull { source: error.into() },
            Error::Storage(error @ storage::Error::ReadOnly { .. }) => Self::ReadOnly { source: error.into() },
            error => Self::Failed { source: error.into() },
        }
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
