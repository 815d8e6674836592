//! The gate: what a peer says a document should become is tried on a copy before the document itself sees it.
//!
//! Automerge believes whoever writes well-formed bytes: a crafted change of two hundred bytes can make a document panic,
//! or be taken in and then never load again. [`admit`] lets through what a copy took in without a panic and would load
//! again after a restart, and nothing that hides the maps in which everybody's texts lie.
//!
//! The common case is cheap: a change that only adds new keys to maps that are there, in the one spelling of its own
//! bytes, by a writer whose numbers go up, cannot become anything else when it is saved, so applying it to the copy is
//! trial enough. Only other changes are saved and loaded again, which takes time in proportion to the whole document.

mod chunk;
mod plain;

use automerge::{Automerge, Change, ChangeHash, ObjId, ROOT, ReadDoc, Value};
use chunk::Kind;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most bytes of one chunk: a whole document with a file of five megabytes in it passes.
pub const CHUNK_MAX: usize = 8 << 20;
/// The most bytes of all chunks that come together.
pub const CHUNKS_MAX: usize = 16 << 20;
/// The most bytes that one chunk may become when it is inflated.
pub const INFLATED_MAX: usize = 32 << 20;
/// The most changes that come together.
pub const CHANGES_MAX: usize = 50_000;

/// Why bytes are not let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GateFault {
    /// Too many bytes, as they came or inflated, or too many changes.
    #[error("too large")]
    TooLarge,
    /// Not chunks of Automerge, or not whole.
    #[error("damaged")]
    Damaged,
    /// Two changes of one writer carry the same number: documents that took one can never take the other.
    #[error("two changes of one number")]
    Duplicate,
    /// A copy of the document panicked.
    #[error("the document would break")]
    Breaks,
    /// The document would be taken in but never load again.
    #[error("the document would not load again")]
    Poisons,
    /// One of the maps in which texts lie would be hidden or replaced.
    #[error("the document would lose its shape")]
    Shape,
    /// It took longer than a trial may.
    #[error("the trial takes too long")]
    TooSlow,
}

/// What was let through.
#[derive(Debug, Clone)]
pub struct Admitted {
    /// The document with the changes in it.
    pub document: Automerge,
    /// The changes that are new in it, each after those it was written upon.
    pub news: Vec<Change>,
    /// Changes that wait for others which are not here yet. They were not tried: whoever keeps them brings them again
    /// to the gate with what comes next.
    pub waiting: Vec<Change>,
    /// Whether the document was saved and loaded again, rather than only changed.
    pub tried_in_full: bool,
}

/// Tries `chunks` on a copy of `here`; `waiting` are changes let through before that `here` may not show yet.
///
/// No input makes it panic. It does not limit its own time: [`admit_within`] does.
///
/// # Errors
/// [`GateFault`] for the first check that fails; `here` is never touched.
pub fn admit(here: &Automerge, waiting: &[Change], chunks: &[&[u8]]) -> Result<Admitted, GateFault> {
    if chunks.iter().map(|chunk| chunk.len()).sum::<usize>() > CHUNKS_MAX || chunks.len() > CHANGES_MAX {
        return Err(GateFault::TooLarge);
    }
    // What panics is not ours, and nothing it touched outlives the closure.
    catch_unwind(AssertUnwindSafe(|| try_on_copy(here, waiting, chunks))).unwrap_or(Err(GateFault::Breaks))
}

/// As [`admit`], on a thread of its own that is given up after `limit`.
///
/// # Errors
/// As [`admit`], and [`GateFault::TooSlow`].
pub fn admit_within(
    limit: std::time::Duration,
    here: Automerge,
    waiting: Vec<Change>,
    chunks: Vec<Vec<u8>>,
) -> Result<Admitted, GateFault> {
    let (done, outcome) = std::sync::mpsc::channel();
    // A thread cannot be ended from outside: whoever sent bytes that never come to an end is not heard again.
    let trial = std::thread::Builder::new().name("sync-gate".to_owned()).spawn(move || {
        let chunks: Vec<&[u8]> = chunks.iter().map(Vec::as_slice).collect();
        let _ = done.send(admit(&here, &waiting, &chunks));
    });
    if trial.is_err() {
        return Err(GateFault::TooSlow);
    }
    outcome.recv_timeout(limit).unwrap_or(Err(GateFault::TooSlow))
}

