//! The free software that this person recommends.

use super::UserDb;
use crate::error::Result;
use rusqlite::{Connection, Row, params};

/// Free software that this person recommends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectedRecord {
    /// Its id in the catalogue.
    pub slug: String,
    /// Its name, as it was when it was chosen.
    pub name: String,
    /// Why, in the person's own words; may be empty.
    pub sentence: String,
    /// When it was chosen or reworded, in seconds since 1970 (UTC).
    pub changed_at: i64,
}

impl UserDb {
    /// Returns the selection in the person's order.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_selected_software(&self) -> Result<Vec<SelectedRecord>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM selected_software ORDER BY place, slug")?;
            let rows = statement.query_map([], read)?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Keeps a piece of software: where it was when it is in the selection already, else at the end.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_selected_software(&self, one: &SelectedRecord) -> Result<()> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO selected_software (slug, name, place, sentence, changed_at)
                 VALUES (?1, ?2, (SELECT coalesce(max(place) + 1, 0) FROM selected_software), ?3, ?4)
                 ON CONFLICT (slug) DO UPDATE SET name = ?2, sentence = ?3, changed_at = ?4",
                params![one.slug, one.name, one.sentence, one.changed_at],
            )?;
            Ok(())
        })
    }

    /// Takes a piece of software out; its absence is fine.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_selected_software(&self, slug: &str) -> Result<()> {
        self.write(|tx| {
            tx.execute("DELETE FROM selected_software WHERE slug = ?1", [slug])?;
            Ok(())
        })
    }

    /// Puts a piece of software one place earlier (`-1`) or later (`1`); nothing happens at either end.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn move_selected_software(&self, slug: &str, by: i64) -> Result<()> {
        self.write(|tx| {
            let mut slugs = slugs(tx)?;
            let Some(from) = slugs.iter().position(|one| one == slug) else { return Ok(()) };
            let last = slugs.len() - 1;
            let to = from.saturating_add_signed(isize::try_from(by).unwrap_or(0)).min(last);
            let moved = slugs.remove(from);
            slugs.insert(to, moved);
            let mut set = tx.prepare_cached("UPDATE selected_software SET place = ?2 WHERE slug = ?1")?;
            for (place, slug) in slugs.iter().enumerate() {
                set.execute(params![slug, i64::try_from(place).unwrap_or(i64::MAX)])?;
            }
            Ok(())
        })
    }
}

fn slugs(tx: &Connection) -> Result<Vec<String>> {
    let mut statement = tx.prepare_cached("SELECT slug FROM selected_software ORDER BY place, slug")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<SelectedRecord> {
    Ok(SelectedRecord {
        slug: row.get("slug")?,
        name: row.get("name")?,
        sentence: row.get("sentence")?,
        changed_at: row.get("changed_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(slug: &str, sentence: &str) -> SelectedRecord {
        SelectedRecord { slug: slug.into(), name: slug.to_uppercase(), sentence: sentence.into(), changed_at: 1 }
    }

    #[test]
    fn the_order_is_the_persons_and_a_new_sentence_keeps_the_place() -> Result<()> {
        let db = UserDb::in_memory()?;
        for slug in ["grist", "nextcloud", "etherpad"] {
            db.put_selected_software(&one(slug, ""))?;
        }
        let order =
            || Ok::<_, crate::Error>(db.list_selected_software()?.into_iter().map(|one| one.slug).collect::<Vec<_>>());
        db.move_selected_software("etherpad", -1)?;
        db.put_selected_software(&one("grist", "Des tableaux qui tiennent."))?;
        assert_eq!(order()?, ["grist", "etherpad", "nextcloud"]);
        db.move_selected_software("grist", -1)?;
        db.move_selected_software("nextcloud", 1)?;
        db.move_selected_software("nothing", 1)?;
        assert_eq!(order()?, ["grist", "etherpad", "nextcloud"], "the ends and strangers stay");
        db.remove_selected_software("grist")?;
        db.put_selected_software(&one("grist", ""))?;
        assert_eq!(order()?, ["etherpad", "nextcloud", "grist"], "what is chosen again comes last");
        Ok(())
    }
}
