//! Worksheets: filled in field by field, and made into a document that the person keeps.

mod document;

pub(crate) use document::{Paper, paper, render};

use crate::course::ShownCourse;
use crate::learn::with_pictures;
use crate::scenario::other_language;
use crate::write_file::{free_path, write_whole};
use crate::{App, Error, Result};
use contract::{FieldForm, FieldView, SavedFile, SectionView, SheetFormat, SheetSaved, WorksheetRow, WorksheetView};
use domain::learning::{FieldKind, FieldValue, Module, Worksheet, WorksheetText, read_number};
use domain::{Locale, WorksheetId};
use std::collections::BTreeMap;
use std::path::Path;

/// The longest answer kept, in bytes: a page of a book is about three thousand.
const LONGEST: usize = 200_000;

impl App {
    /// Returns a worksheet with what was answered.
    ///
    /// # Errors
    /// When there is no such worksheet or the data cannot be read.
    pub fn get_worksheet(&self, worksheet: &WorksheetId) -> Result<WorksheetView> {
        let shown = self.course();
        let locale = self.locale();
        let (module, found) = find_worksheet(&shown, worksheet)?;
        let text = text_of(found, locale)?;
        let values = self.sheet_values(worksheet, text)?;
        let sections = text.sections.iter().map(|section| {
            let fields = section.fields.iter().map(|field| FieldView {
                id: field.id.clone(),
                title: field.title.clone(),
                help_html: field.help_html.clone(),
                form: form(&field.kind),
            });
            let (id, title) = (section.id.clone(), section.title.clone());
            Ok(SectionView { id, title, html: with_pictures(&section.html, &shown)?, fields: fields.collect() })
        });
        Ok(WorksheetView {
            id: worksheet.clone(),
            module: module.map(|module| module.id.clone()),
            module_title: module.map(|module| module.title.text(locale).to_owned()).unwrap_or_default(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            minutes: found.minutes,
            other_language: other_language(&found.text, locale),
            intro_html: with_pictures(&text.intro_html, &shown)?,
            sections: sections.collect::<Result<_>>()?,
            results: self.results(text, &values),
            values,
        })
    }

    /// Keeps the answer to one field and returns what is worked out from the numbers now.
    ///
    /// # Errors
    /// When there is no such field, the answer is not of its kind or too long, or it cannot be written.
    pub fn save_sheet_value(&self, worksheet: &WorksheetId, field: &str, value: &FieldValue) -> Result<SheetSaved> {
        let shown = self.course();
        let (_, found) = find_worksheet(&shown, worksheet)?;
        let text = text_of(found, self.locale())?;
        let known = text.find_field(field).filter(|found| found.kind.takes(value));
        known.ok_or_else(|| Error::NotFound { what: "field", id: field.to_owned() })?;
        if length(value) > LONGEST {
            return Err(Error::Text(domain::mutual_help::InvalidText::TooLong { max: LONGEST }));
        }
        self.db.with(|db| db.put_sheet_value(worksheet, field, value, self.now()))?;
        // a page left is written while the next one is read already
        self.exchange.tell(contract::Changed::Answers);
        let values = self.sheet_values(worksheet, text)?;
        Ok(SheetSaved { results: self.results(text, &values), answered: values.len() })
    }

    /// Forgets every answer of a worksheet.
    ///
    /// # Errors
    /// When there is no such worksheet or the data cannot be written.
    pub fn clear_worksheet(&self, worksheet: &WorksheetId) -> Result<WorksheetView> {
        find_worksheet(&self.course(), worksheet)?;
        self.db.with(|db| db.clear_sheet(worksheet))?;
        self.exchange.tell(contract::Changed::Answers);
        self.get_worksheet(worksheet)
    }

    /// Writes the document that the answers make into `folder`, under a name no file has yet.
    ///
    /// # Errors
    /// As [`App::render_worksheet`], and when the file cannot be written.
    pub fn export_worksheet(&self, worksheet: &WorksheetId, format: SheetFormat, folder: &Path) -> Result<SavedFile> {
        let (bytes, name) = self.render_worksheet(worksheet, format)?;
        let path = free_path(folder, &name, extension(format));
        write_whole(&path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Writes the document that the answers make to exactly `path`, as chosen by the person.
    ///
    /// # Errors
    /// As [`App::render_worksheet`], and when the file cannot be written.
    pub fn export_worksheet_as(&self, worksheet: &WorksheetId, format: SheetFormat, path: &Path) -> Result<SavedFile> {
        let (bytes, _) = self.render_worksheet(worksheet, format)?;
        write_whole(path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns the bytes of the document that the answers make, and the file name it should have (without extension).
    ///
    /// # Errors
    /// When there is no such worksheet, the data cannot be read, or letters are not in the font of the PDF.
    pub fn render_worksheet(&self, worksheet: &WorksheetId, format: SheetFormat) -> Result<(Vec<u8>, String)> {
        let shown = self.course();
        let (_, found) = find_worksheet(&shown, worksheet)?;
        let text = text_of(found, self.locale())?;
        let values = self.sheet_values(worksheet, text)?;
        let results = self.results(text, &values);
        let written = document::write(self, &shown, text, &values, &results);
        Ok((document::render(&written, format)?, text.document.clone()))
    }

    /// Returns the answers that the worksheet of today still asks for.
    pub(crate) fn sheet_values(
        &self,
        worksheet: &WorksheetId,
        text: &WorksheetText,
    ) -> Result<BTreeMap<String, FieldValue>> {
        let mut values = self.db.with(|db| db.sheet_values(worksheet))?;
        // an answer to a field that changed its kind stays kept, in case the older edition comes back
        values.retain(|field, value| text.find_field(field).is_some_and(|field| field.kind.takes(value)));
        Ok(values)
    }

    fn results(&self, text: &WorksheetText, values: &BTreeMap<String, FieldValue>) -> BTreeMap<String, String> {
        let words = self.words();
        let mut numbers: BTreeMap<&str, f64> = BTreeMap::new();
        let mut results = BTreeMap::new();
        // a result may use the results before it
        for (_, field) in text.fields() {
            match (&field.kind, values.get(&field.id)) {
                (FieldKind::Number, Some(FieldValue::Text(typed))) => {
                    numbers.extend(read_number(typed).map(|number| (field.id.as_str(), number)));
                }
                (FieldKind::Result(formula), _) => {
                    if let Some(value) = formula.value(&|id| numbers.get(id).copied()) {
                        numbers.insert(&field.id, value);
                        results.insert(field.id.clone(), words.number((value * 100.0).round() / 100.0));
                    }
                }
                _ => {}
            }
        }
        results
    }
}

/// Returns the line of a worksheet in the outline.
pub(crate) fn worksheet_row(
    module: &Module,
    counts: &BTreeMap<WorksheetId, usize>,
    locale: Locale,
) -> Option<WorksheetRow> {
    let worksheet = module.worksheet.as_ref()?;
    let text = worksheet.text.get(locale)?;
    let fields = text.count_asked();
    Some(WorksheetRow {
        id: worksheet.id.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        minutes: worksheet.minutes,
        answered: counts.get(&worksheet.id).copied().unwrap_or_default().min(fields),
        fields,
    })
}

/// Returns the extension of a format's files.
#[must_use]
pub const fn extension(format: SheetFormat) -> &'static str {
    match format {
        SheetFormat::Pdf => "pdf",
        SheetFormat::Markdown => "md",
    }
}

fn form(kind: &FieldKind) -> FieldForm {
    match kind {
        FieldKind::Line => FieldForm::Line,
        FieldKind::Text => FieldForm::Text,
        FieldKind::Number => FieldForm::Number,
        FieldKind::Date => FieldForm::Date,
        FieldKind::One(list) => FieldForm::One(list.clone()),
        FieldKind::Several(list) => FieldForm::Several(list.clone()),
        FieldKind::Scale(list) => FieldForm::Scale(list.clone()),
        FieldKind::Table(heads) => FieldForm::Table(heads.clone()),
        FieldKind::Result(_) => FieldForm::Result,
    }
}

fn length(value: &FieldValue) -> usize {
    match value {
        FieldValue::Text(text) => text.len(),
        FieldValue::Chosen(chosen) => chosen.len(),
        FieldValue::Rows(rows) => rows.iter().flatten().map(|cell| cell.len() + 1).sum(),
    }
}

/// Returns a worksheet and its module; the self-diagnosis has none.
fn find_worksheet<'c>(shown: &'c ShownCourse, worksheet: &WorksheetId) -> Result<(Option<&'c Module>, &'c Worksheet)> {
    let of_module = shown.course.find_worksheet(worksheet).map(|(module, found)| (Some(module), found));
    let diagnosis = shown.course.diagnosis.as_ref().map(|diagnosis| (None, &diagnosis.worksheet));
    of_module
        .or_else(|| diagnosis.filter(|(_, found)| found.id == *worksheet))
        .ok_or_else(|| Error::NotFound { what: "worksheet", id: worksheet.to_string() })
}

pub(crate) fn text_of(worksheet: &Worksheet, locale: Locale) -> Result<&WorksheetText> {
    worksheet.text.get(locale).ok_or_else(|| Error::NotFound { what: "worksheet", id: worksheet.id.to_string() })
}
