//! What stands between the braces: which kind of question it makes, and its answer key.

use super::blocks::Block;
use super::format::{Format, restore, shown};
use super::{Wrong, numeric, ordering, weight};
use crate::diagnostic::Fault;
use crate::html::has_words;
use domain::learning::{Choice, QuestionKind, TextAnswer};

/// One question's answers being read.
pub(super) struct Answers<'b> {
    pub(super) block: &'b Block,
    /// The format of the question, which its answers share unless they name another.
    pub(super) format: Format,
    /// How the question begins, for messages.
    pub(super) start: &'b str,
    /// Where it begins.
    pub(super) line: usize,
}

impl Answers<'_> {
    /// Reads what stands between the braces, general feedback apart; nothing when it cannot be asked.
    pub(super) fn kind(&self, text: &str, faults: &mut Vec<Wrong>) -> Option<QuestionKind> {
        let trimmed = text.trim();
        // as in Moodle, the first sign decides
        let kind = if let Some(order) = trimmed.strip_prefix('>') {
            ordering::kind(self, order, faults)
        } else if let Some(numbers) = trimmed.strip_prefix('#') {
            numeric::kind(self, numbers)
        } else if trimmed.contains('~') {
            self.choice(trimmed, faults)
        } else if trimmed.contains('=') && trimmed.contains("->") {
            self.matching(trimmed)
        } else if let Some(answer) = true_or_false(trimmed) {
            Ok(self.true_false(answer, trimmed))
        } else {
            self.short_text(trimmed)
        };
        kind.map_err(|wrong| faults.push(wrong)).ok()
    }

    fn choice(&self, text: &str, faults: &mut Vec<Wrong>) -> Result<QuestionKind, Wrong> {
        let pieces = self.pieces(text)?;
        let single = pieces.iter().any(|(sign, _)| *sign == '=');
        let mut choices = Vec::new();
        for (sign, piece) in pieces {
            let (given, rest) = self.weight(piece)?;
            let weight = given.unwrap_or(if sign == '=' { 100.0 } else { 0.0 });
            let (words, feedback_html) = self.words_and_feedback(rest);
            let text_html = self.format.render(words);
            if !has_words(&text_html) {
                return Err((self.block.line_of(piece), Fault::AnswerEmpty));
            }
            choices.push(Choice { text_html, weight, feedback_html });
        }
        if choices.len() < 2 {
            return Err((self.line, Fault::TooFewAnswers));
        }
        let best = choices.iter().map(|choice| choice.weight).fold(0.0, f64::max);
        let total: f64 = choices.iter().map(|choice| choice.weight.max(0.0)).sum();
        if total <= 0.0 || (single && !weight::is_full(best)) {
            return Err((self.line, Fault::NoRightAnswer { excerpt: self.start.to_owned() }));
        }
        if !single && !(99.9..=100.1).contains(&total) {
            faults.push((self.line, Fault::WeightsNotHundred { total: format!("{total:.0}") }));
        }
        Ok(QuestionKind::Choice { single, choices })
    }

    fn matching(&self, text: &str) -> Result<QuestionKind, Wrong> {
        let (mut left_html, mut right, mut decoys) = (Vec::new(), Vec::new(), Vec::new());
        for (_, piece) in self.pieces(text)? {
            let Some((left, partner)) = piece.split_once("->") else {
                return Err((self.block.line_of(piece), Fault::PairWithoutArrow { excerpt: shown(piece) }));
            };
            let (left, partner) = (self.format.render(left), restore(partner).trim().to_owned());
            if partner.is_empty() {
                return Err((self.block.line_of(piece), Fault::AnswerEmpty));
            }
            if left.is_empty() {
                decoys.push(partner);
            } else {
                left_html.push(left);
                right.push(partner);
            }
        }
        if left_html.len() < 2 {
            return Err((self.line, Fault::TooFewAnswers));
        }
        right.append(&mut decoys);
        Ok(QuestionKind::Matching { left_html, right })
    }

    fn true_false(&self, answer: bool, text: &str) -> QuestionKind {
        // Moodle's order: first what to say to those who are wrong, then to those who are right
        let mut comments = text.split('#').skip(1).map(|comment| self.format.render_some(comment));
        let wrong_feedback_html = comments.next().flatten();
        let right_feedback_html = comments.next().flatten();
        QuestionKind::TrueFalse { answer, right_feedback_html, wrong_feedback_html }
    }

    fn short_text(&self, text: &str) -> Result<QuestionKind, Wrong> {
        let word = text.split('#').next().unwrap_or_default().trim();
        if ["vrai", "faux"].contains(&word.to_lowercase().as_str()) {
            return Err((self.block.line_of(text), Fault::TrueFalseWord { word: word.to_owned() }));
        }
        // a single answer may do without its sign, as in {Yes}
        let pieces = if text.starts_with('=') { self.pieces(text)? } else { vec![('=', text)] };
        let mut accepted = Vec::new();
        for (_, piece) in pieces {
            if piece.contains('=') {
                return Err((self.block.line_of(piece), Fault::AnswersUnreadable { excerpt: shown(piece) }));
            }
            let (given, rest) = self.weight(piece)?;
            let (words, feedback_html) = self.words_and_feedback(rest);
            let text = restore(Format::split(words, Format::Plain).1).trim().to_owned();
            if text.is_empty() {
                return Err((self.block.line_of(piece), Fault::AnswerEmpty));
            }
            accepted.push(TextAnswer { text, weight: given.unwrap_or(100.0).max(0.0), feedback_html });
        }
        if !accepted.iter().any(|answer| weight::is_full(answer.weight)) {
            return Err((self.line, Fault::NoRightAnswer { excerpt: self.start.to_owned() }));
        }
        Ok(QuestionKind::ShortText { accepted })
    }

    /// Cuts at each `=` and `~`; nothing but blanks may stand before the first.
    fn pieces<'t>(&self, text: &'t str) -> Result<Vec<(char, &'t str)>, Wrong> {
        let first = text.find(['=', '~']).unwrap_or(text.len());
        if !text[..first].trim().is_empty() {
            return Err((self.block.line_of(text), Fault::AnswersUnreadable { excerpt: shown(text) }));
        }
        let mut pieces = Vec::new();
        let mut signs = text.match_indices(['=', '~']).peekable();
        while let Some((at, sign)) = signs.next() {
            let end = signs.peek().map_or(text.len(), |(next, _)| *next);
            let piece = text[at + 1..end].trim();
            // `~=` is a way to write `=`
            let doubled = sign == "~" && piece.is_empty() && text[end..].starts_with('=');
            if !doubled {
                let piece = if piece.is_empty() { &text[at + 1..at + 1] } else { piece };
                pieces.push((if sign == "=" { '=' } else { '~' }, piece));
            }
        }
        Ok(pieces)
    }

    fn weight<'t>(&self, piece: &'t str) -> Result<(Option<f64>, &'t str), Wrong> {
        weight::split(piece).map_err(|fault| (self.block.line_of(piece), fault))
    }

    fn words_and_feedback<'t>(&self, text: &'t str) -> (&'t str, Option<String>) {
        let (words, comment) = feedback(text);
        (words, comment.and_then(|comment| self.format.render_some(comment)))
    }
}

/// Cuts an answer at its `#`.
pub(super) fn feedback(text: &str) -> (&str, Option<&str>) {
    text.split_once('#').map_or((text, None), |(words, comment)| (words, Some(comment)))
}

fn true_or_false(text: &str) -> Option<bool> {
    match text.split('#').next().unwrap_or_default().trim().to_ascii_uppercase().as_str() {
        "T" | "TRUE" => Some(true),
        "F" | "FALSE" => Some(false),
        _ => None,
    }
}
