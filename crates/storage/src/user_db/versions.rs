//! Every version of every note and reply; what is shown of each is the newest by its author.

use super::UserDb;
use super::note_facts::refresh;
use super::notes::index_conversation;
use crate::error::Result;
use crate::rows::{parsed, signed, to_json, unsigned};
use domain::mutual_help::{NoteKind, Target};
use domain::{NoteId, SpaceId};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// One version of a note or reply, or its deletion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRecord {
    /// The hash of its envelope, in hexadecimal digits.
    pub hash: String,
    /// The space.
    pub space: SpaceId,
    /// The note.
    pub note: NoteId,
    /// The note itself or one of its replies.
    pub target: Target,
    /// The version, from 1; the highest is shown.
    pub seq: u64,
    /// The note's kind; none for replies and deletions.
    pub kind: Option<NoteKind>,
    /// The note's title; empty for replies.
    pub title: String,
    /// The text, in Markdown.
    pub body: String,
    /// The note's tags.
    pub tags: Vec<String>,
    /// The keys of the people it names, in hexadecimal digits.
    pub mentions: Vec<String>,
    /// Whether this person is one of them.
    pub names_me: bool,
    /// Whether it takes the text away.
    pub deleted: bool,
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
    /// Keeps a version, and shows it if it is the newest by the text's author; false when it was here already.
    ///
    /// Versions may come in any order, a later one or a deletion before what it replaces.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_version(&self, version: &VersionRecord) -> Result<bool> {
        let known = self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT 1 FROM versions WHERE hash = ?1")?;
            Ok(statement.exists([&version.hash])?)
        })?;
        if known {
            return Ok(false);
        }
        let (tags, mentions) = (to_json("tags", &version.tags)?, to_json("mentions", &version.mentions)?);
        self.write(|tx| {
            tx.execute(
                "INSERT OR IGNORE INTO versions VALUES
                     (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
                params![
                    version.hash,
                    version.note.as_str(),
                    version.target.reply().unwrap_or_default(),
                    signed(version.seq),
                    version.space.as_str(),
                    version.kind.map(NoteKind::tag).unwrap_or_default(),
                    version.title,
                    version.body,
                    tags,
                    mentions,
                    version.names_me,
                    version.deleted,
                    version.author_name,
                    version.association,
                    version.author_key,
                    version.written_at,
                    version.received,
                ],
            )?;
            settle(tx, &version.note, &version.target)?;
            Ok(true)
        })
    }

    /// Returns the versions of a note or reply by its author, oldest first; none once it is deleted.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_versions(&self, note: &NoteId, target: &Target) -> Result<Vec<VersionRecord>> {
        self.read(|conn| {
            let all = by_author(conn, note, target)?;
            Ok(if all.iter().any(|version| version.deleted) { Vec::new() } else { all })
        })
    }

    /// Returns the versions and deletions of a note and its replies that count, each target's oldest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_note_versions(&self, note: &NoteId) -> Result<Vec<VersionRecord>> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT * FROM versions WHERE note = ?1 ORDER BY target, seq, hash")?;
            let all: Vec<VersionRecord> =
                statement.query_map([note.as_str()], read_version)?.collect::<rusqlite::Result<_>>()?;
            let counting = all.iter().filter(|version| author_of(&all, &version.target) == Some(&*version.author_key));
            Ok(counting.cloned().collect())
        })
    }

    /// Returns one version.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_version(&self, hash: &str) -> Result<Option<VersionRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM versions WHERE hash = ?1")?;
            Ok(statement.query_row([hash], read_version).optional()?)
        })
    }
}

/// Returns the versions that count: those by who wrote the first, for a reply; any, for a note, whose id binds its author.
fn by_author(conn: &Connection, note: &NoteId, target: &Target) -> Result<Vec<VersionRecord>> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM versions WHERE note = ?1 AND target = ?2 ORDER BY seq, hash")?;
    let all: Vec<VersionRecord> = statement
        .query_map([note.as_str(), target.reply().unwrap_or_default()], read_version)?
        .collect::<rusqlite::Result<_>>()?;
    let Some(author) = author_of(&all, target).map(str::to_owned) else { return Ok(Vec::new()) };
    Ok(all.into_iter().filter(|version| version.author_key == author).collect())
}

