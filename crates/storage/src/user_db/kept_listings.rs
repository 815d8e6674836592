//! Listings kept at hand, and mistakes noted in listings.

use super::UserDb;
use crate::error::Result;
use crate::rows::parsed;
use domain::ListingId;
use domain::directory::MistakeReason;
use rusqlite::{OptionalExtension, Row, params};

/// A listing kept at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavouriteListing {
    /// Its id.
    pub listing: ListingId,
    /// Its name when it was kept.
    pub name: String,
    /// When it was kept, in seconds since 1970 (UTC).
    pub added_at: i64,
}

/// A mistake noted in a listing; one a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingMistake {
    /// The listing's id.
    pub listing: ListingId,
    /// Its name when the mistake was noted.
    pub name: String,
    /// What is wrong.
    pub reason: MistakeReason,
    /// What the person adds; may be empty.
    pub words: String,
    /// When, in seconds since 1970 (UTC).
    pub noted_at: i64,
}

impl UserDb {
    /// Keeps a listing at hand; one that is there already stays as it is.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_favourite(&self, favourite: &FavouriteListing) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO favourite_listings (listing, name, added_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![favourite.listing.as_str(), favourite.name, favourite.added_at],
            )?;
            Ok(())
        })
    }

    /// Lets go of a listing kept at hand, if it is.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_favourite(&self, listing: &ListingId) -> Result<()> {
        self.write(|tx| {
            Ok(tx.execute("DELETE FROM favourite_listings WHERE listing = ?1", [listing.as_str()]).map(drop)?)
        })
    }

    /// Returns the listings kept at hand, in the order in which they were.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_favourites(&self) -> Result<Vec<FavouriteListing>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM favourite_listings ORDER BY added_at, listing")?;
            let all = statement.query_map([], |row| {
                Ok(FavouriteListing {
                    listing: parsed(row, "listing")?,
                    name: row.get("name")?,
                    added_at: row.get("added_at")?,
                })
            })?;
            Ok(all.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Keeps a mistake, in the place of the one noted before in the same listing.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_mistake(&self, mistake: &ListingMistake) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO listing_mistakes (listing, name, reason, words, noted_at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (listing) DO UPDATE SET name = excluded.name, reason = excluded.reason,
                 words = excluded.words, noted_at = excluded.noted_at",
                params![mistake.listing.as_str(), mistake.name, mistake.reason.tag(), mistake.words, mistake.noted_at],
            )?;
            Ok(())
        })
    }

    /// Removes the mistake noted in a listing, if there is one.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_mistake(&self, listing: &ListingId) -> Result<()> {
        self.write(|tx| {
            Ok(tx.execute("DELETE FROM listing_mistakes WHERE listing = ?1", [listing.as_str()]).map(drop)?)
        })
    }

    /// Returns the mistakes noted, oldest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_mistakes(&self) -> Result<Vec<ListingMistake>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM listing_mistakes ORDER BY noted_at, listing")?;
            let all = statement.query_map([], mistake)?;
            Ok(all.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Finds the mistake noted in a listing.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_mistake(&self, listing: &ListingId) -> Result<Option<ListingMistake>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM listing_mistakes WHERE listing = ?1")?;
            Ok(statement.query_row([listing.as_str()], mistake).optional()?)
        })
    }
}

fn mistake(row: &Row<'_>) -> rusqlite::Result<ListingMistake> {
    let reason: String = row.get("reason")?;
    Ok(ListingMistake {
        listing: parsed(row, "listing")?,
        name: row.get("name")?,
        // a reason of a later version is still a mistake noted
        reason: MistakeReason::from_tag(&reason).unwrap_or(MistakeReason::Wrong),
        words: row.get("words")?,
        noted_at: row.get("noted_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_and_noted_stays_until_it_is_let_go_of() -> Result<()> {
        let db = UserDb::in_memory()?;
        let id = |id: &str| ListingId::new(id).expect("an id");
        let kept = |at: i64, name: &str| FavouriteListing { listing: id("infini"), name: name.into(), added_at: at };
        db.put_favourite(&kept(1, "Infini"))?;
        db.put_favourite(&kept(2, "Infini !"))?;
        assert_eq!(db.list_favourites()?, [kept(1, "Infini")], "keeping twice keeps once");
        db.remove_favourite(&id("infini"))?;
        assert_eq!(db.list_favourites()?, []);

        let noted = |reason, words: &str| ListingMistake {
            listing: id("infini"),
            name: "Infini".into(),
            reason,
            words: words.into(),
            noted_at: 3,
        };
        db.put_mistake(&noted(MistakeReason::Gone, ""))?;
        db.put_mistake(&noted(MistakeReason::Wrong, "Le site a changé."))?;
        assert_eq!(db.list_mistakes()?, [noted(MistakeReason::Wrong, "Le site a changé.")], "the last word counts");
        db.remove_mistake(&id("infini"))?;
        assert_eq!(db.find_mistake(&id("infini"))?, None);
        Ok(())
    }
}
