//! TOML read key by key, so that one wrong key is one located fault and the others are still read.

use crate::diagnostic::{Fault, Report};
use crate::text::{Lines, excerpt};
use domain::{Locale, Localised};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A value and the line on which it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found<T> {
    pub(crate) value: T,
    pub(crate) line: usize,
}

/// A table and the line on which it begins.
#[derive(Clone, Copy)]
pub(crate) struct Section<'t> {
    table: &'t DeTable<'t>,
    line: usize,
}

impl Section<'_> {
    /// Returns the line on which the table begins.
    pub(crate) const fn line(&self) -> usize {
        self.line
    }
}

/// Reads the keys of one file and reports what is wrong with them.
pub(crate) struct TomlReader<'r> {
    pub(crate) report: &'r mut Report,
    file: &'r str,
    lines: Lines,
}

/// Parses a TOML text; the error is the line that cannot be read and its words.
pub(crate) fn parse(text: &str, first_line: usize) -> Result<toml::Spanned<DeTable<'_>>, Found<String>> {
    DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        // a line left open is felt at its very end
        let at = if text.as_bytes().get(at).is_none_or(|b| *b == b'\n') { at.saturating_sub(1) } else { at };
        let start = text.as_bytes()[..at].iter().rposition(|b| *b == b'\n').map_or(0, |newline| newline + 1);
        let words = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Found { value: excerpt(words), line: Lines::new(text, first_line).at(at) }
    })
}

impl<'r> TomlReader<'r> {
    /// Prepares to read `text`, whose first line bears the number `first_line`.
    pub(crate) fn new(report: &'r mut Report, file: &'r str, text: &str, first_line: usize) -> Self {
        Self { report, file, lines: Lines::new(text, first_line) }
    }

    /// Returns the whole document as a section.
    pub(crate) fn root<'t>(&self, document: &'t toml::Spanned<DeTable<'t>>) -> Section<'t> {
        Section { table: document.get_ref(), line: self.lines.at(0) }
    }

    /// Reports a fault.
    pub(crate) fn fault(&mut self, line: usize, fault: Fault) {
        self.report.add(self.file, line, fault);
    }

