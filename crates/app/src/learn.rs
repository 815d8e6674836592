//! Learn: outline, lessons, glossary.

use crate::course::ShownCourse;
use crate::scenario::scenario_row;
use crate::study::{items_of, minutes_of, spent_on};
use crate::video::videos_in;
use crate::worksheet::worksheet_row;
use crate::{App, Error, Result};
use contract::{CourseView, GlossaryView, LessonLink, LessonRow, LessonView, ModuleView, QuizRow};
use domain::learning::{CourseProgress, Lesson, LessonState, Module, ModuleProgress, StudyItem, derive_progress};
use domain::{LessonId, Locale, QuizId, ScenarioId, WorksheetId};
use std::collections::{BTreeMap, BTreeSet};
use storage::LessonRecord;

/// Returns the way to a lesson; nothing when the course no longer has it, or not in that language.
pub(crate) fn lesson_link(shown: &ShownCourse, lesson: &LessonId, locale: Locale) -> Option<LessonLink> {
    let (_, found) = shown.course.find_lesson(lesson)?;
    Some(LessonLink { id: lesson.clone(), title: found.text.get(locale)?.title.clone() })
}

/// What a person did with the course so far.
pub(crate) struct Doings {
    pub(crate) records: BTreeMap<LessonId, LessonRecord>,
    pub(crate) progress: CourseProgress,
    endings: BTreeMap<ScenarioId, BTreeSet<String>>,
    sheets: BTreeMap<WorksheetId, usize>,
    pub(crate) times: BTreeMap<StudyItem, u64>,
    /// Lessons whose words changed since they were declared read.
    changed: BTreeSet<LessonId>,
    passed: BTreeSet<QuizId>,
}

impl Doings {
    /// Returns where the person stands with a lesson, also one that the course no longer has.
    pub(crate) fn state_of(&self, lesson: &LessonId) -> LessonState {
        match self.records.get(lesson) {
            Some(record) if record.read_at.is_some() => LessonState::Done,
            Some(_) => LessonState::Begun,
            None => LessonState::New,
        }
    }

    /// Takes a lesson for one that was opened: who asks for it is about to read it.
    fn begin(&mut self, lesson: &LessonId, now: i64) {
        let opened = || LessonRecord { opened_at: now, read_at: None, position: 0.0, read_digests: BTreeMap::new() };
        self.records.entry(lesson.clone()).or_insert_with(opened);
    }

    /// Returns whether a quiz was passed, also one that the course no longer has.
    pub(crate) fn has_passed(&self, quiz: &QuizId) -> bool {
        self.passed.contains(quiz)
    }

    fn is_done(&self, item: &StudyItem) -> bool {
        match item {
            StudyItem::Lesson(id) => self.state_of(id) == LessonState::Done,
            StudyItem::Quiz(id) => self.has_passed(id),
            StudyItem::Scenario(id) => self.endings.get(id).is_some_and(|reached| !reached.is_empty()),
            StudyItem::Worksheet(id) => self.sheets.get(id).is_some_and(|values| *values > 0),
        }
    }
}

impl App {
    /// Returns the course's outline with the person's progress.
    ///
    /// # Errors
    /// When the person's data cannot be read.
    pub fn get_course(&self) -> Result<CourseView> {
        let shown = self.course();
        let (course, locale) = (&shown.course, self.locale());
        let doings = self.doings(&shown)?;
        let last_opened = doings.records.iter().filter(|(_, record)| record.read_at.is_none());
        let last_opened = last_opened.max_by_key(|(_, record)| record.opened_at).map(|(lesson, _)| lesson);
        let next_lesson = last_opened.filter(|id| course.taught().any(|(_, lesson)| &lesson.id == *id)).cloned();
        Ok(CourseView {
            title: course.title.text(locale).to_owned(),
            summary: course.summary.text(locale).to_owned(),
            version: course.version,
            licence: course.licence.clone(),
            authors: course.authors.clone(),
            own_edition: shown.own_edition,
            modules: course
                .modules
                .iter()
                .zip(&doings.progress.modules)
                .map(|(module, progress)| module_view(module, progress, &doings, locale))
                .collect(),
            next_lesson: next_lesson.or_else(|| doings.progress.next_lesson.clone()),
            minutes: course.modules.iter().map(minutes_of).fold(0, u32::saturating_add),
            minutes_left: course
                .modules
                .iter()
                .flat_map(items_of)
                .filter(|(item, _)| !doings.is_done(item))
                .fold(0, |sum, (_, minutes)| sum.saturating_add(minutes)),
            spent_seconds: course
                .modules
                .iter()
                .map(|module| spent_on(module, &doings.times))
                .fold(0, u64::saturating_add),
            changes: self.course_changes(&shown, &doings)?,
        })
    }

