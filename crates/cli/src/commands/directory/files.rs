//! The directory's exchange with files.

use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{DirectoryExportChoices, ErrorCode, ListingImportChoices, ListingImportRow, UiError};
use domain::directory::{ListingField, ListingFileFault, ListingFormat};
use l10n::Arg;
use std::path::PathBuf;

/// Says what a file would bring and, if asked, takes it in. A check finds a refused row: exit code 1.
pub(super) fn read(matches: &ArgMatches, app: &Opened, out: &Out, takes: bool) -> Result<(), Failure> {
    app.open_listing_path(path(matches, "file"))?;
    let mut choices = ListingImportChoices {
        format: ListingFormat::from_tag(text(matches, "format")),
        with_duplicates: matches.get_flag("with-duplicates"),
        ..ListingImportChoices::default()
    };
    if let Some(said) = matches.get_many::<String>("map") {
        let seen = app.preview_listing_import(&choices)?;
        let mut mapping: Vec<Option<ListingField>> = seen.columns.iter().map(|column| column.field).collect();
        for (header, field) in said.filter_map(|said| said.rsplit_once('=')) {
            for (slot, _) in mapping.iter_mut().zip(&seen.columns).filter(|(_, column)| column.header == header) {
                *slot = ListingField::from_tag(field);
            }
        }
        choices.mapping = Some(mapping);
    }
    let report = if takes { app.import_listing_files(&choices)? } else { app.preview_listing_import(&choices)? };
    if !report.columns.is_empty() && report.columns.iter().all(|column| column.field != Some(ListingField::Name)) {
        let error = UiError::new(ErrorCode::BadListingFile).with("path", path(matches, "file").display());
        return Err(Failure::Refused(error.with("reason", ListingFileFault::NoName.tag()).with("line", 0)));
    }
    if let Some(path) = matches.get_one::<PathBuf>("report") {
        app.save_listing_report(&report, path)?;
    }
    out.show(&report, |report, words| {
        let rows = report.rows.iter().map(|row| app::report_line(row, words));
        std::iter::once(app::report_counts(report, words)).chain(rows).collect::<Vec<_>>().join("\n")
    });
    if !takes && report.counts.refused > 0 { Err(Failure::Told) } else { Ok(()) }
}

pub(super) fn imports(rows: &[ListingImportRow], out: &Out) {
    out.show(&rows, |rows, words| {
        let line = |row: &ListingImportRow| {
            let args = [
                ("id", Arg::from(row.id.to_string())),
                ("file", Arg::from(row.file.as_str())),
                ("date", Arg::from(words.date(row.imported_at, 0))),
                ("count", Arg::from(row.listings)),
            ];
            words.with("cli-directory-import-line", &args)
        };
        rows.iter().map(line).collect::<Vec<_>>().join("\n")
    });
}

pub(super) fn export(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let format = ListingFormat::from_tag(text(matches, "format")).unwrap_or(ListingFormat::Csv);
    let choices = DirectoryExportChoices { with_submissions: matches.get_flag("with-received") };
    written(&app.export_directory(format, choices, path(matches, "out"))?, out);
    Ok(())
}

pub(super) fn site(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let choices = DirectoryExportChoices { with_submissions: matches.get_flag("with-received") };
    written(&app.export_directory_site(path(matches, "out"), choices)?, out);
    Ok(())
}

/// Says what was written.
pub(super) fn written(told: &contract::ExportedDirectory, out: &Out) {
    out.show(told, |told, words| {
        let args = [("count", Arg::from(told.listings)), ("path", Arg::from(told.path.as_str()))];
        words.with("cli-directory-exported", &args)
    });
}
