//! Searching: in the course with the person's own annotations, and everywhere at once.

use crate::course::ShownCourse;
use crate::{App, Result};
use contract::{CourseHit, DirectoryQuery, Everywhere, HitKind, MarkPlace, NotesQuery};
use domain::Locale;
use storage::AnnotationMatch;
use storage::packs::{CourseMatch, TermMatch};

/// Lessons found, at most: a word that is everywhere says little about each of them.
const LESSONS: usize = 15;
/// Words explained, at most.
const TERMS: usize = 8;
/// The person's own marks, at most.
const MARKS: usize = 12;
/// Of each kind, when everything is searched at once: beyond that the area's own page searches better.
const A_FEW: usize = 5;

impl App {
    /// Searches the lessons and the glossary of the language in use, and the person's own annotations. When the very
    /// words, their families and their synonyms are nowhere, titles spelt nearly so are returned instead.
    ///
    /// # Errors
    /// When the pack or the data cannot be read.
    pub fn search_course(&self, text: &str) -> Result<Vec<CourseHit>> {
        let shown = self.course();
        let locale = self.locale();
        let pack = &shown.pack;
        let mut hits: Vec<CourseHit> = pack
            .search(text, locale, LESSONS)?
            .into_iter()
            .filter_map(|found| lesson_hit(&shown, found, locale))
            .collect();
        let terms = pack.search_terms(text, locale, TERMS, false)?;
        hits.extend(terms.into_iter().map(|found| term_hit(&shown, found, locale)));
        hits.extend(self.annotation_hits(&shown, text, locale)?);
        if hits.is_empty() {
            let lessons = pack.search_close(text, locale, A_FEW)?;
            hits.extend(lessons.into_iter().filter_map(|found| lesson_hit(&shown, found, locale)));
            let terms = pack.search_terms(text, locale, A_FEW, true)?;
            hits.extend(terms.into_iter().map(|found| term_hit(&shown, found, locale)));
            hits.iter_mut().for_each(|hit| hit.close = true);
        }
        Ok(hits)
    }

    /// Searches the course, the directory, free software and mutual help, and returns a few results of each kind.
    ///
    /// # Errors
    /// When a pack or the data cannot be read.
    pub fn search_everywhere(&self, text: &str) -> Result<Everywhere> {
        if domain::text::words(text).is_empty() {
            return Ok(Everywhere::default());
        }
        let mut course = self.search_course(text)?;
        for kinds in [&[HitKind::Lesson][..], &[HitKind::Term], &[HitKind::Annotation, HitKind::Bookmark]] {
            let mut kept = 0;
            course.retain(|hit| {
                kept += usize::from(kinds.contains(&hit.kind));
                !kinds.contains(&hit.kind) || kept <= A_FEW
            });
        }
        let query = DirectoryQuery { text: text.to_owned(), limit: Some(A_FEW), ..DirectoryQuery::default() };
        let listings = self.search_directory(&query)?.rows;
        let mut alternatives = self.list_alternatives(text)?.rows;
        alternatives.truncate(A_FEW);
        let mut notes = self.list_notes(&NotesQuery { space: None, text: text.to_owned() })?;
        notes.truncate(A_FEW);
        let imported = self.search_imported(text, A_FEW)?;
        Ok(Everywhere { course, listings, alternatives, notes, imported })
    }

    fn annotation_hits(&self, shown: &ShownCourse, text: &str, locale: Locale) -> Result<Vec<CourseHit>> {
        let synonyms = shown.pack.synonyms(locale);
        let found = self.db.with(|db| db.search_annotations(text, locale, &synonyms, MARKS))?;
        let hits = found.into_iter().map(|AnnotationMatch { record, excerpt }| {
            let lesson = shown.course.find_lesson(&record.lesson);
            let title = lesson.and_then(|(_, lesson)| Some(lesson.text.get(locale)?.title.clone()));
            let view = self.place_annotation(shown, &record)?;
            Ok(CourseHit {
                kind: if record.body.is_empty() { HitKind::Bookmark } else { HitKind::Annotation },
                block: (view.place == MarkPlace::Here).then_some(view.block),
                title: title.unwrap_or_default(),
                module_title: lesson.map(|(module, _)| module.title.text(locale).to_owned()).unwrap_or_default(),
                lesson: Some(record.lesson).filter(|_| lesson.is_some()),
                excerpt,
                close: false,
            })
        });
        hits.collect()
    }
}

fn lesson_hit(shown: &ShownCourse, found: CourseMatch, locale: Locale) -> Option<CourseHit> {
    let (module, lesson) = shown.course.find_lesson(&found.lesson)?;
    Some(CourseHit {
        kind: HitKind::Lesson,
        title: lesson.text.get(locale)?.title.clone(),
        module_title: module.title.text(locale).to_owned(),
        lesson: Some(found.lesson),
        block: found.block,
        excerpt: found.excerpt,
        close: false,
    })
}

fn term_hit(shown: &ShownCourse, found: TermMatch, locale: Locale) -> CourseHit {
    let lesson = found.term.lesson.as_ref().and_then(|lesson| shown.course.find_lesson(lesson));
    CourseHit {
        kind: HitKind::Term,
        lesson: lesson.map(|(_, lesson)| lesson.id.clone()),
        block: None,
        title: found.term.term,
        module_title: lesson.map(|(module, _)| module.title.text(locale).to_owned()).unwrap_or_default(),
        excerpt: found.definition,
        close: false,
    }
}
