//! A connection to a database that is ours, whole, and of this version.

use crate::error::{Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// What SQLite keeps at byte 68 of our database; the first migration writes it.
const APPLICATION_ID: u32 = u32::from_be_bytes(*b"EmAu");

/// Numbered and immutable: a change to the tables is a new file at the end.
const MIGRATIONS: [&str; 16] = [
    include_str!("../../migrations/0001_person.sql"),
    include_str!("../../migrations/0002_shared.sql"),
    include_str!("../../migrations/0003_projections.sql"),
    include_str!("../../migrations/0004_activities.sql"),
    include_str!("../../migrations/0005_study.sql"),
    include_str!("../../migrations/0006_revision.sql"),
    include_str!("../../migrations/0007_annotations.sql"),
    include_str!("../../migrations/0008_recalls_index.sql"),
    include_str!("../../migrations/0009_words.sql"),
    include_str!("../../migrations/0010_things.sql"),
    include_str!("../../migrations/0011_gate.sql"),
    include_str!("../../migrations/0012_ways.sql"),
    include_str!("../../migrations/0013_screen.sql"),
    include_str!("../../migrations/0014_free.sql"),
    include_str!("../../migrations/0015_diagnosis.sql"),
    include_str!("../../migrations/0016_words.sql"),
];

/// The version of the database that this program makes and knows.
pub(crate) const SUPPORTED: u32 = MIGRATIONS.len() as u32;

/// Opens the file at `path`, or makes it; its tables may still be of an older version. A file that is refused is left
/// as it was, byte for byte.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    refuse_by_header(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = (|| {
        let conn = Connection::open_with_flags(path, flags)?;
        // until it is known to be ours and whole, even closing it must not write to it
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        verify(&conn, path)?;
        prepare(&conn)?;
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 4194304;",
        )?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(conn)
    })();
    opened.map_err(|error: Error| error.at(path))
}

/// Sets what every connection to a person's data needs.
pub(crate) fn prepare(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // recursive_triggers: else `INSERT OR REPLACE` would erase a row of the journal without asking its trigger
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA busy_timeout = 5000;
         PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

/// Checks that a database is ours, not newer than this program, and whole; returns its version.
pub(crate) fn verify(conn: &Connection, path: &Path) -> Result<u32> {
    let number = |pragma: &str| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let found = number("user_version")? as u32;
    let application_id = number("application_id")? as u32;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let just_begun = application_id == 0 && found == 0 && tables == 0;
    if application_id != APPLICATION_ID && !just_begun {
        return Err(damaged(path, format!("its application id is {application_id:#010x}")));
    }
    if found > SUPPORTED {
        return Err(Error::NewerDatabase { found, supported: SUPPORTED });
    }
    conn.execute_batch("PRAGMA cell_size_check = ON")?;
    match conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)) {
        Ok(check) if check == "ok" => Ok(found),
        Ok(check) => Err(damaged(path, check)),
        // SQLITE_ERROR: an index for the search cannot even be begun
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => Err(damaged(path, error.to_string())),
        Err(error) => Err(error.into()),
    }
}

/// Brings the tables to the version of this program.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    migrate_to(conn, MIGRATIONS.len())
}

/// Brings the tables to a version, at most that of this program.
pub(crate) fn migrate_to(conn: &mut Connection, version: usize) -> Result<()> {
    let migrations = Migrations::new(MIGRATIONS.into_iter().map(M::up).collect());
    migrations.to_version(conn, version).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::from(err),
        other => Error::from(rusqlite::Error::UserFunctionError(Box::new(other))),
    })
}

/// Refuses what the first hundred bytes already tell, before SQLite sees the file.
fn refuse_by_header(path: &Path) -> Result<()> {
    let mut file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|e| Error::io(path, e))?,
    };
    let mut header = Vec::new();
    file.by_ref().take(100).read_to_end(&mut header).map_err(|e| Error::io(path, e))?;
    if header.is_empty() {
        return Ok(());
    }
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        return Err(damaged(path, "not a SQLite file".to_owned()));
    }
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let found = number(60);
    if number(68) == APPLICATION_ID && found > SUPPORTED {
        return Err(Error::NewerDatabase { found, supported: SUPPORTED });
    }
    Ok(())
}

fn damaged(path: &Path, detail: String) -> Error {
    Error::Damaged { path: path.to_owned(), detail }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Databases in the world were made by these very texts.
    #[test]
    fn published_migrations_are_never_edited() {
        let digests = MIGRATIONS.map(|sql| blake3::hash(sql.as_bytes()).to_hex()[..16].to_owned());
        assert_eq!(
            digests,
            [
                "9cfbb2ff40f85046",
                "ab3095d92e3254fb",
                "5d95980a74db8722",
                "04d77c53c3602270",
                "a5ed7d07d290c2ca",
                "502e6cfb577f1311",
                "f9c4024d5991ea0b",
                "f67b45781179af5e",
                "67f64452b994f1e1",
                "b19c8857eda675d2",
                "51656726e297c308",
                "151d9e50a0c999f8",
                "912620528cebb3f7",
                "c2068fffc3fbf8a2",
                "330953f583938c7a",
                "e68c12c3db2f3ec9"
            ],
            "write a new migration instead"
        );
    }
}
