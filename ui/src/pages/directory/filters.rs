//! What is looked for in the directory.

use super::address::{open_query, to_address};
use contract::{DirectoryQuery, FacetValue};
use domain::directory::{HelpLevel, Offer};
use domain::listing_facets::{ListingChoices, ListingFacet};
use domain::text::fold;
use leptos::prelude::*;
use std::sync::{LazyLock, Mutex};

/// Rows that are fetched and drawn at once.
pub(super) const PAGE: usize = 30;

/// What was looked for last and how many rows were shown, so that coming back from a listing finds the same results.
static LAST: LazyLock<Mutex<(DirectoryQuery, usize)>> = LazyLock::new(|| Mutex::new((open_query(), PAGE)));

/// The parts of the sentence and what is chosen besides: values of facets, as the index has them; empty for any.
#[derive(Clone, Copy)]
pub(super) struct Filters {
    pub(super) text: RwSignal<String>,
    pub(super) offer: RwSignal<String>,
    pub(super) level: RwSignal<String>,
    pub(super) department: RwSignal<String>,
    pub(super) remote: RwSignal<bool>,
    /// What is chosen besides the sentence.
    more: RwSignal<ListingChoices>,
    /// How many rows, and of which search: another one begins with a page again.
    shown: RwSignal<(String, usize)>,
}

impl Filters {
    /// Makes filters that look for `query`, or for what was looked for last.
    pub(super) fn new(query: Option<DirectoryQuery>) -> Self {
        let (last, rows) = LAST.lock().map(|last| last.clone()).unwrap_or_default();
        let query = query.unwrap_or_else(|| last.clone());
        let filters = Self {
            text: RwSignal::default(),
            offer: RwSignal::default(),
            level: RwSignal::default(),
            department: RwSignal::default(),
            remote: RwSignal::default(),
            more: RwSignal::default(),
            shown: RwSignal::new((to_address(&last), rows)),
        };
        filters.show(&query);
        filters
    }

    /// Looks for `query` and nothing else.
    pub(super) fn show(self, query: &DirectoryQuery) {
        self.text.set(query.text.clone());
        self.offer.set(query.offer.map(|offer| offer.tag().to_owned()).unwrap_or_default());
        self.level.set(query.level.map(|level| level.tag().to_owned()).unwrap_or_default());
        self.department.set(query.department.clone().unwrap_or_default());
        self.remote.set(query.remote);
        self.more.set(query.choices.iter().map(|(facet, all)| (*facet, all.iter().cloned().collect())).collect());
    }

    /// Returns what to ask; `text` is given apart because it settles later than it is written. Reactive.
    pub(super) fn query(self, text: &str) -> DirectoryQuery {
        let chosen = |more: &ListingChoices| {
            more.iter().map(|(facet, all)| (*facet, all.iter().cloned().collect())).collect::<Vec<_>>()
        };
        let mut query = DirectoryQuery {
            text: text.trim().to_owned(),
            offer: Offer::from_tag(&self.offer.get()),
            level: HelpLevel::from_tag(&self.level.get()),
            department: Some(self.department.get()).filter(|name| !name.is_empty()),
            remote: self.remote.get(),
            choices: self.more.with(chosen),
            limit: None,
        };
        let (of, rows) = self.shown.get();
        query.limit = Some(if of == to_address(&query) { rows } else { PAGE });
        query
    }

    /// Shows a page more of the present search.
    pub(super) fn show_more(self) {
        let query = self.query(&self.text.get_untracked());
        self.shown.set((to_address(&query), query.limit.unwrap_or(PAGE) + PAGE));
    }

    /// Keeps the filters for when the page is shown again. Reactive.
    pub(super) fn keep(self) {
        let query = self.query(&self.text.get());
        if let Ok(mut last) = LAST.lock() {
            *last = (DirectoryQuery { limit: None, ..query.clone() }, query.limit.unwrap_or(PAGE));
        }
    }

