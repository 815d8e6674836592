//! The trainer's studio: an own copy of the course, checked and published into a pack.

use crate::course::{EDITION_KEY, ShownCourse, check_files, diagnostic_view, edition_folder};
use crate::learn::embed_pictures;
use crate::quiz::escape_html;
use crate::{App, Error, Result};
use contract::{Changed, CourseText, DiagnosticView, PublishedCourse, StudioText, StudioView, TextPreview};
use courseware::CourseFiles;
use domain::learning::{Course, Lesson, Worksheet, WorksheetText};
use domain::{Locale, Localised, TextId};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError};
use storage::packs::CoursePack;

impl App {
    /// Returns the texts that can be edited and what was changed in the own copy.
    ///
    /// # Errors
    /// When the pack or the data cannot be read.
    pub fn get_studio(&self) -> Result<StudioView> {
        let shown = self.course();
        let locale = self.locale();
        let own = self.db.with(|db| db.lesson_sources())?;
        let texts = Text::all(&shown.course).map(|(module, text)| {
            let paths = text.paths();
            let changed = paths.iter().filter(|(_, path)| own.contains_key(**path));
            StudioText {
                text: text.id(),
                module_title: module.map(|title| title.text(locale).to_owned()).unwrap_or_default(),
                title: text.title(locale).to_owned(),
                changed: changed.map(|(locale, _)| *locale).collect(),
                locales: paths.into_keys().collect(),
            }
        });
        Ok(StudioView {
            texts: texts.collect(),
            shown_version: shown.course.version,
            own_edition: shown.own_edition && !shown.borrowed,
            older_edition: shown.older_edition,
            changed: own.len(),
        })
    }

    /// Returns the source of a text in the own copy.
    ///
    /// # Errors
    /// When there is no such text in this language or the pack cannot be read.
    pub fn get_course_text(&self, text: &TextId, locale: Locale) -> Result<CourseText> {
        let shown = self.course();
        let (found, path) = find_text(&shown, text, locale)?;
        let own = self.db.with(|db| db.lesson_sources())?.remove(path);
        let changed = own.is_some();
        let source = match own {
            Some(source) => source,
            None => found.published(&shown.pack, locale)?,
        };
        Ok(CourseText { text: text.clone(), locale, path: path.to_owned(), source, changed })
    }

    /// Returns what a source would look like and what is wrong in it, without keeping it.
    ///
    /// # Errors
    /// When there is no such text in this language or the pack cannot be read.
    pub fn preview_course_text(&self, text: &TextId, locale: Locale, source: &str) -> Result<TextPreview> {
        let shown = self.course();
        let (found, path) = find_text(&shown, text, locale)?;
        let mut files = self.own_files(&shown)?;
        files.insert(path.to_owned(), source.as_bytes().to_vec());
        let (drawn, diagnostics) = match found {
            Text::Lesson(_) => {
                let (text, diagnostics) = courseware::render_lesson(path, source, &files);
                (text.map(|text| (text.title, text.html)), diagnostics)
            }
            Text::Worksheet(_) => {
                let (text, diagnostics) = courseware::render_worksheet(path, source, &files);
                (text.map(|text| (text.title.clone(), sheet_html(&text))), diagnostics)
            }
        };
        let (title, html) = drawn.unwrap_or_default();
        let media = |path: &str| Ok(shown.pack.find_media(path)?.map(|media| (media.mime, media.bytes)));
        Ok(TextPreview {
            title,
            html: embed_pictures(&html, media)?,
            diagnostics: diagnostics.iter().map(diagnostic_view).collect(),
        })
    }

    /// Keeps a text's source in the own copy, faults and all, and returns its preview.
    ///
    /// # Errors
    /// When there is no such text in this language or it cannot be written.
    pub fn save_course_text(&self, text: &TextId, locale: Locale, source: &str) -> Result<TextPreview> {
        let shown = self.course();
        let (found, path) = find_text(&shown, text, locale)?;
        let published = found.published(&shown.pack, locale)?;
        self.db.with(|db| {
            if source == published {
                db.remove_lesson_source(path)
            } else {
                db.put_lesson_source(path, source, self.now())
            }
        })?;
        self.preview_course_text(text, locale, source)
    }

