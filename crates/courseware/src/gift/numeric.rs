//! Numeric answers: `#3`, `#3:2`, `#1..5`, several with weights, a feedback for everything else.

use super::Wrong;
use super::answers::{Answers, feedback};
use super::format::{restore, shown};
use super::weight;
use crate::diagnostic::Fault;
use domain::learning::{QuestionKind, RangeAnswer};

pub(super) fn kind(answers: &Answers<'_>, text: &str) -> Result<QuestionKind, Wrong> {
    // `~#…` closes the list: what to say to any other number
    let (text, wrong) = text.split_once('~').map_or((text, None), |(text, wrong)| (text, Some(wrong)));
    let mut accepted = Vec::new();
    for piece in text.split('=').filter(|piece| !piece.trim().is_empty()) {
        accepted.push(answer(answers, piece)?);
    }
    if !accepted.iter().any(|answer| weight::is_full(answer.weight)) {
        return Err((answers.line, Fault::NoRightAnswer { excerpt: answers.start.to_owned() }));
    }
    let wrong = wrong.and_then(|wrong| answers.format.render_some(wrong.trim_start().trim_start_matches('#')));
    if let Some(html) = wrong {
        accepted.push(RangeAnswer { low: f64::MIN, high: f64::MAX, weight: 0.0, feedback_html: Some(html) });
    }
    Ok(QuestionKind::Numeric { accepted })
}

fn answer(answers: &Answers<'_>, piece: &str) -> Result<RangeAnswer, Wrong> {
    let at = |fault| (answers.block.line_of(piece.trim_start()), fault);
    let (weight, rest) = weight::split(piece).map_err(at)?;
    let (text, comment) = feedback(rest);
    let (low, high) = range(text).map_err(at)?;
    let feedback_html = comment.and_then(|comment| answers.format.render_some(comment));
    Ok(RangeAnswer { low, high, weight: weight.unwrap_or(100.0), feedback_html })
}

fn range(text: &str) -> Result<(f64, f64), Fault> {
    let unreadable = || Fault::NumberUnreadable { excerpt: shown(text) };
    let number = |text: &str| number(text).ok_or_else(unreadable);
    if text.trim() == "*" {
        return Ok((f64::MIN, f64::MAX));
    }
    if let Some((low, high)) = text.split_once("..") {
        let (low, high) = (number(low)?, number(high)?);
        return if low <= high { Ok((low, high)) } else { Err(Fault::RangeReversed { excerpt: shown(text) }) };
    }
    let (middle, tolerance) = match text.split_once(':') {
        Some((middle, tolerance)) => (number(middle)?, number(tolerance)?),
        None => (number(text)?, 0.0),
    };
    let (low, high) = (middle - tolerance, middle + tolerance);
    let holds = tolerance >= 0.0 && low.is_finite() && high.is_finite();
    if holds { Ok((low, high)) } else { Err(unreadable()) }
}

fn number(text: &str) -> Option<f64> {
    let compact: String = restore(text).chars().filter(|c| !c.is_whitespace()).collect();
    let number: f64 = compact.replace(',', ".").parse().ok()?;
    number.is_finite().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_moodle_writes_them_and_as_french_people_do() {
        for (text, low, high) in
            [("3", 3.0, 3.0), (" 3:2 ", 1.0, 5.0), ("-1..5", -1.0, 5.0), ("2,5:0,5", 2.0, 3.0), ("1.5..2.5", 1.5, 2.5)]
        {
            assert_eq!(range(text), Ok((low, high)), "{text}");
        }
        for bad in ["", "x", "3:x", "3:-1", "..", "inf", "nan", "1..x"] {
            assert!(matches!(range(bad), Err(Fault::NumberUnreadable { .. })), "{bad}");
        }
        assert!(matches!(range("5..1"), Err(Fault::RangeReversed { .. })));
    }
}
