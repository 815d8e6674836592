//! The words of a document as a program that reads PDFs gives them.

use crate::pdf::Pdf;
use certificates::{DocumentContent, DocumentText};

/// Returns how many pages there are.
pub(crate) fn count(pdf: &Pdf) -> usize {
    let info = pdf.ask("pdfinfo", &[], &[]);
    let pages = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.and_then(|pages| pages.trim().parse().ok()).expect("a count of pages")
}

/// Returns all the words, line by line.
pub(crate) fn read(pdf: &Pdf) -> String {
    pdf.ask("pdftotext", &["-raw"], &["-"])
}

/// Returns the words of a page, from 1.
pub(crate) fn page(pdf: &Pdf, number: usize) -> String {
    let number = number.to_string();
    pdf.ask("pdftotext", &["-raw", "-f", &number, "-l", &number], &["-"])
}

/// Asserts that every text of the document is found again, one after the other, and nothing else but feet and heads.
pub(crate) fn assert_in_order(pdf: &Pdf, text: &DocumentText) {
    let pages = count(pdf);
    let mut words = String::new();
    for number in 1..=pages {
        let label = text.page_label.replace("{pages}", &pages.to_string()).replace("{page}", &number.to_string());
        let page = bare(&page(pdf, number));
        let foot = bare(&format!("{}{label}", text.footer));
        words += page.strip_suffix(&foot).unwrap_or_else(|| panic!("page {number} does not end with {foot}: {page}"));
    }
    let mut rest = words.as_str();
    for part in parts(text) {
        let part = bare(part);
        rest = rest.strip_prefix(&part).unwrap_or_else(|| panic!("{part:?} is not at its place: {rest}"));
    }
    assert_eq!(rest, "", "nothing is said that was not given");
}

/// Without blanks: lines are cut in words too.
fn bare(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace()).collect()
}

/// Every text in the order of reading.
fn parts(text: &DocumentText) -> Vec<&str> {
    let mut parts: Vec<&str> = vec![&text.heading];
    parts.extend(text.lead.iter().map(String::as_str));
    for section in &text.sections {
        parts.push(&section.title);
        for item in &section.items {
            parts.push(&item.label);
            match &item.content {
                DocumentContent::Empty(word) => parts.push(word),
                DocumentContent::Paragraphs(all)
                | DocumentContent::List(all)
                | DocumentContent::Choice { options: all, .. } => parts.extend(all.iter().map(String::as_str)),
                DocumentContent::Table { head, rows } => {
                    parts.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
                }
                DocumentContent::Bars(bars) => {
                    parts.extend(bars.iter().flat_map(|bar| [bar.label.as_str(), bar.words.as_str()]));
                }
                DocumentContent::Figure { value, note } => parts.extend([value.as_str(), note.as_str()]),
            }
        }
    }
    parts
}
