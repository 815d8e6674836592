//! The glossaries: glossary.fr.toml, glossary.en.toml.

use crate::diagnostic::{Fault, Report};
use crate::files::CourseFiles;
use crate::text::{self, excerpt};
use crate::toml_file::{Found, TomlReader, parse};
use domain::learning::GlossaryTerm;
use domain::{LessonId, Locale, Localised};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the glossary of each language; a course may have none.
pub(super) fn read(
    files: &CourseFiles,
    locales: &[Locale],
    lessons: &BTreeSet<LessonId>,
    report: &mut Report,
) -> Localised<Vec<GlossaryTerm>> {
    let mut glossary = Localised::default();
    for locale in locales {
        let file = path(*locale);
        if let Some(bytes) = files.get(&file) {
            glossary.0.insert(*locale, read_one(&file, bytes, lessons, report));
        }
    }
    report_missing(&glossary, report);
    glossary
}

fn path(locale: Locale) -> String {
    format!("glossary.{}.toml", locale.tag())
}

fn read_one(file: &str, bytes: &[u8], lessons: &BTreeSet<LessonId>, report: &mut Report) -> Vec<GlossaryTerm> {
    let Some(source) = text::read(report, file, bytes) else { return Vec::new() };
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(file, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return Vec::new();
        }
    };
    let mut reader = TomlReader::new(report, file, source, 1);
    let root = reader.root(&document);
    reader.only(root, &["terms"]);
    let (mut terms, mut taken) = (Vec::new(), BTreeMap::new());
    for entry in reader.sections(root, "terms") {
        reader.only(entry, &["id", "term", "definition", "lesson"]);
        let id = reader.text(entry, "id").filter(|id| is_free(&mut reader, file, id, &mut taken));
        let (term, definition) = (reader.text(entry, "term"), reader.text(entry, "definition"));
        let lesson = reader.optional_text(entry, "lesson").and_then(|lesson| known(&mut reader, &lesson, lessons));
        if let (Some(id), Some(term), Some(definition)) = (id, term, definition) {
            terms.push(GlossaryTerm { id: id.value, term: term.value, definition: definition.value, lesson });
        }
    }
    terms.sort_by_cached_key(|term| domain::text::fold(&term.term));
    terms
}

fn is_free(reader: &mut TomlReader<'_>, file: &str, id: &Found<String>, taken: &mut BTreeMap<String, usize>) -> bool {
    if !domain::id::is_identifier(&id.value) {
        reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
        return false;
    }
    match taken.get(&id.value) {
        Some(first) => {
            let first = format!("{file}:{first}");
            reader.fault(id.line, Fault::DuplicateId { id: id.value.clone(), first });
            false
        }
        None => {
            taken.insert(id.value.clone(), id.line);
            true
        }
    }
}

fn known(reader: &mut TomlReader<'_>, lesson: &Found<String>, lessons: &BTreeSet<LessonId>) -> Option<LessonId> {
    let id = LessonId::new(lesson.value.as_str()).ok().filter(|id| lessons.contains(id));
    if id.is_none() {
        reader.fault(lesson.line, Fault::GlossaryLessonUnknown { lesson: excerpt(&lesson.value) });
    }
    id
}

/// A term explained in one language only leaves the readers of the other without it.
fn report_missing(glossary: &Localised<Vec<GlossaryTerm>>, report: &mut Report) {
    for (locale, terms) in &glossary.0 {
        let ids: BTreeSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
        for (other, others) in glossary.0.iter().filter(|(other, _)| *other != locale) {
            for term in others.iter().filter(|term| !ids.contains(term.id.as_str())) {
                let fault = Fault::GlossaryTermMissing { id: term.id.clone(), other: path(*other) };
                report.add(&path(*locale), 0, fault);
            }
        }
    }
}
