//! What is wrong in a course, and where.

#[macro_use]
mod table;
mod fault;

pub use fault::Fault;

use std::collections::BTreeMap;

/// The most diagnostics kept for one file; one more says that there are others.
pub const DIAGNOSTICS_PER_FILE: usize = 100;

/// Something wrong, or worth a look, in a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, relative to the course.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What it is.
    pub fault: Fault,
}

impl Diagnostic {
    /// Returns whether it must be mended before the course is published.
    #[must_use]
    pub const fn is_blocking(&self) -> bool {
        self.fault.is_blocking()
    }

    /// Returns the Fluent key of its sentence, in `locales/*/course-check.ftl`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.fault.key()
    }

    /// Returns the named arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, String> {
        self.fault.args()
    }
}

/// Collects diagnostics; bounded for each file, so that ten thousand broken lines stay one page to read.
#[derive(Debug, Default)]
pub(crate) struct Report {
    files: Vec<FileReport>,
    positions: BTreeMap<String, usize>,
}

#[derive(Debug)]
struct FileReport {
    file: String,
    diagnostics: Vec<Diagnostic>,
    /// What is said of those that were not kept.
    more: Option<Fault>,
}

impl Report {
    /// Adds a fault; `line` counts from 1, 0 means the whole file.
    pub(crate) fn add(&mut self, file: &str, line: usize, fault: Fault) {
        let kept = self.file(file);
        if kept.diagnostics.len() < DIAGNOSTICS_PER_FILE {
            kept.diagnostics.push(Diagnostic { file: file.to_owned(), line, fault });
        } else if fault.is_blocking() {
            kept.more = Some(Fault::MoreFaults);
        } else {
            kept.more.get_or_insert(Fault::MoreRemarks);
        }
    }

    /// Gives a file its place in the order of reading before anything is found in it.
    pub(crate) fn begin(&mut self, file: &str) {
        self.file(file);
    }

    /// Adds what was found elsewhere.
    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        for Diagnostic { file, line, fault } in diagnostics {
            self.add(&file, line, fault);
        }
    }

    /// Returns everything: files in the order in which they were read, lines in order within a file.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        for mut kept in self.files {
            kept.diagnostics.sort_by_key(|diagnostic| diagnostic.line);
            all.append(&mut kept.diagnostics);
            all.extend(kept.more.map(|fault| Diagnostic { file: kept.file, line: 0, fault }));
        }
        all
    }

    fn file(&mut self, file: &str) -> &mut FileReport {
        let at = match self.positions.get(file) {
            Some(at) => *at,
            None => {
                self.positions.insert(file.to_owned(), self.files.len());
                self.files.push(FileReport { file: file.to_owned(), diagnostics: Vec::new(), more: None });
                self.files.len() - 1
            }
        };
        &mut self.files[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_and_says_whether_something_blocking_is_hidden() {
        let mut report = Report::default();
        for line in (1..=10_000).rev() {
            report.add("a.md", line, Fault::EmptyHeading);
            report.add("b.md", line, Fault::FootnoteUnused { label: "x".into() });
        }
        let found = report.finish();
        assert_eq!(found.len(), 2 * (DIAGNOSTICS_PER_FILE + 1), "one page a file, and one line for the rest");
        assert_eq!(found[DIAGNOSTICS_PER_FILE].fault, Fault::MoreFaults, "hidden faults still block");
        assert_eq!(found.last().map(|d| &d.fault), Some(&Fault::MoreRemarks), "hidden remarks do not");
        assert!(found[..DIAGNOSTICS_PER_FILE].is_sorted_by_key(|d| d.line), "one reads a file from top to bottom");
    }
}
