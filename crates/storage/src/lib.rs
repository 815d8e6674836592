//! What is kept on the disk, and how it is found again. The only crate that speaks SQL.
//!
//! * [`packs`]: read-only SQLite files, the course and the catalogue, verified before they are trusted;
//! * [`UserDb`]: what one person makes, and what their spaces share: never lost silently.
//!
//! Both find words the same way (`search.rs`): text and query are folded, the exact words come first,
//! words of the same family after them.
//!
//! Invariants: every public method of [`UserDb`] is one transaction; a file is replaced whole or not at all;
//! what cannot be read is moved aside and never deleted.

mod error;
mod files;
mod filter;
mod listing_index;
pub mod packs;
mod rows;
mod search;
mod user_db;

pub use error::{Error, PackFault, Result};
pub use filter::ListingFilter;
pub use listing_index::{BrowseFilter, FacetCount, ListingIndex};
pub use packs::{CataloguePack, CourseMatch, CoursePack, TermMatch};
pub use search::Synonyms;
pub use user_db::{
    AlarmRecord, AnnotationMatch, AnnotationRecord, AttestationRecord, Backup, CardRecord, Cell, KnownPeer,
    LOCAL_VALUES, LessonRecord, MarkFacts, MarkRecord, MemberRecord, NoteFacts, NoteFilter, NoteMatch, NoteRecord,
    NotesFound, Opened, OwnText, PersonRecord, PersonRow, PersonTables, RecallCount, ReplyRecord, SetAside,
    SpaceRecord, SubmissionRecord, TableReport, TransferReport, UnreadCount, UserDb, VersionRecord, peek_value,
};
pub use user_db::{AttachmentRecord, DraftFile, ImportedPost, ImportedTopic};
pub use user_db::{FavouriteListing, ImportedListing, ListingImport, ListingMistake, SelectedRecord};
