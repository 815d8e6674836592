//! The foot of a lesson: one clear way on.

use crate::components::{Button, ButtonKind, CommandError, LinkButton};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::{forget_ahead, use_command};
use contract::LessonView;
use domain::learning::LessonState;
use domain::{LessonId, QuizId};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;

/// Where a lesson leads.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Onward {
    /// To the next lesson of the module.
    Lesson { lesson: LessonId, title: String },
    /// To the quiz, after the last lesson.
    Quiz { quiz: QuizId },
    /// Back to the outline, when there is nothing more in the module.
    Outline,
    /// Back to the resources, after the last guide of a theme.
    Resources,
}

impl Onward {
    fn from(lesson: &LessonView) -> Self {
        let next = lesson.next.as_ref().and_then(|next| lesson.path.iter().find(|row| &row.id == next));
        match (next, &lesson.quiz) {
            (Some(row), _) => Self::Lesson { lesson: row.id.clone(), title: row.title.clone() },
            (None, Some(quiz)) => Self::Quiz { quiz: quiz.id.clone() },
            (None, None) if lesson.is_guide => Self::Resources,
            (None, None) => Self::Outline,
        }
    }

    fn href(&self) -> String {
        match self {
            Self::Lesson { lesson, .. } => format!("/learn/lesson/{lesson}"),
            Self::Quiz { quiz } => format!("/learn/quiz/{quiz}"),
            Self::Outline => "/learn".to_owned(),
            Self::Resources => "/resources".to_owned(),
        }
    }

    /// Returns the key of the words of the way on, which first notes the lesson as read unless it was already.
    const fn key(&self, read: bool) -> &'static str {
        match (self, read) {
            (Self::Lesson { .. }, false) => "learn-lesson-next-lesson",
            (Self::Quiz { .. }, false) => "learn-lesson-next-quiz",
            (Self::Outline, false) => "learn-lesson-next-course",
            (Self::Lesson { .. }, true) => "learn-lesson-go-next",
            (Self::Quiz { .. }, true) => "learn-lesson-go-quiz",
            (Self::Outline, true) => "learn-lesson-go-course",
            (Self::Resources, _) => "learn-lesson-go-resources",
        }
    }
}

/// Shows the foot of a lesson.
#[component]
pub(super) fn LessonFoot(lesson: LessonView) -> impl IntoView {
    let onward = Onward::from(&lesson);
    let href = onward.href();
    // words that changed ask to be read again
    let changed = lesson.path.iter().any(|row| row.id == lesson.id && row.changed);
    // a guide is read when one needs it: there is nothing to note
    let read = lesson.is_guide || lesson.state == LessonState::Done && !changed;
    let navigate = use_navigate();
    let mark = {
        let href = href.clone();
        use_command(ipc::mark_lesson_read, move |_course| {
            forget_ahead();
            navigate(&href, Default::default());
        })
    };
    let words = t(onward.key(read));
    let id = lesson.id;
    let go = if read {
        view! { <LinkButton href=href kind=ButtonKind::Primary>{words}</LinkButton> }.into_any()
    } else {
        view! {
            <Button kind=ButtonKind::Primary busy=mark.busy() on_click=move |()| mark.run(id.clone())>{words}</Button>
        }
        .into_any()
    };
    let then = match onward {
        Onward::Lesson { title, .. } => Some(t_with("learn-lesson-then", move || vec![("title", Arg::from(&title))])),
        Onward::Quiz { .. } | Onward::Outline | Onward::Resources => None,
    };
    view! {
        <footer class="lesson-foot">
            <h2 class="visually-hidden">{t("learn-lesson-end")}</h2>
            <div class="lesson-foot__on">
                {go}
                {then.map(|then| view! { <p class="lesson-foot__then">{then}</p> })}
            </div>
            <CommandError of=mark.error()/>
            <p class="lesson-foot__back">
                {lesson.previous.map(|previous| view! {
                    <A href=format!("/learn/lesson/{previous}")>{t("learn-lesson-previous")}</A>
                })}
                {if lesson.is_guide {
                    view! { <A href="/resources">{t("learn-back-to-resources")}</A> }.into_any()
                } else {
                    view! { <A href="/learn">{t("learn-back-to-course")}</A> }.into_any()
                }}
            </p>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::{LessonRow, QuizRow};
    use domain::ModuleId;

    fn lesson(next: Option<&str>, quiz: bool) -> LessonView {
        let row = |id: &str| LessonRow {
            id: LessonId::new(id).expect("a literal id"),
            title: id.to_uppercase(),
            summary: String::new(),
            minutes: 10,
            state: LessonState::New,
            changed: false,
            spent_seconds: 0,
        };
        LessonView {
            id: LessonId::new("l1").expect("a literal id"),
            module: ModuleId::new("m1").expect("a literal id"),
            module_title: String::new(),
            is_guide: false,
            title: String::new(),
            minutes: 10,
            html: String::new(),
            other_language: None,
            headings: vec![],
            path: vec![row("l1"), row("l2")],
            quiz: quiz.then(|| QuizRow {
                id: QuizId::new("m1-quiz").expect("a literal id"),
                questions: 8,
                pass_mark: 60,
                best_per_cent: None,
                passed: false,
            }),
            previous: None,
            next: next.map(|id| LessonId::new(id).expect("a literal id")),
            state: LessonState::New,
            position: 0.0,
            videos: vec![],
            player: contract::PlayerSettings::default(),
        }
    }

    #[test]
    fn the_last_lesson_leads_to_the_quiz_and_the_others_to_the_next_lesson() {
        let middle = Onward::from(&lesson(Some("l2"), true));
        assert_eq!((middle.href().as_str(), middle.key(false)), ("/learn/lesson/l2", "learn-lesson-next-lesson"));
        let last = Onward::from(&lesson(None, true));
        assert_eq!((last.href().as_str(), last.key(false)), ("/learn/quiz/m1-quiz", "learn-lesson-next-quiz"));
        let alone = Onward::from(&lesson(None, false));
        assert_eq!(alone.href(), "/learn", "a module without a quiz must not end in a dead end");
    }

    #[test]
    fn a_lesson_read_already_does_not_ask_to_declare_it_again() {
        assert_eq!(Onward::from(&lesson(Some("l2"), true)).key(true), "learn-lesson-go-next");
    }
}
