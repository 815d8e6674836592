//! Between a link and samod: every message is read here first, and samod gets it in our own spelling.
//!
//! samod takes in what a peer sends without a doubt. So a message that carries changes goes through [`crate::gate`]; one
//! that fails ends the link, the peer is not heard for a while, and the person is told. Documents are not touched.

use crate::cbor::{self, Blob};
use crate::engine::core::Core;
use crate::gate::{self, GateFault};
use crate::{Alarm, SyncEvent};
use automerge::{Automerge, Change};
use domain::identity::PeerKey;
use futures::{Stream, StreamExt, stream};
use samod::DocumentId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

// What is neither sync nor request is small.
const TALK_MAX: usize = 64 * 1024;
// Documents that a peer may name before we know of them: a space's notes, on the day one joins it.
const UNKNOWN_MAX: usize = 50_000;
// Those of them that samod hears of: it holds an actor for each, and asks by itself for the others once they are ours.
const UNKNOWN_HEARD: usize = 1_000;
const TRIAL: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_secs(10 * 60);
const BARRED_MAX: usize = 1000;

/// What the links of all peers share.
#[derive(Default)]
pub(crate) struct Guards {
    // Changes let through that the document may not show yet; the lock also puts trials of one document in a row.
    passed: Mutex<BTreeMap<DocumentId, Arc<Mutex<Vec<Change>>>>>,
    barred: Mutex<BTreeMap<PeerKey, Instant>>,
}

impl Guards {
    fn passed(&self, document: &DocumentId) -> Arc<Mutex<Vec<Change>>> {
        self.passed.lock().unwrap_or_else(PoisonError::into_inner).entry(document.clone()).or_default().clone()
    }

    /// Forgets what a document shows by now.
    pub(crate) fn settle(&self, document: &DocumentId, shows: impl Fn(&Change) -> bool) {
        let mut all = self.passed.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(passed) = all.get(document).cloned() else { return };
        // A trial may hold it: the next one settles.
        let Ok(mut kept) = passed.try_lock() else { return };
        kept.retain(|change| !shows(change));
        if kept.is_empty() && Arc::strong_count(&passed) <= 2 {
            all.remove(document);
        }
    }

    /// Whether a peer sent bytes lately that were refused.
    pub(crate) fn is_barred(&self, peer: &PeerKey) -> bool {
        let barred = self.barred.lock().unwrap_or_else(PoisonError::into_inner);
        barred.get(peer).is_some_and(|since| since.elapsed() < SILENCE)
    }

    fn bar(&self, peer: PeerKey) {
        let mut barred = self.barred.lock().unwrap_or_else(PoisonError::into_inner);
        barred.retain(|_, since| since.elapsed() < SILENCE);
        if barred.len() < BARRED_MAX {
            barred.insert(peer, Instant::now());
        }
    }
}

/// Why a link is ended.
#[derive(Debug)]
pub(crate) enum Offence {
    /// Bytes that the gate refuses.
    Bytes(DocumentId, GateFault),
    /// A message that no peer of ours makes.
    Message,
    /// More documents than any space has.
    Flood,
}

/// Reads the messages of one link.
pub(crate) struct Guard {
    // samod keeps the link, and the engine keeps samod.
    core: Weak<Core>,
    peer: PeerKey,
    cut: Box<dyn Fn() + Send>,
    unknown: BTreeSet<DocumentId>,
}

// The fields of samod's messages that matter here; any twice, and it is no message.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Seen {
    r#type: String,
    document_id: Option<String>,
    data: Option<Blob>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Said<'a> {
    r#type: &'a str,
    document_id: &'a str,
    sender_id: String,
    target_id: String,
    data: Blob,
}

impl Guard {
    /// Makes the guard of a link with `peer`, whose key is proved; `cut` closes the link.
    pub(crate) fn new(core: &Arc<Core>, peer: PeerKey, cut: impl Fn() + Send + 'static) -> Self {
        Self { core: Arc::downgrade(core), peer, cut: Box::new(cut), unknown: BTreeSet::new() }
    }

    /// Returns the messages of a link that samod may have; they end with the link, or with the first offence.
    pub(crate) fn watch<E>(
        self,
        frames: impl Stream<Item = Result<Vec<u8>, E>>,
    ) -> impl Stream<Item = Result<Vec<u8>, E>> {
        stream::unfold((Box::pin(frames), self), |(mut frames, mut guard)| async move {
            loop {
                match frames.next().await? {
                    Ok(frame) => match guard.pass(frame).await {
                        Ok(Some(frame)) => return Some((Ok(frame), (frames, guard))),
                        Ok(None) => {}
                        Err(_) => return None,
                    },
                    Err(error) => return Some((Err(error), (frames, guard))),
                }
            }
        })
    }

