//! What is still missing for an attestation.

use crate::components::{Bubble, Figure, FigureKind};
use crate::i18n::{t, t_with};
use contract::AttestationState;
use leptos::prelude::*;

/// Shows what is left to do, and what is done already.
#[component]
pub(super) fn StillMissing(state: AttestationState) -> impl IntoView {
    let left = state.lessons_left;
    let lessons = if left == 0 {
        t("attestation-lessons-done")
    } else {
        t_with("attestation-lessons-left", move || vec![("n", left.into())])
    };
    let quiz = t(if state.quiz_left { "attestation-quiz-left" } else { "attestation-quiz-done" });
    view! {
        <section class="missing">
            <Figure kind=FigureKind::Path/>
            <div class="missing__words">
                <h2>{t("attestation-not-yet")}</h2>
                <p>{t("attestation-not-yet-text")}</p>
                <ul class="missing__list">
                    <Item done=left == 0 words=lessons/>
                    <Item done=!state.quiz_left words=quiz/>
                </ul>
            </div>
        </section>
    }
}

#[component]
fn Item(done: bool, words: Signal<String>) -> impl IntoView {
    let (fraction, state) = if done { (1.0, "attestation-state-done") } else { (0.0, "attestation-state-left") };
    view! {
        <li class="missing__item">
            <Bubble fraction=fraction/>
            <span>{words}</span>
            <span class="missing__state">{t(state)}</span>
        </li>
    }
}
