//! Packs: read-only SQLite files that carry the course and the catalogue.
//!
//! A pack is written whole beside its place, checked, and put there in one step. It is verified before it is trusted
//! (see `packs/file.rs`) and then opened so that nothing, not even SQLite, writes to it.

mod catalogue;
mod course;
mod file;

pub use crate::filter::ListingFilter;
pub use catalogue::CataloguePack;
pub use course::{CourseMatch, CoursePack, TermMatch};
