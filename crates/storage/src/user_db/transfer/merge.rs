//! One row of a file beside the row of the same key that is here.

use super::tables::{Merge, Table};
use super::{Cell, PersonRow, read};
use crate::error::{Error, Result};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use std::collections::BTreeSet;

/// The last second of the year 9999: what is later is no time, and would overflow the calendar.
const LAST_TIME: i64 = 253_402_300_799;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    New,
    Present,
    Replaced,
    /// The file says something else; what was here stays.
    Kept,
}

struct Column {
    name: String,
    kind: String,
    needed: bool,
}

/// A table as it is in this database.
pub(super) struct Columns {
    table: &'static Table,
    columns: Vec<Column>,
}

impl Columns {
    pub(super) fn of(conn: &Connection, table: &'static Table) -> Result<Self> {
        let mut statement =
            conn.prepare("SELECT name, type, \"notnull\" AND dflt_value IS NULL OR pk FROM pragma_table_info(?1)")?;
        let columns = statement
            .query_map([table.name], |row| Ok(Column { name: row.get(0)?, kind: row.get(1)?, needed: row.get(2)? }))?;
        let mut columns: Vec<Column> = columns.collect::<rusqlite::Result<_>>()?;
        columns.retain(|column| table.has_column(&column.name));
        Ok(Self { table, columns })
    }

    /// Returns the row without the columns that this version does not know, which go into `unknown`.
    pub(super) fn known(&self, row: &PersonRow, unknown: &mut BTreeSet<String>) -> PersonRow {
        let (mut known, table) = (PersonRow::new(), self.table.name);
        for (name, cell) in row {
            match self.columns.iter().find(|column| column.name == *name) {
                // a whole number is a number too
                Some(column) if column.kind == "REAL" => {
                    let cell = match cell {
                        Cell::Integer(number) => Cell::Real(*number as f64),
                        other => other.clone(),
                    };
                    known.insert(name.clone(), cell);
                }
                Some(_) => {
                    known.insert(name.clone(), cell.clone());
                }
                // not every name of a hostile file: one is enough to be told
                None if unknown.len() < 100 => {
                    unknown.insert(format!("{table}.{}", name.chars().take(60).collect::<String>()));
                }
                None => {}
            }
        }
        known
    }

    /// Refuses a row that the program could not read back.
    pub(super) fn check(&self, row: &PersonRow, at: usize) -> Result<()> {
        for column in &self.columns {
            let cell = row.get(&column.name).unwrap_or(&Cell::Null);
            let good = match (column.kind.as_str(), cell) {
                (_, Cell::Null) => !column.needed && !self.table.key.contains(&column.name.as_str()),
                ("INTEGER", Cell::Integer(number)) => !column.name.ends_with("_at") || (0..=LAST_TIME).contains(number),
                ("REAL", Cell::Real(number)) => number.is_finite(),
                ("TEXT", Cell::Text(_)) => true,
                ("BLOB", Cell::Bytes { base64 }) => data_encoding::BASE64.decode(base64.as_bytes()).is_ok(),
                _ => false,
            };
            if !good {
                return Err(self.fault(at, &column.name));
            }
        }
        (self.table.fault)(row).map_or(Ok(()), |column| Err(self.fault(at, column)))
    }

    fn fault(&self, at: usize, column: &str) -> Error {
        Error::BadPersonRow { table: self.table.name, row: at + 1, column: column.to_owned() }
    }

    /// Puts a checked row in its table as the table's rule says.
    pub(super) fn put(&self, tx: &Connection, row: &PersonRow, at: usize) -> Result<Outcome> {
        let Some(ours) = self.find(tx, row)? else {
            return self.insert(tx, row, at);
        };
        let same = row.iter().all(|(name, cell)| ours.get(name) == Some(cell));
        if same {
            return Ok(Outcome::Present);
        }
        let merged = match &self.table.merge {
            Merge::Ours => return Ok(Outcome::Kept),
            Merge::Sealed(column) => {
                let sealed = |row: &PersonRow| row.get(*column).is_some_and(|cell| *cell != Cell::Null);
                if sealed(&ours) || !sealed(row) {
                    return Ok(Outcome::Kept);
                }
                over(&ours, row)
            }
            Merge::Later(column) if later(row, &ours, column) => {
                let mut merged = over(&ours, row);
                let stays = ours.iter().filter(|(name, _)| self.table.stays.contains(&name.as_str()));
                merged.extend(stays.map(|(name, cell)| (name.clone(), cell.clone())));
                merged
            }
            Merge::Later(_) => return Ok(Outcome::Kept),
            Merge::Both { later: by, least, most } => {
                let newer = by.is_some_and(|column| later(row, &ours, column));
                let mut merged = if newer { with_words(&ours, row) } else { with_words(row, &ours) };
                for column in *least {
                    merged.insert((*column).to_owned(), extreme(&ours, row, column, |a, b| a < b));
                }
                for column in *most {
                    merged.insert((*column).to_owned(), extreme(&ours, row, column, |a, b| a > b));
                }
                merged
            }
        };
        if merged == ours {
            return Ok(Outcome::Present);
        }
        self.update(tx, &merged, &ours, at)
    }

