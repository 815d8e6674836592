//! Changes from elsewhere, tried on a copy before they reach a document.

use super::ChunkFault;
use automerge::{Automerge, Change, ChangeHash, ReadDoc};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Puts a chunk into a copy of `here`; returns the copy and the changes it did not have.
///
/// What panics, what does not survive being saved and loaded again, and what builds on changes that are not here is
/// refused: a crafted change with a right checksum can make a document vanish at the next start.
pub(crate) fn admit(here: &Automerge, chunk: &[u8]) -> Result<(Automerge, Vec<Change>), ChunkFault> {
    let tried = catch_unwind(AssertUnwindSafe(|| {
        let mut copy = here.clone();
        let before = copy.get_heads();
        // `load_incremental` answers Ok to bytes it could not read: what it took in is compared with what was there
        copy.load_incremental(chunk).map_err(|_| ChunkFault::Unsound)?;
        let news = copy.get_changes(&before);
        let mut listed: BTreeSet<ChangeHash> =
            changes(chunk).ok_or(ChunkFault::Unsound)?.iter().map(Change::hash).collect();
        listed.retain(|hash| here.get_change_by_hash(hash).is_none());
        if listed.iter().any(|hash| copy.get_change_by_hash(hash).is_none()) {
            return Err(ChunkFault::Incomplete);
        }
        if listed.is_empty() {
            return Ok((here.clone(), Vec::new()));
        }
        let again = Automerge::load(&copy.save()).map_err(|_| ChunkFault::Unsound)?;
        if again.get_heads() != copy.get_heads() || news.len() != listed.len() {
            return Err(ChunkFault::Unsound);
        }
        Ok((copy, news))
    }));
    tried.unwrap_or(Err(ChunkFault::Unsound))
}

/// Reads the changes that stand one after the other in a chunk; `None` when anything else stands there.
pub(crate) fn changes(mut chunk: &[u8]) -> Option<Vec<Change>> {
    let mut all = Vec::new();
    while !chunk.is_empty() {
        let length = change_length(chunk)?;
        let (change, rest) = chunk.split_at_checked(length)?;
        let read = catch_unwind(AssertUnwindSafe(|| Change::from_bytes(change.to_vec()).ok())).ok().flatten()?;
        all.push(read);
        chunk = rest;
    }
    Some(all)
}

// Automerge's chunk header: magic (4), checksum (4), type (1), length of what follows (LEB128).
fn change_length(bytes: &[u8]) -> Option<usize> {
    let mut length: u64 = 0;
    for (at, byte) in bytes.get(9..)?.iter().take(5).enumerate() {
        length |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return usize::try_from(length).ok()?.checked_add(10 + at);
        }
    }
    None
}
