//! What was opened and read of the course. Progress is derived from it by `domain`.

use super::UserDb;
use crate::error::Result;
use crate::rows::{parsed, to_json, unsigned};
use domain::learning::StudyItem;
use domain::{LessonId, Locale};
use rusqlite::params;
use std::collections::BTreeMap;

/// What is known of a lesson that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct LessonRecord {
    /// The last time it was opened, in seconds since 1970 (UTC).
    pub opened_at: i64,
    /// When it was first declared read, in seconds since 1970 (UTC).
    pub read_at: Option<i64>,
    /// Where reading stopped, in the unit the window chose.
    pub position: f64,
    /// Digests of its words when it was last declared read, by language; empty when it was not, or long ago.
    pub read_digests: BTreeMap<Locale, String>,
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

    /// Records that a lesson was declared read, with digests of the words read. The first time stays.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn mark_read(&self, lesson: &LessonId, digests: &BTreeMap<Locale, String>, at: i64) -> Result<()> {
        let digests = to_json("read_digests", digests)?;
        self.write(|tx| {
            tx.execute(
                "INSERT INTO lessons (lesson, opened_at, read_at, read_digests) VALUES (?1, ?2, ?2, ?3)
                 ON CONFLICT (lesson) DO UPDATE
                 SET read_at = coalesce(read_at, excluded.read_at), read_digests = excluded.read_digests",
                params![lesson.as_str(), at, digests],
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
                let digests: Option<String> = row.get("read_digests")?;
                // digests that cannot be read only cost the words "changed since you read it"
                let read_digests = digests.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
                let (opened_at, read_at, position) = (row.get("opened_at")?, row.get("read_at")?, row.get("position")?);
                Ok((parsed(row, "lesson")?, LessonRecord { opened_at, read_at, position, read_digests }))
            })?;
            Ok(records.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Adds to the time spent on a lesson or an activity, in seconds.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn add_study_time(&self, item: &StudyItem, seconds: u32) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO study_time (kind, item, seconds) VALUES (?1, ?2, ?3)
                 ON CONFLICT (kind, item) DO UPDATE SET seconds = seconds + excluded.seconds",
                params![item.kind(), item.id(), seconds],
            )?;
            Ok(())
        })
    }

    /// Returns the time spent on each lesson and activity, in seconds.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn study_times(&self) -> Result<BTreeMap<StudyItem, u64>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT kind, item, seconds FROM study_time")?;
            let rows = statement.query_map([], |row| {
                let item = StudyItem::from_parts(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
                Ok((item, unsigned(row, "seconds")?))
            })?;
            // a kind of a newer program is left where it is
            rows.filter_map(|row| row.map(|(item, seconds)| Some((item?, seconds))).transpose())
                .collect::<rusqlite::Result<_>>()
                .map_err(Into::into)
        })
    }
}
