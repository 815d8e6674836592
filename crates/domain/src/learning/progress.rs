//! Progress is derived from what was read and attempted; it is never stored as a truth of its own.

use super::{Attempt, Course};
use crate::{LessonId, ModuleId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where a person stands with one lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LessonState {
    /// Not opened.
    #[default]
    New,
    /// Opened, not declared read.
    Begun,
    /// Declared read.
    Done,
}

/// Where a person stands with one module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleProgress {
    /// The module.
    pub module: ModuleId,
    /// Lessons read.
    pub lessons_done: usize,
    /// Lessons in all.
    pub lessons: usize,
    /// The best result of a submitted attempt, in per cent.
    pub best_per_cent: Option<u8>,
    /// Whether a submitted attempt reached the pass mark.
    pub quiz_passed: bool,
    /// Whether every lesson was read and the quiz, if there is one, passed. A module without lessons never is.
    pub complete: bool,
}

/// Where a person stands with a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseProgress {
    /// In the course's order.
    pub modules: Vec<ModuleProgress>,
    /// The first lesson not yet read, if any.
    pub next_lesson: Option<LessonId>,
}

/// Derives progress from the lessons declared read and the attempts made.
#[must_use]
pub fn derive_progress(course: &Course, done: &BTreeSet<LessonId>, attempts: &[Attempt]) -> CourseProgress {
    let mut best: BTreeMap<&str, (u8, bool)> = BTreeMap::new();
    for attempt in attempts {
        if let Some(score) = &attempt.result {
            let entry = best.entry(attempt.quiz.as_str()).or_default();
            *entry = (entry.0.max(score.per_cent()), entry.1 || score.passed);
        }
    }
    let modules = course.modules.iter().map(|module| {
        let lessons_done = module.lessons.iter().filter(|lesson| done.contains(&lesson.id)).count();
        let result = module.quiz.as_ref().and_then(|quiz| best.get(quiz.id.as_str()));
        let quiz_passed = result.is_some_and(|(_, passed)| *passed);
        ModuleProgress {
            module: module.id.clone(),
            lessons_done,
            lessons: module.lessons.len(),
            best_per_cent: result.map(|(per_cent, _)| *per_cent),
            quiz_passed,
            complete: !module.lessons.is_empty()
                && lessons_done == module.lessons.len()
                && (module.quiz.is_none() || quiz_passed),
        }
    });
    CourseProgress {
        modules: modules.collect(),
        next_lesson: course.taught().map(|(_, lesson)| &lesson.id).find(|id| !done.contains(*id)).cloned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lesson, Module, Quiz, Resources, Score};
    use super::*;
    use crate::{AttemptId, CourseId, Localised, QuizId};

    fn course() -> Course {
        let lesson =
            |id: &str| Lesson { id: LessonId::new(id).expect("literal"), minutes: 1, text: Localised::default() };
        let module = |id: &str, lessons: Vec<Lesson>, quiz: bool| Module {
            id: ModuleId::new(id).expect("literal"),
            title: Localised::default(),
            summary: Localised::default(),
            lessons,
            quiz: quiz.then(|| Quiz {
                id: QuizId::new(format!("{id}-quiz")).expect("literal"),
                pass_mark: 60,
                questions: Localised::default(),
            }),
            scenario: None,
            worksheet: None,
        };
        Course {
            id: CourseId::new("c").expect("literal"),
            version: 1,
            licence: "CC-BY-SA-4.0".into(),
            authors: vec![],
            locales: vec![],
            title: Localised::default(),
            summary: Localised::default(),
            modules: vec![module("m1", vec![lesson("l1"), lesson("l2")], true), module("m2", vec![], false)],
            glossary: Localised::default(),
            synonyms: Localised::default(),
            media: BTreeMap::new(),
            videos: BTreeMap::new(),
            diagnosis: None,
            resources: Resources::default(),
        }
    }

    fn attempt(points: f64, passed: bool) -> Attempt {
        Attempt {
            id: AttemptId::new("a").expect("literal"),
            quiz: QuizId::new("m1-quiz").expect("literal"),
            course_version: 1,
            begun_at: 0,
            answers: BTreeMap::new(),
            result: Some(Score { submitted_at: 1, points, questions: 10, passed }),
        }
    }

    #[test]
    fn a_module_is_complete_when_read_and_passed_and_not_before() {
        let (course, l1, l2) = (course(), LessonId::new("l1").expect("literal"), LessonId::new("l2").expect("literal"));
        let both = BTreeSet::from([l1.clone(), l2.clone()]);
        let read_only = derive_progress(&course, &both, &[attempt(3.0, false)]);
        assert!(!read_only.modules[0].complete, "a failed quiz must not earn an attestation");
        let passed_only = derive_progress(&course, &BTreeSet::from([l1]), &[attempt(9.0, true)]);
        assert!(!passed_only.modules[0].complete, "an unread lesson must not either");
        assert_eq!(passed_only.next_lesson, Some(l2));
        let whole = derive_progress(&course, &both, &[attempt(9.0, true), attempt(2.0, false)]);
        assert!(whole.modules[0].complete, "a later failure takes nothing away");
        assert_eq!(whole.modules[0].best_per_cent, Some(90));
    }

    #[test]
    fn a_module_still_to_be_written_is_never_complete() {
        let progress = derive_progress(&course(), &BTreeSet::new(), &[]);
        assert!(!progress.modules[1].complete);
    }
}
