//! What every part of the engine shares.

use super::access::Access;
use super::asleep::{Kept, Sleeper};
use super::document::{OpenDocument, Purpose};
use super::{Bind, SpaceSummary, SyncEvent};
use crate::cbor::{self, Blob};
use crate::error::Error;
use crate::identity::Identity;
use crate::net::Net;
use crate::net::guard::Guards;
use crate::roster::{Role, Roster};
use crate::store::{KnownPeer, SyncStore};
use crate::ways::Ways;
use domain::SpaceId;
use domain::identity::PeerKey;
use samod::{DocHandle, DocumentId, PeerDocState, Repo};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

/// The engine's insides. Threads of the caller, the recorder's thread and the network's tasks all hold it.
pub(crate) struct Core {
    pub(crate) identity: Identity,
    pub(crate) key: PeerKey,
    pub(crate) store: Arc<dyn SyncStore>,
    pub(crate) clock: fn() -> i64,
    pub(crate) bind: Bind,
    pub(crate) wished_port: Option<u16>,
    pub(crate) repo: Repo,
    pub(crate) runtime: tokio::runtime::Handle,
    pub(crate) access: watch::Sender<Access>,
    /// The connections that stand, each with the peer at its other end.
    pub(crate) links: watch::Sender<BTreeMap<u32, PeerKey>>,
    /// Counts up whenever something moved; the exchange waits on it.
    pub(crate) activity: watch::Sender<u64>,
    pub(crate) notices: Sender<Notice>,
    pub(crate) events: Sender<SyncEvent>,
    pub(crate) state: Mutex<State>,
    pub(crate) net: Mutex<Option<Arc<Net>>>,
    pub(crate) guards: Guards,
    pub(crate) ways: Mutex<Ways>,
    /// Held while an invite is checked and used, so that it is used once.
    pub(crate) invites: Mutex<()>,
    /// Held while a note that sleeps is opened.
    pub(crate) waking: Mutex<()>,
    pub(crate) received: AtomicUsize,
    pub(crate) delivered: AtomicUsize,
    pub(crate) stopped: AtomicBool,
}

/// What changes while the engine runs.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) spaces: BTreeMap<SpaceId, Space>,
    pub(crate) documents: BTreeMap<DocumentId, Arc<OpenDocument>>,
    /// Notes of our spaces that stay on the disk.
    pub(crate) asleep: BTreeMap<DocumentId, Sleeper>,
    /// What the disk has of notes that may sleep, until their space is read.
    pub(crate) kept_asleep: BTreeMap<DocumentId, Kept>,
    /// Notes and files known by id that are to be asked for, when others were answered or somebody is linked.
    pub(crate) wanted: BTreeMap<DocumentId, (SpaceId, Purpose)>,
    /// Notes and files known by id whose document no peer has given yet.
    pub(crate) searching: BTreeMap<DocumentId, Searching>,
    pub(crate) peers: BTreeMap<(PeerKey, SpaceId), KnownPeer>,
    /// The files that believed texts name: each with its space and its bytes.
    pub(crate) files: BTreeMap<DocumentId, (SpaceId, usize)>,
    /// The texts, by hash, of keys that were removed since, believed while they belonged.
    pub(crate) kept: BTreeMap<SpaceId, BTreeSet<String>>,
}

/// How the search for a document stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Searching {
    /// Every linked peer says it has none.
    pub(crate) nobody_has_it: bool,
    /// When peers were first asked.
    pub(crate) since: Instant,
}

/// A space of ours.
pub(crate) struct Space {
    pub(crate) root: PeerKey,
    pub(crate) document: DocumentId,
    pub(crate) roster: Roster,
}

/// What the recorder's thread is told.
pub(crate) enum Notice {
    /// A document changed.
    Changed(DocumentId),
    /// Connections said something of a document.
    Peers(DocumentId, Vec<(u32, PeerDocState)>),
    /// A peer gave the document of a note or file.
    Found { space: SpaceId, purpose: Purpose, handle: DocHandle },
    /// A connection began or ended.
    Links,
    /// A search makes room for others.
    Searches,
    /// The engine stops.
    Stop,
}

