//! Stories being lived, worksheets being filled in.

use super::UserDb;
use crate::error::Result;
use crate::rows::{from_json, parsed, to_json};
use domain::learning::FieldValue;
use domain::{ScenarioId, WorksheetId};
use rusqlite::{OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};

impl UserDb {
    /// Keeps where a story stands: the scenes gone through, and the ending reached if the last one is one. `at` is in
    /// seconds since 1970 (UTC), here and below.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_walk(&self, scenario: &ScenarioId, trail: &[String], ending: Option<&str>, at: i64) -> Result<()> {
        let trail = to_json("trail", &trail)?;
        self.write(|tx| {
            tx.execute(
                "INSERT OR REPLACE INTO walks (scenario, trail, walked_at) VALUES (?1, ?2, ?3)",
                params![scenario.as_str(), trail, at],
            )?;
            if let Some(step) = ending {
                tx.execute(
                    "INSERT OR IGNORE INTO endings (scenario, step, reached_at) VALUES (?1, ?2, ?3)",
                    params![scenario.as_str(), step, at],
                )?;
            }
            Ok(())
        })
    }

    /// Returns the scenes gone through in a story, none when it was not begun.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_walk(&self, scenario: &ScenarioId) -> Result<Vec<String>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT trail FROM walks WHERE scenario = ?1")?;
            let trail: Option<String> = statement.query_row([scenario.as_str()], |row| row.get(0)).optional()?;
            trail.map_or_else(|| Ok(Vec::new()), |trail| from_json("trail", &trail))
        })
    }

    /// Returns the endings reached in every story.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn endings_reached(&self) -> Result<BTreeMap<ScenarioId, BTreeSet<String>>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT scenario, step FROM endings")?;
            let rows = statement.query_map([], |row| Ok((parsed(row, "scenario")?, row.get(1)?)))?;
            let mut endings: BTreeMap<ScenarioId, BTreeSet<String>> = BTreeMap::new();
            for row in rows {
                let (scenario, step) = row?;
                endings.entry(scenario).or_default().insert(step);
            }
            Ok(endings)
        })
    }

    /// Keeps the answer to one field of a worksheet; an empty one is forgotten.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_sheet_value(&self, worksheet: &WorksheetId, field: &str, value: &FieldValue, at: i64) -> Result<()> {
        let json = to_json("value", value)?;
        self.write(|tx| {
            if value.is_empty() {
                let key = params![worksheet.as_str(), field];
                tx.execute("DELETE FROM sheet_values WHERE worksheet = ?1 AND field = ?2", key)?;
            } else {
                tx.execute(
                    "INSERT OR REPLACE INTO sheet_values (worksheet, field, value, saved_at) VALUES (?1, ?2, ?3, ?4)",
                    params![worksheet.as_str(), field, json, at],
                )?;
            }
            Ok(())
        })
    }

    /// Returns what was answered in a worksheet, by field.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn sheet_values(&self, worksheet: &WorksheetId) -> Result<BTreeMap<String, FieldValue>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT field, value FROM sheet_values WHERE worksheet = ?1")?;
            let rows = statement.query_map([worksheet.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.map(|row| {
                let (field, json): (String, String) = row?;
                Ok((field, from_json("value", &json)?))
            })
            .collect()
        })
    }

    /// Returns how many fields were answered in each worksheet.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn sheet_counts(&self) -> Result<BTreeMap<WorksheetId, usize>> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT worksheet, count(*) AS fields FROM sheet_values GROUP BY worksheet")?;
            let rows = statement
                .query_map([], |row| Ok((parsed(row, "worksheet")?, row.get::<_, u32>("fields")? as usize)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Forgets what was answered in a worksheet.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn clear_sheet(&self, worksheet: &WorksheetId) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM sheet_values WHERE worksheet = ?1", [worksheet.as_str()])?;
            Ok(())
        })
    }
}
