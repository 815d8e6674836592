//! Finding words: what is indexed, what is asked of the index, and the excerpt shown.

mod excerpt;
mod filling;
mod letters;
mod query;
mod stem;
mod synonyms;

pub(crate) use excerpt::{excerpt, marked};
pub(crate) use filling::Filling;
pub(crate) use letters::find_close;
pub(crate) use query::Query;
pub(crate) use stem::KnownFamilies;
pub use synonyms::Synonyms;

use domain::Locale;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Texts of a row as the two tables of an [`Index`] take them.
pub(crate) struct IndexedTexts {
    /// The folded words of each column.
    words: Vec<String>,
    /// The stems of each column.
    stems: Vec<String>,
}

impl IndexedTexts {
    /// Prepares texts, one per column; this is most of the work of indexing, and needs no database.
    pub(crate) fn new(texts: &[String], families: &mut KnownFamilies) -> Self {
        let (words, stems) = texts.iter().map(|text| families.words_and_stems(text)).unzip();
        Self { words, stems }
    }
}

/// A pair of full-text tables over the same rows: one of exact words, one of stems. The first column weighs ten times
/// the others. The names come from this crate only.
#[derive(Clone, Copy)]
pub(crate) struct Index {
    /// The FTS5 table of exact words.
    pub(crate) words: &'static str,
    /// The FTS5 table of stems.
    pub(crate) stems: &'static str,
    /// Its columns, weightiest first.
    pub(crate) columns: &'static [&'static str],
}

impl Index {
    /// Adds a row's texts; `texts` has one text per column.
    pub(crate) fn add(self, conn: &Connection, id: i64, texts: &[String], locale: Locale) -> rusqlite::Result<()> {
        self.add_prepared(conn, id, &IndexedTexts::new(texts, &mut KnownFamilies::new(locale)))
    }

    /// Adds a row's texts, prepared beforehand.
    pub(crate) fn add_prepared(self, conn: &Connection, id: i64, texts: &IndexedTexts) -> rusqlite::Result<()> {
        self.add_to(self.words, conn, id, &texts.words)?;
        self.add_to(self.stems, conn, id, &texts.stems)
    }

    fn add_to(self, table: &str, conn: &Connection, id: i64, texts: &[String]) -> rusqlite::Result<()> {
        debug_assert_eq!(texts.len(), self.columns.len(), "one text per column");
        let columns = self.columns.join(", ");
        let marks = ", ?".repeat(self.columns.len());
        let mut statement =
            conn.prepare_cached(&format!("INSERT INTO {table} (rowid, {columns}) VALUES (?{marks})"))?;
        statement.raw_bind_parameter(1, id)?;
        for (column, text) in texts.iter().enumerate() {
            statement.raw_bind_parameter(column + 2, text)?;
        }
        statement.raw_execute().map(|_| ())
    }

    /// Removes a row; only for tables made with `contentless_delete`.
    pub(crate) fn remove(self, conn: &Connection, id: i64) -> rusqlite::Result<()> {
        for table in [self.words, self.stems] {
            conn.prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?.execute([id])?;
        }
        Ok(())
    }

    /// Removes every row.
    pub(crate) fn clear(self, conn: &Connection) -> rusqlite::Result<()> {
        for table in [self.words, self.stems] {
            conn.execute(&format!("INSERT INTO {table}({table}) VALUES ('delete-all')"), [])?;
        }
        Ok(())
    }

    /// Makes the index small and quick, once it is whole.
    pub(crate) fn optimise(self, conn: &Connection) -> rusqlite::Result<()> {
        [self.words, self.stems].into_iter().try_for_each(|table| filling::optimise(conn, table))
    }

    /// Returns the rows that answer a query, best first: those with the very words, then those with their families, then
    /// those with what stands for them.
    pub(crate) fn find(self, conn: &Connection, query: &Query) -> rusqlite::Result<Vec<i64>> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let levels = [(self.words, query.exact()), (self.stems, query.stemmed()), (self.stems, query.widened())];
        for (table, expression) in levels {
            let Some(expression) = expression else { continue };
            let mut statement = conn.prepare_cached(&format!(
                "SELECT rowid FROM {table} WHERE {table} MATCH ?1 ORDER BY bm25({table}, 10.0), rowid"
            ))?;
            for id in statement.query_map([expression], |row| row.get::<_, i64>(0))? {
                let id = id?;
                if seen.insert(id) {
                    found.push(id);
                }
            }
        }
        Ok(found)
    }
}
