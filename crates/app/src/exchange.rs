//! The exchange with peers: the engine, opened when first needed, and what it tells written into tables.

mod listen;
mod project;
mod store;

use crate::{AppConfig, ChangeListener, Database, Error, Result};
use contract::{Changed, ExchangeView};
use domain::directory::ListingEntry;
use domain::identity::PeerKey;
use domain::{ListingId, NoteId};
use listen::Listener;
use project::Projector;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::time::Duration;
use store::DatabaseStore;
pub use store::open_sync_store;
use sync::{Author, Bind, Engine, EngineConfig, Identity, Record, SpaceSummary};

/// How long an exchange asked for by a person may take.
const EXCHANGE: Duration = Duration::from_secs(20);

/// Owns the engine; opens it when it is first needed.
pub(crate) struct Exchange {
    db: Arc<Database>,
    key_file: PathBuf,
    clock: fn() -> i64,
    bind: Bind,
    port: Option<u16>,
    on_changed: Arc<Mutex<Option<ChangeListener>>>,
    engine: Mutex<Option<Arc<Engine>>>,
    /// Whether what arrives cannot be kept now.
    failing: Arc<AtomicBool>,
}

impl Exchange {
    pub(crate) fn new(config: &AppConfig, db: Arc<Database>, on_changed: Arc<Mutex<Option<ChangeListener>>>) -> Self {
        Self {
            db,
            key_file: config.data_dir.join("device.key"),
            clock: config.clock,
            bind: bind_of(config),
            port: config.listen.map(|address| address.port()),
            on_changed,
            engine: Mutex::new(None),
            failing: Arc::default(),
        }
    }

    /// Tells the face that something changed.
    pub(crate) fn tell(&self, changed: Changed) {
        tell(&self.on_changed, changed);
    }

    /// Stops the engine; it opens again when it is next needed.
    pub(crate) fn close(&self) {
        let engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(engine) = engine {
            self.stop(&engine);
        }
    }

    /// Stops an engine once the tables have everything it says: what is at rest then sleeps at the next start.
    fn stop(&self, engine: &Arc<Engine>) {
        let projector = self.projector(engine);
        engine.stop_once_taken(|records, texts| self.project(&projector, records, texts).is_ok());
    }

    /// Stops the engine and keeps it stopped during `work`: whoever asks for it meanwhile waits.
    ///
    /// `work` must not ask for the engine.
    pub(crate) fn while_closed<T>(&self, work: impl FnOnce() -> T) -> T {
        let mut slot = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = slot.take() {
            self.stop(&engine);
        }
        work()
    }

    /// Returns this installation's key, if the engine is open now.
    pub(crate) fn own_key(&self) -> Option<PeerKey> {
        self.find_engine().map(|engine| engine.key())
    }

