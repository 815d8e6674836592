//! Right, right in part or wrong: a word and a shape, never a colour alone.

use crate::i18n::t;
use contract::Verdict;
use leptos::prelude::*;

/// Returns the key of the words of a verdict.
pub(super) const fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "quiz-verdict-right",
        Verdict::PartlyRight => "quiz-verdict-partly",
        Verdict::Wrong => "quiz-verdict-wrong",
    }
}

/// Shows a verdict in words, with its shape.
#[component]
pub(super) fn VerdictWords(verdict: Verdict) -> impl IntoView {
    let class = match verdict {
        Verdict::Right => "right",
        Verdict::PartlyRight => "attention",
        Verdict::Wrong => "wrong",
    };
    view! {
        <p class=format!("verdict verdict--{class}")>
            <span class=format!("shape shape--{class}") aria-hidden="true"></span>
            {t(verdict_key(verdict))}
        </p>
    }
}
