//! The network: one iroh endpoint, no lookup service, and no relay but the one the person named. Nothing is sent to
//! anyone but known peers.

pub(crate) mod call;
pub(crate) mod guard;
pub(crate) mod heads;
#[cfg(any(test, feature = "hostile"))]
pub(crate) mod hostile;
pub(crate) mod join;
mod link;
#[cfg(feature = "memory")]
pub(crate) mod memory;
mod nearby;
mod throttle;
#[cfg(feature = "interop")]
pub(crate) mod websocket;

use crate::engine::Bind;
use crate::engine::SyncEvent;
use crate::engine::core::{Core, Notice};
use crate::error::Error;
use crate::ways::{Reached, Ways};
use call::Call;
use domain::identity::PeerKey;
use futures::StreamExt;
use iroh::endpoint::{Connection, presets};
use iroh::{Endpoint, RelayMode, Watcher};
use nearby::Nearby;
use samod::{AcceptorEvent, AcceptorHandle};
use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Documents, in samod's own protocol.
pub(crate) const SAMOD_ALPN: &[u8] = b"emancip/samod/1";
/// The first meeting.
pub(crate) const JOIN_ALPN: &[u8] = b"emancip/join/1";

const PORT_KEY: &str = "emancip/port";
const HANDSHAKE: Duration = Duration::from_secs(5);
// Handshakes answered at once: strangers cannot make us hold more.
const HANDSHAKES_MAX: usize = 64;

/// The open socket and what runs on it.
pub(crate) struct Net {
    pub(crate) endpoint: Endpoint,
    bind: Bind,
    port: u16,
    acceptor: Mutex<Option<AcceptorHandle>>,
    calls: Mutex<BTreeMap<PeerKey, Arc<Call>>>,
    joins: throttle::Throttle,
    // The links that stand, by iroh's number.
    standing: Mutex<BTreeMap<usize, Connection>>,
    relay_only: bool,
    nearby: Mutex<Option<Nearby>>,
}

impl Core {
    /// Opens the socket if it is not open, and returns it.
    pub(crate) fn go_online(self: &Arc<Self>) -> Result<Arc<Net>, Error> {
        let mut kept = self.net.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(net) = &*kept {
            return Ok(net.clone());
        }
        if self.stopped.load(Ordering::SeqCst) {
            return Err(Error::Stopped);
        }
        let ways = self.ways();
        let endpoint = self.runtime.block_on(self.bind_some_port(&ways))?;
        let port = endpoint.bound_sockets().iter().find(|a| a.is_ipv4()).map_or(0, SocketAddr::port);
        if port != 0 {
            self.store.put_chunk(PORT_KEY, &port.to_be_bytes())?;
        }
        let here = url::Url::parse("iroh://here").expect("a constant address");
        let acceptor = self.repo.make_acceptor(here).map_err(|_| Error::Stopped)?;
        let net = Arc::new(Net {
            endpoint,
            bind: self.bind,
            port,
            acceptor: Mutex::new(Some(acceptor.clone())),
            calls: Mutex::default(),
            joins: throttle::Throttle::default(),
            standing: Mutex::default(),
            relay_only: ways.relay.is_some() && ways.relay_only,
            nearby: Mutex::default(),
        });
        *kept = Some(net.clone());
        drop(kept);
        count_links(self, acceptor);
        self.runtime.spawn(let_in(self.clone(), net.clone()));
        for peer in self.list_callable() {
            net.call(self, peer);
        }
        net.look_nearby(self, ways.nearby);
        Ok(net)
    }

    // The port of last time is tried first: peers remember it, and so does a firewall's rule.
    async fn bind_some_port(&self, ways: &Ways) -> Result<Endpoint, Error> {
        let last = self.store.get_chunk(PORT_KEY)?.and_then(|bytes| Some(u16::from_be_bytes(bytes.try_into().ok()?)));
        let mut failure = None;
        for port in self.wished_port.into_iter().chain(last).chain([0]) {
            match self.bind_port(port, ways).await {
                Ok(endpoint) => return Ok(endpoint),
                Err(error) => failure = Some(error),
            }
        }
        Err(failure.unwrap_or(Error::Stopped))
    }

