//! Listings taken in from files: kept whole, searched, and taken back import by import.

use super::UserDb;
use crate::error::{Error, Result};
use crate::filter::{ListingFilter, searched_texts};
use crate::rows::{from_json, to_json};
use crate::search::{Index, IndexedTexts, KnownFamilies, Query};
use domain::directory::Listing;
use domain::text::fold;
use domain::{ListingId, Locale};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use std::ops::ControlFlow;

const INDEX: Index =
    Index { words: "imported_listing_words", stems: "imported_listing_stems", columns: &["name", "rest"] };

/// A listing taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedListing {
    /// What it says.
    pub listing: Listing,
    /// What names it in its file; may be empty.
    pub key: String,
    /// The import that brought it, or changed it last.
    pub import: i64,
    /// The name of that import's file.
    pub file: String,
    /// When, in seconds since 1970 (UTC).
    pub imported_at: i64,
}

/// An import that was not taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingImport {
    /// Its number.
    pub id: i64,
    /// The name of its file.
    pub file: String,
    /// When, in seconds since 1970 (UTC).
    pub imported_at: i64,
    /// What was told of it then, in JSON.
    pub report: String,
    /// Listings here that it brought or changed last.
    pub listings: usize,
}

impl UserDb {
    /// Keeps the listings of a file, each with what names it there, in the place of those of the same id: all of them,
    /// or none when `progress` breaks off. Returns the number of the import, if it was not broken off.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn import_listings(
        &self,
        (file, imported_at, report): (&str, i64, &str),
        listings: &[(Listing, String)],
        progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> Result<Option<i64>> {
        let done = self.write(|tx| {
            tx.execute(
                "INSERT INTO listing_imports (file, imported_at, report) VALUES (?1, ?2, ?3)",
                params![file, imported_at, report],
            )?;
            let import = tx.last_insert_rowid();
            let mut families = KnownFamilies::new(Locale::Fr);
            for (count, (listing, key)) in listings.iter().enumerate() {
                if progress(count).is_break() {
                    return Err(Error::Stopped);
                }
                put(tx, import, listing, key, &mut families)?;
            }
            Ok(import)
        });
        match done {
            Err(Error::Stopped) => Ok(None),
            other => other.map(Some),
        }
    }