    /// Returns a lesson to read. It changes nothing: a window may ask before the person has clicked.
    ///
    /// # Errors
    /// When there is no such lesson or the data cannot be read.
    pub fn get_lesson(&self, lesson: &LessonId) -> Result<LessonView> {
        let shown = self.course();
        let locale = self.locale();
        let (module, found) = find_lesson(&shown, lesson)?;
        let mut doings = self.doings(&shown)?;
        doings.begin(lesson, self.now());
        let text = shown.pack.lesson_text(lesson, locale)?;
        let is_guide = shown.course.is_theme(&module.id);
        let order: Vec<&LessonId> = match is_guide {
            true => module.lessons.iter().map(|lesson| &lesson.id).collect(),
            false => shown.course.taught().map(|(_, lesson)| &lesson.id).collect(),
        };
        let at = order.iter().position(|id| *id == lesson).unwrap_or_default();
        let progress = doings.progress.modules.iter().find(|progress| progress.module == module.id);
        let next = module.lessons.iter().skip_while(|l| &l.id != lesson).nth(1);
        Ok(LessonView {
            id: lesson.clone(),
            module: module.id.clone(),
            module_title: module.title.text(locale).to_owned(),
            is_guide,
            title: text.title,
            minutes: found.minutes,
            html: with_pictures(&text.html, &shown)?,
            other_language: found.text.exact(locale).is_none().then(|| found.text.0.keys().next().copied()).flatten(),
            headings: text.headings,
            path: module.lessons.iter().map(|lesson| lesson_row(lesson, &doings, locale)).collect(),
            quiz: progress.and_then(|progress| quiz_row(module, progress, locale)),
            previous: at.checked_sub(1).map(|before| order[before].clone()),
            next: next.map(|lesson| lesson.id.clone()),
            state: doings.state_of(lesson),
            videos: videos_in(&text.html, &shown, locale)?,
            player: self.player_settings(),
            position: doings.records.get(lesson).map_or(0.0, |record| record.position),
        })
    }

    /// Remembers that a lesson was opened, which is where the person goes on next time.
    ///
    /// # Errors
    /// When there is no such lesson or it cannot be kept.
    pub fn open_lesson(&self, lesson: &LessonId) -> Result<()> {
        find_lesson(&self.course(), lesson)?;
        self.db.with(|db| db.mark_opened(lesson, self.now()))
    }

    /// Returns a lesson's words without markup, for a terminal.
    ///
    /// # Errors
    /// When there is no such lesson or the pack cannot be read.
    pub fn lesson_plain_text(&self, lesson: &LessonId) -> Result<String> {
        Ok(self.course().pack.lesson_text(lesson, self.locale())?.plain)
    }

    /// Declares a lesson read.
    ///
    /// # Errors
    /// When there is no such lesson or the data cannot be written.
    pub fn mark_lesson_read(&self, lesson: &LessonId) -> Result<CourseView> {
        let shown = self.course();
        let digests = shown.lesson_digests(lesson)?;
        self.db.with(|db| db.mark_read(lesson, digests, self.now()))?;
        self.get_course()
    }

    /// Keeps how far a lesson was read, from 0 to 1.
    ///
    /// # Errors
    /// When there is no such lesson or the data cannot be written.
    pub fn save_position(&self, lesson: &LessonId, position: f64) -> Result<()> {
        find_lesson(&self.course(), lesson)?;
        let position = if position.is_finite() { position.clamp(0.0, 1.0) } else { 0.0 };
        self.db.with(|db| db.save_position(lesson, position, self.now()))
    }

    /// Returns the words the course explains, in the order of the alphabet.
    ///
    /// # Errors
    /// None today; kept fallible as every use case.
    pub fn get_glossary(&self) -> Result<GlossaryView> {
        let shown = self.course();
        let mut terms = shown.course.glossary.get(self.locale()).cloned().unwrap_or_default();
        terms.sort_by_key(|term| domain::text::fold(&term.term));
        Ok(GlossaryView { terms })
    }

