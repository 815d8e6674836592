//! A learner's private marks in the lessons, and how they find their passage again in a new edition.

use crate::text::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest annotation, in characters.
pub const ANNOTATION_MAX: usize = 4_000;

/// How much of two passages must be the same words for one to be the other, reworded.
const ALIKE: f64 = 0.8;

/// A passage of a lesson that can be pointed at: a paragraph, a heading, an item of a list, a figure, a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its anchor in the lesson's HTML (`data-block`), made from its words: editing other passages leaves it alone.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// Finds the passage that was marked: the one of this anchor, else the one whose words are nearly those that were
/// quoted. Nothing when it was rewritten or taken out.
#[must_use]
pub fn find_block<'b>(blocks: &'b [Block], id: &str, quote: &str) -> Option<&'b Block> {
    if let Some(same) = blocks.iter().find(|block| block.id == id) {
        return Some(same);
    }
    // the first letter of an anchor says what it is: a heading never becomes a paragraph
    let kind = id.chars().next();
    let alike = blocks.iter().filter(|block| block.id.chars().next() == kind);
    let scored = alike.map(|block| (likeness(&block.text, quote), block)).filter(|(score, _)| *score >= ALIKE);
    scored.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, block)| block)
}

/// Returns which part of two texts are the same words, from 0 to 1, wherever they stand.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (words(a), words(b));
    let all = a.len() + b.len();
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in &a {
        *left.entry(word).or_default() += 1;
    }
    let mut shared = 0_usize;
    for word in &b {
        if let Some(count) = left.get_mut(word.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    if all == 0 { 0.0 } else { 2.0 * shared as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(id: &str, text: &str) -> Block {
        Block { id: id.into(), text: text.into() }
    }

    const WAS: &str = "Les bénévoles donnent une soirée, un samedi, et jamais une semaine entière de réglages.";

    #[test]
    fn a_passage_hardly_reworded_is_found_again_and_one_rewritten_is_not() {
        let reworded = "Les bénévoles donnent une soirée ou un samedi, et jamais une semaine entière de réglages.";
        let blocks = [block("p-1", "Autre chose."), block("p-2", reworded)];
        assert_eq!(find_block(&blocks, "p-0", WAS), Some(&blocks[1]), "a comma moved must not orphan a note");
        let rewritten = [block("p-3", "Personne n’a le temps : prévoyez une heure au plus, et une aide.")];
        assert_eq!(find_block(&rewritten, "p-0", WAS), None, "a note must not be shown beside words it is not about");
    }

    #[test]
    fn the_anchor_comes_before_the_likeness_and_a_kind_never_changes() {
        let blocks = [block("h-9", WAS), block("p-1", WAS), block("p-7", "Tout autre texte.")];
        assert_eq!(find_block(&blocks, "p-7", WAS).map(|b| b.id.as_str()), Some("p-7"));
        assert_eq!(find_block(&blocks[..1], "p-0", WAS), None, "a paragraph does not become a heading");
        assert_eq!(find_block(&[block("f-1", "")], "f-2", ""), None, "two figures without words are not alike");
    }
}
