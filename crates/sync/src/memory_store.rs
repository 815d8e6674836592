//! A store that lives as long as the process, for tests and trials.

use crate::error::StoreError;
use crate::store::{KnownPeer, SyncStore};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps everything in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default, Clone)]
struct Kept {
    chunks: BTreeMap<String, Vec<u8>>,
    trash: Vec<(String, Vec<u8>)>,
    journal: Vec<(String, String, Vec<u8>, Option<String>)>,
    peers: Vec<KnownPeer>,
}

impl MemoryStore {
    /// Returns a copy of everything as it is now: what a disk would hold if the power went.
    #[must_use]
    pub fn snapshot(&self) -> Self {
        Self { kept: Mutex::new(self.kept().clone()) }
    }

    /// Drops every chunk whose key begins with `prefix`, as a damaged disk would.
    pub fn lose_chunks(&self, prefix: &str) {
        self.kept().chunks.retain(|key, _| !key.starts_with(prefix));
    }

    /// Drops all of a document, its journal too, as a disk that lost more than the program provides for.
    pub fn lose_document(&self, id: &str) {
        self.lose_chunks(&format!("{id}/"));
        self.kept().journal.retain(|(document, ..)| document != id);
    }

    /// Returns how many journal rows came from a peer whose key is known.
    #[must_use]
    pub fn journalled_from_peers(&self) -> usize {
        self.kept().journal.iter().filter(|(_, _, _, from)| from.is_some()).count()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SyncStore for MemoryStore {
    fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.kept().chunks.get(key).cloned())
    }

    fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let kept = self.kept();
        let from_prefix = kept.chunks.range(prefix.to_owned()..);
        Ok(from_prefix.take_while(|(key, _)| key.starts_with(prefix)).map(|(k, v)| (k.clone(), v.clone())).collect())
    }

    fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.kept().chunks.insert(key.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn trash_chunk(&self, key: &str) -> Result<(), StoreError> {
        let mut kept = self.kept();
        if let Some(bytes) = kept.chunks.remove(key) {
            kept.trash.push((key.to_owned(), bytes));
        }
        Ok(())
    }

    fn append_journal(
        &self,
        document: &str,
        hash: &str,
        bytes: &[u8],
        from_peer: Option<&str>,
    ) -> Result<(), StoreError> {
        let mut kept = self.kept();
        if !kept.journal.iter().any(|(d, h, _, _)| d == document && h == hash) {
            kept.journal.push((document.to_owned(), hash.to_owned(), bytes.to_vec(), from_peer.map(str::to_owned)));
        }
        Ok(())
    }

    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let rows = self.kept().journal.clone();
        Ok(rows.into_iter().filter(|(d, ..)| d == document).map(|(_, h, b, _)| (h, b)).collect())
    }

    fn list_journal_documents(&self) -> Result<Vec<String>, StoreError> {
        let mut documents: Vec<String> = self.kept().journal.iter().map(|(document, ..)| document.clone()).collect();
        documents.sort();
        documents.dedup();
        Ok(documents)
    }

    fn put_peer(&self, peer: &KnownPeer) -> Result<(), StoreError> {
        let mut kept = self.kept();
        kept.peers.retain(|known| (known.key, &known.space) != (peer.key, &peer.space));
        kept.peers.push(peer.clone());
        Ok(())
    }

    fn list_peers(&self) -> Result<Vec<KnownPeer>, StoreError> {
        Ok(self.kept().peers.clone())
    }
}
