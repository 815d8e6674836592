//! Right, right in part or wrong: a word and a shape, never a colour alone.

use crate::i18n::t;
use contract::Verdict;
use leptos::prelude::*;

/// Shows a verdict in words, with its shape.
#[component]
pub(super) fn VerdictWords(verdict: Verdict) -> impl IntoView {
    let (key, class) = match verdict {
        Verdict::Right => ("quiz-verdict-right", "right"),
        Verdict::PartlyRight => ("quiz-verdict-partly", "attention"),
        Verdict::Wrong => ("quiz-verdict-wrong", "wrong"),
    };
    view! {
        <p class=format!("verdict verdict--{class}")>
            <span class=format!("shape shape--{class}") aria-hidden="true"></span>
            {t(key)}
        </p>
    }
}
