//! Several learners on one computer, and everything of a person in one file.

use serde::{Deserialize, Serialize};

/// A learner of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LearnerView {
    /// What names their folder; never their name.
    pub id: String,
    /// The name they gave; empty until then.
    pub name: String,
    /// Whether the program shows theirs now.
    pub current: bool,
    /// When they last used the program, in seconds since 1970 (UTC).
    pub used_at: Option<i64>,
}

/// A learner who was taken off this computer and can still be put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RemovedLearner {
    /// What names the folder that was put aside.
    pub folder: String,
    /// Their name.
    pub name: String,
    /// Until when the folder is kept, in seconds since 1970 (UTC).
    pub kept_until: i64,
}

/// Who uses this program on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LearnersView {
    /// Everyone, the last who used it first.
    pub learners: Vec<LearnerView>,
    /// Those who were taken off and can be put back.
    pub removed: Vec<RemovedLearner>,
    /// Whether nobody said yet, since the program opened, who sits before it.
    pub ask: bool,
}

/// Where a person's file is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ImportInto {
    /// With what the learner shown now has.
    Current,
    /// As a learner of their own.
    New,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// The name in the file; may be empty.
    pub name: String,
    /// When the file was made, in seconds since 1970 (UTC).
    pub exported_at: i64,
    /// The version of the program that made it.
    pub program: String,
    /// What there is, kind by kind; kinds without anything are left out.
    pub parts: Vec<ImportedPart>,
    /// Notes and replies in the file: texts to keep, never put back in a space.
    pub texts: usize,
    /// Tables and columns that this version does not know.
    pub unknown: Vec<String>,
}

/// What became of one kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedPart {
    /// The kind: the name of its table. Its words are in `person-part`.
    pub part: String,
    /// How many were not here.
    pub new: usize,
    /// How many were here already.
    pub present: usize,
    /// How many took the place of something older.
    pub replaced: usize,
    /// How many differ; what was here stays.
    pub kept: usize,
    /// The titles of the stories, worksheets and lesson texts that were replaced.
    pub titles: Vec<String>,
}

/// A person's file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// What was done.
    pub report: ImportReport,
    /// The learner it became, when it is a new one.
    pub learner: Option<LearnerView>,
}
