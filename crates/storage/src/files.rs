//! Files that appear whole or not at all, and folders that only their owner can read.

use crate::error::{Error, Result};
use std::fs::{self, DirBuilder, OpenOptions};
use std::path::{Path, PathBuf};

/// A file being written beside its destination; removed when dropped, unless it was published.
pub(crate) struct Part {
    part: PathBuf,
    destination: PathBuf,
}

impl Part {
    /// Begins an empty file that will become `destination`, in the place of what an interrupted attempt left behind.
    ///
    /// It is made here and not by SQLite, whose « unable to open » does not say whether the folder is read-only.
    pub(crate) fn of(destination: &Path) -> Result<Self> {
        let part = with_suffix(destination, ".part");
        fs::File::create(&part).map_err(|e| Error::io(&part, e))?;
        Ok(Self { part, destination: destination.to_owned() })
    }

    /// Returns where to write.
    pub(crate) fn path(&self) -> &Path {
        &self.part
    }

    /// Makes sure the file is on the disk, then puts it in place of its destination in one step.
    pub(crate) fn publish(self) -> Result<()> {
        let file = OpenOptions::new().write(true).open(&self.part).map_err(|e| Error::io(&self.part, e))?;
        file.sync_all().map_err(|e| Error::io(&self.part, e))?;
        drop(file);
        fs::rename(&self.part, &self.destination).map_err(|e| Error::io(&self.destination, e))?;
        sync_folder_of(&self.destination)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // gone already when it was published
        let _ = fs::remove_file(&self.part);
    }
}

/// Creates a folder, and those above it, that only the person can enter.
pub(crate) fn create_private_dir(dir: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|e| Error::io(dir, e))
}

/// Makes a rename in this file's folder last through a power cut, where the system offers it.
pub(crate) fn sync_folder_of(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| Error::io(folder, e))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Returns `path` with `suffix` after its whole name: `x.sqlite` and `-wal` give `x.sqlite-wal`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Returns the SQLite address of a file that nobody changes while it is read.
pub(crate) fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    let bytes = path.as_os_str().as_encoded_bytes();
    if cfg!(windows) && bytes.get(1) == Some(&b':') {
        uri.push('/');
    }
    for &byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02x}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_an_address_in_a_file_name_stay_part_of_the_name() {
        assert_eq!(immutable_uri(Path::new("/a b/c?d#e%.pack")), "file:/a%20b/c%3fd%23e%25.pack?immutable=1");
    }
}
