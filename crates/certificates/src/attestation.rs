//! What an attestation says.

use crate::error::Error;
use crate::face::{check_glyphs, clean};
use crate::{page, structure};
use domain::Locale;

/// Everything that is written on an attestation, already in words of `language`. Empty texts are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AttestationText {
    /// The language of the words, told to screen readers.
    pub language: Locale,
    /// The title of the document: shown by PDF readers, not printed.
    pub document_title: String,
    /// The large heading, « Attestation de suivi ».
    pub heading: String,
    /// What comes before the name, « … atteste que ».
    pub intro: String,
    /// The name of the person, 120 characters at most: shrunk, then set on two or three lines.
    pub name: String,
    /// What comes after the name, « a suivi en entier et réussi le module ».
    pub statement: String,
    /// The title of the module.
    pub module: String,
    /// What comes after the module, « du cours … ».
    pub course: String,
    /// Labels and values, in order: result, lessons, duration, form… Four fit well on a line, eight at most.
    pub details: Vec<(String, String)>,
    /// What the attestation is not worth.
    pub disclaimer: String,
    /// What comes before the code.
    pub code_label: String,
    /// The code by which the person finds this attestation again.
    pub code: String,
    /// When it was issued, « Délivrée le … ».
    pub issued_on: String,
}

/// Draws an attestation and returns the bytes of its PDF, the same for the same words.
///
/// Spaces are tidied and characters composed (NFC) first.
///
/// # Errors
///
/// [`Error::MissingGlyphs`] if a character has no drawing in the fonts, all such characters at once;
/// [`Error::TooLong`] if a text does not fit the page.
pub fn render_attestation(text: &AttestationText) -> Result<Vec<u8>, Error> {
    let text = text.cleaned();
    check_glyphs(text.texts())?;
    structure::finish(page::compose(&text)?, &text.document_title, text.language)
}

impl AttestationText {
    fn cleaned(&self) -> Self {
        Self {
            language: self.language,
            document_title: clean(&self.document_title),
            heading: clean(&self.heading),
            intro: clean(&self.intro),
            name: clean(&self.name),
            statement: clean(&self.statement),
            module: clean(&self.module),
            course: clean(&self.course),
            details: self.details.iter().map(|(label, value)| (clean(label), clean(value))).collect(),
            disclaimer: clean(&self.disclaimer),
            code_label: clean(&self.code_label),
            code: clean(&self.code),
            issued_on: clean(&self.issued_on),
        }
    }

    /// Every printed text. The document's title is not: it may hold any character.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let single = [
            &self.heading,
            &self.intro,
            &self.name,
            &self.statement,
            &self.module,
            &self.course,
            &self.disclaimer,
            &self.code_label,
            &self.code,
            &self.issued_on,
        ];
        let details = self.details.iter().flat_map(|(label, value)| [label, value]);
        single.into_iter().chain(details).map(String::as_str)
    }
}
