//! What goes with notes: files, how-to notes written together, moderation, export, conversations of other forums.

mod cases;
mod draft_files;
mod extras;
mod files;
mod imported;
mod judge;
mod shelf;
mod together;
mod topic;
mod upload;

pub use cases::CasesPage;
pub(super) use draft_files::DraftFiles;
pub(super) use extras::{NoteExtras, TextExtras, Together, Unless};
pub use imported::ImportedPage;
pub(super) use shelf::Shelf;
pub use together::TogetherPage;
pub use topic::ImportedTopicPage;