    /// Returns the message for samod, `None` for one to pass over, or ends the link.
    async fn pass(&mut self, frame: Vec<u8>) -> Result<Option<Vec<u8>>, Offence> {
        let Some(core) = self.core.upgrade() else { return Ok(None) };
        let checked = self.check(&core, frame).await;
        if let Err(offence) = &checked {
            tracing::warn!(peer = %self.peer.short(), ?offence, "a peer sent what no peer sends; its link is closed");
            let first = !core.guards.is_barred(&self.peer);
            core.guards.bar(self.peer);
            (self.cut)();
            if first {
                let (document, fault) = match offence {
                    Offence::Bytes(document, fault) => (Some(document.to_string()), Some(*fault)),
                    Offence::Message | Offence::Flood => (None, None),
                };
                let alarm = match offence {
                    Offence::Flood => Alarm::Flood { peer: self.peer },
                    _ => Alarm::BytesRefused { peer: self.peer, document, fault },
                };
                core.tell(SyncEvent::Alarm(alarm));
            }
        }
        checked
    }

    async fn check(&mut self, core: &Arc<Core>, frame: Vec<u8>) -> Result<Option<Vec<u8>>, Offence> {
        let seen = catch_unwind(AssertUnwindSafe(|| ciborium::from_reader::<Seen, _>(&*frame).ok()));
        let Ok(Some(seen)) = seen else { return Err(Offence::Message) };
        if seen.r#type != "sync" && seen.r#type != "request" {
            // Nothing of ours listens to passing messages.
            let pass = seen.r#type != "ephemeral" && frame.len() <= TALK_MAX;
            return Ok(pass.then_some(frame));
        }
        let (Some(name), Some(Blob(data))) = (seen.document_id, seen.data) else { return Err(Offence::Message) };
        let id: DocumentId = name.parse().map_err(|_| Offence::Message)?;
        let said = Said {
            r#type: &seen.r#type,
            document_id: &name,
            sender_id: self.peer.to_string(),
            target_id: core.key.to_string(),
            data: Blob(data.clone()),
        };
        let said = cbor::encode(&said);
        let known = core.access.borrow().allows(&id, &self.peer);
        if !known && !core.state().wanted.contains_key(&id) {
            self.unknown.insert(id.clone());
            if self.unknown.len() > UNKNOWN_MAX {
                return Err(Offence::Flood);
            }
            if self.unknown.len() > UNKNOWN_HEARD {
                return Ok(None);
            }
        }
        let (core, of) = (core.clone(), id.clone());
        let tried = tokio::task::spawn_blocking(move || core.try_message(&of, &data, known)).await;
        match tried.unwrap_or(Err(GateFault::Breaks)) {
            Ok(passes) => Ok(passes.then_some(said)),
            Err(fault) => Err(Offence::Bytes(id, fault)),
        }
    }
}

impl Core {
    // Whether samod may have the message.
    fn try_message(self: &Arc<Self>, id: &DocumentId, data: &[u8], known: bool) -> Result<bool, GateFault> {
        let read = catch_unwind(AssertUnwindSafe(|| automerge::sync::Message::decode(data).ok()));
        let Ok(Some(message)) = read else { return Err(GateFault::Damaged) };
        // samod will open it for this message: what it becomes must be followed
        if known && let Err(error) = self.find_or_wake(id) {
            tracing::error!(%error, document = %id, "a note that a peer speaks of cannot be opened");
            return Ok(false);
        }
        if message.changes.is_empty() {
            return Ok(true);
        }
        if !known {
            // Changes for a document that is not shared with this peer: it is asked again once it is.
            return Ok(false);
        }
        let passed = self.guards.passed(id);
        let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
        let here = match self.find_document(id) {
            // A document that broke already is not for this peer to answer for.
            Some(document) => match document.with(|document| document.clone()) {
                Ok(here) => here,
                Err(_) => return Ok(false),
            },
            None => Automerge::new(),
        };
        let chunks = message.changes.iter().map(<[u8]>::to_vec).collect();
        let admitted = gate::admit_within(TRIAL, here, passed.clone(), chunks)?;
        *passed = admitted.news.into_iter().chain(admitted.waiting).collect();
        if passed.len() > gate::CHANGES_MAX { Err(GateFault::TooLarge) } else { Ok(true) }
    }
}
