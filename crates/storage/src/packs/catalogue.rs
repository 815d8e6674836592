//! The pack of the directory and of the free alternatives.

use super::file::{self, Kind};
use crate::error::Result;
use crate::filter::{ListingFilter, searched_texts};
use crate::rows::{from_json, to_json};
use crate::search::{Index, Query};
use domain::directory::{Alternative, Listing};
use domain::text::fold;
use domain::{ListingId, Locale};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

const KIND: Kind =
    Kind { application_id: u32::from_be_bytes(*b"EmAd"), format: 2, schema: include_str!("catalogue.sql") };
const LISTINGS: Index = Index { words: "listing_words", stems: "listing_stems", columns: &["name", "rest"] };
const ALTERNATIVES: Index =
    Index { words: "alternative_words", stems: "alternative_stems", columns: &["name", "rest"] };

/// The bundled directory in one read-only file, verified when it was opened.
pub struct CataloguePack {
    path: PathBuf,
    conn: Mutex<Connection>,
}

impl CataloguePack {
    /// Writes the directory as a pack, in one step; `date` is that of its source, in the source's form. The same content
    /// gives the same bytes, whatever its order.
    ///
    /// # Errors
    /// [`DiskFull`](crate::Error::DiskFull), [`ReadOnly`](crate::Error::ReadOnly) or [`Io`](crate::Error::Io); also
    /// [`Sqlite`](crate::Error::Sqlite) when two listings share an id. What was at `path` is then unchanged.
    pub fn write(path: &Path, listings: &[Listing], alternatives: &[Alternative], date: &str) -> Result<()> {
        let about =
            |tx: &Transaction<'_>| Ok(tx.execute("INSERT INTO catalogue (date) VALUES (?1)", [date]).map(|_| ())?);
        file::write(path, &KIND, about, |tx| {
            write_listings(tx, listings)?;
            write_alternatives(tx, alternatives)
        })
    }

    /// Verifies a pack and opens it.
    ///
    /// # Errors
    /// [`BadPack`](crate::Error::BadPack) says why it is refused; [`NotFound`](crate::Error::NotFound) when there is no
    /// file.
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self { path: path.to_owned(), conn: Mutex::new(file::open(path, &KIND)?) })
    }

    /// Returns the date of the catalogue, as in its source.
    ///
    /// # Errors
    /// [`BadPack`](crate::Error::BadPack) when the file was damaged since it was opened; so for every method below.
    pub fn date(&self) -> Result<String> {
        self.read(|conn| Ok(conn.query_row("SELECT date FROM catalogue", [], |row| row.get(0))?))
    }

    /// Returns how many listings there are.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn count(&self) -> Result<usize> {
        self.read(|conn| count(conn, "SELECT count(*) FROM listings"))
    }

    /// Finds the listings that pass a filter: best first when there are words, else by name.
    ///
    /// # Errors
    /// See [`Self::date`]. No text is an error.
    pub fn search(&self, filter: &ListingFilter) -> Result<Vec<Listing>> {
        self.read(|conn| {
            let mut listings = with_words(conn, &filter.text)?;
            listings.retain(|listing| filter.accepts(&listing.entry));
            Ok(listings)
        })
    }

    /// Returns a listing, if it is in the catalogue.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn find_listing(&self, listing: &ListingId) -> Result<Option<Listing>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT json FROM listings WHERE listing = ?1")?;
            let json: Option<String> = statement.query_row([listing.as_str()], |row| row.get(0)).optional()?;
            json.map(|json| from_json("listing", &json)).transpose()
        })
    }

    /// Finds alternatives by their name, what they replace, their family or their description in either language: best
    /// first when there are words, else all by name.
    ///
    /// # Errors
    /// See [`Self::date`]. No text is an error.
    pub fn list_alternatives(&self, text: &str) -> Result<Vec<Alternative>> {
        self.read(|conn| match Query::new(text, Locale::Fr) {
            None => all(conn, "SELECT json FROM alternatives ORDER BY sort_name, slug"),
            Some(query) => rows(conn, "SELECT json FROM alternatives WHERE id = ?1", &ALTERNATIVES.find(conn, &query)?),
        })
    }

    /// Returns how many alternatives there are.
    ///
    /// # Errors
    /// See [`Self::date`].
    pub fn alternatives_count(&self) -> Result<usize> {
        self.read(|conn| count(conn, "SELECT count(*) FROM alternatives"))
    }

    fn read<T>(&self, request: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        // a reader that panicked leaves nothing half done in a read-only file
        let conn: MutexGuard<'_, Connection> = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        file::read(&self.path, || request(&conn))
    }
}

impl std::fmt::Debug for CataloguePack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CataloguePack").field("path", &self.path).finish_non_exhaustive()
    }
}

fn write_listings(tx: &Transaction<'_>, listings: &[Listing]) -> Result<()> {
    let mut insert = tx.prepare("INSERT INTO listings (listing, sort_name, json) VALUES (?1, ?2, ?3)")?;
    let mut listings: Vec<&Listing> = listings.iter().collect();
    listings.sort_by(|a, b| a.id.cmp(&b.id));
    for listing in listings {
        let json = to_json("listing", listing)?;
        let id = insert.insert(params![listing.id.as_str(), fold(&listing.entry.name), json])?;
        let (name, rest) = searched_texts(&listing.entry);
        LISTINGS.add(tx, id, &[name, rest], Locale::Fr)?;
    }
    Ok(LISTINGS.optimise(tx)?)
}

fn write_alternatives(tx: &Transaction<'_>, alternatives: &[Alternative]) -> Result<()> {
    let mut insert = tx.prepare("INSERT INTO alternatives (slug, sort_name, json) VALUES (?1, ?2, ?3)")?;
    let mut alternatives: Vec<&Alternative> = alternatives.iter().collect();
    alternatives.sort_by(|a, b| a.slug.cmp(&b.slug));
    for one in alternatives {
        let id = insert.insert(params![one.slug, fold(&one.name), to_json("alternative", one)?])?;
        let rest = [&one.kind, &one.category, &one.description_fr, &one.description_en];
        let rest: Vec<&str> = rest.into_iter().chain(&one.replaces).map(String::as_str).collect();
        ALTERNATIVES.add(tx, id, &[one.name.clone(), rest.join("\n")], Locale::Fr)?;
    }
    Ok(ALTERNATIVES.optimise(tx)?)
}

/// Returns the listings that have these words, best first; all by name when there are none.
fn with_words(conn: &Connection, text: &str) -> Result<Vec<Listing>> {
    match Query::new(text, Locale::Fr) {
        None => all(conn, "SELECT json FROM listings ORDER BY sort_name, listing"),
        Some(query) => rows(conn, "SELECT json FROM listings WHERE id = ?1", &LISTINGS.find(conn, &query)?),
    }
}

fn all<T: DeserializeOwned>(conn: &Connection, sql: &str) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let json = statement.query_map([], |row| row.get::<_, String>(0))?;
    json.map(|json| from_json("catalogue entry", &json?)).collect()
}

fn rows<T: DeserializeOwned>(conn: &Connection, sql: &str, ids: &[i64]) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let one = |id| from_json("catalogue entry", &statement.query_row([id], |row| row.get::<_, String>(0))?);
    ids.iter().map(one).collect()
}

fn count(conn: &Connection, sql: &str) -> Result<usize> {
    let count: i64 = conn.query_row(sql, [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}
