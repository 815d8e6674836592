//! Listings that providers sent through spaces, as screens show them.

use super::UserDb;
use crate::error::Result;
use crate::filter::{ListingFilter, searched_texts};
use crate::rows::{from_json, parsed, signed, to_json, unsigned};
use crate::search::{Index, Query};
use domain::directory::ListingEntry;
use domain::text::fold;
use domain::{ListingId, Locale, SpaceId};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

pub(crate) const INDEX: Index =
    Index { words: "submission_words", stems: "submission_stems", columns: &["name", "rest"] };

/// A listing signed by its provider, not yet approved.
#[derive(Debug, Clone, PartialEq)]
pub struct SubmissionRecord {
    /// The listing.
    pub listing: ListingId,
    /// The space it came through.
    pub space: SpaceId,
    /// Its version: the highest counts. Beyond 2⁶³ - 1 it is kept as that.
    pub seq: u64,
    /// The key that signed it, in hexadecimal digits.
    pub signer: String,
    /// When, as the provider's clock said, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// What it says.
    pub entry: ListingEntry,
    /// Whether it came from a peer; otherwise it was written here.
    pub received: bool,
}

impl UserDb {
    /// Keeps a submission, unless one of the same listing and signer with the same or a higher `seq` is kept already.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_submission(&self, submission: &SubmissionRecord) -> Result<()> {
        let entry = to_json("listing", &submission.entry)?;
        let (name, rest) = searched_texts(&submission.entry);
        self.write(|tx| {
            let kept: Option<i64> = tx
                .prepare_cached(include_str!("put_submission.sql"))?
                .query_row(
                    params![
                        submission.listing.as_str(),
                        submission.signer,
                        signed(submission.seq),
                        submission.space.as_str(),
                        fold(&submission.entry.name),
                        entry,
                        submission.written_at,
                        submission.received,
                    ],
                    |row| row.get(0),
                )
                .optional()?;
            if let Some(id) = kept {
                INDEX.remove(tx, id)?;
                INDEX.add(tx, id, &[name, rest], Locale::Fr)?;
            }
            Ok(())
        })
    }

    /// Returns the submissions that pass a filter, as the catalogue does: best first when there are words, else by name.
    /// The words are `text`, or the filter's own when `text` has none.
    ///
    /// # Errors
    /// See [`Self::find_value`]. No text is an error.
    pub fn list_submissions(&self, text: &str, filter: &ListingFilter) -> Result<Vec<SubmissionRecord>> {
        let text = if text.trim().is_empty() { &filter.text } else { text };
        self.read(|conn| {
            let mut submissions = with_words(conn, text)?;
            submissions.retain(|submission| filter.accepts(&submission.entry));
            Ok(submissions)
        })
    }

    /// Returns three numbers that differ when the submissions do, for those who keep an index of them.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn submissions_stamp(&self) -> Result<(i64, i64, f64)> {
        const SQL: &str = "SELECT count(*), coalesce(max(id), 0), total(seq) FROM submissions";
        self.read(|conn| Ok(conn.query_row(SQL, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?))
    }

    /// Returns the submission of a listing. When several keys signed the same id: the one written here, else the first
    /// that was kept, so that a later one cannot take its place.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_submission(&self, listing: &ListingId) -> Result<Option<SubmissionRecord>> {
        const SQL: &str = "SELECT * FROM submissions WHERE listing = ?1 ORDER BY received, id LIMIT 1";
        self.read(|conn| Ok(list(conn, SQL, [listing.as_str()])?.pop()))
    }
}

fn with_words(conn: &Connection, text: &str) -> Result<Vec<SubmissionRecord>> {
    let Some(query) = Query::new(text, Locale::Fr) else {
        return list(conn, "SELECT * FROM submissions ORDER BY sort_name, listing, signer", []);
    };
    let mut found = Vec::new();
    for id in INDEX.find(conn, &query)? {
        found.append(&mut list(conn, "SELECT * FROM submissions WHERE id = ?1", [id])?);
    }
    Ok(found)
}

fn list(conn: &Connection, sql: &str, params: impl Params) -> Result<Vec<SubmissionRecord>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params, read)?;
    rows.map(|row| {
        let (submission, entry) = row?;
        Ok(SubmissionRecord { entry: from_json("listing", &entry)?, ..submission })
    })
    .collect()
}

/// Reads a submission; its entry is still JSON.
fn read(row: &Row<'_>) -> rusqlite::Result<(SubmissionRecord, String)> {
    let submission = SubmissionRecord {
        listing: parsed(row, "listing")?,
        space: parsed(row, "space")?,
        seq: unsigned(row, "seq")?,
        signer: row.get("signer")?,
        written_at: row.get("written_at")?,
        entry: ListingEntry::default(),
        received: row.get("received")?,
    };
    Ok((submission, row.get("entry")?))
}