    async fn bind_port(&self, port: u16, ways: &Ways) -> Result<Endpoint, Error> {
        let ip = match self.bind {
            Bind::Loopback => Ipv4Addr::LOCALHOST,
            Bind::AllInterfaces => Ipv4Addr::UNSPECIFIED,
            Bind::Address(ip) => ip,
        };
        let mut builder = Endpoint::builder(presets::Minimal)
            .relay_mode(ways.relay.clone().map_or(RelayMode::Disabled, |relay| RelayMode::Custom(relay.0.into())))
            .clear_address_lookup()
            .secret_key(self.identity.endpoint_key())
            .alpns(vec![SAMOD_ALPN.to_vec(), JOIN_ALPN.to_vec()]);
        if self.bind != Bind::AllInterfaces {
            builder = builder.clear_ip_transports();
        }
        builder = if ways.relay.is_some() && ways.relay_only {
            builder.clear_ip_transports()
        } else {
            let bound = builder.bind_addr(SocketAddrV4::new(ip, port));
            bound.map_err(|source| Error::Network { source: source.into() })?
        };
        builder.bind().await.map_err(|source| Error::Network { source: source.into() })
    }

    /// Counts a connection in or out, and tells whoever cares.
    pub(crate) fn set_link(&self, connection: u32, peer: Option<PeerKey>) {
        self.links.send_modify(|links| {
            match peer {
                Some(peer) => links.insert(connection, peer),
                None => links.remove(&connection),
            };
        });
        let _ = self.notices.send(Notice::Links);
        self.tell(SyncEvent::PeersChanged { connected: self.list_linked().len() });
        self.touch();
    }

    // Off the network's threads, since it writes to the disk.
    pub(crate) fn note_meeting(self: &Arc<Self>, peer: PeerKey, connection: &Connection) {
        let (core, seen_at) = (self.clone(), link::remote_address(connection));
        self.runtime.spawn_blocking(move || core.remember_peer(peer, seen_at.as_slice(), true));
    }
}

