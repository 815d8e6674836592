//! The directory's exchange with files of others.

use domain::directory::{CellDelimiter, ListingField, ListingFormat, RowFault, RowRemark, TextEncoding};
use serde::{Deserialize, Serialize};

/// A file of listings, as the window hands it over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingFile {
    /// Its name, with the folders below the one that was chosen.
    pub name: String,
    /// Its bytes, in base 64.
    pub bytes: String,
}

/// How files are to be read. What is not said is found out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListingImportChoices {
    /// The format.
    pub format: Option<ListingFormat>,
    /// How letters are written.
    pub encoding: Option<TextEncoding>,
    /// What parts cells.
    pub delimiter: Option<CellDelimiter>,
    /// What each column is.
    pub mapping: Option<Vec<Option<ListingField>>>,
    /// Whether to take in also what the directory seems to have already.
    pub with_duplicates: bool,
}

/// A column of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingColumn {
    /// Its header.
    pub header: String,
    /// What it is taken for; nothing when it is left out.
    pub field: Option<ListingField>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ListingRowState {
    /// It cannot be taken.
    Refused,
    /// The directory, or an earlier row, seems to have it already.
    Duplicate,
    /// It changes a listing that was taken in before.
    Changed,
    /// It is a new listing.
    New,
    /// It says what is known already.
    Same,
}

/// Something that was changed in a row so that it could be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingRowRemark {
    /// Of which field.
    pub field: ListingField,
    /// What.
    pub what: RowRemark,
    /// The beginning of the value.
    pub value: String,
}

/// A row of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingFileRow {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// The listing's name, as far as it has one.
    pub name: String,
    /// Town, or department.
    pub place: String,
    /// What becomes of it.
    pub state: ListingRowState,
    /// The name of the listing that it doubles or changes.
    pub of: String,
    /// Why it is refused.
    pub fault: Option<RowFault>,
    /// What the reason quotes.
    pub value: String,
    /// What was changed in it.
    pub remarks: Vec<ListingRowRemark>,
}

/// How many rows become what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListingRowCounts {
    /// New listings.
    pub new: usize,
    /// Listings changed.
    pub changed: usize,
    /// Listings that stay as they are.
    pub same: usize,
    /// Rows that double a listing.
    pub duplicates: usize,
    /// Rows refused.
    pub refused: usize,
    /// Rows in which something was changed.
    pub remarks: usize,
}

/// What files of listings would bring, or brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingFileReport {
    /// The name of the file, or of the first.
    pub file: String,
    /// What it was read as.
    pub format: ListingFormat,
    /// How its letters are written.
    pub encoding: TextEncoding,
    /// What parts its cells, in a spreadsheet.
    pub delimiter: Option<CellDelimiter>,
    /// Its columns, in a spreadsheet.
    pub columns: Vec<ListingColumn>,
    /// Whether what columns are was kept from an earlier import with the same headers.
    pub mapping_known: bool,
    /// How many rows become what.
    pub counts: ListingRowCounts,
    /// Rows to look at first: refused, doubled, changed, then some of the new ones.
    pub rows: Vec<ListingFileRow>,
    /// The number of the import, once it is done.
    pub import: Option<i64>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListingImportProgress {
    /// Listings written.
    pub done: usize,
    /// Listings to write; 0 while the file is read.
    pub total: usize,
}

/// An import that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListingImportRow {
    /// Its number.
    pub id: i64,
    /// The name of its file.
    pub file: String,
    /// When, in seconds since 1970 (UTC).
    pub imported_at: i64,
    /// Listings here that it brought or changed last.
    pub listings: usize,
}

/// What is written of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DirectoryExportChoices {
    /// With what providers sent through spaces, which nobody approved yet.
    pub with_submissions: bool,
}

/// What was written of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExportedDirectory {
    /// The file or folder.
    pub path: String,
    /// Listings in it.
    pub listings: usize,
}
