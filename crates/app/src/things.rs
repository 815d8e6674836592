//! What goes with notes: files, how-to notes written together, moderation, export, conversations of other forums.

mod attachments;
mod cowriting;
mod discourse;
mod export;
mod import;
mod moderation;

pub use import::{TOPIC_FILE_MAX, read_topic_files};

use crate::{App, Error, Result};
use contract::{AuthorView, NoteThings};
use domain::NoteId;
use domain::mutual_help::{Mark, NoteKind, Target};
use storage::NoteRecord;

impl App {
    /// Returns what goes with a note beside its words.
    ///
    /// # Errors
    /// When there is no such note or the data cannot be read.
    pub fn get_note_things(&self, note: &NoteId) -> Result<NoteThings> {
        let found = self.note_record(note)?;
        let (mut files, marks, facts, shared) = self.db.with(|db| {
            let facts = db.find_mark_facts(note)?.unwrap_or_default();
            Ok((db.list_attachments(note)?, db.list_marks(note)?, facts, db.find_shared_text(note)?))
        })?;
        let hidden = self.hidden_views(&found, &marks, &facts)?;
        files.retain(|file| hidden.iter().all(|text| text.target != file.target || text.may_read));
        let reported = marks.iter().filter(|mark| mark.mark == Mark::Report && mark.set && !mark.received);
        Ok(NoteThings {
            files: self.file_views(files)?,
            hidden,
            reported: reported.map(|mark| mark.target.clone()).collect(),
            moderates: self.moderates(&found.space)?,
            pinned: facts.pinned,
            can_share: found.kind == NoteKind::HowTo && !found.body.is_empty(),
            is_shared: shared.is_some(),
        })
    }

    fn note_record(&self, note: &NoteId) -> Result<NoteRecord> {
        let found = self.db.with(|db| db.find_note(note))?;
        found.ok_or_else(|| Error::NotFound { what: "note", id: note.to_string() })
    }

    /// Returns a note of which this person may read a text: what a curator hid is for its author and the curators.
    fn require_readable(&self, note: &NoteId, target: &Target) -> Result<NoteRecord> {
        let found = self.note_record(note)?;
        let received = !self.author_of(&found, target)?.is_some_and(|author| author.own);
        if self.db.with(|db| self.may_read(db, &found, target, received))? {
            return Ok(found);
        }
        Err(Error::NotFound { what: "text", id: note.to_string() })
    }

    /// Returns who wrote a text of a note, with whether it is this person.
    fn author_of(&self, note: &NoteRecord, target: &Target) -> Result<Option<AuthorView>> {
        let view = |name: &str, association: &str, key: &str, received: bool| AuthorView {
            name: name.to_owned(),
            association: association.to_owned(),
            key: key.chars().take(8).collect(),
            own: !received,
        };
        let Some(id) = target.reply() else {
            return Ok(Some(view(&note.author_name, &note.association, &note.author_key, note.received)));
        };
        let replies = self.db.with(|db| db.list_replies(&note.id))?;
        let reply = replies.iter().find(|reply| reply.id == id);
        Ok(reply.map(|reply| view(&reply.author_name, &reply.association, &reply.author_key, reply.received)))
    }
}
