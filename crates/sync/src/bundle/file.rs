//! A bundle on a stick: written aside, flushed, read back, then renamed; read without believing its size.

use super::{BUNDLE_MAX, BundleFault};
use crate::error::Error;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` whole or not at all. A file of that name stays as it was until the new one is known to be readable.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |source| Error::BundleFile { path: path.to_owned(), source };
    let aside = aside(path).ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
    let written = File::create(&aside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        // a stick that lies about what it wrote shows it here, unless the system still answers from memory
        if read_bounded(&aside)?.as_deref() != Some(bytes) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "what was written does not read back"));
        }
        fs::rename(&aside, path)?;
        flush_folder(path);
        Ok(())
    });
    written.map_err(|source| {
        // the half-written file is worth nothing, and its removal may fail for the same reason
        let _ = fs::remove_file(&aside);
        failed(source)
    })
}

/// Reads a file of at most [`BUNDLE_MAX`] bytes.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::BundleFile { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(BundleFault::Other.into());
    }
    read_bounded(path).map_err(failed)?.ok_or_else(|| BundleFault::TooLarge.into())
}

// It may grow while it is read; `None` for one byte too many.
fn read_bounded(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(BUNDLE_MAX as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= BUNDLE_MAX).then_some(bytes))
}

fn aside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    Some(path.with_file_name(format!(".{name}.part")))
}

// FAT and network folders may refuse it: the file itself is flushed already.
fn flush_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
        && let Err(error) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        tracing::debug!(%error, "a folder was not flushed");
    }
    #[cfg(not(unix))]
    let _ = path;
}
