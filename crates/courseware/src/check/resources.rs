//! The resources: themes of course.toml with their guides, links and funding of resources.toml.

use super::manifest::Manifest;
use crate::diagnostic::{Fault, Report};
use crate::files::CourseFiles;
use crate::text::{self, excerpt, some_of};
use crate::toml_file::{Found, Section, TomlReader, parse};
use domain::learning::{Funding, Module, ResourceLink, Resources, Theme};
use domain::{LessonId, Locale};
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "resources.toml";

/// Puts the themes together: `guides` are those read, in the order of course.toml.
pub(super) fn read(
    files: &CourseFiles,
    manifest: &Manifest,
    guides: Vec<Module>,
    lessons: &BTreeSet<LessonId>,
    report: &mut Report,
) -> Resources {
    let mut resources = Resources::default();
    for (guides, entry) in guides.into_iter().zip(&manifest.themes) {
        let read = entry.read.iter().filter_map(|lesson| {
            let id = LessonId::new(lesson.value.as_str()).ok().filter(|id| lessons.contains(id));
            if id.is_none() {
                let fault = Fault::ResourceLessonUnknown { lesson: excerpt(&lesson.value) };
                report.add(super::manifest::FILE, lesson.line, fault);
            }
            id
        });
        let lessons = read.collect();
        resources.themes.push(Theme { guides, lessons, links: Vec::new() });
    }
    let Some(bytes) = files.get(FILE) else { return resources };
    let Some(source) = text::read(report, FILE, bytes) else { return resources };
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(FILE, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return resources;
        }
    };
    let mut reader = TomlReader::new(report, FILE, source, 1);
    let root = reader.root(&document);
    reader.only(root, &["links", "funding"]);
    for section in reader.sections(root, "links") {
        if let Some((theme, link)) = link(&mut reader, section, &manifest.locales) {
            add_link(&mut reader, &mut resources.themes, &theme, link);
        }
    }
    let mut taken = BTreeMap::new();
    for section in reader.sections(root, "funding") {
        resources.funding.extend(funding(&mut reader, section, &manifest.locales, &mut taken));
    }
    resources
}

fn link(
    reader: &mut TomlReader<'_>,
    section: Section<'_>,
    locales: &[Locale],
) -> Option<(Found<String>, ResourceLink)> {
    reader.only(section, &["theme", "title", "about", "url", "language", "as_of"]);
    let theme = reader.text(section, "theme");
    let title = reader.localised(section, "title", locales);
    let about = reader.localised(section, "about", locales);
    let url = reader.text(section, "url").and_then(|url| address(reader, url));
    let language = reader.text(section, "language").map(|found| found.value).unwrap_or_default();
    let as_of = reader.optional_text(section, "as_of").map(|found| found.value).unwrap_or_default();
    Some((theme?, ResourceLink { title, about, url: url?, language, as_of }))
}

fn add_link(reader: &mut TomlReader<'_>, themes: &mut [Theme], theme: &Found<String>, link: ResourceLink) {
    if let Some(found) = themes.iter_mut().find(|one| one.guides.id.as_str() == theme.value) {
        found.links.push(link);
        return;
    }
    let known = some_of(themes.iter().map(|one| one.guides.id.as_str()));
    reader.fault(theme.line, Fault::ResourceThemeUnknown { theme: excerpt(&theme.value), known });
}

fn funding(
    reader: &mut TomlReader<'_>,
    section: Section<'_>,
    locales: &[Locale],
    taken: &mut BTreeMap<String, usize>,
) -> Option<Funding> {
    reader.only(section, &["id", "title", "gives", "pays", "how", "url", "as_of", "source"]);
    let id = reader.text(section, "id");
    let [title, gives, pays, how, source] =
        ["title", "gives", "pays", "how", "source"].map(|key| reader.localised(section, key, locales));
    let url = reader.optional_text(section, "url").and_then(|url| address(reader, url)).unwrap_or_default();
    let as_of = reader.optional_text(section, "as_of").map(|found| found.value).unwrap_or_default();
    let id = id?;
    if !domain::id::is_identifier(&id.value) {
        reader.fault(id.line, Fault::BadId { id: excerpt(&id.value) });
        return None;
    }
    if let Some(first) = taken.get(&id.value) {
        reader.fault(id.line, Fault::DuplicateId { id: id.value, first: format!("{FILE}:{first}") });
        return None;
    }
    taken.insert(id.value.clone(), id.line);
    Some(Funding { id: id.value, title, gives, pays, how, url, as_of, source })
}

fn address(reader: &mut TomlReader<'_>, url: Found<String>) -> Option<String> {
    let rest = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    if rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) {
        return Some(url.value);
    }
    reader.fault(url.line, Fault::ResourceAddress { url: excerpt(&url.value) });
    None
}
