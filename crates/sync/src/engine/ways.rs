//! The ways to peers: choosing them, calling an address by hand, and saying how each peer stands.

use super::Engine;
use super::core::Core;
use crate::error::Error;
use crate::net::{JOIN_ALPN, Net, call};
use crate::ways::{PeerState, Reached, RelayAddress, Ways};
use domain::SpaceId;
use domain::identity::PeerKey;
use futures::StreamExt;
use iroh::EndpointId;
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

// A person waits for this.
const CALL_BY_HAND: Duration = Duration::from_secs(10);
const AT_ONCE: usize = 16;

impl Engine {
    /// Takes up the ways to peers; when the exchange runs already, it goes on by these.
    ///
    /// # Errors
    /// [`Error::Network`] when the socket had to be opened again and could not.
    pub fn set_ways(&self, ways: Ways) -> Result<(), Error> {
        self.running()?.set_ways(ways)
    }

    /// Returns the ways to peers in use.
    #[must_use]
    pub fn ways(&self) -> Ways {
        self.core.ways()
    }

    /// Returns whether members on the same network are being looked for now.
    #[must_use]
    pub fn looks_nearby(&self) -> bool {
        self.core.net().is_some_and(|net| net.looks_nearby())
    }

    /// Returns where this installation may be reached, for a person to tell another; none while the socket is closed.
    #[must_use]
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.core.net().map(|net| self.core.runtime.block_on(net.list_addresses())).unwrap_or_default()
    }

    /// Returns every peer known, the linked ones first.
    #[must_use]
    pub fn peers(&self) -> Vec<PeerState> {
        self.core.list_peer_states()
    }

    /// Calls whichever member of our spaces answers at an address, and remembers it there.
    ///
    /// # Errors
    /// [`Error::Unreachable`] when no member answers there in ten seconds, [`Error::NobodyToCall`] when nobody else belongs
    /// to a space yet, [`Error::Network`] when no socket can be opened.
    pub fn call_address(&self, address: SocketAddr) -> Result<PeerKey, Error> {
        self.running()?.call_address(address)
    }

    /// Forgets where a peer was reached, and stops calling it; it may still call.
    ///
    /// # Errors
    /// [`Error::Store`] when it cannot be written.
    pub fn forget_peer(&self, peer: &PeerKey) -> Result<(), Error> {
        self.running()?.forget_peer(peer)
    }
}

