//! One file a group of commands.

pub(crate) mod attestation;
pub(crate) mod bench;
pub(crate) mod bundles;
pub(crate) mod course;
pub(crate) mod directory;
pub(crate) mod listing;
pub(crate) mod members;
pub(crate) mod notes;
pub(crate) mod pack;
pub(crate) mod peer;
pub(crate) mod people;
pub(crate) mod questions;
pub(crate) mod software;
pub(crate) mod spaces;

use crate::Failure;
use contract::{ErrorCode, UiError};

/// Reads an id typed by a person; anything that cannot be one is not found.
pub(crate) fn id<T: std::str::FromStr>(text: &str) -> Result<T, Failure> {
    text.parse().map_err(|_| Failure::Refused(UiError::new(ErrorCode::NotFound).with("id", text)))
}
