//! Settings and drafts: JSON texts by key. What they say is the application's business.

use super::UserDb;
use crate::error::Result;
use rusqlite::{OptionalExtension, params};

impl UserDb {
    /// Returns the value kept under this key.
    ///
    /// # Errors
    /// [`Sqlite`](crate::Error::Sqlite) or [`Damaged`](crate::Error::Damaged), as every reading method.
    pub fn find_value(&self, key: &str) -> Result<Option<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
            Ok(statement.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Keeps a value under this key, in the place of the one before.
    ///
    /// # Errors
    /// [`DiskFull`](crate::Error::DiskFull) or [`ReadOnly`](crate::Error::ReadOnly), as every writing method.
    pub fn put_value(&self, key: &str, value: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)", params![key, value])?;
            Ok(())
        })
    }

    /// Forgets the value of this key; nothing happens when there is none.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_value(&self, key: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM settings WHERE key = ?1", [key])?;
            Ok(())
        })
    }

    /// Keeps a text begun and not sent.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_draft(&self, key: &str, json: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("INSERT OR REPLACE INTO drafts (key, json) VALUES (?1, ?2)", params![key, json])?;
            Ok(())
        })
    }

    /// Returns the text begun under this key.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_draft(&self, key: &str) -> Result<Option<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT json FROM drafts WHERE key = ?1")?;
            Ok(statement.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Forgets a text that was sent or given up; its absence is fine.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_draft(&self, key: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM drafts WHERE key = ?1", [key])?;
            Ok(())
        })
    }
}
