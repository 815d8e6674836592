//! The lessons of every module, in every language.

use super::manifest::{FILE, Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::lesson::{self, Draft};
use crate::library::{Library, lesson_path};
use domain::learning::{Lesson, Module};
use domain::{LessonId, Localised};
use std::collections::{BTreeMap, BTreeSet};

/// Reads every lesson; returns the modules, their quizzes still to be read, and the pictures that lessons show.
pub(super) fn read(library: &Library<'_>, manifest: &Manifest, report: &mut Report) -> (Vec<Module>, BTreeSet<String>) {
    let mut reading = Reading { library, manifest, report, taken: BTreeMap::new(), pictures: BTreeSet::new() };
    let modules = manifest.modules.iter().map(|entry| reading.module(entry)).collect();
    (modules, reading.pictures)
}

struct Reading<'a> {
    library: &'a Library<'a>,
    manifest: &'a Manifest,
    report: &'a mut Report,
    /// Where each id was first met.
    taken: BTreeMap<LessonId, String>,
    pictures: BTreeSet<String>,
}

impl Reading<'_> {
    fn module(&mut self, entry: &ModuleEntry) -> Module {
        let lessons = entry.lessons.iter().filter_map(|name| self.lesson(&entry.lesson_name(&name.value), name.line));
        Module {
            id: entry.id.clone(),
            title: entry.title.clone(),
            summary: entry.summary.clone(),
            lessons: lessons.collect(),
            quiz: None,
            scenario: None,
            worksheet: None,
        }
    }

    fn lesson(&mut self, name: &str, line: usize) -> Option<Lesson> {
        let drafts = self.drafts(name, line);
        let (first_path, first) = drafts.first()?;
        let (id, minutes) = (first.id.clone(), first.minutes);
        if let Some(where_first) = self.taken.get(&id) {
            let fault = Fault::DuplicateId { id: id.to_string(), first: where_first.clone() };
            self.report.add(first_path, first.id_line, fault);
            return None;
        }
        self.taken.insert(id.clone(), first_path.clone());
        for (path, draft) in &drafts[1..] {
            self.compare(path, draft, first_path, first);
        }
        let minutes = minutes.map_or(0, |(minutes, _)| minutes);
        let mut text = Localised::default();
        for (locale, (_, draft)) in self.locales_of(&drafts).into_iter().zip(drafts) {
            self.pictures.extend(draft.pictures);
            text.0.insert(locale, draft.text);
        }
        Some(Lesson { id, minutes, text })
    }

    /// Reads a lesson in each language of the course, the source first.
    fn drafts(&mut self, name: &str, line: usize) -> Vec<(String, Draft)> {
        let locales = &self.manifest.locales;
        let paths: Vec<_> = locales.iter().map(|locale| lesson_path(name, *locale)).collect();
        let exists = paths.iter().any(|path| self.library.bytes(path).is_some());
        if !exists {
            let path = paths.into_iter().next().unwrap_or_default();
            self.report.add(FILE, line, Fault::MissingLesson { path });
            return Vec::new();
        }
        let mut drafts = Vec::new();
        for path in paths {
            match self.library.bytes(&path) {
                Some(bytes) => {
                    let draft = lesson::read(self.report, self.library, &path, bytes);
                    drafts.extend(draft.map(|draft| (path, draft)));
                }
                None => self.report.add(FILE, line, Fault::MissingTranslation { path }),
            }
        }
        drafts
    }

    fn compare(&mut self, path: &str, draft: &Draft, first_path: &str, first: &Draft) {
        if draft.id != first.id {
            let (id, expected) = (draft.id.to_string(), first.id.to_string());
            self.report.add(path, draft.id_line, Fault::IdDiffers { id, expected, other: first_path.to_owned() });
        }
        if let (Some((minutes, line)), Some((expected, _))) = (draft.minutes, first.minutes)
            && minutes != expected
        {
            let (minutes, expected) = (minutes.to_string(), expected.to_string());
            self.report.add(path, line, Fault::MinutesDiffer { minutes, expected, other: first_path.to_owned() });
        }
    }

    fn locales_of(&self, drafts: &[(String, Draft)]) -> Vec<domain::Locale> {
        let of = |path: &str| {
            let tag = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(_, tag)| tag);
            tag.and_then(domain::Locale::from_tag).unwrap_or_default()
        };
        drafts.iter().map(|(path, _)| of(path)).collect()
    }
}
