//! Writing a file whole or not at all.

use crate::{Error, Result};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path` whole or not at all: a temporary file beside it, synced, then renamed.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source| Error::Write { path: path.display().to_string(), source };
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = folder.join(format!(".{name}.part"));
    let written = File::create(&temporary).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&temporary, path)).map_err(|source| {
        // the half-written file is worth nothing, and its removal may fail for the same reason
        let _ = fs::remove_file(&temporary);
        failed(source)
    })
}

/// Returns a path in `folder` that no file has yet: `name.ext`, else `name (2).ext` and so on.
pub(crate) fn free_path(folder: &Path, name: &str, extension: &str) -> PathBuf {
    let name: String =
        name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).take(120).collect();
    let name = name.trim().trim_start_matches('.');
    let first = folder.join(format!("{name}.{extension}"));
    if !first.exists() {
        return first;
    }
    (2..).map(|n| folder.join(format!("{name} ({n}).{extension}"))).find(|path| !path.exists()).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_attestation_does_not_replace_the_first() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = free_path(folder.path(), "Attestation Zoé: m1/..", "pdf");
        write_whole(&first, b"1").expect("written");
        let second = free_path(folder.path(), "Attestation Zoé: m1/..", "pdf");
        assert_ne!(first, second, "a document kept by a person is never written over");
        assert_eq!(first.parent(), Some(folder.path()), "a name must not lead out of the folder");
    }

    #[test]
    fn a_failed_write_leaves_no_half_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let blocked = folder.path().join("file");
        fs::write(&blocked, b"x").expect("written");
        let result = write_whole(&blocked.join("inside.pdf"), b"y");
        assert!(matches!(result, Err(Error::Write { .. })), "{result:?}");
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1);
    }
}
