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
mod diagnosis;
mod imported;
mod imported_listings;
mod journal;
mod kept_listings;
mod learning;
mod marks;
mod note_facts;
mod notes;
mod open;
mod peers;
mod reading;
mod revision;
mod selection;
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
pub use kept_listings::{FavouriteListing, ListingMistake};
pub use learning::LessonRecord;
pub use marks::{MarkRecord, MemberRecord};
pub use note_facts::MarkFacts;
pub use notes::{NoteRecord, ReplyRecord};
pub use open::{Opened, SetAside, peek_value};
pub use peers::KnownPeer;
pub use reading::{PersonRecord, UnreadCount};
pub use revision::{CardRecord, RecallCount};
pub use selection::SelectedRecord;
pub use spaces::SpaceRecord;
pub use submissions::SubmissionRecord;
pub use things::{AttachmentRecord, DraftFile};
pub use transfer::{Cell, LOCAL_VALUES, OwnText, PersonRow, PersonTables, TableReport, TransferReport};
pub use versions::VersionRecord;

use crate::error::Result;
use parking_lot::{ReentrantMutex, ReentrantMutexGuard};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};

/// The person's own database. It can be shared between threads; requests wait for one another.
pub struct UserDb {
    // closed before the folder is let go: fields are dropped in this order
    conn: ReentrantMutex<Connection>,
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
        Ok(Self { conn: ReentrantMutex::new(conn), folder: None })
    }

    /// Returns the folder in which the database and its backups lie; none when it is in memory.
    #[must_use]
    pub fn data_dir(&self) -> Option<&Path> {
        self.folder.as_ref().map(|folder| folder.dir.as_path())
    }

    /// Does several things as one: all of what `work` writes by other methods is on the disk when this returns, or none
    /// of it. A disk takes as long to keep a thousand rows as to keep one. What fails inside takes back only itself,
    /// unless `work` fails too: its error is the inner one.
    ///
    /// # Errors
    /// As [`Self::put_value`], when the whole cannot be begun or kept.
    pub fn together<T, E>(
        &self,
        work: impl FnOnce() -> std::result::Result<T, E>,
    ) -> Result<std::result::Result<T, E>> {
        let conn = self.conn();
        if !conn.is_autocommit() {
            return Ok(work());
        }
        let done = (|| {
            let tx = Transaction::new_unchecked(&conn, TransactionBehavior::Immediate)?;
            let answer = work();
            if answer.is_ok() {
                tx.commit()?;
            }
            Ok(answer)
        })();
        done.map_err(|error: crate::Error| error.at(&self.path()))
    }

    /// Reads from one state of the database.
    fn read<T>(&self, request: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let conn = self.conn();
        if !conn.is_autocommit() {
            return request(&conn).map_err(|error| error.at(&self.path()));
        }
        let answer = conn.unchecked_transaction().map_err(Into::into).and_then(|tx| request(&tx));
        answer.map_err(|error| error.at(&self.path()))
    }

    /// Changes the database, wholly or not at all.
    fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let conn = self.conn();
        let done = (|| {
            if !conn.is_autocommit() {
                return within(&conn, change);
            }
            let tx = Transaction::new_unchecked(&conn, TransactionBehavior::Immediate)?;
            let answer = change(&tx)?;
            tx.commit()?;
            Ok(answer)
        })();
        done.map_err(|error: crate::Error| error.at(&self.path()))
    }

    fn conn(&self) -> ReentrantMutexGuard<'_, Connection> {
        self.conn.lock()
    }

    fn path(&self) -> PathBuf {
        self.data_dir().map_or_else(|| ":memory:".into(), |dir| dir.join(open::FILE_NAME))
    }
}

/// Makes a change inside a transaction that others share, so that it can be taken back alone.
fn within<T>(conn: &Connection, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    conn.execute_batch("SAVEPOINT one")?;
    let done = change(conn);
    // a full disk may have ended the whole transaction, and the savepoint with it
    if !conn.is_autocommit() {
        conn.execute_batch(if done.is_ok() { "RELEASE one" } else { "ROLLBACK TO one; RELEASE one" })?;
    }
    done
}

impl std::fmt::Debug for UserDb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserDb").field("path", &self.path()).finish_non_exhaustive()
    }
}
