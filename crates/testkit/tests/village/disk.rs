//! A disk whose computer can end at any write: from then on nothing reaches it, though whoever writes does not know.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use sync::{KnownPeer, StoreError, SyncStore};

/// One life of a computer on a disk that outlives it.
pub(crate) struct Disk {
    kept: Arc<dyn SyncStore>,
    // how many writes still reach the disk
    left: AtomicUsize,
}

impl Disk {
    /// Begins a life on what is kept.
    pub(crate) fn new(kept: Arc<dyn SyncStore>) -> Self {
        Self { kept, left: AtomicUsize::new(usize::MAX) }
    }

    /// Ends this life after so many writes more.
    pub(crate) fn end_after(&self, writes: usize) {
        self.left.store(writes, Ordering::SeqCst);
    }

    /// Returns whether everything written so far is kept.
    pub(crate) fn lives(&self) -> bool {
        self.left.load(Ordering::SeqCst) > 0
    }

    fn write(&self, write: impl FnOnce(&dyn SyncStore) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let one_less = |left: usize| match left {
            0 => None,
            usize::MAX => Some(usize::MAX),
            left => Some(left - 1),
        };
        match self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less) {
            Ok(_) => write(&*self.kept),
            Err(_) => Ok(()),
        }
    }
}

impl SyncStore for Disk {
    fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.kept.get_chunk(key)
    }

    fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.kept.list_chunks(prefix)
    }

    fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.write(|kept| kept.put_chunk(key, bytes))
    }

    fn trash_chunk(&self, key: &str) -> Result<(), StoreError> {
        self.write(|kept| kept.trash_chunk(key))
    }

    fn append_journal(
        &self,
        document: &str,
        hash: &str,
        bytes: &[u8],
        from_peer: Option<&str>,
    ) -> Result<(), StoreError> {
        self.write(|kept| kept.append_journal(document, hash, bytes, from_peer))
    }

    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.kept.list_journal(document)
    }

    fn list_journal_documents(&self) -> Result<Vec<String>, StoreError> {
        self.kept.list_journal_documents()
    }

    fn put_peer(&self, peer: &KnownPeer) -> Result<(), StoreError> {
        self.write(|kept| kept.put_peer(peer))
    }

    fn list_peers(&self) -> Result<Vec<KnownPeer>, StoreError> {
        self.kept.list_peers()
    }
}
