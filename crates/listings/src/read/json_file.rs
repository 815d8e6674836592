//! JSON: ours, GeoJSON, GoGoCarto, and tables such as those of digital mediation.

use super::letters::Text;
use super::{FileFault, Found, Input, Item, Refused, Shape, Sink};
use crate::ITEM_MAX;
use crate::columns::guess;
use crate::fill::Filling;
use crate::lists::join;
use domain::directory::{Listing, ListingField as F, ListingFileFault, ListingFormat, RowFault};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Arrays of an object in which listings are, and what their name says of the format.
const ARRAYS: [(&str, ListingFormat); 6] = [
    ("listings", ListingFormat::Json),
    ("features", ListingFormat::GeoJson),
    ("data", ListingFormat::GoGoCarto),
    ("@graph", ListingFormat::GoGoCarto),
    ("elements", ListingFormat::GoGoCarto),
    ("lieux", ListingFormat::GoGoCarto),
];

pub(crate) fn read(input: &Input, text: &Text, sink: &mut Sink) -> Result<Shape, FileFault> {
    let trimmed = text.text.trim_start_matches('\u{feff}');
    if input.is_cut {
        return Err(FileFault { fault: ListingFileFault::Large, file: input.name.clone(), line: 1 });
    }
    let (list, format) = find_list(trimmed).map_err(|error| told(input, &error))?.ok_or_else(|| FileFault {
        fault: ListingFileFault::Other,
        file: input.name.clone(),
        line: 1,
    })?;
    let (mut line, mut seen) = (1, 0);
    for item in list {
        let item = item.get();
        // both are parts of the same text: the distance is where the item begins
        let at = (item.as_ptr() as usize).saturating_sub(trimmed.as_ptr() as usize).min(trimmed.len());
        line += trimmed.as_bytes()[seen..at.max(seen)].iter().filter(|byte| **byte == b'\n').count() as u64;
        seen = at.max(seen);
        if sink(one(input, item, line, format)).is_break() {
            break;
        }
    }
    Ok(Shape { format, encoding: text.encoding, delimiter: None, headers: Vec::new(), mapping: Vec::new() })
}

/// Finds the array of listings without unfolding what is in it.
fn find_list(text: &str) -> serde_json::Result<Option<(Vec<&RawValue>, ListingFormat)>> {
    if text.trim_start().starts_with('[') {
        return Ok(Some((serde_json::from_str(text)?, ListingFormat::GoGoCarto)));
    }
    let object: BTreeMap<String, &RawValue> = serde_json::from_str(text)?;
    for (name, format) in ARRAYS {
        if let Some(list) = object.get(name).filter(|list| list.get().starts_with('[')) {
            return Ok(Some((serde_json::from_str(list.get())?, format)));
        }
    }
    Ok(None)
}

fn told(input: &Input, error: &serde_json::Error) -> FileFault {
    FileFault { fault: ListingFileFault::Json, file: input.name.clone(), line: error.line() as u64 }
}

fn one(input: &Input, item: &str, line: u64, format: ListingFormat) -> Item {
    let refused = |fault, value: String| Item::Refused(Refused { file: input.name.clone(), line, fault, value });
    if item.len() > ITEM_MAX {
        return refused(RowFault::HugeCell, String::new());
    }
    if format == ListingFormat::Json {
        return match serde_json::from_str::<Listing>(item) {
            Ok(listing) => match checked(&listing) {
                Ok(()) => Item::Found(Box::new(Found::of(&input.name, line, listing))),
                Err(fault) => refused(fault, listing.entry.name.chars().take(80).collect()),
            },
            Err(error) => refused(RowFault::Shape, error.to_string().chars().take(80).collect()),
        };
    }
    let filled = match serde_json::from_str(item) {
        Ok(Value::Object(object)) => {
            let mut filling = Filling::new(&input.name, line);
            put_object(&mut filling, &object);
            filling
        }
        Ok(Value::Array(cells)) => match compact(input, line, &cells) {
            Some(filling) => filling,
            None => return refused(RowFault::Shape, String::new()),
        },
        _ => return refused(RowFault::Shape, item.chars().take(80).collect()),
    };
    match filled.finish() {
        Ok(found) => Item::Found(Box::new(found)),
        Err((fault, value)) => refused(fault, value),
    }
}

/// Holds our own JSON to the limits of every other way in.
fn checked(listing: &Listing) -> Result<(), RowFault> {
    use domain::directory::ListingFault;
    let faults = listing.entry.import_faults();
    let long = listing.sources.len() > 40
        || listing.sources.iter().any(|source| source.chars().count() > 500)
        || [&listing.as_of, &listing.checked_on, &listing.checked_by].iter().any(|text| text.chars().count() > 200);
    match faults.first() {
        Some(ListingFault::Name) => Err(RowFault::Name),
        Some(ListingFault::Website | ListingFault::Email | ListingFault::Position) => Err(RowFault::Shape),
        Some(_) => Err(RowFault::TooLong),
        None if long => Err(RowFault::TooLong),
        None => Ok(()),
    }
}

/// Reads the short rows of GoGoCarto: `["id", "name", latitude, longitude, [categories], …]`.
fn compact(input: &Input, line: u64, cells: &[Value]) -> Option<Filling> {
    let mut filling = Filling::new(&input.name, line);
    for (cell, field) in cells.iter().zip([F::Id, F::Name, F::Latitude, F::Longitude]) {
        filling.put(field, &cell_text(cell)?);
    }
    (cells.len() >= 2).then_some(filling)
}

/// Puts the members of an object in their fields; objects within tell where (`geo`, `address`, `geometry`).
fn put_object(filling: &mut Filling, object: &Map<String, Value>) {
    let mut members: Vec<_> = object.iter().collect();
    // a summary comes before the whole, as in a spreadsheet
    members.sort_by_key(|(name, _)| name.contains("detail") || name.contains("More"));
    for (name, value) in members {
        match (name.as_str(), value) {
            ("geometry", Value::Object(geometry)) => {
                let degrees = geometry.get("coordinates").and_then(Value::as_array);
                for (cell, field) in degrees.into_iter().flatten().zip([F::Longitude, F::Latitude]) {
                    filling.put(field, &cell_text(cell).unwrap_or_default());
                }
            }
            ("geo" | "address" | "properties" | "location", Value::Object(within)) => put_object(filling, within),
            ("type", _) if object.contains_key("geometry") => {}
            // numbers of GoGoCarto's own taxonomy, which the file does not name
            ("categories", Value::Array(ids)) if ids.iter().all(Value::is_number) => {}
            ("categoriesFull", Value::Array(categories)) => {
                for name in categories.iter().filter_map(|category| category.get("name")) {
                    filling.put(F::Offers, &cell_text(name).unwrap_or_default());
                }
            }
            _ => {
                if let (Some(field), Some(text)) = (guess(name), cell_text(value)) {
                    filling.put(field, &text);
                }
            }
        }
    }
}

fn cell_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Array(parts) => Some(join(&parts.iter().filter_map(scalar).collect::<Vec<_>>())),
        Value::Null => Some(String::new()),
        Value::Object(_) => None,
    }
}

fn scalar(value: &Value) -> Option<String> {
    if value.is_array() || value.is_null() { None } else { cell_text(value).filter(|text| !text.trim().is_empty()) }
}
