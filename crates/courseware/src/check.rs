//! A whole course: read, checked, put together.

mod diagnosis;
mod glossary;
mod languages;
mod lessons;
pub(crate) mod manifest;
mod media;
mod quizzes;
mod resources;
mod scenarios;
mod synonyms;
mod worksheets;

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::files::CourseFiles;
use crate::library::Library;
use domain::learning::Course;
use std::collections::BTreeSet;

/// What came of reading a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The course, without what could not be read; none only when course.toml itself cannot be.
    pub course: Option<Course>,
    /// Everything that is wrong or worth a look: files in reading order, lines in order within a file, at most
    /// [`crate::DIAGNOSTICS_PER_FILE`] and one more for each file.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// Returns whether nothing has to be mended before publishing.
    #[must_use]
    pub fn is_publishable(&self) -> bool {
        self.course.is_some() && !self.diagnostics.iter().any(Diagnostic::is_blocking)
    }
}

/// Reads and checks a course; never fails: what is wrong is said, what is right is kept.
#[must_use]
pub fn check(files: &CourseFiles) -> Checked {
    let mut report = Report::default();
    // whatever is found in it, and whenever, is told first
    report.begin(manifest::FILE);
    let course = manifest::read(files, &mut report).map(|manifest| build(files, manifest, &mut report));
    Checked { course, diagnostics: report.finish() }
}

fn build(files: &CourseFiles, manifest: manifest::Manifest, report: &mut Report) -> Course {
    let library = Library::new(files, Some(manifest.lesson_names()));
    let mut shown = BTreeSet::new();
    let (mut modules, themes) = lessons::read(&library, &manifest, &mut shown, report);
    let known: BTreeSet<_> =
        modules.iter().chain(&themes).flat_map(|module| &module.lessons).map(|lesson| lesson.id.clone()).collect();
    let mut scenarios = scenarios::read_ahead(&library, &manifest);
    let mut worksheets = worksheets::read_ahead(&library, &manifest);
    for (module, entry) in modules.iter_mut().zip(&manifest.modules) {
        module.quiz = quizzes::read(&library, &manifest, entry, &known, report);
        module.scenario = scenarios::read(&library, &manifest, entry, &mut scenarios, &mut shown, report);
        module.worksheet = worksheets::read(&library, &manifest, entry, &mut worksheets, &mut shown, report);
    }
    let diagnosis = diagnosis::read(&library, &manifest, &mut worksheets, &known, &mut shown, report);
    let resources = resources::read(files, &manifest, themes, &known, report);
    let glossary = glossary::read(files, &manifest.locales, &known, report);
    let synonyms = synonyms::read(files, &manifest.locales, report);
    let (media, videos) = media::read(&library, &manifest.locales, &shown, report);
    report_unlisted(files, &manifest, report);
    Course {
        id: manifest.id,
        version: manifest.version,
        licence: manifest.licence,
        authors: manifest.authors,
        locales: manifest.locales,
        title: manifest.title,
        summary: manifest.summary,
        modules,
        glossary,
        synonyms,
        media,
        videos,
        diagnosis,
        resources,
    }
}

/// A lesson written and never listed is a lesson that nobody reads.
fn report_unlisted(files: &CourseFiles, manifest: &manifest::Manifest, report: &mut Report) {
    let listed: BTreeSet<String> = manifest.files().collect();
    let folders: BTreeSet<&str> =
        manifest.modules.iter().chain(&manifest.themes).map(|module| module.folder.as_str()).collect();
    for path in files.keys().filter(|path| !listed.contains(*path)) {
        let in_module = path.rsplit_once('/').is_some_and(|(folder, _)| folders.contains(folder));
        if in_module && (path.ends_with(".md") || path.ends_with(".gift")) {
            report.add(path, 0, Fault::UnlistedFile);
        }
    }
}
