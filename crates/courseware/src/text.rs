//! Text files: decoding, lines, excerpts.

use crate::diagnostic::{Fault, Report};

/// The longest text file read, in bytes.
pub(crate) const TEXT_MAX: usize = 1024 * 1024;

/// Returns the text of a file, without its byte order mark; reports why when it has none.
pub(crate) fn read<'a>(report: &mut Report, file: &str, bytes: &'a [u8]) -> Option<&'a str> {
    if bytes.len() > TEXT_MAX {
        report.add(file, 0, Fault::TextTooLong);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|b| **b == b'\n').count();
            report.add(file, line, Fault::NotUtf8);
            None
        }
    }
}

/// Where each line of a text begins.
#[derive(Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    first: usize,
}

impl Lines {
    /// Measures `text`, whose first line bears the number `first`.
    pub(crate) fn new(text: &str, first: usize) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { starts, first }
    }

    /// Returns the number of the line that holds the byte at `offset`.
    pub(crate) fn at(&self, offset: usize) -> usize {
        self.first + self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }
}

/// Shortens a text for a message: one line, at most 80 characters.
pub(crate) fn excerpt(text: &str) -> String {
    const MAX: usize = 80;
    let mut short = String::new();
    // a few words are enough: a line of a megabyte is not gone through for one message
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    for (count, c) in text.chars().enumerate() {
        if count >= MAX {
            short.push('…');
            return short;
        }
        short.push(if c.is_control() { ' ' } else { c });
    }
    short.truncate(short.trim_end().len());
    short
}

/// Returns a few names for a message, separated by commas; a hyphen when there is none.
pub(crate) fn some_of<'n>(names: impl Iterator<Item = &'n str>) -> String {
    const SHOWN: usize = 12;
    let mut names: Vec<_> = names.take(SHOWN + 1).collect();
    if names.len() > SHOWN {
        names[SHOWN] = "…";
    }
    if names.is_empty() { "-".to_owned() } else { names.join(", ") }
}

/// Appends `text` to `out` as HTML text, fit for attributes too.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// Returns `text` as HTML text, fit for attributes too.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_the_given_first() {
        let lines = Lines::new("a\nbc\n\nd", 10);
        assert_eq!([0, 2, 4, 5, 6].map(|at| lines.at(at)), [10, 11, 11, 12, 13], "the editor jumps to this line");
    }

    #[test]
    fn a_byte_that_is_not_utf8_is_located() {
        let mut report = Report::default();
        assert_eq!(read(&mut report, "x.md", b"un\ndeux\n\xe9t\xe9"), None);
        let found = report.finish();
        assert_eq!(found[0].line, 3, "an old Windows file is wrong at its first accent");
    }

    #[test]
    fn an_excerpt_never_cuts_a_character() {
        assert_eq!(excerpt(&"é".repeat(200)).chars().count(), 81);
        assert_eq!(excerpt(" \0 a\nb  "), "a b");
    }
}
