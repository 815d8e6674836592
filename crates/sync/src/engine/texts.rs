//! What `app` asks of the engine for texts: notes, replies, marks, files, what is written together, listings.

use super::Engine;
use super::attachments::{FileState, NewFile};
use super::cowriting::{Passage, SharedText};
use super::revising::NoteText;
use crate::error::Error;
use crate::record::{Author, Record};
use domain::directory::ListingEntry;
use domain::identity::PeerKey;
use domain::mutual_help::{Mark, NoteKind, Target};
use domain::{ListingId, NoteId, SpaceId};

impl Engine {
    /// Writes a note; when it returns, the note is on the disk.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::Name`], [`Error::Text`], [`Error::TooLarge`], or [`Error::Store`] when it cannot be
    /// written: then nothing was.
    pub fn write_note(
        &self,
        space: &SpaceId,
        author: Author,
        kind: NoteKind,
        title: &str,
        body: &str,
    ) -> Result<Record, Error> {
        self.write_note_text(space, author, &NoteText { kind, title, body, tags: &[], mentions: &[] })
    }

    /// Replies to a note; when it returns, the reply is on the disk.
    ///
    /// # Errors
    /// [`Error::NoNote`] while the note's document is not here; else as [`Engine::write_note`].
    pub fn reply(&self, space: &SpaceId, note: &NoteId, author: Author, body: &str) -> Result<Record, Error> {
        self.reply_naming(space, note, author, body, &[])
    }

    /// Writes a note with tags and the people it names; as [`Engine::write_note`].
    ///
    /// # Errors
    /// As [`Engine::write_note`].
    pub fn write_note_text(&self, space: &SpaceId, author: Author, text: &NoteText<'_>) -> Result<Record, Error> {
        self.running()?.write_note_text(space, author, text)
    }

    /// Replies, naming people; as [`Engine::reply`].
    ///
    /// # Errors
    /// As [`Engine::reply`].
    pub fn reply_naming(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        body: &str,
        mentions: &[PeerKey],
    ) -> Result<Record, Error> {
        self.running()?.reply_text(space, note, author, None, body, mentions)
    }

    /// Writes the next version of a note of one's own.
    ///
    /// # Errors
    /// [`Error::NotAuthor`] when another wrote it, [`Error::NoNote`] when it is not here; else as
    /// [`Engine::write_note`].
    pub fn edit_note(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        text: &NoteText<'_>,
    ) -> Result<Record, Error> {
        self.running()?.edit_note(space, note, author, text)
    }

    /// Writes the next version of a reply of one's own; `reply` is the hash of its first envelope.
    ///
    /// # Errors
    /// As [`Engine::edit_note`].
    pub fn edit_reply(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        reply: &str,
        body: &str,
        mentions: &[PeerKey],
    ) -> Result<Record, Error> {
        self.running()?.reply_text(space, note, author, Some(reply), body, mentions)
    }

    /// Takes a text of one's own away: a signed tombstone, which travels as texts do. Copies stay where they are.
    ///
    /// # Errors
    /// As [`Engine::edit_note`].
    pub fn delete_text(&self, space: &SpaceId, note: &NoteId, author: Author, on: &Target) -> Result<Record, Error> {
        self.running()?.delete_text(space, note, author, on)
    }

    /// Marks a note or reply, or takes a mark back. Whether it counts is the readers' question, by one's role.
    ///
    /// # Errors
    /// [`Error::NoNote`] while the note's document is not here, or when it has no such reply; [`Error::Text`] for a
    /// reason that is too long; else as [`Engine::write_note`].
    #[allow(clippy::too_many_arguments, reason = "what is signed, each with its own type")]
    pub fn mark(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        on: &Target,
        mark: Mark,
        set: bool,
        reason: &str,
    ) -> Result<Record, Error> {
        self.running()?.mark(space, note, author, on, mark, (set, reason))
    }

