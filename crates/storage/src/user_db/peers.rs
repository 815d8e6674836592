//! The installations this one knows how to reach.

use super::UserDb;
use crate::error::Result;
use crate::rows::{from_json, to_json};
use rusqlite::params;

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
