//! The words of Émancip'Asso desktop, for the window, the terminal and the PDF: Fluent over `locales/`.
//!
//! ```
//! use domain::Locale;
//! use l10n::Words;
//!
//! let words = Words::new(Locale::Fr);
//! assert_eq!(words.date(1_795_305_600, 0), "22 novembre 2026");
//! assert_eq!(words.number(12_345.6), "12\u{202f}345,6");
//! ```

mod arg;
mod bundle;
mod civil;
mod finding;
pub mod listing;
mod number;
pub mod plan;
mod words;

pub use arg::Arg;
pub use words::Words;
