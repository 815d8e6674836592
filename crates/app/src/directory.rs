//! The directory: the bundled sample and what providers sent.

mod export;
mod import;
mod index;
mod keep;
mod known;
mod report;
mod site;

pub(crate) use import::Waiting;
pub use index::MatchingListing;
pub(crate) use index::{KeptIndex, Known};
pub use report::{report_counts, report_line};
pub(crate) use site::{escaped, link};

use crate::{App, Error, Result};
use contract::{AlternativesView, DirectoryQuery, DirectoryView, FacetValue, ListingOrigin, ListingRow, ListingView};
use domain::directory::{Listing, Offer};
use domain::listing_facets::ListingFacet;
use domain::text::fold;
use domain::{ListingId, SpaceId};
pub(crate) use index::is_old;
use index::{YEAR, browse_filter};
use std::collections::BTreeMap;
use storage::FacetCount;

/// Characters of a description shown in a row.
const SUMMARY: usize = 180;

impl App {
    /// Searches the directory: the sample first, then what came from spaces and no curator approved yet.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn search_directory(&self, query: &DirectoryQuery) -> Result<DirectoryView> {
        let index = self.listing_index()?;
        let filter = browse_filter(query);
        let mut found = index.search(&filter);
        if let Some(department) = query.department.as_deref().filter(|name| !name.is_empty()) {
            // with « remotely too », those of the department come first; the sort keeps the order within each
            let wanted = fold(department);
            found.sort_by_cached_key(|(listing, known)| (known.rank(), fold(&listing.entry.department) != wanted));
        }
        let counts = index.counts(&filter);
        let count_of = |facet| counts.get(&facet).map(Vec::as_slice).unwrap_or_default();
        let departments = count_of(ListingFacet::Department);
        let offer = |offer: &Offer| {
            let count = count_of(ListingFacet::Offer).iter().find(|one| one.value == offer.tag());
            (*offer, count.map_or(0, |one| one.count))
        };
        let own = self.own_listing_id()?;
        let spaces = self.space_names()?;
        let shown = found.iter().take(query.limit.unwrap_or(usize::MAX));
        let rows = shown.map(|(listing, known)| row(listing, origin(known, &spaces, own.as_ref()))).collect();
        Ok(DirectoryView {
            rows,
            found: found.len(),
            total: index.len(),
            departments: departments.iter().map(|one| (one.label.clone(), one.count)).collect(),
            offers: Offer::ALL.iter().map(offer).collect(),
            facets: ListingFacet::ALL.iter().map(|facet| (*facet, facet_values(count_of(*facet)))).collect(),
            catalogue_date: self.catalogue.date()?,
        })
    }

    /// Returns a whole listing.
    ///
    /// # Errors
    /// When there is no such listing or it cannot be read.
    pub fn get_listing(&self, listing: &ListingId) -> Result<ListingView> {
        if let Some(found) = self.catalogue.find_listing(listing)? {
            return Ok(ListingView {
                is_old: is_old(&found, self.now()),
                id: found.id,
                entry: found.entry,
                origin: ListingOrigin::Sample,
                sources: found.sources,
                as_of: found.as_of,
                checked_on: found.checked_on,
                checked_by: found.checked_by,
            });
        }
        if let Some(found) = self.db.with(|db| db.find_imported_listing(listing))? {
            return Ok(ListingView {
                is_old: is_old(&found.listing, self.now()),
                id: found.listing.id,
                entry: found.listing.entry,
                origin: ListingOrigin::Imported { file: found.file, on: found.imported_at },
                sources: found.listing.sources,
                as_of: found.listing.as_of,
                checked_on: found.listing.checked_on,
                checked_by: found.listing.checked_by,
            });
        }
        let record = self.db.with(|db| db.find_submission(listing))?;
        let record = record.ok_or_else(|| Error::NotFound { what: "listing", id: listing.to_string() })?;
        let own = self.own_listing_id()?;
        Ok(ListingView {
            id: record.listing.clone(),
            origin: origin(&Known::Sent(Box::new(record.clone())), &self.space_names()?, own.as_ref()),
            is_old: self.now() - record.written_at > YEAR,
            entry: record.entry,
            sources: Vec::new(),
            as_of: String::new(),
            checked_on: String::new(),
            checked_by: String::new(),
        })
    }

    /// Returns the free software and services that match.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn list_alternatives(&self, text: &str) -> Result<AlternativesView> {
        Ok(AlternativesView {
            rows: self.catalogue.list_alternatives(text)?,
            total: self.catalogue.alternatives_count()?,
        })
    }

    pub(crate) fn space_names(&self) -> Result<BTreeMap<SpaceId, String>> {
        let spaces = self.db.with(|db| db.list_spaces())?;
        Ok(spaces.into_iter().map(|space| (space.id, space.name)).collect())
    }
}

fn facet_values(counts: &[FacetCount]) -> Vec<FacetValue> {
    let value = |one: &FacetCount| FacetValue { value: one.value.clone(), label: one.label.clone(), count: one.count };
    counts.iter().map(value).collect()
}

/// Says where a listing comes from.
pub(crate) fn origin(known: &Known, spaces: &BTreeMap<SpaceId, String>, own: Option<&ListingId>) -> ListingOrigin {
    match known {
        Known::Sample => ListingOrigin::Sample,
        Known::Imported { file, on } => ListingOrigin::Imported { file: file.clone(), on: *on },
        Known::Sent(record) => ListingOrigin::Submission {
            space: spaces.get(&record.space).cloned().unwrap_or_default(),
            signer: record.signer.chars().take(8).collect(),
            seq: record.seq,
            written_at: record.written_at,
            own: own == Some(&record.listing) && !record.received,
        },
    }
}

pub(crate) fn row(listing: &Listing, origin: ListingOrigin) -> ListingRow {
    let entry = &listing.entry;
    let place = match (entry.commune.as_str(), entry.department.as_str()) {
        ("", "") => [&entry.region, &entry.country].into_iter().find(|name| !name.is_empty()).cloned(),
        ("", department) => Some(department.to_owned()),
        (commune, "") => Some(commune.to_owned()),
        (commune, department) => Some(format!("{commune} ({department})")),
    };
    ListingRow {
        id: listing.id.clone(),
        name: entry.name.clone(),
        summary: shorten(&entry.description, SUMMARY),
        place: place.unwrap_or_default(),
        offers: entry.offers.clone(),
        modes: entry.modes.clone(),
        origin,
    }
}

/// Cuts a text after a whole word and marks the cut.
fn shorten(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let cut: String = text.chars().take(max).collect();
    let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_description_is_cut_between_words() {
        assert_eq!(shorten("un deux trois", 9), "un deux…");
        assert_eq!(shorten("œuf", 3), "œuf", "characters count, not bytes");
    }
}
