//! The lessons that a trainer rewrites.

use super::UserDb;
use crate::error::Result;
use rusqlite::params;
use std::collections::BTreeMap;

impl UserDb {
    /// Keeps a lesson's source; `path` is relative to the course, `at` in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_lesson_source(&self, path: &str, source: &str, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO lesson_sources (path, source, saved_at) VALUES (?1, ?2, ?3)",
                params![path, source, at],
            )?;
            Ok(())
        })
    }

    /// Forgets a lesson's source: the course's own counts again. Its absence is fine.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_lesson_source(&self, path: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM lesson_sources WHERE path = ?1", [path])?;
            Ok(())
        })
    }

    /// Remembers under `key` the edition `file`, and forgets the sources it was made of where they did not change since.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn publish_lesson_sources(&self, key: &str, file: &str, published: &BTreeMap<String, String>) -> Result<()> {
        self.write(|tx| {
            tx.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)", params![key, file])?;
            let mut forget = tx.prepare_cached("DELETE FROM lesson_sources WHERE path = ?1 AND source = ?2")?;
            for (path, source) in published {
                forget.execute(params![path, source])?;
            }
            Ok(())
        })
    }

    /// Returns every source kept, by its path.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn lesson_sources(&self) -> Result<BTreeMap<String, String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT path, source FROM lesson_sources")?;
            let sources = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(sources.collect::<rusqlite::Result<_>>()?)
        })
    }
}
