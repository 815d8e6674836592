//! The pack of a course.

mod finding;

pub use finding::{CourseMatch, TermMatch};

use super::file::{self, Kind};
use crate::error::{Error, Result};
use crate::rows::{from_json, to_json};
use crate::search::{Filling, Index, Synonyms};
use domain::learning::{Block, Course, Lesson, LessonText, Media, Module, Resources, Theme};
use domain::{LessonId, Locale};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

const KIND: Kind = Kind { application_id: u32::from_be_bytes(*b"EmAc"), format: 3, schema: include_str!("course.sql") };
const INDEX: Index = Index { words: "lesson_words", stems: "lesson_stems", columns: &["title", "body"] };

/// A course in one read-only file, verified when it was opened.
pub struct CoursePack {
    path: PathBuf,
    course: Course,
    synonyms: BTreeMap<Locale, Synonyms>,
    conn: Mutex<Connection>,
}

impl CoursePack {
    /// Writes a course and its sources (`files`, by path relative to the course) as a pack, in one step: a reader sees
    /// the file that was there before, or the whole new one. The same course gives the same bytes.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`] or [`Error::Io`]; what was at `path` is then unchanged.
    pub fn write(path: &Path, course: &Course, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
        let sources = |tx: &Transaction<'_>| {
            write_media(tx, course)?;
            let mut sources = tx.prepare("INSERT INTO files VALUES (?1, ?2)")?;
            for (path, bytes) in files {
                sources.execute(params![path, bytes])?;
            }
            Ok(())
        };
        file::write(path, &KIND, sources, |tx| {
            std::thread::scope(|scope| {
                // the tree of a large course takes as long to write as JSON as a quarter of its texts to be indexed
                let tree = scope.spawn(|| to_json("course", &light(course)));
                write_texts(tx, course)?;
                let tree = tree.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
                tx.execute("INSERT INTO course (json) VALUES (?1)", [tree])?;
                Ok(())
            })
        })
    }

    /// Verifies a pack and opens it.
    ///
    /// # Errors
    /// [`Error::BadPack`] says why it is refused; [`Error::NotFound`] when there is no file.
    pub fn open(path: &Path) -> Result<Self> {
        let conn = file::open(path, &KIND)?;
        let course: Course = file::read(path, || {
            let json: String = conn.query_row("SELECT json FROM course", [], |row| row.get(0))?;
            from_json("course", &json)
        })?;
        let prepare = |(locale, groups): (&Locale, &Vec<Vec<String>>)| (*locale, Synonyms::new(groups, *locale));
        let synonyms = course.synonyms.0.iter().map(prepare).collect();
        Ok(Self { path: path.to_owned(), course, synonyms, conn: Mutex::new(conn) })
    }

    /// Returns the synonyms of a language; none when the course has no file of them.
    #[must_use]
    pub fn synonyms(&self, locale: Locale) -> Synonyms {
        self.synonyms.get(&locale).cloned().unwrap_or_default()
    }

    /// Returns the whole tree. It is light: each lesson's text has an empty `html`, `plain`, `blocks` and `source` (see
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
                if let Some((id, mut text, headings)) = found {
                    text.headings = from_json("headings", &headings)?;
                    text.blocks = blocks_of(&conn, id)?;
                    text.source = source_of(&conn, &text.path)?;
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

    /// Reads a piece of a source of the course, at most `length` bytes from `offset`, without holding the rest of it:
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
        let paths: Vec<String> = {
            let conn = self.conn();
            file::read(&self.path, || {
                let mut statement = conn.prepare("SELECT path FROM files")?;
                Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
            })?
        };
        // by their names: also those that no lesson shows yet
        let is_video = |path: &str| [".webm", ".mp4"].iter().any(|ending| path.to_ascii_lowercase().ends_with(ending));
        let length = |path: &str| if is_video(path) { HEAD } else { usize::MAX };
        paths.into_iter().map(|path| self.read_piece(&path, 0, length(&path)).map(|bytes| (path, bytes))).collect()
    }

    /// Returns the passages of a lesson's text in the language in which it is shown to who reads `locale`, and that
    /// language.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the course has no such lesson.
    pub fn lesson_blocks(&self, lesson: &LessonId, locale: Locale) -> Result<(Locale, Vec<Block>)> {
        let conn = self.conn();
        file::read(&self.path, || {
            let mut text = conn.prepare_cached("SELECT id FROM lesson_texts WHERE lesson = ?1 AND locale = ?2")?;
            for locale in self.locales_from(locale) {
                let id: Option<i64> =
                    text.query_row(params![lesson.as_str(), locale.tag()], |row| row.get(0)).optional()?;
                if let Some(id) = id {
                    return Ok((locale, blocks_of(&conn, id)?));
                }
            }
            Err(Error::not_found("lesson", lesson))
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

/// Returns the tree without what is kept in tables of its own; the long texts are not even copied.
fn light(course: &Course) -> Course {
    let Course {
        id,
        version,
        licence,
        authors,
        locales,
        title,
        summary,
        modules,
        glossary,
        synonyms,
        media,
        videos,
        diagnosis,
        resources,
    } = course;
    let media = media.iter().map(|(path, one)| (path.clone(), about(one)));
    Course {
        id: id.clone(),
        version: *version,
        licence: licence.clone(),
        authors: authors.clone(),
        locales: locales.clone(),
        title: title.clone(),
        summary: summary.clone(),
        modules: modules.iter().map(light_module).collect(),
        glossary: glossary.clone(),
        synonyms: synonyms.clone(),
        media: media.collect(),
        videos: videos.clone(),
        diagnosis: diagnosis.clone(),
        resources: Resources {
            themes: resources
                .themes
                .iter()
                .map(|theme| Theme {
                    guides: light_module(&theme.guides),
                    lessons: theme.lessons.clone(),
                    links: theme.links.clone(),
                })
                .collect(),
            funding: resources.funding.clone(),
        },
    }
}

fn about(media: &Media) -> Media {
    let Media { mime, author, licence, bytes: _ } = media;
    Media { mime: mime.clone(), author: author.clone(), licence: licence.clone(), bytes: Vec::new() }
}

fn light_module(module: &Module) -> Module {
    let Module { id, title, summary, lessons, quiz, scenario, worksheet } = module;
    let lesson = |lesson: &Lesson| Lesson {
        id: lesson.id.clone(),
        minutes: lesson.minutes,
        text: lesson.text.0.iter().map(|(locale, text)| (*locale, light_text(text))).collect(),
    };
    Module {
        id: id.clone(),
        title: title.clone(),
        summary: summary.clone(),
        lessons: lessons.iter().map(lesson).collect(),
        quiz: quiz.clone(),
        scenario: scenario.clone(),
        worksheet: worksheet.clone(),
    }
}

fn light_text(text: &LessonText) -> LessonText {
    LessonText {
        title: text.title.clone(),
        summary: text.summary.clone(),
        html: String::new(),
        plain: String::new(),
        headings: text.headings.clone(),
        blocks: Vec::new(),
        source: String::new(),
        path: text.path.clone(),
    }
}

fn write_media(tx: &Transaction<'_>, course: &Course) -> Result<()> {
    let mut media = tx.prepare("INSERT INTO media VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (path, one) in &course.media {
        media.execute(params![path, one.mime, one.author, one.licence, one.bytes])?;
    }
    Ok(())
}

fn write_texts(tx: &Transaction<'_>, course: &Course) -> Result<()> {
    let mut insert = tx.prepare(
        "INSERT INTO lesson_texts (id, lesson, locale, title, summary, html, plain, headings, path)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let texts: Vec<_> =
        course.lessons().flat_map(|(_, lesson)| lesson.text.0.iter().map(move |text| (lesson, text))).collect();
    let indexed = (1..).zip(&texts).map(|(id, (_, (locale, text)))| {
        (id, **locale, vec![text.title.clone(), format!("{}\n{}", text.summary, text.plain)])
    });
    std::thread::scope(|scope| {
        let index = Filling::begin(scope, tx, INDEX, KIND.schema, indexed)?;
        for (id, (lesson, (locale, text))) in (1..).zip(&texts) {
            let headings = to_json("headings", &text.headings)?;
            let LessonText { title, summary, html, plain, path, blocks, headings: _, source: _ } = text;
            let (lesson, tag) = (lesson.id.as_str(), locale.tag());
            insert.execute(params![id, lesson, tag, title, summary, html, plain, headings, path])?;
            index.add(tx, id)?;
            finding::add_letters(tx, finding::LESSON_LETTERS, id, title)?;
            write_blocks(tx, id, plain, blocks)?;
        }
        index.end(tx)
    })?;
    finding::write_terms(tx, course)
}

/// Keeps the passages, each with the place of its first words among those of the whole text.
fn write_blocks(tx: &Transaction<'_>, text: i64, plain: &str, blocks: &[Block]) -> Result<()> {
    let mut insert =
        tx.prepare_cached("INSERT INTO lesson_blocks (text, block, words, start) VALUES (?1, ?2, ?3, ?4)")?;
    let mut from = 0;
    for block in blocks {
        let beginning: String = block.text.chars().take(24).collect();
        let found = plain.get(from..).and_then(|rest| rest.find(&beginning)).filter(|_| !beginning.is_empty());
        let start = found.map(|offset| from + offset);
        insert.execute(params![text, block.id, block.text, start.and_then(|start| i64::try_from(start).ok())])?;
        from = start.map_or(from, |start| start + beginning.len());
    }
    Ok(())
}

fn blocks_of(conn: &Connection, text: i64) -> Result<Vec<Block>> {
    let mut statement = conn.prepare_cached("SELECT block, words FROM lesson_blocks WHERE text = ?1 ORDER BY id")?;
    let blocks = statement.query_map([text], |row| Ok(Block { id: row.get(0)?, text: row.get(1)? }))?;
    Ok(blocks.collect::<rusqlite::Result<_>>()?)
}

/// Returns the source of a text, empty when the pack was made without it.
fn source_of(conn: &Connection, path: &str) -> Result<String> {
    let mut statement = conn.prepare_cached("SELECT bytes FROM files WHERE path = ?1")?;
    let bytes: Option<Vec<u8>> = statement.query_row([path], |row| row.get(0)).optional()?;
    // the check has read it as text before it was packed
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default())
}

/// Reads a text with its row's number; its headings are still JSON, its passages and its source are read apart.
fn read_text(row: &Row<'_>) -> rusqlite::Result<(i64, LessonText, String)> {
    let text = LessonText {
        title: row.get("title")?,
        summary: row.get("summary")?,
        html: row.get("html")?,
        plain: row.get("plain")?,
        headings: Vec::new(),
        blocks: Vec::new(),
        source: String::new(),
        path: row.get("path")?,
    };
    Ok((row.get("id")?, text, row.get("headings")?))
}
