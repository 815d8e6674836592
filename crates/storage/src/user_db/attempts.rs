//! Attempts at quizzes. A trigger keeps submitted ones as they are, whoever asks.

use super::UserDb;
use crate::error::{Error, Result};
use crate::rows::{from_json, parsed, signed, to_json, unsigned};
use domain::learning::{Attempt, Score};
use domain::{AttemptId, QuizId};
use rusqlite::{Connection, Params, Row, params};
use std::collections::BTreeMap;

impl UserDb {
    /// Keeps an attempt: a new one, or what changed in an open one.
    ///
    /// # Errors
    /// [`Error::AttemptSubmitted`] when the attempt kept under this id was submitted; else see [`Self::put_value`].
    pub fn put_attempt(&self, attempt: &Attempt) -> Result<()> {
        let answers = to_json("answers", &attempt.answers)?;
        let result = attempt.result.as_ref();
        self.write(|tx| {
            let done = tx.execute(
                include_str!("put_attempt.sql"),
                params![
                    attempt.id.as_str(),
                    attempt.quiz.as_str(),
                    attempt.course_version,
                    attempt.begun_at,
                    answers,
                    result.map(|score| score.submitted_at),
                    result.map(|score| score.points),
                    result.map(|score| signed(score.questions as u64)),
                    result.map(|score| score.passed),
                ],
            );
            match done {
                Err(error) if error.to_string() == "attempt submitted" => Err(Error::AttemptSubmitted),
                other => Ok(other.map(|_| ())?),
            }
        })
    }

    /// Returns an attempt.
    ///
    /// # Errors
    /// See [`Self::find_value`]; [`Error::Unreadable`] when its answers are not what this version reads.
    pub fn find_attempt(&self, attempt: &AttemptId) -> Result<Option<Attempt>> {
        self.read(|conn| Ok(list(conn, "SELECT * FROM attempts WHERE attempt = ?1", [attempt.as_str()])?.pop()))
    }

    /// Returns the attempt at this quiz that was begun and not submitted: the last begun, if there are several.
    ///
    /// # Errors
    /// See [`Self::find_attempt`].
    pub fn find_open_attempt(&self, quiz: &QuizId) -> Result<Option<Attempt>> {
        const SQL: &str = "SELECT * FROM attempts WHERE quiz = ?1 AND submitted_at IS NULL ORDER BY begun_at, attempt";
        self.read(|conn| Ok(list(conn, SQL, [quiz.as_str()])?.pop()))
    }

    /// Returns every attempt, in the order in which they were begun.
    ///
    /// # Errors
    /// See [`Self::find_attempt`].
    pub fn list_attempts(&self) -> Result<Vec<Attempt>> {
        self.read(|conn| list(conn, "SELECT * FROM attempts ORDER BY begun_at, attempt", []))
    }
}

fn list(conn: &Connection, sql: &str, params: impl Params) -> Result<Vec<Attempt>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params, read)?;
    rows.map(|row| {
        let (mut attempt, answers) = row?;
        attempt.answers = from_json("answers", &answers)?;
        Ok(attempt)
    })
    .collect()
}

/// Reads an attempt; its answers are still JSON.
fn read(row: &Row<'_>) -> rusqlite::Result<(Attempt, String)> {
    let result = match row.get::<_, Option<i64>>("submitted_at")? {
        None => None,
        Some(submitted_at) => Some(Score {
            submitted_at,
            points: row.get("points")?,
            questions: usize::try_from(unsigned(row, "questions")?).unwrap_or(usize::MAX),
            passed: row.get("passed")?,
        }),
    };
    let attempt = Attempt {
        id: parsed(row, "attempt")?,
        quiz: parsed(row, "quiz")?,
        course_version: row.get("course_version")?,
        begun_at: row.get("begun_at")?,
        answers: BTreeMap::new(),
        result,
    };
    Ok((attempt, row.get("answers")?))
}