    /// Takes an import back: what it brought goes, what it changed is as before. A listing that a later import changed
    /// stays as that one left it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such import, and as [`Self::put_value`].
    pub fn undo_listing_import(&self, import: i64) -> Result<()> {
        self.write(|tx| {
            let ids = tx
                .prepare_cached("SELECT id FROM imported_listings WHERE import = ?1")?
                .query_map([import], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<i64>>>()?;
            for id in &ids {
                INDEX.remove(tx, *id)?;
            }
            let own: Vec<(String, i64, String, String)> = tx
                .prepare_cached("SELECT listing, previous, key, json FROM replaced_listings WHERE import = ?1")?
                .query_map([import], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let mut families = KnownFamilies::new(Locale::Fr);
            for (listing, previous, key, json) in own {
                let current: i64 =
                    tx.query_row("SELECT import FROM imported_listings WHERE listing = ?1", [&listing], |row| row.get(0))?;
                if current == import {
                    tx.execute("DELETE FROM imported_listings WHERE listing = ?1", [&listing])?;
                    insert(tx, previous, &from_json("listing", &json)?, &key, &mut families)?;
                } else {
                    // who changed it since takes it back to before this one
                    tx.execute(
                        "UPDATE replaced_listings SET previous = ?1, key = ?2, json = ?3 WHERE listing = ?4 AND previous = ?5",
                        params![previous, key, json, listing, import],
                    )?;
                }
            }
            tx.execute("DELETE FROM imported_listings WHERE import = ?1", [import])?;
            tx.execute("DELETE FROM replaced_listings WHERE import = ?1 OR previous = ?1", [import])?;
            match tx.execute("DELETE FROM listing_imports WHERE id = ?1", [import])? {
                0 => Err(Error::NotFound { what: "import".to_owned(), id: import.to_string() }),
                _ => Ok(()),
            }
        })
    }

    /// Returns the imports, the latest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_listing_imports(&self) -> Result<Vec<ListingImport>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT *, (SELECT count(*) FROM imported_listings l WHERE l.import = i.id) AS listings
                 FROM listing_imports i ORDER BY id DESC",
            )?;
            let imports = statement.query_map([], |row| {
                Ok(ListingImport {
                    id: row.get("id")?,
                    file: row.get("file")?,
                    imported_at: row.get("imported_at")?,
                    report: row.get("report")?,
                    listings: row.get::<_, i64>("listings")? as usize,
                })
            })?;
            Ok(imports.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns the listings taken in that pass a filter: best first when there are words, else by name.
    ///
    /// # Errors
    /// See [`Self::find_value`]. No text is an error.
    pub fn list_imported_listings(&self, filter: &ListingFilter) -> Result<Vec<ImportedListing>> {
        self.read(|conn| {
            let mut listings = with_words(conn, &filter.text)?;
            listings.retain(|found| filter.accepts(&found.listing.entry));
            Ok(listings)
        })
    }

    /// Returns what changes whenever a listing is taken in, changed by an import, or goes with one.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn imported_listings_stamp(&self) -> Result<(i64, f64)> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT count(*), total(rowid * import) FROM imported_listings")?;
            Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }

    /// Returns how many listings were taken in.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn count_imported_listings(&self) -> Result<usize> {
        self.read(|conn| {
            let count: i64 = conn.query_row("SELECT count(*) FROM imported_listings", [], |row| row.get(0))?;
            Ok(count as usize)
        })
    }

    /// Returns a listing taken in.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_imported_listing(&self, listing: &ListingId) -> Result<Option<ImportedListing>> {
        self.read(|conn| Ok(list(conn, &select("WHERE l.listing = ?1"), [listing.as_str()])?.pop()))
    }
}

