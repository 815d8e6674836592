//! Builders that the other tests share.

use domain::directory::{ListingEntry, Offer};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};
use sync::{Author, Bind, Engine, EngineConfig, Identity, MemoryStore, Record, SyncEvent, SyncStore};

pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
pub(crate) const NOON: i64 = 1_795_600_000;

pub(crate) fn noon() -> i64 {
    NOON
}

/// An installation whose engine can be stopped and opened again on the same store.
pub(crate) struct Installation {
    pub(crate) identity: Identity,
    pub(crate) store: Arc<MemoryStore>,
}

impl Installation {
    pub(crate) fn new() -> Self {
        Self { identity: Identity::generate().expect("random bytes"), store: Arc::default() }
    }

    pub(crate) fn open(&self) -> Engine {
        self.open_on(self.store.clone(), noon)
    }

    pub(crate) fn open_on(&self, store: Arc<dyn SyncStore>, clock: fn() -> i64) -> Engine {
        let identity = self.identity.clone();
        Engine::open(EngineConfig { identity, store, clock, bind: Bind::Loopback, port: None }).expect("an engine")
    }
}

pub(crate) fn author(name: &str) -> Author {
    Author { name: name.to_owned(), association: "Les Jardins partagés (fictif)".to_owned() }
}

pub(crate) fn entry() -> ListingEntry {
    ListingEntry {
        name: "Les Lucioles (fictif)".into(),
        description: "Nous accompagnons les associations.".into(),
        offers: vec![Offer::Training],
        ..ListingEntry::default()
    }
}

/// Waits for the event that `wanted` picks out, leaving the others.
pub(crate) fn wait_for<T>(
    events: &Receiver<SyncEvent>,
    what: &str,
    mut wanted: impl FnMut(SyncEvent) -> Option<T>,
) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        let event = events.recv_timeout(until.saturating_duration_since(Instant::now()));
        let event = event.unwrap_or_else(|_| panic!("{what} did not come within {PATIENCE:?}"));
        if let Some(found) = wanted(event) {
            return found;
        }
    }
}

/// Waits for a peer's text.
pub(crate) fn wait_for_record(events: &Receiver<SyncEvent>, what: &str) -> Record {
    wait_for(events, what, |event| match event {
        SyncEvent::Received(record) => Some(record),
        _ => None,
    })
}

/// A generator whose seed a failing test prints.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}
