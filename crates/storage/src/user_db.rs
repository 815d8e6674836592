//! The person's own database: one file, WAL, each public method one transaction.
//!
//! What a person writes is on the disk when the method returns (`synchronous = FULL`).

mod activities;
mod alarms;
mod annotations;
mod attempts;
mod attestations;
mod backups;
mod browse;
mod chunks;
mod connection;
mod imported;
mod imported_listings;
mod journal;
mod learning;
mod marks;
mod note_facts;
mod notes;
mod open;
mod peers;
mod reading;
mod revision;
mod spaces;
mod studio;
mod submissions;
#[cfg(test)]
mod tests;
mod things;
mod transfer;
mod values;
mod versions;

pub use alarms::AlarmRecord;
pub use annotations::{AnnotationMatch, AnnotationRecord};
pub use attestations::AttestationRecord;
pub use backups::Backup;
pub use browse::{NoteFacts, NoteFilter, NoteMatch, NotesFound};
pub use imported::{ImportedPost, ImportedTopic};
pub use imported_listings::{ImportedListing, ListingImport};
pub use learning::LessonRecord;
pub use marks::{MarkRecord, MemberRecord};
pub use note_facts::MarkFacts;
pub use notes::{NoteRecord, ReplyRecord};
pub use open::{Opened, SetAside, peek_value};
pub use peers::KnownPeer;
pub use reading::{PersonRecord, UnreadCount};
pub use revision::{CardRecord, RecallCount};
pub use spaces::SpaceRecord;
pub use submissions::SubmissionRecord;
pub use things::{AttachmentRecord, DraftFile};
pub use transfer::{Cell, LOCAL_VALUES, OwnText, PersonRow, PersonTables, TableReport, TransferReport};
pub use versions::VersionRecord;

use crate::error::Result;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The person's own database. It can be shared between threads; requests wait for one another.
pub struct UserDb {
    // closed before the folder is let go: fields are dropped in this order
    conn: Mutex<Connection>,
    folder: Option<open::Folder>,
}

impl UserDb {
    /// Makes an empty database in memory, for tests. It has no backups.
    ///
    /// # Errors
    /// [`Error::Sqlite`](crate::Error::Sqlite) when SQLite cannot be started.
    pub fn in_memory() -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        connection::prepare(&conn)?;
        connection::migrate(&mut conn)?;
        Ok(Self { conn: Mutex::new(conn), folder: None })
    }

    /// Returns the folder in which the database and its backups lie; none when it is in memory.
    #[must_use]
    pub fn data_dir(&self) -> Option<&Path> {
        self.folder.as_ref().map(|folder| folder.dir.as_path())
    }

    /// Reads from one state of the database.
    fn read<T>(&self, request: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut conn = self.conn();
        let answer = conn.transaction().map_err(Into::into).and_then(|tx| request(&tx));
        answer.map_err(|error| error.at(&self.path()))
    }

    /// Changes the database, wholly or not at all.
    fn write<T>(&self, change: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let mut conn = self.conn();
        let done = (|| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = change(&tx)?;
            tx.commit()?;
            Ok(answer)
        })();
        done.map_err(|error: crate::Error| error.at(&self.path()))
    }

    fn conn(&self) -> MutexGuard<'_, Connection> {
        // a transaction that panicked was rolled back when it was dropped
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn path(&self) -> PathBuf {
        self.data_dir().map_or_else(|| ":memory:".into(), |dir| dir.join(open::FILE_NAME))
    }
}

impl std::fmt::Debug for UserDb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserDb").field("path", &self.path()).finish_non_exhaustive()
    }
}
