//! Everything of a person in one file, and back. `docs/person-file.md` describes the file.

mod file;

use crate::write_file::write_whole;
use crate::{App, Error, PersonFileFault, Result, provider};
use contract::{Changed, ImportReport, ImportedPart, SavedFile};
use domain::text::fold;
pub(crate) use file::PersonFile;
use std::path::Path;
use storage::{Cell, PersonTables, TableReport, TransferReport, UserDb};

/// How the name of such a file ends.
pub const EXTENSION: &str = "emancipasso";

/// The most titles told of one kind of thing.
const TITLES_MAX: usize = 50;
/// The last second of the year 9999, for dates that a file claims.
const LAST_TIME: i64 = 253_402_300_799;

impl App {
    /// Returns the name proposed for the file of this person, without its ending: `zoe-2026-11-23`.
    #[must_use]
    pub fn person_file_name(&self) -> String {
        let name = fold(&self.settings().name);
        let first = name.split(|c: char| !c.is_ascii_alphanumeric()).find(|part| !part.is_empty());
        let day = jiff::Timestamp::from_second(self.now()).unwrap_or_default().to_zoned(jiff::tz::TimeZone::system());
        format!("{}-{}", first.unwrap_or("emancipasso"), day.date())
    }

    /// Writes everything of the person to `path`.
    ///
    /// # Errors
    /// When the data cannot be read or the file cannot be written.
    pub fn export_person(&self, path: &Path) -> Result<SavedFile> {
        let (mut tables, texts) = self.db.with(|db| Ok((db.export_person()?, db.own_texts()?)))?;
        without_sending(&mut tables);
        let file = PersonFile {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            exported_at: self.now(),
            learner: self.settings().name.clone(),
            tables,
            texts,
        };
        write_whole(path, &file.write()?)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns what [`App::import_person`] would do with this file; nothing changes.
    ///
    /// # Errors
    /// When the file is not a person's file that this version reads.
    pub fn preview_import(&self, path: &Path) -> Result<ImportReport> {
        let file = read(path)?;
        let done = self.db.with(|db| Ok(db.preview_import(&file.tables)))?;
        Ok(self.import_report(&file, refused(path, done)?))
    }

    /// Takes in everything of a person's file, beside what is here; a backup is made before.
    ///
    /// # Errors
    /// As [`App::preview_import`], and when the backup or the data cannot be written: nothing came in then.
    pub fn import_person(&self, path: &Path) -> Result<ImportReport> {
        let file = read(path)?;
        let done = {
            // an attempt that is being answered must not be written over what came in
            let _marks = self.annotation_turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let _turn = self.attempt_turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            self.db.with(|db| {
                db.backup(self.now())?;
                Ok(db.import_person(&file.tables))
            })?
        };
        let report = self.import_report(&file, refused(path, done)?);
        self.reload_settings()?;
        self.exchange.tell(Changed::Course);
        Ok(report)
    }

    pub(crate) fn import_report(&self, file: &PersonFile, done: TransferReport) -> ImportReport {
        let parts = done
            .tables
            .into_iter()
            .filter(|table| table.new + table.present + table.replaced.len() + table.kept.len() > 0);
        ImportReport {
            name: file.learner.chars().take(120).collect(),
            exported_at: file.exported_at.clamp(0, LAST_TIME),
            program: file.program.chars().take(40).collect(),
            parts: parts.map(|table| self.imported_part(table)).collect(),
            texts: file.texts.len(),
            unknown: done.unknown.into_iter().collect(),
        }
    }

    fn imported_part(&self, table: TableReport) -> ImportedPart {
        // other keys say nothing to a person
        let told = ["walks", "sheet_values", "lesson_sources", "annotations"].contains(&table.table);
        let keys = table.replaced.iter().filter(|_| told).take(TITLES_MAX);
        let mut titles: Vec<String> = keys.map(|key| self.title_of(key)).collect();
        titles.dedup();
        ImportedPart {
            part: table.table.to_owned(),
            new: table.new,
            present: table.present,
            replaced: table.replaced.len(),
            kept: table.kept.len(),
            titles,
        }
    }

    /// Returns the title of the lesson, story or worksheet of this id, else the id.
    fn title_of(&self, key: &str) -> String {
        let (shown, locale) = (self.course(), self.locale());
        for module in &shown.course.modules {
            let story = module.scenario.as_ref().filter(|story| story.id.as_str() == key);
            let sheet = module.worksheet.as_ref().filter(|sheet| sheet.id.as_str() == key);
            let story = story.and_then(|story| story.text.get(locale)).map(|text| &text.title);
            let sheet = sheet.and_then(|sheet| sheet.text.get(locale)).map(|text| &text.title);
            let lesson = module.lessons.iter().find(|lesson| lesson.id.as_str() == key);
            let lesson = lesson.and_then(|lesson| lesson.text.get(locale)).map(|text| &text.title);
            if let Some(title) = story.or(sheet).or(lesson) {
                return title.clone();
            }
        }
        key.to_owned()
    }
}

/// Reads a person's file; nothing is changed for it.
pub(crate) fn read(path: &Path) -> Result<PersonFile> {
    let mut file = PersonFile::read(path)?;
    without_sending(&mut file.tables);
    Ok(file)
}

/// Takes a file that was read into the new database of a learner.
pub(crate) fn take_in(path: &Path, file: &PersonFile, db: &UserDb) -> Result<TransferReport> {
    refused(path, db.import_person(&file.tables))
}

/// Says of what is wrong in the file that the file is at fault, and not the person's data.
fn refused<T>(path: &Path, done: storage::Result<T>) -> Result<T> {
    let fault = match done {
        Err(storage::Error::NewerDatabase { .. }) => PersonFileFault::Newer,
        Err(storage::Error::BadPersonRow { table, row, column }) => {
            PersonFileFault::Row { place: format!("{table}, {row}, {column}") }
        }
        other => return Ok(other?),
    };
    Err(Error::PersonFile { path: path.display().to_string(), fault })
}

/// Leaves of the own listing what the person wrote: where it was sent, and under which id, belongs to the key of the
/// installation that signed it.
fn without_sending(tables: &mut PersonTables) {
    for row in tables.tables.get_mut("settings").into_iter().flatten() {
        if !matches!(row.get("key"), Some(Cell::Text(key)) if key == provider::KEY) {
            continue;
        }
        let Some(Cell::Text(json)) = row.get("value") else { continue };
        let Ok(serde_json::Value::Object(mut listing)) = serde_json::from_str(json) else { continue };
        listing.retain(|name, _| name == "entry");
        row.insert("value".to_owned(), Cell::Text(serde_json::Value::Object(listing).to_string()));
    }
}

#[cfg(test)]
mod tests {
    use crate::{course, edition, settings};

    #[test]
    fn what_speaks_of_this_computer_is_known_to_the_tables_that_travel() {
        for key in [course::EDITION_KEY, edition::KEY, settings::NOTICE_KEY] {
            assert!(storage::LOCAL_VALUES.contains(&key), "{key} would travel to a computer it says nothing about");
        }
    }
}
