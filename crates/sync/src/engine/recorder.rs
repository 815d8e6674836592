//! The recorder: one thread that works through every change, whoever made it. Journal first, then reading, then news.

use super::core::{Core, Notice};
use super::document::{OpenDocument, Progress, Purpose, has_all};
use super::{Alarm, SyncEvent};
use crate::cbor;
use crate::document;
use crate::envelope::Envelope;
use crate::error::Error;
use crate::journal;
use crate::record::{Record, RecordBody, Subject};
use crate::signed;
use automerge::Change;
use domain::identity::PeerKey;
use samod::DocumentId;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// The most news worked through at once.
const AT_ONCE: usize = 1000;
const RETRY: Duration = Duration::from_secs(2);
const DELIVERIES_MAX: usize = 16 << 20;

/// Works until told to stop. A document whose change could not be journalled is taken up again every two seconds.
pub(crate) fn run(core: &Arc<Core>, notices: &Receiver<Notice>) {
    let mut unfinished: BTreeSet<DocumentId> = BTreeSet::new();
    let mut failing = false;
    loop {
        let notice = if unfinished.is_empty() && !core.waits_to_search() {
            notices.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            notices.recv_timeout(RETRY)
        };
        let first = match notice {
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                core.search_more();
                None
            }
            Ok(notice) => Some(notice),
        };
        let mut changed: BTreeSet<DocumentId> = match first {
            None => std::mem::take(&mut unfinished),
            Some(_) => BTreeSet::new(),
        };
        // what came meanwhile is kept in one go: the disk takes as long for a hundred documents as for one
        for notice in first.into_iter().chain(notices.try_iter().take(AT_ONCE)) {
            match notice {
                Notice::Stop => return,
                Notice::Changed(id) => drop(changed.insert(id)),
                Notice::Peers(id, states) => {
                    if let Some(document) = core.find_document(&id) {
                        let mut progress = document.progress();
                        progress.peers.extend(states);
                        core.count_deliveries(&document, &mut progress);
                    }
                }
                Notice::Found { space, purpose, handle } => {
                    changed.insert(handle.document_id().clone());
                    core.add_found(space, purpose, handle);
                }
                Notice::Links => {
                    core.forget_ended_links();
                    core.search_more();
                }
                Notice::Searches => core.search_more(),
            }
        }
        core.journal_all(&changed);
        for id in changed {
            let Some(document) = core.find_document(&id) else { continue };
            // A foreign document may hold what nobody foresaw: it must not end the thread that serves all others.
            match catch_unwind(AssertUnwindSafe(|| core.work_through(&document, true))) {
                Ok(Ok(())) => {}
                Ok(Err(error @ Error::Store(_))) => {
                    tracing::error!(?error, document = %id, "a change is not in the journal yet");
                    if !failing {
                        failing = true;
                        let Error::Store(detail) = &error else { continue };
                        core.tell(SyncEvent::Alarm(Alarm::StoreFailing { detail: detail.to_string() }));
                    }
                    unfinished.insert(id);
                }
                Ok(Err(error)) => tracing::error!(?error, document = %id, "a document cannot be read"),
                Err(_) => tracing::error!(document = %id, "reading a document panicked"),
            }
        }
        if failing && unfinished.is_empty() {
            failing = false;
            core.tell(SyncEvent::StoreWritesAgain);
        }
        core.touch();
    }
}

impl Core {
    pub(crate) fn find_document(&self, id: &DocumentId) -> Option<Arc<OpenDocument>> {
        self.state().documents.get(id).cloned()
    }

    /// Journals what is new in a document, then reads it. `loud` tells the app of texts it did not have.
    pub(crate) fn work_through(self: &Arc<Self>, document: &Arc<OpenDocument>, loud: bool) -> Result<(), Error> {
        self.work_through_with(document, &mut document.progress(), loud)
    }

    /// As [`Self::work_through`], for who holds what is known of the document.
    pub(super) fn work_through_with(
        self: &Arc<Self>,
        document: &Arc<OpenDocument>,
        progress: &mut Progress,
        loud: bool,
    ) -> Result<(), Error> {
        let heads = self.journal_news(document, progress)?;
        if heads != progress.read_heads {
            match document.purpose {
                Purpose::Space => self.read_space(document, progress, loud)?,
                Purpose::Note(_) => {
                    self.read_envelopes(document, progress, document::ENVELOPES, loud)?;
                    self.open_files(progress)?;
                    self.read_text(document, progress, loud)?;
                }
                Purpose::File { .. } => self.read_file(document)?,
            }
            progress.read_heads = heads;
        }
        self.count_deliveries(document, progress);
        Ok(())
    }

