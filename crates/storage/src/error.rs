//! What can go wrong with files and databases, sorted by what a person can do about it.

use rusqlite::ErrorCode;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The result of storage.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The disk, or the person's share of it, is full. What was written before is intact.
    #[error("the disk is full: {}", path.display())]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// The file or its folder cannot be written to.
    #[error("cannot write to {}", path.display())]
    ReadOnly {
        /// What was to be written.
        path: PathBuf,
    },
    /// Another run of the program holds this folder.
    #[error("the program already runs on {}", path.display())]
    AlreadyRunning {
        /// The lock file.
        path: PathBuf,
    },
    /// The database was written by a later version of the program; it was left untouched.
    #[error("the database has version {found}, this program knows versions up to {supported}")]
    NewerDatabase {
        /// Its version.
        found: u32,
        /// The newest version this program knows.
        supported: u32,
    },
    /// The database's file is damaged. [`UserDb::open`](crate::UserDb::open) moves such a file aside instead.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite found.
        detail: String,
    },
    /// A pack was refused.
    #[error("the pack {} was refused: {reason}", path.display())]
    BadPack {
        /// The pack.
        path: PathBuf,
        /// Why.
        reason: PackFault,
    },
    /// Nothing has this id.
    #[error("no {what} {id}")]
    NotFound {
        /// What was looked for, in English: `lesson`, `backup`, `pack`.
        what: String,
        /// Its id.
        id: String,
    },
    /// The attempt was submitted: nothing in it changes any more.
    #[error("the attempt was submitted and cannot change")]
    AttemptSubmitted,
    /// The person broke it off; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// A value kept as JSON is not what this version reads.
    #[error("a stored {what} cannot be read")]
    Unreadable {
        /// What it is, in English.
        what: &'static str,
        /// Why.
        source: serde_json::Error,
    },
    /// A row of a person's file is not what its table holds.
    #[error("row {row} of {table}: {column} is not what it should be")]
    BadPersonRow {
        /// The table.
        table: &'static str,
        /// Which of its rows, from 1.
        row: usize,
        /// The column; `?` when several do not fit together.
        column: String,
    },
    /// The system refused something about a file.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite refused something, for a reason a person can do nothing about.
    #[error("the database refused a request")]
    Sqlite {
        /// Why.
        #[from]
        source: rusqlite::Error,
    },
}

/// Why a pack was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackFault {
    /// The file does not begin as a SQLite database does.
    #[error("not a SQLite file")]
    NotSqlite,
    /// Larger than 512 MB.
    #[error("{bytes} bytes is larger than a pack may be")]
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The file is shorter than its own header says.
    #[error("the file has {found} bytes of {expected}")]
    Truncated {
        /// Its size in bytes.
        found: u64,
        /// What the header announces, in bytes.
        expected: u64,
    },
    /// Another kind of file: a catalogue where a course was expected, or something else.
    #[error("its application id is {found:#010x}")]
    WrongKind {
        /// The application id found.
        found: u32,
    },
    /// Made by a later version of the program.
    #[error("its format is {found}, this program knows {supported}")]
    NewerFormat {
        /// Its format.
        found: u32,
        /// The newest format this program knows.
        supported: u32,
    },
    /// Its tables are not those of this format.
    #[error("its tables are not those of this format")]
    UnexpectedSchema,
    /// What is in it is not what was put in it.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Whole, but what it says cannot be read.
    #[error("its content cannot be read: {0}")]
    Content(String),
}

/// `SQLITE_IOERR_SHMSIZE`: no room for the file beside a WAL database; how a full disk first shows on some systems.
const IOERR_SHMSIZE: i32 = 4874;

impl Error {
    /// Sorts an error of the system about `path`.
    pub(crate) fn io(path: &Path, source: std::io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            _ => Self::Io { path, source },
        }
    }

    /// Sorts a bare error of SQLite, now that its file is known; leaves the others as they are.
    pub(crate) fn at(self, path: &Path) -> Self {
        let Self::Sqlite { source } = self else { return self };
        let Some(failure) = source.sqlite_error() else { return Self::Sqlite { source } };
        let path = path.to_owned();
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull { path },
            _ if failure.extended_code == IOERR_SHMSIZE => Self::DiskFull { path },
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly { path },
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged { path, detail: source.to_string() },
            _ => Self::Sqlite { source },
        }
    }

    /// Builds the error of a pack.
    pub(crate) fn bad_pack(path: &Path, reason: PackFault) -> Self {
        Self::BadPack { path: path.to_owned(), reason }
    }

    /// Builds the error of something absent.
    pub(crate) fn not_found(what: &str, id: impl std::fmt::Display) -> Self {
        Self::NotFound { what: what.to_owned(), id: id.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(code: i32) -> Error {
        let source = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        Error::from(source).at(Path::new("x"))
    }

    #[test]
    fn real_failures_of_sqlite_are_sorted_by_what_a_person_can_do() {
        use rusqlite::ffi;
        assert!(matches!(sqlite(ffi::SQLITE_FULL), Error::DiskFull { .. }));
        assert!(matches!(sqlite(ffi::SQLITE_IOERR_SHMSIZE), Error::DiskFull { .. }), "seen on a full tmpfs");
        assert!(matches!(sqlite(ffi::SQLITE_READONLY_DIRECTORY), Error::ReadOnly { .. }));
        assert!(matches!(sqlite(ffi::SQLITE_CORRUPT), Error::Damaged { .. }));
        assert!(matches!(sqlite(ffi::SQLITE_NOTADB), Error::Damaged { .. }));
        assert!(matches!(sqlite(ffi::SQLITE_BUSY), Error::Sqlite { .. }));
        assert!(matches!(sqlite(ffi::SQLITE_IOERR_READ), Error::Sqlite { .. }), "a failing read is not damage");
    }

    #[test]
    fn failures_of_the_system_are_sorted_too() {
        let io = |kind: ErrorKind| Error::io(Path::new("x"), kind.into());
        assert!(matches!(io(ErrorKind::StorageFull), Error::DiskFull { .. }));
        assert!(matches!(io(ErrorKind::ReadOnlyFilesystem), Error::ReadOnly { .. }));
        assert!(matches!(io(ErrorKind::PermissionDenied), Error::ReadOnly { .. }));
        assert!(matches!(io(ErrorKind::NotADirectory), Error::Io { .. }));
    }
}
