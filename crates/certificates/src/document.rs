//! What a document says: the answers to a worksheet, to keep, print or send.

mod bars;
mod compose;
mod items;
mod mark;
mod paginate;
mod slab;
mod table;
mod tidy;
mod tree;

use crate::error::Error;
use crate::face::check_glyphs;
use crate::structure;
use domain::Locale;

/// Everything that is written in a document, already in words of `language`. Empty texts are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentText {
    /// The language of the words, told to screen readers.
    pub language: Locale,
    /// The title of the document: shown by PDF readers, not printed.
    pub document_title: String,
    /// The large heading, « Grille de diagnostic numérique ».
    pub heading: String,
    /// The lines under the heading: name, date, course.
    pub lead: Vec<String>,
    /// In order.
    pub sections: Vec<DocumentSection>,
    /// What stands at the foot of each page: two short lines at most.
    pub footer: String,
    /// How the number of a page is said, « page {page} sur {pages} »: [`DocumentText::PAGE`] and
    /// [`DocumentText::PAGES`] are replaced by numbers, wherever and as often as they stand.
    pub page_label: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentSection {
    /// Its heading.
    pub title: String,
    /// In order.
    pub items: Vec<DocumentItem>,
}

/// A question and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentItem {
    /// The question.
    pub label: String,
    /// What stands under it.
    pub content: DocumentContent,
}

/// What stands under a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentContent {
    /// The word for « no answer ».
    Empty(String),
    /// Running text. A line break begins another paragraph.
    Paragraphs(Vec<String>),
    /// Things one under the other, each with a bullet.
    List(Vec<String>),
    /// Options side by side when they fit on a line, else one under the other: the chosen one is bold and its bubble
    /// is filled. Screen readers are told ● and ○ for the bubbles.
    Choice {
        /// All of them, in order.
        options: Vec<String>,
        /// The place of the chosen one, from 0; none is marked when there is no such option.
        chosen: usize,
    },
    /// A table. Columns of numbers hang from the right.
    Table {
        /// The heads of the columns, repeated on each page that the table reaches.
        head: Vec<String>,
        /// The cells of each row; those that are missing are empty.
        rows: Vec<Vec<String>>,
    },
    /// Bars one under the other, each with its name before it and its words after.
    Bars(Vec<DocumentBar>),
    /// A result, large.
    Figure {
        /// The result: « 62 sur 100 ».
        value: String,
        /// What it means.
        note: String,
    },
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentBar {
    /// What it is of.
    pub label: String,
    /// How much of the whole length is filled, in per cent; none draws the empty length.
    pub filled: Option<u8>,
    /// The same in words: « 62 sur 100 ».
    pub words: String,
}

/// Draws a document and returns the bytes of its PDF, the same for the same words: A4 standing, as many pages as needed.
///
/// Spaces are tidied and characters composed (NFC) first.
///
/// ```
/// use certificates::{DocumentContent, DocumentItem, DocumentSection, DocumentText, render_document};
///
/// let choice = DocumentContent::Choice { options: vec!["Oui".into(), "Non".into()], chosen: 1 };
/// let item = DocumentItem { label: "Une sauvegarde existe".into(), content: choice };
/// let text = DocumentText {
///     heading: "Grille de diagnostic".into(),
///     sections: vec![DocumentSection { title: "Les outils".into(), items: vec![item] }],
///     page_label: format!("page {} sur {}", DocumentText::PAGE, DocumentText::PAGES),
///     ..DocumentText::default()
/// };
/// assert!(render_document(&text)?.starts_with(b"%PDF-1.7"));
/// # Ok::<(), certificates::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::MissingGlyphs`] if a character has no drawing in the fonts, all such characters at once;
/// [`Error::TooLong`] if the footer does not fit its two lines, the label of a page its one, or a table has too many
/// columns (19 are drawn): other texts may have any length.
pub fn render_document(text: &DocumentText) -> Result<Vec<u8>, Error> {
    let text = text.tidied();
    // A word that one face lacks is drawn by another, so it is words that must be whole.
    check_glyphs(text.texts().into_iter().flat_map(|text| text.split(' ')))?;
    structure::finish(compose::compose(&text)?, &text.document_title, text.language)
}

impl DocumentText {
    /// Stands for the number of the page in [`DocumentText::page_label`].
    pub const PAGE: &str = "{page}";
    /// Stands for the count of pages in [`DocumentText::page_label`].
    pub const PAGES: &str = "{pages}";

    /// Returns what is written at the foot of page `page` of `pages`.
    fn foot_label(&self, page: usize, pages: usize) -> String {
        self.page_label.replace(Self::PAGES, &pages.to_string()).replace(Self::PAGE, &page.to_string())
    }
}
