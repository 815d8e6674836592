//! The trainer's studio: an own copy of the course, checked and published into a pack.

use crate::course::{EDITION_KEY, ShownCourse, check_files, diagnostic_view, edition_folder};
use crate::learn::{embed_pictures, find_lesson};
use crate::{App, Error, Result};
use contract::{Changed, DiagnosticView, LessonPreview, LessonSource, PublishedCourse, StudioLesson, StudioView};
use courseware::CourseFiles;
use domain::{LessonId, Locale};
use std::sync::{Arc, PoisonError};
use storage::packs::CoursePack;

impl App {
    /// Returns the lessons that can be edited and what was changed in the own copy.
    ///
    /// # Errors
    /// When the pack or the data cannot be read.
    pub fn get_studio(&self) -> Result<StudioView> {
        let shown = self.course();
        let locale = self.locale();
        let own = self.db.with(|db| db.lesson_sources())?;
        let lessons = shown.course.lessons().map(|(module, lesson)| {
            let changed = lesson.text.0.iter().filter(|(_, text)| own.contains_key(&text.path));
            StudioLesson {
                lesson: lesson.id.clone(),
                module_title: module.title.text(locale).to_owned(),
                title: lesson.text.get(locale).map(|text| text.title.clone()).unwrap_or_default(),
                locales: lesson.text.0.keys().copied().collect(),
                changed: changed.map(|(locale, _)| *locale).collect(),
            }
        });
        Ok(StudioView {
            lessons: lessons.collect(),
            shown_version: shown.course.version,
            own_edition: shown.own_edition && !shown.borrowed,
            older_edition: shown.older_edition,
            changed: own.len(),
        })
    }

    /// Returns the source of a lesson in the own copy.
    ///
    /// # Errors
    /// When there is no such lesson in this language or the pack cannot be read.
    pub fn get_lesson_source(&self, lesson: &LessonId, locale: Locale) -> Result<LessonSource> {
        let shown = self.course();
        let path = lesson_path(&shown, lesson, locale)?;
        let own = self.db.with(|db| db.lesson_sources())?.remove(&path);
        let changed = own.is_some();
        let source = match own {
            Some(source) => source,
            None => shown.pack.lesson_text(lesson, locale)?.source,
        };
        Ok(LessonSource { lesson: lesson.clone(), locale, path, source, changed })
    }

    /// Returns what a source would look like and what is wrong in it, without keeping it.
    ///
    /// # Errors
    /// When there is no such lesson in this language or the pack cannot be read.
    pub fn preview_lesson(&self, lesson: &LessonId, locale: Locale, source: &str) -> Result<LessonPreview> {
        let shown = self.course();
        let path = lesson_path(&shown, lesson, locale)?;
        let mut files = self.own_files(&shown)?;
        files.insert(path.clone(), source.as_bytes().to_vec());
        let (text, diagnostics) = courseware::render_lesson(&path, source, &files);
        let (title, html) = text.map(|text| (text.title, text.html)).unwrap_or_default();
        let media = |path: &str| Ok(shown.pack.find_media(path)?.map(|media| (media.mime, media.bytes)));
        Ok(LessonPreview {
            title,
            html: embed_pictures(&html, media)?,
            diagnostics: diagnostics.iter().map(diagnostic_view).collect(),
        })
    }

    /// Keeps a lesson's source in the own copy, faults and all, and returns its preview.
    ///
    /// # Errors
    /// When there is no such lesson in this language or it cannot be written.
    pub fn save_lesson_source(&self, lesson: &LessonId, locale: Locale, source: &str) -> Result<LessonPreview> {
        let shown = self.course();
        let path = lesson_path(&shown, lesson, locale)?;
        let published = shown.pack.lesson_text(lesson, locale)?.source;
        self.db.with(|db| {
            if source == published {
                db.remove_lesson_source(&path)
            } else {
                db.put_lesson_source(&path, source, self.now())
            }
        })?;
        self.preview_lesson(lesson, locale, source)
    }

    /// Takes a lesson of the own copy back to what learners see.
    ///
    /// # Errors
    /// When there is no such lesson in this language or it cannot be written.
    pub fn reset_lesson_source(&self, lesson: &LessonId, locale: Locale) -> Result<LessonSource> {
        let path = lesson_path(&self.course(), lesson, locale)?;
        self.db.with(|db| db.remove_lesson_source(&path))?;
        self.get_lesson_source(lesson, locale)
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
        published.retain(|path, _| is_lesson_of(&shown, path));
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
        for (path, source) in own.into_iter().filter(|(path, _)| is_lesson_of(shown, path)) {
            files.insert(path, source.into_bytes());
        }
        Ok(files)
    }
}

/// Returns whether a path is of a lesson's text: nothing else of the course is rewritten, whatever a file brought in.
fn is_lesson_of(shown: &ShownCourse, path: &str) -> bool {
    shown.course.lessons().flat_map(|(_, lesson)| lesson.text.0.values()).any(|text| text.path == path)
}

fn lesson_path(shown: &ShownCourse, lesson: &LessonId, locale: Locale) -> Result<String> {
    let (_, found) = find_lesson(shown, lesson)?;
    let text = found.text.exact(locale).ok_or_else(|| Error::NotFound { what: "lesson", id: lesson.to_string() })?;
    Ok(text.path.clone())
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
