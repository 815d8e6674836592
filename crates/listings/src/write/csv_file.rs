//! CSV for the spreadsheets of associations: semicolons, a mark of UTF-8, Windows line ends, no formula.

use super::{Cell, cell};
use crate::lists::{join, tame};
use domain::directory::{Listing, ListingField};

pub(super) fn write(listings: &[Listing]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    // writing to memory cannot fail, and every row has as many cells as there are headers
    let _ = writer.write_record(ListingField::ALL.iter().map(|field| field.tag()));
    for listing in listings {
        let cells = ListingField::ALL.iter().map(|field| match cell(listing, *field) {
            Cell::Text(text) => tame(&text),
            Cell::List(parts) => tame(&join(&parts)),
        });
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}
