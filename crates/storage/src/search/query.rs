//! What a person typed, made safe for FTS5.

use super::stem::{Families, accented_words};
use super::synonyms::{Phrase, Synonyms};
use domain::Locale;
use domain::text::{fold, words};
use std::cell::RefCell;
use std::collections::HashMap;

/// More words than anyone types; the rest of a pasted page is left out.
const MOST_WORDS: usize = 16;

/// Little words that say nothing of what is looked for; the families do not insist on them.
const LITTLE_WORDS: &[&str] = &[
    "a", "au", "aux", "avec", "ce", "comment", "dans", "de", "des", "du", "en", "est", "et", "la", "le", "les", "mon",
    "nos", "notre", "ou", "par", "pour", "que", "quel", "quelle", "qui", "quoi", "sa", "son", "sur", "un", "une",
    "vos", "votre", "an", "and", "for", "how", "in", "is", "of", "on", "our", "the", "to", "with",
];

/// How far apart the words of a phrase may stand in a text.
const NEAR: usize = 6;

/// Returns whether a word says nothing of what is looked for.
pub(super) fn is_little(word: &str) -> bool {
    LITTLE_WORDS.contains(&fold(word).as_str())
}

/// What a word of a text answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Answer {
    /// The place of the word looked for.
    pub(super) place: usize,
    /// When it is a part of a phrase that stands for the word: which phrase, which part, of how many.
    pub(super) part: Option<(usize, usize, usize)>,
}

/// A word looked for, or a few that have synonyms together.
struct Unit {
    own: Phrase,
    others: Vec<Phrase>,
}

/// The words looked for. The last one may be the beginning of a word: it is being typed.
pub(crate) struct Query {
    words: Vec<String>,
    /// By the place of the word they belong to; little words have none.
    families: Vec<(usize, Vec<String>)>,
    units: Vec<Unit>,
    /// Every synonym, with the place of the word it stands for.
    synonyms: Vec<(usize, Phrase)>,
    /// How the words that could answer begin: one or two letters.
    starts: Vec<String>,
    /// What was said of words met before: texts repeat themselves.
    known: RefCell<HashMap<String, Option<Answer>>>,
    stemmer: Families,
}

impl Query {
    /// Reads what a person typed; `None` when there is no word in it.
    pub(crate) fn new(text: &str, locale: Locale) -> Option<Self> {
        Self::with_synonyms(text, locale, &Synonyms::default())
    }

    /// Reads what a person typed, and what stands for it.
    pub(crate) fn with_synonyms(text: &str, locale: Locale, thesaurus: &Synonyms) -> Option<Self> {
        let text: String = text.chars().take(2_000).collect();
        let spaced = without_elisions(&text);
        let mut words = words(&spaced);
        words.truncate(MOST_WORDS);
        if words.is_empty() {
            return None;
        }
        let stemmer = Families::new(locale);
        let families = accented_words(&spaced)
            .take(MOST_WORDS)
            .enumerate()
            .filter(|(_, word)| !is_little(word))
            .map(|(at, word)| (at, stemmer.stems(&word)))
            .collect::<Vec<_>>();
        let (mut units, mut synonyms) = (Vec::new(), Vec::new());
        let mut rest = families.as_slice();
        while let Some((place, _)) = rest.first() {
            let (len, others) = thesaurus.at_head(rest).unwrap_or((1, Vec::new()));
            synonyms.extend(others.iter().map(|phrase| (*place, phrase.clone())));
            let (own, after) = rest.split_at(len);
            units.push(Unit { own: own.iter().map(|(_, stems)| stems.clone()).collect(), others });
            rest = after;
        }
        let stems = families.iter().flat_map(|(_, stems)| stems).chain(synonyms.iter().flat_map(|(_, p)| p).flatten());
        let mut starts: Vec<String> = words.iter().chain(stems).map(|word| word.chars().take(2).collect()).collect();
        starts.sort();
        starts.dedup();
        Some(Self { words, families, units, synonyms, starts, known: RefCell::default(), stemmer })
    }

    /// Returns the words looked for, folded.
    pub(crate) fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns the families of the words that count.
    pub(crate) fn families(&self) -> impl Iterator<Item = &Vec<String>> {
        self.families.iter().map(|(_, stems)| stems)
    }

    /// Returns the FTS5 expression of the very words. Each is quoted: `AND`, `c++` and `(` are words or nothing.
    pub(crate) fn exact(&self) -> Option<String> {
        let quoted: Vec<String> = self.words.iter().map(|word| format!("\"{word}\"")).collect();
        Some(format!("{}*", quoted.join(" ")))
    }

    /// Returns the FTS5 expression of the families, if any word counts.
    pub(crate) fn stemmed(&self) -> Option<String> {
        let groups = self.families.iter().map(|(_, stems)| {
            let quoted: Vec<String> = stems.iter().map(|stem| format!("\"{stem}\"")).collect();
            format!("({})", quoted.join(" OR "))
        });
        let groups: Vec<String> = groups.collect();
        (!groups.is_empty()).then(|| groups.join(" AND "))
    }

