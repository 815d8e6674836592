//! Words that stand for one another: « visio » and « réunion en ligne ».

use super::query::is_little;
use super::stem::{Families, accented_words};
use domain::Locale;

/// A word or a few: the stems of each that counts, in order.
pub(crate) type Phrase = Vec<Vec<String>>;

/// The groups of synonyms of one language, ready to be looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synonyms {
    groups: Vec<Vec<Phrase>>,
}

impl Synonyms {
    /// Prepares groups of words or phrases of a language.
    #[must_use]
    pub fn new(groups: &[Vec<String>], locale: Locale) -> Self {
        let families = Families::new(locale);
        let phrase = |text: &String| -> Phrase {
            let counts = accented_words(text).filter(|word| !is_little(word));
            counts.map(|word| families.stems(&word)).collect()
        };
        let group = |group: &Vec<String>| group.iter().map(phrase).filter(|phrase| !phrase.is_empty()).collect();
        Self { groups: groups.iter().map(group).collect() }
    }

    /// Returns how many of these words, from the first on, make a phrase of a group, the most possible, and the other
    /// phrases of that group.
    pub(super) fn at_head(&self, words: &[(usize, Vec<String>)]) -> Option<(usize, Vec<Phrase>)> {
        let mut best: Option<(usize, usize, usize)> = None;
        for (number, group) in self.groups.iter().enumerate() {
            for (at, phrase) in group.iter().enumerate() {
                if phrase.len() <= words.len()
                    && best.is_none_or(|(len, ..)| phrase.len() > len)
                    && phrase.iter().zip(words).all(|(stems, (_, typed))| stems.iter().any(|stem| typed.contains(stem)))
                {
                    best = Some((phrase.len(), number, at));
                }
            }
        }
        let (len, number, at) = best?;
        let others = self.groups[number].iter().enumerate().filter(|(other, _)| *other != at);
        Some((len, others.map(|(_, phrase)| phrase.clone()).collect()))
    }
}
