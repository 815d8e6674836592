//! What a new version of the course changed, until the person has seen it.

use crate::course::ShownCourse;
use crate::learn::Doings;
use crate::study::items_of;
use crate::{App, Error, Result};
use contract::{ChangeRow, CourseChangesView, CourseView};
use domain::learning::{Change, Course, KnownCourse, KnownItem, LessonState, Module, StudyItem};
use domain::{Locale, Localised};
use serde::Serialize;
use std::collections::BTreeMap;
use storage::packs::CoursePack;

/// Where the course as it was last known is kept.
pub(crate) const KEY: &str = "known-course";

impl App {
    /// Forgets what the new version changed: it was seen. Returns the course without it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn dismiss_course_changes(&self) -> Result<CourseView> {
        self.keep_known(&self.course())?;
        self.get_course()
    }

    /// Returns what changed since the person last knew the course. The first time there is nothing to compare with.
    pub(crate) fn course_changes(&self, shown: &ShownCourse, doings: &Doings) -> Result<Option<CourseChangesView>> {
        let (now, locale) = (shown.known()?, self.locale());
        let kept = self.db.with(|db| db.find_value(KEY))?;
        let kept = kept.and_then(|json| serde_json::from_str::<KnownCourse>(&json).ok());
        let Some(kept) = kept.filter(|kept| kept.course == now.course) else {
            self.keep_or_warn(shown);
            return Ok(None);
        };
        let rows: Vec<ChangeRow> =
            kept.changes(now, locale).into_iter().map(|(change, known)| row(change, known, doings, locale)).collect();
        if rows.is_empty() {
            if kept != *now {
                self.keep_or_warn(shown);
            }
            return Ok(None);
        }
        Ok(Some(CourseChangesView { from_version: kept.version, to_version: now.version, rows }))
    }

    fn keep_known(&self, shown: &ShownCourse) -> Result<()> {
        let json = serde_json::to_string(shown.known()?).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(KEY, &json))
    }

    fn keep_or_warn(&self, shown: &ShownCourse) {
        if let Err(error) = self.keep_known(shown) {
            // the course stays readable on a full disk; what changed is told later or not at all
            tracing::warn!(%error, "the course known is not remembered");
        }
    }
}

fn row(change: Change, known: &KnownItem, doings: &Doings, locale: Locale) -> ChangeRow {
    let done = match &known.item {
        StudyItem::Lesson(id) => doings.state_of(id) == LessonState::Done,
        StudyItem::Quiz(id) => doings.has_passed(id),
        StudyItem::Scenario(_) | StudyItem::Worksheet(_) => false,
    };
    ChangeRow { change, item: known.item.clone(), title: known.title.text(locale).to_owned(), done }
}

/// Makes what is known of a course: its lessons and activities with digests of their words.
pub(crate) fn known_course(course: &Course, pack: &CoursePack) -> Result<KnownCourse> {
    let mut items = Vec::new();
    for module in &course.modules {
        for (item, _) in items_of(module) {
            items.push(known_item(item, module, pack)?);
        }
    }
    Ok(KnownCourse { course: course.id.clone(), version: course.version, items })
}

fn known_item(item: StudyItem, module: &Module, pack: &CoursePack) -> Result<KnownItem> {
    let (title, digests) = match &item {
        StudyItem::Lesson(id) => {
            let found = module.lessons.iter().find(|lesson| &lesson.id == id);
            let texts = found.map(|lesson| &lesson.text.0);
            let mut digests = BTreeMap::new();
            for locale in texts.into_iter().flat_map(|texts| texts.keys()) {
                let text = pack.lesson_text(id, *locale)?;
                // the words alone: another program may spell their HTML otherwise
                digests.insert(*locale, digest(&(&text.title, &text.plain))?);
            }
            let titles = texts.into_iter().flatten().map(|(locale, text)| (*locale, text.title.clone()));
            (Localised(titles.collect()), digests)
        }
        StudyItem::Scenario(_) => texts(module.scenario.as_ref().map(|story| &story.text), |text| &text.title)?,
        StudyItem::Worksheet(_) => texts(module.worksheet.as_ref().map(|sheet| &sheet.text), |text| &text.title)?,
        StudyItem::Quiz(_) => {
            let (_, digests) = texts(module.quiz.as_ref().map(|quiz| &quiz.questions), |_| "")?;
            (module.title.clone(), digests)
        }
    };
    Ok(KnownItem { item, title, digests })
}

type Texts = (Localised<String>, BTreeMap<Locale, String>);

fn texts<T: Serialize>(text: Option<&Localised<T>>, title: impl Fn(&T) -> &str) -> Result<Texts> {
    let texts = text.into_iter().flat_map(|text| &text.0);
    let titles = texts.clone().map(|(locale, text)| (*locale, title(text).to_owned())).collect();
    let digests = texts.map(|(locale, text)| Ok((*locale, digest(text)?))).collect::<Result<_>>()?;
    Ok((Localised(titles), digests))
}

/// Returns a short digest: two texts that differ are told apart, and nothing hangs on more.
fn digest(text: &impl Serialize) -> Result<String> {
    let bytes = serde_json::to_vec(text).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
    Ok(blake3::hash(&bytes).to_hex()[..16].to_owned())
}