    /// Takes a text of the own copy back to what learners see.
    ///
    /// # Errors
    /// When there is no such text in this language or it cannot be written.
    pub fn reset_course_text(&self, text: &TextId, locale: Locale) -> Result<CourseText> {
        let shown = self.course();
        let (_, path) = find_text(&shown, text, locale)?;
        self.db.with(|db| db.remove_lesson_source(path))?;
        self.get_course_text(text, locale)
    }

    /// Checks the whole own copy.
    ///
    /// # Errors
    /// When the pack cannot be read.
    pub fn check_course(&self) -> Result<Vec<DiagnosticView>> {
        Ok(check_files(&self.own_files(&self.course())?).1.diagnostics)
    }

    /// Publishes the own copy into a pack with the next version, which learners on this computer see from now on.
    ///
    /// # Errors
    /// When the copy has blocking faults, or the pack cannot be written; then what was shown stays.
    pub fn publish_course(&self) -> Result<PublishedCourse> {
        let _turn = self.edition_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = self.course();
        // the very texts that are published are the ones dropped from the copy below: a word typed meanwhile stays
        let mut published = self.db.with(|db| db.lesson_sources())?;
        published.retain(|path, _| is_text_of(&shown, path));
        let mut files = shown.pack.files()?;
        files.extend(published.iter().map(|(path, source)| (path.clone(), source.clone().into_bytes())));
        let folder = edition_folder(&self.config.data_dir);
        let file_of = |version: u32| format!("{}-{version}.pack", shown.course.id);
        let mut version = shown.course.version + 1;
        while folder.join(file_of(version)).exists() {
            // an edition published before stays on the disk even when the bundled course is shown again
            version += 1;
        }
        set_version(&mut files, version)?;
        let (course, check) = check_files(&files);
        let blocking = check.blocking();
        let Some(course) = course.filter(|_| blocking == 0) else {
            return Err(Error::CourseHasFaults { count: blocking.max(1) });
        };
        let file = file_of(version);
        let path = folder.join(&file);
        std::fs::create_dir_all(&folder).map_err(|source| Error::Write { path: path.display().to_string(), source })?;
        CoursePack::write(&path, &course, &files)?;
        self.db.with(|db| db.publish_lesson_sources(EDITION_KEY, &file, &published))?;
        self.show(ShownCourse::open(&self.config, &self.db)?);
        Ok(PublishedCourse { version, path: path.display().to_string() })
    }

    /// Shows the bundled course again; editions published here stay on the disk.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn show_bundled_course(&self) -> Result<StudioView> {
        let _turn = self.edition_turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.db.with(|db| db.remove_value(EDITION_KEY))?;
        self.show(ShownCourse::open(&self.config, &self.db)?);
        self.get_studio()
    }

    fn show(&self, course: ShownCourse) {
        *self.course.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(course);
        self.exchange.tell(Changed::Course);
    }

    /// Returns the sources of the shown course with the own changes over them, to be checked.
    fn own_files(&self, shown: &ShownCourse) -> Result<CourseFiles> {
        let mut files = shown.pack.files_with_heads_of_videos()?;
        let own = self.db.with(|db| db.lesson_sources())?;
        for (path, source) in own.into_iter().filter(|(path, _)| is_text_of(shown, path)) {
            files.insert(path, source.into_bytes());
        }
        Ok(files)
    }
}

