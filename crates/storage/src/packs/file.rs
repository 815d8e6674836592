//! The file of a pack: how it is written, and everything that is checked before it is trusted.

use crate::error::{Error, PackFault, Result};
use crate::files::{Part, immutable_uri};
use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Transaction};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The largest pack that is opened, in bytes.
const LARGEST: u64 = 512 * 1024 * 1024;

/// A kind of pack.
pub(crate) struct Kind {
    /// What SQLite keeps at byte 68 of the file.
    pub(crate) application_id: u32,
    /// The version of its tables, at byte 60.
    pub(crate) format: u32,
    /// The statements that make its tables.
    pub(crate) schema: &'static str,
}

/// Writes a pack: `heavy` is what only has to be copied, `rest` what takes work, while the disk keeps the former. The same
/// content gives the same bytes: nothing in it depends on the clock or on chance.
pub(crate) fn write(
    path: &Path,
    kind: &Kind,
    heavy: impl FnOnce(&Transaction<'_>) -> Result<()>,
    rest: impl FnOnce(&Transaction<'_>) -> Result<()>,
) -> Result<()> {
    let part = Part::of(path)?;
    let written = (|| {
        let mut conn = Connection::open(part.path())?;
        // Nobody reads the file before it is whole and on the disk: a journal would protect nothing.
        // large pages: a film is a chain of them, walked from its first to reach a piece
        // large cache: what was spilt would be read again to be sealed
        conn.execute_batch(
            "PRAGMA page_size = 16384; PRAGMA cache_size = -131072; PRAGMA journal_mode = OFF;
             PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;",
        )?;
        let seal = std::thread::scope(|scope| {
            // whether the disk did its work is asked again, and answered for, when the file is published
            let keep = || scope.spawn(|| File::open(part.path()).and_then(|file| file.sync_data()));
            let tx = conn.transaction()?;
            tx.execute_batch(kind.schema)?;
            tx.pragma_update(None, "application_id", kind.application_id)?;
            tx.pragma_update(None, "user_version", kind.format)?;
            heavy(&tx)?;
            tx.commit()?;
            keep();
            let tx = conn.transaction()?;
            rest(&tx)?;
            tx.commit()?;
            conn.close().map_err(|(_, source)| Error::from(source))?;
            keep();
            // The indexes write their last rows when they are committed: only then can everything be sealed. What is
            // sealed is read back from the file, row by row, as whoever opens it will.
            Ok::<_, Error>(digest_by_two(part.path())?)
        })?;
        let conn = Connection::open(part.path())?;
        conn.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
        conn.execute("INSERT INTO seal (digest) VALUES (?1)", [seal])?;
        conn.close().map_err(|(_, source)| Error::from(source))
    })();
    written.map_err(|error: Error| error.at(part.path()))?;
    verify_header(part.path(), kind).map_err(|fault| refused(part.path(), fault))?;
    part.publish()
}

/// Opens a pack after having verified all of it.
pub(crate) fn open(path: &Path, kind: &Kind) -> Result<Connection> {
    verify_header(path, kind).map_err(|fault| refused(path, fault))?;
    let conn = connect(path).map_err(|e| Error::from(e).at(path))?;
    verify_content(&conn, kind).map_err(|fault| refused(path, fault))?;
    Ok(conn)
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(immutable_uri(path), flags)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.execute_batch("PRAGMA query_only = ON; PRAGMA cell_size_check = ON;")?;
    Ok(conn)
}

/// Runs a request on a verified pack: an error now means that the file changed under it.
pub(crate) fn read<T>(path: &Path, request: impl FnOnce() -> Result<T>) -> Result<T> {
    request().map_err(|error| match error.at(path) {
        Error::Damaged { detail, .. } => Error::bad_pack(path, PackFault::Damaged(detail)),
        Error::Unreadable { source, .. } => Error::bad_pack(path, PackFault::Content(source.to_string())),
        other => other,
    })
}

/// What stopped a verification.
enum Stop {
    Fault(PackFault),
    Io(std::io::Error),
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        Self::Fault(PackFault::Damaged(error.to_string()))
    }
}

fn refused(path: &Path, stop: Stop) -> Error {
    match stop {
        Stop::Fault(fault) => Error::bad_pack(path, fault),
        Stop::Io(error) if error.kind() == ErrorKind::NotFound => Error::not_found("pack", path.display()),
        Stop::Io(error) => Error::io(path, error),
    }
}

/// Reads the first hundred bytes, before SQLite sees the file.
fn verify_header(path: &Path, kind: &Kind) -> Result<(), Stop> {
    let mut file = File::open(path).map_err(Stop::Io)?;
    let about = file.metadata().map_err(Stop::Io)?;
    let mut header = [0; 100];
    match file.read_exact(&mut header) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Err(Stop::Fault(PackFault::NotSqlite)),
        other => other.map_err(Stop::Io)?,
    }
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(Stop::Fault(PackFault::NotSqlite));
    }
    let (found, supported) = (number(60), kind.format);
    if number(68) != kind.application_id {
        return Err(Stop::Fault(PackFault::WrongKind { found: number(68) }));
    }
    if found > supported {
        return Err(Stop::Fault(PackFault::NewerFormat { found, supported }));
    }
    if about.len() > LARGEST {
        return Err(Stop::Fault(PackFault::TooLarge { bytes: about.len() }));
    }
    let page = match u64::from(u16::from_be_bytes([header[16], header[17]])) {
        1 => 65_536,
        bytes => bytes,
    };
    let expected = page * u64::from(number(28));
    if about.len() < expected {
        return Err(Stop::Fault(PackFault::Truncated { found: about.len(), expected }));
    }
    Ok(())
}

