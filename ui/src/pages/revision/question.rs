//! A question that comes back.

use super::Session;
use crate::components::LinkButton;
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::pages::quiz::{AnswerWords, QuestionPanel};
use crate::state::use_command;
use contract::{CardAnswered, LessonLink, QuestionView, Verdict};
use leptos::prelude::*;

/// Shows the question as the quiz does; what is right is said as soon as it is answered.
#[component]
pub(super) fn QuestionCard(
    question: QuestionView,
    lesson: Option<LessonLink>,
    /// Whether its words take the focus: one has just left the card before.
    takes_focus: bool,
    /// Whether no card is left after it today.
    is_last: bool,
    session: Session,
) -> impl IntoView {
    let answered = RwSignal::new(None);
    let result = RwSignal::new(None::<CardAnswered>);
    let nudged = StoredValue::new(false);
    let id = question.id.clone();
    let answer = use_command(
        move |answer| ipc::answer_card(id.clone(), answer, nudged.get_value()),
        move |said: CardAnswered| {
            result.set(Some(said.clone()));
            answered.set(Some(said.answered));
        },
    );
    let after = ViewFn::from(move || {
        let lesson = lesson.clone();
        result.get().map(|said| view! { <After said=said lesson=lesson/> })
    });
    let next = Signal::derive(move || tr(if is_last { "revision-finish" } else { "revision-next" }));
    view! {
        <div class="revision-card revision-card--question">
            <p class="revision-card__kind">{t("revision-kind-question")}</p>
            <QuestionPanel
                question=question
                answer=answer
                answered=answered
                takes_focus=takes_focus
                next=next
                on_next=move |()| session.revision.reload()
                finishing=Signal::derive(move || session.revision.is_busy())
                on_nudge=move |()| nudged.set_value(true)
                after=after
            />
        </div>
    }
}

/// Shows what was right, when the card comes back, and where to read it again.
#[component]
fn After(said: CardAnswered, lesson: Option<LessonLink>) -> impl IntoView {
    let wrong = said.answered.verdict != Verdict::Right;
    let days = said.back_in_days;
    view! {
        {wrong.then(|| view! {
            <dl class="revision-card__right">
                <dt>{t("quiz-review-right")}</dt>
                <AnswerWords words=said.item.right boolean=said.item.right_boolean/>
            </dl>
        })}
        <p class="revision-card__back">{t_with("revision-back", move || vec![("n", days.into())])}</p>
        {lesson.filter(|_| wrong).map(|lesson| view! { <SeeLesson lesson=lesson/> })}
    }
}

/// Shows the way to the lesson that explains it.
#[component]
pub(super) fn SeeLesson(lesson: LessonLink) -> impl IntoView {
    let LessonLink { id, title } = lesson;
    let words = t_with("revision-lesson", move || vec![("title", title.clone().into())]);
    view! { <p class="revision-card__lesson"><LinkButton href=format!("/learn/lesson/{id}")>{words}</LinkButton></p> }
}
