//! The person's own annotations and bookmarks: private, beside the passages of the lessons.

mod export;

use crate::course::ShownCourse;
use crate::learn::find_lesson;
use crate::{App, Error, Result, random_text};
use contract::{AnnotatedLesson, AnnotationView, AnnotationsQuery, MarkKind, MarkPlace, WriteAnnotation};
use domain::learning::{ANNOTATION_MAX, Block, find_block};
use domain::mutual_help::{InvalidText, checked_text};
use domain::{AnnotationId, LessonId, Locale};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;
use storage::AnnotationRecord;

/// How many removed marks can be put back.
const REMEMBERED: usize = 20;
/// More than anyone's marks that answer one search.
const FOUND: usize = 10_000;

impl App {
    /// Returns the marks of a lesson in the order of its text; those whose passage is not in it come last.
    ///
    /// # Errors
    /// When there is no such lesson or the data cannot be read.
    pub fn list_lesson_annotations(&self, lesson: &LessonId) -> Result<Vec<AnnotationView>> {
        let shown = self.course();
        find_lesson(&shown, lesson)?;
        let records = self.db.with(|db| db.list_annotations(Some(lesson)))?;
        self.in_order(&shown, lesson, &records)
    }

    /// Keeps what the person wrote beside a passage, and its bookmark, in the place of what was kept before.
    ///
    /// # Errors
    /// When there is neither text nor bookmark, the text is too long, there is no such passage, or it cannot be written.
    pub fn write_annotation(&self, write: &WriteAnnotation) -> Result<Vec<AnnotationView>> {
        let body = match checked_text(&write.body, ANNOTATION_MAX) {
            Err(InvalidText::Empty) if write.bookmarked => String::new(),
            checked => checked?,
        };
        self.keep_mark(&write.lesson, &write.block, |record| {
            record.body = body;
            record.bookmarked = write.bookmarked;
        })
    }

    /// Puts a bookmark on a passage, or takes it away.
    ///
    /// # Errors
    /// When there is no such passage or it cannot be written.
    pub fn toggle_bookmark(&self, lesson: &LessonId, block: &str) -> Result<Vec<AnnotationView>> {
        self.keep_mark(lesson, block, |record| record.bookmarked = !record.bookmarked)
    }

    /// Removes a mark; until the program is closed it can be put back.
    ///
    /// # Errors
    /// When there is no such mark or it cannot be written.
    pub fn delete_annotation(&self, annotation: &AnnotationId) -> Result<()> {
        let turn = self.annotation_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let removed = self.db.with(|db| db.remove_annotation(annotation))?;
        drop(turn);
        let removed = removed.ok_or_else(|| not_found(annotation))?;
        let mut remembered = self.removed_annotations.lock().unwrap_or_else(PoisonError::into_inner);
        if remembered.len() == REMEMBERED {
            remembered.remove(0);
        }
        remembered.push(removed);
        Ok(())
    }

    /// Puts back a mark removed since the program was opened. What was written on its passage meanwhile is added to it.
    ///
    /// # Errors
    /// When it was not removed, both texts are too long for one, or it cannot be written.
    pub fn restore_annotation(&self, annotation: &AnnotationId) -> Result<()> {
        let mut remembered = self.removed_annotations.lock().unwrap_or_else(PoisonError::into_inner);
        let at = remembered.iter().position(|record| &record.id == annotation).ok_or_else(|| not_found(annotation))?;
        let _turn = self.annotation_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut record = remembered[at].clone();
        let lesson = record.lesson.clone();
        let here = self.db.with(|db| db.list_annotations(Some(&lesson)))?;
        let same_place =
            |one: &&AnnotationRecord| one.id != record.id && one.locale == record.locale && one.block == record.block;
        if let Some(newer) = here.iter().find(same_place).cloned() {
            record.bookmarked |= newer.bookmarked;
            let texts = [record.body.as_str(), newer.body.as_str()];
            record.body = texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
            if !record.body.is_empty() {
                record.body = checked_text(&record.body, ANNOTATION_MAX)?;
            }
        }
        self.db.with(|db| db.put_annotation(&record))?;
        remembered.remove(at);
        Ok(())
    }

