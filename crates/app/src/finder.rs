//! The finder: who fits best, why, and the letter to them.

mod letter;

use crate::directory::{is_old, origin, row};
use crate::write_file::write_whole;
use crate::{App, Result};
use contract::{FinderRow, FinderView, Letter, LetterView, OpenedLetter, SavedFile};
use domain::ListingId;
use domain::finder::Wishes;
use domain::text::fold;
use l10n::Arg;
use std::collections::HashMap;
use std::path::Path;

/// How many are proposed.
const SHORTLIST: usize = 6;

impl App {
    /// Returns who fits best what is wished, and why, by the rule of [`domain::finder`].
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn find_helpers(&self, wishes: &Wishes) -> Result<FinderView> {
        let index = self.listing_index()?;
        let all = index.search(&storage::BrowseFilter::default());
        let now = self.now();
        let wishes = with_region(wishes, all.iter().map(|(listing, _)| listing));
        let (best, fitting) =
            wishes.shortlist(all.iter().map(|(listing, _)| listing), |listing| is_old(listing, now), SHORTLIST);
        let (own, spaces) = (self.own_listing_id()?, self.space_names()?);
        let known: HashMap<&ListingId, _> = all.iter().map(|(listing, known)| (&listing.id, known)).collect();
        let view = |(listing, findings): (&domain::directory::Listing, Vec<domain::finder::Finding>)| {
            let known = known.get(&listing.id)?;
            Some(FinderRow {
                row: row(listing, origin(known, &spaces, own.as_ref())),
                findings,
                price_note: listing.entry.price_note.clone(),
                email: listing.entry.email.clone(),
                website: listing.entry.website.clone(),
                is_old: is_old(listing, now),
            })
        };
        Ok(FinderView { rows: best.into_iter().filter_map(view).collect(), fitting, total: index.len() })
    }

    /// Writes a letter to a provider from what is wished and from its listing; nothing is kept or sent.
    ///
    /// # Errors
    /// When there is no such listing or the data cannot be read.
    pub fn write_letter(&self, listing: &ListingId, wishes: &Wishes) -> Result<LetterView> {
        let entry = self.get_listing(listing)?.entry;
        let index = self.listing_index()?;
        let all = index.search(&storage::BrowseFilter::default());
        let wishes = with_region(wishes, all.iter().map(|(listing, _)| listing));
        let settings = self.settings().clone();
        let signature = [settings.name.trim(), settings.association.trim()];
        let steps = if wishes.plan { self.steps_for_letter(&entry.offers)? } else { Vec::new() };
        let letter = letter::write(&self.words(), &entry, &wishes, &steps, &signature);
        Ok(LetterView { name: entry.name, email: entry.email, website: entry.website, letter })
    }

    /// Returns the mail address, with the letter, that the system's mail program opens; and whether the text is in it.
    ///
    /// # Errors
    /// When there is no such listing, or it gives no address.
    pub fn letter_address(&self, listing: &ListingId, letter: &Letter) -> Result<(String, OpenedLetter)> {
        let email = self.get_listing(listing)?.entry.email;
        let (address, with_text) = letter::address(&email, letter)?;
        Ok((address, OpenedLetter { with_text }))
    }

    /// Returns the name under which a letter is proposed to be saved, without an ending.
    ///
    /// # Errors
    /// When there is no such listing or it cannot be read.
    pub fn letter_file_name(&self, listing: &ListingId) -> Result<String> {
        let name = self.get_listing(listing)?.entry.name;
        Ok(self.words().with("finder-letter-file", &[("name", Arg::from(name))]))
    }

    /// Writes a letter as a text at `path`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_letter(&self, letter: &Letter, path: &Path) -> Result<SavedFile> {
        let text = format!("{}\n\n{}\n", letter.subject.trim(), letter.body.trim_end());
        write_whole(path, text.as_bytes())?;
        Ok(SavedFile { path: path.display().to_string() })
    }
}

/// Adds the region of the department, as the listings write it, when it is not given.
fn with_region<'a>(wishes: &Wishes, mut listings: impl Iterator<Item = &'a domain::directory::Listing>) -> Wishes {
    let mut wishes = wishes.clone();
    if wishes.region.is_empty() && !wishes.department.is_empty() {
        let department = fold(&wishes.department);
        let there =
            listings.find(|listing| !listing.entry.region.is_empty() && fold(&listing.entry.department) == department);
        wishes.region = there.map(|listing| listing.entry.region.clone()).unwrap_or_default();
    }
    wishes
}
