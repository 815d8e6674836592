//! What stories and worksheets share: Markdown cut at its headings, each with an id and words in braces.

use crate::diagnostic::{Fault, Report};
use crate::lesson::front_matter;
use crate::library::Library;
use crate::markdown::{self, Place};
use crate::text::excerpt;
use crate::toml_file::Found;
use crate::typography::Typography;
use domain::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// A file of a story or worksheet being read.
pub(crate) struct Source<'s> {
    pub(crate) path: &'s str,
    pub(crate) locale: Locale,
    pub(crate) library: &'s Library<'s>,
    /// The pictures it shows so far.
    pub(crate) shown: BTreeSet<String>,
}

/// The head of a file.
pub(crate) struct Head {
    pub(crate) id: Found<String>,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// Minutes announced; 0 when they cannot be read.
    pub(crate) minutes: u32,
    /// The one more text asked for.
    pub(crate) more: String,
}

/// A part of the text under its heading.
pub(crate) struct Part<'t> {
    /// 2 or 3.
    pub(crate) level: usize,
    pub(crate) title: String,
    pub(crate) id: String,
    /// The words after the id, without their point.
    pub(crate) words: Vec<String>,
    /// The line of the heading.
    pub(crate) line: usize,
    /// The lines under it, each with its number.
    pub(crate) lines: Vec<(usize, &'t str)>,
}

/// A text cut at its headings.
pub(crate) struct Cut<'t> {
    /// What stands before the first heading.
    pub(crate) before: Vec<(usize, &'t str)>,
    pub(crate) parts: Vec<Part<'t>>,
}

/// Reads the head of a file and returns it with the rest and the number of its first line.
pub(crate) fn head<'t>(
    report: &mut Report,
    path: &str,
    source: &'t str,
    more: Option<&'static str>,
) -> Option<(Head, &'t str, usize)> {
    let parts = match front_matter::split(source) {
        Ok(parts) => parts,
        Err(fault) => {
            report.add(path, 1, fault);
            return None;
        }
    };
    let (front, more) = front_matter::read_with(report, path, parts.front, more)?;
    let words = |found: Option<Found<String>>| found.map(|found| found.value).unwrap_or_default();
    let head = Head {
        id: Found { value: front.id.value.to_string(), line: front.id.line },
        title: words(front.title),
        summary: words(front.summary),
        minutes: front.minutes.map_or(0, |minutes| minutes.value),
        more: words(more),
    };
    Some((head, parts.body, parts.body_line))
}

impl Source<'_> {
    /// Cuts a text at its headings of the second and third level; faulty headings are reported and kept with their text.
    pub(crate) fn cut<'t>(&self, body: &'t str, first_line: usize, deepest: usize, report: &mut Report) -> Cut<'t> {
        let mut cut = Cut { before: Vec::new(), parts: Vec::new() };
        let mut fenced = false;
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (at, text) in body.lines().enumerate() {
            let line = first_line + at;
            let trimmed = text.trim_start();
            if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
                fenced = !fenced;
            }
            let level = text.bytes().take_while(|b| *b == b'#').count();
            let heading = !fenced && (2..=deepest).contains(&level) && text[level..].starts_with(' ');
            if heading {
                cut.parts.push(self.heading(&text[level..], level, line, &mut taken, report));
                continue;
            }
            match cut.parts.last_mut() {
                Some(part) => part.lines.push((line, text)),
                None => cut.before.push((line, text)),
            }
        }
        cut
    }

    fn heading<'t>(
        &self,
        text: &str,
        level: usize,
        line: usize,
        taken: &mut BTreeMap<String, usize>,
        report: &mut Report,
    ) -> Part<'t> {
        let text = text.trim();
        let braces = text.strip_suffix('}').and_then(|text| text.rsplit_once('{'));
        let (title, marks) = braces.map_or((text, ""), |(title, marks)| (title.trim(), marks));
        let id = marks.split_whitespace().find_map(|mark| mark.strip_prefix('#')).unwrap_or_default();
        let words = marks.split_whitespace().filter_map(|mark| mark.strip_prefix('.')).map(str::to_owned);
        if id.is_empty() {
            report.add(self.path, line, Fault::HeadingWithoutId { title: excerpt(title) });
        } else if domain::ScenarioId::new(id).is_err() {
            report.add(self.path, line, Fault::BadId { id: excerpt(id) });
        } else if let Some(first) = taken.insert(id.to_owned(), line) {
            report.add(
                self.path,
                line,
                Fault::DuplicateId { id: id.to_owned(), first: format!("{}:{first}", self.path) },
            );
        }
        self.check_words(title, line, report);
        Part { level, title: title.to_owned(), id: id.to_owned(), words: words.collect(), line, lines: Vec::new() }
    }

    /// Checks the typography of a short French text that no Markdown is rendered from.
    pub(crate) fn check_words(&self, words: &str, line: usize, report: &mut Report) {
        if self.locale == Locale::Fr
            && let Some(fault) = Typography::default().read(words, line)
        {
            report.add(self.path, line, fault);
        }
    }

    /// Renders lines as a lesson's text; line numbers in its faults are those of the file.
    pub(crate) fn render(&mut self, lines: &[(usize, &str)], report: &mut Report) -> String {
        let Some((first_line, _)) = lines.first() else { return String::new() };
        let mut body = String::new();
        let mut next = *first_line;
        for (line, text) in lines {
            // lines taken out keep their place, so that the others keep their number
            (next..*line).for_each(|_| body.push('\n'));
            body.push_str(text);
            body.push('\n');
            next = line + 1;
        }
        let place = Place { path: self.path, locale: Some(self.locale), first_line: *first_line };
        let written = markdown::write_lesson(&body, place, self.library, report);
        self.shown.extend(written.pictures);
        written.html
    }
}

/// Returns the text of a list item, `- text` or `* text`.
pub(crate) fn item(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).map(str::trim)
}

/// Returns plain words of a little Markdown: escapes and emphasis taken away.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some_and(char::is_ascii_punctuation) => out.extend(chars.next()),
            '*' | '`' => {}
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}
