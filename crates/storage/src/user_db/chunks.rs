//! The shared documents' chunks, as bytes.
//!
//! A key is `document/snapshot/hash` or `document/incremental/hash`. What a snapshot replaces is not deleted but moved
//! to the trash. Each new snapshot begins a generation of its document; the trash keeps what was thrown away in the
//! two newest generations, so two more snapshots must be written safely before anything really goes.

use super::UserDb;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// How many generations of a document stay in the trash.
const GENERATIONS_KEPT: i64 = 2;

impl UserDb {
    /// Returns a chunk.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT bytes FROM chunks WHERE key = ?1")?;
            Ok(statement.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Returns the chunk of this key and those below it (`doc` gives `doc/…`, never `doc2/…`), in the order of their
    /// keys; an empty prefix gives them all.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let prefix = prefix.trim_end_matches('/');
        self.read(|conn| {
            // `0` follows `/`: every key below the prefix and no other; one range each, so that the index leads there
            let sql = if prefix.is_empty() {
                "SELECT key, bytes FROM chunks WHERE key >= ?1 ORDER BY key"
            } else {
                "SELECT key, bytes FROM chunks WHERE key = ?1
                 UNION ALL SELECT key, bytes FROM chunks WHERE key > ?1 || '/' AND key < ?1 || '0' ORDER BY key"
            };
            let mut statement = conn.prepare_cached(sql)?;
            let chunks = statement.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(chunks.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Keeps a chunk, in the place of the one of the same key.
    ///
    /// # Errors
    /// See [`Self::put_value`]. The chunks that were there before are then all there still.
    pub fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<()> {
        self.write(|tx| {
            let known = tx.query_row("SELECT 1 FROM chunks WHERE key = ?1", [key], |_| Ok(())).optional()?.is_some();
            tx.execute("INSERT OR REPLACE INTO chunks (key, bytes) VALUES (?1, ?2)", params![key, bytes])?;
            if !known && key.split('/').nth(1) == Some("snapshot") {
                begin_generation(tx, document_of(key))?;
            }
            Ok(())
        })
    }

    /// Moves a chunk to the trash; its absence is fine. `at` is in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn trash_chunk(&self, key: &str, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO trash (document, generation, key, bytes, trashed_at)
                 SELECT ?2, coalesce((SELECT generation FROM generations WHERE document = ?2), 0), key, bytes, ?3
                 FROM chunks WHERE key = ?1",
                params![key, document_of(key), at],
            )?;
            tx.execute("DELETE FROM chunks WHERE key = ?1", [key])?;
            Ok(())
        })
    }

    /// Returns what the trash holds of a document, oldest first, to repair it by hand.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_trash(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT key, bytes FROM trash WHERE document = ?1 ORDER BY id")?;
            let chunks = statement.query_map([document], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(chunks.collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn begin_generation(tx: &Connection, document: &str) -> Result<()> {
    let generation: i64 = tx.query_row(
        "INSERT INTO generations (document, generation) VALUES (?1, 1)
         ON CONFLICT (document) DO UPDATE SET generation = generation + 1 RETURNING generation",
        [document],
        |row| row.get(0),
    )?;
    tx.execute(
        "DELETE FROM trash WHERE document = ?1 AND generation <= ?2",
        params![document, generation - GENERATIONS_KEPT],
    )?;
    Ok(())
}

fn document_of(key: &str) -> &str {
    key.split('/').next().unwrap_or(key)
}