    /// Returns every mark that answers, lesson by lesson in the order of the course; those of lessons that the course
    /// does not have any more come last.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_annotations(&self, query: &AnnotationsQuery) -> Result<Vec<AnnotatedLesson>> {
        let shown = self.course();
        let locale = self.locale();
        let mut records = self.db.with(|db| db.list_annotations(None))?;
        if !domain::text::words(&query.text).is_empty() {
            let synonyms = shown.pack.synonyms(locale);
            let found = self.db.with(|db| db.search_annotations(&query.text, locale, &synonyms, FOUND))?;
            let found: BTreeSet<AnnotationId> = found.into_iter().map(|found| found.record.id).collect();
            records.retain(|record| found.contains(&record.id));
        }
        records.retain(|record| match query.only {
            None => true,
            Some(MarkKind::Annotation) => !record.body.is_empty(),
            Some(MarkKind::Bookmark) => record.bookmarked,
        });
        let mut by_lesson: BTreeMap<LessonId, Vec<AnnotationRecord>> = BTreeMap::new();
        for record in records {
            by_lesson.entry(record.lesson.clone()).or_default().push(record);
        }
        let mut lessons = Vec::new();
        for (module, lesson) in shown.course.lessons() {
            if let Some(records) = by_lesson.remove(&lesson.id) {
                lessons.push(AnnotatedLesson {
                    title: lesson.text.get(locale).map(|text| text.title.clone()).unwrap_or_default(),
                    module_title: module.title.text(locale).to_owned(),
                    annotations: self.in_order(&shown, &lesson.id, &records)?,
                    lesson: lesson.id.clone(),
                });
            }
        }
        for (lesson, records) in by_lesson {
            let annotations = records.iter().map(|record| view(record, MarkPlace::LessonGone, &record.block)).collect();
            lessons.push(AnnotatedLesson { lesson, title: String::new(), module_title: String::new(), annotations });
        }
        Ok(lessons)
    }

    /// Returns a mark with where its passage is now.
    pub(crate) fn place_annotation(&self, shown: &ShownCourse, record: &AnnotationRecord) -> Result<AnnotationView> {
        if shown.course.find_lesson(&record.lesson).is_none() {
            return Ok(view(record, MarkPlace::LessonGone, &record.block));
        }
        let (locale, blocks) = shown.pack.lesson_blocks(&record.lesson, self.locale())?;
        Ok(place(record, locale, &blocks))
    }

    fn in_order(
        &self,
        shown: &ShownCourse,
        lesson: &LessonId,
        records: &[AnnotationRecord],
    ) -> Result<Vec<AnnotationView>> {
        let (locale, blocks) = shown.pack.lesson_blocks(lesson, self.locale())?;
        let mut views: Vec<AnnotationView> = records.iter().map(|record| place(record, locale, &blocks)).collect();
        views.sort_by_key(|view| {
            let here = view.place == MarkPlace::Here;
            blocks.iter().position(|block| here && block.id == view.block).unwrap_or(usize::MAX)
        });
        Ok(views)
    }

    /// Changes the mark on a passage of the text shown, or makes it; one that says nothing any more is removed.
    fn keep_mark(
        &self,
        lesson: &LessonId,
        block: &str,
        change: impl FnOnce(&mut AnnotationRecord),
    ) -> Result<Vec<AnnotationView>> {
        let shown = self.course();
        find_lesson(&shown, lesson)?;
        let (locale, blocks) = shown.pack.lesson_blocks(lesson, self.locale())?;
        let passage = blocks.iter().find(|one| one.id == block);
        let passage = passage.ok_or_else(|| Error::NotFound { what: "passage", id: block.to_owned() })?;
        let now = self.now();
        let _turn = self.annotation_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let records = self.db.with(|db| db.list_annotations(Some(lesson)))?;
        // the very anchor first: a mark that only resembles the passage keeps its own row
        let mine = |record: &&AnnotationRecord| record.locale == locale;
        let alike = |record: &&AnnotationRecord| {
            find_block(&blocks, &record.block, &record.quote).is_some_and(|found| found.id == block)
        };
        let exact = records.iter().filter(mine).find(|record| record.block == block);
        let before = exact.or_else(|| records.iter().filter(mine).find(alike)).cloned();
        let mut record = match before {
            Some(record) => record,
            None => AnnotationRecord {
                id: AnnotationId::new(random_text(10)?).map_err(|e| Error::Unexpected { detail: e.to_string() })?,
                lesson: lesson.clone(),
                locale,
                block: String::new(),
                quote: String::new(),
                body: String::new(),
                bookmarked: false,
                written_at: now,
                changed_at: now,
            },
        };
        change(&mut record);
        record.block.clone_from(&passage.id);
        record.quote.clone_from(&passage.text);
        record.changed_at = now;
        if record.body.is_empty() && !record.bookmarked {
            self.db.with(|db| db.remove_annotation(&record.id))?;
        } else {
            self.db.with(|db| db.put_annotation(&record))?;
        }
        self.list_lesson_annotations(lesson)
    }
}

fn place(record: &AnnotationRecord, locale: Locale, blocks: &[Block]) -> AnnotationView {
    if record.locale != locale {
        return view(record, MarkPlace::OtherLanguage, &record.block);
    }
    match find_block(blocks, &record.block, &record.quote) {
        Some(block) => view(record, MarkPlace::Here, &block.id),
        None => view(record, MarkPlace::Changed, &record.block),
    }
}

fn view(record: &AnnotationRecord, place: MarkPlace, block: &str) -> AnnotationView {
    AnnotationView {
        id: record.id.clone(),
        lesson: record.lesson.clone(),
        locale: record.locale,
        block: block.to_owned(),
        place,
        quote: record.quote.clone(),
        body: record.body.clone(),
        bookmarked: record.bookmarked,
        written_at: record.written_at,
        changed_at: record.changed_at,
    }
}

fn not_found(annotation: &AnnotationId) -> Error {
    Error::NotFound { what: "annotation", id: annotation.to_string() }
}
