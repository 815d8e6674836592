//! Why a PDF could not be made.

use thiserror::Error as ThisError;

/// Why a PDF could not be made. Nothing was written.
#[derive(Debug, ThisError)]
pub enum Error {
    /// No font of ours draws these characters; a box in a person's name is worse than an answer.
    #[error("the fonts lack these characters: {characters}")]
    MissingGlyphs {
        /// The characters, each once, in the order of their code.
        characters: String,
    },
    /// A text is too long for its place even in its smallest size.
    #[error("the {field} is too long for the page")]
    TooLong {
        /// The field of [`AttestationText`](crate::AttestationText) or of [`DocumentText`](crate::DocumentText);
        /// `table` for a table with too many columns.
        field: &'static str,
    },
    /// The PDF could not be put together.
    #[error("the PDF could not be put together")]
    Pdf {
        /// What the PDF library says.
        #[from]
        source: lopdf::Error,
    },
    /// The PDF could not be written to memory.
    #[error("the PDF could not be written")]
    Write {
        /// What the system says.
        #[from]
        source: std::io::Error,
    },
}
