//! The directory: the bundled sample and what providers sent.

mod export;
mod import;
mod known;
mod report;
mod site;

pub(crate) use import::Waiting;
pub use report::{report_counts, report_line};

use crate::{App, Error, Result};
use contract::{AlternativesView, DirectoryQuery, DirectoryView, ListingOrigin, ListingRow, ListingView};
use domain::ListingId;
use domain::directory::{Listing, ListingEntry};
use std::collections::BTreeMap;
use storage::{ImportedListing, ListingFilter, SubmissionRecord};

/// Characters of a description shown in a row.
const SUMMARY: usize = 180;

impl App {
    /// Searches the directory: the sample first, then what came from spaces and no curator approved yet.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn search_directory(&self, query: &DirectoryQuery) -> Result<DirectoryView> {
        let filter = ListingFilter {
            text: query.text.clone(),
            offer: query.offer,
            level: query.level,
            department: query.department.clone().filter(|name| !name.is_empty()),
            remote: query.remote,
        };
        let everything = ListingFilter::default();
        let (submissions, sent_facets, sent) = self.db.with(|db| {
            let found = db.list_submissions(&filter.text, &filter)?;
            Ok((found, db.submission_facets(&filter)?, db.list_submissions("", &everything)?.len()))
        })?;
        let (imported, imported_facets, taken_in) = self.db.with(|db| {
            let found = db.list_imported_listings(&filter)?;
            Ok((found, db.imported_listing_facets(&filter)?, db.count_imported_listings()?))
        })?;
        let own = self.own_listing_id()?;
        let mut samples = self.catalogue.search(&filter)?;
        if let Some(department) = &filter.department {
            // with « remotely too », those of the department come first; the sort keeps the order within each
            let wanted = domain::text::fold(department);
            samples.sort_by_key(|listing| domain::text::fold(&listing.entry.department) != wanted);
        }
        let rows = samples.into_iter().map(sample_row).chain(imported.into_iter().map(imported_row));
        let sent_rows = submissions.into_iter().map(|record| self.submission_row(record, own.as_ref()));
        let facets = self.catalogue.facets(&filter)?.merge(sent_facets).merge(imported_facets);
        Ok(DirectoryView {
            rows: rows.map(Ok).chain(sent_rows).collect::<Result<_>>()?,
            total: self.catalogue.count()? + sent + taken_in,
            departments: facets.departments,
            offers: facets.offers,
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
                id: found.id,
                entry: found.entry,
                origin: ListingOrigin::Sample,
                sources: found.sources,
                as_of: found.as_of,
            });
        }
        if let Some(found) = self.db.with(|db| db.find_imported_listing(listing))? {
            return Ok(ListingView {
                id: found.listing.id,
                entry: found.listing.entry,
                origin: ListingOrigin::Imported { file: found.file, on: found.imported_at },
                sources: found.listing.sources,
                as_of: found.listing.as_of,
            });
        }
        let record = self.db.with(|db| db.find_submission(listing))?;
        let record = record.ok_or_else(|| Error::NotFound { what: "listing", id: listing.to_string() })?;
        let own = self.own_listing_id()?;
        Ok(ListingView {
            id: record.listing.clone(),
            origin: self.submission_origin(&record, own.as_ref())?,
            entry: record.entry,
            sources: Vec::new(),
            as_of: String::new(),
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

    fn submission_row(&self, record: SubmissionRecord, own: Option<&ListingId>) -> Result<ListingRow> {
        let origin = self.submission_origin(&record, own)?;
        Ok(row(record.listing, record.entry, origin))
    }

    fn submission_origin(&self, record: &SubmissionRecord, own: Option<&ListingId>) -> Result<ListingOrigin> {
        let spaces = self.db.with(|db| db.list_spaces())?;
        let names: BTreeMap<_, _> = spaces.into_iter().map(|space| (space.id, space.name)).collect();
        Ok(ListingOrigin::Submission {
            space: names.get(&record.space).cloned().unwrap_or_default(),
            signer: record.signer.chars().take(8).collect(),
            seq: record.seq,
            written_at: record.written_at,
            own: own == Some(&record.listing) && !record.received,
        })
    }
}

fn sample_row(listing: Listing) -> ListingRow {
    row(listing.id, listing.entry, ListingOrigin::Sample)
}

fn imported_row(found: ImportedListing) -> ListingRow {
    let origin = ListingOrigin::Imported { file: found.file, on: found.imported_at };
    row(found.listing.id, found.listing.entry, origin)
}

fn row(id: ListingId, entry: ListingEntry, origin: ListingOrigin) -> ListingRow {
    let place = match (entry.commune.as_str(), entry.department.as_str()) {
        ("", "") => [&entry.region, &entry.country].into_iter().find(|name| !name.is_empty()).cloned(),
        ("", department) => Some(department.to_owned()),
        (commune, "") => Some(commune.to_owned()),
        (commune, department) => Some(format!("{commune} ({department})")),
    };
    ListingRow {
        id,
        name: entry.name,
        summary: shorten(&entry.description, SUMMARY),
        place: place.unwrap_or_default(),
        offers: entry.offers,
        modes: entry.modes,
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
