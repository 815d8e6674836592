//! Marks on notes and replies, and the members whose role says which of them count.

use super::UserDb;
use super::note_facts::{MarkFacts, mark_facts, refresh};
use crate::error::Result;
use crate::rows::{parsed, signed, unsigned};
use domain::mutual_help::{Mark, Target};
use domain::{NoteId, SpaceId};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What somebody says of a note or reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRecord {
    /// The hash of its envelope, in hexadecimal digits.
    pub hash: String,
    /// The space.
    pub space: SpaceId,
    /// The note.
    pub note: NoteId,
    /// The note itself or one of its replies.
    pub target: Target,
    /// What is said.
    pub mark: Mark,
    /// The version; of two by one person the higher stands.
    pub seq: u64,
    /// Whether it is set, or taken back.
    pub set: bool,
    /// Why; may be empty.
    pub reason: String,
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

/// A key in the roster of a space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MemberRecord {
    /// The key, in hexadecimal digits.
    pub key: String,
    /// The role's word.
    pub role: String,
    /// Whether its marks count as a curator's or administrator's.
    pub moderates: bool,
}

impl UserDb {
    /// Keeps a mark, unless a newer one of the same person on the same thing is here.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_mark(&self, mark: &MarkRecord) -> Result<()> {
        self.write(|tx| {
            let changed = tx.execute(
                "INSERT INTO marks (note, target, mark, author_key, seq, hash, is_set, reason, space, author_name,
                                    association, written_at, received)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                 ON CONFLICT (note, target, mark, author_key) DO UPDATE SET
                     seq = excluded.seq, hash = excluded.hash, is_set = excluded.is_set, reason = excluded.reason,
                     author_name = excluded.author_name, association = excluded.association,
                     written_at = excluded.written_at
                 WHERE (excluded.seq, excluded.hash) > (marks.seq, marks.hash)",
                params![
                    mark.note.as_str(),
                    mark.target.reply().unwrap_or_default(),
                    mark.mark.tag(),
                    mark.author_key,
                    signed(mark.seq),
                    mark.hash,
                    mark.set,
                    mark.reason,
                    mark.space.as_str(),
                    mark.author_name,
                    mark.association,
                    mark.written_at,
                    mark.received,
                ],
            )?;
            if changed > 0 { refresh(tx, &mark.note) } else { Ok(()) }
        })
    }

    /// Returns the newest mark of each person on a note and its replies, those taken back among them, by version.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_marks(&self, note: &NoteId) -> Result<Vec<MarkRecord>> {
        self.read(|conn| marks_of(conn, note))
    }

    /// Returns the newest report and hiding of each person on each text of a space, those taken back among them.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_judged(&self, space: &SpaceId) -> Result<Vec<MarkRecord>> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT * FROM marks WHERE space = ?1 AND mark IN ('report', 'hide')")?;
            Ok(statement.query_map([space.as_str()], read_mark)?.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns what the marks on a note come to, by the roles of now; nothing when the note is not here.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_mark_facts(&self, note: &NoteId) -> Result<Option<MarkFacts>> {
        self.read(|conn| {
            let found: Option<(String, String)> = conn
                .prepare_cached("SELECT space, author_key FROM notes WHERE note = ?1")?
                .query_row([note.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            found.map(|(space, author)| mark_facts(conn, note, &space, &author)).transpose()
        })
    }

    /// Keeps who belongs to a space now.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn replace_members(&self, space: &SpaceId, members: &[MemberRecord]) -> Result<()> {
        let mut members = members.to_vec();
        members.sort();
        if self.list_members(space)? == members {
            return Ok(());
        }
        self.write(|tx| {
            tx.execute("DELETE FROM members WHERE space = ?1", [space.as_str()])?;
            for MemberRecord { key, role, moderates } in &members {
                tx.execute(
                    "INSERT INTO members VALUES (?1, ?2, ?3, ?4)",
                    params![space.as_str(), key, role, moderates],
                )?;
            }
            // other roles, other marks that count
            let mut statement = tx.prepare_cached("SELECT DISTINCT note FROM marks WHERE space = ?1")?;
            let marked: Vec<NoteId> =
                statement.query_map([space.as_str()], |row| parsed(row, "note"))?.collect::<rusqlite::Result<_>>()?;
            marked.iter().try_for_each(|note| refresh(tx, note))
        })
    }

    /// Returns who belongs to a space, in the order of keys.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_members(&self, space: &SpaceId) -> Result<Vec<MemberRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM members WHERE space = ?1 ORDER BY key")?;
            let members = statement.query_map([space.as_str()], |row| {
                Ok(MemberRecord { key: row.get("key")?, role: row.get("role")?, moderates: row.get("moderates")? })
            })?;
            Ok(members.collect::<rusqlite::Result<_>>()?)
        })
    }
}

/// Returns the marks on a note and its replies, by version.
pub(super) fn marks_of(conn: &Connection, note: &NoteId) -> Result<Vec<MarkRecord>> {
    let mut statement = conn.prepare_cached("SELECT * FROM marks WHERE note = ?1 ORDER BY seq, hash")?;
    Ok(statement.query_map([note.as_str()], read_mark)?.collect::<rusqlite::Result<_>>()?)
}

fn read_mark(row: &Row<'_>) -> rusqlite::Result<MarkRecord> {
    let (word, target): (String, String) = (row.get("mark")?, row.get("target")?);
    let unknown = || rusqlite::Error::FromSqlConversionFailure(0, Type::Text, "no such mark".into());
    Ok(MarkRecord {
        hash: row.get("hash")?,
        space: parsed(row, "space")?,
        note: parsed(row, "note")?,
        target: Target::from_reply(Some(target.as_str()).filter(|id| !id.is_empty())),
        mark: Mark::from_tag(&word).ok_or_else(unknown)?,
        seq: unsigned(row, "seq")?,
        set: row.get("is_set")?,
        reason: row.get("reason")?,
        author_name: row.get("author_name")?,
        association: row.get("association")?,
        author_key: row.get("author_key")?,
        written_at: row.get("written_at")?,
        received: row.get("received")?,
    })
}
