//! What this person has read and follows, and whom they may name.

use super::UserDb;
use super::note_facts::refresh;
use crate::error::Result;
use crate::rows::{parsed, signed, unsigned};
use domain::{NoteId, SpaceId};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// What waits to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UnreadCount {
    /// Notes with texts not read yet.
    pub notes: usize,
    /// Of these, notes one follows.
    pub followed: usize,
    /// Of these, notes with a text that names this person.
    pub mentions: usize,
}

/// Somebody who wrote in a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRecord {
    /// The key, in hexadecimal digits.
    pub key: String,
    /// The name as last signed.
    pub name: String,
    /// The association as last signed; may be empty.
    pub association: String,
    /// Whether it is this installation.
    pub own: bool,
}

impl UserDb {
    /// Records that a note and all its replies were read; false when nothing in it was unread.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_note_read(&self, note: &NoteId) -> Result<bool> {
        self.write(|tx| mark_read(tx, note))
    }

    /// Records that everything was read, in one space or in all; returns how many notes it was.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_all_read(&self, space: Option<&SpaceId>) -> Result<usize> {
        self.write(|tx| {
            let mut statement = tx.prepare_cached(
                "SELECT note FROM note_facts JOIN notes USING (note) WHERE unread > 0 AND (?1 IS NULL OR space = ?1)",
            )?;
            let unread: Vec<NoteId> = statement
                .query_map([space.map(SpaceId::as_str)], |row| parsed(row, "note"))?
                .collect::<rusqlite::Result<_>>()?;
            unread.iter().try_for_each(|note| mark_read(tx, note).map(|_| ()))?;
            Ok(unread.len())
        })
    }

    /// Returns the hashes of the texts of a note that were not read yet.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_unread(&self, note: &NoteId) -> Result<BTreeSet<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT hash FROM versions
                 WHERE note = ?1 AND received AND NOT deleted AND hash NOT IN (SELECT hash FROM seen)",
            )?;
            Ok(statement.query_map([note.as_str()], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Follows a note, or not, whatever was written in it.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn follow_note(&self, note: &NoteId, follows: bool) -> Result<()> {
        self.write(|tx| {
            tx.execute("INSERT OR REPLACE INTO follows VALUES (?1, ?2)", params![note.as_str(), follows])?;
            refresh(tx, note)
        })
    }

    /// Keeps how many peers are known to have a text written here; the most ever known stays.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_delivered(&self, hash: &str, peers: usize) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO delivered VALUES (?1, ?2)
                 ON CONFLICT (hash) DO UPDATE SET peers = max(peers, excluded.peers)",
                params![hash, signed(peers as u64)],
            )?;
            Ok(())
        })
    }

    /// Returns how many peers are known to have a text written here.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_delivered(&self, hash: &str) -> Result<usize> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT peers FROM delivered WHERE hash = ?1")?;
            let found = statement.query_row([hash], |row| unsigned(row, "peers")).optional()?;
            Ok(found.map_or(0, |peers| usize::try_from(peers).unwrap_or(usize::MAX)))
        })
    }

    /// Counts what waits to be read.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_unread(&self) -> Result<UnreadCount> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT count(*) AS notes, coalesce(sum(followed), 0) AS followed,
                        coalesce(sum(names_me > 0), 0) AS mentions
                 FROM note_facts WHERE unread > 0",
            )?;
            Ok(statement.query_row([], |row| {
                let count =
                    |column| Ok::<_, rusqlite::Error>(usize::try_from(unsigned(row, column)?).unwrap_or(usize::MAX));
                Ok(UnreadCount { notes: count("notes")?, followed: count("followed")?, mentions: count("mentions")? })
            })?)
        })
    }

    /// Returns the people who wrote in a space and belong to it, by name, each as they last signed.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_people(&self, space: &SpaceId) -> Result<Vec<PersonRecord>> {
        self.read(|conn| {
            // SQLite takes the other columns from the row of the maximum
            let mut statement = conn.prepare_cached(
                "SELECT versions.author_key, author_name, association, received, max(written_at)
                 FROM versions JOIN members ON members.space = versions.space AND members.key = versions.author_key
                 WHERE versions.space = ?1 GROUP BY versions.author_key ORDER BY author_name, versions.author_key",
            )?;
            let people = statement.query_map([space.as_str()], |row| {
                Ok(PersonRecord {
                    key: row.get(0)?,
                    name: row.get(1)?,
                    association: row.get(2)?,
                    own: !row.get::<_, bool>(3)?,
                })
            })?;
            Ok(people.collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn mark_read(tx: &Connection, note: &NoteId) -> Result<bool> {
    let new = tx.execute(
        "INSERT OR IGNORE INTO seen SELECT hash FROM versions WHERE note = ?1 AND received",
        [note.as_str()],
    )?;
    if new > 0 {
        refresh(tx, note)?;
    }
    Ok(new > 0)
}
