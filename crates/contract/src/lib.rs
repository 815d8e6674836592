//! What crosses from the application to a face (the window or the terminal) and back: plain data, no prose.
//!
//! Nothing here carries an answer key before its attempt is submitted, and every failure is a code with
//! arguments: the face finds the words in `locales/`.

mod activities;
mod annotations;
mod bundles;
mod diagnosis;
mod directory;
mod error;
mod exchange;
mod finder;
mod kept_listings;
mod learning;
mod listing_files;
mod members;
mod mutual_help;
mod notes;
mod people;
mod resources;
mod revision;
mod search;
mod shell;
mod software;
mod studio;
mod things;
mod video;

pub use activities::*;
pub use annotations::*;
pub use bundles::*;
pub use diagnosis::*;
pub use directory::*;
pub use error::{ErrorCode, UiError};
pub use exchange::*;
pub use finder::*;
pub use kept_listings::*;
pub use learning::*;
pub use listing_files::*;
pub use members::*;
pub use mutual_help::*;
pub use notes::*;
pub use people::*;
pub use resources::*;
pub use revision::*;
pub use search::*;
pub use shell::*;
pub use software::*;
pub use studio::*;
pub use things::*;
pub use video::*;
