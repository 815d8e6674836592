//! The catalogue reader: spreadsheets of providers and of free software into one read-only pack.

use crate::{Error, Result};
use domain::ListingId;
use domain::directory::{Alternative, HelpLevel, HelpMode, LegalForm, Listing, ListingEntry, Offer, Position, Price};
use std::collections::BTreeSet;
use std::path::Path;
use storage::packs::CataloguePack;

/// A row that cannot be taken into the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueFault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// The Fluent key of the sentence (`locales/*/cli.ftl`).
    pub key: &'static str,
    /// What the sentence quotes.
    pub value: String,
}

/// Reads `providers.csv`, `alternatives.csv` and `catalogue.toml` in `folder` and writes the pack to `out`.
///
/// Returns the rows that were left out; the others are in the pack.
///
/// # Errors
/// When a file cannot be read at all or the pack cannot be written.
pub fn build_catalogue_pack(folder: &Path, out: &Path) -> Result<Vec<CatalogueFault>> {
    let mut faults = Vec::new();
    let listings = read_rows(&folder.join("providers.csv"), &mut faults, listing)?;
    let alternatives = read_rows(&folder.join("alternatives.csv"), &mut faults, alternative)?;
    let about = folder.join("catalogue.toml");
    let date = std::fs::read_to_string(&about)
        .map_err(|error| unreadable(&about, &error))?
        .parse::<toml::Table>()
        .map_err(|error| unreadable(&about, &error))?;
    let date = date.get("date").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    CataloguePack::write(out, &listings, &alternatives, &date)?;
    Ok(faults)
}

/// One row, read by the names of its columns.
struct Row<'r> {
    headers: &'r csv::StringRecord,
    record: &'r csv::StringRecord,
}

impl Row<'_> {
    fn get(&self, column: &str) -> String {
        let at = self.headers.iter().position(|header| header.trim().eq_ignore_ascii_case(column));
        at.and_then(|at| self.record.get(at)).unwrap_or_default().trim().to_owned()
    }

    fn list(&self, column: &str) -> Vec<String> {
        self.get(column).split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// Reads a list of closed words; an unknown one is a fault.
    fn words<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, (&'static str, String)> {
        let read = |word: String| read(&word).ok_or(("cli-catalogue-unknown-word", word));
        self.list(column).into_iter().map(read).collect()
    }
}

fn read_rows<T>(
    path: &Path,
    faults: &mut Vec<CatalogueFault>,
    read: impl Fn(&Row) -> Result<(String, T), (&'static str, String)>,
) -> Result<Vec<T>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).map_err(|e| unreadable(path, &e))?;
    let headers = reader.headers().map_err(|error| unreadable(path, &error))?.clone();
    let (mut rows, mut seen) = (Vec::new(), BTreeSet::new());
    for record in reader.records() {
        let (line, row) = match &record {
            Ok(record) => (record.position().map_or(0, csv::Position::line), read(&Row { headers: &headers, record })),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                (line, Err(("cli-catalogue-unreadable-row", error.to_string())))
            }
        };
        let fault = match row {
            Ok((id, row)) if seen.insert(id.clone()) => {
                rows.push(row);
                continue;
            }
            Ok((id, _)) => ("cli-catalogue-duplicate", id),
            Err(fault) => fault,
        };
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        faults.push(CatalogueFault { file, line, key: fault.0, value: fault.1 });
    }
    Ok(rows)
}

