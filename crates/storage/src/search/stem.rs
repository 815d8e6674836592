//! Families of words: « hébergement », « hébergées » and « héberger » share a stem.

use domain::Locale;
use domain::text::{Piece, by_runs, fold, push_plain, spaced_words};
use foldhash::fast::RandomState;
use rust_stemmers::{Algorithm, Stemmer};
use std::borrow::Cow;
use std::collections::HashMap;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Stems that the rules keep apart and that people look for together: who wants « hébergement » wants a « hébergeur ».
const KIN: &[(&str, &str)] = &[
    ("hebergeur", "heberg"),
    ("hebergeux", "heberg"),
    ("associatif", "associ"),
    ("associat", "associ"),
    ("benevolat", "benevol"),
    ("formateur", "format"),
    ("formatric", "format"),
];

/// The families of one language.
pub(crate) struct Families(Stemmer);

impl Families {
    /// Prepares a language.
    pub(crate) fn new(locale: Locale) -> Self {
        Self(Stemmer::create(match locale {
            Locale::Fr => Algorithm::French,
            Locale::En => Algorithm::English,
        }))
    }

    /// Returns the folded stems of a lower-case word, one or two.
    ///
    /// The rules of French lean on accents (« associées »), which people do not always type: when the word without
    /// accents has another stem, both count.
    pub(crate) fn stems(&self, word: &str) -> Vec<String> {
        let folded = fold(word);
        // the stemmer's rules know Latin letters; anything else is its own family
        if word.len() > 60 || !word.chars().all(|c| c.is_alphabetic() && u32::from(c) < 0x180) {
            return vec![folded];
        }
        let mut stems = vec![fold(&self.0.stem(word)), self.0.stem(&folded).into_owned()];
        for stem in &mut stems {
            if let Some((_, kin)) = KIN.iter().find(|(apart, _)| apart == stem) {
                *stem = (*kin).to_owned();
            }
        }
        stems.dedup();
        stems
    }
}

/// The families of one language with those already found: a course says the same few thousand words again and again.
pub(crate) struct KnownFamilies {
    families: Families,
    known: HashMap<String, Known, RandomState>,
}

/// What is known of a word as it is written.
struct Known {
    /// Itself folded; several words when an apostrophe that counts as a letter was in it.
    words: String,
    /// Its stems.
    stems: String,
}

impl KnownFamilies {
    /// The most words kept: more than a language has in use; it bounds what invented words could take.
    const MOST: usize = 100_000;

    /// Prepares a language.
    pub(crate) fn new(locale: Locale) -> Self {
        Self { families: Families::new(locale), known: HashMap::default() }
    }

    /// Returns the folded words of a text, and the stems of every word, in both one space between two.
    pub(crate) fn words_and_stems(&mut self, text: &str) -> (String, String) {
        let mut words = String::with_capacity(text.len());
        let mut stems = String::with_capacity(text.len() * 2);
        each_word(text, |word| match self.known.get(word) {
            Some(known) => known.add_to(&mut words, &mut stems),
            None => {
                let known = Known { words: spaced_words(word), stems: self.families.stems(word).join(" ") };
                known.add_to(&mut words, &mut stems);
                if self.known.len() < Self::MOST {
                    self.known.insert(word.to_owned(), known);
                }
            }
        });
        (words, stems)
    }

    /// Returns the stems of every word of a text, one space between two.
    pub(crate) fn stem_text(&mut self, text: &str) -> String {
        self.words_and_stems(text).1
    }
}

impl Known {
    fn add_to(&self, words: &mut String, stems: &mut String) {
        for (all, own) in [(words, &self.words), (stems, &self.stems)] {
            if !all.is_empty() && !own.is_empty() {
                all.push(' ');
            }
            all.push_str(own);
        }
    }
}

/// Returns the words of a text in lower case, accents kept and composed, `œ` and `æ` opened.
pub(crate) fn accented_words(text: &str) -> impl Iterator<Item = String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words.into_iter()
}

/// Gives the words of a text in lower case, accents kept and composed, `œ` and `æ` opened.
fn each_word(text: &str, mut each: impl FnMut(&str)) {
    let composed: Cow<'_, str> = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.into(),
        _ => text.nfc().collect::<String>().into(),
    };
    let mut word = String::new();
    by_runs(&composed, |piece| match piece {
        Piece::Plain(run) => push_plain(&mut word, run),
        Piece::Other(c) => c.to_lowercase().for_each(|c| match c {
            'œ' => word.push_str("oe"),
            'æ' => word.push_str("ae"),
            // an accent that composes with nothing belongs to its letter
            '\u{300}'..='\u{36f}' if !word.is_empty() => word.push(c),
            c if c.is_alphanumeric() => word.push(c),
            _ if word.is_empty() => {}
            _ => {
                each(&word);
                word.clear();
            }
        }),
    });
    if !word.is_empty() {
        each(&word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_by_its_family_with_or_without_accents() {
        let french = Families::new(Locale::Fr);
        let share = |a: &str, b: &str| french.stems(a).iter().any(|stem| french.stems(b).contains(stem));
        assert!(share("hébergement", "hébergées"));
        assert!(share("hebergement", "hébergement"));
        assert!(share("associees", "associées"), "accents are often left out when typing");
        assert!(share("associations", "association"));
        assert!(!share("association", "assiette"));
        for (a, b) in [
            ("hébergement", "hébergeur"),
            ("association", "associatif"),
            ("associations", "associatives"),
            ("bénévolat", "bénévoles"),
            ("formation", "formatrice"),
            ("formations", "formateurs"),
        ] {
            assert!(share(a, b), "{a} {:?}, {b} {:?}", french.stems(a), french.stems(b));
        }
    }

    /// The stemmer is old: it must stand any word of Latin letters. The seed is printed, to play a failure again.
    #[test]
    fn no_word_makes_the_stemmer_panic() {
        let letters: Vec<char> = "aàâeéèêiîoôuùyçœæñßbcdfghjklmnpqrstvwxzžſ".chars().collect();
        let mut seed: u64 = 0x9e37_79b9;
        println!("seed {seed}");
        for locale in Locale::ALL {
            let families = Families::new(locale);
            for _ in 0..20_000 {
                let mut next = || {
                    seed ^= seed << 13;
                    seed ^= seed >> 7;
                    seed ^= seed << 17;
                    seed as usize
                };
                let word: String = (0..next() % 14).map(|_| letters[next() % letters.len()]).collect();
                families.stems(&word);
            }
        }
    }
    /// What is indexed and what is asked must be the same words, however they were typed.
    #[test]
    fn a_text_gives_the_words_that_a_query_folds_to() {
        let mut known = KnownFamilies::new(Locale::Fr);
        for text in [
            "L’hébergeur, c++ (AND) !",
            "Œuvre  d’Été et Ça : « Noël » 2026",
            "e\u{301}te\u{301} x\u{302}y",
            "l\u{2bc}eau, STRASSE, Straße, İstanbul",
            "Διάλογος — 数字 l'année",
        ] {
            for _ in 0..2 {
                assert_eq!(known.words_and_stems(text).0, spaced_words(text), "the second time from what is known");
            }
        }
        let one_by_one: Vec<String> =
            accented_words("Les bénévoles hébergées").map(|word| known.families.stems(&word).join(" ")).collect();
        assert_eq!(known.stem_text("Les bénévoles hébergées"), one_by_one.join(" "));
    }
}