    /// Shares a file with a text of one's own; `place` is 1 to 5. When it returns, the file is on the disk.
    ///
    /// # Errors
    /// [`Error::File`] for one that is empty or too large, or when the space has no room for it, [`Error::NotAuthor`] when
    /// another wrote the text; else as [`Engine::mark`].
    pub fn attach(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        on: &Target,
        file: &NewFile<'_>,
    ) -> Result<Record, Error> {
        self.running()?.attach(space, note, author, on, file)
    }

    /// Returns how much of a file is here.
    #[must_use]
    pub fn file_state(&self, space: &SpaceId, digest: &str, size: usize) -> FileState {
        self.core.file_state(space, digest, size)
    }

    /// Returns the bytes of a file, if it is whole.
    ///
    /// # Errors
    /// [`Error::Store`] when the store cannot be read.
    pub fn read_file(&self, space: &SpaceId, digest: &str, size: usize) -> Result<Option<Vec<u8>>, Error> {
        self.running()?.file_bytes(space, digest, size)
    }

    /// Returns the shared text of a note, if it was begun.
    ///
    /// # Errors
    /// [`Error::NoNote`] while the note is not here.
    pub fn shared_text(&self, space: &SpaceId, note: &NoteId) -> Result<Option<SharedText>, Error> {
        self.running()?.shared_text(space, note)
    }

    /// Returns the shared text of every note that has one, as [`Engine::records`].
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn shared_texts(&self) -> Result<Vec<(NoteId, String)>, Error> {
        let core = self.running()?;
        let mut texts = core.shared_texts();
        texts.extend(core.read_sleepers().into_iter().filter_map(|(note, _, text)| Some((note, text?))));
        Ok(texts)
    }

    /// Returns the shared texts of what is open, as [`Engine::records_awake`].
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn shared_texts_awake(&self) -> Result<Vec<(NoteId, String)>, Error> {
        Ok(self.running()?.shared_texts())
    }

    /// Makes a how-to's text one that all members write, beginning with what its author wrote; nothing when it is one.
    ///
    /// # Errors
    /// [`Error::NoNote`] while the note is not here or is no how-to, [`Error::Store`] when it cannot be written.
    pub fn begin_shared_text(&self, space: &SpaceId, note: &NoteId) -> Result<SharedText, Error> {
        self.running()?.begin_shared_text(space, note)
    }

    /// Writes what a person made of the version `base` of a shared text: what others did meanwhile stays.
    ///
    /// # Errors
    /// [`Error::Text`] when it is too long, [`Error::NoNote`] when there is no such text or version; else as
    /// [`Engine::write_note`].
    pub fn edit_shared_text(
        &self,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        base: &[String],
        text: &str,
    ) -> Result<SharedText, Error> {
        self.running()?.edit_shared_text(space, note, author, base, text)
    }

    /// Returns who changed a shared text, latest first, at most a hundred passages of writing.
    ///
    /// # Errors
    /// As [`Engine::shared_text`].
    pub fn shared_history(&self, space: &SpaceId, note: &NoteId) -> Result<Vec<Passage>, Error> {
        self.running()?.shared_history(space, note)
    }

    /// Returns a shared text as it was at a version.
    ///
    /// # Errors
    /// [`Error::NoNote`] when there is no such text or version.
    pub fn shared_text_at(&self, space: &SpaceId, note: &NoteId, version: &[String]) -> Result<String, Error> {
        self.running()?.shared_text_at(space, note, version)
    }

    /// Shares a version of a listing with the members of a space; `seq` is its version, from 1.
    ///
    /// # Errors
    /// [`Error::Listing`] when it has faults; else as [`Engine::write_note`].
    pub fn publish_listing(
        &self,
        space: &SpaceId,
        listing: &ListingId,
        author: Author,
        entry: &ListingEntry,
        seq: u64,
    ) -> Result<Record, Error> {
        self.running()?.publish_listing(space, listing, author, entry, seq)
    }
}
