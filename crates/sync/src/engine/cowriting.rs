//! How-to notes written by several people at once: one Automerge text beside the envelopes of the note.
//!
//! Who changed what inside rests on trust: changes carry an actor's name that anybody can take. Each person signs which
//! actors are theirs ([`EnvelopeBody::Hand`]); what no honest member wrote cannot be told from what they wrote.

use super::SyncEvent;
use super::core::Core;
use super::document::{OpenDocument, Progress, Purpose};
use crate::document::shared;
use crate::envelope::EnvelopeBody;
use crate::error::Error;
use crate::journal;
use crate::record::{Author, Record, RecordBody};
use automerge::{ActorId, Change, ChangeHash, ReadDoc};
use domain::identity::PeerKey;
use domain::mutual_help::{BODY_MAX, InvalidText, NoteKind};
use domain::{NoteId, SpaceId};
use std::sync::{Arc, PoisonError};

/// The most passages of a history.
const PASSAGES_MAX: usize = 100;
/// What one person writes within this many seconds is one passage.
const PASSAGE: i64 = 600;

/// A shared text at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedText {
    /// The text.
    pub text: String,
    /// Its version, to be given back with what is made of it.
    pub version: Vec<String>,
    /// The version that holds exactly what was written last here, without what others did meanwhile.
    pub own_version: Vec<String>,
}

/// What one person wrote in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Who, as far as somebody signed for the actor.
    pub author: Option<(PeerKey, Author)>,
    /// When it ended, as their clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Letters added.
    pub added: usize,
    /// Letters taken away.
    pub removed: usize,
    /// The version after it.
    pub version: Vec<String>,
}

impl Core {
    pub(crate) fn shared_text(self: &Arc<Self>, space: &SpaceId, note: &NoteId) -> Result<Option<SharedText>, Error> {
        let document = self.get_note_document(space, note)?;
        document.with(|doc| {
            let text = shared::read(doc, None)?;
            let version = words(&doc.get_heads());
            Some(SharedText { text, own_version: version.clone(), version })
        })
    }

    pub(crate) fn shared_texts(&self) -> Vec<(NoteId, String)> {
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        let texts = documents.iter().filter_map(|document| match &document.purpose {
            Purpose::Note(note) => Some((note.clone(), document.progress().text.clone()?)),
            _ => None,
        });
        texts.collect()
    }

    pub(crate) fn begin_shared_text(self: &Arc<Self>, space: &SpaceId, note: &NoteId) -> Result<SharedText, Error> {
        if let Some(begun) = self.shared_text(space, note)? {
            return Ok(begun);
        }
        let document = self.get_note_document(space, note)?;
        let missing = || Error::NoNote { note: note.clone() };
        // the first version: everybody begins with the same words, whichever version they have
        let first = {
            let progress = document.progress();
            let mut notes: Vec<&Record> =
                progress.records.values().filter(|r| matches!(r.body, RecordBody::Note { .. })).collect();
            notes.sort_by_key(|record| (record.seq, record.hash.clone()));
            let first = notes.first().and_then(|record| match &record.body {
                RecordBody::Note { kind: NoteKind::HowTo, body, .. } => Some((record.hash.clone(), body.clone())),
                _ => None,
            });
            first.ok_or_else(missing)?
        };
        let changes = shared::begin(&first.0, &first.1).ok_or_else(missing)?;
        self.add_changes(&document, changes)?;
        self.shared_text(space, note)?.ok_or_else(missing)
    }

    pub(crate) fn edit_shared_text(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        base: &[String],
        text: &str,
    ) -> Result<SharedText, Error> {
        if text.chars().count() > BODY_MAX {
            return Err(InvalidText::TooLong { max: BODY_MAX }.into());
        }
        let document = self.get_note_document(space, note)?;
        let missing = || Error::NoNote { note: note.clone() };
        let base = hashes(base).ok_or_else(missing)?;
        self.sign_hand(&document, note, author)?;
        // one hand at a time, as for every local change
        let mut actor = document.actor.lock().unwrap_or_else(PoisonError::into_inner);
        let copy = document.with(|doc| doc.clone())?;
        let hand = actor.clone();
        let made = shared::edit(copy, &hand, &base, text, self.now()).ok_or_else(missing)?;
        if !made.changes.is_empty() {
            if let Err(error) = journal::append(&*self.store, document.id(), &made.changes, None) {
                *actor = ActorId::random();
                return Err(error.into());
            }
            self.apply(&document, made.changes)?;
        }
        drop(actor);
        let now = self.shared_text(space, note)?.ok_or_else(missing)?;
        // one's own words are no news
        document.progress().text = Some(now.text.clone());
        Ok(SharedText { own_version: words(&made.version), ..now })
    }

