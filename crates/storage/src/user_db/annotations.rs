//! The person's own marks in the lessons.

use super::UserDb;
use crate::error::Result;
use crate::rows::parsed;
use crate::search::{Index, Query, Synonyms, excerpt};
use domain::{AnnotationId, LessonId, Locale};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

const INDEX: Index = Index { words: "annotation_words", stems: "annotation_stems", columns: &["body", "quote"] };

/// A mark on one passage of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnotationRecord {
    /// Its id.
    pub id: AnnotationId,
    /// The lesson.
    pub lesson: LessonId,
    /// The language of the text it was made in.
    pub locale: Locale,
    /// The anchor of the passage, as it was.
    pub block: String,
    /// The words of the passage, as they were.
    pub quote: String,
    /// What the person wrote; empty when there is a bookmark only.
    pub body: String,
    /// Whether there is a bookmark.
    pub bookmarked: bool,
    /// When it was made, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// When it was last changed.
    pub changed_at: i64,
}

/// A mark that answers a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnotationMatch {
    /// The mark.
    pub record: AnnotationRecord,
    /// The piece of its own words, or else of its passage, where the words are; `true` marks them.
    pub excerpt: Vec<(String, bool)>,
}

impl UserDb {
    /// Keeps a mark as it is now, in the place of the one that had its id or its passage.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_annotation(&self, one: &AnnotationRecord) -> Result<()> {
        self.write(|tx| {
            let (lesson, locale) = (one.lesson.as_str(), one.locale.tag());
            let mut before = tx.prepare_cached(
                "SELECT id FROM annotations WHERE annotation = ?1 OR (lesson = ?2 AND locale = ?3 AND block = ?4)",
            )?;
            let before = before.query_map(params![one.id.as_str(), lesson, locale, one.block], |row| row.get(0))?;
            for id in before.collect::<rusqlite::Result<Vec<i64>>>()? {
                INDEX.remove(tx, id)?;
                tx.execute("DELETE FROM annotations WHERE id = ?1", [id])?;
            }
            tx.execute(
                include_str!("put_annotation.sql"),
                params![
                    one.id.as_str(),
                    lesson,
                    locale,
                    one.block,
                    one.quote,
                    one.body,
                    one.bookmarked,
                    one.written_at,
                    one.changed_at,
                ],
            )?;
            let id = tx.last_insert_rowid();
            Ok(INDEX.add(tx, id, &[one.body.clone(), one.quote.clone()], one.locale)?)
        })
    }

    /// Forgets a mark and returns it as it was, if it was there.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_annotation(&self, annotation: &AnnotationId) -> Result<Option<AnnotationRecord>> {
        self.write(|tx| {
            let found = tx
                .prepare_cached("SELECT * FROM annotations WHERE annotation = ?1")?
                .query_row([annotation.as_str()], |row| Ok((row.get::<_, i64>("id")?, read(row)?)))
                .optional()?;
            let Some((id, record)) = found else { return Ok(None) };
            INDEX.remove(tx, id)?;
            tx.execute("DELETE FROM annotations WHERE id = ?1", [id])?;
            Ok(Some(record))
        })
    }

    /// Returns the marks of one lesson, or of all, oldest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_annotations(&self, lesson: Option<&LessonId>) -> Result<Vec<AnnotationRecord>> {
        self.read(|conn| {
            let mut statement = conn
                .prepare_cached("SELECT * FROM annotations WHERE ?1 IS NULL OR lesson = ?1 ORDER BY written_at, id")?;
            let rows = statement.query_map([lesson.map(LessonId::as_str)], read)?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Finds the marks that have these words, or whose passage has them, best first, at most `limit`.
    ///
    /// # Errors
    /// See [`Self::find_value`]. No text is an error.
    pub fn search_annotations(
        &self,
        text: &str,
        locale: Locale,
        synonyms: &Synonyms,
        limit: usize,
    ) -> Result<Vec<AnnotationMatch>> {
        let Some(query) = Query::with_synonyms(text, locale, synonyms) else { return Ok(Vec::new()) };
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM annotations WHERE id = ?1")?;
            let mut found = Vec::new();
            for id in INDEX.find(conn, &query)?.into_iter().take(limit) {
                let record = statement.query_row([id], read)?;
                let own = excerpt(&record.body, &query);
                let cut = if own.at.is_some() { own } else { excerpt(&record.quote, &query) };
                found.push(AnnotationMatch { record, excerpt: cut.pieces });
            }
            Ok(found)
        })
    }
}

/// Makes the indexes again from the marks.
pub(super) fn index_again(tx: &Connection) -> Result<()> {
    let mut statement = tx.prepare("SELECT * FROM annotations")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>("id")?, read(row)?)))?;
    for (id, one) in rows.collect::<rusqlite::Result<Vec<_>>>()? {
        INDEX.remove(tx, id)?;
        INDEX.add(tx, id, &[one.body, one.quote], one.locale)?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<AnnotationRecord> {
    let locale: String = row.get("locale")?;
    let unknown = || rusqlite::Error::FromSqlConversionFailure(0, Type::Text, "no such language".into());
    Ok(AnnotationRecord {
        id: parsed(row, "annotation")?,
        lesson: parsed(row, "lesson")?,
        locale: Locale::from_tag(&locale).ok_or_else(unknown)?,
        block: row.get("block")?,
        quote: row.get("quote")?,
        body: row.get("body")?,
        bookmarked: row.get("bookmarked")?,
        written_at: row.get("written_at")?,
        changed_at: row.get("changed_at")?,
    })
}
