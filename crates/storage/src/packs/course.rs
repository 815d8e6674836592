//! The pack of a course.

use super::file::{self, Kind};
use crate::error::{Error, Result};
use crate::rows::{from_json, to_json};
use crate::search::{Index, Query, excerpt};
use domain::learning::{Course, LessonText, Media};
use domain::{LessonId, Locale};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

const KIND: Kind = Kind { application_id: u32::from_be_bytes(*b"EmAc"), format: 1, schema: include_str!("course.sql") };
const INDEX: Index = Index { words: "lesson_words", stems: "lesson_stems", columns: &["title", "body"] };

/// A course in one read-only file, verified when it was opened.
pub struct CoursePack {
    path: PathBuf,
    course: Course,
    conn: Mutex<Connection>,
}

/// A lesson in which the words looked for were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseMatch {
    /// The lesson.
    pub lesson: LessonId,
    /// A piece of its text around the words, about 180 characters; `true` marks the words found.
    pub excerpt: Vec<(String, bool)>,
}

impl CoursePack {
    /// Writes a course and its sources (`files`, by path relative to the course) as a pack, in one step: a reader sees
    /// the file that was there before, or the whole new one. The same course gives the same bytes.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`] or [`Error::Io`]; what was at `path` is then unchanged.
    pub fn write(path: &Path, course: &Course, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
        file::write(path, &KIND, |tx| {
            tx.execute("INSERT INTO course (json) VALUES (?1)", [to_json("course", &light(course))?])?;
            write_texts(tx, course)?;
            let mut media = tx.prepare("INSERT INTO media VALUES (?1, ?2, ?3, ?4, ?5)")?;
            for (path, one) in &course.media {
                media.execute(params![path, one.mime, one.author, one.licence, one.bytes])?;
            }
            let mut sources = tx.prepare("INSERT INTO files VALUES (?1, ?2)")?;
            for (path, bytes) in files {
                sources.execute(params![path, bytes])?;
            }
            Ok(())
        })
    }

    /// Verifies a pack and opens it.
    ///
    /// # Errors
    /// [`Error::BadPack`] says why it is refused; [`Error::NotFound`] when there is no file.
    pub fn open(path: &Path) -> Result<Self> {
        let conn = file::open(path, &KIND)?;
        let course = file::read(path, || {
            let json: String = conn.query_row("SELECT json FROM course", [], |row| row.get(0))?;
            from_json("course", &json)
        })?;
        Ok(Self { path: path.to_owned(), course, conn: Mutex::new(conn) })
    }

    /// Returns the whole tree. It is light: each lesson's text has an empty `html`, `plain` and `source` (see
    /// [`Self::lesson_text`]), and the media have no bytes (see [`Self::find_media`]);
    /// those of videos are among the sources (see [`Self::read_piece`]).
    ///
    /// # Errors
    /// None at present: the tree was read when the pack was opened.
    pub fn course(&self) -> Result<Course> {
        Ok(self.course.clone())
    }