    pub(crate) fn shared_history(self: &Arc<Self>, space: &SpaceId, note: &NoteId) -> Result<Vec<Passage>, Error> {
        let document = self.get_note_document(space, note)?;
        let hands: Vec<(String, PeerKey, Author)> = {
            let progress = document.progress();
            let signed = progress.records.values().filter_map(|record| match &record.body {
                RecordBody::Hand { actor } => Some((actor.clone(), record.author_key, record.author.clone())),
                _ => None,
            });
            signed.collect()
        };
        let steps = document.with(|doc| shared::history(doc, PASSAGES_MAX * 20))?;
        let mut passages: Vec<Passage> = Vec::new();
        for step in steps {
            // an actor made by Automerge for a change beside others ends with the person's own
            let hand = hands.iter().find(|(actor, _, _)| step.actor.ends_with(actor));
            let author = hand.map(|(_, key, author)| (*key, author.clone()));
            let is_full = passages.len() == PASSAGES_MAX;
            match passages.last_mut() {
                Some(last) if last.author == author && (last.written_at - step.at).abs() < PASSAGE => {
                    last.added += step.added;
                    last.removed += step.removed;
                }
                _ if is_full => break,
                _ => passages.push(Passage {
                    author,
                    // a clock that is wrong must not close the page: the window reads no later year
                    written_at: step.at.clamp(0, 253_402_300_799),
                    added: step.added,
                    removed: step.removed,
                    version: vec![step.hash.to_string()],
                }),
            }
        }
        Ok(passages)
    }

    pub(crate) fn shared_text_at(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        version: &[String],
    ) -> Result<String, Error> {
        let document = self.get_note_document(space, note)?;
        let missing = || Error::NoNote { note: note.clone() };
        let heads = hashes(version).ok_or_else(missing)?;
        document
            .with(|doc| {
                let known = heads.iter().all(|head| doc.get_change_by_hash(head).is_some());
                if known { shared::read(doc, Some(&heads)) } else { None }
            })?
            .ok_or_else(missing)
    }

    /// Reads the shared text after a change, and tells when somebody else's change made it another one.
    pub(super) fn read_text(&self, document: &OpenDocument, progress: &mut Progress, loud: bool) -> Result<(), Error> {
        let text = document.with(|doc| shared::read(doc, None))?;
        if text != progress.text {
            progress.text = text;
            if let (true, Purpose::Note(note), Some(text)) = (loud, &document.purpose, &progress.text) {
                self.tell(SyncEvent::TextChanged { note: note.clone(), text: text.clone() });
            }
        }
        Ok(())
    }

    // Signs for the actor of this session, once for each note.
    fn sign_hand(&self, document: &OpenDocument, note: &NoteId, author: Author) -> Result<(), Error> {
        let actor = document.actor.lock().unwrap_or_else(PoisonError::into_inner).to_hex_string();
        let is_signed = {
            let progress = document.progress();
            let is_this = |record: &Record| matches!(&record.body, RecordBody::Hand { actor: a } if *a == actor);
            progress.records.values().any(|record| record.own && is_this(record))
        };
        if is_signed {
            return Ok(());
        }
        self.add(document, note, author, (1, None), EnvelopeBody::Hand { actor }).map(|_| ())
    }

    fn add_changes(&self, document: &OpenDocument, changes: Vec<Change>) -> Result<(), Error> {
        journal::append(&*self.store, document.id(), &changes, None)?;
        self.apply(document, changes)?;
        let text = document.with(|doc| shared::read(doc, None))?;
        document.progress().text = text;
        Ok(())
    }

    fn apply(&self, document: &OpenDocument, changes: Vec<Change>) -> Result<(), Error> {
        document.progress().journalled.extend(changes.iter().map(Change::hash));
        let broken = || Error::DocumentBroken { document: document.id().to_string() };
        document.with(|doc| doc.apply_changes(changes))?.map_err(|_| broken())
    }
}

fn words(heads: &[ChangeHash]) -> Vec<String> {
    heads.iter().map(ToString::to_string).collect()
}

fn hashes(version: &[String]) -> Option<Vec<ChangeHash>> {
    version.iter().map(|hash| hash.parse().ok()).collect()
}
