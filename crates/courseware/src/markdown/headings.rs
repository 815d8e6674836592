//! Anchors of headings, the same at each rendering of the same words.

use crate::html::SECTION;
use std::collections::{BTreeMap, BTreeSet};

/// Gives each heading of one text an anchor of its own.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    scope: String,
    taken: BTreeSet<String>,
    /// How many times a slug came, so that a thousand equal headings do not try a thousand names each.
    counts: BTreeMap<String, usize>,
    /// In the order of the text.
    order: Vec<String>,
}

impl Slugs {
    /// Gives anchors that begin with a scope of their own.
    pub(super) fn new(scope: &str) -> Self {
        Self { scope: scope.to_owned(), ..Self::default() }
    }

    /// Returns the anchor that a link to a heading of these words asks for.
    pub(super) fn wanted(&self, words: &str) -> String {
        format!("{}{}", self.prefix(), slug(words))
    }

    /// Returns what every anchor begins with.
    pub(super) fn prefix(&self) -> String {
        format!("{SECTION}{}", self.scope)
    }

    /// Returns the anchor of a heading of these words.
    pub(super) fn anchor(&mut self, words: &str) -> String {
        let (prefix, base) = (self.prefix(), slug(words));
        let count = self.counts.entry(base.clone()).or_default();
        loop {
            *count += 1;
            let anchor = if *count == 1 { format!("{prefix}{base}") } else { format!("{prefix}{base}-{count}") };
            if self.taken.insert(anchor.clone()) {
                self.order.push(anchor.clone());
                return anchor;
            }
        }
    }

    /// Returns whether some heading has this anchor.
    pub(super) fn has(&self, anchor: &str) -> bool {
        self.taken.contains(anchor)
    }

    /// Returns every anchor, in the order of the text.
    pub(super) fn all(&self) -> impl Iterator<Item = &String> {
        self.order.iter()
    }
}

/// Returns words as authors write them in a link: folded, with one hyphen between words, at most 80 characters.
pub(crate) fn slug(words: &str) -> String {
    let mut slug = domain::text::words(words).join("-");
    if let Some((end, _)) = slug.char_indices().nth(80) {
        slug.truncate(end);
    }
    if slug.is_empty() { "x".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_words_without_accents_and_never_twice_the_same() {
        let mut slugs = Slugs::default();
        assert_eq!(slugs.anchor("À l’œuvre\u{202f}!"), "s-a-l-oeuvre");
        assert_eq!(slugs.anchor("A"), "s-a");
        assert_eq!(slugs.anchor("A"), "s-a-2");
        assert_eq!(slugs.anchor("A 2"), "s-a-2-2", "a heading that looks like a numbered one keeps apart");
        assert_eq!(slugs.anchor("???"), "s-x");
    }
}
