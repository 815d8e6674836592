//! Exchanging now: call every known peer, then wait until there is nothing left to say.

use super::ExchangeReport;
use super::core::Core;
use super::document::OpenDocument;
use crate::error::Error;
use crate::net::heads::Heads;
use domain::identity::PeerKey;
use samod::DocumentId;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::Instant;

// A burst of changes is looked at once rather than change by change.
const SETTLE: Duration = Duration::from_millis(10);

impl Core {
    /// Calls every known peer and waits until all that are reached hold the same as we do, or `timeout` passes.
    pub(crate) fn exchange(self: &Arc<Self>, timeout: Duration) -> Result<ExchangeReport, Error> {
        let net = self.go_online()?;
        let (received, delivered) = self.counts();
        self.runtime.block_on(async {
            let deadline = Instant::now() + timeout;
            let calls = self.list_callable().into_iter().map(|peer| net.call_now(self, peer));
            let _ = tokio::time::timeout_at(deadline, futures::future::join_all(calls)).await;
            // What they have at this moment is what a person who asks now expects to get.
            let questions = self.list_linked().into_iter().map(|peer| {
                let net = net.clone();
                async move { Some((peer, net.ask_heads(peer).await?)) }
            });
            let asked = tokio::time::timeout_at(deadline, futures::future::join_all(questions)).await;
            let answers: Vec<(PeerKey, Heads)> = asked.unwrap_or_default().into_iter().flatten().collect();
            let core = self.clone();
            let waking = tokio::task::spawn_blocking(move || {
                answers.iter().for_each(|(peer, heads)| core.wake_for(peer, Some(heads)));
                answers.into_iter().map(|(_, heads)| heads).collect()
            });
            let theirs: Vec<Heads> = waking.await.unwrap_or_default();
            let mut activity = self.activity.subscribe();
            while !(self.is_quiet() && self.has_all(&theirs)) {
                if tokio::time::timeout_at(deadline, activity.changed()).await.is_err() {
                    break;
                }
                tokio::time::sleep(SETTLE).await;
                activity.borrow_and_update();
            }
        });
        let (received_since, delivered_since) = self.counts();
        Ok(ExchangeReport {
            peers_met: self.list_linked().len(),
            received: received_since - received,
            sent: delivered_since - delivered,
            refused: self.count_refused(),
        })
    }

    fn counts(&self) -> (usize, usize) {
        (self.received.load(Ordering::Relaxed), self.delivered.load(Ordering::Relaxed))
    }

    /// Returns the peers linked now.
    pub(crate) fn list_linked(&self) -> BTreeSet<PeerKey> {
        self.links.borrow().values().copied().collect()
    }

    /// Returns the peers that belong to a space of ours and whose address is known, or that the relay may know.
    pub(crate) fn list_callable(&self) -> BTreeSet<PeerKey> {
        let by_relay = self.relay().is_some();
        let state = self.state();
        let known = state.peers.iter().filter(|((key, space), peer)| {
            (by_relay || !peer.addresses.is_empty())
                && state.spaces.get(space).is_some_and(|space| space.roster.find_role(key).is_some())
        });
        known.map(|((key, _), _)| *key).collect()
    }

    fn count_refused(&self) -> usize {
        self.list_documents().iter().map(|document| document.progress().refused.len()).sum()
    }

    fn list_documents(&self) -> Vec<Arc<OpenDocument>> {
        self.state().documents.values().cloned().collect()
    }

    /// Returns the heads of every document that a peer may read.
    pub(crate) fn list_heads_for(&self, peer: &PeerKey) -> Heads {
        let documents = self.list_documents();
        let shared = documents.iter().filter(|document| self.access.borrow().allows(document.id(), peer));
        let open = shared.filter_map(|document| Some((document.id().clone(), document.heads().ok()?)));
        let mut heads: Heads = open.collect();
        let (state, access) = (self.state(), self.access.borrow());
        for (id, sleeper) in state.asleep.iter().filter(|(id, _)| access.allows(id, peer)) {
            heads.entry(id.clone()).or_insert_with(|| sleeper.heads.iter().copied().collect());
        }
        heads
    }

    // Whether every change that peers named is here and read. Spaces come first: once read, they name all other
    // documents; one that is then still of no space of ours is not waited for.
    fn has_all(&self, theirs: &[Heads]) -> bool {
        let spaces: BTreeSet<DocumentId> = self.state().spaces.values().map(|space| space.document.clone()).collect();
        let (first, then): (Vec<_>, Vec<_>) = theirs.iter().flatten().partition(|(id, _)| spaces.contains(id));
        first.into_iter().chain(then).all(|(id, heads)| {
            if !self.access.borrow().documents.contains_key(id) {
                return true;
            }
            if let Some(document) = self.find_document(id) {
                return document.has_read(heads).unwrap_or(true);
            }
            self.state().asleep.get(id).is_some_and(|sleeper| heads.iter().all(|head| sleeper.heads.contains(head)))
        })
    }

    // Quiet: with every linked peer, every document of a space it belongs to is the same, and read. A document that
    // cannot be read is nobody's to wait for.
    fn is_quiet(&self) -> bool {
        let mut connections: BTreeMap<PeerKey, Vec<u32>> = BTreeMap::new();
        for (connection, peer) in self.links.borrow().iter() {
            connections.entry(*peer).or_default().push(*connection);
        }
        if connections.is_empty() {
            return true;
        }
        {
            let state = self.state();
            if !state.wanted.is_empty() || state.searching.values().any(|search| !search.nobody_has_it) {
                return false;
            }
        }
        self.list_documents().iter().all(|document| {
            connections.iter().all(|(peer, connections)| {
                let shared = self.access.borrow().allows(document.id(), peer);
                !shared || document.is_even_with(connections).unwrap_or(true)
            })
        })
    }
}
