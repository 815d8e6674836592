//! course.toml: the course's identity and the order of its modules and lessons.

use crate::diagnostic::{Fault, Report};
use crate::files::CourseFiles;
use crate::html::is_safe_name;
use crate::library::lesson_path;
use crate::text::{self, excerpt};
use crate::toml_file::{Found, Section, TomlReader, parse};
use domain::{CourseId, Locale, Localised, ModuleId};
use std::collections::{BTreeMap, BTreeSet};

/// The file's name.
pub(crate) const FILE: &str = "course.toml";
/// The pass mark of a quiz that does not give its own, in per cent.
const PASS_MARK: u8 = 60;

const COURSE_KEYS: [&str; 10] =
    ["id", "version", "licence", "authors", "locales", "title", "summary", "modules", "diagnosis", "themes"];
const MODULE_KEYS: [&str; 9] =
    ["id", "folder", "title", "summary", "lessons", "quiz", "pass_mark", "scenario", "worksheet"];

const THEME_KEYS: [&str; 6] = ["id", "folder", "title", "summary", "lessons", "read"];

/// What course.toml says.
pub(crate) struct Manifest {
    pub(crate) id: CourseId,
    pub(crate) version: u32,
    pub(crate) licence: String,
    pub(crate) authors: Vec<String>,
    pub(crate) locales: Vec<Locale>,
    pub(crate) title: Localised<String>,
    pub(crate) summary: Localised<String>,
    pub(crate) modules: Vec<ModuleEntry>,
    /// Themes of guides: what `lessons` names are guides.
    pub(crate) themes: Vec<ModuleEntry>,
    /// Name of the self-diagnosis's files, without language.
    pub(crate) diagnosis: Option<Found<String>>,
}

/// One `[[modules]]`, or one `[[themes]]`.
pub(crate) struct ModuleEntry {
    pub(crate) id: ModuleId,
    pub(crate) folder: String,
    pub(crate) title: Localised<String>,
    pub(crate) summary: Localised<String>,
    /// Names of lesson files, without language.
    pub(crate) lessons: Vec<Found<String>>,
    /// Name of the quiz's files, without language.
    pub(crate) quiz: Option<Found<String>>,
    pub(crate) pass_mark: u8,
    /// Name of the story's files, without language.
    pub(crate) scenario: Option<Found<String>>,
    /// Name of the worksheet's files, without language.
    pub(crate) worksheet: Option<Found<String>>,
    /// Ids of lessons of the course to read; for themes only.
    pub(crate) read: Vec<Found<String>>,
}

impl ModuleEntry {
    /// Returns the name of a lesson, a story or a worksheet, as `folder/name`.
    pub(crate) fn lesson_name(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }

    /// Returns the file of the quiz in a language.
    pub(crate) fn quiz_path(&self, quiz: &str, locale: Locale) -> String {
        format!("{}/{quiz}.{}.gift", self.folder, locale.tag())
    }
}

impl Manifest {
    /// Returns every lesson listed, as `folder/name`.
    pub(crate) fn lesson_names(&self) -> BTreeSet<String> {
        let names = |module: &ModuleEntry| -> Vec<_> {
            module.lessons.iter().map(|lesson| module.lesson_name(&lesson.value)).collect()
        };
        self.modules.iter().chain(&self.themes).flat_map(names).collect()
    }

    /// Returns every file of lessons and activities that course.toml calls for.
    pub(crate) fn files(&self) -> impl Iterator<Item = String> {
        let mut names = self.lesson_names();
        for module in &self.modules {
            let activities = [&module.scenario, &module.worksheet].into_iter().flatten();
            names.extend(activities.map(|name| module.lesson_name(&name.value)));
        }
        names.extend(self.diagnosis.as_ref().map(|name| name.value.clone()));
        self.locales.iter().flat_map(move |locale| {
            let texts: Vec<_> = names.iter().map(|name| lesson_path(name, *locale)).collect();
            let quizzes = self
                .modules
                .iter()
                .filter_map(move |module| module.quiz.as_ref().map(|quiz| module.quiz_path(&quiz.value, *locale)));
            texts.into_iter().chain(quizzes)
        })
    }
}

/// Reads course.toml; nothing only when it is not there or cannot be read at all.
pub(crate) fn read(files: &CourseFiles, report: &mut Report) -> Option<Manifest> {
    let Some(bytes) = files.get(FILE) else {
        report.add(FILE, 0, Fault::NoManifest);
        return None;
    };
    let source = text::read(report, FILE, bytes)?;
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(FILE, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return None;
        }
    };
    let mut reader = TomlReader::new(report, FILE, source, 1);
    let root = reader.root(&document);
    reader.only(root, &COURSE_KEYS);
    let id = course_id(&mut reader, root);
    let version = reader.number(root, "version");
    if let Some(version) = version.as_ref().filter(|version| version.value == 0) {
        reader.fault(version.line, Fault::VersionZero);
    }
    let licence = reader.text(root, "licence").map(|found| found.value).unwrap_or_default();
    let authors = reader.texts(root, "authors").unwrap_or_default();
    let locales = locales(&mut reader, root);
    let diagnosis = name(&mut reader, root, "diagnosis", false);
    let mut taken = BTreeMap::new();
    let modules = entries(&mut reader, root, ("modules", &MODULE_KEYS), &locales, &mut taken);
    let themes = entries(&mut reader, root, ("themes", &THEME_KEYS), &locales, &mut taken);
    Some(Manifest {
        id,
        version: version.map_or(0, |found| found.value),
        licence,
        authors: authors.into_iter().map(|found| found.value).collect(),
        title: reader.localised(root, "title", &locales),
        summary: reader.localised(root, "summary", &locales),
        modules,
        themes,
        diagnosis,
        locales,
    })
}

