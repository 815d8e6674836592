//! Grading: pure, and outside the window.

use super::{QuestionKind, question::TextAnswer};
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// What a person answered. Positions are those of the question's own lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum Answer {
    /// Positions of the chosen proposals.
    Choices(Vec<usize>),
    /// True or false.
    Boolean(bool),
    /// Words.
    Text(String),
    /// A number as typed: `73`, `7,5`, `1 000`.
    Number(String),
    /// For each left side, the position of the right side put beside it, in order.
    Pairs(Vec<Option<usize>>),
    /// Positions of the items in the order they were put in.
    Order(Vec<usize>),
}

/// What an answer is worth, and what to say of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grade {
    /// From 0 to 1.
    pub fraction: f64,
    /// Feedback of the author on this very answer, as safe HTML.
    pub feedback_html: Vec<String>,
}

impl Grade {
    /// Returns whether the answer is wholly right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.fraction > 0.999
    }

    /// Returns whether the answer is right in part.
    #[must_use]
    pub fn is_partly_right(&self) -> bool {
        !self.is_right() && self.fraction > 0.001
    }

    fn of(weight: f64, feedback: Option<&String>) -> Self {
        Self { fraction: (weight / 100.0).clamp(0.0, 1.0), feedback_html: feedback.into_iter().cloned().collect() }
    }
}

/// Grades an answer. An answer of the wrong kind, or with positions that do not exist, is worth nothing.
#[must_use]
pub fn grade(question: &QuestionKind, answer: &Answer) -> Grade {
    match (question, answer) {
        (QuestionKind::Choice { single, choices }, Answer::Choices(chosen)) => {
            let mut chosen: Vec<_> =
                chosen.iter().filter_map(|&at| choices.get(at).map(|choice| (at, choice))).collect();
            chosen.sort_by_key(|(at, _)| *at);
            chosen.dedup_by_key(|(at, _)| *at);
            if *single && chosen.len() != 1 {
                return Grade::of(0.0, None);
            }
            let weight: f64 = chosen.iter().map(|(_, choice)| choice.weight).sum();
            let feedback = chosen.iter().filter_map(|(_, choice)| choice.feedback_html.clone()).collect();
            Grade { fraction: (weight / 100.0).clamp(0.0, 1.0), feedback_html: feedback }
        }
        (QuestionKind::TrueFalse { answer, right_feedback_html, wrong_feedback_html }, Answer::Boolean(given)) => {
            if given == answer {
                Grade::of(100.0, right_feedback_html.as_ref())
            } else {
                Grade::of(0.0, wrong_feedback_html.as_ref())
            }
        }
        (QuestionKind::ShortText { accepted }, Answer::Text(given)) => {
            let given = fold(given);
            accepted
                .iter()
                .filter(|a| matches_pattern(a, &given))
                .max_by(|a, b| a.weight.total_cmp(&b.weight))
                .map_or_else(|| Grade::of(0.0, None), |a| Grade::of(a.weight, a.feedback_html.as_ref()))
        }
        (QuestionKind::Numeric { accepted }, Answer::Number(given)) => {
            let Some(number) = read_number(given) else { return Grade::of(0.0, None) };
            // a bound such as 0.1 + 0.2 must hold for a typed 0,3
            let slack = |bound: f64| bound.abs().max(1.0) * 1e-9;
            accepted
                .iter()
                .filter(|r| number >= r.low - slack(r.low) && number <= r.high + slack(r.high))
                .max_by(|a, b| a.weight.total_cmp(&b.weight))
                .map_or_else(|| Grade::of(0.0, None), |r| Grade::of(r.weight, r.feedback_html.as_ref()))
        }
        (QuestionKind::Matching { left_html, right }, Answer::Pairs(pairs)) => {
            if left_html.is_empty() {
                return Grade::of(0.0, None);
            }
            // two left sides may share the same right text: compare words, not positions
            let right_pairs = (0..left_html.len())
                .filter(|&at| {
                    let given = pairs.get(at).copied().flatten().and_then(|p| right.get(p));
                    given.is_some() && given == right.get(at)
                })
                .count();
            Grade { fraction: right_pairs as f64 / left_html.len() as f64, feedback_html: Vec::new() }
        }
        (QuestionKind::Ordering { items_html }, Answer::Order(order)) => {
            Grade { fraction: followed(items_html, order), feedback_html: Vec::new() }
        }
        _ => Grade::of(0.0, None),
    }
}

/// Returns how many of the items are followed by the one that should follow, from 0 to 1: Moodle's
/// `RELATIVE_NEXT_EXCLUDE_LAST`. An order that leaves an item out or holds one twice is worth nothing.
fn followed(items: &[String], order: &[usize]) -> f64 {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    if items.len() < 2 || sorted != (0..items.len()).collect::<Vec<_>>() {
        return 0.0;
    }
    let right = order.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
    right as f64 / (items.len() - 1) as f64
}

/// Returns the number a person typed, with a decimal comma or point and spaces between thousands.
#[must_use]
pub fn read_number(text: &str) -> Option<f64> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
    let number: f64 = compact.trim_end_matches('%').replace(',', ".").parse().ok()?;
    number.is_finite().then_some(number)
}

