//! A followed module becomes an attestation that one can print, one page of A4, and a filled-in worksheet a document of
//! several, in PDF.
//!
//! The page is tagged (heading, paragraphs, list of details), says its title and its language, embeds its fonts and is
//! byte for byte the same for the same words. No conformance to PDF/A or PDF/UA is claimed: no validator has seen it.
//!
//! ```
//! use certificates::{AttestationText, render_attestation};
//!
//! let text = AttestationText { name: "Zoé Lefèvre".into(), ..AttestationText::default() };
//! assert!(render_attestation(&text)?.starts_with(b"%PDF-1.7"));
//! # Ok::<(), certificates::Error>(())
//! ```

mod attestation;
mod canvas;
mod document;
mod drawing;
mod error;
mod face;
mod fit;
mod page;
mod structure;

pub use attestation::{AttestationText, render_attestation};
pub use document::{DocumentContent, DocumentItem, DocumentSection, DocumentText, render_document};
pub use error::Error;
