//! Exchanging by USB stick or e-mail. `docs/bundle-format.md` describes the file.

use crate::{App, Result};
use contract::{Changed, RefusedPart, TakenBundle, WrittenBundle};
use domain::SpaceId;
use domain::text::fold;
use std::collections::BTreeMap;
use std::path::Path;
use sync::{BundleReport, ChunkFault};

impl App {
    /// Returns the name proposed for the file of a space, without its ending: `entraide-en-bretagne-2026-11-23`.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn bundle_file_name(&self, space: &SpaceId) -> Result<String> {
        let spaces = self.db.with(|db| db.list_spaces())?;
        let name = spaces.into_iter().find(|known| known.id == *space).map(|space| fold(&space.name));
        let name = name.unwrap_or_default();
        let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(6);
        let name = words.collect::<Vec<_>>().join("-");
        let day = jiff::Timestamp::from_second(self.now()).unwrap_or_default().to_zoned(jiff::tz::TimeZone::system());
        Ok(format!("{}-{}", if name.is_empty() { "entraide" } else { &name }, day.date()))
    }

    /// Writes everything of a space into a file that only its members can read; it was read back when this returns.
    ///
    /// # Errors
    /// When there is no such space, it is too large, or the file cannot be written: one that was there is as it was.
    pub fn export_bundle(&self, space: &SpaceId, path: &Path) -> Result<WrittenBundle> {
        let written = self.exchange.engine()?.export_bundle(space, path)?;
        Ok(WrittenBundle {
            path: path.display().to_string(),
            space_name: written.space_name,
            // the space has a document of its own
            notes: written.documents.saturating_sub(1),
            readers: written.readers,
            bytes: written.bytes as u64,
            number: written.number,
        })
    }

    /// Takes in a file that a member wrote; the same one again changes nothing.
    ///
    /// # Errors
    /// When it cannot be read, is no such file, or is not for this installation or its spaces.
    pub fn import_bundle(&self, path: &Path) -> Result<TakenBundle> {
        let report = self.exchange.import_bundle(path)?;
        self.exchange.tell(Changed::Spaces);
        self.exchange.tell(Changed::Notes);
        self.taken(report)
    }

    fn taken(&self, report: BundleReport) -> Result<TakenBundle> {
        let key = report.sender.to_string();
        let notes = self.db.with(|db| db.list_notes(Some(&report.space), ""))?;
        let newest = notes.iter().filter(|(note, _)| note.author_key == key).max_by_key(|(note, _)| note.written_at);
        let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
        for part in &report.refused {
            *refused.entry(why_word(part.why)).or_default() += 1;
        }
        Ok(TakenBundle {
            space: report.space,
            space_name: report.space_name,
            sender: newest.map_or_else(|| key.chars().take(8).collect(), |(note, _)| note.author_name.clone()),
            own: report.own,
            made_at: report.made_at.clamp(0, 253_402_300_799),
            number: report.number.min(1 << 53),
            older: report.older,
            new_texts: report.new_texts,
            new_changes: report.new_changes,
            known_changes: report.known_changes,
            refused: refused.into_iter().map(|(why, count)| RefusedPart { why: why.to_owned(), count }).collect(),
        })
    }
}

/// Returns the word by which the sentence chooses its variant.
const fn why_word(why: ChunkFault) -> &'static str {
    match why {
        ChunkFault::Elsewhere => "elsewhere",
        ChunkFault::Unsound => "unsound",
        ChunkFault::Incomplete => "incomplete",
    }
}