fn put(tx: &Connection, import: i64, listing: &Listing, key: &str, families: &mut KnownFamilies) -> Result<()> {
    let known: Option<(i64, i64)> = tx
        .prepare_cached("SELECT id, import FROM imported_listings WHERE listing = ?1")?
        .query_row([listing.id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((id, previous)) = known {
        // twice in one file: the former of the two is nobody's loss
        if previous != import {
            tx.prepare_cached(
                "INSERT INTO replaced_listings (import, listing, previous, key, json)
                 SELECT ?1, listing, import, key, json FROM imported_listings WHERE id = ?2",
            )?
            .execute([import, id])?;
        }
        INDEX.remove(tx, id)?;
        tx.prepare_cached("DELETE FROM imported_listings WHERE id = ?1")?.execute([id])?;
    }
    insert(tx, import, listing, key, families)
}

fn insert(tx: &Connection, import: i64, listing: &Listing, key: &str, families: &mut KnownFamilies) -> Result<()> {
    let json = to_json("listing", listing)?;
    let id = tx
        .prepare_cached(
            "INSERT INTO imported_listings (listing, import, key, sort_name, json) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .insert(params![listing.id.as_str(), import, key, fold(&listing.entry.name), json])?;
    let (name, rest) = searched_texts(&listing.entry);
    INDEX.add_prepared(tx, id, &IndexedTexts::new(&[name, rest], families))?;
    Ok(())
}

fn select(rest: &str) -> String {
    format!(
        "SELECT l.json, l.key, l.import, i.file, i.imported_at
         FROM imported_listings l JOIN listing_imports i ON i.id = l.import {rest}"
    )
}

fn with_words(conn: &Connection, text: &str) -> Result<Vec<ImportedListing>> {
    let Some(query) = Query::new(text, Locale::Fr) else {
        return list(conn, &select("ORDER BY l.sort_name, l.listing"), []);
    };
    let (mut found, one) = (Vec::new(), select("WHERE l.id = ?1"));
    for id in INDEX.find(conn, &query)? {
        found.append(&mut list(conn, &one, [id])?);
    }
    Ok(found)
}

fn list(conn: &Connection, sql: &str, params: impl Params) -> Result<Vec<ImportedListing>> {
    let mut statement = conn.prepare_cached(sql)?;
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
    let rows = statement.query_map(params, read)?;
    rows.map(|row| {
        let (json, key, import, file, imported_at) = row?;
        Ok(ImportedListing { listing: from_json("listing", &json)?, key, import, file, imported_at })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::directory::ListingEntry;

    fn listing(id: &str, name: &str) -> (Listing, String) {
        let entry = ListingEntry { name: name.into(), department: "Finistère".into(), ..ListingEntry::default() };
        let id = ListingId::new(id).expect("an id");
        let (sources, as_of, checked_on, checked_by) = (vec![], String::new(), String::new(), String::new());
        (Listing { id, entry, sources, as_of, checked_on, checked_by }, "7".into())
    }

    fn import(db: &UserDb, at: i64, rows: &[(Listing, String)]) -> i64 {
        let on = &mut |_| ControlFlow::Continue(());
        db.import_listings(("x.csv", at, "{}"), rows, on).expect("written").expect("not stopped")
    }

    fn names(db: &UserDb, text: &str) -> Vec<String> {
        let filter = ListingFilter { text: text.into(), ..ListingFilter::default() };
        let found = db.list_imported_listings(&filter).expect("read");
        found.into_iter().map(|found| found.listing.entry.name).collect()
    }

    #[test]
    fn an_import_is_found_and_taken_back_as_if_it_never_was() {
        let db = UserDb::in_memory().expect("a database");
        let first = import(&db, 1, &[listing("i-a", "Les Lucioles"), listing("i-b", "Le Phare")]);
        let second = import(&db, 2, &[listing("i-a", "Les Lucioles de Brest"), listing("i-c", "La Criée")]);
        assert_eq!(names(&db, "luciole"), ["Les Lucioles de Brest"]);
        assert_eq!(db.count_imported_listings().expect("counted"), 3);
        db.undo_listing_import(second).expect("taken back");
        assert_eq!(names(&db, ""), ["Le Phare", "Les Lucioles"]);
        assert_eq!(names(&db, "brest"), Vec::<String>::new(), "the index forgets it too");
        db.undo_listing_import(first).expect("taken back");
        assert_eq!(names(&db, ""), Vec::<String>::new());
        assert!(matches!(db.undo_listing_import(first), Err(Error::NotFound { .. })));
    }

    #[test]
    fn taking_back_the_older_import_leaves_what_the_later_one_wrote() {
        let db = UserDb::in_memory().expect("a database");
        let older = import(&db, 1, &[listing("i-a", "Un")]);
        let middle = import(&db, 2, &[listing("i-a", "Deux")]);
        let later = import(&db, 3, &[listing("i-a", "Trois")]);
        db.undo_listing_import(middle).expect("taken back");
        assert_eq!(names(&db, ""), ["Trois"]);
        db.undo_listing_import(later).expect("taken back");
        assert_eq!(names(&db, ""), ["Un"], "what was before the one in between");
        db.undo_listing_import(older).expect("taken back");
        assert_eq!(names(&db, ""), Vec::<String>::new());
    }

    #[test]
    fn an_import_that_is_stopped_leaves_nothing() {
        let db = UserDb::in_memory().expect("a database");
        let rows = [listing("i-a", "Un"), listing("i-b", "Deux")];
        let mut stop = |done| if done == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        assert_eq!(db.import_listings(("x", 1, ""), &rows, &mut stop).expect("no failure"), None);
        assert_eq!(db.count_imported_listings().expect("counted"), 0);
        assert_eq!(db.list_listing_imports().expect("read"), []);
    }
}