impl Core {
    pub(crate) fn ways(&self) -> Ways {
        self.ways.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn relay(&self) -> Option<RelayAddress> {
        self.ways().relay
    }

    fn set_ways(self: &Arc<Self>, ways: Ways) -> Result<(), Error> {
        let before = std::mem::replace(&mut *self.ways.lock().unwrap_or_else(PoisonError::into_inner), ways.clone());
        let Some(net) = self.net() else { return Ok(()) };
        if (&before.relay, before.relay_only) != (&ways.relay, ways.relay_only) {
            // iroh learns of a relay when its socket is opened
            self.go_offline();
            self.go_online()?;
        } else if before.nearby != ways.nearby {
            net.look_nearby(self, ways.nearby);
        }
        Ok(())
    }

    fn go_offline(self: &Arc<Self>) {
        let Some(net) = self.net.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        if let Some(acceptor) = net.refuse() {
            acceptor.close();
        }
        let _ = self.runtime.block_on(async { tokio::time::timeout(Duration::from_secs(2), net.close()).await });
        // all that stood were of that socket; samod may say so later, or not at all of a call that was ended
        let stood: Vec<u32> = self.links.borrow().keys().copied().collect();
        for link in stood {
            self.set_link(link, None);
        }
    }

    fn list_peer_states(&self) -> Vec<PeerState> {
        let reached = self.net().map(|net| net.list_reached()).unwrap_or_default();
        let linked = self.list_linked();
        let (members, kept) = {
            let state = self.state();
            let mut members: BTreeMap<PeerKey, Vec<SpaceId>> = BTreeMap::new();
            for (id, space) in &state.spaces {
                for key in space.roster.members.keys().filter(|key| **key != self.key) {
                    members.entry(*key).or_default().push(id.clone());
                }
            }
            (members, state.peers.values().cloned().collect::<Vec<_>>())
        };
        let states = members.into_iter().map(|(key, spaces)| {
            let mut addresses: Vec<SocketAddr> = Vec::new();
            for address in kept.iter().filter(|peer| peer.key == key).flat_map(|peer| &peer.addresses) {
                if !addresses.contains(address) {
                    addresses.push(*address);
                }
            }
            PeerState {
                key,
                spaces,
                linked: linked.contains(&key),
                reached: linked.contains(&key).then(|| reached.get(&key).copied()).flatten(),
                nearby: !self.find_nearby(&key).is_empty(),
                addresses,
                last_met_at: kept.iter().filter(|peer| peer.key == key).filter_map(|peer| peer.last_met_at).max(),
            }
        });
        let mut states: Vec<PeerState> = states.collect();
        states.sort_by_key(|peer| (!peer.linked, std::cmp::Reverse(peer.last_met_at), peer.key));
        states
    }

    /// Returns where a peer says it is on this network.
    pub(crate) fn find_nearby(&self, peer: &PeerKey) -> Vec<SocketAddr> {
        self.net().map(|net| net.find_nearby(peer)).unwrap_or_default()
    }

    fn list_others(&self) -> BTreeSet<PeerKey> {
        let state = self.state();
        let keys = state.spaces.values().flat_map(|space| space.roster.members.keys().copied());
        keys.filter(|key| *key != self.key).collect()
    }

    // The person knows where, not who: the key that proves itself there is the answer.
    fn call_address(self: &Arc<Self>, address: SocketAddr) -> Result<PeerKey, Error> {
        let net = self.go_online()?;
        let reached = net.list_reached();
        if let Some((peer, _)) = reached.iter().find(|(_, how)| **how == Reached::Direct(address)) {
            return Ok(*peer);
        }
        let others = self.list_others();
        if others.is_empty() {
            return Err(Error::NobodyToCall);
        }
        // iroh would reach one that is linked by the link it has
        let asked = others.into_iter().filter(|peer| !reached.contains_key(peer));
        let tries = futures::stream::iter(asked.map(|peer| {
            let net = net.clone();
            async move { try_address(&net, peer, address).await.then_some(peer) }
        }));
        let mut answers = tries.buffer_unordered(AT_ONCE).filter_map(futures::future::ready).boxed();
        let answer = async { tokio::time::timeout(CALL_BY_HAND, answers.next()).await };
        let peer = self.runtime.block_on(answer).ok().flatten().ok_or(Error::Unreachable)?;
        drop(answers);
        self.remember_peer(peer, &[address], false);
        self.runtime.block_on(net.call_now(self, peer));
        Ok(peer)
    }

    fn forget_peer(&self, peer: &PeerKey) -> Result<(), Error> {
        if let Some(net) = self.net() {
            net.hang_up(peer);
        }
        let mut kept = Vec::new();
        for known in self.state().peers.values_mut().filter(|known| known.key == *peer) {
            known.addresses.clear();
            kept.push(known.clone());
        }
        for known in kept {
            self.store.put_peer(&known)?;
        }
        Ok(())
    }
}

// The other end answers this by waiting for a request, and nothing is asked: only its key is wanted.
async fn try_address(net: &Net, peer: PeerKey, address: SocketAddr) -> bool {
    let Ok(to) = call::address_of(&peer, &[address]) else { return false };
    let Ok(connection) = net.endpoint.connect(to, JOIN_ALPN).await else { return false };
    let proved = EndpointId::from_bytes(&peer.0).is_ok_and(|id| connection.remote_id() == id);
    connection.close(0u32.into(), b"found");
    proved
}
