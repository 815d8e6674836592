//! Listings kept at hand, compared side by side, and mistakes noted in them.

use super::{Known, origin, row};
use crate::{App, Error, Result};
use contract::{FavouritesView, GoneListing, Letter, ListingView, MistakeView};
use domain::ListingId;
use domain::directory::{MISTAKE_WORDS_MAX, MistakeReason};
use domain::mutual_help::checked_optional_text;
use l10n::{Arg, listing};
use std::collections::HashMap;
use storage::{BrowseFilter, FavouriteListing, ListingMistake};

/// How many listings stand side by side.
const COMPARED: usize = 4;

impl App {
    /// Returns the listings kept at hand.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn list_favourites(&self) -> Result<FavouritesView> {
        let kept = self.db.with(|db| db.list_favourites())?;
        let mut view = FavouritesView::default();
        if kept.is_empty() {
            return Ok(view);
        }
        let (index, own, spaces) = (self.listing_index()?, self.own_listing_id()?, self.space_names()?);
        let all = index.search(&BrowseFilter::default());
        let known: HashMap<&ListingId, &(_, Known)> = all.iter().map(|one| (&one.0.id, *one)).collect();
        for one in kept {
            match known.get(&one.listing) {
                Some((listing, known)) => view.rows.push(row(listing, origin(known, &spaces, own.as_ref()))),
                None => view.gone.push(GoneListing { id: one.listing, name: one.name }),
            }
        }
        Ok(view)
    }

    /// Keeps a listing at hand, or lets go of it; returns those kept.
    ///
    /// # Errors
    /// When there is no such listing to keep, or the data cannot be read or written.
    pub fn set_favourite(&self, listing: &ListingId, on: bool) -> Result<FavouritesView> {
        if on {
            let name = self.get_listing(listing)?.entry.name;
            let kept = FavouriteListing { listing: listing.clone(), name, added_at: self.now() };
            self.db.with(|db| db.put_favourite(&kept))?;
        } else {
            self.db.with(|db| db.remove_favourite(listing))?;
        }
        self.list_favourites()
    }

    /// Returns up to four listings whole, in the order asked, each once; those that are gone are left out.
    ///
    /// # Errors
    /// When the catalogue or the person's data cannot be read.
    pub fn compare_listings(&self, listings: &[ListingId]) -> Result<Vec<ListingView>> {
        let mut found: Vec<ListingView> = Vec::new();
        for listing in listings {
            if found.len() == COMPARED {
                break;
            }
            if found.iter().all(|one| one.id != *listing) {
                match self.get_listing(listing) {
                    Ok(view) => found.push(view),
                    Err(Error::NotFound { .. }) => {}
                    Err(other) => return Err(other),
                }
            }
        }
        Ok(found)
    }

    /// Notes a mistake in a listing, in the place of one noted before. It stays on this computer.
    ///
    /// # Errors
    /// When there is no such listing, the words are too long, or the data cannot be written.
    pub fn note_mistake(&self, listing: &ListingId, reason: MistakeReason, words: &str) -> Result<Vec<MistakeView>> {
        let name = self.get_listing(listing)?.entry.name;
        let words = checked_optional_text(words, MISTAKE_WORDS_MAX)?;
        let mistake = ListingMistake { listing: listing.clone(), name, reason, words, noted_at: self.now() };
        self.db.with(|db| db.put_mistake(&mistake))?;
        self.list_mistakes()
    }

    /// Takes back the mistake noted in a listing.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn take_back_mistake(&self, listing: &ListingId) -> Result<Vec<MistakeView>> {
        self.db.with(|db| db.remove_mistake(listing))?;
        self.list_mistakes()
    }

    /// Returns the mistakes noted, oldest first, each with the message that hands it over.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_mistakes(&self) -> Result<Vec<MistakeView>> {
        let noted = self.db.with(|db| db.list_mistakes())?;
        noted.into_iter().map(|one| self.mistake_view(one)).collect()
    }

    fn mistake_view(&self, mistake: ListingMistake) -> Result<MistakeView> {
        let found = match self.get_listing(&mistake.listing) {
            Ok(view) => Some(view),
            Err(Error::NotFound { .. }) => None,
            Err(other) => return Err(other),
        };
        let email = found.as_ref().map(|view| view.entry.email.clone()).unwrap_or_default();
        let letter = self.mistake_letter(&mistake, found.as_ref());
        let ListingMistake { listing, name, reason, words, noted_at } = mistake;
        Ok(MistakeView { listing, name, reason, words, noted_at, email, letter })
    }

    fn mistake_letter(&self, mistake: &ListingMistake, found: Option<&ListingView>) -> Letter {
        let words = self.words();
        let name = [("name", Arg::from(mistake.name.as_str()))];
        let mut lines = vec![
            words.text("listing-mistake-letter-hello"),
            words.with("listing-mistake-letter-about", &name),
            words.text(listing::mistake_key(mistake.reason)),
            mistake.words.clone(),
        ];
        let mut facts = vec![words.with("listing-mistake-letter-id", &[("id", Arg::from(mistake.listing.as_str()))])];
        if let Some(found) = found {
            let date = if found.checked_on.is_empty() { &found.as_of } else { &found.checked_on };
            if !date.is_empty() {
                facts.push(words.with("listing-mistake-letter-date", &[("date", Arg::from(date.as_str()))]));
            }
            let sources = found.sources.iter().filter(|source| !source.is_empty());
            facts.extend(
                sources.map(|one| words.with("listing-mistake-letter-source", &[("source", Arg::from(one.as_str()))])),
            );
        }
        lines.push(facts.join("\n"));
        let settings = self.settings().clone();
        let signed = [settings.name.trim(), settings.association.trim()].map(str::to_owned);
        lines.push(signed.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
        lines.retain(|line| !line.is_empty());
        Letter { subject: words.with("listing-mistake-letter-subject", &name), body: lines.join("\n\n") }
    }
}
