//! Who may read and write which document, as samod asks it: the rosters, kept ready.

use domain::SpaceId;
use domain::identity::PeerKey;
use futures::{Stream, stream};
use samod::{DocumentId, PeerId, ShareConfig, SharePolicy};
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::watch;

/// The members of each space and the space of each document.
#[derive(Debug, Default)]
pub(crate) struct Access {
    pub(crate) members: BTreeMap<SpaceId, BTreeSet<PeerKey>>,
    pub(crate) documents: BTreeMap<DocumentId, SpaceId>,
}

impl Access {
    /// Whether the key belongs to any space of ours. A link with any other key is closed at once.
    pub(crate) fn knows(&self, peer: &PeerKey) -> bool {
        self.members.values().any(|members| members.contains(peer))
    }

    /// Whether the key belongs to the space of this document. A document of no space of ours is nobody's.
    pub(crate) fn allows(&self, document: &DocumentId, peer: &PeerKey) -> bool {
        let members = self.documents.get(document).and_then(|space| self.members.get(space));
        members.is_some_and(|members| members.contains(peer))
    }
}

/// Returns the key by which a peer is called. Links of ours prove it before samod hears of them.
#[cfg(not(feature = "interop"))]
pub(crate) fn key_of(peer: &str) -> Option<PeerKey> {
    peer.parse().ok()
}

/// Returns the key by which a peer is called; npm peers have names instead, and get a key that nobody can sign with.
#[cfg(feature = "interop")]
pub(crate) fn key_of(peer: &str) -> Option<PeerKey> {
    Some(peer.parse().unwrap_or_else(|_| PeerKey(blake3::derive_key("emancip/npm peer", peer.as_bytes()))))
}

/// samod's question, answered again each time a roster or the list of documents changes.
#[derive(Clone)]
pub(crate) struct RosterPolicy(pub(crate) watch::Receiver<Access>);

impl SharePolicy for RosterPolicy {
    fn share(&self, document: DocumentId, peer: PeerId) -> impl Stream<Item = ShareConfig> + Send + 'static {
        let key = key_of(peer.as_str());
        stream::unfold((self.0.clone(), true), move |(mut access, first)| {
            let document = document.clone();
            async move {
                if !first {
                    access.changed().await.ok()?;
                }
                let allowed = key.is_some_and(|key| access.borrow_and_update().allows(&document, &key));
                let config = if allowed { ShareConfig::read_write() } else { ShareConfig::none() };
                Some((config, (access, false)))
            }
        })
    }
}
