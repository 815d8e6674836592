//! The installations this one knows how to reach.

use super::UserDb;
use crate::error::{Error, Result};
use crate::rows::{from_json, to_json, unsigned};
use rusqlite::{OptionalExtension, params};

/// An installation this one knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPeer {
    /// Its public key.
    pub key: String,
    /// Where it was reached, in the form the network gave.
    pub addresses: Vec<String>,
    /// The id of the space they share; a peer of two spaces is listed twice.
    pub space: String,
    /// The last time it was met, in seconds since 1970 (UTC).
    pub last_met_at: Option<i64>,
}

impl UserDb {
    /// Keeps what is known of a peer in a space. A peer once met stays met, at the latest time known.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_peer(&self, peer: &KnownPeer) -> Result<()> {
        let addresses = to_json("addresses", &peer.addresses)?;
        self.write(|tx| {
            tx.execute(
                "INSERT INTO peers (key, space, addresses, last_met_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (key, space) DO UPDATE SET
                     addresses = excluded.addresses,
                     last_met_at = max(coalesce(excluded.last_met_at, last_met_at),
                                       coalesce(last_met_at, excluded.last_met_at))",
                params![peer.key, peer.space, addresses, peer.last_met_at],
            )?;
            Ok(())
        })
    }

    /// Returns the name and the association under which a key last wrote, if it did.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_author(&self, key: &str) -> Result<Option<(String, String)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT author_name, association FROM (
                     SELECT author_name, association, written_at FROM notes WHERE author_key = ?1
                     UNION ALL SELECT author_name, association, written_at FROM replies WHERE author_key = ?1)
                 ORDER BY written_at DESC LIMIT 1",
            )?;
            Ok(statement.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })
    }

    /// Keeps the database from growing beyond `bytes`: what would be more is refused as by a full disk.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn limit_size(&self, bytes: u64) -> Result<()> {
        self.read(|conn| {
            let page: i64 = conn.query_row("PRAGMA page_size", [], |row| row.get(0))?;
            let page = u64::try_from(page).unwrap_or(4096).max(1);
            let pages = (bytes / page).clamp(1, u64::from(u32::MAX - 1));
            conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
            Ok(())
        })
    }

    /// Refuses as a full disk would when fewer than `bytes` more fit into what [`Self::limit_size`] allows.
    ///
    /// # Errors
    /// [`Error::DiskFull`]; see [`Self::find_value`].
    pub fn require_room(&self, bytes: u64) -> Result<()> {
        self.read(|conn| {
            let number = |pragma: &str| conn.query_row(&format!("PRAGMA {pragma}"), [], |row| unsigned(row, pragma));
            let free = number("max_page_count")?.saturating_sub(number("page_count")?) + number("freelist_count")?;
            if free.saturating_mul(number("page_size")?) < bytes {
                return Err(Error::DiskFull { path: self.path() });
            }
            Ok(())
        })
    }

    /// Returns every peer known, in the order of their keys.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_peers(&self) -> Result<Vec<KnownPeer>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM peers ORDER BY key, space")?;
            let rows = statement.query_map([], |row| {
                let (key, space, last_met_at) = (row.get("key")?, row.get("space")?, row.get("last_met_at")?);
                Ok((KnownPeer { key, addresses: Vec::new(), space, last_met_at }, row.get::<_, String>("addresses")?))
            })?;
            rows.map(|row| {
                let (peer, addresses) = row?;
                Ok(KnownPeer { addresses: from_json("addresses", &addresses)?, ..peer })
            })
            .collect()
        })
    }
}
