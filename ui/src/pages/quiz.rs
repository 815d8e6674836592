//! Quizzes: one question a screen, then the result.

mod draft;
mod feedback;
mod question;
mod review;
mod steps;
mod verdict;

pub(in crate::pages) use question::QuestionPanel;
pub(in crate::pages) use review::AnswerWords;
pub use review::ReviewPage;

use crate::components::{
    Area, Bubbles, Button, ButtonKind, CommandError, EmptyState, FigureKind, LinkButton, Page, Ready,
};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::{keep_time, use_command, use_load};
use contract::AttemptView;
use domain::learning::StudyItem;
use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};
use steps::Steps;

/// Shows a quiz: an attempt is begun, or goes on where it was left.
#[component]
pub fn QuizPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("quiz").unwrap_or_default()));
    let attempt = use_load(&[], move || {
        let id = id.get();
        async move { ipc::begin_attempt(id_in_address(&id)?).await }
    });
    // kept here: a change of language draws the attempt anew, and must leave one at the same question
    let steps = RwSignal::new(None::<Steps>);
    let title = Signal::derive(move || match attempt.outcome() {
        None => tr("quiz-loading"),
        Some(Ok(_)) => tr("quiz-title"),
        Some(Err(_)) => tr("quiz-failed"),
    });
    let above = move || move || attempt.value().map(|attempt| attempt.module_title);
    view! {
        <Page title=title area=Area::Learn above=above>
            <Ready what=attempt let:attempt>
                <AttemptPanel attempt=attempt steps=steps/>
            </Ready>
        </Page>
    }
}

#[component]
fn AttemptPanel(attempt: AttemptView, steps: RwSignal<Option<Steps>>) -> impl IntoView {
    if attempt.questions.is_empty() {
        return view! {
            <EmptyState figure=FigureKind::NotFound title=t("quiz-empty-title") text=t("quiz-empty-text")>
                <LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    keep_time(StudyItem::Quiz(attempt.quiz.clone()));
    let answered: Vec<bool> = attempt.questions.iter().map(|question| question.answered.is_some()).collect();
    let fresh = steps.with_untracked(|steps| steps.as_ref().is_none_or(|steps| !steps.belongs_to(attempt.id.as_str())));
    if fresh {
        steps.set(Some(Steps::resume(attempt.id.as_str(), answered)));
    }
    let read = move |what: fn(&Steps) -> usize| steps.with(|steps| steps.as_ref().map_or(0, what));
    let at = Memo::new(move |_| read(Steps::at));
    let done = Signal::derive(move || read(Steps::answered));
    let resumed = StoredValue::new(done.get_untracked());
    let (total, mark) = (attempt.questions.len(), attempt.pass_mark);

    let navigate = use_navigate();
    let review = format!("/learn/review/{}", attempt.quiz);
    let id = attempt.id.clone();
    let submit =
        use_command(move |()| ipc::submit_attempt(id.clone()), move |_review| navigate(&review, Default::default()));
    let record = Callback::new(move |at| steps.update(|steps| steps.iter_mut().for_each(|steps| steps.record(at))));
    let onward = Callback::new(move |()| {
        let over = steps.try_update(|steps| steps.as_mut().is_none_or(|steps| !steps.advance())).unwrap_or(true);
        if over {
            submit.run(());
        }
    });
    let is_last = move || steps.with(|steps| steps.as_ref().is_some_and(Steps::is_last));
    let next = Signal::derive(move || tr(if is_last() { "quiz-finish" } else { "quiz-next" }));
    let rank = t_with("quiz-progress", move || vec![("n", (at.get() + 1).into()), ("total", total.into())]);
    let arrived = StoredValue::new(false);
    let attempt = StoredValue::new(attempt);
    let panel = move || {
        let at = at.get();
        let question = attempt.with_value(|attempt| attempt.questions.get(at).cloned());
        // the page's heading has the focus on arrival; from then on each question takes it
        let moved = arrived.get_value();
        arrived.set_value(true);
        match question {
            None => view! { <AllAnswered submit=onward busy=submit.busy()/> }.into_any(),
            Some(question) => {
                let (of, id) = (attempt.with_value(|attempt| attempt.id.clone()), question.id.clone());
                let answered = RwSignal::new(question.answered.clone());
                let answer = use_command(
                    move |answer| ipc::answer_question(of.clone(), id.clone(), answer),
                    move |view| {
                        answered.set(Some(view));
                        record.run(at);
                    },
                );
                view! {
                    <QuestionPanel
                        question=question
                        answer=answer
                        answered=answered
                        takes_focus=moved
                        next=next
                        on_next=onward
                        finishing=submit.busy()
                    />
                }
                .into_any()
            }
        }
    };
    view! {
        <div class="quiz">
            <div class="quiz__progress">
                <Bubbles done=done total=total text=rank/>
                <p class="quiz__mark">{t_with("quiz-pass-mark", move || vec![("mark", mark.into())])}</p>
            </div>
            {(resumed.get_value() > 0 && fresh).then(|| view! {
                <p class="quiz__resumed">{t_with("quiz-resumed", move || vec![("n", resumed.get_value().into())])}</p>
            })}
            {panel}
            <CommandError of=submit.error()/>
            <footer class="quiz__foot">
                <LinkButton href="/learn" kind=ButtonKind::Quiet>{t("quiz-leave")}</LinkButton>
                <span class="quiz__kept">{t("quiz-leave-hint")}</span>
            </footer>
        </div>
    }
    .into_any()
}

/// Shows that only the result is left to see: the program was closed between the last answer and the end.
#[component]
fn AllAnswered(submit: Callback<()>, busy: Signal<bool>) -> impl IntoView {
    view! {
        <section class="quiz__all">
            <h2>{t("quiz-all-answered")}</h2>
            <p>{t("quiz-all-answered-text")}</p>
            <Button kind=ButtonKind::Primary on_click=submit busy=busy>{t("quiz-finish")}</Button>
        </section>
    }
}
