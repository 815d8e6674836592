//! The provider's own listing: written here, signed, sent to the spaces.

use crate::{App, Error, Result, random_text};
use contract::{MyListingView, PublishedListing};
use domain::ListingId;
use domain::directory::ListingEntry;
use serde::{Deserialize, Serialize};
use std::sync::PoisonError;

pub(crate) const KEY: &str = "my-listing";

/// What is kept of the own listing.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct MyListing {
    entry: ListingEntry,
    id: Option<ListingId>,
    sent: Option<Sent>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Sent {
    id: ListingId,
    seq: u64,
    at: i64,
    entry: ListingEntry,
    spaces: Vec<String>,
}

impl App {
    /// Returns the provider's own listing, empty before the first word.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn get_my_listing(&self) -> Result<MyListingView> {
        Ok(view(self.my_listing()?))
    }

    /// Keeps what was written so far, faults and all.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_my_listing(&self, entry: ListingEntry) -> Result<MyListingView> {
        let _turn = self.listing_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let listing = MyListing { entry, ..self.my_listing()? };
        self.keep(&listing)?;
        Ok(view(listing))
    }

    /// Signs the listing with this installation's key and sends it to every space it belongs to.
    ///
    /// # Errors
    /// When it has faults, when there is no space, or when it cannot be written.
    pub fn publish_my_listing(&self) -> Result<MyListingView> {
        let _turn = self.listing_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut listing = self.my_listing()?;
        let faults = listing.entry.faults();
        if !faults.is_empty() {
            return Err(Error::BadListing(faults));
        }
        self.exchange.require_space()?;
        let id = match listing.id.clone().or_else(|| listing.sent.as_ref().map(|sent| sent.id.clone())) {
            Some(id) => id,
            None => ListingId::new(format!("p-{}", random_text(10)?))
                .map_err(|e| Error::Unexpected { detail: e.to_string() })?,
        };
        // a restored backup may have forgotten versions that peers already have
        let known = self.db.with(|db| db.find_submission(&id))?.map_or(0, |submission| submission.seq);
        let seq = listing.sent.as_ref().map_or(0, |sent| sent.seq).max(known) + 1;
        if listing.id.is_none() {
            // kept before anything is sent: a try that stops half-way goes on under the same id
            listing.id = Some(id.clone());
            self.keep(&listing)?;
        }
        let spaces = self.exchange.publish_listing(&id, &self.author_or(&listing.entry.name), &listing.entry, seq)?;
        listing.sent = Some(Sent { id, seq, at: self.now(), entry: listing.entry.clone(), spaces });
        self.keep(&listing)?;
        Ok(view(listing))
    }

    pub(crate) fn own_listing_id(&self) -> Result<Option<ListingId>> {
        let listing = self.my_listing()?;
        Ok(listing.id.or_else(|| listing.sent.map(|sent| sent.id)))
    }

    fn my_listing(&self) -> Result<MyListing> {
        let json = self.db.with(|db| db.find_value(KEY))?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    fn keep(&self, listing: &MyListing) -> Result<()> {
        let json = serde_json::to_string(listing).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(KEY, &json))
    }
}

fn view(listing: MyListing) -> MyListingView {
    let changed_since = listing.sent.as_ref().is_some_and(|sent| sent.entry != listing.entry);
    let published =
        listing.sent.map(|sent| PublishedListing { id: sent.id, seq: sent.seq, at: sent.at, spaces: sent.spaces });
    MyListingView { faults: listing.entry.faults(), entry: listing.entry, published, changed_since }
}
