//! Copies of the whole database, in the folder `backups` beside it.

use super::{UserDb, connection};
use crate::error::{Error, Result};
use crate::files::{Part, create_private_dir, immutable_uri};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// How many backups are kept.
const KEPT: usize = 10;
const FOLDER: &str = "backups";

/// A backup of the person's database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file name in the folder of backups.
    pub file: String,
    /// When it was made, in seconds since 1970 (UTC).
    pub made_at: i64,
}

impl Backup {
    fn made(now: i64) -> Self {
        Self { file: format!("emancipasso-{now}.sqlite"), made_at: now }
    }

    /// Reads a file's name; only names that [`Self::made`] gives are backups.
    fn named(file: &str) -> Option<Self> {
        let made_at = file.strip_prefix("emancipasso-")?.strip_suffix(".sqlite")?.parse().ok()?;
        Some(Self::made(made_at)).filter(|backup| backup.file == file)
    }
}

impl UserDb {
    /// Makes a backup, checks that it opens, and keeps the ten newest. `now` is in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::ReadOnly`] or [`Error::Io`]; older backups are then unchanged. A database in memory
    /// has no backups: [`Error::NotFound`].
    pub fn backup(&self, now: i64) -> Result<Backup> {
        let dir = self.data_dir().ok_or_else(|| Error::not_found("folder of", ":memory:"))?;
        make(&self.conn(), dir, now)
    }

    /// Returns the backups there are, newest first; whether they open is not checked.
    #[must_use]
    pub fn list_backups(&self) -> Vec<Backup> {
        self.data_dir().map(list).unwrap_or_default()
    }
}

pub(crate) fn make(conn: &Connection, dir: &Path, now: i64) -> Result<Backup> {
    let folder = dir.join(FOLDER);
    create_private_dir(&folder)?;
    let backup = Backup::made(now);
    let part = Part::of(&folder.join(&backup.file))?;
    let target =
        part.path().to_str().ok_or_else(|| Error::io(part.path(), std::io::ErrorKind::InvalidFilename.into()))?;
    conn.execute("VACUUM INTO ?1", [target]).map_err(|e| Error::from(e).at(part.path()))?;
    verify(part.path())?;
    part.publish()?;
    let too_many = list(dir).into_iter().filter(|other| *other != backup).skip(KEPT - 1);
    for old in too_many {
        // a backup too many does no harm
        if let Err(error) = std::fs::remove_file(folder.join(&old.file)) {
            tracing::warn!(%error, file = old.file, "an old backup could not be removed");
        }
    }
    Ok(backup)
}

/// Returns the newest backup that opens.
pub(crate) fn newest_good(dir: &Path) -> Option<Backup> {
    list(dir).into_iter().find(|backup| verify(&dir.join(FOLDER).join(&backup.file)).is_ok())
}

/// Returns the path of a backup that can be put back. The name is one of the folder's own: it is no path.
pub(crate) fn find(dir: &Path, file: &str) -> Result<PathBuf> {
    let backup = list(dir).into_iter().find(|backup| backup.file == file);
    let path = dir.join(FOLDER).join(backup.ok_or_else(|| Error::not_found("backup", file))?.file);
    verify(&path)?;
    Ok(path)
}

/// Copies a backup to where it can take the place of `destination`.
pub(crate) fn copy_beside(backup: &Path, destination: &Path) -> Result<Part> {
    let part = Part::of(destination)?;
    std::fs::copy(backup, part.path()).map_err(|e| Error::io(part.path(), e))?;
    verify(part.path())?;
    Ok(part)
}

fn list(dir: &Path) -> Vec<Backup> {
    let entries = std::fs::read_dir(dir.join(FOLDER)).into_iter().flatten().flatten();
    let mut backups: Vec<Backup> =
        entries.filter_map(|entry| entry.file_name().to_str().and_then(Backup::named)).collect();
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
    backups
}

/// Checks a backup without writing a byte to it or beside it.
fn verify(path: &Path) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let checked = (|| {
        let conn = Connection::open_with_flags(immutable_uri(path), flags)?;
        if connection::verify(&conn, path)? == 0 {
            return Err(Error::Damaged { path: path.to_owned(), detail: "it is empty".to_owned() });
        }
        Ok(())
    })();
    checked.map_err(|error: Error| error.at(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_path_is_no_backup() {
        for name in
            ["../emancipasso-1.sqlite", "emancipasso-1.sqlite/..", "emancipasso-+1.sqlite", "emancipasso-.sqlite"]
        {
            assert_eq!(Backup::named(name), None, "{name} came from the window");
        }
        assert_eq!(Backup::named("emancipasso-1790000000.sqlite"), Some(Backup::made(1_790_000_000)));
    }
}
