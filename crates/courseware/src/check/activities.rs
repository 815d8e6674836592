//! The story and the worksheet of a module, the same in every language.

use super::manifest::{FILE, Manifest, ModuleEntry};
use crate::activity::{Head, Source, head};
use crate::diagnostic::{Fault, Report};
use crate::library::{Library, lesson_path};
use crate::toml_file::Found;
use crate::{scenario, text, worksheet};
use domain::learning::{FieldKind, Scenario, ScenarioText, SheetField, Worksheet, WorksheetText};
use domain::{Locale, Localised, ScenarioId, WorksheetId};
use std::collections::BTreeSet;

/// Reading the activities of modules.
pub(super) struct Reading<'a> {
    pub(super) library: &'a Library<'a>,
    pub(super) manifest: &'a Manifest,
    pub(super) report: &'a mut Report,
    /// The pictures shown anywhere.
    pub(super) shown: &'a mut BTreeSet<String>,
}

/// A file of an activity, its head read.
struct Opened<'f> {
    locale: Locale,
    path: String,
    head: Head,
    body: &'f str,
    body_line: usize,
}

impl Opened<'_> {
    fn source<'s>(&'s self, library: &'s Library<'s>) -> Source<'s> {
        Source { path: &self.path, locale: self.locale, library, shown: BTreeSet::new() }
    }
}

impl<'a> Reading<'a> {
    /// Reads the story of a module; nothing when it has none or it cannot be lived.
    pub(super) fn scenario(&mut self, entry: &ModuleEntry) -> Option<Scenario> {
        let files = self.open(entry, entry.scenario.as_ref()?, None)?;
        let mut first: Option<(String, Vec<scenario::Located>)> = None;
        let mut text = Localised::default();
        let (id, minutes) = (files.first()?.head.id.value.clone(), files.first()?.head.minutes);
        for file in files {
            let mut source = file.source(self.library);
            let steps = scenario::read(&mut source, file.body, file.body_line, self.report);
            self.shown.extend(source.shown);
            match &first {
                None => {
                    let copied = steps.iter().map(|l| scenario::Located { step: l.step.clone(), line: l.line });
                    first = Some((file.path.clone(), copied.collect()));
                }
                Some((other, expected)) => self.compare_stories(&file.path, &steps, other, expected),
            }
            let steps = steps.into_iter().map(|located| located.step).collect();
            let Head { title, summary, .. } = file.head;
            text.0.insert(file.locale, ScenarioText { title, summary, steps, path: file.path });
        }
        Some(Scenario { id: ScenarioId::new(id).ok()?, minutes, text })
    }

    /// Reads the worksheet of a module; nothing when it has none or it cannot be filled in.
    pub(super) fn worksheet(&mut self, entry: &ModuleEntry) -> Option<Worksheet> {
        let files = self.open(entry, entry.worksheet.as_ref()?, Some("document"))?;
        let mut first: Option<(String, Vec<SheetField>)> = None;
        let mut text = Localised::default();
        let (id, minutes) = (files.first()?.head.id.value.clone(), files.first()?.head.minutes);
        for file in files {
            let mut source = file.source(self.library);
            let read = worksheet::read(&mut source, file.body, file.body_line, self.report);
            self.shown.extend(source.shown);
            let fields = read.sections.iter().flat_map(|section| section.fields.clone()).collect::<Vec<_>>();
            match &first {
                None => first = Some((file.path.clone(), fields)),
                Some((other, expected)) => self.compare_sheets(&file.path, &fields, &read.lines, other, expected),
            }
            let Head { title, summary, more, .. } = file.head;
            let (intro_html, sections) = (read.intro_html, read.sections);
            text.0.insert(
                file.locale,
                WorksheetText { title, summary, document: more, intro_html, sections, path: file.path },
            );
        }
        Some(Worksheet { id: WorksheetId::new(id).ok()?, minutes, text })
    }