/// Checks the pages, the tables and the seal, by one connection: another one, opened a moment later, could be to a pack
/// that has just taken this one's place.
fn verify_content(conn: &Connection, kind: &Kind) -> Result<(), Stop> {
    let model = Connection::open_in_memory()?;
    model.execute_batch(kind.schema)?;
    if schema_of(conn)? != schema_of(&model)? {
        return Err(Stop::Fault(PackFault::UnexpectedSchema));
    }
    let check: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if check != "ok" {
        return Err(Stop::Fault(PackFault::Damaged(check)));
    }
    // quick_check follows the pages of a large value without knowing what should stand in them
    let seal: Vec<u8> = conn.query_row("SELECT digest FROM seal", [], |row| row.get(0))?;
    if seal != digest(conn)? {
        return Err(Stop::Fault(PackFault::Damaged("the seal does not match".to_owned())));
    }
    Ok(())
}

/// Returns every table, index, view and trigger with its statement.
fn schema_of(conn: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut statement = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// Computes the digest of every row of every table but the seal, in the tables' own order: that of the digests of the
/// tables, by name. It tells damage, not forgery.
fn digest(conn: &Connection) -> rusqlite::Result<Vec<u8>> {
    let names = sealed_tables(conn)?;
    let tables = names.iter().map(|name| Ok((name.clone(), digest_of_table(conn, name)?)));
    Ok(join(&tables.collect::<rusqlite::Result<_>>()?))
}

/// Computes the same digest with two connections at once, of a file that nobody else knows.
fn digest_by_two(path: &Path) -> rusqlite::Result<Vec<u8>> {
    let names = sealed_tables(&connect(path)?)?;
    let turn = AtomicUsize::new(0);
    let work = || {
        let (conn, mut done) = (connect(path)?, BTreeMap::new());
        while let Some(name) = names.get(turn.fetch_add(1, Ordering::Relaxed)) {
            done.insert(name.clone(), digest_of_table(&conn, name)?);
        }
        Ok::<_, rusqlite::Error>(done)
    };
    let tables = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut tables = work()?;
        // what a thread that panicked had taken is missing: nobody will open such a pack
        tables.extend(other.join().unwrap_or(Ok(BTreeMap::new()))?);
        Ok::<_, rusqlite::Error>(tables)
    })?;
    Ok(join(&tables))
}

fn sealed_tables(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> 'seal' ORDER BY name",
    )?;
    names.query_map([], |row| row.get(0))?.collect()
}

fn join(tables: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut hasher = blake3::Hasher::new();
    for (name, digest) in tables {
        hasher.update(name.as_bytes()).update(digest);
    }
    hasher.finalize().as_bytes().to_vec()
}

fn digest_of_table(conn: &Connection, name: &str) -> rusqlite::Result<Vec<u8>> {
    let mut hasher = blake3::Hasher::new();
    // the names are those of the model's schema; NOT INDEXED keeps the table's own order
    let mut statement = conn.prepare(&format!("SELECT * FROM \"{name}\" NOT INDEXED"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let (tag, bytes): (u8, &[u8]) = match row.get_ref(column)? {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(number) => (1, &number.to_le_bytes()),
                ValueRef::Real(number) => (2, &number.to_bits().to_le_bytes()),
                ValueRef::Text(text) => (3, text),
                ValueRef::Blob(bytes) => (4, bytes),
            };
            hasher.update(&[tag]).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        }
    }
    Ok(hasher.finalize().as_bytes().to_vec())
}
