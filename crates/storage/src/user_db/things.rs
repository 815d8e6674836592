//! Files that go with notes and replies, those chosen for a draft, and the shared texts of how-to notes.

use super::UserDb;
use super::notes::index_conversation;
use crate::error::Result;
use crate::rows::{parsed, signed, unsigned};
use domain::mutual_help::Target;
use domain::{NoteId, SpaceId};
use rusqlite::{OptionalExtension, Row, params};

/// A file that goes with a note or reply, as its author announced it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentRecord {
    /// The hash of its envelope, in hexadecimal digits.
    pub hash: String,
    /// The space.
    pub space: SpaceId,
    /// The note.
    pub note: NoteId,
    /// The note itself or one of its replies.
    pub target: Target,
    /// Its place among the files of the text, from 1.
    pub place: u64,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Its bytes.
    pub size: usize,
    /// Its BLAKE3, in hexadecimal digits.
    pub digest: String,
    /// The key that signed, in hexadecimal digits.
    pub author_key: String,
}

/// A file chosen for a text that is not sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFile {
    /// Its number here.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl UserDb {
    /// Keeps what is announced of a file.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_attachment(&self, file: &AttachmentRecord) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT OR IGNORE INTO attachments VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    file.hash,
                    file.note.as_str(),
                    file.target.reply().unwrap_or_default(),
                    signed(file.place),
                    file.space.as_str(),
                    file.name,
                    file.media,
                    signed(file.size as u64),
                    file.digest,
                    file.author_key,
                ],
            )?;
            Ok(())
        })
    }

    /// Returns the files of a note and its replies, in their places: of each text those by its own author, the first five;
    /// none of a text that was taken away.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_attachments(&self, note: &NoteId) -> Result<Vec<AttachmentRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT * FROM (
                     SELECT a.*, row_number() OVER (PARTITION BY a.target ORDER BY a.place, a.hash) AS nth
                     FROM attachments a
                     LEFT JOIN replies r ON r.reply = a.target AND r.note = a.note
                     LEFT JOIN notes n ON n.note = a.note AND a.target = ''
                     WHERE a.note = ?1 AND a.author_key = coalesce(r.author_key, n.author_key)
                       AND coalesce(r.deleted, n.deleted) = 0)
                 WHERE nth <= 5 ORDER BY target, nth",
            )?;
            let files = statement.query_map([note.as_str()], read_attachment)?;
            Ok(files.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Keeps a file chosen for a draft.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn add_draft_file(&self, draft: &str, name: &str, bytes: &[u8]) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO draft_files (draft, name, bytes) VALUES (?1, ?2, ?3)",
                params![draft, name, bytes],
            )?;
            Ok(())
        })
    }

    /// Returns the files chosen for a draft, in the order in which they were chosen.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_draft_files(&self, draft: &str) -> Result<Vec<DraftFile>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM draft_files WHERE draft = ?1 ORDER BY id")?;
            let files = statement.query_map([draft], |row| {
                Ok(DraftFile { id: row.get("id")?, name: row.get("name")?, bytes: row.get("bytes")? })
            })?;
            Ok(files.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Forgets a file chosen for a draft.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_draft_file(&self, draft: &str, id: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM draft_files WHERE draft = ?1 AND id = ?2", params![draft, id])?;
            Ok(())
        })
    }

    /// Keeps the shared text of a how-to as it is now; false when it is the same.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_shared_text(&self, note: &NoteId, body: &str) -> Result<bool> {
        if self.find_shared_text(note)?.as_deref() == Some(body) {
            return Ok(false);
        }
        self.write(|tx| {
            tx.execute("INSERT OR REPLACE INTO shared_texts VALUES (?1, ?2)", params![note.as_str(), body])?;
            index_conversation(tx, note)?;
            Ok(true)
        })
    }

    /// Returns the shared text of a how-to, if it has one.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_shared_text(&self, note: &NoteId) -> Result<Option<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT body FROM shared_texts WHERE note = ?1")?;
            Ok(statement.query_row([note.as_str()], |row| row.get(0)).optional()?)
        })
    }

    /// Returns the tags of a note, in their order.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_note_tags(&self, note: &NoteId) -> Result<Vec<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT tag FROM note_tags WHERE note = ?1 ORDER BY place")?;
            let tags = statement.query_map([note.as_str()], |row| row.get(0))?;
            Ok(tags.collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn read_attachment(row: &Row<'_>) -> rusqlite::Result<AttachmentRecord> {
    let target: String = row.get("target")?;
    Ok(AttachmentRecord {
        hash: row.get("hash")?,
        space: parsed(row, "space")?,
        note: parsed(row, "note")?,
        target: Target::from_reply(Some(target.as_str()).filter(|id| !id.is_empty())),
        place: unsigned(row, "place")?,
        name: row.get("name")?,
        media: row.get("media")?,
        size: usize::try_from(unsigned(row, "size")?).unwrap_or(usize::MAX),
        digest: row.get("digest")?,
        author_key: row.get("author_key")?,
    })
}
