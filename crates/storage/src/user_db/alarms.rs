//! What the exchange kept out, for the person to know.

use super::UserDb;
use crate::error::Result;
use crate::rows::unsigned;
use rusqlite::params;

/// The most alarms kept: whoever raises them on purpose fills no disk.
const ALARMS_MAX: i64 = 200;

/// Something that was kept out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlarmRecord {
    /// The kind's word.
    pub kind: String,
    /// The key it came from; empty when it concerns this computer.
    pub peer: String,
    /// What it was about; may be empty.
    pub subject: String,
    /// How often.
    pub times: u64,
    /// The last time, in seconds since 1970 (UTC).
    pub raised_at: i64,
}

impl UserDb {
    /// Keeps an alarm; one of the same kind, key and subject is counted again, and shown again if it was dismissed.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_alarm(&self, kind: &str, peer: &str, subject: &str, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO alarms (kind, peer, subject, times, raised_at, dismissed) VALUES (?1, ?2, ?3, 1, ?4, 0)
                 ON CONFLICT (kind, peer, subject)
                 DO UPDATE SET times = times + 1, raised_at = excluded.raised_at, dismissed = 0",
                params![kind, peer, subject, at],
            )?;
            tx.execute(
                "DELETE FROM alarms WHERE (kind, peer, subject) IN (SELECT kind, peer, subject FROM alarms
                 ORDER BY raised_at DESC LIMIT -1 OFFSET ?1)",
                [ALARMS_MAX],
            )?;
            Ok(())
        })
    }

    /// Returns the alarms not dismissed, newest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_alarms(&self) -> Result<Vec<AlarmRecord>> {
        self.read(|conn| {
            let sql = "SELECT * FROM alarms WHERE dismissed = 0 ORDER BY raised_at DESC, kind, peer, subject";
            let mut statement = conn.prepare_cached(sql)?;
            let alarms = statement.query_map([], |row| {
                Ok(AlarmRecord {
                    kind: row.get("kind")?,
                    peer: row.get("peer")?,
                    subject: row.get("subject")?,
                    times: unsigned(row, "times")?,
                    raised_at: row.get("raised_at")?,
                })
            })?;
            Ok(alarms.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Dismisses all alarms there are.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn dismiss_alarms(&self) -> Result<()> {
        self.write(|tx| Ok(tx.execute("UPDATE alarms SET dismissed = 1", []).map(drop)?))
    }

    /// Returns the name and association last signed with each key in a space.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_signers(&self, space: &domain::SpaceId) -> Result<Vec<(String, String, String)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT author_key, author_name, association, max(written_at) FROM (
                     SELECT author_key, author_name, association, written_at FROM notes WHERE space = ?1
                     UNION ALL
                     SELECT replies.author_key, replies.author_name, replies.association, replies.written_at
                     FROM replies JOIN notes USING (note) WHERE notes.space = ?1
                 ) GROUP BY author_key",
            )?;
            let signers = statement.query_map([space.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(signers.collect::<rusqlite::Result<_>>()?)
        })
    }
}
