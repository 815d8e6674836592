//! Every submitted attempt at a quiz, each of which can be looked back on.

use crate::i18n::{Arg, date_time, t, t_with};
use contract::{AttemptRow, ReviewView};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the attempts, when there is more than the one shown.
#[component]
pub(super) fn Attempts(review: ReviewView) -> impl IntoView {
    let (shown, quiz, total) = (review.attempt, review.quiz, review.attempts.len());
    let row = move |(at, row): (usize, AttemptRow)| {
        let AttemptRow { attempt, submitted_at, per_cent, passed } = row;
        let here = attempt == shown;
        let words = t_with("quiz-attempts-row", move || {
            vec![
                ("rank", (total - at).into()),
                ("date", Arg::from(date_time(submitted_at))),
                ("result", per_cent.into()),
            ]
        });
        let state = if passed { t("quiz-attempts-passed") } else { t("quiz-attempts-not-yet") };
        view! {
            <li class="attempts__row" class:attempts__row--here=here>
                {if here {
                    view! { <span aria-current="true">{words}</span> }.into_any()
                } else {
                    view! { <A href=format!("/learn/review/{quiz}/{attempt}")>{words}</A> }.into_any()
                }}
                " "<span class="attempts__state">{state}</span>
            </li>
        }
    };
    (total > 1).then(|| {
        view! {
            <section class="attempts" aria-labelledby="quiz-attempts">
                <h2 id="quiz-attempts">{t("quiz-attempts")}</h2>
                <p>{t("quiz-attempts-text")}</p>
                <ol class="attempts__rows">{review.attempts.into_iter().enumerate().map(row).collect_view()}</ol>
            </section>
        }
    })
}