/// Returns the course's id, or a stand-in that lets the rest be looked at: the fault blocks publication.
fn course_id(reader: &mut TomlReader<'_>, root: Section<'_>) -> CourseId {
    if let Some(found) = reader.text(root, "id") {
        match CourseId::new(found.value.as_str()) {
            Ok(id) => return id,
            Err(_) => reader.fault(found.line, Fault::BadId { id: excerpt(&found.value) }),
        }
    }
    CourseId::new("course").expect("a literal of the right form")
}

fn locales(reader: &mut TomlReader<'_>, root: Section<'_>) -> Vec<Locale> {
    let mut locales = Vec::new();
    for tag in reader.texts(root, "locales").unwrap_or_default() {
        match Locale::ALL.into_iter().find(|locale| locale.tag() == tag.value) {
            Some(locale) if !locales.contains(&locale) => locales.push(locale),
            Some(_) => {}
            None => reader.fault(tag.line, Fault::UnknownLocale { tag: excerpt(&tag.value) }),
        }
    }
    if locales.is_empty() {
        locales.push(Locale::default());
    }
    locales
}

/// Returns the modules, or the themes: the tables under `key`, which may hold the keys `known`; `taken` tells where each
/// id was first met.
fn entries(
    reader: &mut TomlReader<'_>,
    root: Section<'_>,
    (key, known): (&str, &[&str]),
    locales: &[Locale],
    taken: &mut BTreeMap<ModuleId, usize>,
) -> Vec<ModuleEntry> {
    let mut modules = Vec::new();
    let sections = reader.sections(root, key);
    if sections.is_empty() && key == "modules" {
        reader.fault(root.line(), Fault::NoModule);
    }
    for section in sections {
        reader.only(section, known);
        // everything is read before anything is given up, so that one mending shows no second fault
        let id = reader.text(section, "id");
        let folder = name(reader, section, "folder", true);
        let title = reader.localised(section, "title", locales);
        let summary = reader.localised(section, "summary", locales);
        let lessons = lessons(reader, section);
        let quiz = name(reader, section, "quiz", false);
        let pass_mark = pass_mark(reader, section);
        let scenario = name(reader, section, "scenario", false);
        let worksheet = name(reader, section, "worksheet", false);
        let read = if known.contains(&"read") { reader.texts(section, "read").unwrap_or_default() } else { Vec::new() };
        let Some(id) = id else { continue };
        let Ok(value) = ModuleId::new(id.value.as_str()) else {
            reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
            continue;
        };
        if let Some(first) = taken.insert(value.clone(), id.line) {
            reader.fault(id.line, Fault::DuplicateId { id: id.value, first: format!("{FILE}:{first}") });
            continue;
        }
        let Some(folder) = folder else { continue };
        let folder = folder.value;
        modules.push(ModuleEntry {
            id: value,
            folder,
            title,
            summary,
            lessons,
            quiz,
            pass_mark,
            scenario,
            worksheet,
            read,
        });
    }
    modules
}

fn lessons(reader: &mut TomlReader<'_>, section: Section<'_>) -> Vec<Found<String>> {
    let mut lessons: Vec<Found<String>> = Vec::new();
    let mut seen = BTreeSet::new();
    for lesson in reader.texts(section, "lessons").unwrap_or_default() {
        if !is_safe_name(&lesson.value) {
            reader.fault(lesson.line, Fault::BadName { name: excerpt(&lesson.value) });
        } else if seen.insert(lesson.value.clone()) {
            lessons.push(lesson);
        } else {
            reader.fault(lesson.line, Fault::LessonListedTwice { name: lesson.value });
        }
    }
    lessons
}

fn name(reader: &mut TomlReader<'_>, section: Section<'_>, key: &str, needed: bool) -> Option<Found<String>> {
    let found = if needed { reader.text(section, key) } else { reader.optional_text(section, key) }?;
    if is_safe_name(&found.value) {
        return Some(found);
    }
    reader.fault(found.line, Fault::BadName { name: excerpt(&found.value) });
    None
}

fn pass_mark(reader: &mut TomlReader<'_>, section: Section<'_>) -> u8 {
    let Some(mark) = reader.optional_number(section, "pass_mark") else { return PASS_MARK };
    match u8::try_from(mark.value) {
        Ok(value) if value <= 100 => value,
        _ => {
            reader.fault(mark.line, Fault::PassMarkTooHigh { mark: mark.value.to_string() });
            100
        }
    }
}