    pub(crate) fn doings(&self, shown: &ShownCourse) -> Result<Doings> {
        let (records, attempts) = self.db.with(|db| Ok((db.lesson_records()?, db.list_attempts()?)))?;
        let (endings, sheets) = self.db.with(|db| Ok((db.endings_reached()?, db.sheet_counts()?)))?;
        let read = records.iter().filter(|(_, record)| record.read_at.is_some());
        let read: BTreeSet<LessonId> = read.map(|(lesson, _)| lesson.clone()).collect();
        let progress = derive_progress(&shown.course, &read, &attempts);
        let times = self.db.with(|db| db.study_times())?;
        let locale = self.locale();
        let mut changed = BTreeSet::new();
        for (lesson, record) in &records {
            // a digest that is not known in this language is no difference
            let before = record.read_digests.get(&locale);
            let known = shown.course.find_lesson(lesson).and_then(|_| shown.lesson_digests(lesson).ok());
            if let (Some(before), Some(now)) = (before, known.and_then(|digests| digests.get(&locale)))
                && before != now
            {
                changed.insert(lesson.clone());
            }
        }
        let passed = attempts.iter().filter(|attempt| attempt.result.as_ref().is_some_and(|score| score.passed));
        let passed = passed.map(|attempt| attempt.quiz.clone()).collect();
        Ok(Doings { records, progress, endings, sheets, times, changed, passed })
    }
}

pub(crate) fn find_lesson<'c>(shown: &'c ShownCourse, lesson: &LessonId) -> Result<(&'c Module, &'c Lesson)> {
    shown.course.find_lesson(lesson).ok_or_else(|| Error::NotFound { what: "lesson", id: lesson.to_string() })
}

fn module_view(module: &Module, progress: &ModuleProgress, doings: &Doings, locale: Locale) -> ModuleView {
    ModuleView {
        id: module.id.clone(),
        title: module.title.text(locale).to_owned(),
        summary: module.summary.text(locale).to_owned(),
        lessons: module.lessons.iter().map(|lesson| lesson_row(lesson, doings, locale)).collect(),
        quiz: quiz_row(module, progress, locale),
        scenario: scenario_row(module, &doings.endings, locale),
        worksheet: worksheet_row(module, &doings.sheets, locale),
        lessons_done: progress.lessons_done,
        complete: progress.complete,
        minutes: minutes_of(module),
        spent_seconds: spent_on(module, &doings.times),
    }
}

pub(crate) fn lesson_row(lesson: &Lesson, doings: &Doings, locale: Locale) -> LessonRow {
    let text = lesson.text.get(locale);
    LessonRow {
        id: lesson.id.clone(),
        title: text.map(|text| text.title.clone()).unwrap_or_default(),
        summary: text.map(|text| text.summary.clone()).unwrap_or_default(),
        minutes: lesson.minutes,
        state: doings.state_of(&lesson.id),
        changed: doings.changed.contains(&lesson.id),
        spent_seconds: doings.times.get(&StudyItem::Lesson(lesson.id.clone())).copied().unwrap_or(0),
    }
}

fn quiz_row(module: &Module, progress: &ModuleProgress, locale: Locale) -> Option<QuizRow> {
    module.quiz.as_ref().map(|quiz| QuizRow {
        id: quiz.id.clone(),
        questions: quiz.questions.get(locale).map_or(0, Vec::len),
        pass_mark: quiz.pass_mark,
        best_per_cent: progress.best_per_cent,
        passed: progress.quiz_passed,
    })
}

/// Puts the pack's pictures into the page itself, so that the window needs no way to the disk.
pub(crate) fn with_pictures(html: &str, shown: &ShownCourse) -> Result<String> {
    embed_pictures(html, |path| Ok(shown.pack.find_media(path)?.map(|media| (media.mime, media.bytes))))
}

/// Replaces `src="media/…"` by `data:` addresses; a picture that is not found stays as it is and shows its alternative.
pub(crate) fn embed_pictures(
    html: &str,
    mut find: impl FnMut(&str) -> Result<Option<(String, Vec<u8>)>>,
) -> Result<String> {
    const START: &str = "src=\"media/";
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(START) {
        let path_at = at + "src=\"".len();
        let Some(length) = rest[path_at..].find('"') else { break };
        let path = &rest[path_at..path_at + length];
        out.push_str(&rest[..path_at]);
        match find(path)? {
            Some((mime, bytes)) => {
                out.push_str("data:");
                out.push_str(&mime);
                out.push_str(";base64,");
                data_encoding::BASE64.encode_append(&bytes, &mut out);
            }
            None => out.push_str(path),
        }
        rest = &rest[path_at + length..];
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_put_into_the_page_and_missing_ones_stay_named() {
        let html = r#"<p>a</p><img src="media/a.svg" alt="A"><img src="media/b.svg" alt="B">"#;
        let embedded = embed_pictures(html, |path| {
            Ok((path == "media/a.svg").then(|| ("image/svg+xml".to_owned(), b"<svg/>".to_vec())))
        });
        let embedded = embedded.expect("nothing can fail here");
        assert!(embedded.contains(r#"<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="A">"#), "{embedded}");
        assert!(embedded.ends_with(r#"<img src="media/b.svg" alt="B">"#), "{embedded}");
    }
}
