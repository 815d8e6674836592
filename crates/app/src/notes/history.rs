//! The versions of a text, and two of them side by side.

use super::compare::compare;
use crate::{App, Error, Result};
use contract::{ComparisonView, HistoryView, VersionView};
use domain::NoteId;
use domain::mutual_help::Target;
use storage::VersionRecord;

impl App {
    /// Returns the versions of a note or reply, oldest first; none once it was taken away, or
    /// when a curator hid it from this person.
    ///
    /// # Errors
    /// When there is no such note or the data cannot be read.
    pub fn get_history(&self, note: &NoteId, target: &Target) -> Result<HistoryView> {
        let title = self.require_note(note)?.title;
        let versions = self.readable_versions(note, target)?;
        Ok(HistoryView { title, versions: versions.iter().map(|version| self.version_view(version)).collect() })
    }

    /// Compares two versions of the same text, the earlier one first whichever is named first.
    ///
    /// # Errors
    /// When one of them is not here or the data cannot be read.
    pub fn compare_versions(&self, note: &NoteId, target: &Target, one: &str, other: &str) -> Result<ComparisonView> {
        let versions = self.readable_versions(note, target)?;
        let find = |hash: &str| {
            let found = versions.iter().find(|version| version.hash == hash);
            found.ok_or_else(|| Error::NotFound { what: "version", id: hash.to_owned() })
        };
        let (mut before, mut after) = (find(one)?, find(other)?);
        if (before.seq, &before.hash) > (after.seq, &after.hash) {
            std::mem::swap(&mut before, &mut after);
        }
        Ok(ComparisonView {
            rows: compare(before, after),
            before: self.version_view(before),
            after: self.version_view(after),
        })
    }

    fn readable_versions(&self, note: &NoteId, target: &Target) -> Result<Vec<VersionRecord>> {
        let found = self.require_note(note)?;
        self.db.with(|db| {
            let versions = db.list_versions(note, target)?;
            let received = versions.iter().any(|version| version.received);
            Ok(if self.may_read(db, &found, target, received)? { versions } else { Vec::new() })
        })
    }

    fn version_view(&self, version: &VersionRecord) -> VersionView {
        VersionView {
            hash: version.hash.clone(),
            seq: version.seq,
            written_at: version.written_at,
            author_name: version.author_name.clone(),
            title: version.title.clone(),
            tags: version.tags.clone(),
            html: courseware::render_note(&version.body),
            delivery: self.delivery(&version.hash, version.received),
        }
    }
}
