//! The piece of the original text, accents kept, where the words were found.

use super::Query;
use std::collections::BTreeSet;
use std::ops::Range;

/// About how many characters an excerpt has.
const LENGTH: usize = 180;
/// How many of them come before the first word found.
const BEFORE: usize = 50;

/// A word of the text: where it lies, and which of the words looked for it answers.
struct Word {
    range: Range<usize>,
    answers: Option<usize>,
}

/// Cuts the piece of `text` where most of the words are, in pieces; `true` marks the words found. The beginning of the
/// text when none is in it, as when only the title has them.
pub(crate) fn excerpt(text: &str, query: &Query) -> Vec<(String, bool)> {
    let words = words_of(text, query);
    let Some((first, last)) = best_window(text, &words) else { return Vec::new() };
    let cut_before = first > 0;
    let cut_after = last + 1 < words.len();
    let start = if cut_before { words[first].range.start } else { 0 };
    let end = if cut_after { words[last].range.end } else { text.len() };

    let mut pieces = Vec::new();
    if cut_before {
        push(&mut pieces, "…", false);
    }
    let mut at = start;
    for word in words[first..=last].iter().filter(|word| word.answers.is_some()) {
        push(&mut pieces, &text[at..word.range.start], false);
        push(&mut pieces, &text[word.range.clone()], true);
        at = word.range.end;
    }
    push(&mut pieces, &text[at..end], false);
    if cut_after {
        push(&mut pieces, "…", false);
    }
    pieces
}

/// Adds a piece, its line breaks turned to spaces, to the one before it when both are marked alike.
fn push(pieces: &mut Vec<(String, bool)>, text: &str, found: bool) {
    let mut flat = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | ' ' if flat.ends_with(' ') => {}
            '\n' | '\r' | '\t' => flat.push(' '),
            c => flat.push(c),
        }
    }
    match pieces.last_mut() {
        _ if flat.is_empty() => {}
        Some((before, marked)) if *marked == found => before.push_str(&flat),
        _ => pieces.push((flat, found)),
    }
}

/// Returns every word of the text, in order.
fn words_of(text: &str, query: &Query) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let in_word = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, in_word(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(Word { range: from..at, answers: query.position_of(&text[from..at]) });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Returns the first and last word of the window with the most different answers, the earliest if several.
fn best_window(text: &str, words: &[Word]) -> Option<(usize, usize)> {
    let last_within = |first: usize| {
        let from = words[first].range.start;
        let within = |word: &&Word| text[from..word.range.end].chars().take(LENGTH + 1).count() <= LENGTH;
        first + words[first..].iter().take(LENGTH).take_while(within).count().max(1) - 1
    };
    let mut best: Option<(usize, usize)> = None;
    for (at, _) in words.iter().enumerate().filter(|(_, word)| word.answers.is_some()).take(200) {
        let answers = words[at..=last_within(at)].iter().filter_map(|word| word.answers);
        let different = answers.collect::<BTreeSet<_>>().len();
        if best.is_none_or(|(_, most)| different > most) {
            best = Some((at, different));
        }
    }
    let found = best.map_or(0, |(at, _)| at);
    let found_start = words.get(found)?.range.start;
    let near = |word: &&Word| text[word.range.start..found_start].chars().take(BEFORE + 1).count() <= BEFORE;
    let first = found - words[..found].iter().rev().take_while(near).count();
    Some((first, last_within(first).max(found)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Locale;

    fn cut(text: &str, looked_for: &str) -> Vec<(String, bool)> {
        excerpt(text, &Query::new(looked_for, Locale::Fr).expect("has words"))
    }

    #[test]
    fn the_words_found_are_marked_and_keep_their_accents() {
        assert_eq!(
            cut("Une œuvre d’Été :\nl’hébergement libre.", "oeuvre ete heberg"),
            [
                ("Une ".into(), false),
                ("œuvre".into(), true),
                (" d’".into(), false),
                ("Été".into(), true),
                (" : l’".into(), false),
                ("hébergement".into(), true),
                (" libre.".into(), false)
            ]
        );
    }

    #[test]
    fn the_excerpt_lies_where_most_words_are_and_says_that_it_is_cut() {
        let text =
            format!("{} libre {} logiciel libre {}", "avant ".repeat(60), "milieu ".repeat(60), "fin ".repeat(90));
        let pieces = cut(&text, "logiciel libre");
        let whole: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        assert!(whole.contains("milieu logiciel libre fin"), "got {whole}");
        assert!(whole.starts_with('…') && whole.ends_with('…'));
        assert!((100..=190).contains(&whole.chars().count()), "about two lines: {}", whole.chars().count());
    }

    #[test]
    fn a_family_is_marked_and_a_stranger_is_not() {
        let marked = |text: &str, query: &str| cut(text, query).into_iter().filter(|(_, found)| *found).count();
        assert_eq!(marked("Les associations, leurs assiettes.", "association"), 1);
        assert_eq!(marked("Rien ici.", "association"), 0, "the title alone had the word: the beginning is shown");
        assert_eq!(cut("", "association"), []);
    }

    #[test]
    fn a_word_longer_than_the_excerpt_does_no_harm() {
        let long = "é".repeat(10_000);
        assert!(!cut(&format!("{long} mot {long}"), "mot").is_empty());
    }
}
