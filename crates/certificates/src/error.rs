//! Why an attestation could not be made.

use thiserror::Error as ThisError;

/// Why an attestation could not be made. Nothing was written.
#[derive(Debug, ThisError)]
pub enum Error {
    /// No font of the attestation draws these characters; a box in a person's name is worse than an answer.
    #[error("the attestation's fonts lack these characters: {characters}")]
    MissingGlyphs {
        /// The characters, each once, in the order of their code.
        characters: String,
    },
    /// A text is too long for the page even in its smallest size.
    #[error("the {field} is too long for the page")]
    TooLong {
        /// The field of [`AttestationText`](crate::AttestationText).
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