    /// Returns the whole text of a lesson in this language, else in the course's first language that has one.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the course has no such lesson.
    pub fn lesson_text(&self, lesson: &LessonId, locale: Locale) -> Result<LessonText> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut statement = conn.prepare_cached("SELECT * FROM lesson_texts WHERE lesson = ?1 AND locale = ?2")?;
            for locale in self.locales_from(locale) {
                let found = statement.query_row(params![lesson.as_str(), locale.tag()], read_text).optional()?;
                if let Some((mut text, headings)) = found {
                    text.headings = from_json("headings", &headings)?;
                    return Ok(text);
                }
            }
            Err(Error::not_found("lesson", lesson))
        })
    }

    /// Returns a picture with its bytes, by its path relative to the course.
    ///
    /// # Errors
    /// [`Error::BadPack`] when the file was damaged since it was opened.
    pub fn find_media(&self, path: &str) -> Result<Option<Media>> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut statement = conn.prepare_cached("SELECT * FROM media WHERE path = ?1")?;
            let media = statement.query_row([path], |row| {
                let (mime, author, licence) = (row.get("mime")?, row.get("author")?, row.get("licence")?);
                Ok(Media { mime, author, licence, bytes: row.get("bytes")? })
            });
            Ok(media.optional()?)
        })
    }

    /// Returns how many bytes a source of the course has.
    ///
    /// # Errors
    /// [`Error::BadPack`] when the file was damaged since it was opened.
    pub fn find_length(&self, path: &str) -> Result<Option<u64>> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut statement = conn.prepare_cached("SELECT length(bytes) FROM files WHERE path = ?1")?;
            let length: Option<i64> = statement.query_row([path], |row| row.get(0)).optional()?;
            Ok(length.and_then(|length| u64::try_from(length).ok()))
        })
    }

    /// Reads a piece of a source of the course, at most `length` bytes from `offset`, without reading the rest of it:
    /// fewer at its end, none past it. A video is too large to be held whole.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the course has no such file; [`Error::BadPack`] when the pack was damaged since it was
    /// opened.
    pub fn read_piece(&self, path: &str, offset: u64, length: usize) -> Result<Vec<u8>> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut statement = conn.prepare_cached("SELECT rowid FROM files WHERE path = ?1")?;
            let row: Option<i64> = statement.query_row([path], |row| row.get(0)).optional()?;
            let row = row.ok_or_else(|| Error::not_found("file", path))?;
            let blob = conn.blob_open("main", "files", "bytes", row, true)?;
            // nothing in a pack comes near what a `usize` counts
            let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(blob.len());
            let mut piece = vec![0; length.min(blob.len() - offset)];
            blob.read_at_exact(&mut piece, offset)?;
            Ok(piece)
        })
    }

    /// Returns the sources of the course, by path relative to it.
    ///
    /// # Errors
    /// [`Error::BadPack`] when the file was damaged since it was opened.
    pub fn files(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut statement = conn.prepare("SELECT path, bytes FROM files")?;
            let files = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(files.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns the sources of the course with only the first bytes of its videos: enough to check everything, and light
    /// enough to be asked at every keystroke.
    ///
    /// # Errors
    /// [`Error::BadPack`] when the file was damaged since it was opened.
    pub fn files_with_heads_of_videos(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        const HEAD: usize = 4096;
        let videos: BTreeSet<&str> =
            self.course.videos.values().flat_map(|video| &video.sources).map(|source| source.path.as_str()).collect();
        let paths: Vec<String> = {
            let conn = self.conn();
            file::read(&self.path, || {
                let mut statement = conn.prepare("SELECT path FROM files")?;
                Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
            })?
        };
        let length = |path: &str| if videos.contains(path) { HEAD } else { usize::MAX };
        paths.into_iter().map(|path| self.read_piece(&path, 0, length(&path)).map(|bytes| (path, bytes))).collect()
    }

    /// Finds the lessons that have these words, best first, at most `limit`: those with the very words, those with them
    /// in the title above all, then those with words of the same families. Lessons that are not written in `locale` are
    /// looked for in the language in which they are shown.
    ///
    /// # Errors
    /// [`Error::BadPack`] when the file was damaged since it was opened. No text is an error.
    pub fn search(&self, text: &str, locale: Locale, limit: usize) -> Result<Vec<CourseMatch>> {
        let Some(query) = Query::new(text, locale) else { return Ok(Vec::new()) };
        let conn = self.conn();
        file::read(&self.path, || {
            let shown = self.shown_rows(locale);
            let mut plain = conn.prepare_cached("SELECT lesson, locale, plain FROM lesson_texts WHERE id = ?1")?;
            let mut matches = Vec::new();
            for id in INDEX.find(&conn, &query)? {
                if matches.len() == limit {
                    break;
                }
                let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?));
                let (lesson, written_in, plain): (String, String, String) = plain.query_row([id], row)?;
                if let Some((lesson, _)) =
                    shown.iter().find(|(id, locale)| id.as_str() == lesson && locale.tag() == written_in)
                {
                    matches.push(CourseMatch { lesson: (*lesson).clone(), excerpt: excerpt(&plain, &query) });
                }
            }
            Ok(matches)
        })
    }

    /// Returns in which language each lesson is shown to who reads `locale`.
    fn shown_rows(&self, locale: Locale) -> Vec<(&LessonId, Locale)> {
        let shown = |lesson: &domain::learning::Lesson| {
            self.locales_from(locale).find(|candidate| lesson.text.exact(*candidate).is_some())
        };
        self.course.lessons().filter_map(|(_, lesson)| shown(lesson).map(|locale| (&lesson.id, locale))).collect()
    }

    /// Returns the languages to try, best first.
    fn locales_from(&self, locale: Locale) -> impl Iterator<Item = Locale> {
        std::iter::once(locale).chain(self.course.locales.clone()).chain(Locale::ALL)
    }

    fn conn(&self) -> MutexGuard<'_, Connection> {
        // a reader that panicked leaves nothing half done in a read-only file
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for CoursePack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CoursePack").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Returns the tree without what is kept in tables of its own.
fn light(course: &Course) -> Course {
    let mut course = course.clone();
    for text in course.modules.iter_mut().flat_map(|m| &mut m.lessons).flat_map(|l| l.text.0.values_mut()) {
        text.html.clear();
        text.plain.clear();
        text.source.clear();
    }
    course
}

fn write_texts(tx: &Transaction<'_>, course: &Course) -> Result<()> {
    let mut insert = tx.prepare(
        "INSERT INTO lesson_texts (lesson, locale, title, summary, html, plain, headings, source, path)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (_, lesson) in course.lessons() {
        for (locale, text) in &lesson.text.0 {
            let headings = to_json("headings", &text.headings)?;
            let LessonText { title, summary, html, plain, source, path, headings: _ } = text;
            let (lesson, tag) = (lesson.id.as_str(), locale.tag());
            let id = insert.insert(params![lesson, tag, title, summary, html, plain, headings, source, path])?;
            INDEX.add(tx, id, &[title.clone(), format!("{summary}\n{plain}")], *locale)?;
        }
    }
    Ok(INDEX.optimise(tx)?)
}

/// Reads a text; its headings are still JSON.
fn read_text(row: &Row<'_>) -> rusqlite::Result<(LessonText, String)> {
    let text = LessonText {
        title: row.get("title")?,
        summary: row.get("summary")?,
        html: row.get("html")?,
        plain: row.get("plain")?,
        headings: Vec::new(),
        source: row.get("source")?,
        path: row.get("path")?,
    };
    Ok((text, row.get("headings")?))
}
