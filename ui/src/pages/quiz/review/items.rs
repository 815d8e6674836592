//! Each question of a result: what was asked, answered, right.

use super::super::verdict::VerdictWords;
use crate::components::SafeHtml;
use crate::i18n::t;
use contract::{ReviewItem, Verdict};
use leptos::prelude::*;

/// Shows the questions in their order.
#[component]
pub(super) fn ReviewItems(items: Vec<ReviewItem>) -> impl IntoView {
    view! {
        <section class="review-items" aria-labelledby="review-items">
            <h2 id="review-items">{t("quiz-review-details")}</h2>
            <ol class="review-items__list">
                {items.into_iter().map(|item| view! { <Item item=item/> }).collect_view()}
            </ol>
        </section>
    }
}

#[component]
fn Item(item: ReviewItem) -> impl IntoView {
    let wrong = item.verdict != Verdict::Right;
    view! {
        <li class="review-item">
            <SafeHtml html=item.stem_html class="prose review-item__stem"/>
            <VerdictWords verdict=item.verdict/>
            <dl class="review-item__answers">
                <dt>{t("quiz-review-given")}</dt>
                <AnswerWords words=item.given boolean=item.given_boolean/>
                // a right answer is said once
                {wrong.then(|| view! {
                    <dt>{t("quiz-review-right")}</dt>
                    <AnswerWords words=item.right boolean=item.right_boolean/>
                })}
            </dl>
            {item.feedback_html.into_iter().map(|html| view! { <SafeHtml html=html class="prose feedback"/> }).collect_view()}
        </li>
    }
}

/// Shows an answer in words, those of the course or those of the program.
#[component]
pub(in crate::pages) fn AnswerWords(words: Vec<String>, boolean: Option<bool>) -> impl IntoView {
    match boolean {
        Some(value) => view! { <dd>{if value { t("quiz-true") } else { t("quiz-false") }}</dd> }.into_any(),
        None if words.is_empty() => view! { <dd>{t("quiz-review-nothing")}</dd> }.into_any(),
        None => {
            let many = words.len() > 1;
            let answer = |html| view! { <dd class:many=many><SafeHtml html=html class="answer__html"/></dd> };
            words.into_iter().map(answer).collect_view().into_any()
        }
    }
}
