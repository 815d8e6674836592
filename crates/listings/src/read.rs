//! Reading: what a file is, then its listings one by one.

mod chatons;
mod csv_file;
mod json_file;
mod letters;

use domain::directory::{
    CellDelimiter, IMPORT_ROWS_MAX, Listing, ListingEntry, ListingField, ListingFileFault, ListingFormat, RowFault,
    RowRemark, TextEncoding,
};
use std::ops::ControlFlow;

/// A file as it was given.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its name, with the folders below the one that was chosen.
    pub name: String,
    /// Its bytes; at most `IMPORT_BYTES_MAX` of all files.
    pub bytes: Vec<u8>,
    /// Whether the file goes on after these bytes.
    pub is_cut: bool,
}

/// What the person said of the files; nothing is guessed where something is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The format.
    pub format: Option<ListingFormat>,
    /// How letters are written.
    pub encoding: Option<TextEncoding>,
    /// What parts cells.
    pub delimiter: Option<CellDelimiter>,
    /// What each column is; a column beyond the end is guessed.
    pub mapping: Option<Vec<Option<ListingField>>>,
}

/// What files were read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The format.
    pub format: ListingFormat,
    /// How letters are written.
    pub encoding: TextEncoding,
    /// What parts cells, in a spreadsheet.
    pub delimiter: Option<CellDelimiter>,
    /// The headers of its columns; none in other formats.
    pub headers: Vec<String>,
    /// What each column is.
    pub mapping: Vec<Option<ListingField>>,
}

/// Why files cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// What is wrong.
    pub fault: ListingFileFault,
    /// Which file.
    pub file: String,
    /// The line, from 1; 0 when it is the whole file.
    pub line: u64,
}

/// Something that was changed in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Of which field.
    pub field: ListingField,
    /// What.
    pub what: RowRemark,
    /// The value, at most 80 characters of it.
    pub value: String,
}

/// A listing that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// What names it in its file; empty when nothing does.
    pub key: String,
    /// What it says.
    pub entry: ListingEntry,
    /// Where it was read.
    pub sources: Vec<String>,
    /// When it was true.
    pub as_of: String,
    /// When it was checked.
    pub checked_on: String,
    /// Who checked it.
    pub checked_by: String,
    /// What was changed so that it could be taken.
    pub remarks: Vec<Remark>,
}

impl Found {
    pub(crate) fn new(file: &str, line: u64) -> Self {
        Self {
            file: file.to_owned(),
            line,
            key: String::new(),
            entry: ListingEntry::default(),
            sources: Vec::new(),
            as_of: String::new(),
            checked_on: String::new(),
            checked_by: String::new(),
            remarks: Vec::new(),
        }
    }

    pub(crate) fn of(file: &str, line: u64, listing: Listing) -> Self {
        Self {
            key: listing.id.to_string(),
            entry: listing.entry,
            sources: listing.sources,
            as_of: listing.as_of,
            checked_on: listing.checked_on,
            checked_by: listing.checked_by,
            ..Self::new(file, line)
        }
    }
}

/// A row that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// Why.
    pub fault: RowFault,
    /// What the sentence quotes.
    pub value: String,
}

/// What a row gave.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A listing.
    Found(Box<Found>),
    /// Nothing that can be taken.
    Refused(Refused),
}

/// Told each row; says whether to go on.
pub(crate) type Sink<'s> = dyn FnMut(Item) -> ControlFlow<()> + 's;

/// Says what files are, without reading their rows.
///
/// # Errors
/// [`FileFault`] when they are none of the formats.
pub fn look(inputs: &[Input], options: &Options) -> Result<Shape, FileFault> {
    let mut first = true;
    // one row is enough to know the columns
    read(inputs, options, &mut |_| {
        if std::mem::take(&mut first) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })
}

/// Reads every row and hands each over, in order, until `sink` breaks off. What was handed over before a fault is found
/// must then be forgotten: a file is taken whole or not at all.
///
/// # Errors
/// [`FileFault`] with the line.
pub fn read(
    inputs: &[Input],
    options: &Options,
    sink: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> Result<Shape, FileFault> {
    let fault = |fault, input: &Input| FileFault { fault, file: input.name.clone(), line: 0 };
    let Some(input) = inputs.first() else {
        return Err(FileFault { fault: ListingFileFault::Empty, file: String::new(), line: 0 });
    };
    let is_properties = |input: &Input| input.name.to_lowercase().ends_with(".properties");
    if options.format == Some(ListingFormat::ChatonsInfos) || (options.format.is_none() && is_properties(input)) {
        return chatons::read(inputs, options, sink);
    }
    let text = letters::decode(input, options.encoding)?;
    if text.text.trim().is_empty() {
        return Err(fault(ListingFileFault::Empty, input));
    }
    let is_json = text.text.trim_start().starts_with(['{', '[']);
    let mut rows = 0_usize;
    let mut over = None;
    let mut counted = |item: Item| {
        rows += 1;
        if rows > IMPORT_ROWS_MAX {
            over = Some(match &item {
                Item::Found(found) => found.line,
                Item::Refused(refused) => refused.line,
            });
            return ControlFlow::Break(());
        }
        sink(item)
    };
    let shape = match options.format {
        Some(ListingFormat::Csv) => csv_file::read(input, &text, options, &mut counted),
        None if !is_json => csv_file::read(input, &text, options, &mut counted),
        Some(ListingFormat::VCard | ListingFormat::JsonLd) => Err(fault(ListingFileFault::Other, input)),
        _ => json_file::read(input, &text, &mut counted),
    }?;
    if let Some(line) = over {
        return Err(FileFault { fault: ListingFileFault::Rows, file: input.name.clone(), line });
    }
    Ok(shape)
}
