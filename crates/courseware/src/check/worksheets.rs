//! The worksheet of a module, the same fields in every language.

use super::languages::{self, Activities, Announced, ReadAhead};
use super::manifest::{Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::library::Library;
use crate::worksheet::{self, Sheet};
use domain::WorksheetId;
use domain::learning::{FieldKind, Formula, Worksheet, WorksheetText};
use std::collections::{BTreeMap, BTreeSet};

type Version = languages::Version<WorksheetId, Sheet>;

/// The worksheets of a course.
pub(super) type All<'a> = Activities<'a, WorksheetId, Sheet, WorksheetText>;

/// Reads the worksheets of every module, in every language.
pub(super) fn read_ahead<'a>(library: &'a Library<'a>, manifest: &Manifest) -> All<'a> {
    let names = manifest.modules.iter().filter_map(|entry| Some(entry.lesson_name(&entry.worksheet.as_ref()?.value)));
    let names = names.chain(manifest.diagnosis.as_ref().map(|name| name.value.clone()));
    let keep = |read: Sheet| read.sound.then_some(read.text);
    Activities {
        texts: ReadAhead::new(library, manifest, names, worksheet::read),
        taken: BTreeMap::new(),
        is_alike,
        keep,
    }
}

/// Returns the worksheet of a module; nothing when it has none that could be used.
pub(super) fn read(
    library: &Library<'_>,
    manifest: &Manifest,
    entry: &ModuleEntry,
    all: &mut All<'_>,
    shown: &mut BTreeSet<String>,
    report: &mut Report,
) -> Option<Worksheet> {
    let name = entry.worksheet.as_ref()?;
    read_at(library, manifest, &entry.lesson_name(&name.value), name.line, all, shown, report)
}

/// Returns the worksheet whose files are called `path` without language; `line` is where course.toml names it.
pub(super) fn read_at(
    library: &Library<'_>,
    manifest: &Manifest,
    path: &str,
    line: usize,
    all: &mut All<'_>,
    shown: &mut BTreeSet<String>,
    report: &mut Report,
) -> Option<Worksheet> {
    let missing = |path| Fault::MissingWorksheet { path };
    let announced = Announced { library, manifest, line, missing };
    let (id, minutes, text) = all.read(&announced, path, shown, report)?;
    Some(Worksheet { id, minutes, text })
}

/// Returns whether two languages ask the same; reports each difference.
fn is_alike(first: &Version, other: &Version, report: &mut Report) -> bool {
    let missing = missing_parts(first, other, report) + missing_parts(other, first, report);
    let mut same = missing == 0;
    let (there, here) = (&first.content.text, &other.content.text);
    let likes: BTreeMap<_, _> = shapes(&there.text).collect();
    for (id, shape) in shapes(&here.text) {
        if likes.get(id).is_some_and(|like| *like != shape) {
            let line = here.lines.get(id).copied().unwrap_or_default();
            report.add(&other.path, line, Fault::FieldDiffers { id: id.to_owned(), other: first.path.clone() });
            same = false;
        }
    }
    same
}

/// Reports the sections and fields of `full` that `partial` does not have; returns how many. One that is there and
/// faulty was reported already.
fn missing_parts(full: &Version, partial: &Version, report: &mut Report) -> usize {
    let here = &partial.content.text.lines;
    let missing: Vec<_> = full.content.text.lines.keys().filter(|id| !here.contains_key(*id)).collect();
    for id in &missing {
        let fault = Fault::PartMissing { id: (*id).clone(), other: full.path.clone() };
        report.add(&partial.path, 0, fault);
    }
    missing.len()
}

/// Returns, by id, what an answer given in one language hangs on in the other: the section and the kind of a field
/// with how many choices or columns it has, or its formula; for a section, only that it is one.
fn shapes(text: &WorksheetText) -> impl Iterator<Item = (&str, (&str, &'static str, usize, String))> {
    let sections = text.sections.iter().map(|section| (section.id.as_str(), ("", "section", 0, String::new())));
    let fields = text.fields().map(|(section, field)| {
        let (kind, count, formula) = match &field.kind {
            FieldKind::Line => ("line", 0, None),
            FieldKind::Text => ("text", 0, None),
            FieldKind::Number => ("number", 0, None),
            FieldKind::Date => ("date", 0, None),
            FieldKind::One(list) => ("one", list.len(), None),
            FieldKind::Several(list) => ("several", list.len(), None),
            FieldKind::Scale(list) => ("scale", list.len(), None),
            FieldKind::Table(heads) => ("table", heads.len(), None),
            FieldKind::Result(formula) => ("result", 0, Some(formula)),
        };
        (field.id.as_str(), (section.id.as_str(), kind, count, formula.map(compact).unwrap_or_default()))
    });
    sections.chain(fields)
}

/// Blanks in a formula say nothing.
fn compact(formula: &Formula) -> String {
    String::from(formula.clone()).split_whitespace().collect()
}
