//! The spaces of mutual help, as screens show them; and how to empty all that is made from the shared documents.

use super::{UserDb, notes, submissions};
use crate::error::Result;
use crate::rows::{parsed, signed, unsigned};
use domain::SpaceId;
use domain::text::fold;
use rusqlite::params;

/// A space this installation belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpaceRecord {
    /// Its id.
    pub id: SpaceId,
    /// Its name.
    pub name: String,
    /// Installations that belong to it, this one included.
    pub members: usize,
    /// Whether this installation may invite.
    pub may_invite: bool,
}

impl UserDb {
    /// Keeps a space as it is now.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn replace_space(&self, space: &SpaceRecord) -> Result<()> {
        let SpaceRecord { id, name, members, may_invite } = space;
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO spaces (space, name, sort_name, members, may_invite)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id.as_str(), name, fold(name), signed(*members as u64), may_invite],
            )?;
            Ok(())
        })
    }

    /// Returns the spaces, by name.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_spaces(&self) -> Result<Vec<SpaceRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM spaces ORDER BY sort_name, space")?;
            let spaces = statement.query_map([], |row| {
                Ok(SpaceRecord {
                    id: parsed(row, "space")?,
                    name: row.get("name")?,
                    members: usize::try_from(unsigned(row, "members")?).unwrap_or(usize::MAX),
                    may_invite: row.get("may_invite")?,
                })
            })?;
            Ok(spaces.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Empties spaces, notes, replies and submissions, so that they can be made again from the shared documents.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn clear_projections(&self) -> Result<()> {
        self.write(|tx| {
            tx.execute_batch(
                "DELETE FROM spaces; DELETE FROM notes; DELETE FROM replies; DELETE FROM submissions;
                 DELETE FROM versions; DELETE FROM marks; DELETE FROM members; DELETE FROM note_facts;
                 DELETE FROM note_tags;",
            )?;
            notes::INDEX.clear(tx)?;
            Ok(submissions::INDEX.clear(tx)?)
        })
    }
}
