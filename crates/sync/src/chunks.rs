//! samod's storage over a [`SyncStore`]: a put is done only when durable, a snapshot replaces only if it loads.

use crate::store::SyncStore;
use crate::{Alarm, SyncEvent};
use automerge::Automerge;
use samod::storage::{Storage, StorageKey};
use std::collections::HashMap;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

/// The storage that samod is given. Keys are samod's own, joined by `/`.
#[derive(Clone)]
pub(crate) struct Chunks {
    store: Arc<dyn SyncStore>,
    events: Sender<SyncEvent>,
    failing: Arc<AtomicBool>,
}

impl Chunks {
    pub(crate) fn new(store: Arc<dyn SyncStore>, events: Sender<SyncEvent>) -> Self {
        Self { store, events, failing: Arc::default() }
    }

    // samod cannot be told of a failure: it takes silence for patience. So a call is repeated until it succeeds, and
    // nothing that depends on it happens before. Blocking calls stay off the network's threads.
    async fn insist<T: Send + 'static>(
        &self,
        call: impl Fn(&dyn SyncStore) -> Result<T, crate::StoreError> + Clone + Send + 'static,
    ) -> T {
        let mut pause = Duration::from_millis(50);
        loop {
            let (store, call) = (self.store.clone(), call.clone());
            match tokio::task::spawn_blocking(move || call(&*store)).await {
                Ok(Ok(value)) => {
                    if self.failing.swap(false, Ordering::Relaxed) {
                        let _ = self.events.send(SyncEvent::StoreWritesAgain);
                    }
                    return value;
                }
                Ok(Err(error)) => {
                    tracing::error!(?error, "the store failed; trying again");
                    if !self.failing.swap(true, Ordering::Relaxed) {
                        let _ = self.events.send(SyncEvent::Alarm(Alarm::StoreFailing { detail: error.to_string() }));
                    }
                }
                Err(error) => tracing::error!(?error, "a call to the store did not end"),
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(5));
        }
    }
}

fn text(key: &StorageKey) -> String {
    key.into_iter().map(String::as_str).collect::<Vec<_>>().join("/")
}

impl Storage for Chunks {
    fn load(&self, key: StorageKey) -> impl Future<Output = Option<Vec<u8>>> + Send {
        let chunks = self.clone();
        async move { chunks.insist(move |store| store.get_chunk(&text(&key))).await }
    }

    fn load_range(&self, prefix: StorageKey) -> impl Future<Output = HashMap<StorageKey, Vec<u8>>> + Send {
        let chunks = self.clone();
        async move {
            let prefix = format!("{}/", text(&prefix));
            let found = chunks.insist(move |store| store.list_chunks(&prefix)).await;
            let keyed = found
                .into_iter()
                .filter_map(|(key, bytes)| StorageKey::from_parts(key.split('/')).ok().map(|key| (key, bytes)));
            keyed.collect()
        }
    }

    fn put(&self, key: StorageKey, data: Vec<u8>) -> impl Future<Output = ()> + Send {
        let chunks = self.clone();
        async move {
            let key = text(&key);
            let data: Arc<[u8]> = data.into();
            if key.contains("/snapshot/") && !loads(data.clone()).await {
                // Never resolving keeps samod from deleting the chunks this snapshot was to replace. The changes
                // themselves are in the journal.
                tracing::error!(%key, "a snapshot does not load: the chunks it was to replace stay");
                let document = key.split('/').next().unwrap_or_default().to_owned();
                let _ = chunks.events.send(SyncEvent::Alarm(Alarm::SnapshotRefused { document }));
                return std::future::pending().await;
            }
            chunks.insist(move |store| store.put_chunk(&key, &data)).await;
        }
    }

    fn delete(&self, key: StorageKey) -> impl Future<Output = ()> + Send {
        let chunks = self.clone();
        async move { chunks.insist(move |store| store.trash_chunk(&text(&key))).await }
    }
}

async fn loads(bytes: Arc<[u8]>) -> bool {
    let load = move || matches!(catch_unwind(AssertUnwindSafe(|| Automerge::load(&bytes).is_ok())), Ok(true));
    tokio::task::spawn_blocking(load).await.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MemoryStore;
    use crate::document::empty_note;
    use std::sync::mpsc;

    fn key(parts: [&str; 3]) -> StorageKey {
        StorageKey::from_parts(parts).expect("a key")
    }

    #[test]
    fn a_snapshot_that_does_not_load_replaces_nothing() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let store = Arc::new(MemoryStore::default());
        let (events, told) = mpsc::channel();
        let chunks = Chunks::new(store.clone(), events);
        let whole = empty_note().save();
        runtime.block_on(async {
            chunks.put(key(["doc", "snapshot", "whole"]), whole.clone()).await;
            let cut = whole[..whole.len() - 1].to_vec();
            // samod deletes what a snapshot supersedes once its put is done: this one must never be.
            let put =
                tokio::time::timeout(Duration::from_millis(300), chunks.put(key(["doc", "snapshot", "cut"]), cut));
            assert!(put.await.is_err(), "samod would delete the chunks it supersedes");
            assert_eq!(chunks.load(key(["doc", "snapshot", "whole"])).await, Some(whole));
            assert_eq!(chunks.load(key(["doc", "snapshot", "cut"])).await, None);
        });
        let alarm = SyncEvent::Alarm(Alarm::SnapshotRefused { document: "doc".into() });
        assert_eq!(told.try_recv(), Ok(alarm), "someone must hear of it");
    }
}
