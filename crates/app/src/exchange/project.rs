//! Verified records into tables. The tables can be dropped and made again from the documents.

use crate::{Database, Result};
use contract::Changed;
use std::sync::Arc;
use storage::{NoteRecord, ReplyRecord, SpaceRecord, SubmissionRecord};
use sync::{Alarm, Record, RecordBody, SpaceSummary, SyncEvent};

pub(crate) struct Projector {
    pub(crate) db: Arc<Database>,
    pub(crate) clock: fn() -> i64,
}

impl Projector {
    /// Writes what an event tells; returns what a face should refresh.
    pub(crate) fn event(&self, event: &SyncEvent) -> Result<Option<Changed>> {
        match event {
            SyncEvent::Received(record) => {
                self.record(record)?;
                let listing = matches!(record.body, RecordBody::Listing { .. });
                Ok(Some(if listing { Changed::Submissions } else { Changed::Notes }))
            }
            SyncEvent::SpaceChanged(space) => {
                self.space(space)?;
                Ok(Some(Changed::Spaces))
            }
            SyncEvent::PeersChanged { .. } => Ok(Some(Changed::Spaces)),
            SyncEvent::Delivered { .. } => Ok(Some(Changed::Notes)),
            SyncEvent::Alarm(alarm) => {
                tracing::warn!(?alarm, "the exchange raised an alarm");
                let (kind, peer, subject) = words_of(alarm);
                self.db.with(|db| db.put_alarm(kind, &peer, &subject, (self.clock)()))?;
                Ok(Some(Changed::Spaces))
            }
            event => {
                tracing::warn!(?event, "news of a kind not known here");
                Ok(None)
            }
        }
    }

    pub(crate) fn space(&self, space: &SpaceSummary) -> Result<()> {
        self.db.with(|db| {
            db.replace_space(&SpaceRecord {
                id: space.id.clone(),
                name: space.name.clone(),
                members: space.members,
                may_invite: space.may_invite,
            })
        })
    }

    pub(crate) fn record(&self, record: &Record) -> Result<()> {
        let key = record.author_key.to_string();
        match &record.body {
            RecordBody::Note { kind, title, body } => {
                let Some(id) = record.subject.note() else { return Ok(()) };
                self.db.with(|db| {
                    db.put_note(&NoteRecord {
                        id: id.clone(),
                        hash: record.hash.clone(),
                        space: record.space.clone(),
                        kind: *kind,
                        title: title.clone(),
                        body: body.clone(),
                        author_name: record.author.name.clone(),
                        association: record.author.association.clone(),
                        author_key: key,
                        written_at: record.written_at,
                        received: !record.own,
                    })
                })
            }
            RecordBody::Reply { body } => {
                let Some(note) = record.subject.note() else { return Ok(()) };
                self.db.with(|db| {
                    db.put_reply(&ReplyRecord {
                        id: record.hash.clone(),
                        note: note.clone(),
                        body: body.clone(),
                        author_name: record.author.name.clone(),
                        association: record.author.association.clone(),
                        author_key: key,
                        written_at: record.written_at,
                        received: !record.own,
                    })
                })
            }
            RecordBody::Listing { entry } => {
                let Some(listing) = record.subject.listing() else { return Ok(()) };
                self.db.with(|db| {
                    db.put_submission(&SubmissionRecord {
                        listing: listing.clone(),
                        space: record.space.clone(),
                        seq: record.seq,
                        signer: key,
                        written_at: record.written_at,
                        entry: entry.as_ref().clone(),
                        received: !record.own,
                    })
                })
            }
        }
    }
}

// The word by which the sentence chooses its variant, the key it came from, what it was about.
fn words_of(alarm: &Alarm) -> (&'static str, String, String) {
    match alarm {
        Alarm::StoreFailing { .. } => ("store", String::new(), String::new()),
        Alarm::SnapshotRefused { document } => ("snapshot", String::new(), document.clone()),
        Alarm::BytesRefused { peer, .. } => ("bytes", peer.to_string(), String::new()),
        Alarm::Flood { peer } => ("flood", peer.to_string(), String::new()),
        Alarm::Equivocation { key, subject } => ("equivocation", key.to_string(), subject.clone()),
    }
}