impl Net {
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Returns where this installation may be reached, the nearest first.
    pub(crate) async fn list_addresses(&self) -> Vec<SocketAddr> {
        if self.relay_only {
            return Vec::new();
        }
        if let Bind::Address(ip) = self.bind {
            return vec![SocketAddr::from((ip, self.port))];
        }
        let mut addresses = vec![SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))];
        if self.bind == Bind::AllInterfaces {
            // Interfaces are read shortly after the socket is opened.
            let mut watcher = self.endpoint.watch_addr();
            let known = async { while watcher.get().ip_addrs().next().is_none() && watcher.updated().await.is_ok() {} };
            let _ = tokio::time::timeout(Duration::from_secs(2), known).await;
            addresses.extend(self.endpoint.addr().ip_addrs().filter(|address| !address.ip().is_loopback()));
        }
        addresses
    }

    /// Keeps calling a peer from now on, until the engine stops.
    pub(crate) fn call(self: &Arc<Self>, core: &Arc<Core>, peer: PeerKey) -> Arc<Call> {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.entry(peer).or_insert_with(|| Call::start(core, self, peer)).clone()
    }

    /// Calls a peer that was just found somewhere, unless it is linked.
    pub(crate) fn call_found(self: &Arc<Self>, core: &Arc<Core>, peer: PeerKey) {
        let call = self.call(core, peer);
        if !core.list_linked().contains(&peer) {
            call.found();
        }
    }

    /// Calls a peer without waiting for its turn; done when it is linked or did not answer.
    pub(crate) async fn call_now(self: &Arc<Self>, core: &Arc<Core>, peer: PeerKey) {
        let call = self.call(core, peer);
        call.try_now(core).await;
    }

    pub(crate) fn is_loopback(&self) -> bool {
        self.bind == Bind::Loopback
    }

    /// Begins or ends looking for members on the same network. Where it cannot be done, the rest goes on.
    pub(crate) fn look_nearby(self: &Arc<Self>, core: &Arc<Core>, wanted: bool) {
        let mut nearby = self.nearby.lock().unwrap_or_else(PoisonError::into_inner);
        match (&*nearby, wanted && !self.relay_only) {
            (None, true) => match Nearby::start(core, self) {
                Ok(started) => *nearby = Some(started),
                Err(error) => tracing::warn!(%error, "members on this network cannot be looked for"),
            },
            (Some(_), false) => {
                if let Some(started) = nearby.take() {
                    started.stop();
                }
            }
            _ => {}
        }
    }

    pub(crate) fn looks_nearby(&self) -> bool {
        self.nearby.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Returns where a peer says it is on this network.
    pub(crate) fn find_nearby(&self, peer: &PeerKey) -> Vec<SocketAddr> {
        let nearby = self.nearby.lock().unwrap_or_else(PoisonError::into_inner);
        nearby.as_ref().map(|nearby| nearby.find(peer)).unwrap_or_default()
    }

    /// Returns how each linked peer is reached at this moment.
    pub(crate) fn list_reached(&self) -> BTreeMap<PeerKey, Reached> {
        let standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        let reached = standing.values().filter(|connection| connection.close_reason().is_none());
        reached.filter_map(|connection| Some((link::remote_key(connection), link::reached(connection)?))).collect()
    }

    /// Stops calling a peer and ends the links with it.
    pub(crate) fn hang_up(&self, peer: &PeerKey) {
        if let Some(call) = self.calls.lock().unwrap_or_else(PoisonError::into_inner).remove(peer) {
            call.end();
        }
        let standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        for connection in standing.values().filter(|connection| link::remote_key(connection) == *peer) {
            connection.close(0u32.into(), b"forgotten");
        }
    }

    /// Takes in no more links. Called before samod is stopped: it panics, its state locked, when a link comes after.
    pub(crate) fn refuse(&self) -> Option<AcceptorHandle> {
        self.acceptor.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Hands a link that another opened to samod; returns whether it was taken. None is after [`Self::refuse`].
    pub(crate) fn accept(&self, transport: samod::Transport) -> bool {
        let acceptor = self.acceptor.lock().unwrap_or_else(PoisonError::into_inner);
        acceptor.as_ref().is_some_and(|acceptor| acceptor.accept(transport).is_ok())
    }

    /// Ends calls and links and lets go of the socket.
    pub(crate) async fn close(&self) {
        // samod holds the two ends of each handle in a ring: unless they are closed, nothing they reach is ever freed.
        let calls = std::mem::take(&mut *self.calls.lock().unwrap_or_else(PoisonError::into_inner));
        calls.values().for_each(|call| call.end());
        if let Some(nearby) = self.nearby.lock().unwrap_or_else(PoisonError::into_inner).take() {
            nearby.stop();
        }
        self.standing.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.endpoint.close().await;
    }
}

// Follows the links that others opened; when this returns it listens: a link that nobody counted would be asked for
// nothing.
fn count_links(core: &Arc<Core>, acceptor: AcceptorHandle) {
    let (ready, listens) = sync_channel(1);
    core.runtime.spawn(follow_links(core.clone(), acceptor, ready));
    // an error is an engine that stops
    let _ = listens.recv();
}

async fn follow_links(core: Arc<Core>, acceptor: AcceptorHandle, ready: SyncSender<()>) {
    let mut events = acceptor.events();
    let _ = ready.send(());
    let mut linked = BTreeSet::new();
    while let Some(event) = events.next().await {
        match event {
            AcceptorEvent::ClientConnected { peer_info, connection_id } => {
                if let Ok(peer) = peer_info.peer_id.as_str().parse() {
                    linked.insert(u32::from(connection_id));
                    core.set_link(connection_id.into(), Some(peer));
                }
            }
            AcceptorEvent::ClientDisconnected { connection_id, .. } => {
                linked.remove(&u32::from(connection_id));
                core.set_link(connection_id.into(), None);
            }
        }
    }
    // one that is closed says nothing of its links
    for connection in linked {
        core.set_link(connection, None);
    }
}

async fn let_in(core: Arc<Core>, net: Arc<Net>) {
    let places = Arc::new(Semaphore::new(HANDSHAKES_MAX));
    while let Some(incoming) = net.endpoint.accept().await {
        let Ok(place) = places.clone().try_acquire_owned() else {
            incoming.refuse();
            continue;
        };
        let (core, net) = (core.clone(), net.clone());
        tokio::spawn(async move {
            let Ok(accepting) = incoming.accept() else { return };
            let Ok(Ok(connection)) = tokio::time::timeout(HANDSHAKE, accepting).await else { return };
            match connection.alpn() {
                SAMOD_ALPN => {
                    drop(place);
                    link::answer(&core, &net, connection).await;
                }
                JOIN_ALPN => match link::remote_address(&connection) {
                    Some(from) if !net.joins.allows(from.ip()) => connection.close(5u32.into(), b"too often"),
                    _ => join::answer(&core, &connection).await,
                },
                _ => connection.close(1u32.into(), b"unknown protocol"),
            }
        });
    }
}
