//! The lessons of every module, in every language.

use super::languages::{Announced, ReadAhead, agree};
use super::manifest::{Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::lesson;
use crate::library::{Library, lesson_path};
use crate::toml_file::Found;
use domain::LessonId;
use domain::learning::{Lesson, LessonText, Module};
use std::collections::{BTreeMap, BTreeSet};

/// Reads every lesson and guide; returns the modules, their activities still to be read, and the themes. Pictures shown are added to `shown`.
pub(super) fn read(
    library: &Library<'_>,
    manifest: &Manifest,
    shown: &mut BTreeSet<String>,
    report: &mut Report,
) -> (Vec<Module>, Vec<Module>) {
    let names = manifest.lesson_names().into_iter();
    let texts = ReadAhead::new(library, manifest, names, lesson::read);
    let mut reading = Reading { library, manifest, report, texts, taken: BTreeMap::new(), shown };
    let modules = manifest.modules.iter().map(|entry| reading.module(entry)).collect();
    (modules, manifest.themes.iter().map(|entry| reading.module(entry)).collect())
}

struct Reading<'a> {
    library: &'a Library<'a>,
    manifest: &'a Manifest,
    report: &'a mut Report,
    texts: ReadAhead<'a, LessonId, LessonText>,
    /// Where each id was first met.
    taken: BTreeMap<LessonId, String>,
    shown: &'a mut BTreeSet<String>,
}

impl Reading<'_> {
    fn module(&mut self, entry: &ModuleEntry) -> Module {
        Module {
            id: entry.id.clone(),
            title: entry.title.clone(),
            summary: entry.summary.clone(),
            lessons: entry.lessons.iter().filter_map(|name| self.lesson(entry, name)).collect(),
            quiz: None,
            scenario: None,
            worksheet: None,
        }
    }

    fn lesson(&mut self, entry: &ModuleEntry, name: &Found<String>) -> Option<Lesson> {
        let (library, manifest) = (self.library, self.manifest);
        let missing = |path| Fault::MissingLesson { path };
        let full_name = entry.lesson_name(&name.value);
        let texts = &mut self.texts;
        let drafts = Announced { library, manifest, line: name.line, missing }.read_each(
            |locale| lesson_path(&full_name, locale),
            self.report,
            |report, path, bytes| texts.take(report, path, bytes),
        );
        let (id, minutes) = agree(&drafts, &mut self.taken, self.report)?;
        let mut texts = Vec::new();
        for draft in drafts {
            self.shown.extend(draft.content.pictures);
            texts.push((draft.locale, draft.content.text));
        }
        Some(Lesson { id, minutes, text: texts.into_iter().collect() })
    }
}
