//! `learners.json`: names and last uses, for the eyes only. Without it the folders say who there is.

use crate::write_file::write_whole;
use crate::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

const FILE: &str = "learners.json";

/// What is known of a learner without opening their folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) used_at: Option<i64>,
}

/// The file.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct List {
    pub(super) learners: BTreeMap<String, Known>,
}

impl List {
    /// Reads the list; one that is damaged is an empty one.
    pub(super) fn read(root: &Path) -> Self {
        let text = std::fs::read_to_string(root.join(FILE)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub(super) fn write(&self, root: &Path) -> Result<()> {
        let json = serde_json::to_vec_pretty(self).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        write_whole(&root.join(FILE), &json)
    }
}
