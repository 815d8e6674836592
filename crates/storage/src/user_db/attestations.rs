//! Attestations that were issued.

use super::UserDb;
use crate::error::Result;
use crate::rows::parsed;
use domain::ModuleId;
use rusqlite::{OptionalExtension, Row, params};

/// An attestation that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttestationRecord {
    /// Its own code, printed on it.
    pub code: String,
    /// The module it is about.
    pub module: ModuleId,
    /// The name printed on it.
    pub name: String,
    /// When it was issued, in seconds since 1970 (UTC).
    pub issued_at: i64,
    /// The result it states, in per cent.
    pub per_cent: u8,
}

impl UserDb {
    /// Records an attestation, in the place of the one for the same module and name.
    ///
    /// # Errors
    /// [`Sqlite`](crate::Error::Sqlite) when another attestation has the same code; else see [`Self::put_value`].
    pub fn record_attestation(&self, attestation: &AttestationRecord) -> Result<()> {
        let AttestationRecord { code, module, name, issued_at, per_cent } = attestation;
        self.write(|tx| {
            tx.execute(
                "INSERT INTO attestations (code, module, name, issued_at, per_cent) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (module, name) DO UPDATE SET
                     code = excluded.code, issued_at = excluded.issued_at, per_cent = excluded.per_cent",
                params![code, module.as_str(), name, issued_at, per_cent],
            )?;
            Ok(())
        })
    }

    /// Returns the attestation of this module in exactly this name.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_attestation(&self, module: &ModuleId, name: &str) -> Result<Option<AttestationRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM attestations WHERE module = ?1 AND name = ?2")?;
            Ok(statement.query_row(params![module.as_str(), name], read).optional()?)
        })
    }

    /// Returns every attestation, in the order in which they were issued.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_attestations(&self) -> Result<Vec<AttestationRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM attestations ORDER BY issued_at, code")?;
            Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
        })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<AttestationRecord> {
    Ok(AttestationRecord {
        code: row.get("code")?,
        module: parsed(row, "module")?,
        name: row.get("name")?,
        issued_at: row.get("issued_at")?,
        per_cent: row.get("per_cent")?,
    })
}
