//! Filling a large index, by two threads: most of the work of building a course.

use super::{Index, IndexedTexts, KnownFamilies};
use crate::error::Result;
use domain::Locale;
use rusqlite::Connection;
use rusqlite::types::ToSqlOutput;
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{Scope, ScopedJoinHandle};

/// What is to be indexed: a row's number, its language, and its texts, one per column.
pub(crate) type Row = (i64, Locale, Vec<String>);

/// An empty index while it is filled. The stems are found and indexed by another thread in a database of its own in
/// memory; its table is copied over at the end, as it is.
pub(crate) struct Filling<'s> {
    index: Index,
    words: Receiver<Vec<String>>,
    stems: ScopedJoinHandle<'s, rusqlite::Result<Connection>>,
}

impl<'s> Filling<'s> {
    /// Begins: `rows` is all that will be added, in its order; `schema` makes the tables.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub(crate) fn begin<'e>(
        scope: &'s Scope<'s, 'e>,
        conn: &Connection,
        index: Index,
        schema: &'static str,
        rows: impl Iterator<Item = Row> + Send + 's,
    ) -> Result<Self> {
        prepare(conn, index.words)?;
        let (words_in, words) = sync_channel(32);
        let stems = scope.spawn(move || {
            let conn = Connection::open_in_memory()?;
            conn.execute_batch(schema)?;
            conn.execute_batch("BEGIN")?;
            prepare(&conn, index.stems)?;
            let mut families = BTreeMap::new();
            for (id, locale, texts) in rows {
                let families = families.entry(locale).or_insert_with(|| KnownFamilies::new(locale));
                let IndexedTexts { words, stems } = IndexedTexts::new(&texts, families);
                if words_in.send(words).is_err() {
                    break; // what is written failed
                }
                index.add_to(index.stems, &conn, id, &stems)?;
            }
            optimise(&conn, index.stems)?;
            conn.execute_batch("COMMIT")?;
            Ok(conn)
        });
        Ok(Self { index, words, stems })
    }

    /// Adds the next row.
    ///
    /// # Errors
    /// When SQLite refuses, or the other thread ended before its time: [`Self::end`] says why.
    pub(crate) fn add(&self, conn: &Connection, id: i64) -> Result<()> {
        match self.words.recv() {
            Ok(words) => Ok(self.index.add_to(self.index.words, conn, id, &words)?),
            Err(_) => Ok(()), // its failure comes out at the end
        }
    }

    /// Ends: the index is whole, small and quick.
    ///
    /// # Errors
    /// When SQLite refuses, here or in the other thread.
    pub(crate) fn end(self, conn: &Connection) -> Result<()> {
        drop(self.words);
        optimise(conn, self.index.words)?;
        let other = self.stems.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        copy(&other, conn, self.index.stems)
    }
}

/// Readies an empty table for many rows at once: more is held before it is written, nothing is merged on the way.
fn prepare(conn: &Connection, table: &str) -> rusqlite::Result<()> {
    conn.execute(&format!("INSERT INTO {table}({table}, rank) VALUES ('hashsize', 134217728)"), [])?;
    conn.execute(&format!("INSERT INTO {table}({table}, rank) VALUES ('automerge', 0)"), [])?;
    Ok(())
}

pub(super) fn optimise(conn: &Connection, table: &str) -> rusqlite::Result<()> {
    conn.execute(&format!("INSERT INTO {table}({table}) VALUES ('optimize')"), []).map(|_| ())
}

/// Copies a full-text table without content from a database into the empty table of the same name of another: it is
/// made of these four plain tables (fts5.html, section 9), which nobody has read yet on this side.
fn copy(from: &Connection, to: &Connection, table: &str) -> Result<()> {
    let parts = [("data", "id, block"), ("idx", "segid, term, pgno"), ("docsize", "id, sz"), ("config", "k, v")];
    for (part, columns) in parts {
        let width = columns.split(", ").count();
        let marks = ", ?".repeat(width - 1);
        let mut insert = to.prepare(&format!("INSERT OR REPLACE INTO {table}_{part} ({columns}) VALUES (?{marks})"))?;
        let mut select = from.prepare(&format!("SELECT {columns} FROM {table}_{part}"))?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..width {
                insert.raw_bind_parameter(column + 1, ToSqlOutput::Borrowed(row.get_ref(column)?))?;
            }
            insert.raw_execute()?;
        }
    }
    Ok(())
}
