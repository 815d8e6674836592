//! What is said of texts that are there already: later versions, deletions, marks. Each is a signed envelope in the
//! note's document; nothing there is ever changed.

use super::core::Core;
use super::document::OpenDocument;
use super::writing::one_line;
use crate::document;
use crate::envelope::{Envelope, EnvelopeBody};
use crate::error::Error;
use crate::record::{Author, Record, RecordBody};
use domain::identity::PeerKey;
use domain::mutual_help::{
    BODY_MAX, MENTIONS_MAX, Mark, NoteKind, REASON_MAX, TITLE_MAX, Target, checked_tags, checked_text,
};
use domain::{NoteId, SpaceId};
use std::sync::Arc;

/// What a person writes in a note.
#[derive(Debug, Clone, Copy)]
pub struct NoteText<'a> {
    /// Its kind.
    pub kind: NoteKind,
    /// Its title.
    pub title: &'a str,
    /// Its Markdown.
    pub body: &'a str,
    /// Its tags, in any spelling.
    pub tags: &'a [String],
    /// The keys of the people it names.
    pub mentions: &'a [PeerKey],
}

impl NoteText<'_> {
    /// Checks it and makes it what is signed.
    pub(super) fn sealed_with(&self, nonce: String) -> Result<EnvelopeBody, Error> {
        Ok(EnvelopeBody::Note {
            nonce,
            kind: self.kind.tag().to_owned(),
            title: checked_text(&one_line(self.title), TITLE_MAX)?,
            body: checked_text(self.body, BODY_MAX)?,
            tags: checked_tags(self.tags.iter().map(String::as_str)),
            mentions: sorted(self.mentions),
        })
    }
}

impl Core {
    /// Writes the next version of a note of one's own.
    pub(crate) fn edit_note(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        text: &NoteText<'_>,
    ) -> Result<Record, Error> {
        let document = self.get_note_document(space, note)?;
        let before = newest(&document, |record| matches!(record.body, RecordBody::Note { .. }))
            .ok_or_else(|| Error::NoNote { note: note.clone() })?;
        if !before.own {
            return Err(Error::NotAuthor);
        }
        // the nonce of which the note's id is made is in its envelope only
        let text = text.sealed_with(nonce_of(&document, &before.hash)?)?;
        self.add(&document, note, author, (before.seq + 1, Some(before.hash)), text)
    }

    /// Replies to a note, or writes the next version of the reply `of`.
    pub(crate) fn reply_text(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        of: Option<&str>,
        body: &str,
        mentions: &[PeerKey],
    ) -> Result<Record, Error> {
        let document = self.get_note_document(space, note)?;
        let version = match of {
            None => (1, None),
            Some(first) => {
                self.require_own(&document, note, &Target::Reply(first.to_owned()))?;
                let before = newest(&document, |record| record.own && is_version_of(record, first))
                    .ok_or_else(|| Error::NoNote { note: note.clone() })?;
                (before.seq + 1, Some(before.hash))
            }
        };
        let body = checked_text(body, BODY_MAX)?;
        let text = EnvelopeBody::Reply { body, of: of.map(str::to_owned), mentions: sorted(mentions) };
        self.add(&document, note, author, version, text)
    }

    /// Takes a text of one's own away.
    pub(crate) fn delete_text(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        on: &Target,
    ) -> Result<Record, Error> {
        let document = self.get_note_document(space, note)?;
        self.require_own(&document, note, on)?;
        let before = newest(&document, |record| record.own && is_about(record, on));
        let version = before.map_or((1, None), |record| (record.seq + 1, Some(record.hash)));
        let text = EnvelopeBody::Delete { on: on.reply().map(str::to_owned) };
        self.add(&document, note, author, version, text)
    }

    /// Marks a note or reply, or takes a mark back. Versions go up over everybody's, so that the newest word is known.
    pub(crate) fn mark(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        on: &Target,
        mark: Mark,
        (set, reason): (bool, &str),
    ) -> Result<Record, Error> {
        let document = self.get_note_document(space, note)?;
        self.require(&document, note, on)?;
        let reason = match reason.trim() {
            "" => String::new(),
            words => checked_text(words, REASON_MAX)?,
        };
        let is_same =
            |record: &Record| matches!(&record.body, RecordBody::Mark { on: o, mark: m, .. } if o == on && *m == mark);
        let highest = newest(&document, is_same).map_or(0, |record| record.seq);
        let mine = newest(&document, |record| record.own && is_same(record)).map(|record| record.hash);
        let on = on.reply().map(str::to_owned);
        let text = EnvelopeBody::Mark { on, mark: mark.tag().to_owned(), set, reason };
        // beyond the last number that readers take, one's own mark stays as it is rather than be refused
        self.add(&document, note, author, ((highest + 1).min(1 << 53), mine), text)
    }

    pub(super) fn add(
        &self,
        document: &OpenDocument,
        note: &NoteId,
        author: Author,
        version: (u64, Option<String>),
        text: EnvelopeBody,
    ) -> Result<Record, Error> {
        let (bytes, record) = self.sign(&document.space, note.as_str(), author, version, text)?;
        self.publish(document, document::ENVELOPES, &bytes, &record)?;
        Ok(record)
    }

    fn require(&self, document: &OpenDocument, note: &NoteId, on: &Target) -> Result<Record, Error> {
        let found = newest(document, |record| match on {
            Target::Note => matches!(record.body, RecordBody::Note { .. }),
            Target::Reply(id) => record.hash == *id && matches!(record.body, RecordBody::Reply { of: None, .. }),
        });
        found.ok_or_else(|| Error::NoNote { note: note.clone() })
    }

    pub(super) fn require_own(&self, document: &OpenDocument, note: &NoteId, on: &Target) -> Result<(), Error> {
        if self.require(document, note, on)?.own { Ok(()) } else { Err(Error::NotAuthor) }
    }
}

fn newest(document: &OpenDocument, wanted: impl Fn(&Record) -> bool) -> Option<Record> {
    let progress = document.progress();
    let found = progress.records.values().filter(|record| wanted(record));
    found.max_by(|a, b| (a.seq, &a.hash).cmp(&(b.seq, &b.hash))).cloned()
}

fn is_version_of(record: &Record, first: &str) -> bool {
    match &record.body {
        RecordBody::Reply { of: None, .. } => record.hash == first,
        RecordBody::Reply { of: Some(of), .. } => of == first,
        _ => false,
    }
}

fn is_about(record: &Record, on: &Target) -> bool {
    match (&record.body, on) {
        (RecordBody::Note { .. }, Target::Note) => true,
        (RecordBody::Delete { on: deleted }, on) => deleted == on,
        (_, Target::Reply(first)) => is_version_of(record, first),
        _ => false,
    }
}

fn nonce_of(document: &OpenDocument, hash: &str) -> Result<String, Error> {
    let found = document.with(|doc| document::values(doc, document::ENVELOPES, &[hash.to_owned()]))?;
    let mut verified = found.into_values().flatten().filter_map(|bytes| Envelope::verify(&bytes).ok());
    let nonce = verified.find(|verified| verified.hash == hash).and_then(|verified| match verified.envelope.body {
        EnvelopeBody::Note { nonce, .. } => Some(nonce),
        _ => None,
    });
    nonce.ok_or_else(|| Error::DocumentBroken { document: document.id().to_string() })
}

fn sorted(keys: &[PeerKey]) -> Vec<PeerKey> {
    let mut keys = keys.to_vec();
    keys.sort();
    keys.dedup();
    keys.truncate(MENTIONS_MAX);
    keys
}
