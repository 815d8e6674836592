//! A section of a worksheet and its fields: what is asked, how it is answered.

mod kinds;

use crate::diagnostic::{Fault, Report};
use crate::heading::Headings;
use crate::library::Library;
use crate::markdown::outline::{Section, blocks, cut, without};
use crate::markdown::words::Words;
use crate::markdown::{self, Place};
use crate::text::{Lines, excerpt};
use domain::learning::{SheetField, SheetSection};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the sections and fields of one file.
pub(super) struct Reader<'a> {
    pub(super) place: Place<'a>,
    pub(super) library: &'a Library<'a>,
    pub(super) report: &'a mut Report,
    pub(super) words: Words<'a>,
    pub(super) pictures: BTreeSet<String>,
    pub(super) headings: Headings<'a>,
    /// The line of each section and field that has an id of its own.
    pub(super) lines: BTreeMap<String, usize>,
    /// The line of each formula, by the id of its field.
    pub(super) formulas: BTreeMap<String, usize>,
    /// What keeps the worksheet from being filled in.
    pub(super) wrong: Vec<(usize, Fault)>,
}

impl Reader<'_> {
    /// Reads a section, whose id is empty when it has none of its own; returns whether it asks something.
    pub(super) fn section(&mut self, section: &Section<'_>) -> (SheetSection, bool) {
        let (id, title) = self.heading(section);
        for class in &section.classes {
            self.wrong.push((section.line, Fault::HeadingMarkUnknown { mark: format!(".{}", excerpt(class)) }));
        }
        let (text, fields) = cut(section.body, 3);
        if fields.is_empty() {
            self.wrong.push((section.line, Fault::SectionEmpty { section: excerpt(&title) }));
        }
        let html = self.write(text.text, text.line, &id, 2);
        let read = fields.iter().filter_map(|field| self.field(field)).collect();
        (SheetSection { id, title, html, fields: read }, !fields.is_empty())
    }

    fn field(&mut self, section: &Section<'_>) -> Option<SheetField> {
        let (id, title) = self.heading(section);
        let (text, line) = (section.body.text, section.body.line);
        let field = kinds::Field { section, title: &title, blocks: &blocks(text), lines: &Lines::new(text, line) };
        let (kind, gone) = self.kind(&field);
        let help_html = self.write(&without(text, &gone), line, &id, 3);
        let field = SheetField { id, title, help_html, kind: kind? };
        (!field.id.is_empty()).then_some(field)
    }

    /// Returns the id and the words of a heading; the id is empty when it has none of its own.
    fn heading(&mut self, section: &Section<'_>) -> (String, String) {
        let title = self.title(section);
        let id = self.headings.id(section, &title, &mut self.wrong).unwrap_or_default();
        if !id.is_empty() {
            self.lines.insert(id.clone(), section.line);
        }
        (id, title)
    }

    /// Returns the words of a heading.
    pub(super) fn title(&mut self, section: &Section<'_>) -> String {
        self.words.read(&section.words, &Lines::new("", section.line), self.report)
    }

    /// Writes a text under the heading of this id and level.
    pub(super) fn write(&mut self, text: &str, first_line: usize, id: &str, level: u8) -> String {
        let scope = if id.is_empty() { String::new() } else { format!("{id}:") };
        let place = Place { first_line, scope: &scope, level, ..self.place };
        let written = markdown::write_lesson(text, place, self.library, self.report);
        self.pictures.extend(written.pictures);
        written.html
    }
}
