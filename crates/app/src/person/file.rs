//! The file itself: one JSON document that says its own digest.

use crate::{Error, PersonFileFault, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use storage::{OwnText, PersonRow, PersonTables};

const FORMAT: &str = "emancipasso-person";
const VERSION: u32 = 1;
/// The largest file that is read.
const LARGEST: u64 = 256 * 1024 * 1024;
/// What stands before the digest, and what it is while it is computed.
const BEFORE_DIGEST: &str = "\"sha256\": \"";
const NO_DIGEST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Everything of a person.
#[derive(Debug, Clone)]
pub(crate) struct PersonFile {
    pub(crate) program: String,
    pub(crate) exported_at: i64,
    pub(crate) learner: String,
    pub(crate) tables: PersonTables,
    pub(crate) texts: Vec<OwnText>,
}

/// The document, in the order of the file.
#[derive(Serialize, Deserialize)]
struct Document {
    format: String,
    version: u32,
    sha256: String,
    program: String,
    exported_at: i64,
    learner: String,
    schema: u32,
    tables: BTreeMap<String, Vec<PersonRow>>,
    #[serde(default)]
    texts: Vec<OwnText>,
}

/// What any version of the file has.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl PersonFile {
    /// Returns the bytes of the file.
    pub(crate) fn write(self) -> Result<Vec<u8>> {
        let document = Document {
            format: FORMAT.to_owned(),
            version: VERSION,
            sha256: NO_DIGEST.to_owned(),
            program: self.program,
            exported_at: self.exported_at,
            learner: self.learner,
            schema: self.tables.schema,
            tables: self.tables.tables,
            texts: self.texts,
        };
        let mut bytes =
            serde_json::to_vec_pretty(&document).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        bytes.push(b'\n');
        let digest = digest(&bytes);
        if let Some(at) = digest_place(&bytes) {
            bytes[at..at + NO_DIGEST.len()].copy_from_slice(digest.as_bytes());
        }
        Ok(bytes)
    }

    /// Reads a file that anyone may have made.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let unreadable = |error: std::io::Error| Error::UnreadableFile {
            path: path.display().to_string(),
            detail: error.to_string(),
        };
        let refused = |fault| Error::PersonFile { path: path.display().to_string(), fault };
        let about = std::fs::metadata(path).map_err(unreadable)?;
        if !about.is_file() {
            return Err(refused(PersonFileFault::Other));
        }
        if about.len() > LARGEST {
            return Err(refused(PersonFileFault::Large));
        }
        let mut bytes = Vec::new();
        // it may grow while it is read
        File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)).map_err(unreadable)?;
        Self::parse(bytes).map_err(refused)
    }

    fn parse(mut bytes: Vec<u8>) -> Result<Self, PersonFileFault> {
        let begins = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).contains(FORMAT);
        let unreadable = if begins { PersonFileFault::Damaged } else { PersonFileFault::Other };
        let head: Head = serde_json::from_slice(&bytes).map_err(|_| unreadable)?;
        if head.format != FORMAT {
            return Err(PersonFileFault::Other);
        }
        if head.version > VERSION {
            return Err(PersonFileFault::Newer);
        }
        let at = digest_place(&bytes).ok_or(PersonFileFault::Damaged)?;
        let said = bytes[at..at + NO_DIGEST.len()].to_vec();
        bytes[at..at + NO_DIGEST.len()].copy_from_slice(NO_DIGEST.as_bytes());
        if digest(&bytes).as_bytes() != said {
            return Err(PersonFileFault::Damaged);
        }
        let document: Document = serde_json::from_slice(&bytes)
            .map_err(|error| PersonFileFault::Row { place: format!("{}:{}", error.line(), error.column()) })?;
        Ok(Self {
            program: document.program,
            exported_at: document.exported_at,
            learner: document.learner,
            tables: PersonTables { schema: document.schema, tables: document.tables },
            texts: document.texts,
        })
    }
}

/// Returns where the digits of the digest stand: among the first bytes, before anything a person wrote.
fn digest_place(bytes: &[u8]) -> Option<usize> {
    let head = &bytes[..bytes.len().min(400)];
    let before = head.windows(BEFORE_DIGEST.len()).position(|window| window == BEFORE_DIGEST.as_bytes())?;
    let at = before + BEFORE_DIGEST.len();
    (bytes.len() >= at + NO_DIGEST.len()).then_some(at)
}

fn digest(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
