//! Notes as one reads, sorts and revises them.

mod compare;
mod facts;
mod history;

use crate::mutual_help::row;
use crate::{App, Error, Result};
use contract::{
    Changed, MarkRequest, NoteCard, NoteEdit, NoteView, NotesFilter, NotesFound, PersonToName, UnreadView, WritingAids,
};
use domain::identity::PeerKey;
use domain::mutual_help::{BODY_MAX, TITLE_MAX, Target, checked_tags, checked_text, find_mentions};
use domain::{NoteId, SpaceId};
use storage::{NoteFilter, NoteRecord};
use sync::NoteText;

impl App {
    /// Returns the notes that answer a filter, with how many each other choice would leave.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn browse_notes(&self, filter: &NotesFilter) -> Result<NotesFound> {
        let asked = NoteFilter {
            space: filter.space.clone(),
            text: filter.text.clone(),
            kind: filter.kind,
            tag: filter.tag.clone(),
            shelf: filter.shelf,
            offset: 0,
            limit: filter.limit,
        };
        let (mut found, spaces) = self.db.with(|db| Ok((db.browse_notes(&asked)?, db.list_spaces()?)))?;
        for row in found.rows.iter_mut().filter(|row| row.facts.hidden && row.note.received) {
            if !self.db.with(|db| self.curates(db, &row.note.space))? {
                row.excerpt.clear();
            }
        }
        let name = |id: &SpaceId| spaces.iter().find(|s| &s.id == id).map(|s| s.name.clone()).unwrap_or_default();
        let cards = found.rows.into_iter().map(|found| NoteCard {
            row: row(&found.note, found.facts.replies, name(&found.note.space)),
            tags: found.facts.tags,
            excerpt: found.excerpt,
            last_at: found.facts.last_at,
            unread: found.facts.unread,
            names_me: found.facts.names_me > 0,
            followed: found.facts.followed,
            solved: found.facts.solved,
            me_too: found.facts.me_too,
            pinned: found.facts.pinned,
            hidden: found.facts.hidden,
            reports: found.facts.reports,
            deleted: found.facts.deleted,
            delivery: self.delivery(&found.note.hash, found.note.received),
        });
        Ok(NotesFound {
            total: found.total,
            rows: cards.collect(),
            shelves: found.shelves,
            kinds: found.kinds,
            tags: found.tags,
        })
    }

    /// Writes a note; when this returns, it is on the disk. The members it names with `@` are told.
    ///
    /// # Errors
    /// As [`App::write_note`].
    pub(crate) fn share_note(&self, space: &SpaceId, note: &NoteEdit) -> Result<NoteView> {
        let author = self.author()?;
        let note = self.checked(note)?;
        let mentions = self.mentions_in(space, &note.body)?;
        let record = self
            .exchange
            .write(note.body.len(), |engine| engine.write_note_text(space, author, &signed_text(&note, &mentions)))?;
        let id = record.subject.note().ok_or_else(|| Error::NotFound { what: "note", id: record.hash.clone() })?;
        self.exchange.tell(Changed::Notes);
        self.get_note(id)
    }

    /// Writes the next version of a note of one's own; the earlier ones stay readable.
    ///
    /// # Errors
    /// When another wrote it, it is not here, the title or text is empty or too long, or it cannot be written.
    pub fn edit_note(&self, note: &NoteId, edit: &NoteEdit) -> Result<NoteView> {
        let author = self.author()?;
        let edit = self.checked(edit)?;
        let space = self.require_note(note)?.space;
        let mentions = self.mentions_in(&space, &edit.body)?;
        self.exchange
            .write(edit.body.len(), |engine| engine.edit_note(&space, note, author, &signed_text(&edit, &mentions)))?;
        self.exchange.tell(Changed::Notes);
        self.get_note(note)
    }

    /// Writes the next version of a reply of one's own.
    ///
    /// # Errors
    /// As [`App::edit_note`].
    pub fn edit_reply(&self, note: &NoteId, reply: &str, body: &str) -> Result<NoteView> {
        let author = self.author()?;
        let body = checked_text(body, BODY_MAX)?;
        let space = self.require_note(note)?.space;
        let mentions = self.mentions_in(&space, &body)?;
        self.exchange.write(body.len(), |engine| engine.edit_reply(&space, note, author, reply, &body, &mentions))?;
        self.exchange.tell(Changed::Notes);
        self.get_note(note)
    }

    /// Takes a note or reply of one's own away from every screen that learns of it. Copies stay where they are.
    ///
    /// # Errors
    /// As [`App::edit_note`].
    pub fn delete_text(&self, note: &NoteId, target: &Target) -> Result<NoteView> {
        let author = self.author()?;
        let space = self.require_note(note)?.space;
        self.exchange.write(0, |engine| engine.delete_text(&space, note, author, target))?;
        self.exchange.tell(Changed::Notes);
        self.get_note(note)
    }

    /// Marks a note or reply, or takes a mark back.
    ///
    /// # Errors
    /// As [`App::judge_text`].
    pub fn mark_note(&self, note: &NoteId, request: &MarkRequest) -> Result<NoteView> {
        self.sign_mark(note, request)?;
        self.get_note(note)
    }

    /// Follows a note, or not. Those one wrote in are followed until one says otherwise.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn follow_note(&self, note: &NoteId, follows: bool) -> Result<NoteView> {
        self.db.with(|db| db.follow_note(note, follows))?;
        self.exchange.tell(Changed::Notes);
        self.get_note(note)
    }

    /// Records that a note and its replies were read.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn read_note(&self, note: &NoteId) -> Result<()> {
        if self.db.with(|db| db.mark_note_read(note))? {
            self.exchange.tell(Changed::Notes);
        }
        Ok(())
    }

    /// Records that everything was read, in one space or in all.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn read_all_notes(&self, space: Option<&SpaceId>) -> Result<()> {
        if self.db.with(|db| db.mark_all_read(space))? > 0 {
            self.exchange.tell(Changed::Notes);
        }
        Ok(())
    }

    /// Counts what waits to be read.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn count_unread(&self) -> Result<UnreadView> {
        let count = self.db.with(storage::UserDb::count_unread)?;
        Ok(UnreadView { notes: count.notes, followed: count.followed, mentions: count.mentions })
    }

    /// Returns whom one may name and which tags are in use in a space.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn get_writing_aids(&self, space: &SpaceId) -> Result<WritingAids> {
        let (people, tags) = self.db.with(|db| Ok((db.list_people(space)?, db.list_tags(Some(space))?)))?;
        let people = people.into_iter().filter(|person| !person.own);
        Ok(WritingAids {
            people: people.map(|p| PersonToName { name: p.name, association: p.association }).collect(),
            tags: tags.into_iter().map(|(tag, _)| tag).collect(),
        })
    }

    /// Returns the keys of the members of a space that a text names, however many bear a name.
    pub(crate) fn mentions_in(&self, space: &SpaceId, text: &str) -> Result<Vec<PeerKey>> {
        if !text.contains('@') {
            return Ok(Vec::new());
        }
        let people = self.db.with(|db| db.list_people(space))?;
        let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        let named: Vec<&str> = find_mentions(text, &names).into_iter().map(|(_, which)| names[which]).collect();
        let all = people.iter().filter(|person| !person.own && named.contains(&person.name.as_str()));
        Ok(all.filter_map(|person| person.key.parse().ok()).collect())
    }

    pub(crate) fn require_note(&self, note: &NoteId) -> Result<NoteRecord> {
        let found = self.db.with(|db| db.find_note(note))?;
        found.ok_or_else(|| Error::NotFound { what: "note", id: note.to_string() })
    }

    fn checked(&self, note: &NoteEdit) -> Result<NoteEdit> {
        Ok(NoteEdit {
            kind: note.kind,
            title: checked_text(&note.title, TITLE_MAX)?,
            body: checked_text(&note.body, BODY_MAX)?,
            tags: checked_tags(note.tags.iter().map(String::as_str)),
        })
    }
}

fn signed_text<'a>(note: &'a NoteEdit, mentions: &'a [PeerKey]) -> NoteText<'a> {
    NoteText { kind: note.kind, title: &note.title, body: &note.body, tags: &note.tags, mentions }
}
