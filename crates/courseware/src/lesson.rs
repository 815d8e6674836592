//! One lesson in one language: its front matter and its text.

pub(crate) mod front_matter;

use crate::check::manifest;
use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::files::CourseFiles;
use crate::library::Library;
use crate::{markdown, text, typography::Typography};
use domain::learning::LessonText;
use domain::{LessonId, Locale};
use std::collections::BTreeSet;

/// A lesson read in one language.
pub(crate) struct Draft {
    pub(crate) id: LessonId,
    /// The line of the id.
    pub(crate) id_line: usize,
    /// Minutes announced and their line, when they can be read.
    pub(crate) minutes: Option<(u32, usize)>,
    pub(crate) text: LessonText,
    /// The pictures it shows.
    pub(crate) pictures: BTreeSet<String>,
}

/// Renders one lesson as it is being written, with everything that is wrong in it and in its pictures.
///
/// `path` is the lesson's file relative to the course, `source` its text, perhaps not yet saved; `files` is the rest of
/// the course, for its links and pictures. There is no text when the lesson cannot be told from others: no readable id.
#[must_use]
pub fn render_lesson(path: &str, source: &str, files: &CourseFiles) -> (Option<LessonText>, Vec<Diagnostic>) {
    let listed = manifest::read(files, &mut Report::default()).map(|manifest| manifest.lesson_names());
    let library = Library::new(files, listed);
    let mut report = Report::default();
    let draft = read(&mut report, &library, path, source.as_bytes());
    for picture in draft.iter().flat_map(|draft| &draft.pictures) {
        report.extend(library.picture(picture).iter().flat_map(|picture| picture.diagnostics.clone()));
    }
    (draft.map(|draft| draft.text), report.finish())
}

/// Reads a lesson; nothing when it has no readable id.
pub(crate) fn read(report: &mut Report, library: &Library<'_>, path: &str, bytes: &[u8]) -> Option<Draft> {
    let source = text::read(report, path, bytes)?;
    let parts = match front_matter::split(source) {
        Ok(parts) => parts,
        Err(fault) => {
            let line = if matches!(fault, Fault::FrontMatterUnclosed) { 1 } else { source.lines().count().min(1) };
            report.add(path, line, fault);
            return None;
        }
    };
    let front = front_matter::read(report, path, parts.front)?;
    let place = markdown::Place { path, locale: locale_of(path), first_line: parts.body_line };
    if place.locale == Some(Locale::Fr) {
        let mut typography = Typography::default();
        for found in [&front.title, &front.summary].into_iter().flatten() {
            typography.begin_block();
            if let Some(fault) = typography.read(&found.value, found.line) {
                report.add(path, found.line, fault);
            }
        }
    }
    let written = markdown::write_lesson(parts.body, place, library, report);
    if written.html.trim().is_empty() {
        report.add(path, parts.body_line, Fault::EmptyLesson);
    }
    let words = |found: Option<crate::toml_file::Found<String>>| found.map(|found| found.value);
    let text = LessonText {
        // a lesson without a title is reported; its id keeps it recognisable meanwhile
        title: words(front.title).unwrap_or_else(|| front.id.value.to_string()),
        summary: words(front.summary).unwrap_or_default(),
        html: written.html,
        plain: written.plain,
        headings: written.headings,
        source: source.to_owned(),
        path: path.to_owned(),
    };
    Some(Draft {
        id: front.id.value,
        id_line: front.id.line,
        minutes: front.minutes.map(|minutes| (minutes.value, minutes.line)),
        text,
        pictures: written.pictures,
    })
}

/// Returns the language that a file's name gives, as in `1-paysage.fr.md`.
fn locale_of(path: &str) -> Option<Locale> {
    let stem = path.rsplit_once('.')?.0;
    let tag = stem.rsplit_once('.')?.1;
    Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
}
