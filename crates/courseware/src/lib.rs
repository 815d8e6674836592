//! Reads a course folder, checks it and renders it: sources in, [`Checked`] out, every fault located.
//!
//! A fault never hides the others: a lesson or a quiz that cannot be read is reported and left out, the rest stays.
//! Everything that leaves this crate as HTML went through the strict allow-lists of [`ammonia`].
//! The format is described for trainers in `docs/course-format.md`.
//!
//! ```
//! let note = courseware::render_note("Bonjour <script>alert(1)</script> **à tous**");
//! assert_eq!(note.trim(), "<p>Bonjour alert(1) <strong>à tous</strong></p>");
//! ```

mod blocks;
mod check;
mod diagnostic;
mod draft;
mod files;
mod front_matter;
pub mod gift;
mod heading;
mod html;
mod lesson;
mod library;
mod markdown;
mod picture;
mod scenario;
mod svg;
mod text;
mod toml_file;
mod typography;
mod video;
mod worksheet;

pub use check::{Checked, check};
pub use diagnostic::{DIAGNOSTICS_PER_FILE, Diagnostic, Fault};
pub use files::{CourseFiles, ReadError, read_folder};
pub use html::clean_note;
pub use lesson::render_lesson;
pub use markdown::render_note;
pub use picture::may_unfold;
pub use scenario::render_scenario;
pub use worksheet::render_worksheet;
