//! The rules of Émancip'Asso desktop, and nothing else: what a course, a question, a listing or a note *is*.
//!
//! This crate does no input or output, reads no clock and draws no chance: times and ids are given to it.
//! It builds for wasm, so the window applies the same limits as the core.
//!
//! ```
//! use domain::learning::{Answer, Choice, QuestionKind, grade};
//!
//! let question = QuestionKind::Choice {
//!     single: true,
//!     choices: vec![
//!         Choice { text_html: "Etherpad".into(), weight: 100.0, feedback_html: None },
//!         Choice { text_html: "Un tampon encreur".into(), weight: 0.0, feedback_html: None },
//!     ],
//! };
//! assert!(grade(&question, &Answer::Choices(vec![0])).is_right());
//! ```

// first: its macro is read by those below
#[macro_use]
mod closed_list;

pub mod directory;
pub mod finder;
pub mod id;
pub mod identity;
pub mod learning;
pub mod listing_facets;
pub mod locale;
pub mod mutual_help;
pub mod software;
pub mod text;

pub use id::{
    AnnotationId, AttemptId, CourseId, LessonId, ListingId, ModuleId, NoteId, QuestionId, QuizId, ScenarioId, SpaceId,
    TextId, WorksheetId,
};
pub use locale::{Locale, Localised};
