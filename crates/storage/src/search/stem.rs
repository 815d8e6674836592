//! Families of words: « hébergement », « hébergées » and « héberger » share a stem.

use domain::Locale;
use domain::text::fold;
use rust_stemmers::{Algorithm, Stemmer};
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
    known: HashMap<String, String>,
}

impl KnownFamilies {
    /// The most words kept: more than a language has in use; it bounds what invented words could take.
    const MOST: usize = 100_000;

    /// Prepares a language.
    pub(crate) fn new(locale: Locale) -> Self {
        Self { families: Families::new(locale), known: HashMap::new() }
    }

    /// Returns the stems of every word of a text, one space between two.
    pub(crate) fn stem_text(&mut self, text: &str) -> String {
        let lower = lower_text(text);
        let mut stems = String::with_capacity(lower.len() * 2);
        for word in split(&lower) {
            if !stems.is_empty() {
                stems.push(' ');
            }
            if let Some(known) = self.known.get(word) {
                stems.push_str(known);
                continue;
            }
            let found = self.families.stems(word).join(" ");
            stems.push_str(&found);
            if self.known.len() < Self::MOST {
                self.known.insert(word.to_owned(), found);
            }
        }
        stems
    }
}

/// Returns the words of a text in lower case, accents kept and composed, `œ` and `æ` opened.
pub(crate) fn accented_words(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = split(&lower_text(text)).map(str::to_owned).collect();
    words.into_iter()
}

fn lower_text(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.chars().for_each(|c| push_lower(&mut lower, c));
    } else {
        text.nfc().for_each(|c| push_lower(&mut lower, c));
    }
    lower
}

fn push_lower(lower: &mut String, c: char) {
    if c.is_ascii() {
        lower.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase() {
        match c {
            'œ' => lower.push_str("oe"),
            'æ' => lower.push_str("ae"),
            c => lower.push(c),
        }
    }
}

fn split(lower: &str) -> impl Iterator<Item = &str> {
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
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
}
