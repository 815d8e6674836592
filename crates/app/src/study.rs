//! Time really spent, and what is announced.

use crate::{App, Error, Result};
use domain::learning::{Course, LONGEST_STAY, Module, StudyItem};
use std::collections::BTreeMap;

/// Minutes announced for a question of a quiz: the time to read it, think and read what is said of the answer.
const QUESTION_MINUTES: u32 = 1;

impl App {
    /// Adds to the time spent on a lesson or an activity, in seconds; more than an hour at once counts as an hour.
    ///
    /// # Errors
    /// When the course has no such lesson or activity, or the data cannot be written.
    pub fn add_study_time(&self, item: &StudyItem, seconds: u32) -> Result<()> {
        if !is_of(&self.course().course, item) {
            return Err(Error::NotFound { what: "activity", id: item.id().to_owned() });
        }
        if seconds == 0 {
            return Ok(());
        }
        self.db.with(|db| db.add_study_time(item, seconds.min(LONGEST_STAY)))
    }
}

fn is_of(course: &Course, item: &StudyItem) -> bool {
    match item {
        StudyItem::Lesson(id) => course.find_lesson(id).is_some(),
        StudyItem::Scenario(id) => course.find_scenario(id).is_some(),
        StudyItem::Worksheet(id) => course.find_worksheet(id).is_some(),
        StudyItem::Quiz(id) => course.find_quiz(id).is_some(),
    }
}

/// Returns what a module is made of with the minutes announced, in the order in which it is gone through.
pub(crate) fn items_of(module: &Module) -> Vec<(StudyItem, u32)> {
    let lessons = module.lessons.iter().map(|lesson| (StudyItem::Lesson(lesson.id.clone()), lesson.minutes));
    let scenario = module.scenario.iter().map(|story| (StudyItem::Scenario(story.id.clone()), story.minutes));
    let worksheet = module.worksheet.iter().map(|sheet| (StudyItem::Worksheet(sheet.id.clone()), sheet.minutes));
    let quiz = module.quiz.iter().map(|quiz| {
        let questions = quiz.questions.0.values().map(Vec::len).max().unwrap_or(0);
        (
            StudyItem::Quiz(quiz.id.clone()),
            u32::try_from(questions).unwrap_or(u32::MAX).saturating_mul(QUESTION_MINUTES),
        )
    });
    lessons.chain(scenario).chain(worksheet).chain(quiz).collect()
}

/// Returns the minutes announced for a module.
pub(crate) fn minutes_of(module: &Module) -> u32 {
    items_of(module).iter().fold(0, |sum, (_, minutes)| sum.saturating_add(*minutes))
}

/// Returns the seconds spent on a module.
pub(crate) fn spent_on(module: &Module, times: &BTreeMap<StudyItem, u64>) -> u64 {
    items_of(module).iter().filter_map(|(item, _)| times.get(item)).fold(0, |sum, spent| sum.saturating_add(*spent))
}
