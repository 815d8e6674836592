//! A chunk of a bundle: whole changes of one document, through the gate.

use super::ChunkFault;
use crate::gate;
use automerge::{Automerge, Change};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Puts a chunk into a copy of `here`; returns the copy and the changes it did not have.
pub(crate) fn admit(here: &Automerge, chunk: &[u8]) -> Result<(Automerge, Vec<Change>), ChunkFault> {
    let admitted = gate::admit(here, &[], &[chunk]).map_err(|fault| {
        tracing::warn!(%fault, "a chunk of a bundle was not let through");
        ChunkFault::Unsound
    })?;
    // a bundle has everything: what lacks its past was taken out of one
    if admitted.waiting.is_empty() { Ok((admitted.document, admitted.news)) } else { Err(ChunkFault::Incomplete) }
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
