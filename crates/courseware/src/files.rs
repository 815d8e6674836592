//! The files of a course, in memory.

use crate::video;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The files of a course: path relative to the course, with `/` between names, to content.
pub type CourseFiles = BTreeMap<String, Vec<u8>>;

/// The largest file read, in bytes.
const FILE_MAX: u64 = 20 * 1024 * 1024;
/// The largest video read, in bytes: one that is too large for a course is told where it lies, with the other faults.
const VIDEO_READ_MAX: u64 = 300 * 1024 * 1024;
/// The most bytes read in all: a home folder chosen by mistake must not fill the memory.
const TOTAL_MAX: u64 = 500 * 1024 * 1024;
/// The most files read.
const FILES_MAX: usize = 20_000;
/// The deepest folder entered.
const DEPTH_MAX: usize = 12;

/// Why a folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refused.
    #[error("cannot read {}", path.display())]
    Io {
        /// What was being read.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// A link leads out of the folder, or to a folder.
    #[error("{} is a link that leaves the course", path.display())]
    LinkOut {
        /// The link.
        path: PathBuf,
    },
    /// Neither a file nor a folder.
    #[error("{} is neither a file nor a folder", path.display())]
    NotAFile {
        /// What it is.
        path: PathBuf,
    },
    /// A file is larger than 20 MB, or a video than 300.
    #[error("{} is larger than {limit} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit, in bytes.
        limit: u64,
    },
    /// More files, bytes or nested folders than any course has.
    #[error("{} holds far more than a course", path.display())]
    TooMuch {
        /// Where it became too much.
        path: PathBuf,
    },
    /// A name that is not Unicode.
    #[error("{} has a name that is not Unicode", path.display())]
    Name {
        /// The file.
        path: PathBuf,
    },
}

/// Reads every file of a course folder; names beginning with a dot are skipped.
///
/// # Errors
/// [`ReadError`] when something cannot be read, leaves the folder, or is too large to be part of a course.
pub fn read_folder(dir: &Path) -> Result<CourseFiles, ReadError> {
    let root = dir.canonicalize().map_err(|source| ReadError::Io { path: dir.to_owned(), source })?;
    let mut reading = Reading { root: &root, files: CourseFiles::new(), total: 0 };
    reading.folder(&root, "", 0)?;
    Ok(reading.files)
}

struct Reading<'a> {
    root: &'a Path,
    files: CourseFiles,
    total: u64,
}

impl Reading<'_> {
    fn folder(&mut self, dir: &Path, prefix: &str, depth: usize) -> Result<(), ReadError> {
        let failed = |source| ReadError::Io { path: dir.to_owned(), source };
        if depth > DEPTH_MAX {
            return Err(ReadError::TooMuch { path: dir.to_owned() });
        }
        for entry in fs::read_dir(dir).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = entry.path();
            let name = entry.file_name();
            let Some(name) = name.to_str() else { return Err(ReadError::Name { path }) };
            if name.starts_with('.') {
                continue;
            }
            let kind = entry.file_type().map_err(|source| ReadError::Io { path: path.clone(), source })?;
            if kind.is_dir() {
                self.folder(&path, &format!("{prefix}{name}/"), depth + 1)?;
            } else if kind.is_symlink() {
                self.link(&path, format!("{prefix}{name}"))?;
            } else if kind.is_file() {
                self.file(&path, format!("{prefix}{name}"))?;
            } else {
                return Err(ReadError::NotAFile { path });
            }
        }
        Ok(())
    }

    fn link(&mut self, path: &Path, relative: String) -> Result<(), ReadError> {
        let target = path.canonicalize().map_err(|source| ReadError::Io { path: path.to_owned(), source })?;
        if !target.starts_with(self.root) || !target.is_file() {
            return Err(ReadError::LinkOut { path: path.to_owned() });
        }
        self.file(&target, relative)
    }

    fn file(&mut self, path: &Path, relative: String) -> Result<(), ReadError> {
        let failed = |source| ReadError::Io { path: path.to_owned(), source };
        let limit = if video::is_video(&relative) { VIDEO_READ_MAX } else { FILE_MAX };
        let file = File::open(path).map_err(failed)?;
        let expected = file.metadata().map_err(failed)?.len().min(limit);
        // room made at once: a video is not copied from one buffer to a larger one
        let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default() + 1);
        file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
        let size = bytes.len() as u64;
        if size > limit {
            return Err(ReadError::TooLarge { path: path.to_owned(), limit });
        }
        self.total += size;
        if self.total > TOTAL_MAX || self.files.len() >= FILES_MAX {
            return Err(ReadError::TooMuch { path: path.to_owned() });
        }
        self.files.insert(relative, bytes);
        Ok(())
    }
}
