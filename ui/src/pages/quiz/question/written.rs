//! A word or a number to write.

use super::Asked;
use crate::components::Field;
use crate::i18n::t;
use leptos::prelude::*;

/// Shows the field.
#[component]
pub(super) fn WrittenAnswer(number: bool, asked: Asked) -> impl IntoView {
    let text = RwSignal::new(asked.draft.with_untracked(|draft| draft.text.clone()));
    let write = move |written: String| asked.draft.update(|draft| draft.text = written);
    let answered = Signal::derive(move || asked.is_answered());
    let field = if number {
        view! {
            <Field label=t("quiz-number-label") hint=t("quiz-number-hint") value=text inputmode="decimal" max=40
                disabled=answered on_input=write/>
        }
        .into_any()
    } else {
        view! {
            <Field label=t("quiz-text-label") hint=t("quiz-text-hint") value=text max=200 disabled=answered on_input=write/>
        }
        .into_any()
    };
    view! { <div class="written" class:written--number=number>{field}</div> }
}
