//! The index of listings of every origin, made at the first search and again when one comes or goes.

use crate::{App, Result};
use contract::{DirectoryQuery, ListingOrigin};
use domain::Locale;
use domain::directory::{Alternative, Listing, ListingEntry, Offer};
use domain::listing_facets::{ListingChoices, ListingFacet};
use domain::text::fold;
use l10n::{Words, listing};
use std::sync::{Arc, Mutex, PoisonError};
use storage::{BrowseFilter, ListingFilter, ListingIndex, SubmissionRecord};

/// A year and a day, in seconds.
pub(super) const YEAR: i64 = 366 * 24 * 3600;

/// Where a listing of the index comes from.
#[derive(Debug, Clone)]
pub(crate) enum Known {
    /// The bundled sample.
    Sample,
    /// A file that this person took in.
    Imported {
        /// The file's name.
        file: String,
        /// When, in seconds since 1970 (UTC).
        on: i64,
    },
    /// A space; the record's own entry is empty.
    Sent(Box<SubmissionRecord>),
}

impl Known {
    /// Returns the place among origins: lower ones are shown first.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            Self::Sample => 0,
            Self::Imported { .. } => 1,
            Self::Sent(_) => 2,
        }
    }
}

/// What tells that the kept index is still right.
type Stamp = ((i64, i64, f64), (i64, f64));

/// The index that was made last.
#[derive(Default)]
pub(crate) struct KeptIndex(Mutex<Option<(Stamp, Arc<ListingIndex<Known>>)>>);

/// A listing that answers, whole, with what an explanation needs.
#[derive(Debug, Clone)]
pub struct MatchingListing {
    /// The listing.
    pub listing: Listing,
    /// Where it comes from.
    pub origin: ListingOrigin,
    /// What the software it handles can replace, with that software: `("Google Docs", "CryptPad")`.
    pub replaces: Vec<(String, String)>,
    /// Whether it was last checked, or is true of, more than a year ago, or nobody knows when.
    pub is_old: bool,
}

impl App {
    /// Returns every listing that answers, whole, best first; `limit` counts.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn matching_listings(&self, query: &DirectoryQuery) -> Result<Vec<MatchingListing>> {
        let index = self.listing_index()?;
        let alternatives = self.catalogue.list_alternatives("")?;
        let (own, spaces) = (self.own_listing_id()?, self.space_names()?);
        let found = index.search(&browse_filter(query));
        let whole = found.into_iter().take(query.limit.unwrap_or(usize::MAX)).map(|(listing, known)| MatchingListing {
            origin: super::origin(known, &spaces, own.as_ref()),
            replaces: replaced(&listing.entry, &alternatives),
            is_old: is_old(listing, self.now()),
            listing: listing.clone(),
        });
        Ok(whole.collect())
    }

    /// Returns the index, made anew when what it is made of changed.
    pub(crate) fn listing_index(&self) -> Result<Arc<ListingIndex<Known>>> {
        // held while it is made: a second search waits rather than making another
        let mut kept = self.listing_index.0.lock().unwrap_or_else(PoisonError::into_inner);
        let stamp = self.db.with(|db| Ok((db.submissions_stamp()?, db.imported_listings_stamp()?)))?;
        if let Some((made_of, index)) = kept.as_ref()
            && *made_of == stamp
        {
            return Ok(Arc::clone(index));
        }
        let everything = ListingFilter::default();
        let mut rows: Vec<(Listing, Known)> =
            self.catalogue.search(&everything)?.into_iter().map(|listing| (listing, Known::Sample)).collect();
        for found in self.db.with(|db| db.list_imported_listings(&everything))? {
            rows.push((found.listing, Known::Imported { file: found.file, on: found.imported_at }));
        }
        for mut record in self.db.with(|db| db.list_submissions("", &everything))? {
            let listing = Listing {
                id: record.listing.clone(),
                entry: std::mem::take(&mut record.entry),
                sources: Vec::new(),
                as_of: day(record.written_at),
                checked_on: String::new(),
                checked_by: String::new(),
            };
            rows.push((listing, Known::Sent(Box::new(record))));
        }
        let languages = [Words::new(Locale::Fr), Words::new(Locale::En)];
        let offer_words = |offer: Offer| {
            languages.iter().map(|words| words.text(listing::offer_key(offer))).collect::<Vec<_>>().join(" ")
        };
        let alternatives = self.catalogue.list_alternatives("")?;
        let index = Arc::new(ListingIndex::new(rows, Known::rank, &alternatives, offer_words));
        *kept = Some((stamp, Arc::clone(&index)));
        Ok(index)
    }
}

/// Returns what to look for; the older single choices are choices like others.
pub(super) fn browse_filter(query: &DirectoryQuery) -> BrowseFilter {
    let mut choices = ListingChoices::new();
    let department = query.department.clone().filter(|name| !name.is_empty());
    let single = [
        (ListingFacet::Offer, query.offer.map(|offer| offer.tag().to_owned())),
        (ListingFacet::Level, query.level.map(|level| level.tag().to_owned())),
        (ListingFacet::Department, department),
    ];
    for (facet, value) in single {
        choices.entry(facet).or_default().extend(value);
    }
    for (facet, values) in &query.choices {
        choices.entry(*facet).or_default().extend(values.iter().cloned());
    }
    BrowseFilter { text: query.text.clone(), choices, remote: query.remote }
}

/// Returns whether a listing was last checked, or is true of, more than a year before `now`, or nobody knows when.
pub(crate) fn is_old(listing: &Listing, now: i64) -> bool {
    let date = if listing.checked_on.trim().is_empty() { &listing.as_of } else { &listing.checked_on };
    let mut parts = date.trim().splitn(3, '-').map(str::parse::<i64>);
    let Some(Ok(year)) = parts.next() else { return true };
    // what is not said counts at its latest: a warning must not accuse without cause
    let month = parts.next().and_then(Result::ok).unwrap_or(12);
    let last = parts.next().and_then(Result::ok).unwrap_or(31);
    let today = day(now);
    let mut today = today.split('-').map(|part| part.parse::<i64>().unwrap_or(0));
    let now = (today.next().unwrap_or(0), today.next().unwrap_or(0), today.next().unwrap_or(0));
    (year + 1, month, last) < now
}

/// Returns the day of a time, `2026-11-23` (UTC).
fn day(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|time| time.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

fn replaced(entry: &ListingEntry, alternatives: &[Alternative]) -> Vec<(String, String)> {
    let handled: Vec<String> = entry.software.iter().map(|name| fold(name)).collect();
    let known = alternatives.iter().filter(|alternative| handled.contains(&fold(&alternative.name)));
    known.flat_map(|one| one.replaces.iter().map(|product| (product.clone(), one.name.clone()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_is_old_a_year_after_it_was_checked() {
        let now = 1_795_392_000; // 23 November 2026
        let checked = |checked_on: &str, as_of: &str| Listing {
            id: domain::ListingId::new("a").expect("an id"),
            entry: ListingEntry::default(),
            sources: vec![],
            as_of: as_of.into(),
            checked_on: checked_on.into(),
            checked_by: String::new(),
        };
        assert_eq!(day(now), "2026-11-23");
        assert!(!is_old(&checked("2025-11-23", "2019"), now), "the check counts, not the source");
        assert!(is_old(&checked("2025-11-22", ""), now));
        assert!(!is_old(&checked("", "2025"), now), "2025 may be December");
        assert!(is_old(&checked("", "2024-12"), now));
        assert!(is_old(&checked("", ""), now), "nobody knows: say so");
    }
}