/// Returns the key of who wrote a text, from its versions among these; nothing until the first one of a reply is here.
fn author_of<'a>(versions: &'a [VersionRecord], target: &Target) -> Option<&'a str> {
    let mut all = versions.iter().filter(|version| version.target == *target);
    let first = match target {
        Target::Note => all.find(|version| version.kind.is_some()),
        Target::Reply(first) => all.find(|version| version.hash == *first),
    };
    first.map(|version| version.author_key.as_str())
}

/// Writes what is to be shown of a text into the tables of notes and replies.
fn settle(tx: &Connection, note: &NoteId, target: &Target) -> Result<()> {
    let versions = by_author(tx, note, target)?;
    let is_deleted = versions.iter().any(|version| version.deleted);
    let mut texts = versions.iter().filter(|version| !version.deleted);
    let (Some(first), last) = (texts.next(), texts.next_back()) else { return Ok(()) };
    let last = last.unwrap_or(first);
    let edited_at = (last.hash != first.hash).then_some(last.written_at);
    let (title, body) = if is_deleted { ("", "") } else { (last.title.as_str(), last.body.as_str()) };
    match target {
        Target::Note => {
            tx.execute(
                include_str!("put_note.sql"),
                params![
                    note.as_str(),
                    last.space.as_str(),
                    last.kind.map(NoteKind::tag).unwrap_or_default(),
                    title,
                    body,
                    last.author_name,
                    last.association,
                    last.author_key,
                    first.written_at,
                    last.received,
                    last.hash,
                ],
            )?;
            tx.execute(
                "UPDATE notes SET edited_at = ?2, deleted = ?3 WHERE note = ?1",
                params![note.as_str(), edited_at, is_deleted],
            )?;
            tx.execute("DELETE FROM note_tags WHERE note = ?1", [note.as_str()])?;
            for (place, tag) in last.tags.iter().enumerate().filter(|_| !is_deleted) {
                tx.execute("INSERT INTO note_tags VALUES (?1, ?2, ?3)", params![note.as_str(), place as i64, tag])?;
            }
        }
        Target::Reply(id) => {
            tx.execute(
                "INSERT OR REPLACE INTO replies (reply, note, body, author_name, association, author_key, written_at,
                                                 received, edited_at, deleted, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    id,
                    note.as_str(),
                    body,
                    last.author_name,
                    last.association,
                    last.author_key,
                    first.written_at,
                    last.received,
                    edited_at,
                    is_deleted,
                    last.hash,
                ],
            )?;
        }
    }
    if is_deleted {
        // no screen and no search finds them any more; the signed bytes stay in the journal and with peers
        tx.execute(
            "UPDATE versions SET title = '', body = '', tags = '[]', mentions = '[]', names_me = 0
             WHERE note = ?1 AND target = ?2 AND author_key = ?3",
            params![note.as_str(), target.reply().unwrap_or_default(), first.author_key],
        )?;
    }
    index_conversation(tx, note)?;
    refresh(tx, note)
}

fn read_version(row: &Row<'_>) -> rusqlite::Result<VersionRecord> {
    let (kind, target): (String, String) = (row.get("kind")?, row.get("target")?);
    let list = |column: &str| {
        let json: String = row.get(column)?;
        serde_json::from_str(&json)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
    };
    Ok(VersionRecord {
        hash: row.get("hash")?,
        space: parsed(row, "space")?,
        note: parsed(row, "note")?,
        target: Target::from_reply(Some(target.as_str()).filter(|id| !id.is_empty())),
        seq: unsigned(row, "seq")?,
        kind: NoteKind::from_tag(&kind),
        title: row.get("title")?,
        body: row.get("body")?,
        tags: list("tags")?,
        mentions: list("mentions")?,
        names_me: row.get("names_me")?,
        deleted: row.get("deleted")?,
        author_name: row.get("author_name")?,
        association: row.get("association")?,
        author_key: row.get("author_key")?,
        written_at: row.get("written_at")?,
        received: row.get("received")?,
    })
}
