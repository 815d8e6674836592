//! Files in which directories are exchanged, read and written: spreadsheets, ChatonsInfos, GoGoCarto, the standard of
//! digital mediation, GeoJSON, vCard, JSON-LD. What each field becomes is in `docs/directory-format.md`.
//!
//! Whatever the bytes, reading ends, in bounded memory, and says at which line something is wrong. It never opens an
//! address that a file names.

mod columns;
mod fill;
mod lists;
mod places;
mod read;
mod write;

pub use columns::{guess, signature};
pub use read::{FileFault, Found, Input, Item, Options, Refused, Remark, Shape, look, read};
pub use write::{Written, write};

/// The longest cell, in characters.
const CELL_MAX: usize = 20_000;
/// The most columns.
const COLUMNS_MAX: usize = 300;
/// The longest text of one listing in a JSON file, in bytes.
const ITEM_MAX: usize = 1 << 20;
