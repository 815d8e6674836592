//! The piece of the original text, accents kept, where the words were found.

use super::Query;
use super::query::Answer;
use std::collections::BTreeSet;
use std::ops::Range;

/// About how many characters an excerpt has.
const LENGTH: usize = 180;
/// How many of them come before the first word found.
const BEFORE: usize = 50;

/// A word of the text: where it lies, in bytes and in characters, and what it answers.
struct Word {
    range: Range<usize>,
    chars: Range<usize>,
    answer: Option<Answer>,
}

/// A piece of a text, cut around the words found.
pub(crate) struct Excerpt {
    /// The pieces; `true` marks the words found.
    pub(crate) pieces: Vec<(String, bool)>,
    /// Where in the text the first word found lies, in bytes; none when none is in it.
    pub(crate) at: Option<usize>,
}

/// Cuts the piece of `text` where most of the words are, in pieces; `true` marks the words found. The beginning of the
/// text when none is in it, as when only the title has them.
pub(crate) fn excerpt(text: &str, query: &Query) -> Excerpt {
    // of one word, the first place is as good as any: what comes after is not even read
    let enough = (query.words().len() == 1).then_some(LENGTH);
    let words = words_of(text, query, enough);
    let Some((first, last)) = best_window(&words) else { return Excerpt { pieces: Vec::new(), at: None } };
    let cut_before = first > 0;
    let cut_after = last + 1 < words.len();
    let start = if cut_before { words[first].range.start } else { 0 };
    let end = if cut_after { words[last].range.end } else { text.len() };

    let mut pieces = Vec::new();
    if cut_before {
        push(&mut pieces, "…", false);
    }
    let mut at = start;
    let found = || words[first..=last].iter().filter(|word| word.answer.is_some());
    for word in found() {
        push(&mut pieces, &text[at..word.range.start], false);
        push(&mut pieces, &text[word.range.clone()], true);
        at = word.range.end;
    }
    push(&mut pieces, &text[at..end], false);
    if cut_after {
        push(&mut pieces, "…", false);
    }
    let at = found().next().map(|word| word.range.start);
    Excerpt { pieces, at }
}

/// Cuts a short text nowhere: all of it, the words found marked.
pub(crate) fn marked(text: &str, query: &Query) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for word in words_of(text, query, None).iter().filter(|word| word.answer.is_some()) {
        push(&mut pieces, &text[at..word.range.start], false);
        push(&mut pieces, &text[word.range.clone()], true);
        at = word.range.end;
    }
    push(&mut pieces, &text[at..], false);
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

/// Returns the words of the text, in order: all of them, or those up to the first that lies `enough` characters after a
/// word found.
fn words_of(text: &str, query: &Query, enough: Option<usize>) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut found = None;
    let mut start = None;
    let mut count = 0;
    let mut rest = text.char_indices();
    loop {
        let (at, next) = rest.next().map_or((text.len(), ' '), |(at, c)| (at, c));
        match (start, in_word(next)) {
            (None, true) => start = Some((at, count)),
            (Some((from, first)), false) => {
                let answer = query.answer_of(&text[from..at]);
                words.push(Word { range: from..at, chars: first..count, answer });
                start = None;
                // a part of a phrase may still turn out to stand alone
                if found.is_none() && answer.is_some_and(|answer| answer.part.is_none()) {
                    found = Some(first);
                }
                if let (Some(enough), Some(found)) = (enough, found)
                    && first > found + enough
                {
                    break;
                }
            }
            _ => {}
        }
        if at == text.len() {
            break;
        }
        count += 1;
    }
    leave_whole_phrases(&mut words);
    words
}

/// Returns whether a letter is one of a word; most are plain ones, told at a glance.
fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)))
}

/// A part of a phrase answers only beside its other parts: « ligne » alone is no « réunion en ligne ».
fn leave_whole_phrases(words: &mut [Word]) {
    const AROUND: usize = 4;
    let part_at = |word: &Word| word.answer.and_then(|answer| answer.part);
    let alone: Vec<usize> = words
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            let Some((phrase, _, parts)) = part_at(word) else { return false };
            let near = &words[at.saturating_sub(AROUND)..(at + AROUND + 1).min(words.len())];
            let met: BTreeSet<usize> =
                near.iter().filter_map(part_at).filter(|found| found.0 == phrase).map(|found| found.1).collect();
            met.len() < parts
        })
        .map(|(at, _)| at)
        .collect();
    for at in alone {
        words[at].answer = None;
    }
}

/// Returns the first and last word of the window with the most different answers, the earliest if several.
fn best_window(words: &[Word]) -> Option<(usize, usize)> {
    let last_within = |first: usize| {
        let from = words[first].chars.start;
        first + words[first..].iter().take_while(|word| word.chars.end - from <= LENGTH).count().max(1) - 1
    };
    let mut best: Option<(usize, usize)> = None;
    for (at, _) in words.iter().enumerate().filter(|(_, word)| word.answer.is_some()).take(200) {
        let answers = words[at..=last_within(at)].iter().filter_map(|word| word.answer);
        let different = answers.map(|answer| answer.place).collect::<BTreeSet<_>>().len();
        if best.is_none_or(|(_, most)| different > most) {
            best = Some((at, different));
        }
    }
    let found = best.map_or(0, |(at, _)| at);
    let found_start = words.get(found)?.chars.start;
    let first = found - words[..found].iter().rev().take_while(|word| found_start - word.chars.start <= BEFORE).count();
    Some((first, last_within(first).max(found)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Locale;

    fn cut(text: &str, looked_for: &str) -> Vec<(String, bool)> {
        excerpt(text, &Query::new(looked_for, Locale::Fr).expect("has words")).pieces
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

    #[test]
    fn a_phrase_that_stands_for_the_word_is_marked_whole_or_not_at_all() {
        let groups = [vec!["visio".to_owned(), "réunion en ligne".to_owned()]];
        let synonyms = crate::search::Synonyms::new(&groups, Locale::Fr);
        let query = Query::with_synonyms("visio", Locale::Fr, &synonyms).expect("a word");
        let found = excerpt("La ligne est coupée, et depuis hier nos réunions se tiennent ailleurs.", &query);
        let marked: Vec<&str> =
            found.pieces.iter().filter(|(_, found)| *found).map(|(piece, _)| piece.as_str()).collect();
        assert_eq!(marked, [""; 0], "too far apart to be one");
        let found = excerpt("La ligne est coupée : pas de réunion en ligne.", &query);
        let marked: Vec<&str> =
            found.pieces.iter().filter(|(_, found)| *found).map(|(piece, _)| piece.as_str()).collect();
        assert_eq!(marked, ["réunion", "ligne"], "a line alone is not a meeting");
    }
}