    /// Reports keys other than `known`.
    pub(crate) fn only(&mut self, section: Section<'_>, known: &[&str]) {
        for key in section.table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let fault = Fault::UnknownKey { key: excerpt(key.get_ref()), known: known.join(", ") };
            self.fault(self.lines.at(key.span().start), fault);
        }
    }

    /// Returns a text that must be there and not be empty.
    pub(crate) fn text(&mut self, section: Section<'_>, key: &str) -> Option<Found<String>> {
        let found = self.optional_text(section, key);
        if found.is_none() && value(section, key).is_none() {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
        }
        found
    }

    /// Returns a text that may be absent, and may not be empty.
    pub(crate) fn optional_text(&mut self, section: Section<'_>, key: &str) -> Option<Found<String>> {
        let (value, span) = value(section, key)?;
        let line = self.line(&span);
        self.filled(value, line, key)
    }

    /// Returns a whole number that may be absent.
    pub(crate) fn optional_number(&mut self, section: Section<'_>, key: &str) -> Option<Found<u32>> {
        let (value, span) = value(section, key)?;
        let line = self.line(&span);
        let number = whole(value);
        if number.is_none() {
            self.fault(line, Fault::NotANumber { key: key.to_owned() });
        }
        Some(Found { value: number?, line })
    }

    /// Returns a whole number that must be there.
    pub(crate) fn number(&mut self, section: Section<'_>, key: &str) -> Option<Found<u32>> {
        if value(section, key).is_none() {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
        }
        self.optional_number(section, key)
    }

    /// Returns a list of texts that must be there, wrong elements left out.
    pub(crate) fn texts(&mut self, section: Section<'_>, key: &str) -> Option<Vec<Found<String>>> {
        let Some((value, span)) = value(section, key) else {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
            return None;
        };
        let Some(list) = value.as_array() else {
            self.fault(self.line(&span), Fault::NotAList { key: key.to_owned() });
            return None;
        };
        let mut texts = Vec::new();
        for element in list.iter() {
            let line = self.line(&element.span());
            texts.extend(self.filled(element.get_ref(), line, key));
        }
        Some(texts)
    }

    /// Returns a list of whole numbers; none when the key is absent, wrong elements left out.
    pub(crate) fn optional_numbers(&mut self, section: Section<'_>, key: &str) -> Option<Vec<Found<u32>>> {
        let (value, span) = value(section, key)?;
        let Some(list) = value.as_array() else {
            self.fault(self.line(&span), Fault::NotAList { key: key.to_owned() });
            return None;
        };
        let mut numbers = Vec::new();
        for element in list.iter() {
            let line = self.line(&element.span());
            match whole(element.get_ref()) {
                Some(value) => numbers.push(Found { value, line }),
                None => self.fault(line, Fault::NotANumber { key: key.to_owned() }),
            }
        }
        Some(numbers)
    }

    /// Returns a list of lists of texts that must be there, wrong elements left out, and the line where it begins.
    pub(crate) fn text_lists(&mut self, section: Section<'_>, key: &str) -> Option<Found<Vec<Vec<String>>>> {
        let Some((value, span)) = value(section, key) else {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
            return None;
        };
        let line = self.line(&span);
        let lists = value.as_array().map(|list| list.iter().map(|one| one.get_ref().as_array()).collect::<Vec<_>>());
        let Some(lists) = lists else {
            self.fault(line, Fault::NotAList { key: key.to_owned() });
            return None;
        };
        let mut read = Vec::new();
        for list in lists {
            if list.is_none() {
                self.fault(line, Fault::NotAList { key: key.to_owned() });
            }
            let mut texts = Vec::new();
            for element in list.into_iter().flat_map(|list| list.iter()) {
                let line = self.line(&element.span());
                texts.extend(self.filled(element.get_ref(), line, key).map(|found| found.value));
            }
            read.push(texts);
        }
        Some(Found { value: read, line })
    }

    /// Returns one text for each language; those that `locales` names and are missing are reported.
    pub(crate) fn localised(&mut self, section: Section<'_>, key: &str, locales: &[Locale]) -> Localised<String> {
        let Some((value, span)) = value(section, key) else {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
            return Localised::default();
        };
        let line = self.line(&span);
        let Some(table) = value.as_table() else {
            self.fault(line, Fault::NotLocalised { key: key.to_owned() });
            return Localised::default();
        };
        let texts = self.by_locale(table, key);
        for locale in locales.iter().filter(|locale| !table.contains_key(locale.tag())) {
            self.fault(line, Fault::MissingText { key: key.to_owned(), locale: locale.tag().to_owned() });
        }
        texts.into_iter().map(|(locale, found)| (locale, found.value)).collect()
    }

    /// Returns one text, with its line, for each language that has one; the key may be absent.
    pub(crate) fn optional_localised(&mut self, section: Section<'_>, key: &str) -> Vec<(Locale, Found<String>)> {
        let Some((value, span)) = value(section, key) else { return Vec::new() };
        match value.as_table() {
            Some(table) => self.by_locale(table, key),
            None => {
                self.fault(self.line(&span), Fault::NotLocalised { key: key.to_owned() });
                Vec::new()
            }
        }
    }

    fn by_locale(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(Locale, Found<String>)> {
        let mut texts = Vec::new();
        for (tag, value) in table {
            let line = self.line(&value.span());
            match Locale::ALL.into_iter().find(|locale| locale.tag() == tag.get_ref().as_ref()) {
                Some(locale) => {
                    let full_key = format!("{key}.{}", locale.tag());
                    let text = self.filled(value.get_ref(), line, &full_key);
                    texts.extend(text.map(|found| (locale, found)));
                }
                None => self.fault(line, Fault::UnknownLocale { tag: excerpt(tag.get_ref()) }),
            }
        }
        texts
    }

    /// Returns a table such as `previews = { … }`; none when the key is absent.
    pub(crate) fn optional_section<'t>(&mut self, section: Section<'t>, key: &str) -> Option<Section<'t>> {
        let (value, span) = value(section, key)?;
        let line = self.line(&span);
        let table = value.as_table();
        if table.is_none() {
            self.fault(line, Fault::NotATable { key: key.to_owned() });
        }
        Some(Section { table: table?, line })
    }

    /// Reports a key that is not there, where leaving it out would say something else.
    pub(crate) fn present(&mut self, section: Section<'_>, key: &str) {
        if value(section, key).is_none() {
            self.fault(section.line, Fault::MissingKey { key: key.to_owned() });
        }
    }

    /// Returns the tables of a list such as `[[modules]]`; none when the key is absent.
    pub(crate) fn sections<'t>(&mut self, section: Section<'t>, key: &str) -> Vec<Section<'t>> {
        let Some((value, span)) = value(section, key) else { return Vec::new() };
        let mut sections = Vec::new();
        for element in value.as_array().into_iter().flat_map(|list| list.iter()) {
            if let Some(table) = element.get_ref().as_table() {
                sections.push(Section { table, line: self.line(&element.span()) });
            }
        }
        if value.as_array().is_none_or(|list| list.len() != sections.len()) {
            self.fault(self.line(&span), Fault::NotAList { key: key.to_owned() });
        }
        sections
    }

    fn filled(&mut self, value: &DeValue<'_>, line: usize, key: &str) -> Option<Found<String>> {
        let Some(text) = value.as_str() else {
            self.fault(line, Fault::NotAText { key: key.to_owned() });
            return None;
        };
        if text.trim().is_empty() {
            self.fault(line, Fault::EmptyText { key: key.to_owned() });
            return None;
        }
        Some(Found { value: text.trim().to_owned(), line })
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.lines.at(span.start)
    }
}

