//! The one large « continue ».

use crate::components::{Bubbles, ButtonKind, Figure, FigureKind, LinkButton};
use crate::i18n::{Arg, t, t_with};
use contract::{CourseView, LessonRow, ModuleView};
use domain::learning::LessonState;
use leptos::prelude::*;

/// Shows where to go on in the course.
#[component]
pub(super) fn GoOn(course: CourseView) -> impl IntoView {
    match place(&course) {
        Place::Lesson { module, lesson } => view! { <GoOnLesson module=module lesson=lesson/> }.into_any(),
        Place::Quiz { module } => view! { <GoOnQuiz module=module/> }.into_any(),
        Place::AllDone => view! { <AllDone/> }.into_any(),
    }
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// This lesson of this module.
    Lesson { module: ModuleView, lesson: LessonRow },
    /// Every lesson was read; the quiz of this module is still to be passed.
    Quiz { module: ModuleView },
    /// All that is written was read and passed.
    AllDone,
}

fn place(course: &CourseView) -> Place {
    let next = course.next_lesson.as_ref().and_then(|id| {
        course.modules.iter().find_map(|module| {
            let lesson = module.lessons.iter().find(|lesson| &lesson.id == id)?;
            Some(Place::Lesson { module: module.clone(), lesson: lesson.clone() })
        })
    });
    // a quiz waits only once its own module is read, and then before the lessons of the next one
    let quiz = course.modules.iter().find(|module| {
        !module.lessons.is_empty()
            && module.lessons_done == module.lessons.len()
            && module.quiz.as_ref().is_some_and(|quiz| !quiz.passed)
    });
    match (quiz, next) {
        (Some(module), _) => Place::Quiz { module: module.clone() },
        (None, Some(lesson)) => lesson,
        (None, None) => Place::AllDone,
    }
}

#[component]
fn GoOnLesson(module: ModuleView, lesson: LessonRow) -> impl IntoView {
    let begun = module.lessons_done > 0 || lesson.state != LessonState::New;
    let minutes = lesson.minutes;
    view! {
        <GoOnPanel above=module.title.clone() title=lesson.title text=lesson.summary progress=Some(module)>
            <LinkButton kind=ButtonKind::Primary href=format!("/learn/lesson/{}", lesson.id)>
                {t(if begun { "home-continue" } else { "home-begin" })}
            </LinkButton>
            <span class="go-on__minutes">{t_with("home-minutes", move || vec![("minutes", Arg::from(minutes))])}</span>
        </GoOnPanel>
    }
}

#[component]
fn GoOnQuiz(module: ModuleView) -> impl IntoView {
    let href = module.quiz.as_ref().map(|quiz| format!("/learn/quiz/{}", quiz.id)).unwrap_or_default();
    view! {
        <GoOnPanel
            above=module.title.clone()
            title=t("home-quiz-title")
            text=t("home-quiz-text")
            progress=Some(module)
        >
            <LinkButton kind=ButtonKind::Primary href=href>{t("home-quiz-begin")}</LinkButton>
        </GoOnPanel>
    }
}

#[component]
fn AllDone() -> impl IntoView {
    view! {
        <GoOnPanel above=t("home-done-above") title=t("home-done-title") text=t("home-done-text") progress=None>
            <LinkButton kind=ButtonKind::Primary href="/learn">{t("home-done-look-back")}</LinkButton>
        </GoOnPanel>
    }
}

#[component]
fn GoOnPanel(
    #[prop(into)] above: Signal<String>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] text: Signal<String>,
    progress: Option<ModuleView>,
    children: Children,
) -> impl IntoView {
    let figure = if progress.is_some() { FigureKind::Path } else { FigureKind::Seal };
    let bubbles = progress.map(|module| {
        let (done, total) = (module.lessons_done, module.lessons.len());
        let words = t_with("home-progress", move || vec![("done", Arg::from(done)), ("total", Arg::from(total))]);
        view! { <Bubbles done=done total=total text=words/> }
    });
    view! {
        <section class="go-on area-learn" aria-labelledby="go-on-title">
            <div class="go-on__words">
                <p class="go-on__above">{above}</p>
                <h2 class="go-on__title" id="go-on-title">{title}</h2>
                <p class="go-on__text">{text}</p>
                <div class="go-on__actions">{children()}</div>
                {bubbles}
            </div>
            <Figure kind=figure/>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::QuizRow;
    use domain::{LessonId, ModuleId, QuizId};

    fn module(id: &str, lessons: usize, done: usize, quiz_passed: Option<bool>) -> ModuleView {
        let lesson = |n: usize| LessonRow {
            id: LessonId::new(format!("{id}-l{n}")).expect("a literal id"),
            title: String::new(),
            summary: String::new(),
            minutes: 5,
            state: if n < done { LessonState::Done } else { LessonState::New },
            changed: false,
            spent_seconds: 0,
        };
        ModuleView {
            id: ModuleId::new(id).expect("a literal id"),
            title: id.to_owned(),
            summary: String::new(),
            lessons: (0..lessons).map(lesson).collect(),
            quiz: quiz_passed.map(|passed| QuizRow {
                id: QuizId::new(format!("{id}-quiz")).expect("a literal id"),
                questions: 4,
                pass_mark: 60,
                best_per_cent: None,
                passed,
            }),
            scenario: None,
            worksheet: None,
            lessons_done: done,
            complete: false,
            minutes: 0,
            spent_seconds: 0,
        }
    }

    fn course(modules: Vec<ModuleView>, next: Option<&str>) -> CourseView {
        CourseView {
            title: String::new(),
            summary: String::new(),
            version: 1,
            licence: String::new(),
            authors: vec![],
            own_edition: false,
            modules,
            next_lesson: next.map(|id| LessonId::new(id).expect("a literal id")),
            minutes: 0,
            minutes_left: 0,
            spent_seconds: 0,
            changes: None,
        }
    }

    #[test]
    fn one_goes_on_with_the_lesson_the_core_names() {
        let course = course(vec![module("m1", 3, 1, Some(false))], Some("m1-l1"));
        let Place::Lesson { lesson, .. } = place(&course) else { panic!("a lesson is left") };
        assert_eq!(lesson.id.as_str(), "m1-l1");
    }

    #[test]
    fn the_quiz_of_a_module_read_comes_before_the_next_module() {
        let both = vec![module("m1", 2, 2, Some(false)), module("m2", 2, 0, None)];
        let Place::Quiz { module } = place(&course(both, Some("m2-l0"))) else { panic!("the quiz waits") };
        assert_eq!(module.id.as_str(), "m1", "the quiz is best taken while the lessons are fresh");
    }

    #[test]
    fn modules_still_to_be_written_do_not_keep_one_from_being_done() {
        let all = vec![module("m1", 2, 2, Some(true)), module("m2", 0, 0, None)];
        assert_eq!(place(&course(all, None)), Place::AllDone);
    }
}
