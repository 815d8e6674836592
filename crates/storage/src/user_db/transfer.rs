//! Everything of a person, out of one database and into another.
//!
//! `tables.rs` lists every table once; a test refuses a table that is in neither of its lists.

mod merge;
mod tables;

pub use tables::LOCAL_VALUES;

use super::{UserDb, connection};
use crate::error::{Error, Result};
use merge::{Columns, Outcome};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use tables::{TABLES, Table};

/// What one cell of a table holds, as the file writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// Another number.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    #[serde(rename_all = "lowercase")]
    Bytes {
        /// The bytes, in base 64.
        base64: String,
    },
}

/// A row, by the names of its columns.
pub type PersonRow = BTreeMap<String, Cell>;

/// Everything of a person, by table.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PersonTables {
    /// The version of the database it came from.
    pub schema: u32,
    /// The rows of each table.
    pub tables: BTreeMap<String, Vec<PersonRow>>,
}

/// What became, or would become, of the rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableReport {
    /// The table.
    pub table: &'static str,
    /// Rows that were not here.
    pub new: usize,
    /// Rows that were here already.
    pub present: usize,
    /// Rows that took the place of older ones: the first columns of their keys.
    pub replaced: Vec<String>,
    /// Rows that say something else than the ones here, which stay: the first columns of their keys.
    pub kept: Vec<String>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TransferReport {
    /// Table by table, in the order of the list.
    pub tables: Vec<TableReport>,
    /// Tables and columns (`table.column`) that this version does not know, left out.
    pub unknown: BTreeSet<String>,
}

/// A note or reply the person wrote, as a text to keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnText {
    /// The name of the space.
    pub space: String,
    /// Its title, or the title of the note it answers; empty when that is not known.
    pub title: String,
    /// Whether it answers a note.
    pub reply: bool,
    /// Its text, in Markdown.
    pub body: String,
    /// When, in seconds since 1970 (UTC).
    pub written_at: i64,
}

impl UserDb {
    /// Returns everything of the person, from one state of the database.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn export_person(&self) -> Result<PersonTables> {
        self.read(|conn| {
            let tables = TABLES.iter().map(|table| Ok((table.name.to_owned(), all_rows(conn, table)?)));
            Ok(PersonTables { schema: connection::SUPPORTED, tables: tables.collect::<Result<_>>()? })
        })
    }

    /// Returns the notes and replies that were written here, oldest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn own_texts(&self) -> Result<Vec<OwnText>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT coalesce(spaces.name, '') AS space, title, 0 AS reply, body, written_at
                     FROM notes LEFT JOIN spaces USING (space) WHERE received = 0 AND NOT deleted
                 UNION ALL
                 SELECT coalesce(spaces.name, ''), coalesce(notes.title, ''), 1, replies.body, replies.written_at
                     FROM replies LEFT JOIN notes USING (note) LEFT JOIN spaces USING (space) WHERE replies.received = 0 AND NOT replies.deleted
                 ORDER BY written_at",
            )?;
            let texts = statement.query_map([], |row| {
                Ok(OwnText {
                    space: row.get("space")?,
                    title: row.get("title")?,
                    reply: row.get("reply")?,
                    body: row.get("body")?,
                    written_at: row.get("written_at")?,
                })
            })?;
            Ok(texts.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns what [`Self::import_person`] would do; nothing changes.
    ///
    /// # Errors
    /// As [`Self::import_person`].
    pub fn preview_import(&self, person: &PersonTables) -> Result<TransferReport> {
        self.transfer(person, |tx| tx.rollback())
    }

    /// Takes in everything of a person, wholly or not at all.
    ///
    /// # Errors
    /// [`Error::NewerDatabase`] when it comes from a later version; [`Error::BadPersonRow`] when a row is not what its
    /// table holds; else see [`Self::put_value`].
    pub fn import_person(&self, person: &PersonTables) -> Result<TransferReport> {
        self.transfer(person, |tx| tx.commit())
    }

    fn transfer(
        &self,
        person: &PersonTables,
        end: impl FnOnce(Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<TransferReport> {
        if person.schema > connection::SUPPORTED {
            return Err(Error::NewerDatabase { found: person.schema, supported: connection::SUPPORTED });
        }
        let conn = self.conn();
        let done = (|| {
            let tx = Transaction::new_unchecked(&conn, TransactionBehavior::Immediate)?;
            let report = take_in(&tx, person)?;
            end(tx)?;
            Ok(report)
        })();
        done.map_err(|error: Error| error.at(&self.path()))
    }
}

fn take_in(tx: &Connection, person: &PersonTables) -> Result<TransferReport> {
    let known: BTreeSet<&str> = TABLES.iter().map(|table| table.name).collect();
    let strange = person.tables.keys().filter(|name| !known.contains(name.as_str()));
    let mut report = TransferReport {
        tables: Vec::new(),
        unknown: strange.take(100).map(|name| name.chars().take(60).collect()).collect(),
    };
    for table in TABLES {
        let mut counts = TableReport { table: table.name, new: 0, present: 0, replaced: Vec::new(), kept: Vec::new() };
        let columns = Columns::of(tx, table)?;
        for (at, row) in person.tables.get(table.name).into_iter().flatten().enumerate() {
            if !table.travels(row) {
                continue;
            }
            let row = columns.known(row, &mut report.unknown);
            columns.check(&row, at)?;
            let key = table.key.first().and_then(|column| row.get(*column));
            let key = match key {
                Some(Cell::Text(text)) => text.clone(),
                _ => String::new(),
            };
            match columns.put(tx, &row, at)? {
                Outcome::New => counts.new += 1,
                Outcome::Present => counts.present += 1,
                Outcome::Replaced => counts.replaced.push(key),
                Outcome::Kept => counts.kept.push(key),
            }
        }
        (table.derive)(tx)?;
        report.tables.push(counts);
    }
    Ok(report)
}

fn all_rows(conn: &Connection, table: &Table) -> Result<Vec<PersonRow>> {
    // the names come from the list, not from a file
    let mut statement = conn.prepare(&format!("SELECT * FROM {} ORDER BY {}", table.name, table.key.join(", ")))?;
    let rows = statement.query_map([], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut rows: Vec<PersonRow> = rows.into_iter().filter(|row| table.travels(row)).collect();
    rows.iter_mut().for_each(|row| row.retain(|name, _| table.has_column(name)));
    Ok(rows)
}

/// Reads a row whatever its columns are.
fn read(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    let names: Vec<String> = row.as_ref().column_names().into_iter().map(str::to_owned).collect();
    names.into_iter().enumerate().map(|(at, name)| Ok((name, cell(row.get_ref(at)?)?))).collect()
}

fn cell(value: ValueRef<'_>) -> rusqlite::Result<Cell> {
    Ok(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        // JSON has no word for what is not finite
        ValueRef::Real(number) if !number.is_finite() => Cell::Real(0.0),
        ValueRef::Real(number) => Cell::Real(number),
        text @ ValueRef::Text(_) => Cell::Text(text.as_str()?.to_owned()),
        ValueRef::Blob(bytes) => Cell::Bytes { base64: data_encoding::BASE64.encode(bytes) },
    })
}
