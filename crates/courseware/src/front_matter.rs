//! The lines between `+++` at the head of a lesson, a story or a worksheet.

use crate::diagnostic::{Fault, Report};
use crate::markdown::Place;
use crate::text::excerpt;
use crate::toml_file::{Found, TomlReader, parse};
use crate::typography::Typography;
use domain::{LessonId, Locale};

const FENCE: &str = "+++";
/// The keys of a lesson or a story.
pub(crate) const KEYS: &[&str] = &["id", "title", "minutes", "summary"];
/// The keys of a worksheet.
pub(crate) const SHEET_KEYS: &[&str] = &["id", "title", "minutes", "summary", "document"];

/// A text cut in two.
pub(crate) struct Parts<'s> {
    /// The lines between the fences.
    pub(crate) front: &'s str,
    /// The text.
    pub(crate) body: &'s str,
    /// The number of the text's first line.
    pub(crate) body_line: usize,
}

/// What the front matter says; what is missing was reported.
pub(crate) struct FrontMatter<I> {
    pub(crate) id: Found<I>,
    pub(crate) minutes: Option<Found<u32>>,
    title: Option<Found<String>>,
    summary: Option<Found<String>>,
    document: Option<Found<String>>,
}

impl<I: ToString> FrontMatter<I> {
    /// Returns the title; the id keeps a text without one recognisable until it is mended.
    pub(crate) fn title(&self) -> String {
        self.title.as_ref().map_or_else(|| self.id.value.to_string(), |found| found.value.clone())
    }

    pub(crate) fn summary(&self) -> String {
        self.summary.as_ref().map(|found| found.value.clone()).unwrap_or_default()
    }

    /// Returns the title of the document that a worksheet makes; its own while that one is missing.
    pub(crate) fn document(&self) -> String {
        self.document.as_ref().map_or_else(|| self.title(), |found| found.value.clone())
    }
}

/// Reads the front matter of the file at `path`, which has these keys; returns it with where the rest begins.
pub(crate) fn open<'s, I: TryFrom<String>>(
    report: &mut Report,
    path: &'s str,
    source: &'s str,
    keys: &[&str],
) -> Option<(FrontMatter<I>, &'s str, Place<'s>)> {
    let parts = match split(source) {
        Ok(parts) => parts,
        Err(fault) => {
            let line = if matches!(fault, Fault::FrontMatterUnclosed) { 1 } else { source.lines().count().min(1) };
            report.add(path, line, fault);
            return None;
        }
    };
    let front = read(report, path, parts.front, keys)?;
    let place = Place::new(path, parts.body_line);
    if place.locale == Some(Locale::Fr) {
        let mut typography = Typography::default();
        for found in [&front.title, &front.summary, &front.document].into_iter().flatten() {
            typography.begin_block();
            if let Some(fault) = typography.read(&found.value, found.line) {
                report.add(path, found.line, fault);
            }
        }
    }
    Some((front, parts.body, place))
}

/// Cuts a text at its fences.
///
/// # Errors
/// The fault, when a fence is missing.
pub(crate) fn split(source: &str) -> Result<Parts<'_>, Fault> {
    let mut lines = source.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == FENCE) else {
        return Err(Fault::FrontMatterMissing);
    };
    let (start, mut end) = (first.len(), first.len());
    for (count, line) in lines.enumerate() {
        if line.trim_end() == FENCE {
            let body = &source[end + line.len()..];
            return Ok(Parts { front: &source[start..end], body, body_line: count + 3 });
        }
        end += line.len();
    }
    Err(Fault::FrontMatterUnclosed)
}

/// Returns the id of a lesson, when it can be read.
pub(crate) fn peek_id(source: &str) -> Option<LessonId> {
    read(&mut Report::default(), "", split(source).ok()?.front, KEYS).map(|front| front.id.value)
}

/// Reads the front matter; nothing without an id, since the text could not be told from another.
fn read<I: TryFrom<String>>(report: &mut Report, file: &str, front: &str, keys: &[&str]) -> Option<FrontMatter<I>> {
    // the opening fence is line 1
    let document = match parse(front, 2) {
        Ok(document) => document,
        Err(at) => {
            report.add(file, at.line, Fault::FrontMatterUnreadable { excerpt: at.value });
            return None;
        }
    };
    let mut reader = TomlReader::new(report, file, front, 2);
    let root = reader.root(&document);
    reader.only(root, keys);
    let id = reader.text(root, "id");
    let title = reader.text(root, "title");
    let minutes = reader.number(root, "minutes");
    let summary = reader.text(root, "summary");
    let document = if keys.contains(&"document") { reader.text(root, "document") } else { None };
    if let Some(minutes) = minutes.as_ref().filter(|minutes| minutes.value == 0) {
        reader.fault(minutes.line, Fault::MinutesZero);
    }
    let id = id?;
    let Ok(value) = I::try_from(id.value.clone()) else {
        reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
        return None;
    };
    Some(FrontMatter { id: Found { value, line: id.line }, minutes, title, summary, document })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_saved_on_windows_is_cut_alike() {
        for source in ["+++\nid = \"a\"\n+++\n\ntext", "+++\r\nid = \"a\"\r\n+++\r\n\r\ntext"] {
            let parts = split(source).expect("both fences are there");
            assert_eq!(parts.body.trim(), "text");
            assert_eq!(parts.body_line, 4, "the body begins on the line after the second fence");
            assert_eq!(peek_id(source).map(String::from).as_deref(), Some("a"));
        }
    }

    #[test]
    fn a_missing_fence_is_told_from_an_open_one() {
        assert_eq!(split("# Titre").err(), Some(Fault::FrontMatterMissing));
        assert_eq!(split("").err(), Some(Fault::FrontMatterMissing));
        assert_eq!(split("+++\nid = 1\n").err(), Some(Fault::FrontMatterUnclosed));
    }
}
