//! One lesson in one language: its front matter and its text.

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::draft::{self, Draft};
use crate::files::CourseFiles;
use crate::library::Library;
use crate::markdown::Place;
use crate::{blocks, front_matter, markdown, text};
use domain::LessonId;
use domain::learning::LessonText;

/// Renders one lesson as it is being written, with everything that is wrong in it and in its pictures.
///
/// `path` is the lesson's file relative to the course, `source` its text, perhaps not yet saved; `files` is the rest of
/// the course, for its links and pictures. There is no text when the lesson cannot be told from others: no readable id.
#[must_use]
pub fn render_lesson(path: &str, source: &str, files: &CourseFiles) -> (Option<LessonText>, Vec<Diagnostic>) {
    draft::alone(files, |report, library| read(report, library, path, source.as_bytes()))
}

/// Reads a lesson; nothing when it has no readable id.
pub(crate) fn read(
    report: &mut Report,
    library: &Library<'_>,
    path: &str,
    bytes: &[u8],
) -> Option<Draft<LessonId, LessonText>> {
    let source = text::read(report, path, bytes)?;
    let (front, body, place) = front_matter::open::<LessonId>(report, path, source, front_matter::KEYS)?;
    let written = markdown::write_lesson(body, Place { videos: true, ..place }, library, report);
    if written.html.trim().is_empty() {
        report.add(path, place.first_line, Fault::EmptyLesson);
    }
    // `written.html` has passed the gate; anchors are all that is added after it
    let (html, blocks) = blocks::mark(&written.html);
    let text = LessonText {
        title: front.title(),
        summary: front.summary(),
        html,
        plain: written.plain,
        headings: written.headings,
        blocks,
        source: source.to_owned(),
        path: path.to_owned(),
    };
    Some(Draft { id: front.id, minutes: front.minutes, text, pictures: written.pictures })
}
