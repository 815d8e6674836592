//! The seam between the engine and whatever keeps its bytes.

use crate::error::StoreError;
use domain::SpaceId;
use domain::identity::PeerKey;
use std::net::SocketAddr;

/// Where the engine keeps its bytes. `app` implements it over the person's database; tests use
/// [`crate::MemoryStore`].
///
/// Every write is durable when the call returns `Ok`: what a person reads as written rests on that.
/// Calls come from several threads and may block.
pub trait SyncStore: Send + Sync {
    /// Returns the chunk kept under `key`.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Returns the chunks whose key begins with `prefix` (a folder, ending in `/`), with their whole keys.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// Keeps a chunk, replacing the one of the same key.
    ///
    /// # Errors
    /// [`StoreError`] when it is not on the disk.
    fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError>;

    /// Keeps several chunks, as [`SyncStore::put_chunk`] would one by one, all at once.
    ///
    /// # Errors
    /// [`StoreError`] when any of them is not on the disk.
    fn put_chunks(&self, chunks: &[(String, Vec<u8>)]) -> Result<(), StoreError> {
        chunks.iter().try_for_each(|(key, bytes)| self.put_chunk(key, bytes))
    }

    /// Takes a chunk out of sight, kept aside for a while; nothing happens when there is none.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot do it.
    fn trash_chunk(&self, key: &str) -> Result<(), StoreError>;

    /// Adds a change to the journal of a document; a change of the same hash there already stays as it is.
    ///
    /// `from_peer` is the key (64 hexadecimal digits) of the peer that delivered it, when known; `None` for a change
    /// made here.
    ///
    /// # Errors
    /// [`StoreError`] when it is not on the disk.
    fn append_journal(
        &self,
        document: &str,
        hash: &str,
        bytes: &[u8],
        from_peer: Option<&str>,
    ) -> Result<(), StoreError>;

    /// Adds changes of any documents to their journals, as [`SyncStore::append_journal`] would one by one, all at once:
    /// a disk takes as long for a thousand as for one.
    ///
    /// # Errors
    /// [`StoreError`] when any of them is not on the disk.
    fn append_journal_all(&self, rows: &[JournalRow]) -> Result<(), StoreError> {
        let mut rows = rows.iter();
        rows.try_for_each(|row| self.append_journal(&row.document, &row.hash, &row.bytes, row.from_peer.as_deref()))
    }

    /// Returns the journal of a document, `(hash, bytes)`, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// Returns the documents that have a journal.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn list_journal_documents(&self) -> Result<Vec<String>, StoreError> {
        Ok(Vec::new())
    }

    /// Returns the documents that have a journal, each with how many changes it has.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn count_journal(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let documents = self.list_journal_documents()?.into_iter();
        documents.map(|document| Ok((document.clone(), self.list_journal(&document)?.len()))).collect()
    }

    /// Keeps a peer, replacing the entry of the same key and space.
    ///
    /// # Errors
    /// [`StoreError`] when it is not on the disk.
    fn put_peer(&self, peer: &KnownPeer) -> Result<(), StoreError>;

    /// Returns every peer kept.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot answer.
    fn list_peers(&self) -> Result<Vec<KnownPeer>, StoreError>;
}

/// A change for the journal of its document: see [`SyncStore::append_journal`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// The document's id.
    pub document: String,
    /// The change's hash, in hexadecimal digits.
    pub hash: String,
    /// The change.
    pub bytes: Vec<u8>,
    /// The key of the peer that delivered it, when known.
    pub from_peer: Option<String>,
}

/// A peer met or named in an invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPeer {
    /// Its device key.
    pub key: PeerKey,
    /// Where it was reached or said it can be, best first; at most [`KnownPeer::ADDRESSES_MAX`].
    pub addresses: Vec<SocketAddr>,
    /// A space shared with it; one entry for each.
    pub space: SpaceId,
    /// When a link with it last stood, in seconds since 1970 (UTC).
    pub last_met_at: Option<i64>,
}

impl KnownPeer {
    /// The most addresses remembered.
    pub const ADDRESSES_MAX: usize = 8;

    /// Puts `addresses` first, once each, and forgets the oldest beyond the limit.
    pub(crate) fn remember(&mut self, addresses: &[SocketAddr]) {
        let mut all: Vec<SocketAddr> = Vec::new();
        for address in addresses.iter().chain(&self.addresses) {
            if !all.contains(address) {
                all.push(*address);
            }
        }
        all.truncate(Self::ADDRESSES_MAX);
        self.addresses = all;
    }
}
