//! The document that a worksheet's answers make, as PDF or Markdown.

use crate::attestation::local_offset;
use crate::course::ShownCourse;
use crate::{App, Result};
use certificates::{DocumentContent, DocumentItem, DocumentSection, DocumentText, render_document};
use contract::SheetFormat;
use domain::learning::{FieldKind, FieldValue, SheetField, WorksheetText};
use domain::text::words_of_html;
use l10n::{Arg, Words};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a document of the program says of itself, before its sections.
pub(crate) struct Paper {
    pub(crate) heading: String,
    /// Under the person's name and association.
    pub(crate) lead: Vec<String>,
    pub(crate) sections: Vec<DocumentSection>,
    pub(crate) footer: String,
}

/// Returns a document with what all have: who made it, its language, the numbers of its pages.
pub(crate) fn paper(app: &App, paper: Paper) -> DocumentText {
    let (words, settings) = (app.words(), app.settings());
    let by = [settings.name.trim(), settings.association.trim()].into_iter().filter(|one| !one.is_empty());
    let by = by.collect::<Vec<_>>().join(", ");
    let pages = [("page", Arg::from(DocumentText::PAGE)), ("pages", Arg::from(DocumentText::PAGES))];
    DocumentText {
        language: app.locale(),
        document_title: paper.heading.clone(),
        heading: paper.heading,
        lead: (!by.is_empty()).then_some(by).into_iter().chain(paper.lead).collect(),
        sections: paper.sections,
        footer: paper.footer,
        page_label: words.with("print-sheet-page", &pages),
    }
}

/// Returns the bytes of a document.
///
/// # Errors
/// When letters are not in the font of the PDF.
pub(crate) fn render(text: &DocumentText, format: SheetFormat) -> Result<Vec<u8>> {
    match format {
        SheetFormat::Pdf => Ok(render_document(text)?),
        SheetFormat::Markdown => Ok(markdown(text).into_bytes()),
    }
}

/// Writes what the answers of a worksheet make.
pub(super) fn write(
    app: &App,
    shown: &ShownCourse,
    sheet: &WorksheetText,
    values: &BTreeMap<String, FieldValue>,
    results: &BTreeMap<String, String>,
) -> DocumentText {
    let (words, now) = (app.words(), app.now());
    let date = words.date(now, local_offset(now));
    let course = shown.course.title.text(app.locale());
    let sections = sheet.sections.iter().map(|section| DocumentSection {
        title: section.title.clone(),
        items: section.fields.iter().map(|field| item(field, values, results, &words)).collect(),
    });
    let footer = [("worksheet", Arg::from(sheet.title.as_str())), ("course", Arg::from(course))];
    let made = Paper {
        heading: sheet.document.clone(),
        lead: vec![words.with("print-sheet-date", &[("date", Arg::from(date.as_str()))])],
        sections: sections.collect(),
        footer: words.with("print-sheet-footer", &footer),
    };
    paper(app, made)
}

/// Writes a document as Markdown.
fn markdown(text: &DocumentText) -> String {
    let mut out = format!("# {}\n\n", escape(&text.heading));
    let lead: Vec<String> = text.lead.iter().map(|line| escape(line)).collect();
    line_to(&mut out, &lead.join("\\\n"));
    for section in &text.sections {
        line_to(&mut out, &format!("\n## {}", escape(&section.title)));
        for item in &section.items {
            // an empty label would be written as four stars
            let label = (!item.label.is_empty()).then(|| format!("\n**{}**\n", escape(&item.label)));
            line_to(&mut out, label.as_deref().unwrap_or_default());
            content_to(&mut out, &item.content);
        }
    }
    line_to(&mut out, &format!("\n---\n\n{}", escape(&text.footer)));
    out
}

