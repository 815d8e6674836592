//! Large answers to choose from: one, several, true or false.

use super::super::feedback::on_proposal;
use super::super::verdict::VerdictWords;
use super::Asked;
use crate::components::{SafeHtml, fresh_id};
use crate::i18n::t;
use contract::{OptionView, Verdict};
use leptos::prelude::*;

/// Shows the proposals: native radio buttons or checkboxes, each in a large card.
#[component]
pub(super) fn OptionCards(options: Vec<OptionView>, single: bool, asked: Asked) -> impl IntoView {
    let name = fresh_id("answer");
    let card = |option: OptionView| {
        let at = option.at;
        let chosen = Signal::derive(move || asked.draft.with(|draft| draft.chosen.contains(&at)));
        let choose = Callback::new(move |on| asked.draft.update(|draft| draft.choose(at, on, single)));
        let html = option.text;
        view! {
            <AnswerCard name=name.clone() at=at single=single chosen=chosen on_choose=choose asked=asked>
                <SafeHtml html=html class="answer__html"/>
            </AnswerCard>
        }
    };
    view! { <div class="answers">{options.into_iter().map(card).collect_view()}</div> }
}

/// Shows true and false.
#[component]
pub(super) fn TrueFalseCards(asked: Asked) -> impl IntoView {
    let name = fresh_id("answer");
    let card = |value: bool| {
        let chosen = Signal::derive(move || asked.draft.with(|draft| draft.boolean == Some(value)));
        let choose = Callback::new(move |_on| asked.draft.update(|draft| draft.boolean = Some(value)));
        view! {
            <AnswerCard name=name.clone() at=usize::from(!value) single=true chosen=chosen on_choose=choose asked=asked>
                {if value { t("quiz-true") } else { t("quiz-false") }}
            </AnswerCard>
        }
    };
    view! { <div class="answers">{[true, false].map(card)}</div> }
}

/// Shows one proposal and, once it was the answer, what is said of it.
#[component]
fn AnswerCard(
    name: String,
    /// Its position in the key.
    at: usize,
    single: bool,
    chosen: Signal<bool>,
    on_choose: Callback<bool>,
    asked: Asked,
    children: Children,
) -> impl IntoView {
    let said = move || {
        asked.answered.get().filter(|_| chosen.get()).map(|answered| {
            let words = on_proposal(&answered, at).map(str::to_owned);
            view! {
                <div class="answer__said">
                    // of several ticks some may be right: the verdict on the whole stands under them
                    {if single {
                        view! { <VerdictWords verdict=answered.verdict/> }.into_any()
                    } else {
                        view! { <p class="answer__yours">{t("quiz-your-answer")}</p> }.into_any()
                    }}
                    {words.map(|html| view! { <SafeHtml html=html class="prose feedback"/> })}
                </div>
            }
        })
    };
    let verdict_class = move || {
        let verdict = asked.answered.with(|answered| answered.as_ref().map(|answered| answered.verdict));
        match verdict.filter(|_| chosen.get()) {
            None => "answer",
            // of several ticks, some may be right: only the whole is judged
            Some(_) if !single => "answer answer--given",
            Some(Verdict::Right) => "answer answer--given answer--right",
            Some(Verdict::PartlyRight) => "answer answer--given answer--partly",
            Some(Verdict::Wrong) => "answer answer--given answer--wrong",
        }
    };
    view! {
        <div class=verdict_class>
            <label class="answer__label">
                <input
                    class="answer__input"
                    type=if single { "radio" } else { "checkbox" }
                    name=name
                    prop:checked=move || chosen.get()
                    on:change=move |event| on_choose.run(event_target_checked(&event))
                />
                <span class="answer__words">{children()}</span>
            </label>
            {said}
        </div>
    }
}
