//! Items to put in order, with buttons that everyone can press: up and down.

use super::Asked;
use crate::components::{LiveRegion, SafeHtml};
use crate::i18n::{Arg, t, tr_with};
use contract::OptionView;
use leptos::prelude::*;

/// Shows the items in the order given so far.
#[component]
pub(super) fn OrderedItems(items: Vec<OptionView>, asked: Asked) -> impl IntoView {
    let texts = StoredValue::new(items);
    let total = texts.with_value(Vec::len);
    let said = RwSignal::new(String::new());
    let rank = move |at: usize| asked.draft.with(|draft| draft.order.iter().position(|one| *one == at).unwrap_or(0));
    let shift = move |at: usize, down: bool| {
        let moved = asked.draft.try_update(|draft| draft.shift(at, down)).flatten();
        if let Some(rank) = moved {
            said.set(tr_with("quiz-order-moved", &[("n", Arg::from(rank + 1)), ("total", Arg::from(total))]));
        }
    };
    let line = move |at: usize| {
        let html = texts.with_value(|texts| texts.iter().find(|one| one.at == at).map(|one| one.text.clone()));
        let key = |down: bool| if down { "quiz-order-down" } else { "quiz-order-up" };
        let button = move |down: bool| {
            let label = move || tr_with(key(down), &[("n", Arg::from(rank(at) + 1))]);
            let at_end = move || rank(at) == if down { total - 1 } else { 0 };
            view! {
                <button
                    type="button"
                    class="order__button"
                    aria-label=label
                    aria-disabled=move || at_end().then_some("true")
                    on:click=move |_| shift(at, down)
                >
                    <span class=if down { "order__arrow order__arrow--down" } else { "order__arrow" } aria-hidden="true"></span>
                </button>
            }
        };
        view! {
            <li class="order__item">
                <span class="order__rank" aria-hidden="true">{move || rank(at) + 1}</span>
                <SafeHtml html=html.unwrap_or_default() class="answer__html order__words"/>
                <span class="order__buttons">{button(false)}{button(true)}</span>
            </li>
        }
    };
    view! {
        <ol class="order" aria-label=t("quiz-order-list")>
            <For each=move || asked.draft.with(|draft| draft.order.clone()) key=|at| *at children=line/>
        </ol>
        <LiveRegion words=said/>
    }
}