    /// Returns what is chosen, facet by facet: the sentence's part first. Reactive.
    pub(super) fn chosen(self) -> Vec<(ListingFacet, String)> {
        let of = |facet: &ListingFacet| {
            let said = self.part(*facet).map(|part| fold(&part.get())).filter(|value| !value.is_empty());
            let more = self.more.with(|more| more.get(facet).cloned().unwrap_or_default());
            said.into_iter().chain(more).map(|value| (*facet, value)).collect::<Vec<_>>()
        };
        ListingFacet::ALL.iter().flat_map(of).collect()
    }

    /// Returns whether a value is chosen. Reactive.
    pub(super) fn has(self, facet: ListingFacet, value: &str) -> bool {
        self.part(facet).is_some_and(|part| part.with(|said| fold(said) == value))
            || self.more.with(|more| more.get(&facet).is_some_and(|values| values.contains(value)))
    }

    /// Chooses a value. The first one of a facet that the sentence speaks of is said there.
    pub(super) fn choose(self, facet: ListingFacet, value: &FacetValue) {
        let is_first = !self.more.with_untracked(|more| more.contains_key(&facet));
        match self.part(facet) {
            Some(part) if is_first && part.with_untracked(String::is_empty) => part.set(value.value.clone()),
            _ => self.more.update(|more| more.entry(facet).or_default().extend([value.value.clone()])),
        }
    }

    /// Lets go of a value.
    pub(super) fn drop_choice(self, facet: ListingFacet, value: &str) {
        if let Some(part) = self.part(facet).filter(|part| part.with_untracked(|said| fold(said) == value)) {
            part.set(String::new());
        }
        self.more.update(|more| {
            if let Some(values) = more.get_mut(&facet) {
                values.remove(value);
            }
            more.retain(|_, values| !values.is_empty());
        });
    }

    /// Lets go of every value of a facet.
    pub(super) fn drop_all(self, facet: ListingFacet) {
        if let Some(part) = self.part(facet) {
            part.set(String::new());
        }
        self.more.update(|more| drop(more.remove(&facet)));
    }

    /// Drops every filter.
    pub(super) fn clear(self) {
        self.show(&open_query());
    }

    /// Returns whether nothing narrows the search. Reactive.
    pub(super) fn are_open(self) -> bool {
        self.text.with(|text| text.trim().is_empty()) && self.chosen().is_empty()
    }

    const fn part(self, facet: ListingFacet) -> Option<RwSignal<String>> {
        match facet {
            ListingFacet::Offer => Some(self.offer),
            ListingFacet::Level => Some(self.level),
            ListingFacet::Department => Some(self.department),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(label: &str) -> FacetValue {
        FacetValue { value: fold(label), label: label.to_owned(), count: 1 }
    }

    #[test]
    fn the_sentence_says_the_first_choice_and_the_others_stand_beside() {
        Owner::new().with(|| {
            let filters = Filters::new(Some(open_query()));
            filters.choose(ListingFacet::Department, &value("Côte-d’Or"));
            filters.choose(ListingFacet::Department, &value("Jura"));
            filters.choose(ListingFacet::Capacity, &value("OPEN"));
            assert_eq!(filters.department.get_untracked(), "cote-d'or");
            let asked = filters.query("");
            assert_eq!(asked.department.as_deref(), Some("cote-d'or"));
            let others =
                [(ListingFacet::Department, vec!["jura".into()]), (ListingFacet::Capacity, vec!["open".into()])];
            assert_eq!(asked.choices, others, "what is ticked must be asked");
            assert!(filters.has(ListingFacet::Department, "jura") && filters.has(ListingFacet::Capacity, "open"));
            filters.drop_choice(ListingFacet::Department, "cote-d'or");
            assert_eq!(
                filters.chosen(),
                [(ListingFacet::Department, "jura".into()), (ListingFacet::Capacity, "open".into())]
            );
            filters.clear();
            assert!(filters.are_open(), "« clear all » leaves nothing behind");
        });
    }

    #[test]
    fn another_search_begins_with_one_page_again() {
        Owner::new().with(|| {
            let filters = Filters::new(Some(open_query()));
            filters.show_more();
            assert_eq!(filters.query("").limit, Some(2 * PAGE));
            filters.remote.set(false);
            assert_eq!(filters.query("").limit, Some(PAGE), "no thousand rows because an older search showed many");
        });
    }
}