    fn find(&self, tx: &Connection, row: &PersonRow) -> Result<Option<PersonRow>> {
        for key in [self.table.first_by, self.table.key].into_iter().filter(|key| !key.is_empty()) {
            let mut statement =
                tx.prepare_cached(&format!("SELECT * FROM {} WHERE {}", self.table.name, key_sql(key, 1)))?;
            let found = statement.query_row(params_from_iter(key_values(key, row)), read).optional()?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// A row whose key is free may still clash with another in a second unique column: then ours stays.
    fn insert(&self, tx: &Connection, row: &PersonRow, at: usize) -> Result<Outcome> {
        let names: Vec<&str> = row.keys().map(String::as_str).collect();
        let places: Vec<String> = (1..=names.len()).map(|n| format!("?{n}")).collect();
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({}) ON CONFLICT DO NOTHING",
            self.table.name,
            names.join(", "),
            places.join(", ")
        );
        let done = tx.prepare_cached(&sql)?.execute(params_from_iter(row.values().map(value)));
        Ok(if self.written(done, at)? == 0 { Outcome::Kept } else { Outcome::New })
    }

    /// Writes `row` in the place of `ours`. A place that a third row holds already stays its own.
    fn update(&self, tx: &Connection, row: &PersonRow, ours: &PersonRow, at: usize) -> Result<Outcome> {
        let sets: Vec<String> = row.keys().enumerate().map(|(n, name)| format!("{name} = ?{}", n + 1)).collect();
        let sql = format!(
            "UPDATE {} SET {} WHERE {}",
            self.table.name,
            sets.join(", "),
            key_sql(self.table.key, row.len() + 1)
        );
        let values = row.values().map(value).chain(key_values(self.table.key, ours));
        let done = tx.prepare_cached(&sql)?.execute(params_from_iter(values));
        match self.written(done, at) {
            Ok(_) => Ok(Outcome::Replaced),
            Err(Error::BadPersonRow { .. }) if !self.table.first_by.is_empty() => Ok(Outcome::Kept),
            Err(error) => Err(error),
        }
    }

    /// A row against the rules of its table is the file's fault; a full disk is not.
    fn written(&self, done: rusqlite::Result<usize>, at: usize) -> Result<usize> {
        match done {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Err(self.fault(at, "?"))
            }
            other => Ok(other?),
        }
    }
}

fn key_sql(key: &[&str], first: usize) -> String {
    let parts: Vec<String> = key.iter().enumerate().map(|(n, name)| format!("{name} = ?{}", first + n)).collect();
    parts.join(" AND ")
}

fn key_values(key: &[&str], row: &PersonRow) -> Vec<Value> {
    key.iter().map(|name| row.get(*name).map_or(Value::Null, value)).collect()
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Integer(number) => Value::Integer(*number),
        Cell::Real(number) => Value::Real(*number),
        Cell::Text(text) => Value::Text(text.clone()),
        // checked before
        Cell::Bytes { base64 } => Value::Blob(data_encoding::BASE64.decode(base64.as_bytes()).unwrap_or_default()),
    }
}

/// Returns `ours` with what `row` has over it: an older file lacks columns that are younger than it.
fn over(ours: &PersonRow, row: &PersonRow) -> PersonRow {
    ours.iter().chain(row).map(|(name, cell)| (name.clone(), cell.clone())).collect()
}

/// Returns both rows in one: what `new` says over `old`, except where it says nothing.
fn with_words(old: &PersonRow, new: &PersonRow) -> PersonRow {
    let mut both = over(old, new);
    let silent = |name: &String| new.get(name) == Some(&Cell::Null);
    both.extend(old.iter().filter(|(name, _)| silent(name)).map(|(name, cell)| (name.clone(), cell.clone())));
    both
}

fn later(row: &PersonRow, ours: &PersonRow, column: &str) -> bool {
    match (row.get(column), ours.get(column)) {
        (Some(Cell::Integer(theirs)), Some(Cell::Integer(ours))) => theirs > ours,
        // what never happened here is earlier than anything
        (Some(Cell::Integer(_)), Some(Cell::Null)) => true,
        _ => false,
    }
}

/// Returns the number of the two that `before` chooses; one that is absent is never chosen.
fn extreme(ours: &PersonRow, row: &PersonRow, column: &str, before: fn(i64, i64) -> bool) -> Cell {
    match (ours.get(column), row.get(column)) {
        (Some(Cell::Integer(a)), Some(Cell::Integer(b))) => Cell::Integer(if before(*b, *a) { *b } else { *a }),
        (Some(Cell::Integer(a)), _) | (_, Some(Cell::Integer(a))) => Cell::Integer(*a),
        (ours, _) => ours.cloned().unwrap_or(Cell::Null),
    }
}
