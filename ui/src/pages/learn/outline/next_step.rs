//! What to do next in the course.

use crate::i18n::t;
use contract::CourseView;
use domain::learning::LessonState;
use domain::{LessonId, ModuleId, QuizId};
use leptos::prelude::Signal;

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NextStep {
    /// A lesson to read.
    Lesson { lesson: LessonId, title: String, minutes: u32, first: bool },
    /// The quiz of a module whose lessons are read.
    Quiz { quiz: QuizId },
    /// The attestation of a module that is complete.
    Attestation { module: ModuleId },
}

impl NextStep {
    /// Returns the next lesson, else the first quiz still to pass, else the last attestation earned.
    pub(super) fn of(course: &CourseView) -> Option<Self> {
        let rows = || course.modules.iter().flat_map(|module| &module.lessons);
        let untouched = rows().all(|row| row.state == LessonState::New);
        let lesson = course.next_lesson.as_ref().and_then(|next| rows().find(|row| &row.id == next));
        if let Some(row) = lesson {
            return Some(Self::Lesson {
                lesson: row.id.clone(),
                title: row.title.clone(),
                minutes: row.minutes,
                first: untouched,
            });
        }
        let quiz = course.modules.iter().filter_map(|module| module.quiz.as_ref()).find(|quiz| !quiz.passed);
        if let Some(quiz) = quiz {
            return Some(Self::Quiz { quiz: quiz.id.clone() });
        }
        let module = course.modules.iter().rfind(|module| module.complete)?;
        Some(Self::Attestation { module: module.id.clone() })
    }

    /// Returns the address where it is done.
    pub(super) fn href(&self) -> String {
        match self {
            Self::Lesson { lesson, .. } => format!("/learn/lesson/{lesson}"),
            Self::Quiz { quiz } => format!("/learn/quiz/{quiz}"),
            Self::Attestation { module } => format!("/learn/attestation/{module}"),
        }
    }

    /// Returns the key of its verb.
    pub(super) const fn verb_key(&self) -> &'static str {
        match self {
            Self::Lesson { first: true, .. } => "learn-begin",
            Self::Lesson { .. } | Self::Quiz { .. } => "learn-continue",
            Self::Attestation { .. } => "learn-attestation-get",
        }
    }

    /// Returns its name.
    pub(super) fn title(&self) -> Signal<String> {
        match self {
            Self::Lesson { title, .. } => Signal::stored(title.clone()),
            Self::Quiz { .. } => t("learn-quiz"),
            Self::Attestation { .. } => t("learn-attestation"),
        }
    }

    /// Returns the minutes it takes, where they are announced.
    pub(super) const fn minutes(&self) -> Option<u32> {
        if let Self::Lesson { minutes, .. } = self { Some(*minutes) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{LessonRow, ModuleView, QuizRow};

    fn course(states: [LessonState; 2], next: Option<&str>, passed: bool) -> CourseView {
        let row = |id: &str, state| LessonRow {
            id: LessonId::new(id).expect("a literal id"),
            title: id.to_uppercase(),
            summary: String::new(),
            minutes: 12,
            state,
            changed: false,
            spent_seconds: 0,
        };
        let quiz = QuizRow {
            id: QuizId::new("m1-quiz").expect("a literal id"),
            questions: 8,
            pass_mark: 60,
            best_per_cent: None,
            passed,
        };
        let module = ModuleView {
            id: ModuleId::new("m1").expect("a literal id"),
            title: String::new(),
            summary: String::new(),
            lessons: vec![row("l1", states[0]), row("l2", states[1])],
            quiz: Some(quiz),
            scenario: None,
            worksheet: None,
            lessons_done: states.iter().filter(|state| **state == LessonState::Done).count(),
            complete: passed && next.is_none(),
            minutes: 0,
            spent_seconds: 0,
        };
        CourseView {
            title: String::new(),
            summary: String::new(),
            version: 1,
            licence: String::new(),
            authors: vec![],
            own_edition: false,
            modules: vec![module],
            next_lesson: next.map(|id| LessonId::new(id).expect("a literal id")),
            minutes: 0,
            minutes_left: 0,
            spent_seconds: 0,
            changes: None,
        }
    }

    #[test]
    fn one_begins_then_continues_then_answers_then_gets_the_attestation() {
        use LessonState::{Begun, Done, New};
        let step = |states, next, passed| NextStep::of(&course(states, next, passed)).expect("there is always a step");
        let first = step([New, New], Some("l1"), false);
        assert_eq!((first.verb_key(), first.href().as_str()), ("learn-begin", "/learn/lesson/l1"));
        let second = step([Done, Begun], Some("l2"), false);
        assert_eq!((second.verb_key(), second.minutes()), ("learn-continue", Some(12)));
        let quiz = step([Done, Done], None, false);
        assert_eq!(quiz.href(), "/learn/quiz/m1-quiz", "all read is not all done");
        let end = step([Done, Done], None, true);
        assert_eq!(end.href(), "/learn/attestation/m1");
    }
}
