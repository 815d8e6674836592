//! Every change of the shared documents, made here or received: appended, never rewritten.

use super::UserDb;
use crate::error::Result;
use rusqlite::params;

impl UserDb {
    /// Appends a change to a document's journal and returns whether it is new; one of the same hash is not written
    /// twice. `from_peer` is the key of who sent it, none when it was made here; `at` is in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// See [`Self::put_value`]. What is not in the journal must not be shown as kept.
    pub fn append_journal(
        &self,
        document: &str,
        hash: &str,
        bytes: &[u8],
        from_peer: Option<&str>,
        at: i64,
    ) -> Result<bool> {
        self.write(|tx| {
            let appended = tx.execute(
                "INSERT INTO journal (document, hash, bytes, from_peer, written_at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (document, hash) DO NOTHING",
                params![document, hash, bytes, from_peer, at],
            )?;
            Ok(appended > 0)
        })
    }

    /// Returns the changes of a document with their hashes, in the order in which they were appended.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>> {
        self.read(|conn| {
            let sql = "SELECT hash, bytes FROM journal WHERE document = ?1 ORDER BY id";
            let mut statement = conn.prepare_cached(sql)?;
            Ok(statement
                .query_map([document], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns the documents that have a journal, each with how many changes it has.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_journal(&self) -> Result<Vec<(String, usize)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT document, count(*) FROM journal GROUP BY document")?;
            let counts =
                statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs() as usize)))?;
            Ok(counts.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns the documents that have a journal, in alphabetical order.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn journal_docs(&self) -> Result<Vec<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT DISTINCT document FROM journal ORDER BY document")?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
    }
}