fn item(
    field: &SheetField,
    values: &BTreeMap<String, FieldValue>,
    results: &BTreeMap<String, String>,
    words: &Words,
) -> DocumentItem {
    let none = || DocumentContent::Empty(words.text("print-sheet-empty"));
    let content = match (&field.kind, values.get(&field.id)) {
        (FieldKind::Result(_), _) => results.get(&field.id).map_or_else(none, |value| DocumentContent::Figure {
            value: value.clone(),
            note: words_of_html(&field.help_html),
        }),
        (FieldKind::One(list) | FieldKind::Scale(list), Some(FieldValue::Chosen(chosen))) => chosen
            .first()
            .map_or_else(none, |chosen| DocumentContent::Choice { options: list.clone(), chosen: *chosen }),
        (FieldKind::Several(list), Some(FieldValue::Chosen(chosen))) => {
            DocumentContent::List(chosen.iter().filter_map(|at| list.get(*at)).cloned().collect())
        }
        (FieldKind::Table(head), Some(FieldValue::Rows(rows))) => {
            let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
            DocumentContent::Table { head: head.clone(), rows: filled.cloned().collect() }
        }
        (FieldKind::Date, Some(FieldValue::Text(day))) => DocumentContent::Paragraphs(vec![date_words(day, words)]),
        (_, Some(FieldValue::Text(text))) => {
            let paragraphs = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
            DocumentContent::Paragraphs(paragraphs.map(str::to_owned).collect())
        }
        _ => none(),
    };
    DocumentItem { label: field.title.clone(), content }
}

/// Returns a day as `2026-11-22` in words; what is no day stays as it was typed.
fn date_words(day: &str, words: &Words) -> String {
    let noon = day.trim().parse::<jiff::civil::Date>().ok().map(|date| date.at(12, 0, 0, 0));
    let noon = noon.and_then(|noon| noon.to_zoned(jiff::tz::TimeZone::UTC).ok());
    noon.map_or_else(|| day.to_owned(), |noon| words.date(noon.timestamp().as_second(), 0))
}

fn content_to(out: &mut String, content: &DocumentContent) {
    match content {
        DocumentContent::Empty(word) => line_to(out, &format!("_{}_", escape(word))),
        DocumentContent::Paragraphs(lines) => {
            line_to(out, &lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join("\n\n"));
        }
        DocumentContent::List(items) => items.iter().for_each(|item| line_to(out, &format!("- {}", escape(item)))),
        DocumentContent::Choice { options, chosen } => {
            for (at, option) in options.iter().enumerate() {
                line_to(out, &format!("- [{}] {}", if at == *chosen { "x" } else { " " }, escape(option)));
            }
        }
        DocumentContent::Table { head, rows } => {
            let row = |cells: &[String]| {
                let cells = cells.iter().map(|cell| escape(&cell.replace('\n', " ")).replace('|', "\\|"));
                format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
            };
            line_to(out, &row(head));
            line_to(out, &format!("|{}", "---|".repeat(head.len())));
            rows.iter().for_each(|cells| line_to(out, &row(cells)));
        }
        DocumentContent::Bars(bars) => {
            bars.iter().for_each(|bar| line_to(out, &format!("- {} — {}", escape(&bar.label), escape(&bar.words))));
        }
        DocumentContent::Figure { value, note } => line_to(out, &format!("{} {}", escape(value), escape(note))),
    }
}

fn line_to(out: &mut String, line: &str) {
    // writing to a String cannot fail
    let _ = writeln!(out, "{}", line.trim_end());
}

/// Keeps what a person typed from becoming markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let starts_block = text.starts_with(['#', '-', '+', '>']) || text.starts_with(|c: char| c.is_ascii_digit());
    for (at, c) in text.chars().enumerate() {
        let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~');
        if marks || (at == 0 && starts_block && !c.is_ascii_digit()) || (c == '.' && starts_with_number(text, at)) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Returns whether what comes before the character at `at` is a number and nothing else: with a point, it makes a list.
fn starts_with_number(text: &str, at: usize) -> bool {
    at > 0 && text.chars().take(at).all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_typed_does_not_become_markup() {
        for (typed, written) in [
            ("# un titre ?", "\\# un titre ?"),
            ("- une liste", "\\- une liste"),
            ("1. un", "1\\. un"),
            ("à 12.5 €", "à 12.5 €"),
            ("<b> & *gras*", "\\<b\\> & \\*gras\\*"),
        ] {
            assert_eq!(escape(typed), written);
        }
    }

    #[test]
    fn a_day_is_told_in_words_and_anything_else_stays_as_typed() {
        let words = Words::new(domain::Locale::Fr);
        assert_eq!(date_words("2026-11-22", &words), "22 novembre 2026");
        assert_eq!(date_words("mardi", &words), "mardi");
    }
}
