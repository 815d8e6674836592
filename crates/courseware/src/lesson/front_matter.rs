//! The lines between `+++` at the head of a lesson.

use crate::diagnostic::{Fault, Report};
use crate::text::excerpt;
use crate::toml_file::{Found, TomlReader, parse};
use domain::LessonId;

const FENCE: &str = "+++";
const KEYS: [&str; 4] = ["id", "title", "minutes", "summary"];

/// A lesson cut in two.
pub(crate) struct Parts<'s> {
    /// The lines between the fences.
    pub(crate) front: &'s str,
    /// The text.
    pub(crate) body: &'s str,
    /// The number of the text's first line.
    pub(crate) body_line: usize,
}

/// What the front matter says; what is missing was reported.
pub(crate) struct FrontMatter {
    pub(crate) id: Found<LessonId>,
    pub(crate) title: Option<Found<String>>,
    pub(crate) minutes: Option<Found<u32>>,
    pub(crate) summary: Option<Found<String>>,
}

/// Cuts a lesson at its fences.
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
    read(&mut Report::default(), "", split(source).ok()?.front).map(|front| front.id.value)
}

/// Reads the front matter; nothing without an id, since the lesson could not be told from another.
pub(crate) fn read(report: &mut Report, file: &str, front: &str) -> Option<FrontMatter> {
    read_with(report, file, front, None).map(|(front, _)| front)
}

/// Reads front matter that holds one more text; see [`read`].
pub(crate) fn read_with(
    report: &mut Report,
    file: &str,
    front: &str,
    more: Option<&'static str>,
) -> Option<(FrontMatter, Option<Found<String>>)> {
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
    let keys: Vec<&str> = KEYS.into_iter().chain(more).collect();
    reader.only(root, &keys);
    let id = reader.text(root, "id");
    let title = reader.text(root, "title");
    let minutes = reader.number(root, "minutes");
    let summary = reader.text(root, "summary");
    if let Some(minutes) = minutes.as_ref().filter(|minutes| minutes.value == 0) {
        reader.fault(minutes.line, Fault::MinutesZero);
    }
    let more = more.and_then(|key| reader.text(root, key));
    let id = id?;
    let Ok(value) = LessonId::new(id.value.as_str()) else {
        reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
        return None;
    };
    Some((FrontMatter { id: Found { value, line: id.line }, title, minutes, summary }, more))
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
