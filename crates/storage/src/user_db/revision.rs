//! What was seen of the cards of revision, and which were put away.

use super::UserDb;
use crate::error::Result;
use domain::CourseId;
use domain::learning::{CardKey, CardKind, Memory, Rating, Recalled};
use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Row, params};
use std::collections::BTreeMap;

/// What is kept of a card.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CardRecord {
    /// What was seen of it, once recalled.
    pub recalled: Option<Recalled>,
    /// Whether the person asked not to be shown it any more.
    pub retired: bool,
}

/// What was done on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RecallCount {
    /// Cards recalled.
    pub cards: usize,
    /// How many of them for the first time.
    pub new: usize,
}

impl UserDb {
    /// Returns what is kept of the cards of a course.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn card_records(&self, course: &CourseId) -> Result<BTreeMap<CardKey, CardRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM cards WHERE course = ?1")?;
            let records = statement.query_map([course.as_str()], read)?;
            Ok(records.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns how many cards of a course were recalled on a day.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_recalls(&self, course: &CourseId, day: i64) -> Result<RecallCount> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT count(DISTINCT kind || ':' || card) AS cards,
                        count(DISTINCT CASE WHEN elapsed IS NULL THEN kind || ':' || card END) AS new
                 FROM recalls WHERE course = ?1 AND day = ?2",
            )?;
            let count = |row: &Row<'_>, column: &str| row.get::<_, u32>(column).map(|n| n as usize);
            Ok(statement.query_row(params![course.as_str(), day], |row| {
                Ok(RecallCount { cards: count(row, "cards")?, new: count(row, "new")? })
            })?)
        })
    }

    /// Keeps a recall: adds it to those made, with what is now supposed of the memory. `elapsed` is in days since the
    /// recall before, if there was one; `at` in seconds since 1970 (UTC), here and below.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn add_recall(
        &self,
        course: &CourseId,
        card: &CardKey,
        rating: Rating,
        elapsed: Option<u32>,
        now: &Recalled,
        at: i64,
    ) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO recalls (course, kind, card, rating, recalled_at, day, elapsed)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![course.as_str(), word(card.kind), card.id, rating.number(), at, now.last, elapsed],
            )?;
            tx.execute(
                "INSERT INTO cards (course, kind, card, stability, difficulty, last_day, due_day, reps, lapses)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (course, kind, card) DO UPDATE SET
                     stability = excluded.stability, difficulty = excluded.difficulty, last_day = excluded.last_day,
                     due_day = excluded.due_day, reps = excluded.reps, lapses = excluded.lapses",
                params![
                    course.as_str(),
                    word(card.kind),
                    card.id,
                    now.memory.stability,
                    now.memory.difficulty,
                    now.last,
                    now.due,
                    now.reps,
                    now.lapses
                ],
            )?;
            Ok(())
        })
    }

    /// Puts a card away, or brings it back. What was seen of it stays.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn set_card_retired(&self, course: &CourseId, card: &CardKey, retired: bool, at: i64) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO cards (course, kind, card, retired_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (course, kind, card) DO UPDATE SET retired_at = excluded.retired_at",
                params![course.as_str(), word(card.kind), card.id, retired.then_some(at)],
            )?;
            Ok(())
        })
    }
}

const fn word(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Question => "question",
        CardKind::Term => "term",
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(CardKey, CardRecord)> {
    let kind: String = row.get("kind")?;
    let kind = [CardKind::Question, CardKind::Term].into_iter().find(|known| word(*known) == kind);
    let kind = kind
        .ok_or_else(|| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(FromSqlError::InvalidType)))?;
    let recalled = match row.get::<_, Option<f64>>("stability")? {
        None => None,
        Some(stability) => Some(Recalled {
            memory: Memory { stability: stability as f32, difficulty: row.get::<_, f64>("difficulty")? as f32 },
            last: row.get("last_day")?,
            due: row.get("due_day")?,
            reps: row.get("reps")?,
            lapses: row.get("lapses")?,
        }),
    };
    let retired = row.get::<_, Option<i64>>("retired_at")?.is_some();
    Ok((CardKey { kind, id: row.get("card")? }, CardRecord { recalled, retired }))
}