    /// Returns the FTS5 expression of the families with all that stands for them, if anything does.
    pub(crate) fn widened(&self) -> Option<String> {
        if self.synonyms.is_empty() {
            return None;
        }
        let any = |stems: &Vec<String>| {
            let quoted: Vec<String> = stems.iter().map(|stem| format!("\"{stem}\"")).collect();
            format!("({})", quoted.join(" OR "))
        };
        let near = |phrase: &Phrase| match phrase.as_slice() {
            [word] => any(word),
            words => {
                let firsts: Vec<String> =
                    words.iter().filter_map(|stems| stems.first()).map(|stem| format!("\"{stem}\"")).collect();
                format!("NEAR({}, {NEAR})", firsts.join(" "))
            }
        };
        let unit = |unit: &Unit| {
            let own = unit.own.iter().map(any).collect::<Vec<_>>().join(" AND ");
            let all: Vec<String> = std::iter::once(format!("({own})")).chain(unit.others.iter().map(near)).collect();
            format!("({})", all.join(" OR "))
        };
        Some(self.units.iter().map(unit).collect::<Vec<_>>().join(" AND "))
    }

    /// Returns what this word of a text answers, if anything.
    pub(super) fn answer_of(&self, word: &str) -> Option<Answer> {
        // most words of a text begin otherwise: they cost nothing more than this look
        if !self.may_begin(word) {
            return None;
        }
        if let Some(known) = self.known.borrow().get(word) {
            return *known;
        }
        let answer = self.find_answer(word);
        self.known.borrow_mut().insert(word.to_owned(), answer);
        answer
    }

    fn may_begin(&self, word: &str) -> bool {
        let bytes = word.as_bytes();
        if bytes.iter().take(2).all(u8::is_ascii) {
            let begins = |start: &String| {
                let start = start.as_bytes();
                bytes.len() >= start.len() && start.iter().zip(bytes).all(|(a, b)| *a == b.to_ascii_lowercase())
            };
            return self.starts.iter().any(begins);
        }
        let folded = fold(&word.chars().take(3).collect::<String>());
        self.starts.iter().any(|start| folded.starts_with(start.as_str()))
    }

    fn find_answer(&self, word: &str) -> Option<Answer> {
        if let Some(place) = self.position_of(word) {
            return Some(Answer { place, part: None });
        }
        if self.synonyms.is_empty() || is_little(word) {
            return None;
        }
        let stems: Vec<String> = accented_words(word).flat_map(|word| self.stemmer.stems(&word)).collect();
        self.synonyms.iter().enumerate().find_map(|(number, (place, phrase))| {
            let part = phrase.iter().position(|family| family.iter().any(|stem| stems.contains(stem)))?;
            let part = (phrase.len() > 1).then_some((number, part, phrase.len()));
            Some(Answer { place: *place, part })
        })
    }

    /// Returns which of the words looked for this word of a text answers, by its place, if any.
    fn position_of(&self, word: &str) -> Option<usize> {
        let folded = fold(word);
        if !self.families.is_empty() && LITTLE_WORDS.contains(&folded.as_str()) {
            return None;
        }
        let last = self.words.len() - 1;
        let very = self
            .words
            .iter()
            .enumerate()
            .find(|(at, wanted)| folded == **wanted || (*at == last && folded.starts_with(wanted.as_str())));
        if let Some((at, _)) = very {
            return Some(at);
        }
        // words of a family begin alike: most words of a text need no stemming
        let start: String = folded.chars().take(2).collect();
        let near = |(_, stems): &(usize, Vec<String>)| stems.iter().any(|stem| stem.starts_with(&start));
        if !self.families.iter().any(near) {
            return None;
        }
        let stems: Vec<String> = accented_words(word).flat_map(|word| self.stemmer.stems(&word)).collect();
        self.families.iter().find(|(_, family)| family.iter().any(|stem| stems.contains(stem))).map(|(at, _)| *at)
    }
}

/// Takes away the `l’`, `d’`, `qu’` before a word: who looks for « l’éthique » looks for « éthique ».
fn without_elisions(text: &str) -> String {
    const ELIDED: &[&str] = &["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu"];
    let text = text.replace(['’', 'ʼ', '‘'], "'");
    let mut kept = String::with_capacity(text.len());
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c) {
            word.push(c);
            continue;
        }
        let before_a_word = c == '\'' && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if !(before_a_word && ELIDED.contains(&word.to_lowercase().as_str())) {
            kept.push_str(&word);
        }
        word.clear();
        kept.push(' ');
    }
    kept + &word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_elided_article_is_not_a_word_to_find() {
        let query = Query::new("l’éthique d'Aujourd’hui", Locale::Fr).expect("three words");
        assert_eq!(query.exact().as_deref(), Some(r#""ethique" "aujourd" "hui"*"#));
        assert_eq!(Query::new("l'", Locale::Fr).and_then(|q| q.exact()).as_deref(), Some(r#""l"*"#), "still typing");
    }

    #[test]
    fn signs_of_the_query_language_are_never_passed_on() {
        for hostile in ["\"", "(", "*", "c++ AND", "NEAR(a b)", "a:b ^c", "x\0y", "{a b}: c", "'"] {
            if let Some(query) = Query::new(hostile, Locale::Fr) {
                let bare: String = query.exact().unwrap_or_default().split('"').step_by(2).collect();
                assert!(bare.chars().all(|c| c == ' ' || c == '*'), "{hostile:?} leaves {bare:?} outside quotes");
            }
        }
        assert!(Query::new(" \"(*'+ ", Locale::Fr).is_none());
    }
}