    /// Opens the files of an activity in every language, the source first; nothing when there is none.
    fn open(
        &mut self,
        entry: &ModuleEntry,
        name: &Found<String>,
        more: Option<&'static str>,
    ) -> Option<Vec<Opened<'a>>> {
        let library = self.library;
        let name_of = |locale: &Locale| lesson_path(&entry.lesson_name(&name.value), *locale);
        let mut files: Vec<Opened<'_>> = Vec::new();
        let mut missing = Vec::new();
        for locale in &self.manifest.locales {
            let path = name_of(locale);
            let Some(bytes) = library.bytes(&path) else {
                missing.push(path);
                continue;
            };
            let Some(source) = text::read(self.report, &path, bytes) else { continue };
            let Some((head, body, body_line)) = head(self.report, &path, source, more) else { continue };
            if let Some(first) = files.first().filter(|first| first.head.id.value != head.id.value) {
                let (id, expected) = (head.id.value.clone(), first.head.id.value.clone());
                self.report.add(&path, head.id.line, Fault::IdDiffers { id, expected, other: first.path.clone() });
            }
            files.push(Opened { locale: *locale, path, head, body, body_line });
        }
        if missing.len() == self.manifest.locales.len() {
            let path = missing.into_iter().next().unwrap_or_default();
            self.report.add(FILE, name.line, Fault::MissingActivity { path });
            return None;
        }
        for path in missing {
            self.report.add(FILE, name.line, Fault::MissingTranslation { path });
        }
        (!files.is_empty()).then_some(files)
    }

    fn compare_stories(
        &mut self,
        path: &str,
        steps: &[scenario::Located],
        other: &str,
        expected: &[scenario::Located],
    ) {
        let same = |a: &scenario::Located, b: &scenario::Located| {
            let targets = |l: &scenario::Located| l.step.choices.iter().map(|c| c.to.clone()).collect::<Vec<_>>();
            a.step.id == b.step.id && a.step.ending == b.step.ending && targets(a) == targets(b)
        };
        if let Some(at) = parting(steps, expected, same) {
            let line = steps.get(at).map_or(0, |located| located.line);
            let place = expected.get(at).or_else(|| steps.get(at)).map(|l| l.step.id.clone()).unwrap_or_default();
            self.report.add(path, line, Fault::ActivityDiffers { place, other: other.to_owned() });
        }
    }

    fn compare_sheets(
        &mut self,
        path: &str,
        fields: &[SheetField],
        lines: &[usize],
        other: &str,
        expected: &[SheetField],
    ) {
        if let Some(at) = parting(fields, expected, |a, b| a.id == b.id && same_kind(&a.kind, &b.kind)) {
            let place = expected.get(at).or_else(|| fields.get(at)).map(|field| field.id.clone()).unwrap_or_default();
            let line = lines.get(at).copied().unwrap_or_default();
            self.report.add(path, line, Fault::ActivityDiffers { place, other: other.to_owned() });
        }
    }
}

/// Returns where two lists part, if they do.
fn parting<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> Option<usize> {
    let first = a.iter().zip(b).position(|(a, b)| !same(a, b));
    first.or_else(|| (a.len() != b.len()).then_some(a.len().min(b.len())))
}

/// Returns whether an answer given in one language means the same in the other.
fn same_kind(a: &FieldKind, b: &FieldKind) -> bool {
    match (a, b) {
        (FieldKind::One(a), FieldKind::One(b))
        | (FieldKind::Several(a), FieldKind::Several(b))
        | (FieldKind::Scale(a), FieldKind::Scale(b))
        | (FieldKind::Table(a), FieldKind::Table(b)) => a.len() == b.len(),
        (FieldKind::Result(a), FieldKind::Result(b)) => a == b,
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lists_part_at_the_first_difference_or_at_the_end_of_the_shorter() {
        assert_eq!(parting(&[1, 2, 3], &[1, 9, 3], |a, b| a == b), Some(1));
        assert_eq!(parting(&[1, 2], &[1, 2, 3], |a, b| a == b), Some(2));
        assert_eq!(parting(&[1], &[1], |a, b| a == b), None);
    }
}
