//! One text in every language of the course: which files there are, whether they agree on id and minutes.

use super::manifest::{FILE, Manifest};
use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::draft::Draft;
use crate::library::{Library, lesson_path};
use domain::{Locale, Localised};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// What was read in one language.
pub(super) struct InLanguage<T> {
    pub(super) locale: Locale,
    pub(super) path: String,
    pub(super) content: T,
}

/// A draft in one language.
pub(super) type Version<I, T> = InLanguage<Draft<I, T>>;

/// Reads the file at a path.
type Read<I, T> = fn(&mut Report, &Library<'_>, &str, &[u8]) -> Option<Draft<I, T>>;

/// Compares a language with the first.
type Compare<I, T> = fn(&Version<I, T>, &Version<I, T>, &mut Report) -> bool;

/// A text that course.toml announces.
pub(super) struct Announced<'a> {
    pub(super) library: &'a Library<'a>,
    pub(super) manifest: &'a Manifest,
    /// The line of course.toml that announces it.
    pub(super) line: usize,
    /// What to say when it exists in no language; given the first of the files that should be there.
    pub(super) missing: fn(String) -> Fault,
}

impl Announced<'_> {
    /// Reads it in each language of the course, the source first; reports the files that are not there.
    pub(super) fn read_each<T>(
        &self,
        path_in: impl Fn(Locale) -> String,
        report: &mut Report,
        mut read: impl FnMut(&mut Report, &str, &[u8]) -> Option<T>,
    ) -> Vec<InLanguage<T>> {
        let paths: Vec<_> = self.manifest.locales.iter().map(|locale| (*locale, path_in(*locale))).collect();
        if !paths.iter().any(|(_, path)| self.library.bytes(path).is_some()) {
            let path = paths.into_iter().next().map(|(_, path)| path).unwrap_or_default();
            report.add(FILE, self.line, (self.missing)(path));
            return Vec::new();
        }
        let mut read_here = Vec::new();
        for (locale, path) in paths {
            match self.library.bytes(&path) {
                Some(bytes) => {
                    let content = read(report, &path, bytes);
                    read_here.extend(content.map(|content| InLanguage { locale, path, content }));
                }
                None => report.add(FILE, self.line, Fault::MissingTranslation { path }),
            }
        }
        read_here
    }
}

/// Texts of one kind read all at once, as many at a time as the computer can: none depends on another.
pub(super) struct ReadAhead<'a, I, T> {
    library: &'a Library<'a>,
    read: Read<I, T>,
    texts: BTreeMap<String, Reading<I, T>>,
}

/// What one file gave: its text, unless nothing of it can be used, and what is wrong in it.
type Reading<I, T> = (Option<Draft<I, T>>, Vec<Diagnostic>);

impl<'a, I: Send, T: Send> ReadAhead<'a, I, T> {
    /// Reads the files of texts named `folder/name` in every language of the course.
    pub(super) fn new(
        library: &'a Library<'a>,
        manifest: &Manifest,
        names: impl Iterator<Item = String>,
        read: Read<I, T>,
    ) -> Self {
        let in_each = |name: String| manifest.locales.iter().map(move |locale| lesson_path(&name, *locale));
        let paths: BTreeSet<String> = names.flat_map(in_each).collect();
        let read_one = |path: String| {
            let mut report = Report::default();
            let text = read(&mut report, library, &path, library.bytes(&path)?);
            Some((path, (text, report.finish())))
        };
        Self { library, read, texts: paths.into_par_iter().filter_map(read_one).collect() }
    }

    /// Returns what is read at `path` and reports what is wrong in it; a file called for twice is read again.
    pub(super) fn take(&mut self, report: &mut Report, path: &str, bytes: &[u8]) -> Option<Draft<I, T>> {
        let Some((text, diagnostics)) = self.texts.remove(path) else {
            return (self.read)(report, self.library, path, bytes);
        };
        report.extend(diagnostics);
        text
    }
}

/// Returns the id and the minutes that a text has in every language: those of the first. Reports languages that say
/// otherwise, and nothing is returned when the id is already taken; `taken` says where.
pub(super) fn agree<I: Ord + Clone + Display, T>(
    drafts: &[Version<I, T>],
    taken: &mut BTreeMap<I, String>,
    report: &mut Report,
) -> Option<(I, u32)> {
    let (first, others) = drafts.split_first()?;
    let id = &first.content.id;
    if let Some(where_first) = taken.get(&id.value) {
        let fault = Fault::DuplicateId { id: id.value.to_string(), first: where_first.clone() };
        report.add(&first.path, id.line, fault);
        return None;
    }
    taken.insert(id.value.clone(), first.path.clone());
    let minutes = &first.content.minutes;
    for other in others {
        let (path, draft) = (&other.path, &other.content);
        if draft.id.value != id.value {
            let (id, expected) = (draft.id.value.to_string(), id.value.to_string());
            report.add(path, draft.id.line, Fault::IdDiffers { id, expected, other: first.path.clone() });
        }
        if let (Some(here), Some(there)) = (&draft.minutes, minutes)
            && here.value != there.value
        {
            let (minutes, expected) = (here.value.to_string(), there.value.to_string());
            report.add(path, here.line, Fault::MinutesDiffer { minutes, expected, other: first.path.clone() });
        }
    }
    Some((id.value.clone(), minutes.as_ref().map_or(0, |found| found.value)))
}

/// The stories of a course, or its worksheets: what was read of them, and what is particular to them; `T` is what was
/// read in one language, `O` what the course keeps.
pub(super) struct Activities<'a, I, T, O> {
    pub(super) texts: ReadAhead<'a, I, T>,
    /// Where each id was first met.
    pub(super) taken: BTreeMap<I, String>,
    /// Returns whether another language is built like the first; reports each difference.
    pub(super) is_alike: Compare<I, T>,
    /// Returns the text, unless something in it keeps one from using it.
    pub(super) keep: fn(T) -> Option<O>,
}

impl<I: Ord + Clone + Display + Send, T: Send, O> Activities<'_, I, T, O> {
    /// Reads the activity `folder/name` in each language: its id, its minutes and its texts. A language that cannot be
    /// used, or is built otherwise than the first, is told and left out. Pictures shown are added to `shown`.
    pub(super) fn read(
        &mut self,
        announced: &Announced<'_>,
        name: &str,
        shown: &mut BTreeSet<String>,
        report: &mut Report,
    ) -> Option<(I, u32, Localised<O>)> {
        let read = |report: &mut Report, path: &str, bytes: &[u8]| self.texts.take(report, path, bytes);
        let versions = announced.read_each(|locale| lesson_path(name, locale), report, read);
        let agreed = agree(&versions, &mut self.taken, report);
        let alike: Vec<_> = versions
            .iter()
            .enumerate()
            .map(|(at, one)| at == 0 || (self.is_alike)(&versions[0], one, report))
            .collect();
        let mut texts = Localised::default();
        for (version, alike) in versions.into_iter().zip(alike) {
            shown.extend(version.content.pictures);
            let kept = (self.keep)(version.content.text).filter(|_| alike);
            texts.0.extend(kept.map(|text| (version.locale, text)));
        }
        let (id, minutes) = agreed?;
        (!texts.0.is_empty()).then_some((id, minutes, texts))
    }
}
