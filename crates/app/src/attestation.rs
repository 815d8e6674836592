//! The attestation of a module.

use crate::write_file::{free_path, write_whole};
use crate::{App, Error, Result, random_text};
use certificates::{AttestationText, render_attestation};
use contract::{AttestationState, SavedFile};
use domain::ModuleId;
use domain::identity::PersonName;
use l10n::Arg;
use std::path::Path;
use storage::AttestationRecord;

impl App {
    /// Returns whether the attestation of a module is earned, and what is missing.
    ///
    /// # Errors
    /// When there is no such module or the data cannot be read.
    pub fn get_attestation_state(&self, module: &ModuleId) -> Result<AttestationState> {
        let shown = self.course();
        let found = shown.course.find_module(module).ok_or_else(|| not_found(module))?;
        let doings = self.doings(&shown)?;
        let progress = doings.progress.modules.iter().find(|p| &p.module == module).ok_or_else(|| not_found(module))?;
        Ok(AttestationState {
            module: module.clone(),
            module_title: found.title.text(self.locale()).to_owned(),
            earned: progress.complete,
            lessons_left: progress.lessons - progress.lessons_done,
            quiz_left: found.quiz.is_some() && !progress.quiz_passed,
            name: self.settings().name.clone(),
        })
    }

    /// Returns the attestation as PDF bytes, and the file name it should have (without extension).
    ///
    /// # Errors
    /// When the module is not complete, the name is unusable, or its letters are not in the font.
    pub fn render_attestation(&self, module: &ModuleId, name: &str) -> Result<(Vec<u8>, String)> {
        let state = self.get_attestation_state(module)?;
        if !state.earned {
            return Err(Error::ModuleNotComplete { module: state.module_title });
        }
        let name = PersonName::new(name)?;
        let shown = self.course();
        let found = shown.course.find_module(module).ok_or_else(|| not_found(module))?;
        let (locale, words) = (self.locale(), self.words());
        let best =
            self.doings(&shown)?.progress.modules.iter().find(|p| &p.module == module).and_then(|p| p.best_per_cent);
        let record = self.attestation_record(module, &name, best.unwrap_or_default())?;
        let minutes: u32 = found.lessons.iter().map(|lesson| lesson.minutes).sum();
        let issued_on = words.date(record.issued_at, local_offset(record.issued_at));
        let text = AttestationText {
            language: locale,
            document_title: words.with(
                "print-attestation-document-title",
                &[("module", Arg::from(state.module_title.as_str())), ("name", Arg::from(name.as_str()))],
            ),
            heading: words.text("print-attestation-heading"),
            intro: words.text("print-attestation-intro"),
            name: name.as_str().to_owned(),
            statement: words.text("print-attestation-statement"),
            module: state.module_title.clone(),
            course: words.with("print-attestation-course", &[("course", Arg::from(shown.course.title.text(locale)))]),
            details: vec![
                (
                    words.text("print-attestation-lessons-label"),
                    words.with("print-attestation-lessons", &[("count", Arg::from(found.lessons.len()))]),
                ),
                (
                    words.text("print-attestation-minutes-label"),
                    words.with("print-attestation-minutes", &[("minutes", Arg::from(i64::from(minutes)))]),
                ),
                (
                    words.text("print-attestation-result-label"),
                    words.with("print-attestation-result", &[("percent", Arg::from(i64::from(record.per_cent)))]),
                ),
                (words.text("print-attestation-mode-label"), words.text("print-attestation-mode")),
                (words.text("print-attestation-edition-label"), shown.course.version.to_string()),
            ],
            disclaimer: words.text("print-attestation-disclaimer"),
            code_label: words.text("print-attestation-code-label"),
            code: record.code.clone(),
            issued_on: words.with("print-attestation-issued-on", &[("date", Arg::from(issued_on.as_str()))]),
        };
        let bytes = render_attestation(&text)?;
        let file_name = words.with(
            "print-attestation-file-name",
            &[("module", Arg::from(state.module_title.as_str())), ("name", Arg::from(name.as_str()))],
        );
        Ok((bytes, file_name))
    }

    /// Writes the attestation into `folder` under a name no file has yet.
    ///
    /// # Errors
    /// As [`App::render_attestation`], and when the file cannot be written.
    pub fn issue_attestation(&self, module: &ModuleId, name: &str, folder: &Path) -> Result<SavedFile> {
        let (bytes, file_name) = self.render_attestation(module, name)?;
        let path = free_path(folder, &file_name, "pdf");
        write_whole(&path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Writes the attestation to exactly `path`, as chosen by the person.
    ///
    /// # Errors
    /// As [`App::render_attestation`], and when the file cannot be written.
    pub fn save_attestation_as(&self, module: &ModuleId, name: &str, path: &Path) -> Result<SavedFile> {
        let (bytes, _) = self.render_attestation(module, name)?;
        write_whole(path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns the record of this attestation: the same person gets the same code and date each time.
    fn attestation_record(&self, module: &ModuleId, name: &PersonName, per_cent: u8) -> Result<AttestationRecord> {
        let _turn = self.attempt_turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(record) = self.db.with(|db| db.find_attestation(module, name.as_str()))? {
            return Ok(record);
        }
        let record = AttestationRecord {
            code: random_text(10)?.to_uppercase(),
            module: module.clone(),
            name: name.as_str().to_owned(),
            issued_at: self.now(),
            per_cent,
        };
        self.db.with(|db| db.record_attestation(&record))?;
        Ok(record)
    }
}

fn not_found(module: &ModuleId) -> Error {
    Error::NotFound { what: "module", id: module.to_string() }
}

/// Returns this computer's offset from UTC at a time, in seconds.
pub(crate) fn local_offset(at: i64) -> i32 {
    let Ok(at) = jiff::Timestamp::from_second(at) else { return 0 };
    jiff::tz::TimeZone::system().to_offset(at).seconds()
}
