//! What one can print, in PDF: the attestation of a followed module, one page of A4, and the document that a worksheet
//! makes once it is filled in, as many pages as it takes.
//!
//! Pages are tagged (headings, paragraphs, lists, tables), say their title and their language, embed their fonts and are
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
mod cut;
mod document;
mod drawing;
mod error;
mod face;
mod fit;
mod page;
mod paper;
mod structure;

pub use attestation::{AttestationText, render_attestation};
pub use document::{DocumentBar, DocumentContent, DocumentItem, DocumentSection, DocumentText, render_document};
pub use error::Error;
