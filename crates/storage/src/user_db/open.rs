//! Opening the person's database, whatever state it is in.

use super::backups::{self, Backup};
use super::{UserDb, connection, imported};
use crate::error::{Error, Result};
use crate::files::{create_private_dir, immutable_uri, sync_folder_of, with_suffix};
use parking_lot::ReentrantMutex;
use rusqlite::{Connection, OpenFlags};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The database, in its folder.
pub(crate) const FILE_NAME: &str = "emancipasso.sqlite";
const LOCK_NAME: &str = "emancipasso.lock";

/// A database that was opened, and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    /// The database.
    pub db: UserDb,
    /// Set when what was there could not be used.
    pub notice: Option<SetAside>,
}

/// A damaged database was kept aside and a new one begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where the damaged file is now; what SQLite kept beside it (`-wal`, `-shm`) is beside it still.
    pub kept_at: PathBuf,
    /// The newest backup that opens, if there is one.
    pub backup: Option<Backup>,
}

/// The folder of a database that is open: ours alone until this is dropped.
pub(crate) struct Folder {
    pub(crate) dir: PathBuf,
    _lock: File,
}

impl UserDb {
    /// Opens the database of this folder, which is made when it is not there (only its owner can enter it). `now`, in
    /// seconds since 1970 (UTC), names what is kept aside.
    ///
    /// An older database is backed up, then brought to this version. A damaged one is moved aside and a new one begun:
    /// the notice says where, and which backup can be put back with [`Self::restore_backup`].
    ///
    /// # Errors
    /// [`Error::AlreadyRunning`], [`Error::NewerDatabase`], [`Error::ReadOnly`], [`Error::DiskFull`], or [`Error::Io`]:
    /// what was there is then unchanged.
    pub fn open(data_dir: &Path, now: i64) -> Result<Opened> {
        create_private_dir(data_dir)?;
        let lock_path = data_dir.join(LOCK_NAME);
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(&lock_path);
        let lock = lock.map_err(|e| Error::io(&lock_path, e))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => Error::AlreadyRunning { path: lock_path.clone() },
            TryLockError::Error(error) => Error::io(&lock_path, error),
        })?;
        open_in(Folder { dir: data_dir.to_owned(), _lock: lock }, now)
    }

    /// Puts a backup back: the present database is kept aside, as `replaced-<now>.sqlite`, and the backup copied in its
    /// place. `file` is a name from [`Self::list_backups`].
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such backup, [`Error::Damaged`] or [`Error::NewerDatabase`] when it cannot be
    /// used; the present database is then unchanged, and can be opened again.
    pub fn restore_backup(self, file: &str, now: i64) -> Result<Opened> {
        let Self { conn, folder: Some(folder) } = self else { return Err(Error::not_found("backup", file)) };
        let backup = backups::find(&folder.dir, file)?;
        let copy = backups::copy_beside(&backup, &folder.dir.join(FILE_NAME))?;
        let conn = conn.into_inner();
        // closing writes what is left in the journal file into the database that is kept aside
        conn.close().map_err(|(_, source)| Error::from(source).at(&folder.dir))?;
        let kept_at = set_aside(&folder.dir, "replaced", now)?;
        if let Err(error) = copy.publish() {
            // an empty place would be taken for a first start
            let path = folder.dir.join(FILE_NAME);
            std::fs::rename(&kept_at, &path).map_err(|e| Error::io(&path, e))?;
            return Err(error);
        }
        open_in(folder, now)
    }
}

/// Returns a value of a folder's database without making it one's own; none when it cannot be read so.
#[must_use]
pub fn peek_value(data_dir: &Path, key: &str) -> Option<String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let path = data_dir.join(FILE_NAME);
    // open elsewhere, what was written last is still in the journal file; closed, nothing is left beside it by reading
    let opened = if with_suffix(&path, "-wal").exists() {
        Connection::open_with_flags(&path, flags)
    } else {
        Connection::open_with_flags(immutable_uri(&path), flags)
    };
    let conn = opened.ok()?;
    conn.query_row("SELECT value FROM settings WHERE key = ?1", [key], |row| row.get(0)).ok()
}

fn open_in(folder: Folder, now: i64) -> Result<Opened> {
    let path = folder.dir.join(FILE_NAME);
    let (mut conn, notice) = match connection::connect(&path) {
        Err(Error::Damaged { detail, .. }) => {
            let kept_at = set_aside(&folder.dir, "damaged", now)?;
            tracing::warn!(detail, kept_at = %kept_at.display(), "a damaged database was set aside");
            let backup = backups::newest_good(&folder.dir);
            (connection::connect(&path)?, Some(SetAside { kept_at, backup }))
        }
        opened => (opened?, None),
    };
    bring_up_to_date(&mut conn, &folder.dir, now).map_err(|error| error.at(&path))?;
    Ok(Opened { db: UserDb { conn: ReentrantMutex::new(conn), folder: Some(folder) }, notice })
}

fn bring_up_to_date(conn: &mut Connection, dir: &Path, now: i64) -> Result<()> {
    let version: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == connection::SUPPORTED {
        return Ok(());
    }
    if version > 0 {
        backups::make(conn, dir, now)?;
    }
    connection::migrate(conn)?;
    imported::index_missing(conn)
}

/// Moves the database, and the files that SQLite keeps beside it, to a name that is free; returns it.
fn set_aside(dir: &Path, why: &str, now: i64) -> Result<PathBuf> {
    let mut kept_at = dir.join(format!("{why}-{now}.sqlite"));
    let mut again = 2;
    while kept_at.exists() {
        kept_at = dir.join(format!("{why}-{now}-{again}.sqlite"));
        again += 1;
    }
    let path = dir.join(FILE_NAME);
    // the database goes last: were this interrupted, its absence would make SQLite throw its journal file away
    for suffix in ["-wal", "-shm", ""] {
        let (from, to) = (with_suffix(&path, suffix), with_suffix(&kept_at, suffix));
        match std::fs::rename(&from, &to) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            moved => moved.map_err(|e| Error::io(&from, e))?,
        }
    }
    sync_folder_of(&path)?;
    Ok(kept_at)
}
