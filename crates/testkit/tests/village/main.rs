//! The village: installations that write, link, lose each other, crash, pass sticks around and put one of them out, over
//! the real engine. Whatever happened, the honest ones end up with the same texts, and none that was acknowledged is
//! missing.
//!
//! A link is in memory, past the same rosters and the same guard as one over QUIC; everything else is what people run.
//! Threads run as they please, so a seed says what is done and which faults come, not when each message arrives.

mod disk;
mod faults;
mod peer;
mod village;

use faults::Faults;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use village::Village;

/// How many villages live in each run of the tests.
const SEEDS: u64 = 200;
/// Names the one village to live again, by its seed.
const SEED: &str = "EMANCIPASSO_SEED";

#[test]
fn a_village_ends_up_with_the_same_texts_whatever_happened() {
    let (first, end) = match std::env::var(SEED) {
        Ok(seed) => {
            let seed = seed.parse().expect("a seed is a number");
            (seed, seed + 1)
        }
        Err(_) => (0, SEEDS),
    };
    let (next, faults, failed) = (AtomicU64::new(first), Faults::default(), Mutex::new(Vec::new()));
    let live = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= end {
                return;
            }
            if catch_unwind(AssertUnwindSafe(|| Village::new(seed, &faults).live())).is_err() {
                eprintln!("the village of seed {seed} failed; alone: {SEED}={seed} cargo test --test village");
                failed.lock().expect("whole").push(seed);
            }
        }
    };
    let at_once = thread::available_parallelism().map_or(2, |n| n.get().clamp(2, 8));
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(live);
        }
    });
    println!("{faults}");
    let failed = failed.into_inner().expect("whole");
    assert!(failed.is_empty(), "these seeds failed: {failed:?}");
    if end - first == SEEDS {
        // a fault that never came was never survived
        assert_eq!(faults.never_came(), Vec::<&str>::new(), "in {SEEDS} villages");
    }
}
