//! Writing: a text is signed, journalled, and only then acknowledged.

use super::core::Core;
use super::document::{OpenDocument, Purpose};
use super::revising::NoteText;
use super::spaces::draw;
use crate::document;
use crate::envelope::{Envelope, EnvelopeBody, EnvelopeFault, note_id};
use crate::error::Error;
use crate::journal;
use crate::record::{Author, Record};
use data_encoding::HEXLOWER;
use domain::directory::ListingEntry;
use domain::identity::PersonName;
use domain::mutual_help::InvalidText;
use domain::{ListingId, NoteId, SpaceId};
use samod::DocumentId;
use std::sync::Arc;

const ASSOCIATION_MAX: usize = 120;

impl Core {
    /// Opens a note: its document is on the disk before the space's list names it.
    pub(crate) fn write_note_text(
        self: &Arc<Self>,
        space: &SpaceId,
        author: Author,
        text: &NoteText<'_>,
    ) -> Result<Record, Error> {
        let index = self.get_space_document(space)?;
        let nonce = HEXLOWER.encode(&draw::<16>()?);
        let (note, id) = note_id(space, &self.key, &nonce);
        let text = text.sealed_with(nonce)?;
        let (bytes, record) = self.sign(space, note.as_str(), author, (1, None), text)?;
        let mut begun = document::empty_note();
        begun
            .transact(|tx| document::put(tx, document::ENVELOPES, &record.hash, &bytes))
            .map_err(|_| Error::DocumentBroken { document: id.to_string() })?;
        journal::plant(&*self.store, &id, &begun)?;
        self.open_here(space, Purpose::Note(note.clone()), &id)?;
        if let Err(error) =
            index.edit(&*self.store, |tx| document::put(tx, document::NOTES, note.as_str(), id.as_bytes()))
        {
            // Not acknowledged, so it must not show either; nobody can have heard of its document.
            self.state().documents.remove(&id);
            self.access.send_modify(|access| drop(access.documents.remove(&id)));
            return Err(error);
        }
        Ok(record)
    }

    /// Adds a version of a listing to its space.
    pub(crate) fn publish_listing(
        &self,
        space: &SpaceId,
        listing: &ListingId,
        author: Author,
        entry: &ListingEntry,
        seq: u64,
    ) -> Result<Record, Error> {
        let document = self.get_space_document(space)?;
        let faults = entry.faults();
        if !faults.is_empty() {
            return Err(Error::Listing { faults });
        }
        let previous = {
            let progress = document.progress();
            let versions = progress.records.values().filter(|r| r.own && r.subject.listing() == Some(listing));
            versions.max_by_key(|record| record.seq).map(|record| record.hash.clone())
        };
        let json = serde_json::to_string(entry).expect("a listing is plain data");
        let text = EnvelopeBody::Listing { entry: json };
        let (bytes, record) = self.sign(space, listing.as_str(), author, (seq.max(1), previous), text)?;
        self.publish(&document, document::LISTINGS, &bytes, &record)?;
        Ok(record)
    }

    /// Returns the document of a note of this space.
    pub(super) fn get_note_document(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
    ) -> Result<Arc<OpenDocument>, Error> {
        self.get_space_document(space)?;
        let here = match note.as_str().parse::<DocumentId>() {
            Ok(id) => self.find_or_wake(&id)?,
            Err(_) => None,
        };
        let document = here.filter(|document| document.space == *space && document.purpose != Purpose::Space);
        document.ok_or_else(|| Error::NoNote { note: note.clone() })
    }

    // Signs a text, and reads it back as any peer will: what they would refuse is not written.
    pub(super) fn sign(
        &self,
        space: &SpaceId,
        subject: &str,
        author: Author,
        (seq, prev): (u64, Option<String>),
        body: EnvelopeBody,
    ) -> Result<(Vec<u8>, Record), Error> {
        let name = String::from(PersonName::new(&author.name)?);
        let association = one_line(&author.association);
        if association.chars().count() > ASSOCIATION_MAX {
            return Err(InvalidText::TooLong { max: ASSOCIATION_MAX }.into());
        }
        let envelope = Envelope {
            space: space.clone(),
            subject: subject.to_owned(),
            author_key: self.key,
            author: Author { name, association },
            seq,
            prev,
            written_at: self.now(),
            body,
        };
        let bytes = envelope.seal(&self.identity)?;
        match Envelope::verify(&bytes) {
            Ok(verified) => Ok((bytes, verified.into_record(self.key))),
            Err(EnvelopeFault::BadAuthor) => Err(domain::identity::InvalidName::Unprintable.into()),
            Err(_) => Err(InvalidText::Empty.into()),
        }
    }

    pub(super) fn publish(
        &self,
        document: &OpenDocument,
        map: &str,
        bytes: &[u8],
        record: &Record,
    ) -> Result<(), Error> {
        // Noted before the change is made: when the recorder meets it, it is no news.
        document.progress().written.insert(record.hash.clone());
        document.edit(&*self.store, |tx| document::put(tx, map, &record.hash, bytes))?;
        document.progress().records.insert(record.hash.clone(), record.clone());
        Ok(())
    }

    /// Returns every believed text of what is open.
    pub(crate) fn list_records(&self) -> Vec<Record> {
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        documents
            .iter()
            .flat_map(|document| document.progress().records.values().cloned().collect::<Vec<_>>())
            .collect()
    }

    /// Counts the peers known to have a text of ours.
    pub(crate) fn count_holders(&self, hash: &str) -> usize {
        let documents: Vec<Arc<OpenDocument>> = self.state().documents.values().cloned().collect();
        documents
            .iter()
            .find_map(|document| document.progress().delivered.get(hash).map(|peers| peers.len()))
            .unwrap_or(0)
    }
}

// Titles and names are one line; what a paste may bring along is dropped.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<String> =
        text.split_whitespace().map(|word| word.chars().filter(|c| !c.is_control()).collect()).collect();
    words.join(" ").trim().to_owned()
}