fn whole(value: &DeValue<'_>) -> Option<u32> {
    value.as_integer().and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok())
}

fn value<'t>(section: Section<'t>, key: &str) -> Option<(&'t DeValue<'t>, Range<usize>)> {
    section.table.get(key).map(|value| (value.get_ref(), value.span()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_syntax_error_is_the_one_to_mend() {
        for (text, line, words) in [
            ("a = 1\nb = \"x\nc = 2", 2, "b = \"x"),
            ("a = 1\ntitle = Bonjour\n", 2, "title = Bonjour"),
            ("a = [1,\n", 1, "a = [1,"),
            ("a = 1\na = 2\n", 2, "a = 2"),
        ] {
            let error = parse(text, 1).expect_err("each of these is broken");
            assert_eq!((error.line, error.value.as_str()), (line, words), "{text:?}");
        }
    }

    #[test]
    fn one_wrong_key_leaves_the_others_readable() {
        let text = "id = 3\ntitle = \"Bon\"\nminutes = \"dix\"\nelse = 1\n";
        let document = parse(text, 2).expect("well formed");
        let mut report = Report::default();
        let mut reader = TomlReader::new(&mut report, "x.md", text, 2);
        let root = reader.root(&document);
        reader.only(root, &["id", "title", "minutes"]);
        assert_eq!(reader.text(root, "id"), None);
        assert_eq!(reader.text(root, "title"), Some(Found { value: "Bon".into(), line: 3 }));
        assert_eq!(reader.number(root, "minutes"), None);
        let lines: Vec<_> = report.finish().into_iter().map(|d| (d.line, d.key())).collect();
        assert_eq!(
            lines,
            [(2, "course-check-not-a-text"), (4, "course-check-not-a-number"), (5, "course-check-unknown-key")],
            "each fault has its own line, counted from the front matter's"
        );
    }
}
