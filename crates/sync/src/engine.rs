//! The engine: what `app` holds. Every method blocks and is called from an ordinary thread.

mod access;
pub(crate) mod asleep;
mod attachments;
mod bundles;
pub(crate) mod core;
mod cowriting;
mod document;
mod exchange;
#[cfg(test)]
mod hostile;
#[cfg(feature = "interop")]
mod interop;
mod invites;
mod lend;
mod members;
#[cfg(feature = "memory")]
mod memory;
mod recorder;
mod revising;
mod spaces;
#[cfg(test)]
mod tests;
mod texts;
mod ways;
mod writing;

use crate::chunks::Chunks;
use crate::error::Error;
use crate::gate::GateFault;
use crate::identity::Identity;
use crate::invite::Invite;
use crate::net::guard::Guards;
use crate::record::Record;
use crate::roster::Role;
use crate::store::SyncStore;
pub use attachments::{FileState, NewFile};
pub use cowriting::{Passage, SharedText};
pub use revising::NoteText;

use access::{Access, RosterPolicy};
use core::{Core, Notice, State};
use domain::identity::PeerKey;
use domain::{NoteId, SpaceId};
pub use members::Member;
use samod::{PeerId, Repo};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::watch;

/// What an engine is made of.
pub struct EngineConfig {
    /// The device key.
    pub identity: Identity,
    /// Where bytes are kept.
    pub store: Arc<dyn SyncStore>,
    /// The time, in seconds since 1970 (UTC).
    pub clock: fn() -> i64,
    /// Which interfaces to listen on.
    pub bind: Bind,
    /// The port to try first; else the last one used, else any.
    pub port: Option<u16>,
}

/// Which interfaces to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bind {
    /// Only this computer: for trials and tests.
    Loopback,
    /// Every interface.
    AllInterfaces,
    /// One address of this computer.
    Address(Ipv4Addr),
}

/// A space in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpaceSummary {
    /// Its id.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// The installations that belong to it, this one included.
    pub members: usize,
    /// Whether this installation may invite.
    pub may_invite: bool,
}

/// Something that happened away from this installation's own hands.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "records are most of the traffic; boxing them would save nothing")]
pub enum SyncEvent {
    /// A peer's text arrived, was verified, and is in the journal.
    Received(Record),
    /// A peer now has this text of ours.
    Delivered {
        /// The hash of its envelope.
        hash: String,
    },
    /// A file is whole, or turned out damaged.
    FileRead {
        /// The file's BLAKE3.
        digest: String,
    },
    /// Somebody changed the shared text of a note.
    TextChanged {
        /// The note.
        note: NoteId,
        /// Its shared text now.
        text: String,
    },
    /// The roster of a space changed.
    SpaceChanged(SpaceSummary),
    /// A peer came or went.
    PeersChanged {
        /// The peers connected now.
        connected: usize,
    },
    /// Something needs attention.
    Alarm(Alarm),
    /// The store writes again, after [`Alarm::StoreFailing`].
    StoreWritesAgain,
}

/// What needs attention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alarm {
    /// The store refuses to write; the engine tries again until it does.
    StoreFailing {
        /// What the store said.
        detail: String,
    },
    /// A document's new snapshot does not load; the older one and the journal are kept.
    SnapshotRefused {
        /// The document's id.
        document: String,
    },
    /// A peer sent what would have damaged a document: its link was closed, it is not heard for some minutes.
    BytesRefused {
        /// Who sent it.
        peer: PeerKey,
        /// The document it was for, when it could be read.
        document: Option<String>,
        /// What the gate found, when it came to that.
        fault: Option<GateFault>,
    },
    /// A peer sent more than any honest one does: its link was closed, or what was too much is not shown.
    Flood {
        /// Who.
        peer: PeerKey,
    },
    /// One key signed two texts as the same version. What was read first stays.
    Equivocation {
        /// The key that signed both.
        key: PeerKey,
        /// What the text is about.
        subject: String,
    },
}

/// What an exchange did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExchangeReport {
    /// The peers linked at the end.
    pub peers_met: usize,
    /// Peers' texts that arrived meanwhile.
    pub received: usize,
    /// Times that a peer got a text of ours meanwhile.
    pub sent: usize,
    /// Entries in our documents that are not believed: forged, damaged, or by keys outside the roster. In all, not only
    /// meanwhile.
    pub refused: usize,
}

/// The exchange between installations. Dropping it stops it.
pub struct Engine {
    core: Arc<Core>,
    runtime: Mutex<Option<Runtime>>,
    recorder_done: Mutex<Option<Receiver<()>>>,
    events: Mutex<Option<Receiver<SyncEvent>>>,
}

