//! Notes of mutual help and their replies, as screens show them.

use super::UserDb;
use super::note_facts::refresh;
use crate::error::Result;
use crate::rows::{parsed, unsigned};
use crate::search::{Index, Query};
use domain::mutual_help::NoteKind;
use domain::{Locale, NoteId, SpaceId};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeSet;

/// Each row is a note with its replies.
pub(crate) const INDEX: Index =
    Index { words: "note_words", stems: "note_stems", columns: &["title", "body", "replies"] };

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRecord {
    /// The hash of its envelope, in hexadecimal digits.
    pub hash: String,
    /// Its id.
    pub id: NoteId,
    /// The space it lies in.
    pub space: SpaceId,
    /// Its kind.
    pub kind: NoteKind,
    /// Its title.
    pub title: String,
    /// Its text, in Markdown; empty in lists.
    pub body: String,
    /// The person's name as signed.
    pub author_name: String,
    /// The association as signed; may be empty.
    pub association: String,
    /// The key that signed, in hexadecimal digits.
    pub author_key: String,
    /// When, as the author's clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Whether it came from a peer; otherwise it was written here.
    pub received: bool,
}

/// A reply to a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyRecord {
    /// The hash of its envelope, in hexadecimal digits.
    pub id: String,
    /// The note it answers, which may not have arrived yet.
    pub note: NoteId,
    /// Its text, in Markdown.
    pub body: String,
    /// The person's name as signed.
    pub author_name: String,
    /// The association as signed; may be empty.
    pub association: String,
    /// The key that signed, in hexadecimal digits.
    pub author_key: String,
    /// When, as the author's clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Whether it came from a peer; otherwise it was written here.
    pub received: bool,
}

impl UserDb {
    /// Keeps a note as it is now.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_note(&self, note: &NoteRecord) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                include_str!("put_note.sql"),
                params![
                    note.id.as_str(),
                    note.space.as_str(),
                    note.kind.tag(),
                    note.title,
                    note.body,
                    note.author_name,
                    note.association,
                    note.author_key,
                    note.written_at,
                    note.received,
                    note.hash,
                ],
            )?;
            index_conversation(tx, &note.id)?;
            refresh(tx, &note.id)
        })
    }

    /// Keeps a reply, whether its note has arrived or not.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_reply(&self, reply: &ReplyRecord) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO replies
                     (reply, note, body, author_name, association, author_key, written_at, received)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    reply.id,
                    reply.note.as_str(),
                    reply.body,
                    reply.author_name,
                    reply.association,
                    reply.author_key,
                    reply.written_at,
                    reply.received,
                ],
            )?;
            index_conversation(tx, &reply.note)?;
            refresh(tx, &reply.note)
        })
    }

    /// Returns the notes, without their body, each with how many replies it has: those of one space, or of all; those in
    /// whose conversation the words are, or all when there is no word. The latest conversation comes first.
    ///
    /// # Errors
    /// See [`Self::find_value`]. No text is an error.
    pub fn list_notes(&self, space: Option<&SpaceId>, text: &str) -> Result<Vec<(NoteRecord, usize)>> {
        self.read(|conn| {
            let found: Option<BTreeSet<i64>> = match Query::new(text, Locale::Fr) {
                None => None,
                Some(query) => Some(INDEX.find(conn, &query)?.into_iter().collect()),
            };
            let mut statement = conn.prepare_cached(include_str!("list_notes.sql"))?;
            let rows = statement.query_map([space.map(SpaceId::as_str)], |row| {
                let replies = usize::try_from(unsigned(row, "replies")?).unwrap_or(usize::MAX);
                Ok((row.get::<_, i64>("id")?, (read_note(row)?, replies)))
            })?;
            let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
            let answers = |id: &i64| found.as_ref().is_none_or(|found| found.contains(id));
            Ok(rows.into_iter().filter(|(id, _)| answers(id)).map(|(_, row)| row).collect())
        })
    }

    /// Returns how many notes a space has.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_notes(&self, space: &SpaceId) -> Result<usize> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT count(*) AS notes FROM notes WHERE space = ?1 AND NOT deleted")?;
            let count = statement.query_row([space.as_str()], |row| unsigned(row, "notes"))?;
            Ok(usize::try_from(count).unwrap_or(usize::MAX))
        })
    }

    /// Returns a note with its body.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_note(&self, note: &NoteId) -> Result<Option<NoteRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM notes WHERE note = ?1")?;
            let Some(found) = statement.query_row([note.as_str()], read_note).optional()? else { return Ok(None) };
            // what is written together takes the place of what its author began with
            let mut statement = conn.prepare_cached("SELECT body FROM shared_texts WHERE note = ?1")?;
            let shared: Option<String> = statement.query_row([note.as_str()], |row| row.get(0)).optional()?;
            let body = shared.filter(|_| !found.body.is_empty()).unwrap_or_else(|| found.body.clone());
            Ok(Some(NoteRecord { body, ..found }))
        })
    }

    /// Returns the replies to a note, oldest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_replies(&self, note: &NoteId) -> Result<Vec<ReplyRecord>> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT * FROM replies WHERE note = ?1 ORDER BY written_at, reply")?;
            Ok(statement.query_map([note.as_str()], read_reply)?.collect::<rusqlite::Result<_>>()?)
        })
    }
}

/// Indexes a note with its replies again, if the note is here.
pub(super) fn index_conversation(tx: &Connection, note: &NoteId) -> Result<()> {
    let found: Option<(i64, String, String)> = tx
        .prepare_cached("SELECT id, title, iif(body = '', '', coalesce((SELECT body FROM shared_texts s WHERE s.note = n.note), body))
             FROM notes n WHERE note = ?1",
        )?
        .query_row([note.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((id, title, body)) = found else { return Ok(()) };
    let replies = replies_text(tx, note)?;
    INDEX.remove(tx, id)?;
    Ok(INDEX.add(tx, id, &[title, body, replies], Locale::Fr)?)
}

pub(super) fn replies_text(conn: &Connection, note: &NoteId) -> Result<String> {
    let mut statement = conn.prepare_cached("SELECT body FROM replies WHERE note = ?1 ORDER BY written_at, reply")?;
    let bodies = statement.query_map([note.as_str()], |row| row.get(0))?;
    Ok(bodies.collect::<rusqlite::Result<Vec<String>>>()?.join("\n"))
}

pub(super) fn read_note(row: &Row<'_>) -> rusqlite::Result<NoteRecord> {
    let kind: String = row.get("kind")?;
    let unknown = || rusqlite::Error::FromSqlConversionFailure(0, Type::Text, "no such kind of note".into());
    Ok(NoteRecord {
        hash: row.get("hash")?,
        id: parsed(row, "note")?,
        space: parsed(row, "space")?,
        kind: NoteKind::from_tag(&kind).ok_or_else(unknown)?,
        title: row.get("title")?,
        body: row.get("body")?,
        author_name: row.get("author_name")?,
        association: row.get("association")?,
        author_key: row.get("author_key")?,
        written_at: row.get("written_at")?,
        received: row.get("received")?,
    })
}

fn read_reply(row: &Row<'_>) -> rusqlite::Result<ReplyRecord> {
    Ok(ReplyRecord {
        id: row.get("reply")?,
        note: parsed(row, "note")?,
        body: row.get("body")?,
        author_name: row.get("author_name")?,
        association: row.get("association")?,
        author_key: row.get("author_key")?,
        written_at: row.get("written_at")?,
        received: row.get("received")?,
    })
}