fn try_on_copy(here: &Automerge, waiting: &[Change], chunks: &[&[u8]]) -> Result<Admitted, GateFault> {
    let mut offered: Vec<Change> = waiting.to_vec();
    for bytes in chunks {
        for (kind, piece) in chunk::split(bytes)? {
            match kind {
                Kind::Change => offered.push(read_change(piece)?),
                // Strict: a document that names other heads than its changes make is refused.
                Kind::Document => {
                    offered.extend(Automerge::load(piece).map_err(|_| GateFault::Damaged)?.get_changes(&[]));
                }
            }
            if offered.len() > CHANGES_MAX {
                return Err(GateFault::TooLarge);
            }
        }
    }
    let mut known: BTreeMap<ChangeHash, ()> = BTreeMap::new();
    offered.retain(|change| {
        here.get_change_by_hash(&change.hash()).is_none() && known.insert(change.hash(), ()).is_none()
    });
    if offered.iter().any(crate::document::begins_falsely) {
        return Err(GateFault::Shape);
    }
    let mut copy = here.clone();
    copy.apply_changes(offered.clone()).map_err(|_| GateFault::Duplicate)?;
    let (news, waiting): (Vec<Change>, Vec<Change>) =
        offered.into_iter().partition(|change| copy.get_change_by_hash(&change.hash()).is_some());
    let tried_in_full = !plain::are_plain(here, &copy, &news);
    if tried_in_full {
        load_again(here, &copy, &news)?;
    }
    keeps_shape(here, &copy)?;
    let before = here.get_heads();
    let news = if news.is_empty() { news } else { copy.get_changes(&before) };
    Ok(Admitted { document: copy, news, waiting, tried_in_full })
}

fn read_change(bytes: &[u8]) -> Result<Change, GateFault> {
    let change = Change::try_from(bytes).map_err(|_| GateFault::Damaged)?;
    // Reading does not compare them, applying does, in silence.
    if bytes.get(4..8) == Some(&change.hash().0[..4]) { Ok(change) } else { Err(GateFault::Damaged) }
}

// By the very way samod will take: bytes into the document, then the disk, then a new start.
fn load_again(here: &Automerge, copy: &Automerge, news: &[Change]) -> Result<(), GateFault> {
    let mut heads = copy.get_heads();
    heads.sort();
    let mut other = here.clone();
    let bytes: Vec<u8> = news.iter().flat_map(|change| change.raw_bytes().iter().copied()).collect();
    other.load_incremental(&bytes).map_err(|_| GateFault::Poisons)?;
    for document in [&other, copy] {
        let again = Automerge::load(&document.save()).map_err(|_| GateFault::Poisons)?;
        let mut found = again.get_heads();
        found.sort();
        if found != heads {
            return Err(GateFault::Poisons);
        }
    }
    Ok(())
}

// Whatever object lay at the root still lies there, alone.
fn keeps_shape(here: &Automerge, copy: &Automerge) -> Result<(), GateFault> {
    let object = |document: &Automerge, key: &str| -> Option<ObjId> {
        match document.get(ROOT, key).ok()?? {
            (Value::Object(_), id) => Some(id),
            _ => None,
        }
    };
    for key in here.keys(ROOT) {
        let before = object(here, &key);
        if before.is_some() && object(copy, &key).map(|id| id.to_string()) != before.map(|id| id.to_string()) {
            return Err(GateFault::Shape);
        }
    }
    for key in copy.keys(ROOT) {
        let alone = copy.get_all(ROOT, key.as_str()).is_ok_and(|all| all.len() == 1);
        if !alone && object(copy, &key).is_some() {
            return Err(GateFault::Shape);
        }
    }
    crate::document::begins_as_it_says(copy).then_some(()).ok_or(GateFault::Shape)
}

#[cfg(test)]
pub(crate) mod tests;
