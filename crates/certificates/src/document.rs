//! The document that a filled-in worksheet makes: several pages of A4, standing.

mod layout;
mod table;

use crate::error::Error;
use crate::face::{check_glyphs, clean};
use crate::structure::{About, finish};
use domain::Locale;
use layout::{HEIGHT, Layout, WIDTH};

/// Everything that is written in a document, already in words of `language`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentText {
    /// The language of the words, told to screen readers.
    pub language: Locale,
    /// The title of the document: shown by PDF readers, not printed.
    pub document_title: String,
    /// The large heading.
    pub heading: String,
    /// The lines under it: who, when.
    pub lead: Vec<String>,
    /// In order.
    pub sections: Vec<DocumentSection>,
    /// What stands at the foot of each page, beside its number.
    pub footer: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentSection {
    /// Its title.
    pub title: String,
    /// In order.
    pub items: Vec<DocumentItem>,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentItem {
    /// The question.
    pub label: String,
    /// The answer.
    pub content: DocumentContent,
}

/// An answer, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentContent {
    /// Nothing was answered: a word that says so.
    Empty(String),
    /// Text, paragraph by paragraph.
    Paragraphs(Vec<String>),
    /// What was chosen among several.
    List(Vec<String>),
    /// Every option, of which one was chosen. Readers hear the chosen one alone.
    Choice {
        /// In order.
        options: Vec<String>,
        /// The position of the chosen one.
        chosen: usize,
    },
    /// Rows under their heads.
    Table {
        /// The heads.
        head: Vec<String>,
        /// As many cells a row as there are heads.
        rows: Vec<Vec<String>>,
    },
    /// A result, large, with its unit or how to read it.
    Figure {
        /// In words of the language.
        value: String,
        /// May be empty.
        note: String,
    },
}

/// Draws a document and returns the bytes of its PDF, the same for the same words.
///
/// Spaces are tidied and characters composed (NFC) first.
///
/// # Errors
///
/// [`Error::MissingGlyphs`] if a character has no drawing in the fonts, all such characters at once.
pub fn render_document(text: &DocumentText) -> Result<Vec<u8>, Error> {
    let text = text.cleaned();
    check_glyphs(text.texts().into_iter())?;
    let mut layout = Layout::new();
    layout.head(&text.heading, &text.lead);
    for section in &text.sections {
        layout.section(&section.title);
        for item in &section.items {
            layout.item(item);
        }
    }
    let (pages, elements) = layout.finish(&text.footer);
    let about = About { title: &text.document_title, language: text.language, size: (WIDTH, HEIGHT) };
    finish(pages, &elements, &about)
}

impl DocumentText {
    fn cleaned(&self) -> Self {
        let all = |texts: &[String]| texts.iter().map(|text| clean(text)).collect::<Vec<_>>();
        let content = |content: &DocumentContent| match content {
            DocumentContent::Empty(word) => DocumentContent::Empty(clean(word)),
            DocumentContent::Paragraphs(lines) => DocumentContent::Paragraphs(all(lines)),
            DocumentContent::List(items) => DocumentContent::List(all(items)),
            DocumentContent::Choice { options, chosen } => {
                DocumentContent::Choice { options: all(options), chosen: *chosen }
            }
            DocumentContent::Table { head, rows } => {
                DocumentContent::Table { head: all(head), rows: rows.iter().map(|row| all(row)).collect() }
            }
            DocumentContent::Figure { value, note } => {
                DocumentContent::Figure { value: clean(value), note: clean(note) }
            }
        };
        let item = |item: &DocumentItem| DocumentItem { label: clean(&item.label), content: content(&item.content) };
        let section = |section: &DocumentSection| DocumentSection {
            title: clean(&section.title),
            items: section.items.iter().map(item).collect(),
        };
        Self {
            language: self.language,
            document_title: clean(&self.document_title),
            heading: clean(&self.heading),
            lead: all(&self.lead),
            sections: self.sections.iter().map(section).collect(),
            footer: clean(&self.footer),
        }
    }

    /// Every printed text. The document's title is not: it may hold any character.
    fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = vec![&self.heading, &self.footer];
        texts.extend(self.lead.iter().map(String::as_str));
        for section in &self.sections {
            texts.push(&section.title);
            for item in &section.items {
                texts.push(&item.label);
                match &item.content {
                    DocumentContent::Empty(word) => texts.push(word),
                    DocumentContent::Paragraphs(lines) | DocumentContent::List(lines) => {
                        texts.extend(lines.iter().map(String::as_str));
                    }
                    DocumentContent::Choice { options, .. } => texts.extend(options.iter().map(String::as_str)),
                    DocumentContent::Table { head, rows } => {
                        texts.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
                    }
                    DocumentContent::Figure { value, note } => texts.extend([value.as_str(), note.as_str()]),
                }
            }
        }
        texts
    }
}
