//! The directory as a website of plain files, that a coordinator puts online as it is: nothing from elsewhere, nobody
//! counted, read without a script.

mod page;

use crate::write_file::write_whole;
use crate::{App, Error, Result};
use contract::{DirectoryExportChoices, ExportedDirectory};
use domain::directory::Listing;
use page::Pages;
pub(crate) use page::{escaped, link};
use std::path::Path;

/// By this our own website is known again.
const GENERATOR: &str = "<meta name=\"generator\" content=\"emancipasso\">";

impl App {
    /// Writes the directory as a website into a folder: a new one, an empty one, or one with such a website, whose pages
    /// are replaced.
    ///
    /// # Errors
    /// When the folder holds something else, the directory cannot be read, or a page cannot be written.
    pub fn export_directory_site(&self, folder: &Path, choices: DirectoryExportChoices) -> Result<ExportedDirectory> {
        prepare(folder)?;
        let mut listings = self.listings_to_write(choices)?;
        for listing in &mut listings {
            listing.entry.name = listing.entry.name.trim().to_owned();
        }
        listings.sort_by_cached_key(|listing| domain::text::fold(&listing.entry.name));
        let words = self.words();
        let pages = Pages { words: &words, locale: self.locale(), date: self.catalogue.date()? };
        for (name, bytes) in files(&pages, &listings) {
            write_whole(&folder.join(name), &bytes)?;
        }
        Ok(ExportedDirectory { path: folder.display().to_string(), listings: listings.len() })
    }
}

/// Returns every file of the website.
fn files(pages: &Pages<'_>, listings: &[Listing]) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        ("style.css".to_owned(), include_bytes!("site/style.css").to_vec()),
        ("search.js".to_owned(), include_bytes!("site/search.js").to_vec()),
    ];
    for listing in listings {
        files.push((format!("listings/{}.html", listing.id), pages.listing(listing).into_bytes()));
    }
    if let Some(listings::Written::File(bytes)) = listings::write(listings, domain::directory::ListingFormat::Csv) {
        files.push(("listings.csv".to_owned(), bytes));
    }
    // last: a website half written has no first page
    files.push(("index.html".to_owned(), pages.index(listings).into_bytes()));
    files
}

/// Makes sure that nothing of somebody else's is written over, and that no page of a listing that went stays online.
fn prepare(folder: &Path) -> Result<()> {
    let failed = |source| Error::Write { path: folder.display().to_string(), source };
    if !folder.exists() {
        return Ok(());
    }
    let is_empty = std::fs::read_dir(folder).map_err(failed)?.next().is_none();
    let ours = std::fs::read_to_string(folder.join("index.html")).is_ok_and(|text| text.contains(GENERATOR));
    if !is_empty && !ours {
        return Err(Error::FolderNotEmpty { path: folder.display().to_string() });
    }
    if let Ok(pages) = std::fs::read_dir(folder.join("listings")) {
        for page in pages.filter_map(std::result::Result::ok) {
            if page.path().extension().is_some_and(|ending| ending == "html") {
                std::fs::remove_file(page.path()).map_err(failed)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::import::bare;
    use domain::directory::{ListingEntry, Offer};
    use domain::{ListingId, Locale};
    use l10n::Words;

    fn site(entry: ListingEntry) -> String {
        let words = Words::new(Locale::Fr);
        let pages = Pages { words: &words, locale: Locale::Fr, date: "2026-11".into() };
        let listing = bare(ListingId::new("i-x").expect("an id"), entry);
        let files = files(&pages, &[listing]);
        let text = files.iter().filter(|(name, _)| !name.ends_with(".csv"));
        text.map(|(_, bytes)| String::from_utf8(bytes.clone()).expect("text")).collect()
    }

    #[test]
    fn what_a_listing_says_stays_text() {
        let entry = ListingEntry {
            name: "<script>alert(1)</script>".into(),
            website: "javascript:alert(2)".into(),
            description: "\"><img src=x onerror=alert(3)>".into(),
            offers: vec![Offer::Training],
            email: "a@b.example".into(),
            ..ListingEntry::default()
        };
        let text = site(entry);
        assert!(!text.contains("<script>alert") && !text.contains("<img") && !text.contains("href=\"javascript"));
        assert!(text.contains("&lt;script&gt;alert(1)"));
    }

    #[test]
    fn nothing_comes_from_elsewhere_and_no_style_or_script_is_within() {
        let text =
            site(ListingEntry { name: "A".into(), website: "https://a.example".into(), ..ListingEntry::default() });
        for sign in ["src=\"http", "url(http", "@import", " style=", " onclick=", "fetch(", "document.cookie"] {
            assert!(!text.contains(sign), "{sign}");
        }
        assert!(text.contains("rel=\"noopener noreferrer\""), "the site one goes to learns nothing");
    }

    #[test]
    fn a_folder_of_somebody_else_is_left_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("index.html"), "Mes poèmes").expect("written");
        assert!(matches!(prepare(folder.path()), Err(Error::FolderNotEmpty { .. })));
    }
}