fn listing(row: &Row) -> Result<(String, Listing), (&'static str, String)> {
    let slug = row.get("slug");
    let id = ListingId::new(slug.clone()).map_err(|_| ("cli-catalogue-bad-id", slug.clone()))?;
    let name = row.get("name");
    if name.is_empty() {
        return Err(("cli-catalogue-no-name", slug));
    }
    let sources = row.list("source_url(s)");
    if sources.is_empty() {
        // no listing without its source: nothing is said of an organisation that cannot be checked
        return Err(("cli-catalogue-no-source", slug));
    }
    let legal_form = match row.get("legal_form").as_str() {
        "" => None,
        word => Some(LegalForm::from_tag(word).ok_or(("cli-catalogue-unknown-word", word.to_owned()))?),
    };
    let price = match row.get("price").as_str() {
        "" => None,
        word => Some(Price::from_tag(word).ok_or(("cli-catalogue-unknown-word", word.to_owned()))?),
    };
    let entry = ListingEntry {
        name,
        legal_form,
        website: row.get("website"),
        description: row.get("description_fr"),
        commune: row.get("commune"),
        postal_code: row.get("postal_code"),
        department: row.get("department"),
        region: row.get("region"),
        country: row.get("country"),
        help_levels: row.words("help_levels", HelpLevel::from_tag)?,
        modes: row.words("modes", HelpMode::from_tag)?,
        offers: row.words("offers", Offer::from_tag)?,
        software: row.list("software"),
        price,
        price_note: row.get("price_note"),
        chatons_member: match row.get("chatons_member").as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        languages: row.list("languages"),
        position: match (row.get("latitude").parse(), row.get("longitude").parse()) {
            (Ok(latitude), Ok(longitude)) => Position::new(latitude, longitude),
            _ => None,
        },
        ..ListingEntry::default()
    };
    let (as_of, checked_on, checked_by) = (row.get("as_of"), row.get("checked_on"), row.get("checked_by"));
    Ok((slug, Listing { id, entry, sources, as_of, checked_on, checked_by }))
}

fn alternative(row: &Row) -> Result<(String, Alternative), (&'static str, String)> {
    let slug = row.get("slug");
    let name = row.get("name");
    if slug.is_empty() || name.is_empty() {
        return Err(("cli-catalogue-no-name", slug));
    }
    let alternative = Alternative {
        slug: slug.clone(),
        name,
        kind: row.get("kind"),
        category: row.get("category"),
        replaces: row.list("replaces"),
        licence: row.get("licence"),
        website: row.get("website"),
        self_hostable: match row.get("self_hostable").as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        description_fr: row.get("description_fr"),
        description_en: row.get("description_en"),
        sources: row.list("source"),
    };
    Ok((slug, alternative))
}

fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Error {
    Error::UnreadableFile { path: path.display().to_string(), detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = "slug,name,legal_form,offers,source_url(s),as_of\n";

    fn build(rows: &str) -> (Vec<CatalogueFault>, usize) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
        write("providers.csv", &format!("{HEADERS}{rows}"));
        write("alternatives.csv", "slug,name\nnextcloud,Nextcloud\n");
        write("catalogue.toml", "date = \"2026-11\"\n");
        let out = folder.path().join("catalogue.pack");
        let faults = build_catalogue_pack(folder.path(), &out).expect("readable files");
        (faults, CataloguePack::open(&out).expect("a pack").count().expect("a count"))
    }

    #[test]
    fn a_row_without_a_source_is_left_out_and_told_with_its_line() {
        let (faults, count) = build("a,A,,,https://a.example,2025\nb,B,,,,2025\n");
        assert_eq!(count, 1, "the good row stays");
        assert_eq!((faults[0].line, faults[0].key), (3, "cli-catalogue-no-source"), "{faults:?}");
    }

    #[test]
    fn unknown_words_and_duplicates_are_told() {
        let (faults, count) = build("a,A,CLUB,,x,2025\nb,B,,cooking,x,2025\nc,C,,,x,2025\nc,C,,,x,2025\n");
        assert_eq!(count, 1);
        let keys: Vec<_> = faults.iter().map(|fault| (fault.line, fault.key, fault.value.as_str())).collect();
        let unknown = "cli-catalogue-unknown-word";
        assert_eq!(keys, [(2, unknown, "CLUB"), (3, unknown, "cooking"), (5, "cli-catalogue-duplicate", "c")]);
    }
}
