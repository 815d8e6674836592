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
    let marks = if wrong { line_marks(&item.given, &item.right) } else { Vec::new() };
    view! {
        <li class="review-item">
            <SafeHtml html=item.stem_html class="prose review-item__stem"/>
            <VerdictWords verdict=item.verdict/>
            <dl class="review-item__answers">
                <dt>{t("quiz-review-given")}</dt>
                <AnswerWords words=item.given boolean=item.given_boolean marks=marks/>
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
pub(in crate::pages) fn AnswerWords(
    words: Vec<String>,
    boolean: Option<bool>,
    /// Which of the words are right; empty when it is not told line by line.
    #[prop(optional)]
    marks: Vec<bool>,
) -> impl IntoView {
    match boolean {
        Some(value) => view! { <dd>{if value { t("quiz-true") } else { t("quiz-false") }}</dd> }.into_any(),
        None if words.is_empty() => view! { <dd>{t("quiz-review-nothing")}</dd> }.into_any(),
        None => {
            let many = words.len() > 1;
            let answer = |(at, html): (usize, String)| {
                let mark = marks.get(at).map(|right| view! { <LineMark right=*right/> });
                view! { <dd class:many=many><SafeHtml html=html class="answer__html"/>{mark}</dd> }
            };
            words.into_iter().enumerate().map(answer).collect_view().into_any()
        }
    }
}

/// Whether a line of the answer is right: a shape, and words for those who do not see it.
#[component]
fn LineMark(right: bool) -> impl IntoView {
    let (shape, words) = if right { ("right", "quiz-line-right") } else { ("wrong", "quiz-line-wrong") };
    view! {
        " "
        <span class=format!("shape shape--{shape} answer__mark") aria-hidden="true"></span>
        <span class="visually-hidden">{t(words)}</span>
    }
}

/// Returns which lines of an answer are right; nothing for an answer of one line, whose verdict says it all.
///
/// The same lines as the right ones, otherwise: they were to be put in order, and count by their place.
fn line_marks(given: &[String], right: &[String]) -> Vec<bool> {
    if given.len() < 2 || right.len() < 2 {
        return Vec::new();
    }
    let sorted = |lines: &[String]| {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines
    };
    let in_order = sorted(given) == sorted(right);
    let is_right =
        |(at, line): (usize, &String)| if in_order { right.get(at) == Some(line) } else { right.contains(line) };
    given.iter().enumerate().map(is_right).collect()
}

#[cfg(test)]
mod tests {
    use super::line_marks;

    fn lines(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn each_line_of_an_order_a_matching_or_a_choice_is_told() {
        let order = line_marks(&lines(&["a", "c", "b"]), &lines(&["a", "b", "c"]));
        assert_eq!(order, [true, false, false], "in an order, the place counts");
        let pairs = line_marks(&lines(&["pain : four", "lait : four"]), &lines(&["pain : four", "lait : vache"]));
        assert_eq!(pairs, [true, false]);
        let ticks = line_marks(&lines(&["un", "trois"]), &lines(&["un", "deux"]));
        assert_eq!(ticks, [true, false]);
        assert!(line_marks(&lines(&["un"]), &lines(&["un", "deux"])).is_empty(), "the verdict says it all");
    }
}