/// A space as it is kept. The roster is kept here too: entries once believed are not lost when someone takes them out
/// of the document.
#[derive(Serialize, Deserialize)]
pub(crate) struct SpaceRecord {
    pub(crate) root: PeerKey,
    pub(crate) document: Blob,
    pub(crate) roster: Vec<Blob>,
}

/// The folder of the spaces among the chunks.
pub(crate) const SPACES: &str = "emancip/space/";
const SPACE_RECORD_MAX: usize = 16 << 20;

impl Core {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn net(&self) -> Option<Arc<Net>> {
        self.net.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn now(&self) -> i64 {
        (self.clock)()
    }

    /// Tells whoever waits that something moved.
    pub(crate) fn touch(&self) {
        self.activity.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Tells the app. Nobody listening is no failure.
    pub(crate) fn tell(&self, event: SyncEvent) {
        let _ = self.events.send(event);
    }

    pub(crate) fn find_summary(&self, id: &SpaceId) -> Option<SpaceSummary> {
        let state = self.state();
        let space = state.spaces.get(id)?;
        Some(SpaceSummary {
            id: id.clone(),
            name: space.roster.name.clone(),
            members: space.roster.members.len(),
            may_invite: space.roster.find_role(&self.key) == Some(Role::Admin),
        })
    }

    pub(crate) fn get_space_document(&self, id: &SpaceId) -> Result<Arc<OpenDocument>, Error> {
        let state = self.state();
        let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
        let broken = || Error::DocumentBroken { document: space.document.to_string() };
        state.documents.get(&space.document).cloned().ok_or_else(broken)
    }

    /// Keeps a space on the disk.
    pub(crate) fn save_space(
        &self,
        id: &SpaceId,
        root: PeerKey,
        document: &DocumentId,
        roster: &Roster,
    ) -> Result<(), Error> {
        let record = SpaceRecord {
            root,
            document: Blob(document.as_bytes().to_vec()),
            roster: roster.entries.values().cloned().map(Blob).collect(),
        };
        Ok(self.store.put_chunk(&format!("{SPACES}{id}"), &cbor::encode(&record))?)
    }

    /// Reads the spaces on the disk; a record that cannot be read is left alone and logged.
    pub(crate) fn load_spaces(&self) -> Result<Vec<(SpaceId, Space)>, Error> {
        let mut spaces = Vec::new();
        for (key, bytes) in self.store.list_chunks(SPACES)? {
            let read = || {
                let id = SpaceId::new(key.strip_prefix(SPACES)?).ok()?;
                let SpaceRecord { root, document, roster } = cbor::decode(&bytes, SPACE_RECORD_MAX)?;
                let roster = Roster::resolve(&id, &root, roster.iter().map(|entry| &*entry.0))?;
                Some((id, Space { root, document: DocumentId::try_from(document.0).ok()?, roster }))
            };
            match read() {
                Some(space) => spaces.push(space),
                None => tracing::error!(%key, "the record of a space cannot be read"),
            }
        }
        Ok(spaces)
    }

    /// Takes a roster as the one that counts for its space.
    pub(crate) fn set_members(&self, id: &SpaceId, roster: &Roster) {
        let members: BTreeSet<PeerKey> = roster.members.keys().copied().collect();
        self.access.send_if_modified(|access| access.members.insert(id.clone(), members.clone()) != Some(members));
    }

    /// Writes down that a peer was met, and where, in every space shared with it.
    pub(crate) fn remember_peer(&self, key: PeerKey, addresses: &[SocketAddr], met: bool) {
        let mut kept = Vec::new();
        {
            let mut state = self.state();
            let shared: Vec<SpaceId> = state
                .spaces
                .iter()
                .filter(|(_, space)| space.roster.find_role(&key).is_some())
                .map(|(id, _)| id.clone())
                .collect();
            for space in shared {
                let peer = state.peers.entry((key, space.clone())).or_insert_with(|| KnownPeer {
                    key,
                    addresses: Vec::new(),
                    space,
                    last_met_at: None,
                });
                peer.remember(addresses);
                if met {
                    peer.last_met_at = Some(self.now());
                }
                kept.push(peer.clone());
            }
        }
        for peer in kept {
            if let Err(error) = self.store.put_peer(&peer) {
                tracing::warn!(?error, peer = %key.short(), "a peer's address could not be kept");
            }
        }
    }
}
