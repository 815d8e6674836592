//! The result of a quiz, to look back on.

mod attempts;
mod items;

use crate::components::{Area, Bubble, ButtonKind, EmptyState, FigureKind, LinkButton, Notice, Page, Ready};
use crate::i18n::{Arg, date_time, t, t_with, tr};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::use_load;
use attempts::Attempts;
use contract::{LessonRow, ReviewView, Verdict};
pub(in crate::pages) use items::AnswerWords;
use items::ReviewItems;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;

/// Shows a submitted attempt at a quiz: the one that the address names, else the last.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("quiz").unwrap_or_default()));
    let attempt = Memo::new(move |_| params.with(|params| params.get("attempt")));
    let review = use_load(&[], move || {
        let (id, attempt) = (id.get(), attempt.get());
        async move {
            match attempt {
                Some(attempt) => ipc::get_review(id_in_address(&attempt)?).await.map(Some),
                None => ipc::find_last_review(id_in_address(&id)?).await,
            }
        }
    });
    let title = Signal::derive(move || match review.outcome() {
        None => tr("quiz-review-loading"),
        Some(Ok(_)) => tr("quiz-review-title"),
        Some(Err(_)) => tr("quiz-review-failed"),
    });
    view! {
        <Page title=title area=Area::Learn>
            <Ready what=review let:review>
                {match review {
                    Some(review) => view! { <Review review=review/> }.into_any(),
                    None => view! { <NoReview quiz=id.get_untracked()/> }.into_any(),
                }}
            </Ready>
        </Page>
    }
}

#[component]
fn NoReview(quiz: String) -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::NotFound title=t("quiz-review-none-title") text=t("quiz-review-none-text")>
            <LinkButton href=format!("/learn/quiz/{quiz}") kind=ButtonKind::Primary>{t("quiz-review-start")}</LinkButton>
        </EmptyState>
    }
}

#[component]
fn Review(review: ReviewView) -> impl IntoView {
    let again = format!("/learn/quiz/{}", review.quiz);
    let attestation = format!("/learn/attestation/{}", review.module);
    // one main action: what was earned first, else the way to it
    let (complete, passed) = (review.module_complete, review.passed);
    let again_kind = if complete || passed { ButtonKind::Plain } else { ButtonKind::Primary };
    view! {
        <Outcome review=review.clone()/>
        <ReadAgain rows=review.read_again.clone()/>
        <div class="review__actions">
            {complete.then(|| view! {
                <LinkButton href=attestation kind=ButtonKind::Primary>{t("quiz-review-attestation")}</LinkButton>
            })}
            <LinkButton href=again kind=again_kind>{t("quiz-review-again")}</LinkButton>
            <LinkButton href="/learn" kind=ButtonKind::Quiet>{t("quiz-review-back")}</LinkButton>
        </div>
        <OtherVersion review=review.clone()/>
        <ReviewItems items=review.items.clone()/>
        <Attempts review=review/>
    }
}

/// Shows the result in words, with a bubble as full as the answers were right.
#[component]
fn Outcome(review: ReviewView) -> impl IntoView {
    let ReviewView { per_cent, pass_mark, passed, module_complete, submitted_at, items, .. } = review;
    let (word, text) = if passed {
        ("quiz-review-passed", "quiz-review-passed-text")
    } else {
        ("quiz-review-not-yet", "quiz-review-not-yet-text")
    };
    let right = items.iter().filter(|item| item.verdict == Verdict::Right).count();
    let partly = items.iter().filter(|item| item.verdict == Verdict::PartlyRight).count();
    let total = items.len();
    let shape = if passed { "shape shape--right" } else { "shape shape--attention" };
    view! {
        <section class="outcome" class:outcome--passed=passed>
            <div class="outcome__bubble" aria-hidden="true">
                <Bubble fraction=f64::from(per_cent) / 100.0/>
                <span class="outcome__number">{t_with("quiz-review-per-cent", move || vec![("result", per_cent.into())])}</span>
            </div>
            <div class="outcome__words">
                <h2 class="outcome__word"><span class=shape aria-hidden="true"></span>{t(word)}</h2>
                <p>{t_with(text, move || vec![("result", per_cent.into()), ("mark", pass_mark.into())])}</p>
                {module_complete.then(|| view! { <p class="outcome__complete">{t("quiz-review-complete")}</p> })}
                <p class="outcome__facts">
                    {t_with("quiz-review-count", move || vec![("n", right.into()), ("total", total.into())])}". "
                    {(partly > 0).then(|| view! { {t_with("quiz-review-partly", move || vec![("n", partly.into())])}". " })}
                    {t_with("quiz-review-date", move || vec![("date", Arg::from(date_time(submitted_at)))])}
                </p>
            </div>
        </section>
    }
}

/// Says that the attempt was made with another version of the course.
#[component]
fn OtherVersion(review: ReviewView) -> impl IntoView {
    let gone = review.questions_gone;
    review.other_version.map(|version| {
        view! {
            <Notice>
                <p>{t_with("quiz-review-other-version", move || vec![("version", version.into())])}</p>
                {(gone > 0).then(|| view! { <p>{t_with("quiz-review-questions-gone", move || vec![("n", gone.into())])}</p> })}
            </Notice>
        }
    })
}

#[component]
fn ReadAgain(rows: Vec<LessonRow>) -> impl IntoView {
    let row = |row: LessonRow| {
        let minutes = row.minutes;
        view! {
            <li>
                <A href=format!("/learn/lesson/{}", row.id)>{row.title}</A>" "
                <span class="read-again__minutes">{t_with("learn-minutes", move || vec![("n", minutes.into())])}</span>
            </li>
        }
    };
    (!rows.is_empty()).then(|| {
        view! {
            <section class="read-again" aria-labelledby="read-again">
                <h2 id="read-again">{t("quiz-review-read-again")}</h2>
                <p>{t("quiz-review-read-again-text")}</p>
                <ul>{rows.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
}