impl Engine {
    /// Opens what the store holds, putting back from the journal what a crash took; opens no socket.
    ///
    /// # Errors
    /// [`Error::Store`] when the store cannot be read, [`Error::DocumentBroken`] when a space's document cannot be
    /// opened, [`Error::Stopped`] when the system gives no threads.
    pub fn open(config: EngineConfig) -> Result<Self, Error> {
        let EngineConfig { identity, store, clock, bind, port } = config;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("sync")
            .enable_all()
            .build()
            .map_err(|_| Error::Stopped)?;
        let (events, events_out) = mpsc::channel();
        let (notices, notices_out) = mpsc::channel();
        let (access, policy) = watch::channel(Access::default());
        let key = identity.key();
        let repo = {
            let _inside = runtime.enter();
            let repo = Repo::build_tokio()
                .with_peer_id(PeerId::from(key.to_string()))
                .with_storage(Chunks::new(store.clone(), events.clone()))
                .with_share_policy(RosterPolicy(policy));
            runtime.block_on(repo.load())
        };
        let core = Arc::new(Core {
            identity,
            key,
            store,
            clock,
            bind,
            wished_port: port,
            repo,
            runtime: runtime.handle().clone(),
            access,
            links: watch::channel(BTreeMap::new()).0,
            activity: watch::channel(0).0,
            notices,
            events,
            state: Mutex::new(State::default()),
            net: Mutex::new(None),
            guards: Guards::default(),
            ways: Mutex::default(),
            invites: Mutex::new(()),
            waking: Mutex::new(()),
            received: AtomicUsize::new(0),
            delivered: AtomicUsize::new(0),
            stopped: AtomicBool::new(false),
        });
        for peer in core.store.list_peers()? {
            core.state().peers.insert((peer.key, peer.space.clone()), peer);
        }
        core.load_sleepers()?;
        for (id, space) in core.load_spaces()? {
            match core.open_space(&id, space) {
                Err(error @ Error::Store(_)) => return Err(error),
                // a broken space must not close the others
                Err(error) => tracing::error!(%error, %id, "this space cannot be opened"),
                Ok(()) => {}
            }
        }
        let (done, recorder_done) = mpsc::channel();
        let recorder = core.clone();
        thread::Builder::new()
            .name("sync-recorder".to_owned())
            .spawn(move || {
                recorder::run(&recorder, &notices_out);
                let _ = done.send(());
            })
            .map_err(|_| Error::Stopped)?;
        Ok(Self {
            core,
            runtime: Mutex::new(Some(runtime)),
            recorder_done: Mutex::new(Some(recorder_done)),
            events: Mutex::new(Some(events_out)),
        })
    }

    /// Opens the socket, lets members in and calls known peers; nothing more when it is open already.
    ///
    /// # Errors
    /// [`Error::Network`] when no socket can be opened.
    pub fn go_online(&self) -> Result<(), Error> {
        self.running()?.go_online().map(|_| ())
    }

    /// Returns whether the socket is open.
    #[must_use]
    pub fn is_online(&self) -> bool {
        self.core.net().is_some()
    }

