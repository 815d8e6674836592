//! The directory written as files for others.

use super::import::bare;
use crate::write_file::{free_path, write_whole};
use crate::{App, Error, Result};
use contract::{DirectoryExportChoices, ExportedDirectory, ListingFileReport, SavedFile};
use domain::directory::{Listing, ListingFormat};
use listings::Written;
use std::path::Path;
use storage::ListingFilter;

impl App {
    /// Writes the directory in a format: into a file at `path` or, when the format has many files, into a new folder
    /// there.
    ///
    /// # Errors
    /// When the format is only read, the directory cannot be read, or the file cannot be written.
    pub fn export_directory(
        &self,
        format: ListingFormat,
        choices: DirectoryExportChoices,
        path: &Path,
    ) -> Result<ExportedDirectory> {
        let listings = self.listings_to_write(choices)?;
        let count = listings.len();
        match listings::write(&listings, format) {
            None => return Err(Error::NotFound { what: "format", id: format.tag().to_owned() }),
            Some(Written::File(bytes)) => write_whole(path, &bytes)?,
            Some(Written::Folder(files)) => {
                for (name, bytes) in files {
                    // ids hold no separator: each file lies below the folder
                    write_whole(&path.join(name), &bytes)?;
                }
            }
        }
        Ok(ExportedDirectory { path: path.display().to_string(), listings: count })
    }

    /// Returns the name under which the directory is proposed to be saved, and its ending.
    #[must_use]
    pub fn directory_file_name(&self, format: ListingFormat) -> (String, &'static str) {
        let day = jiff::Timestamp::from_second(self.now()).unwrap_or_default().to_string();
        let name = self.words().text("directory-files-name");
        (format!("{name} {}", day.chars().take(10).collect::<String>()), format.extension())
    }

    /// Writes what was told of an import as a text.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_listing_report(&self, report: &ListingFileReport, path: &Path) -> Result<SavedFile> {
        let text = super::report::text(report, &self.words());
        // the mark makes every editor of text see the accents
        write_whole(path, format!("\u{feff}{text}").as_bytes())?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns a folder of a format's files that is not there yet.
    #[must_use]
    pub fn free_directory_folder(&self, within: &Path, format: ListingFormat) -> std::path::PathBuf {
        let (name, _) = self.directory_file_name(format);
        let free = free_path(within, &name, "d");
        free.with_extension("")
    }

    /// Gathers the listings of the directory: the sample, those taken in, and if asked those that providers sent.
    pub(crate) fn listings_to_write(&self, choices: DirectoryExportChoices) -> Result<Vec<Listing>> {
        let all = ListingFilter::default();
        let mut listings = self.catalogue.search(&all)?;
        let (sent, imported) = self.db.with(|db| {
            let sent = if choices.with_submissions { db.list_submissions("", &all)? } else { Vec::new() };
            Ok((sent, db.list_imported_listings(&all)?))
        })?;
        listings.extend(imported.into_iter().map(|found| found.listing));
        let mut seen: std::collections::BTreeSet<_> = listings.iter().map(|listing| listing.id.clone()).collect();
        let sent = sent.into_iter().map(|record| bare(record.listing, record.entry));
        listings.extend(sent.filter(|listing| seen.insert(listing.id.clone())));
        Ok(listings)
    }
}
