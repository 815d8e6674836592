//! One installation of the village: its key and disk outlive its engine.

use crate::disk::Disk;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};
use sync::{Author, Bind, Engine, EngineConfig, Identity, MemoryStore, SyncStore};
use tempfile::TempDir;

const NOON: i64 = 1_795_600_000;
const DAY: i64 = 24 * 3600;
/// A right clock, and some that are not.
pub(crate) const CLOCKS: [fn() -> i64; 5] =
    [|| NOON, || NOON - DAY, || NOON + 400 * DAY, || 0, || NOON + 3 * 3600 * 24];

/// How long a computer takes to let go of its files, at most.
const LETTING_GO: Duration = Duration::from_secs(20);

/// Where an installation keeps its bytes.
enum Kept {
    Memory(Arc<MemoryStore>),
    Sqlite(TempDir),
}

impl Kept {
    // The database of a life that has just ended is locked until its last thread has gone.
    fn open(&self, clock: fn() -> i64) -> Arc<dyn SyncStore> {
        match self {
            Self::Memory(store) => store.clone(),
            Self::Sqlite(folder) => {
                let until = Instant::now() + LETTING_GO;
                loop {
                    match app::open_sync_store(folder.path(), clock) {
                        Ok(store) => return store,
                        Err(error) => assert!(Instant::now() < until, "the data cannot be opened again: {error:?}"),
                    }
                    thread::yield_now();
                }
            }
        }
    }
}

/// An installation.
pub(crate) struct Peer {
    pub(crate) name: String,
    pub(crate) identity: Identity,
    kept: Kept,
    clock: fn() -> i64,
    disk: Arc<Disk>,
    engine: Option<Engine>,
    moved: Sender<()>,
}

impl Peer {
    /// Opens an installation that has nothing yet; `moved` hears whenever something reached it.
    pub(crate) fn new(name: &str, clock: fn() -> i64, on_sqlite: bool, moved: Sender<()>) -> Self {
        let identity = Identity::generate().expect("random bytes");
        let kept =
            if on_sqlite { Kept::Sqlite(tempfile::tempdir().expect("a folder")) } else { Kept::Memory(Arc::default()) };
        let disk = Arc::new(Disk::new(kept.open(clock)));
        let mut peer = Self { name: name.to_owned(), identity, kept, clock, disk, engine: None, moved };
        peer.start();
        peer
    }

    fn start(&mut self) {
        let (identity, store) = (self.identity.clone(), self.disk.clone());
        let config = EngineConfig { identity, store, clock: self.clock, bind: Bind::Loopback, port: None };
        let engine = Engine::open(config).expect("whatever a crash left, the engine opens");
        let (events, moved) = (engine.events(), self.moved.clone());
        thread::spawn(move || {
            for _ in events {
                // the village may be over
                let _ = moved.send(());
            }
        });
        self.engine = Some(engine);
    }

    /// Returns the engine, which runs at all times but while the installation starts anew.
    pub(crate) fn engine(&self) -> &Engine {
        self.engine.as_ref().expect("it runs")
    }

    /// Returns whether what was written just now is on the disk: only then was it acknowledged to anybody.
    pub(crate) fn acknowledges(&self) -> bool {
        self.disk.lives()
    }

    /// Has the computer end after so many writes more.
    pub(crate) fn end_after(&self, writes: usize) {
        self.disk.end_after(writes);
    }

    /// Ends the installation without a word and starts it again on what its disk holds.
    pub(crate) fn crash(&mut self) {
        self.disk.end_after(0);
        self.engine = None;
        self.disk = Arc::new(Disk::new(Arc::new(MemoryStore::default())));
        self.disk = Arc::new(Disk::new(self.kept.open(self.clock)));
        self.start();
    }

    /// Ends the installation in peace and starts it again; returns how many notes then sleep.
    pub(crate) fn rest(&mut self) -> usize {
        if let Some(engine) = self.engine.take() {
            engine.stop_once_taken(|_, _| true);
        }
        self.disk = Arc::new(Disk::new(Arc::new(MemoryStore::default())));
        self.disk = Arc::new(Disk::new(self.kept.open(self.clock)));
        self.start();
        self.engine().awake_and_asleep().1
    }

    /// Returns whether it lives on the real database file.
    pub(crate) fn is_on_sqlite(&self) -> bool {
        matches!(self.kept, Kept::Sqlite(_))
    }

    /// Returns who it says it is.
    pub(crate) fn author(&self) -> Author {
        Author { name: self.name.clone(), association: "Les Lucioles (fictif)".to_owned() }
    }

    /// Returns the hashes of the texts that it shows.
    pub(crate) fn texts(&self) -> BTreeSet<String> {
        self.engine().records().expect("a running engine").into_iter().map(|record| record.hash).collect()
    }
}
