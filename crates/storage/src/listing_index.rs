//! All listings of all origins in memory, by columns of bits: what passes a filter, and what each further choice leaves,
//! without reading a row.

mod bits;
mod fields;
mod texts;

use bits::Bits;
use domain::directory::{Alternative, HelpMode, Listing, Offer};
use domain::listing_facets::{ListingChoices, ListingFacet};
use domain::text::fold;
use std::collections::BTreeMap;
use texts::Texts;

/// What is looked for among all listings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BrowseFilter {
    /// Words; accents, case and `œ` do not matter. Empty for all.
    pub text: String,
    /// What is chosen, facet by facet; names are compared folded.
    pub choices: ListingChoices,
    /// With a department or a region: also those who help from afar, wherever they are.
    pub remote: bool,
}

/// One value of a facet and how many it would leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The value to choose.
    pub value: String,
    /// As the first listing that has it writes it.
    pub label: String,
    /// How many listings pass the filters of the other facets and have it.
    pub count: usize,
}

struct Column {
    label: String,
    bits: Bits,
}

/// The index; made once, and again when a listing comes or goes. `O` is what the caller knows of each listing besides.
pub struct ListingIndex<O> {
    rows: Vec<(Listing, O)>,
    columns: BTreeMap<ListingFacet, BTreeMap<String, Column>>,
    remote: Bits,
    texts: Texts,
}

impl<O> std::fmt::Debug for ListingIndex<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListingIndex").field("rows", &self.rows.len()).finish_non_exhaustive()
    }
}

impl<O> ListingIndex<O> {
    /// Indexes listings; they are shown by `rank` of what the caller knows of them, lowest first, then by name.
    /// `offer_words` says an offer in the words of every language, so that one may look for it.
    pub fn new(
        mut rows: Vec<(Listing, O)>,
        rank: impl Fn(&O) -> u8,
        alternatives: &[Alternative],
        offer_words: impl Fn(Offer) -> String,
    ) -> Self {
        rows.sort_by_cached_key(|(listing, _)| (fold(&listing.entry.name), listing.id.clone()));
        rows.sort_by_key(|(_, known)| rank(known));
        let size = rows.len();
        let mut columns: BTreeMap<ListingFacet, BTreeMap<String, Column>> = BTreeMap::new();
        let mut remote = Bits::new(size);
        let mut texts = Texts::default();
        for (at, (listing, _)) in rows.iter().enumerate() {
            for (facet, label) in fields::values(listing) {
                set(&mut columns, facet, &label, at, size);
            }
            if listing.entry.modes.contains(&HelpMode::Remote) {
                remote.set(at);
            }
            texts.add(at, &listing.entry, &offer_words);
        }
        for (at, (listing, _)) in rows.iter().enumerate() {
            for area in &listing.entry.areas {
                let is_department =
                    columns.get(&ListingFacet::Department).is_some_and(|known| known.contains_key(&fold(area)));
                let facet = if is_department { ListingFacet::Department } else { ListingFacet::Region };
                set(&mut columns, facet, area, at, size);
            }
        }
        replace(&mut columns, alternatives, size);
        Self { rows, columns, remote, texts }
    }

    /// Returns how many listings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Finds what passes a filter: those with the very words first, in the name before elsewhere, then those with words
    /// of their families; in the index's order among equals. Each comes with what the caller knows of it.
    #[must_use]
    pub fn search(&self, filter: &BrowseFilter) -> Vec<&(Listing, O)> {
        let kept = self.passing(filter, None);
        let order = self.texts.find(&filter.text, self.rows.len());
        let levels = order.unwrap_or_else(|| vec![Bits::full(self.rows.len())]);
        let mut seen = Bits::new(self.rows.len());
        let mut found = Vec::new();
        for mut level in levels {
            level.keep(&kept);
            level.drop_all(&seen);
            found.extend(level.ones().filter_map(|at| self.rows.get(at)));
            seen.add(&level);
        }
        found
    }

    /// Counts, for every value of every facet, what choosing it would leave; values in alphabetical order.
    #[must_use]
    pub fn counts(&self, filter: &BrowseFilter) -> BTreeMap<ListingFacet, Vec<FacetCount>> {
        let words = self.with_words(&filter.text);
        let count = |(facet, columns): (&ListingFacet, &BTreeMap<String, Column>)| {
            let mut others = self.passing(filter, Some(*facet));
            others.keep(&words);
            let values = columns.iter().map(|(value, column)| FacetCount {
                value: value.clone(),
                label: column.label.clone(),
                count: column.bits.count_common(&others),
            });
            (*facet, values.collect())
        };
        self.columns.iter().map(count).collect()
    }

    fn with_words(&self, text: &str) -> Bits {
        let Some(levels) = self.texts.find(text, self.rows.len()) else { return Bits::full(self.rows.len()) };
        levels.iter().fold(Bits::new(self.rows.len()), |mut all, level| {
            all.add(level);
            all
        })
    }

    /// Returns what passes the choices, those of one facet left out.
    fn passing(&self, filter: &BrowseFilter, without: Option<ListingFacet>) -> Bits {
        let mut kept = Bits::full(self.rows.len());
        for (facet, values) in filter.choices.iter().filter(|(facet, v)| Some(**facet) != without && !v.is_empty()) {
            let mut any = Bits::new(self.rows.len());
            for value in values {
                if let Some(column) = self.columns.get(facet).and_then(|columns| columns.get(&fold(value))) {
                    any.add(&column.bits);
                }
            }
            if filter.remote && matches!(facet, ListingFacet::Department | ListingFacet::Region) {
                any.add(&self.remote);
            }
            kept.keep(&any);
        }
        kept
    }
}

fn set(
    columns: &mut BTreeMap<ListingFacet, BTreeMap<String, Column>>,
    facet: ListingFacet,
    label: &str,
    at: usize,
    size: usize,
) {
    let value = fold(label);
    if !value.is_empty() {
        let new = || Column { label: label.trim().to_owned(), bits: Bits::new(size) };
        columns.entry(facet).or_default().entry(value).or_insert_with(new).bits.set(at);
    }
}

/// Who handles CryptPad can replace Google Docs: the names of software must be the same, but for accents and case.
fn replace(columns: &mut BTreeMap<ListingFacet, BTreeMap<String, Column>>, alternatives: &[Alternative], size: usize) {
    let mut replaced: BTreeMap<String, Column> = BTreeMap::new();
    let software = columns.get(&ListingFacet::Software);
    for alternative in alternatives {
        let Some(handled) = software.and_then(|software| software.get(&fold(&alternative.name))) else { continue };
        for product in alternative.replaces.iter().filter(|product| !fold(product).is_empty()) {
            let new = || Column { label: product.trim().to_owned(), bits: Bits::new(size) };
            replaced.entry(fold(product)).or_insert_with(new).bits.add(&handled.bits);
        }
    }
    columns.insert(ListingFacet::Replaces, replaced);
}

#[cfg(test)]
mod tests;
