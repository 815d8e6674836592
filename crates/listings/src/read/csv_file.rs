//! Spreadsheets saved as text.

use super::letters::Text;
use super::{FileFault, Input, Item, Options, Refused, Shape, Sink};
use crate::columns::guess;
use crate::fill::Filling;
use crate::lists::untamed;
use crate::{CELL_MAX, COLUMNS_MAX};
use domain::directory::{CellDelimiter, ListingField, ListingFileFault, ListingFormat, RowFault};

pub(crate) fn read(input: &Input, text: &Text, options: &Options, sink: &mut Sink) -> Result<Shape, FileFault> {
    let fault = |fault, line| FileFault { fault, file: input.name.clone(), line };
    let (body, declared, skipped) = without_declaration(&text.text);
    let delimiter = options.delimiter.or(declared).unwrap_or_else(|| find_delimiter(body));
    let mut reader = reader(body, delimiter);
    let headers = reader.headers().map_err(|_| fault(ListingFileFault::Other, 1))?.clone();
    let headers: Vec<String> = headers.iter().map(|header| header.trim().chars().take(200).collect()).collect();
    if headers.len() > COLUMNS_MAX {
        return Err(fault(ListingFileFault::Other, 1));
    }
    let said = options.mapping.as_deref().unwrap_or_default();
    let mapping: Vec<Option<ListingField>> =
        headers.iter().enumerate().map(|(at, header)| said.get(at).copied().unwrap_or_else(|| guess(header))).collect();
    let shape = Shape {
        format: ListingFormat::Csv,
        encoding: text.encoding,
        delimiter: Some(delimiter),
        headers,
        mapping: mapping.clone(),
    };
    if !mapping.contains(&Some(ListingField::Name)) {
        // the person may still say which column is the name: no row is read
        return if said.is_empty() && !shape.headers.iter().any(|header| !header.is_empty()) {
            Err(fault(ListingFileFault::Other, 1))
        } else {
            Ok(shape)
        };
    }
    let mut record = csv::StringRecord::new();
    let (mut last, mut lines) = (0, Lines { text: body.as_bytes(), at: 0, line: 1 + skipped });
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // the text is whole UTF-8 already, and rows of any length are taken: nothing else is left to fail
            Err(_) => return Err(fault(ListingFileFault::Other, last + 1)),
        }
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        last = line;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if sink(row(input, &record, &mapping, line)).is_break() {
            return Ok(shape);
        }
    }
    if input.is_cut {
        return Err(fault(ListingFileFault::Large, last));
    }
    Ok(shape)
}

/// Counts lines: the reader's own count forgets that `\r\n` is one end, and the empty lines before a row.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// Returns the line of the row that begins at a byte, or after the line ends there.
    fn of(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while self.at < self.text.len() && (self.at < byte || matches!(self.text[self.at], b'\r' | b'\n')) {
            let next = self.text.get(self.at + 1);
            if self.text[self.at] == b'\n' || (self.text[self.at] == b'\r' && next != Some(&b'\n')) {
                self.line += 1;
            }
            self.at += 1;
        }
        self.line
    }
}

fn row(input: &Input, record: &csv::StringRecord, mapping: &[Option<ListingField>], line: u64) -> Item {
    let refused = |fault, value: &str| {
        let value = value.chars().take(80).collect();
        Item::Refused(Refused { file: input.name.clone(), line, fault, value })
    };
    if record.len() > COLUMNS_MAX {
        return refused(RowFault::Columns, "");
    }
    if let Some(huge) = record.iter().find(|cell| cell.len() > CELL_MAX && cell.chars().count() > CELL_MAX) {
        return refused(RowFault::HugeCell, huge);
    }
    let mut filling = Filling::new(&input.name, line);
    for (cell, field) in record.iter().zip(mapping) {
        if let Some(field) = field {
            filling.put(*field, untamed(cell));
        }
    }
    match filling.finish() {
        Ok(found) => Item::Found(Box::new(found)),
        Err((fault, value)) => refused(fault, &value),
    }
}

fn reader(text: &str, delimiter: CellDelimiter) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).delimiter(delimiter.byte()).from_reader(text.as_bytes())
}

/// Takes away the line `sep=;` that a spreadsheet may have put first.
fn without_declaration(text: &str) -> (&str, Option<CellDelimiter>, u64) {
    let rest = text.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and_then(|_| text.get(4..));
    let declared = rest.and_then(|rest| {
        let delimiter = CellDelimiter::ALL.iter().find(|known| rest.as_bytes().first() == Some(&known.byte()))?;
        let after = rest[1..].strip_prefix("\r\n").or_else(|| rest[1..].strip_prefix('\n'))?;
        Some((after, Some(*delimiter), 1))
    });
    declared.unwrap_or((text, None, 0))
}

/// Returns the delimiter under which the headers say most, then make most columns.
fn find_delimiter(text: &str) -> CellDelimiter {
    // a quotation mark that is never closed must not make the whole file one header, four times over
    let start: String = text.chars().take(CELL_MAX).collect();
    let worth = |delimiter: &CellDelimiter| {
        let mut reader = reader(&start, *delimiter);
        let headers = reader.headers().cloned().unwrap_or_default();
        let known = headers.iter().filter(|header| guess(header).is_some()).count();
        (known, headers.len())
    };
    // among equals, the first: the comma
    let all = CellDelimiter::ALL.iter().rev();
    all.max_by_key(|delimiter| worth(delimiter)).copied().unwrap_or(CellDelimiter::Comma)
}
