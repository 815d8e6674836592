//! What was opened and read of the course. Progress is derived from it by `domain`.

use super::UserDb;
use crate::error::Result;
use crate::rows::parsed;
use domain::LessonId;
use rusqlite::params;
use std::collections::BTreeMap;

/// What is known of a lesson that was opened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LessonRecord {
    /// The last time it was opened, in seconds since 1970 (UTC).
    pub opened_at: i64,
    /// When it was first declared read, in seconds since 1970 (UTC).
    pub read_at: Option<i64>,
    /// Where reading stopped, in the unit the window chose.
    pub position: f64,
}

impl UserDb {
    /// Records that a lesson was opened; `at` is in seconds since 1970 (UTC), here and below.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_opened(&self, lesson: &LessonId, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO lessons (lesson, opened_at) VALUES (?1, ?2)
                 ON CONFLICT (lesson) DO UPDATE SET opened_at = excluded.opened_at",
                params![lesson.as_str(), at],
            )?;
            Ok(())
        })
    }

    /// Records that a lesson was declared read. The first time stays.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_read(&self, lesson: &LessonId, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO lessons (lesson, opened_at, read_at) VALUES (?1, ?2, ?2)
                 ON CONFLICT (lesson) DO UPDATE SET read_at = coalesce(read_at, excluded.read_at)",
                params![lesson.as_str(), at],
            )?;
            Ok(())
        })
    }

    /// Records where reading stopped. A position that is not a finite number counts as the beginning.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn save_position(&self, lesson: &LessonId, position: f64, at: i64) -> Result<()> {
        let position = if position.is_finite() { position } else { 0.0 };
        self.write(|tx| {
            tx.execute(
                "INSERT INTO lessons (lesson, opened_at, position) VALUES (?1, ?3, ?2)
                 ON CONFLICT (lesson) DO UPDATE SET position = excluded.position",
                params![lesson.as_str(), position, at],
            )?;
            Ok(())
        })
    }

    /// Returns what is known of every lesson that was opened.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn lesson_records(&self) -> Result<BTreeMap<LessonId, LessonRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM lessons")?;
            let records = statement.query_map([], |row| {
                let (opened_at, read_at) = (row.get("opened_at")?, row.get("read_at")?);
                Ok((parsed(row, "lesson")?, LessonRecord { opened_at, read_at, position: row.get("position")? }))
            })?;
            Ok(records.collect::<rusqlite::Result<_>>()?)
        })
    }
}
