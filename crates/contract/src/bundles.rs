//! A space in one file, on a USB stick or in an e-mail.

use domain::SpaceId;
use serde::{Deserialize, Serialize};

/// What was written into a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WrittenBundle {
    /// Its full path.
    pub path: String,
    /// The space's name.
    pub space_name: String,
    /// The notes in it.
    pub notes: usize,
    /// The installations that can read it, this one included.
    pub readers: usize,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its number among those that this installation made of the space.
    pub number: u64,
}

/// What taking a file in did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TakenBundle {
    /// The space.
    pub space: SpaceId,
    /// Its name.
    pub space_name: String,
    /// Who made the file: the name on the newest note of that installation, else the beginning of its key.
    pub sender: String,
    /// Whether this installation made it itself.
    pub own: bool,
    /// When it was made, by its maker's clock, in seconds since 1970 (UTC).
    pub made_at: i64,
    /// Its number among those of its maker.
    pub number: u64,
    /// Whether a later file of the same maker came in before.
    pub older: bool,
    /// Texts that can be read here now and could not before.
    pub new_texts: usize,
    /// Changes that were not here: texts, and what the program needs beside them.
    pub new_changes: usize,
    /// Changes that were here already.
    pub known_changes: usize,
    /// Parts that were not taken in, each kind of reason once.
    pub refused: Vec<RefusedPart>,
}

/// Parts of a file that were not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefusedPart {
    /// Why: `elsewhere`, `unsound` or `incomplete`.
    pub why: String,
    /// How many.
    pub count: usize,
}