fn matches_pattern(accepted: &TextAnswer, given: &str) -> bool {
    let pattern = fold(&accepted.text);
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = given.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::question::{Choice, RangeAnswer};
    use super::*;

    fn choice(weight: f64, feedback: &str) -> Choice {
        Choice { text_html: "x".into(), weight, feedback_html: Some(feedback.into()) }
    }

    #[test]
    fn wrong_choices_take_back_points_but_never_below_zero() {
        let q = QuestionKind::Choice {
            single: false,
            choices: vec![choice(50.0, "a"), choice(50.0, "b"), choice(-50.0, "c")],
        };
        assert_eq!(grade(&q, &Answer::Choices(vec![1, 0])).fraction, 1.0);
        assert_eq!(grade(&q, &Answer::Choices(vec![0])).fraction, 0.5, "partial credit");
        assert_eq!(grade(&q, &Answer::Choices(vec![0, 1, 2])).fraction, 0.5, "ticking everything must not pay");
        assert_eq!(grade(&q, &Answer::Choices(vec![2])).fraction, 0.0, "never negative");
        assert_eq!(grade(&q, &Answer::Choices(vec![0, 0])).fraction, 0.5, "the same choice twice counts once");
        assert_eq!(grade(&q, &Answer::Choices(vec![9])).fraction, 0.0, "a position that does not exist is harmless");
    }

    #[test]
    fn feedback_follows_what_was_chosen() {
        let q = QuestionKind::Choice { single: false, choices: vec![choice(50.0, "a"), choice(50.0, "b")] };
        assert_eq!(grade(&q, &Answer::Choices(vec![1])).feedback_html, ["b"]);
    }

    #[test]
    fn two_answers_to_a_single_choice_are_worth_nothing() {
        let q = QuestionKind::Choice { single: true, choices: vec![choice(100.0, "a"), choice(0.0, "b")] };
        assert_eq!(grade(&q, &Answer::Choices(vec![0, 1])).fraction, 0.0);
    }

    #[test]
    fn short_texts_forgive_case_accents_and_ligatures() {
        let accepted = |text: &str| QuestionKind::ShortText {
            accepted: vec![TextAnswer { text: text.into(), weight: 100.0, feedback_html: None }],
        };
        for (key, given, right) in [
            ("Fédération", " federation ", true),
            ("cœur", "COEUR", true),
            ("CHATONS*", "chatons, le collectif", true),
            ("*libre*", "un logiciel libre, donc", true),
            ("a*b*c", "a--b--c", true),
            ("a*b*c", "a--c--b", false),
            ("dla", "pas le dla", false),
        ] {
            assert_eq!(grade(&accepted(key), &Answer::Text(given.into())).is_right(), right, "{key} / {given}");
        }
    }

    #[test]
    fn numbers_are_read_as_french_people_type_them() {
        let q = QuestionKind::Numeric {
            accepted: vec![
                RangeAnswer { low: 76.0, high: 76.0, weight: 100.0, feedback_html: None },
                RangeAnswer { low: 70.0, high: 80.0, weight: 50.0, feedback_html: None },
            ],
        };
        for (given, fraction) in [("76", 1.0), ("76,0 %", 1.0), ("74.5", 0.5), ("69,9", 0.0), ("x", 0.0), ("inf", 0.0)]
        {
            assert_eq!(grade(&q, &Answer::Number(given.into())).fraction, fraction, "{given}");
        }
        assert_eq!(read_number("1\u{202f}300 000,5"), Some(1_300_000.5));
    }

    #[test]
    fn matching_counts_each_pair_and_ignores_decoys() {
        let q = QuestionKind::Matching {
            left_html: vec!["a".into(), "b".into(), "c".into()],
            right: vec!["1".into(), "2".into(), "1".into(), "leurre".into()],
        };
        assert_eq!(grade(&q, &Answer::Pairs(vec![Some(0), Some(1), Some(2)])).fraction, 1.0);
        assert_eq!(grade(&q, &Answer::Pairs(vec![Some(2), Some(1), Some(0)])).fraction, 1.0, "equal texts are equal");
        assert!((grade(&q, &Answer::Pairs(vec![Some(0), Some(3), None])).fraction - 1.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn an_order_counts_what_follows_what() {
        let q = QuestionKind::Ordering { items_html: ["a", "b", "c", "d"].map(str::to_owned).into() };
        for (order, fraction) in [
            (&[0, 1, 2, 3][..], 1.0),
            (&[1, 2, 3, 0], 2.0 / 3.0),
            (&[3, 2, 1, 0], 0.0),
            (&[0, 1, 3, 2], 1.0 / 3.0),
            (&[0, 1, 2], 0.0),
            (&[0, 1, 2, 2], 0.0),
            (&[0, 1, 2, 9], 0.0),
        ] {
            let got = grade(&q, &Answer::Order(order.to_vec())).fraction;
            assert!((got - fraction).abs() < 1e-9, "{order:?}: {got}");
        }
    }

    #[test]
    fn an_answer_of_another_kind_is_worth_nothing() {
        let q = QuestionKind::TrueFalse { answer: true, right_feedback_html: None, wrong_feedback_html: None };
        assert_eq!(grade(&q, &Answer::Text("vrai".into())).fraction, 0.0);
    }
}
