//! A module in the outline, set like a chapter of a table of contents.

use super::super::{spent_words, state_fraction, state_key, time_words};
use crate::components::Bubble;
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use contract::{LessonRow, ModuleView, QuizRow, ScenarioRow, WorksheetRow};
use domain::ModuleId;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows a module: its rank in a bubble, what one learns, its rows.
#[component]
pub(super) fn Chapter(module: ModuleView, rank: usize) -> impl IntoView {
    let soon = module.lessons.is_empty();
    let complete = module.complete;
    let (minutes, spent) = (module.minutes, module.spent_seconds);
    let time = move || {
        let total = tr_with("learn-time-about", &[("time", Arg::from(time_words(minutes.into())))]);
        [Some(total), spent_words(spent)].into_iter().flatten().collect::<Vec<_>>().join(&tr("learn-time-between"))
    };
    let rows = module.lessons.into_iter().map(|row| view! { <LessonLine row=row/> }).collect_view();
    let quiz = module.quiz.filter(|_| !soon).map(|quiz| view! { <QuizLine quiz=quiz/> });
    let scenario = module.scenario.map(|row| view! { <ScenarioLine row=row/> });
    let worksheet = module.worksheet.map(|row| view! { <WorksheetLine row=row/> });
    let attestation = complete.then(|| view! { <AttestationLine module=module.id/> });
    view! {
        <li class="chapter" class:chapter--soon=soon class:chapter--complete=complete>
            <span class="chapter__mark" aria-hidden="true">{rank}</span>
            <div class="chapter__body">
                <h3 class="chapter__title">
                    <span class="visually-hidden">{t_with("learn-module-number", move || vec![("n", rank.into())])}" "</span>
                    {module.title}
                </h3>
                <p class="chapter__summary">{module.summary}</p>
                {(!soon).then(|| view! { <p class="chapter__time">{time}</p> })}
                {complete.then(|| view! {
                    <p class="chapter__complete"><span class="shape shape--right" aria-hidden="true"></span>{t("learn-module-complete")}</p>
                })}
                {if soon {
                    view! { <p class="chapter__soon">{t("learn-module-soon")}</p> }.into_any()
                } else {
                    view! { <ol class="toc">{rows}{scenario}{worksheet}{quiz}{attestation}</ol> }.into_any()
                }}
            </div>
        </li>
    }
}

#[component]
fn LessonLine(row: LessonRow) -> impl IntoView {
    let (minutes, spent) = (row.minutes, row.spent_seconds);
    let state = if row.changed { "learn-lesson-changed" } else { state_key(row.state) };
    let more = Signal::derive(move || {
        let announced = tr_with("learn-minutes", &[("n", minutes.into())]);
        [Some(announced), spent_words(spent)].into_iter().flatten().collect::<Vec<_>>().join(&tr("learn-time-between"))
    });
    view! {
        <Line
            fraction=state_fraction(row.state)
            href=format!("/learn/lesson/{}", row.id)
            title=Signal::stored(row.title)
            about=Signal::stored(row.summary)
            state=t(state)
            more=more
        />
    }
}

#[component]
fn ScenarioLine(row: ScenarioRow) -> impl IntoView {
    let (reached, endings, minutes) = (row.endings_reached, row.endings, row.minutes);
    let state = if reached == 0 {
        t("learn-scenario-new")
    } else {
        t_with("learn-scenario-reached", move || vec![("n", reached.into()), ("total", endings.into())])
    };
    view! {
        <Line
            fraction=share(reached, endings)
            href=format!("/learn/story/{}", row.id)
            title=Signal::stored(row.title)
            about=Signal::stored(row.summary)
            state=state
            more=t_with("learn-scenario-minutes", move || vec![("n", minutes.into())])
            kind="toc__row--activity"
        />
    }
}

#[component]
fn WorksheetLine(row: WorksheetRow) -> impl IntoView {
    let (answered, fields, minutes) = (row.answered, row.fields, row.minutes);
    let state = if answered == 0 {
        t("learn-worksheet-new")
    } else {
        t_with("learn-worksheet-answered", move || vec![("n", answered.into()), ("total", fields.into())])
    };
    view! {
        <Line
            fraction=share(answered, fields)
            href=format!("/learn/worksheet/{}", row.id)
            title=Signal::stored(row.title)
            about=Signal::stored(row.summary)
            state=state
            more=t_with("learn-worksheet-minutes", move || vec![("n", minutes.into())])
            kind="toc__row--activity"
        />
    }
}

/// Returns what part of `total` is `done`, from 0 to 1.
fn share(done: usize, total: usize) -> f64 {
    if total == 0 { 0.0 } else { done as f64 / total as f64 }
}

#[component]
fn QuizLine(quiz: QuizRow) -> impl IntoView {
    let (questions, mark) = (quiz.questions, quiz.pass_mark);
    let about = t_with("learn-quiz-about", move || vec![("n", questions.into()), ("mark", mark.into())]);
    let state = match quiz.best_per_cent {
        None => t("learn-quiz-new"),
        Some(best) if quiz.passed => t_with("learn-quiz-passed", move || vec![("best", best.into())]),
        Some(best) => t_with("learn-quiz-tried", move || vec![("best", best.into())]),
    };
    // a passed quiz is a full bubble, whatever its mark: there is nothing more to do
    let fraction = if quiz.passed { 1.0 } else { f64::from(quiz.best_per_cent.unwrap_or(0)) / 100.0 };
    let href = format!("/learn/quiz/{}", quiz.id);
    view! { <Line fraction=fraction href=href title=t("learn-quiz") about=about state=state kind="toc__row--quiz"/> }
}

#[component]
fn AttestationLine(module: ModuleId) -> impl IntoView {
    view! {
        <Line
            fraction=1.0
            href=format!("/learn/attestation/{module}")
            title=t("learn-attestation")
            about=t("learn-attestation-about")
            state=t("learn-attestation-ready")
            kind="toc__row--attestation"
        />
    }
}

/// Shows a row: the whole of it can be pressed, and only its title is the link's name.
#[component]
fn Line(
    fraction: f64,
    href: String,
    title: Signal<String>,
    about: Signal<String>,
    state: Signal<String>,
    #[prop(optional)] more: Option<Signal<String>>,
    #[prop(default = "")] kind: &'static str,
) -> impl IntoView {
    view! {
        <li class=format!("toc__row {kind}")>
            <span class="toc__bubble"><Bubble fraction=fraction/></span>
            <div class="toc__words">
                <A href=href attr:class="toc__link">{title}</A>
                <p class="toc__about">{about}</p>
            </div>
            <p class="toc__facts">
                <span class="toc__state">{state}</span>
                {more.map(|more| view! { <span class="toc__more">{more}</span> })}
            </p>
        </li>
    }
}