    /// Returns the engine if it is open now; never waits for one that is being opened.
    pub(crate) fn find_engine(&self) -> Option<Arc<Engine>> {
        match self.engine.try_lock() {
            Ok(slot) => slot.clone(),
            Err(TryLockError::Poisoned(slot)) => slot.into_inner().clone(),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Returns the engine, opening it if needed. Opening uses no network.
    pub(crate) fn engine(&self) -> Result<Arc<Engine>> {
        let mut slot = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = slot.as_ref() {
            return Ok(Arc::clone(engine));
        }
        // on data that was let go, the engine would wait for ever for its documents
        self.db.with(|_| Ok(()))?;
        let config = EngineConfig {
            identity: Identity::load_or_create(&self.key_file)?,
            store: Arc::new(DatabaseStore::new(Arc::clone(&self.db), self.clock)),
            clock: self.clock,
            bind: self.bind,
            port: self.port,
        };
        let engine = Arc::new(Engine::open(config)?);
        engine.set_ways(Self::ways(&self.db)?)?;
        let projector = self.projector(&engine);
        // tables may lag behind the documents when the program ended between the two: writing a record again is harmless
        for space in engine.spaces() {
            projector.space(&space)?;
            projector.members(&space.id, &engine.roles(&space.id))?;
        }
        match self.project(&projector, &engine.records_awake()?, &engine.shared_texts_awake()?) {
            Ok(()) => engine.let_sleep()?,
            // texts that cannot be written into the tables must not close the door to the others
            Err(error) => tracing::error!(%error, "cannot write the texts into the tables"),
        }
        self.listen(&engine, projector)?;
        *slot = Some(Arc::clone(&engine));
        Ok(engine)
    }

    /// Writes what peers send into the tables and tells the face, on a thread that ends with the engine.
    fn listen(&self, engine: &Arc<Engine>, projector: Projector) -> Result<()> {
        let events = engine.events();
        let on_changed = Arc::clone(&self.on_changed);
        // weak: the thread ends when the engine does
        let engine = Arc::downgrade(engine);
        let listener = Listener { projector, on_changed, failing: Arc::clone(&self.failing), engine };
        listener.failing.store(false, Ordering::Relaxed);
        let work = move || listener.run(&events);
        let thread = std::thread::Builder::new().name("sync-events".to_owned()).spawn(work);
        thread.map(|_| ()).map_err(|error| Error::Unexpected { detail: error.to_string() })
    }

    /// Listens and calls known peers, if there is a space; without one, nothing leaves this computer.
    pub(crate) fn start(&self) -> Result<()> {
        let engine = self.engine()?;
        if !engine.spaces().is_empty() {
            engine.go_online()?;
            // what the screen said while the engine was being opened is no longer so
            self.tell(Changed::Spaces);
        }
        Ok(())
    }

    /// Calls every known peer and waits until nothing is left to say.
    pub(crate) fn exchange(&self) -> Result<sync::ExchangeReport> {
        let engine = self.engine()?;
        if engine.spaces().is_empty() {
            return Err(Error::NoSpace);
        }
        engine.go_online()?;
        let report = engine.exchange(EXCHANGE)?;
        // the events may still be on their way: what was received must be readable when this returns
        self.project(&self.projector(&engine), &engine.records_awake()?, &engine.shared_texts_awake()?)?;
        Ok(report)
    }

    /// Takes in a bundle; what it brought can be read in the tables when this returns.
    pub(crate) fn import_bundle(&self, path: &std::path::Path) -> Result<sync::BundleReport> {
        let engine = self.engine()?;
        let report = engine.import_bundle(path)?;
        let projector = self.projector(&engine);
        for space in engine.spaces() {
            projector.space(&space)?;
        }
        let records = engine.records_awake()?;
        let mut of_space = records.iter().filter(|record| record.space == report.space);
        self.db.together(|| of_space.try_for_each(|record| projector.record(record)))?;
        Ok(report)
    }

    /// Returns the state of the exchange; nothing is opened for it.
    pub(crate) fn view(&self) -> ExchangeView {
        self.find_engine().map_or_else(ExchangeView::default, |engine| ExchangeView {
            running: engine.is_online(),
            connected: engine.connected(),
            known: engine.known_peers(),
            last_met_at: engine.last_met_at(),
            failing: self.failing.load(Ordering::Relaxed),
        })
    }

    /// Writes a space as it is now, and tells the face.
    pub(crate) fn follow(&self, space: &SpaceSummary) -> Result<()> {
        self.project_space(space)?;
        self.tell(Changed::Spaces);
        Ok(())
    }

    /// Empties the tables that are made from the documents and makes them again.
    pub(crate) fn project_anew(&self) -> Result<()> {
        let engine = self.engine()?;
        engine.wake_all_at_next_start()?;
        self.db.with(|db| db.clear_projections())?;
        let projector = self.projector(&engine);
        for space in engine.spaces() {
            projector.members(&space.id, &engine.roles(&space.id))?;
            projector.space(&space)?;
        }
        self.project(&projector, &engine.records()?, &engine.shared_texts()?)
    }

    /// Writes texts into the tables; one that is there already stays as it is. They are read before the database is held:
    /// the engine may be waiting for it.
    fn project(&self, projector: &Projector, records: &[Record], texts: &[(NoteId, String)]) -> Result<()> {
        let mut first_refused = None;
        self.db.together(|| {
            for record in records {
                if let Err(error) = projector.record(record) {
                    tracing::error!(%error, hash = record.hash, "cannot write a text into the tables");
                    first_refused = first_refused.take().or(Some(error));
                }
            }
            texts.iter().try_for_each(|(note, text)| self.db.with(|db| db.put_shared_text(note, text)).map(|_| ()))
        })?;
        first_refused.map_or(Ok(()), Err)
    }

    /// Makes documents and tables again from the journal.
    pub(crate) fn repair(&self) -> Result<sync::RepairReport> {
        let key = Identity::load_or_create(&self.key_file)?.key();
        let report = self.while_closed(|| {
            let store = DatabaseStore::new(Arc::clone(&self.db), self.clock);
            sync::repair(&store, &key)
        })?;
        self.project_anew()?;
        Ok(report)
    }

    pub(crate) fn create_space(&self, name: &str) -> Result<SpaceSummary> {
        let space = self.engine()?.create_space(name)?;
        self.project_space(&space)?;
        Ok(space)
    }

    pub(crate) fn join(&self, invite: &str) -> Result<SpaceSummary> {
        let space = self.engine()?.join(invite)?;
        self.project_space(&space)?;
        Ok(space)
    }

    /// Refuses when this installation belongs to no space.
    pub(crate) fn require_space(&self) -> Result<()> {
        if self.engine()?.spaces().is_empty() { Err(Error::NoSpace) } else { Ok(()) }
    }

    /// Returns how many peers are known to have a text: by the tables, else by the engine if it is open.
    pub(crate) fn deliveries(&self, hash: &str) -> usize {
        match self.db.with(|db| db.count_delivered(hash)) {
            Ok(peers @ 1..) => peers,
            _ => self.find_engine().map_or(0, |engine| engine.deliveries(hash)),
        }
    }

    /// Sends a listing to every space; returns their names.
    pub(crate) fn publish_listing(
        &self,
        id: &ListingId,
        author: &Author,
        entry: &ListingEntry,
        seq: u64,
    ) -> Result<Vec<String>> {
        let engine = self.engine()?;
        let spaces = engine.spaces();
        if spaces.is_empty() {
            return Err(Error::NoSpace);
        }
        let projector = self.projector(&engine);
        for space in &spaces {
            projector.record(&engine.publish_listing(&space.id, id, author.clone(), entry, seq)?)?;
        }
        Ok(spaces.into_iter().map(|space| space.name).collect())
    }

    /// Does `work`, which writes a text of `text` bytes, with the engine, and writes the record it gives into the tables.
    pub(crate) fn write(
        &self,
        text: usize,
        work: impl FnOnce(&Engine) -> std::result::Result<Record, sync::Error>,
    ) -> Result<Record> {
        self.require_room(text)?;
        let engine = self.engine()?;
        let record = work(&engine)?;
        self.projector(&engine).record(&record)?;
        Ok(record)
    }

    /// Refuses what the database has no room for before any of it is written: a text in the journal without its row would
    /// be told as refused and come back at the next start. `text` is its bytes.
    pub(crate) fn require_room(&self, text: usize) -> Result<()> {
        // the journal, the document, the versions and their words each hold it; the rest is for pages half filled
        let room = u64::try_from(text).unwrap_or(u64::MAX).saturating_mul(6).saturating_add(64 * 1024);
        self.db.with(|db| db.require_room(room))
    }

    fn projector(&self, engine: &Engine) -> Projector {
        Projector { db: Arc::clone(&self.db), key: engine.key(), clock: self.clock }
    }

    fn project_space(&self, space: &SpaceSummary) -> Result<()> {
        let engine = self.engine()?;
        let projector = self.projector(&engine);
        projector.members(&space.id, &engine.roles(&space.id))?;
        projector.space(space)
    }
}

fn bind_of(config: &AppConfig) -> Bind {
    match config.listen.map(|address| *address.ip()) {
        _ if config.loopback_only => Bind::Loopback,
        None => Bind::AllInterfaces,
        Some(ip) if ip.is_unspecified() => Bind::AllInterfaces,
        Some(ip) if ip.is_loopback() => Bind::Loopback,
        Some(ip) => Bind::Address(ip),
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.close();
    }
}

fn tell(listener: &Mutex<Option<ChangeListener>>, changed: Changed) {
    if let Some(listener) = listener.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
        listener(changed);
    }
}
