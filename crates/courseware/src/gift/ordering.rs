//! Moodle's ordering question: `{>5 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST`, then one item a line, in the right order.
//!
//! What stands in the head is for Moodle: here all items are always shown, one below the other, and each counts that
//! is followed by the one that should follow.

use super::Wrong;
use super::answers::Answers;
use super::format::shown;
use crate::diagnostic::Fault;
use crate::html::has_words;
use domain::learning::QuestionKind;
use std::collections::BTreeSet;

/// The head of an ordering question of that many items.
pub(super) fn head(items: usize) -> String {
    format!(">{items} ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST")
}

/// What may follow the number of items, each in its turn and each left out at will; upper and lower case as in Moodle.
const WORDS: [&[&str]; 5] = [
    &["ALL", "EXACT", "RANDOM", "REL", "CONTIGUOUS", "CONTIG"],
    &["HORIZONTAL", "HORI", "H", "1", "VERTICAL", "VERT", "V", "0"],
    &[
        "ALL_OR_NOTHING",
        "ABSOLUTE_POSITION",
        "ABSOLUTE",
        "ABS",
        "RELATIVE_NEXT_EXCLUDE_LAST",
        "RELATIVE_NEXT_INCLUDE_LAST",
        "RELATIVE_ONE_PREVIOUS_AND_NEXT",
        "RELATIVE_ALL_PREVIOUS_AND_NEXT",
        "RELATIVE_TO_CORRECT",
        "RELATIVE",
        "REL",
        "LONGEST_ORDERED_SUBSET",
        "LONGEST_CONTIGUOUS_SUBSET",
    ],
    &["SHOW", "TRUE", "YES", "1", "HIDE", "FALSE", "NO", "0"],
    &["none", "123", "abc", "ABCD", "iii", "IIII"],
];

/// Reads what follows `>`; the faults of items are all told, the first closes the question.
pub(super) fn kind(answers: &Answers<'_>, text: &str, faults: &mut Vec<Wrong>) -> Result<QuestionKind, Wrong> {
    let (head, lines) = text.split_once('\n').unwrap_or((text, ""));
    if !is_head(head) {
        return Err((answers.block.line_of(text), Fault::OrderHeadUnreadable { excerpt: shown(head) }));
    }
    let (mut items_html, mut seen, mut wrong) = (Vec::new(), BTreeSet::new(), Vec::new());
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let html = answers.format.render(line);
        if !has_words(&html) {
            wrong.push((answers.block.line_of(line), Fault::OrderItemEmpty));
        } else if seen.insert(html.clone()) {
            items_html.push(html);
        } else {
            wrong.push((answers.block.line_of(line), Fault::OrderItemTwice { item: shown(line) }));
        }
    }
    if items_html.len() < 2 {
        wrong.push((answers.line, Fault::OrderTooShort { excerpt: answers.start.to_owned() }));
    }
    if wrong.is_empty() {
        return Ok(QuestionKind::Ordering { items_html });
    }
    let first = wrong.remove(0);
    faults.append(&mut wrong);
    Err(first)
}

/// Returns whether a line is the number of items and then words of Moodle, in Moodle's order.
fn is_head(line: &str) -> bool {
    let line = line.trim();
    let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let (number, words) = line.split_at(digits);
    let mut turns = WORDS.iter();
    !number.is_empty() && words.split_whitespace().all(|word| turns.any(|turn| turn.contains(&word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_head_that_moodle_writes_is_read() {
        for good in [
            "5",
            " 5 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST",
            "5 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW 123",
            "6 EXACT H ABS 0",
            "3 CONTIG 1 REL HIDE none",
            "3 RELATIVE_TO_CORRECT",
            "3 RANDOM HORI LONGEST_ORDERED_SUBSET YES iii",
            "3ALL",
            "4 V IIII",
        ] {
            assert!(is_head(good), "{good:?}");
        }
        for bad in ["", "ALL", "5 VERTICAL ALL", "5 ALL ALL", "5 all", "5 Accueillir", "5 ALL VERTICAL 123 SHOW", "-5"]
        {
            assert!(!is_head(bad), "{bad:?}");
        }
    }

    #[test]
    fn the_head_written_is_read() {
        assert!(is_head(&head(4)[1..]));
    }
}