    // Journals what is new in several documents at once. What fails is tried again, and answered for, one by one.
    fn journal_all(&self, documents: &BTreeSet<DocumentId>) {
        if documents.len() < 2 {
            return;
        }
        let (mut rows, mut of) = (Vec::new(), Vec::new());
        for document in documents.iter().filter_map(|id| self.find_document(id)) {
            let progress = document.progress();
            let found = document.with(|doc| doc.get_changes(&progress.journalled_heads));
            let Ok(mut news) = found else { continue };
            news.retain(|change| !progress.journalled.contains(&change.hash()));
            let from = self.guess_sender(&progress, &news).map(|key| key.to_string());
            drop(progress);
            rows.extend(journal::rows(document.id(), &news, from.as_deref()));
            of.push((document, news));
        }
        match self.store.append_journal_all(&rows) {
            Ok(()) => {
                for (document, news) in of {
                    document.progress().journalled.extend(news.iter().map(Change::hash));
                }
            }
            Err(error) => tracing::warn!(?error, "changes could not be journalled together"),
        }
    }

    fn journal_news(
        &self,
        document: &OpenDocument,
        progress: &mut Progress,
    ) -> Result<Vec<automerge::ChangeHash>, Error> {
        let since = &progress.journalled_heads;
        let (heads, changes) = document.with(|doc| (doc.get_heads(), doc.get_changes(since)))?;
        let news: Vec<Change> = changes.into_iter().filter(|c| !progress.journalled.contains(&c.hash())).collect();
        if !news.is_empty() {
            let from = self.guess_sender(progress, &news).map(|key| key.to_string());
            journal::append(&*self.store, document.id(), &news, from.as_deref())?;
            progress.journalled.extend(news.iter().map(Change::hash));
        }
        self.guards.settle(document.id(), |change| progress.journalled.contains(&change.hash()));
        progress.journalled_heads.clone_from(&heads);
        Ok(heads)
    }

    // samod does not say who delivered a change: it is the only peer linked, or the one that said it has it.
    fn guess_sender(&self, progress: &Progress, news: &[Change]) -> Option<PeerKey> {
        let links = self.links.borrow();
        let linked: BTreeSet<&PeerKey> = links.values().collect();
        if linked.len() <= 1 {
            return linked.first().map(|key| **key);
        }
        let has_news = progress.peers.iter().find(|(_, state)| {
            state.their_heads.iter().flatten().any(|head| news.iter().any(|change| change.hash() == *head))
        });
        has_news.and_then(|(connection, _)| links.get(connection).copied())
    }

    /// Reads the envelopes of one map: believes those that verify, belong here and come from a member.
    pub(crate) fn read_envelopes(
        &self,
        document: &OpenDocument,
        progress: &mut Progress,
        map: &str,
        loud: bool,
    ) -> Result<(), Error> {
        let records = &progress.records;
        let found = document.with(|doc| {
            let mut unread = document::keys(doc, map);
            unread.retain(|key| !records.contains_key(key));
            document::values(doc, map, &unread)
        })?;
        let (members, kept) = {
            let state = self.state();
            let Some(space) = state.spaces.get(&document.space) else { return Ok(()) };
            (space.roster.members.clone(), state.kept.get(&document.space).cloned().unwrap_or_default())
        };
        progress.refused.clear();
        for (key, candidates) in found {
            let proven = candidates.iter().find(|bytes| signed::hash(bytes) == key);
            let verified = proven.and_then(|bytes| Envelope::verify(bytes).ok()).filter(|verified| {
                let right_place = match (verified.subject(), &document.purpose) {
                    (Subject::Note(id), Purpose::Note(here)) => id == here,
                    (Subject::Listing(_), Purpose::Space) => true,
                    _ => false,
                };
                right_place
                    && verified.envelope.space == document.space
                    && (members.contains_key(&verified.envelope.author_key) || kept.contains(&key))
            });
            let Some(verified) = verified else {
                progress.refused.insert(key);
                continue;
            };
            let record = verified.into_record(self.key);
            if let Some(offender) = suspect(progress, &record) {
                if !progress.suspects.contains(&key) {
                    self.tell(SyncEvent::Alarm(offender));
                    progress.suspects.insert(key.clone());
                }
                progress.refused.insert(key);
                continue;
            }
            if loud && !progress.written.contains(&key) {
                self.received.fetch_add(1, Ordering::Relaxed);
                self.tell(SyncEvent::Received(record.clone()));
            }
            progress.records.insert(key, record);
        }
        Ok(())
    }

