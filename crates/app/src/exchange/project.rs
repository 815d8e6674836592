//! Verified records into tables. The tables can be dropped and made again from the documents.

use crate::{Database, Result};
use contract::Changed;
use domain::SpaceId;
use domain::identity::PeerKey;
use domain::mutual_help::Target;
use std::sync::Arc;
use storage::{MarkRecord, MemberRecord, SpaceRecord, SubmissionRecord, VersionRecord};
use sync::{Alarm, Record, RecordBody, Role, SpaceSummary, SyncEvent};

pub(crate) struct Projector {
    pub(crate) db: Arc<Database>,
    /// This installation's key.
    pub(crate) key: PeerKey,
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
            SyncEvent::FileRead { .. } => Ok(Some(Changed::Notes)),
            SyncEvent::TextChanged { note, text } => {
                let is_news = self.db.with(|db| db.put_shared_text(note, text))?;
                Ok(is_news.then_some(Changed::Notes))
            }
            SyncEvent::Delivered { .. } => Ok(Some(Changed::Notes)),
            SyncEvent::StoreWritesAgain => Ok(Some(Changed::Spaces)),
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
            RecordBody::Note { kind, title, body, tags, mentions } => {
                self.version(record, &Target::Note, mentions, |version| VersionRecord {
                    kind: Some(*kind),
                    title: title.clone(),
                    body: body.clone(),
                    tags: tags.clone(),
                    ..version
                })
            }
            RecordBody::Reply { body, of, mentions } => {
                let target = Target::Reply(of.clone().unwrap_or_else(|| record.hash.clone()));
                self.version(record, &target, mentions, |version| VersionRecord { body: body.clone(), ..version })
            }
            RecordBody::Delete { on } => {
                self.version(record, on, &[], |version| VersionRecord { deleted: true, ..version })
            }
            RecordBody::Mark { on, mark, set, reason } => {
                let Some(note) = record.subject.note() else { return Ok(()) };
                self.db.with(|db| {
                    db.put_mark(&MarkRecord {
                        hash: record.hash.clone(),
                        space: record.space.clone(),
                        note: note.clone(),
                        target: on.clone(),
                        mark: *mark,
                        seq: record.seq,
                        set: *set,
                        reason: reason.clone(),
                        author_name: record.author.name.clone(),
                        association: record.author.association.clone(),
                        author_key: key,
                        written_at: record.written_at,
                        received: !record.own,
                    })
                })
            }
            RecordBody::Attach { on, file } => {
                let Some(note) = record.subject.note() else { return Ok(()) };
                self.db.with(|db| {
                    db.put_attachment(&storage::AttachmentRecord {
                        hash: record.hash.clone(),
                        space: record.space.clone(),
                        note: note.clone(),
                        target: on.clone(),
                        place: record.seq,
                        name: file.name.clone(),
                        media: file.kind.media().to_owned(),
                        size: file.size,
                        digest: file.digest.clone(),
                        author_key: key,
                    })
                })
            }
            // the engine asks its documents who held which hand
            RecordBody::Hand { .. } => Ok(()),
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

    /// Keeps who belongs to a space, with what their role lets their marks do.
    pub(crate) fn members(&self, space: &SpaceId, members: &[(PeerKey, Role)]) -> Result<()> {
        let members: Vec<MemberRecord> = members
            .iter()
            .map(|(key, role)| MemberRecord {
                key: key.to_string(),
                role: role_word(*role).to_owned(),
                moderates: matches!(role, Role::Admin | Role::Curator),
            })
            .collect();
        self.db.with(|db| db.replace_members(space, &members))
    }

    fn version(
        &self,
        record: &Record,
        target: &Target,
        mentions: &[PeerKey],
        fill: impl FnOnce(VersionRecord) -> VersionRecord,
    ) -> Result<()> {
        let Some(note) = record.subject.note() else { return Ok(()) };
        let version = fill(VersionRecord {
            hash: record.hash.clone(),
            space: record.space.clone(),
            note: note.clone(),
            target: target.clone(),
            seq: record.seq,
            kind: None,
            title: String::new(),
            body: String::new(),
            tags: Vec::new(),
            mentions: mentions.iter().map(ToString::to_string).collect(),
            names_me: mentions.contains(&self.key),
            deleted: false,
            author_name: record.author.name.clone(),
            association: record.author.association.clone(),
            author_key: record.author_key.to_string(),
            written_at: record.written_at,
            received: !record.own,
        });
        self.db.with(|db| db.put_version(&version)).map(|_| ())
    }
}

/// Returns the word by which tables keep a role.
const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Admin => "admin",
        Role::Member => "member",
        Role::Provider => "provider",
        Role::Curator => "curator",
        Role::Trainer => "trainer",
        Role::Relay => "relay",
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
