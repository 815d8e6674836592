//! Giving samod a document that it already asks peers for: it reads the disk only once, before it asks. A second repo
//! lends it what the disk has by now, over a channel of this process, and goes.

use super::core::Core;
use crate::error::Error;
use samod::storage::{InMemoryStorage, Storage, StorageKey};
use samod::transport::channel::ChannelDialer;
use samod::{BackoffConfig, DocumentId, PeerId, Repo};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

const LENDING: Duration = Duration::from_secs(10);

impl Core {
    /// Lends one document; when it is not taken in time, it opens from the disk at the next start.
    pub(crate) fn lend(self: &Arc<Self>, id: &DocumentId) -> Result<(), Error> {
        let lender = {
            let space = self.access.borrow().documents.get(id).cloned();
            let state = self.state();
            let space = space.and_then(|space| state.spaces.get(&space));
            // samod is to believe that a member gives it
            space.and_then(|space| space.roster.members.keys().find(|key| **key != self.key)).copied()
        };
        let Some(lender) = lender else { return Ok(()) };
        let chunks = self.store.list_chunks(&format!("{id}/"))?;
        let url: url::Url = "channel://bundle".parse().map_err(|_| Error::Stopped)?;
        self.runtime.block_on(async {
            let storage = InMemoryStorage::default();
            for (key, bytes) in chunks {
                if let Ok(key) = StorageKey::from_parts(key.split('/')) {
                    storage.put(key, bytes).await;
                }
            }
            let repo = Repo::build_tokio().with_peer_id(PeerId::from(lender.to_string())).with_storage(storage);
            let repo = repo.load().await;
            let held = repo.find(id.clone()).await;
            let acceptor = self.repo.make_acceptor(url).map_err(|_| Error::Stopped)?;
            let dialed = repo.dial(BackoffConfig::default(), Arc::new(ChannelDialer::new(acceptor.clone())));
            let mut activity = self.activity.subscribe();
            let deadline = Instant::now() + LENDING;
            while self.state().searching.contains_key(id) {
                if tokio::time::timeout_at(deadline, activity.changed()).await.is_err() {
                    tracing::warn!(document = %id, "a lent document was not taken");
                    break;
                }
            }
            drop(held);
            if let Ok(dialed) = dialed {
                dialed.close();
            }
            acceptor.close();
            let _ = tokio::time::timeout(Duration::from_secs(1), repo.stop()).await;
            Ok(())
        })
    }
}