/// A text that a trainer rewrites. Quizzes and stories are rewritten as files.
#[derive(Clone, Copy)]
enum Text<'c> {
    Lesson(&'c Lesson),
    Worksheet(&'c Worksheet),
}

impl<'c> Text<'c> {
    /// Returns every text with the title of its module, in the order of the course; the self-diagnosis has no module.
    fn all(course: &'c Course) -> impl Iterator<Item = (Option<&'c Localised<String>>, Self)> {
        let themes = course.resources.themes.iter().map(|theme| &theme.guides);
        let of_modules = course.modules.iter().chain(themes).flat_map(|module| {
            let worksheet = module.worksheet.as_ref().map(Self::Worksheet);
            module.lessons.iter().map(Self::Lesson).chain(worksheet).map(|text| (Some(&module.title), text))
        });
        let diagnosis = course.diagnosis.as_ref().map(|diagnosis| (None, Self::Worksheet(&diagnosis.worksheet)));
        of_modules.chain(diagnosis)
    }

    fn id(self) -> TextId {
        match self {
            Self::Lesson(lesson) => TextId::from(&lesson.id),
            Self::Worksheet(worksheet) => TextId::from(&worksheet.id),
        }
    }

    fn title(self, locale: Locale) -> &'c str {
        match self {
            Self::Lesson(lesson) => lesson.text.get(locale).map(|text| text.title.as_str()),
            Self::Worksheet(worksheet) => worksheet.text.get(locale).map(|text| text.title.as_str()),
        }
        .unwrap_or_default()
    }

    /// Returns the file of each language.
    fn paths(self) -> BTreeMap<Locale, &'c str> {
        match self {
            Self::Lesson(lesson) => lesson.text.0.iter().map(|(locale, text)| (*locale, text.path.as_str())).collect(),
            Self::Worksheet(worksheet) => {
                worksheet.text.0.iter().map(|(locale, text)| (*locale, text.path.as_str())).collect()
            }
        }
    }

    /// Returns the source of what learners see.
    fn published(self, pack: &CoursePack, locale: Locale) -> Result<String> {
        match self {
            Self::Lesson(lesson) => Ok(pack.lesson_text(&lesson.id, locale)?.source),
            Self::Worksheet(_) => {
                let path = self.paths().get(&locale).copied().unwrap_or_default();
                let unreadable = |detail: String| Error::UnreadableFile { path: path.to_owned(), detail };
                let length = pack.find_length(path)?.ok_or_else(|| unreadable("missing".to_owned()))?;
                let bytes = pack.read_piece(path, 0, usize::try_from(length).unwrap_or(usize::MAX))?;
                String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))
            }
        }
    }
}

/// Returns whether a path is of such a text: nothing else of the course is rewritten, whatever a file brought in.
fn is_text_of(shown: &ShownCourse, path: &str) -> bool {
    Text::all(&shown.course).any(|(_, text)| text.paths().values().any(|own| *own == path))
}

/// Returns a text and the file of its language.
fn find_text<'c>(shown: &'c ShownCourse, id: &TextId, locale: Locale) -> Result<(Text<'c>, &'c str)> {
    let found = Text::all(&shown.course).map(|(_, text)| text).find(|text| text.id() == *id);
    let path = found.and_then(|text| Some((text, *text.paths().get(&locale)?)));
    path.ok_or_else(|| Error::NotFound { what: "text", id: id.to_string() })
}

/// Draws a worksheet for who writes it: its questions with what can be chosen, nothing to fill in.
fn sheet_html(sheet: &WorksheetText) -> String {
    let mut out = sheet.intro_html.clone();
    for section in &sheet.sections {
        // writing to a String cannot fail
        let _ = write!(out, "<h2>{}</h2>{}", escape_html(&section.title), section.html);
        for field in &section.fields {
            let _ = write!(out, "<h3>{}</h3>{}", escape_html(&field.title), field.help_html);
            let choices: String =
                field.kind.choices().iter().map(|choice| format!("<li>{}</li>", escape_html(choice))).collect();
            if !choices.is_empty() {
                let _ = write!(out, "<ul>{choices}</ul>");
            }
        }
    }
    out
}

/// Writes the version into `course.toml`, leaving its comments and layout as the trainer wrote them.
fn set_version(files: &mut CourseFiles, version: u32) -> Result<()> {
    const FILE: &str = "course.toml";
    let bad = |detail: &str| Error::UnreadableFile { path: FILE.to_owned(), detail: detail.to_owned() };
    let bytes = files.get(FILE).ok_or_else(|| bad("missing"))?;
    let text = std::str::from_utf8(bytes).map_err(|_| bad("not UTF-8"))?;
    let mut found = false;
    let lines = text.lines().map(|line| {
        let is_version = !found && line.split('=').next().is_some_and(|key| key.trim() == "version");
        found |= is_version;
        if is_version { format!("version = {version}") } else { line.to_owned() }
    });
    let text = lines.collect::<Vec<_>>().join("\n") + "\n";
    if !found {
        return Err(bad("no version"));
    }
    files.insert(FILE.to_owned(), text.into_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_version_of_the_course_changes() {
        let text = "# mine\nid = \"c\"\nversion = 3 # third\n[x]\nversion = 9\n";
        let mut files = CourseFiles::from([("course.toml".to_owned(), text.as_bytes().to_vec())]);
        set_version(&mut files, 4).expect("a version is there");
        let after = String::from_utf8(files["course.toml"].clone()).expect("UTF-8");
        assert_eq!(after, "# mine\nid = \"c\"\nversion = 4\n[x]\nversion = 9\n");
    }
}
