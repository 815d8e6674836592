//! The words of listings and their families, with the rows that have them.

use super::bits::Bits;
use crate::filter::searched_texts;
use crate::search::{KnownFamilies, Query};
use domain::Locale;
use domain::directory::{ListingEntry, Offer};
use domain::text::spaced_words;
use std::collections::BTreeMap;

type Postings = BTreeMap<String, Vec<u32>>;

/// Which rows have a word in their name, anywhere, or one of its family.
#[derive(Default)]
pub(super) struct Texts {
    names: Postings,
    words: Postings,
    stems: Postings,
    families: Option<KnownFamilies>,
}

impl Texts {
    /// Adds a row; rows come in order.
    pub(super) fn add(&mut self, at: usize, entry: &ListingEntry, offer_words: &impl Fn(Offer) -> String) {
        let Ok(row) = u32::try_from(at) else { return };
        let (name, mut rest) = searched_texts(entry);
        let more = entry.areas.iter().chain(&entry.networks).chain(entry.terms.iter().map(|terms| &terms.note));
        for text in more.cloned().chain(entry.offers.iter().map(|offer| offer_words(*offer))) {
            rest.push('\n');
            rest.push_str(&text);
        }
        let all = format!("{name}\n{rest}");
        put(&mut self.names, &spaced_words(&name), row);
        put(&mut self.words, &spaced_words(&all), row);
        let families = self.families.get_or_insert_with(|| KnownFamilies::new(Locale::Fr));
        put(&mut self.stems, &families.stem_text(&all), row);
    }

    /// Returns the rows that answer, those that answer best first; a row may be in several. `None` without any word.
    pub(super) fn find(&self, text: &str, size: usize) -> Option<Vec<Bits>> {
        let query = Query::new(text, Locale::Fr)?;
        let words = query.words();
        let exact = |postings: &Postings| {
            let mut all = Bits::full(size);
            for (at, word) in words.iter().enumerate() {
                let mut any = Bits::new(size);
                if at + 1 == words.len() {
                    // the last word may still be being typed
                    for (_, rows) in postings.range(word.clone()..).take_while(|(found, _)| found.starts_with(word)) {
                        set(&mut any, rows);
                    }
                } else if let Some(rows) = postings.get(word) {
                    set(&mut any, rows);
                }
                all.keep(&any);
            }
            all
        };
        let mut families = query.families().peekable();
        let stems = families.peek().is_some().then(|| {
            let mut all = Bits::full(size);
            for family in families {
                let mut any = Bits::new(size);
                family.iter().filter_map(|stem| self.stems.get(stem)).for_each(|rows| set(&mut any, rows));
                all.keep(&any);
            }
            all
        });
        Some([exact(&self.names), exact(&self.words)].into_iter().chain(stems).collect())
    }
}

fn set(bits: &mut Bits, rows: &[u32]) {
    rows.iter().for_each(|row| bits.set(*row as usize));
}

fn put(postings: &mut Postings, words: &str, row: u32) {
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        if let Some(rows) = postings.get_mut(word) {
            if rows.last() != Some(&row) {
                rows.push(row);
            }
        } else {
            postings.insert(word.to_owned(), vec![row]);
        }
    }
}
