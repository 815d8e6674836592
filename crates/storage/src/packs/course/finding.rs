//! Finding words in a course: in its lessons, in its glossary, and by the letters of their titles.

use super::{CoursePack, INDEX, file};
use crate::error::Result;
use crate::rows::{from_json, to_json};
use crate::search::{Index, Query, excerpt, find_close, marked};
use domain::learning::{Course, GlossaryTerm};
use domain::{LessonId, Locale};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(super) const LESSON_LETTERS: &str = "lesson_letters";
const TERM_LETTERS: &str = "term_letters";
const TERMS: Index = Index { words: "term_words", stems: "term_stems", columns: &["term", "definition"] };

/// A lesson in which the words looked for were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseMatch {
    /// The lesson.
    pub lesson: LessonId,
    /// The passage where the excerpt begins; none when the words are in the title or the summary only.
    pub block: Option<String>,
    /// A piece of its text around the words, about 180 characters; `true` marks the words found.
    pub excerpt: Vec<(String, bool)>,
}

/// A word explained that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermMatch {
    /// The word.
    pub term: GlossaryTerm,
    /// What it means, whole; `true` marks the words found.
    pub definition: Vec<(String, bool)>,
}

impl CoursePack {
    /// Finds the lessons that have these words, best first, at most `limit`: those with the very words, those with them
    /// in the title above all, then those with words of the same families, then those with synonyms. Lessons that are
    /// not written in `locale` are looked for in the language in which they are shown.
    ///
    /// # Errors
    /// [`Error::BadPack`](crate::Error::BadPack) when the file was damaged since it was opened. No text is an error.
    pub fn search(&self, text: &str, locale: Locale, limit: usize) -> Result<Vec<CourseMatch>> {
        let Some(query) = self.query(text, locale) else { return Ok(Vec::new()) };
        let conn = self.conn();
        file::read(&self.path, || {
            let ids = INDEX.find(&conn, &query)?;
            self.lesson_matches(&conn, &ids, &query, locale, limit)
        })
    }

    /// Finds the lessons whose title is spelt nearly like the words, nearest first: for when nothing else was found.
    ///
    /// # Errors
    /// See [`Self::search`].
    pub fn search_close(&self, text: &str, locale: Locale, limit: usize) -> Result<Vec<CourseMatch>> {
        let Some(query) = self.query(text, locale) else { return Ok(Vec::new()) };
        let conn = self.conn();
        file::read(&self.path, || {
            let mut title = conn.prepare_cached("SELECT title FROM lesson_texts WHERE id = ?1")?;
            let title = std::cell::RefCell::new(&mut title);
            let title_of = |id| title.borrow_mut().query_row([id], |row| row.get(0));
            let ids = find_close(&conn, LESSON_LETTERS, query.words(), title_of)?;
            self.lesson_matches(&conn, &ids, &query, locale, limit)
        })
    }

    /// Finds the words explained in `locale` that answer, best first, at most `limit`; `close` asks for those spelt
    /// nearly like the words instead.
    ///
    /// # Errors
    /// See [`Self::search`].
    pub fn search_terms(&self, text: &str, locale: Locale, limit: usize, close: bool) -> Result<Vec<TermMatch>> {
        let Some(query) = self.query(text, locale) else { return Ok(Vec::new()) };
        let conn = self.conn();
        file::read(&self.path, || {
            let read = |id: i64| -> Result<Option<GlossaryTerm>> {
                let mut statement = conn.prepare_cached("SELECT json FROM terms WHERE id = ?1 AND locale = ?2")?;
                let json: Option<String> =
                    statement.query_row(params![id, locale.tag()], |row| row.get(0)).optional()?;
                json.map(|json| from_json("term", &json)).transpose()
            };
            let ids = if close {
                let title_of = |id: i64| Ok(read(id).ok().flatten().map(|term| term.term).unwrap_or_default());
                find_close(&conn, TERM_LETTERS, query.words(), title_of)?
            } else {
                TERMS.find(&conn, &query)?
            };
            let mut matches = Vec::new();
            for id in ids {
                if matches.len() == limit {
                    break;
                }
                if let Some(term) = read(id)? {
                    matches.push(TermMatch { definition: marked(&term.definition, &query), term });
                }
            }
            Ok(matches)
        })
    }

    fn query(&self, text: &str, locale: Locale) -> Option<Query> {
        match self.synonyms.get(&locale) {
            Some(synonyms) => Query::with_synonyms(text, locale, synonyms),
            None => Query::new(text, locale),
        }
    }

    fn lesson_matches(
        &self,
        conn: &Connection,
        ids: &[i64],
        query: &Query,
        locale: Locale,
        limit: usize,
    ) -> Result<Vec<CourseMatch>> {
        let shown = self.shown_rows(locale);
        let mut plain = conn.prepare_cached("SELECT lesson, locale, plain FROM lesson_texts WHERE id = ?1")?;
        let mut passage = conn.prepare_cached(
            "SELECT block FROM lesson_blocks WHERE text = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1",
        )?;
        let mut matches = Vec::new();
        for id in ids {
            if matches.len() == limit {
                break;
            }
            let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?));
            let (lesson, written_in, plain): (String, String, String) = plain.query_row([id], row)?;
            if let Some((lesson, _)) =
                shown.iter().find(|(id, locale)| id.as_str() == lesson && locale.tag() == written_in)
            {
                let cut = excerpt(&plain, query);
                let block = match cut.at {
                    Some(at) => passage
                        .query_row(params![id, i64::try_from(at).unwrap_or(i64::MAX)], |row| row.get(0))
                        .optional()?,
                    None => None,
                };
                matches.push(CourseMatch { lesson: (*lesson).clone(), block, excerpt: cut.pieces });
            }
        }
        Ok(matches)
    }
}

/// Indexes the letters of a title.
pub(super) fn add_letters(tx: &Transaction<'_>, table: &str, id: i64, title: &str) -> Result<()> {
    let title = domain::text::words(title).join(" ");
    let column = if table == TERM_LETTERS { "term" } else { "title" };
    tx.prepare_cached(&format!("INSERT INTO {table} (rowid, {column}) VALUES (?1, ?2)"))?
        .execute(params![id, title])?;
    Ok(())
}

/// Keeps and indexes the words explained.
pub(super) fn write_terms(tx: &Transaction<'_>, course: &Course) -> Result<()> {
    let mut insert = tx.prepare("INSERT INTO terms (locale, json) VALUES (?1, ?2)")?;
    for (locale, terms) in &course.glossary.0 {
        for term in terms {
            let id = insert.insert(params![locale.tag(), to_json("term", term)?])?;
            TERMS.add(tx, id, &[term.term.clone(), term.definition.clone()], *locale)?;
            add_letters(tx, TERM_LETTERS, id, &term.term)?;
        }
    }
    Ok(TERMS.optimise(tx)?)
}
