//! What went wrong on purpose, counted.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use sync::Carry;

/// A kind of fault.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    /// A message got lost on its way.
    Dropped,
    /// A message came twice.
    Duplicated,
    /// A message came after the one sent later.
    Reordered,
    /// Links between two halves of the village were cut.
    Partition,
    /// An installation ended without a word, at any point of a write.
    Crash,
    /// One of them came back from the real database file.
    CrashOfSqlite,
    /// An installation ended in peace: at its new start, notes at rest stayed asleep.
    Asleep,
    /// A bundle with wrong bytes, or cut.
    CorruptedBundle,
    /// A bundle older than one of the same maker that came in before.
    StaleBundle,
    /// A clock that is wrong by a day or more.
    SkewedClock,
    /// A member was put out.
    RemovedMember,
    /// One who was put out tried all the same.
    RemovedTried,
}

const KINDS: [(Fault, &str); 12] = [
    (Fault::Dropped, "messages dropped"),
    (Fault::Duplicated, "messages duplicated"),
    (Fault::Reordered, "messages reordered"),
    (Fault::Partition, "partitions"),
    (Fault::Crash, "crashes"),
    (Fault::CrashOfSqlite, "crashes on SQLite"),
    (Fault::Asleep, "starts with notes asleep"),
    (Fault::CorruptedBundle, "corrupted bundles"),
    (Fault::StaleBundle, "stale bundles"),
    (Fault::SkewedClock, "skewed clocks"),
    (Fault::RemovedMember, "members removed"),
    (Fault::RemovedTried, "attempts of removed members"),
];

/// How often each kind came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults(Arc<[AtomicUsize; KINDS.len()]>);

impl Faults {
    pub(crate) fn count(&self, fault: Fault) {
        self.0[fault as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the kinds that never came.
    pub(crate) fn never_came(&self) -> Vec<&'static str> {
        let never = |fault: Fault| self.0[fault as usize].load(Ordering::Relaxed) == 0;
        KINDS.iter().filter(|(fault, _)| never(*fault)).map(|(_, name)| *name).collect()
    }

    /// Makes one direction of a link that loses, doubles and swaps messages.
    pub(crate) fn carry(&self, mut dice: fastrand::Rng) -> Carry {
        let (faults, mut held, mut carried) = (self.clone(), None, 0_usize);
        Box::new(move |message| {
            carried += 1;
            // without its greeting a link is none: that is what a cut is for
            if carried <= 2 {
                return vec![message];
            }
            if let Some(before) = held.take() {
                faults.count(Fault::Reordered);
                return vec![message, before];
            }
            match dice.u8(..100) {
                0..6 => {
                    faults.count(Fault::Dropped);
                    Vec::new()
                }
                6..16 => {
                    faults.count(Fault::Duplicated);
                    vec![message.clone(), message]
                }
                16..26 => {
                    held = Some(message);
                    Vec::new()
                }
                _ => vec![message],
            }
        })
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (fault, name) in KINDS {
            writeln!(f, "{:>7} {name}", self.0[fault as usize].load(Ordering::Relaxed))?;
        }
        Ok(())
    }
}
