//! One worksheet in one language: sections under `##`, fields under `###`.

mod field;
mod formulas;

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::draft::{self, Draft};
use crate::files::CourseFiles;
use crate::heading::Headings;
use crate::library::Library;
use crate::markdown::outline::{Passage, cut};
use crate::markdown::words::Words;
use crate::text::excerpt;
use crate::{front_matter, text};
use domain::WorksheetId;
use domain::learning::WorksheetText;
use std::collections::{BTreeMap, BTreeSet};

/// A worksheet in one language.
pub(crate) struct Sheet {
    pub(crate) text: WorksheetText,
    /// The line of each section and field that has an id of its own, faulty ones too.
    pub(crate) lines: BTreeMap<String, usize>,
    /// Whether every field can be answered and every result worked out.
    pub(crate) sound: bool,
}

/// Renders one worksheet as it is being written, with everything that is wrong in it and in its pictures.
///
/// `path` is the worksheet's file relative to the course, `source` its text, perhaps not yet saved; `files` is the rest
/// of the course, for its links and pictures. Fields that cannot be read are left out, so a result may use a field that
/// is not there; there is no text when the worksheet has no readable id.
#[must_use]
pub fn render_worksheet(path: &str, source: &str, files: &CourseFiles) -> (Option<WorksheetText>, Vec<Diagnostic>) {
    let (sheet, diagnostics) = draft::alone(files, |report, library| read(report, library, path, source.as_bytes()));
    (sheet.map(|sheet| sheet.text), diagnostics)
}

/// Reads a worksheet; nothing when it has no readable id.
pub(crate) fn read(
    report: &mut Report,
    library: &Library<'_>,
    path: &str,
    bytes: &[u8],
) -> Option<Draft<WorksheetId, Sheet>> {
    let source = text::read(report, path, bytes)?;
    let (front, body, place) = front_matter::open::<WorksheetId>(report, path, source, front_matter::SHEET_KEYS)?;
    let (before, sections) = cut(Passage { text: body, line: place.first_line }, 2);
    let mut reader = field::Reader {
        place,
        library,
        report,
        words: Words::new(place),
        pictures: BTreeSet::new(),
        headings: Headings::new(path),
        lines: BTreeMap::new(),
        formulas: BTreeMap::new(),
        wrong: Vec::new(),
    };
    let (intro, strays) = cut(before, 3);
    for stray in &strays {
        let title = reader.title(stray);
        reader.wrong.push((stray.line, Fault::FieldOutsideSection { field: excerpt(&title) }));
    }
    let intro_html = reader.write(intro.text, intro.line, "", 1);
    let mut asks = false;
    let mut written = Vec::new();
    for section in &sections {
        let (read, any) = reader.section(section);
        asks |= any;
        written.push(read);
    }
    if !asks && strays.is_empty() {
        reader.wrong.push((place.first_line, Fault::WorksheetEmpty));
    }
    formulas::check(&written, &reader.formulas, &mut reader.wrong);
    let field::Reader { pictures, lines, wrong, report, .. } = reader;
    let sound = !wrong.iter().any(|(_, fault)| fault.is_blocking());
    for (line, fault) in wrong {
        report.add(path, line, fault);
    }
    written.retain(|section| !section.id.is_empty());
    let text = WorksheetText {
        title: front.title(),
        summary: front.summary(),
        document: front.document(),
        intro_html,
        sections: written,
        path: path.to_owned(),
    };
    Some(Draft { id: front.id, minutes: front.minutes, text: Sheet { text, lines, sound }, pictures })
}
