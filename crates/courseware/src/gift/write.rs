//! Questions as GIFT: what [`super::parse`] reads back as the same questions, and what Moodle reads too.

use super::format::{Format, protect, restore};
use super::spelling::{HINT, ITEM, NO_ARROW, Spelling, WORDS, best, escape, escape_arrow};
use super::{ordering, weight};
use domain::learning::{Choice, Question, QuestionKind, RangeAnswer, TextAnswer};

/// Writes questions as a GIFT file. Reading it back gives equal questions, provided that these are such as
/// [`super::parse`] makes: ids and titles that are not empty, safe HTML, answers that can be given.
///
/// ```
/// let source = "// [id:q1]\n// [hint:Think of its name.]\n::Web::Is the web free\\: yes? {\nTRUE\n}\n";
/// let (questions, _) = courseware::gift::parse("quiz.en.gift", source);
/// assert_eq!(courseware::gift::to_gift(&questions), source);
/// ```
#[must_use]
pub fn to_gift(questions: &[Question]) -> String {
    questions.iter().map(write).collect::<Vec<_>>().join("\n")
}

fn write(question: &Question) -> String {
    let stem = best(Format::Moodle, &question.stem_html, &WORDS);
    let words = Words { format: Format::split(&protect(&stem), Format::Moodle).0 };
    let mut out = format!("// [id:{}]\n", question.id);
    if let Some(lesson) = &question.lesson {
        out.push_str(&format!("// [lesson:{lesson}]\n"));
    }
    if let Some(html) = &question.hint_html {
        out.push_str(&format!("// [hint:{}]\n", best(words.format, html, &HINT)));
    }
    let mut answers = words.answers(&question.kind);
    if let Some(html) = &question.general_feedback_html {
        answers.push(format!("####{}", words.write(html)));
    }
    let answers = answers.join("\n");
    let (before, after) = gap(&question.kind, &stem).unwrap_or((&stem, ""));
    let blank = if after.is_empty() { " " } else { "" };
    let title = escape(&question.title);
    out.push_str(&format!("::{title}::{before}{blank}{{{first}{answers}\n}}{after}\n", first = first(&question.kind)));
    out
}

/// What follows the brace; the rest stands below it, an answer a line.
const fn first(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Numeric { .. } => "#\n",
        QuestionKind::Ordering { .. } => "",
        _ => "\n",
    }
}

/// Cuts the stem of a missing word at its place.
fn gap<'s>(kind: &QuestionKind, stem: &'s str) -> Option<(&'s str, &'s str)> {
    let parts = stem.split_once("_____").filter(|_| matches!(kind, QuestionKind::Choice { .. }));
    parts.filter(|(_, after)| !after.trim().is_empty() && !after.contains("_____"))
}

/// Writes the parts of a question, which share its format unless they name another.
struct Words {
    format: Format,
}

impl Words {
    fn answers(&self, kind: &QuestionKind) -> Vec<String> {
        match kind {
            QuestionKind::Choice { single, choices } => {
                let all_right = choices.iter().all(|choice| weight::is_full(choice.weight));
                // without any `~` they would be texts to type
                let sign = |(at, choice): (usize, &Choice)| {
                    let right = *single && weight::is_full(choice.weight) && !(all_right && at > 0);
                    self.choice(if right { '=' } else { '~' }, choice)
                };
                choices.iter().enumerate().map(sign).collect()
            }
            QuestionKind::TrueFalse { answer, right_feedback_html, wrong_feedback_html } => {
                let mut lines = vec![if *answer { "TRUE" } else { "FALSE" }.to_owned()];
                if wrong_feedback_html.is_some() || right_feedback_html.is_some() {
                    lines
                        .push(format!("#{}", wrong_feedback_html.as_ref().map_or_else(String::new, |h| self.write(h))));
                }
                lines.extend(right_feedback_html.as_ref().map(|html| format!("#{}", self.write(html))));
                lines
            }
            QuestionKind::ShortText { accepted } => accepted.iter().map(|one| self.text(one)).collect(),
            QuestionKind::Numeric { accepted } => accepted.iter().map(|one| self.range(one)).collect(),
            QuestionKind::Matching { left_html, right } => {
                let pair = |(at, right): (usize, &String)| {
                    let left = left_html.get(at).map_or_else(String::new, |html| self.left(html));
                    format!("={left} -> {}", escape(right))
                };
                right.iter().enumerate().map(pair).collect()
            }
            QuestionKind::Ordering { items_html } => {
                let item = |html: &String| best(self.format, html, &ITEM);
                std::iter::once(ordering::head(items_html.len())).chain(items_html.iter().map(item)).collect()
            }
        }
    }

    fn choice(&self, sign: char, choice: &Choice) -> String {
        let text = self.write(&choice.text_html);
        let usual = if sign == '=' { 100.0 } else { 0.0 };
        let weight = self.weight(choice.weight, usual, &text);
        format!("{sign}{weight}{text}{}", self.feedback(choice.feedback_html.as_ref(), &WORDS))
    }

    fn text(&self, answer: &TextAnswer) -> String {
        let mut text = escape_arrow(&answer.text);
        if restore(Format::split(&protect(&text), Format::Plain).1) != answer.text {
            text.insert_str(0, "[plain]");
        }
        let weight = self.weight(answer.weight, 100.0, &text);
        format!("={weight}{text}{}", self.feedback(answer.feedback_html.as_ref(), &NO_ARROW))
    }

    fn range(&self, answer: &RangeAnswer) -> String {
        let RangeAnswer { low, high, weight, feedback_html } = answer;
        let range = if (*low, *high) == (f64::MIN, f64::MAX) {
            "*".to_owned()
        } else if low == high {
            low.to_string()
        } else {
            format!("{low}..{high}")
        };
        format!("={}{range}{}", self.weight(*weight, 100.0, ""), self.feedback(feedback_html.as_ref(), &WORDS))
    }

    fn left(&self, html: &str) -> String {
        best(self.format, html, &NO_ARROW)
    }

    fn feedback(&self, html: Option<&String>, spelling: &Spelling) -> String {
        html.map_or_else(String::new, |html| format!("#{}", best(self.format, html, spelling)))
    }

    /// Writes a weight that is not the usual one, or that keeps words beginning with `%` from being taken for one.
    fn weight(&self, weight: f64, usual: f64, words: &str) -> String {
        if weight == usual && !words.starts_with('%') { String::new() } else { format!("%{weight}%") }
    }

    fn write(&self, html: &str) -> String {
        best(self.format, html, &WORDS)
    }
}