    /// Marks our texts in a document as delivered to every peer that now has all of it.
    pub(crate) fn count_deliveries(&self, document: &OpenDocument, progress: &mut Progress) {
        let own: Vec<String> =
            progress.records.values().filter(|record| record.own).map(|record| record.hash.clone()).collect();
        if own.is_empty() || progress.peers.is_empty() {
            return;
        }
        let Ok(heads) = document.heads() else { return };
        let have_it: BTreeSet<PeerKey> = {
            let links = self.links.borrow();
            let even = progress.peers.iter().filter(|(_, state)| has_all(state, &heads));
            even.filter_map(|(connection, _)| links.get(connection).copied()).collect()
        };
        self.add_holders(document, progress, own, &have_it);
    }

    /// Marks our texts in a document as delivered to a peer that is known to have all of it.
    pub(crate) fn add_holder(&self, document: &OpenDocument, peer: PeerKey) {
        let mut progress = document.progress();
        let own = progress.records.values().filter(|record| record.own).map(|record| record.hash.clone()).collect();
        self.add_holders(document, &mut progress, own, &BTreeSet::from([peer]));
    }

    fn add_holders(
        &self,
        document: &OpenDocument,
        progress: &mut Progress,
        own: Vec<String>,
        have_it: &BTreeSet<PeerKey>,
    ) {
        let mut news = false;
        for hash in own {
            let holders = progress.delivered.entry(hash.clone()).or_default();
            let before = holders.len();
            holders.extend(have_it);
            if holders.len() > before {
                self.delivered.fetch_add(1, Ordering::Relaxed);
                self.tell(SyncEvent::Delivered { hash });
                news = true;
            }
        }
        if news {
            let kept = self.store.put_chunk(&deliveries_key(document.id()), &cbor::encode(&progress.delivered));
            if let Err(error) = kept {
                tracing::warn!(?error, "a delivery could not be kept");
            }
        }
    }

    /// Reads the deliveries remembered for a document.
    pub(crate) fn load_deliveries(&self, id: &DocumentId) -> Result<BTreeMap<String, BTreeSet<PeerKey>>, Error> {
        let bytes = self.store.get_chunk(&deliveries_key(id))?;
        Ok(bytes.and_then(|bytes| cbor::decode(&bytes, DELIVERIES_MAX)).unwrap_or_default())
    }

    // What an ended connection said is dropped; a newer one may have spoken before it was counted as a link.
    fn forget_ended_links(&self) {
        let (standing, newest) = {
            let links = self.links.borrow();
            (links.keys().copied().collect::<BTreeSet<u32>>(), links.keys().max().copied())
        };
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        for document in documents {
            let mut progress = document.progress();
            progress.peers.retain(|connection, _| standing.contains(connection) || Some(*connection) > newest);
            self.count_deliveries(&document, &mut progress);
        }
    }
}

// Texts of one key in one document: no person writes more.
const TEXTS_OF_ONE_KEY_MAX: usize = 2000;

// What a believed text must not be: a second one of the same version, or one too many.
fn suspect(progress: &Progress, record: &Record) -> Option<Alarm> {
    let version = |record: &Record| match &record.body {
        RecordBody::Note { .. } => Some((0, String::new(), record.seq)),
        RecordBody::Listing { .. } => Some((1, record.subject.listing()?.to_string(), record.seq)),
        RecordBody::Reply { of: Some(first), .. } => Some((2, first.clone(), record.seq)),
        RecordBody::Mark { on, mark, .. } => Some((3, format!("{on:?} {mark:?}"), record.seq)),
        // First replies, files and deletions are many; each stands alone.
        RecordBody::Reply { of: None, .. }
        | RecordBody::Delete { .. }
        | RecordBody::Attach { .. }
        | RecordBody::Hand { .. } => None,
    };
    let theirs = || progress.records.values().filter(|other| other.author_key == record.author_key);
    let wanted = version(record);
    if wanted.is_some() && theirs().any(|other| version(other) == wanted) {
        let subject = match &record.subject {
            Subject::Note(id) => id.to_string(),
            Subject::Listing(id) => id.to_string(),
        };
        return Some(Alarm::Equivocation { key: record.author_key, subject });
    }
    (theirs().count() >= TEXTS_OF_ONE_KEY_MAX).then_some(Alarm::Flood { peer: record.author_key })
}

fn deliveries_key(document: &DocumentId) -> String {
    format!("emancip/delivered/{document}")
}
