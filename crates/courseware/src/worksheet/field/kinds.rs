//! How a field is answered: the mark of its heading, and the list, the table or the formula that goes with it.

use super::Reader;
use crate::diagnostic::Fault;
use crate::markdown::outline::{Block, Piece, Section, inside, items, parts};
use crate::text::{Lines, excerpt};
use domain::learning::{FieldKind, Formula};
use pulldown_cmark::{Event, Tag};
use std::collections::BTreeSet;
use std::ops::Range;

const KINDS: [&str; 9] = ["line", "text", "number", "date", "one", "several", "scale", "table", "result"];

/// A field being read.
pub(super) struct Field<'a, 't> {
    pub(super) section: &'a Section<'t>,
    pub(super) title: &'a str,
    /// What stands under its heading.
    pub(super) blocks: &'a [Block<'t>],
    pub(super) lines: &'a Lines,
}

impl<'t> Field<'_, 't> {
    fn find_last(&self, is_wanted: fn(&Tag<'_>) -> bool) -> Option<&Block<'t>> {
        self.blocks.iter().rfind(|block| block.tag().is_some_and(is_wanted))
    }

    fn line(&self, pieces: &[Piece<'_>]) -> usize {
        self.lines.at(pieces.first().map_or(0, |(_, range)| range.start))
    }

    fn name(&self) -> String {
        excerpt(self.title)
    }
}

/// How a field is answered, when that can be told, and what of its text says so and is no help.
type Read = (Option<FieldKind>, Vec<Range<usize>>);

impl Reader<'_> {
    /// Reads how a field is answered.
    pub(super) fn kind(&mut self, field: &Field<'_, '_>) -> Read {
        let section = field.section;
        let mut kinds = Vec::new();
        for class in &section.classes {
            match KINDS.iter().find(|kind| *kind == class) {
                Some(kind) if !kinds.contains(kind) => kinds.push(*kind),
                Some(_) => {}
                None => self.wrong.push((section.line, Fault::FieldKindUnknown { word: excerpt(class) })),
            }
        }
        if kinds.len() > 1 {
            self.wrong.push((section.line, Fault::FieldTwoKinds { field: field.name() }));
        } else if section.classes.is_empty() {
            self.wrong.push((section.line, Fault::FieldWithoutKind { field: field.name() }));
        }
        let Some(kind) = kinds.first() else { return (None, Vec::new()) };
        let plain = match *kind {
            "line" => FieldKind::Line,
            "text" => FieldKind::Text,
            "number" => FieldKind::Number,
            "date" => FieldKind::Date,
            "one" => return self.list(field, FieldKind::One),
            "several" => return self.list(field, FieldKind::Several),
            "scale" => return self.list(field, FieldKind::Scale),
            "table" => return self.table(field),
            _ => return self.result(field),
        };
        (Some(plain), Vec::new())
    }

    /// Reads the choices of a field: its last list.
    fn list(&mut self, field: &Field<'_, '_>, kind: fn(Vec<String>) -> FieldKind) -> Read {
        let Some(list) = field.find_last(|tag| matches!(tag, Tag::List(_))) else {
            self.wrong.push((field.section.line, Fault::FieldChoicesMissing { field: field.name() }));
            return (None, Vec::new());
        };
        let (mut choices, mut seen, mut wrong) = (Vec::new(), BTreeSet::new(), false);
        for item in parts(list.inside()) {
            let words = self.words.read(inside(item), field.lines, self.report);
            let fault = if words.is_empty() {
                Fault::FieldChoiceEmpty
            } else if seen.insert(words.clone()) {
                choices.push(words);
                continue;
            } else {
                Fault::FieldChoiceTwice { choice: excerpt(&words) }
            };
            self.wrong.push((field.line(item), fault));
            wrong = true;
        }
        let enough = choices.len() >= 2;
        if !enough && !wrong {
            self.wrong.push((field.section.line, Fault::FieldChoicesMissing { field: field.name() }));
        }
        (enough.then(|| kind(choices)), vec![list.range.clone()])
    }

    /// Reads the heads of the columns of a field: its last table.
    fn table(&mut self, field: &Field<'_, '_>) -> Read {
        let Some(table) = field.find_last(|tag| matches!(tag, Tag::Table(_))) else {
            self.wrong.push((field.section.line, Fault::FieldTableMissing { field: field.name() }));
            return (None, Vec::new());
        };
        let rows = parts(table.inside());
        let Some((head, rows)) = rows.split_first() else { return (None, Vec::new()) };
        let mut heads = Vec::new();
        for cell in items(head) {
            let words = self.words.read(cell, field.lines, self.report);
            if words.is_empty() {
                self.wrong.push((field.line(head), Fault::FieldColumnEmpty));
            }
            heads.push(words);
        }
        if let Some(row) = rows.first() {
            self.wrong.push((field.line(row), Fault::FieldRowsIgnored));
        }
        (Some(FieldKind::Table(heads)), vec![table.range.clone()])
    }

    /// Reads the formula of a field: the code that is alone in its paragraph.
    fn result(&mut self, field: &Field<'_, '_>) -> Read {
        let formulas: Vec<_> = field.blocks.iter().filter_map(|block| Some((find_code(block)?, block))).collect();
        let gone = formulas.iter().map(|(_, block)| block.range.clone()).collect();
        let Some((formula, block)) = formulas.first() else {
            self.wrong.push((field.section.line, Fault::FormulaMissing { field: field.name() }));
            return (None, gone);
        };
        let line = field.line(&block.pieces);
        self.formulas.extend(field.section.id.clone().map(|id| (id, line)));
        if let Some((_, second)) = formulas.get(1) {
            self.wrong.push((field.line(&second.pieces), Fault::FormulaTwice { field: field.name() }));
        }
        let bad = match Formula::parse(formula) {
            Ok(formula) => return (Some(FieldKind::Result(formula)), gone),
            Err(bad) => bad,
        };
        let unfinished = || Fault::FormulaUnfinished { formula: excerpt(formula) };
        let fault = if bad.at.is_empty() { unfinished() } else { Fault::FormulaUnreadable { at: bad.at } };
        self.wrong.push((line, fault));
        (None, gone)
    }
}

/// Returns the code that is all a paragraph holds.
fn find_code<'a>(block: &'a Block<'_>) -> Option<&'a str> {
    match (block.tag(), block.inside()) {
        (Some(Tag::Paragraph), [(Event::Code(code), _)]) => Some(code),
        _ => None,
    }
}
