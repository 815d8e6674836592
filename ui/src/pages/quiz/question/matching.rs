//! Lines to complete with what goes with them.

use super::Asked;
use crate::components::{SafeHtml, fresh_id};
use crate::i18n::t;
use contract::OptionView;
use leptos::prelude::*;

/// Shows each left side with a native list of the right sides.
#[component]
pub(super) fn MatchingLines(left: Vec<String>, right: Vec<OptionView>, asked: Asked) -> impl IntoView {
    let lines = left.into_iter().enumerate().map(|(line, html)| {
        view! { <Line line=line html=html right=right.clone() asked=asked/> }
    });
    view! { <div class="pairs">{lines.collect_view()}</div> }
}

#[component]
fn Line(line: usize, html: String, right: Vec<OptionView>, asked: Asked) -> impl IntoView {
    let id = fresh_id("pair");
    let kept = Memo::new(move |_| asked.draft.with(|draft| draft.pairs.get(line).copied().flatten()));
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        asked.draft.update(|draft| {
            if let Some(pair) = draft.pairs.get_mut(line) {
                *pair = chosen;
            }
        });
    };
    let option = move |option: OptionView| {
        let at = option.at;
        view! { <option value=at.to_string() prop:selected=move || kept.get() == Some(at)>{option.text}</option> }
    };
    view! {
        <div class="pair">
            <label class="pair__left" for=id.clone()><SafeHtml html=html class="answer__html"/></label>
            <span class="select">
                <select class="select__control" id=id on:change=choose>
                    <option value="" prop:selected=move || kept.get().is_none()>{t("quiz-pair-choose")}</option>
                    {right.into_iter().map(option).collect_view()}
                </select>
            </span>
        </div>
    }
}