    /// Returns the port of the socket, if it is open.
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.core.net().map(|net| net.port())
    }

    /// Founds a space, with this installation as its administrator.
    ///
    /// # Errors
    /// [`Error::Text`] for a name that is empty or too long, [`Error::Store`] when it cannot be written.
    pub fn create_space(&self, name: &str) -> Result<SpaceSummary, Error> {
        self.running()?.create_space(name)
    }

    /// Makes an invite for one installation, and goes online so that it can be answered.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::NotAdministrator`], [`Error::Network`] or [`Error::Store`].
    pub fn create_invite(&self, space: &SpaceId) -> Result<Invite, Error> {
        self.running()?.create_invite(space)
    }

    /// Joins the space of an invite, which goes online; a space one belongs to already is returned as it is.
    ///
    /// # Errors
    /// [`Error::BadInvite`], [`Error::Refused`], [`Error::Unreachable`] after 15 seconds, [`Error::Network`] or
    /// [`Error::Store`].
    pub fn join(&self, invite: &str) -> Result<SpaceSummary, Error> {
        self.running()?.join(invite)
    }

    /// Returns the spaces one belongs to, by id.
    #[must_use]
    pub fn spaces(&self) -> Vec<SpaceSummary> {
        let ids: Vec<SpaceId> = self.core.state().spaces.keys().cloned().collect();
        ids.iter().filter_map(|id| self.core.find_summary(id)).collect()
    }

    /// Returns this installation's key.
    #[must_use]
    pub fn key(&self) -> PeerKey {
        self.core.key
    }

    /// Returns who belongs to a space, with their role, in the order of keys; nobody when there is no such space.
    #[must_use]
    pub fn roles(&self, space: &SpaceId) -> Vec<(PeerKey, Role)> {
        let state = self.core.state();
        let found = state.spaces.get(space);
        found.map(|space| space.roster.members.iter().map(|(key, role)| (*key, *role)).collect()).unwrap_or_default()
    }

    /// Returns every believed text of every space, for building projections anew; notes that sleep are read from the
    /// disk, which takes its time.
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn records(&self) -> Result<Vec<Record>, Error> {
        let core = self.running()?;
        let mut records = core.list_records();
        records.extend(core.read_sleepers().into_iter().flat_map(|(_, records, _)| records));
        Ok(records)
    }

    /// Returns the believed texts of what is open: of everything that changed since the start, and of what was looked at.
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn records_awake(&self) -> Result<Vec<Record>, Error> {
        Ok(self.running()?.list_records())
    }

    /// Writes down which notes are at rest: the next start leaves them on the disk. To be called when everything that
    /// [`Engine::records_awake`] and [`Engine::shared_texts_awake`] say was taken, before going online.
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn let_sleep(&self) -> Result<(), Error> {
        self.running()?.keep_sleepers();
        Ok(())
    }

    /// Has the next start open every note and tell all its texts: for who is about to lose what was made of them.
    ///
    /// # Errors
    /// [`Error::Store`] when it cannot be written.
    pub fn wake_all_at_next_start(&self) -> Result<(), Error> {
        Ok(asleep::wake_all(&*self.running()?.store)?)
    }

    /// Returns how many notes are open, and how many sleep on the disk.
    #[must_use]
    pub fn awake_and_asleep(&self) -> (usize, usize) {
        let state = self.core.state();
        (state.documents.len() - state.spaces.len().min(state.documents.len()), state.asleep.len())
    }

    /// Returns the news from elsewhere. There is one receiver: a second call gets one that stays silent.
    #[must_use]
    pub fn events(&self) -> Receiver<SyncEvent> {
        let kept = self.events.lock().unwrap_or_else(PoisonError::into_inner).take();
        kept.unwrap_or_else(|| mpsc::channel().1)
    }

    /// Calls every known peer now and waits until all that are reached hold the same as here, or `timeout` passes.
    ///
    /// # Errors
    /// [`Error::Network`] when no socket can be opened. A peer that does not answer is no error.
    pub fn exchange(&self, timeout: Duration) -> Result<ExchangeReport, Error> {
        self.running()?.exchange(timeout)
    }

    /// Returns how many peers are known to have this text of ours, now or before.
    #[must_use]
    pub fn deliveries(&self, hash: &str) -> usize {
        self.core.count_holders(hash)
    }

    /// Returns how many peers are connected.
    #[must_use]
    pub fn connected(&self) -> usize {
        self.core.list_linked().len()
    }

    /// Returns how many peers are known.
    #[must_use]
    pub fn known_peers(&self) -> usize {
        let state = self.core.state();
        let keys: std::collections::BTreeSet<_> = state.peers.keys().map(|(key, _)| *key).collect();
        keys.len()
    }

    /// Returns when a peer was last met, in seconds since 1970 (UTC).
    #[must_use]
    pub fn last_met_at(&self) -> Option<i64> {
        self.core.state().peers.values().filter_map(|peer| peer.last_met_at).max()
    }

    /// Closes links and socket and lets go of the store, in a few seconds at most. Later calls answer
    /// [`Error::Stopped`].
    pub fn stop(&self) {
        self.stop_once_taken(|_, _| false);
    }

    /// Stops as [`Engine::stop`]; `take` is given what [`Engine::records_awake`] and [`Engine::shared_texts_awake`] last
    /// say, and tells whether all of it was taken: then what is at rest sleeps at the next start.
    pub fn stop_once_taken(&self, take: impl FnOnce(&[Record], &[(NoteId, String)]) -> bool) {
        if self.core.stopped.swap(true, Ordering::SeqCst) {
            return;
        }
        let _ = self.core.notices.send(Notice::Stop);
        if let Some(done) = self.recorder_done.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = done.recv_timeout(Duration::from_secs(3));
        }
        self.core.read_rest();
        if take(&self.core.list_records(), &self.core.shared_texts()) {
            self.core.keep_sleepers();
        }
        let Some(runtime) = self.runtime.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        let net = self.core.net.lock().unwrap_or_else(PoisonError::into_inner).take();
        let acceptor = net.as_ref().and_then(|net| net.refuse());
        runtime.block_on(async {
            // A store that hangs would keep samod waiting for ever; what it was writing is in the journal.
            let _ = tokio::time::timeout(Duration::from_secs(3), self.core.repo.stop()).await;
            // samod holds the two ends of this handle in a ring too, as of those that `Net::close` ends
            if let Some(acceptor) = acceptor {
                acceptor.close();
            }
            if let Some(net) = net {
                let _ = tokio::time::timeout(Duration::from_secs(1), net.close()).await;
            }
        });
        runtime.shutdown_timeout(Duration::from_secs(1));
    }

    fn running(&self) -> Result<&Arc<Core>, Error> {
        if self.core.stopped.load(Ordering::SeqCst) { Err(Error::Stopped) } else { Ok(&self.core) }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.stop();
    }
}
