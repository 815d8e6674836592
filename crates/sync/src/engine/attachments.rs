//! Files that go with texts: each in a document of its own, checked when whole, and read from the disk when asked for.

use super::SyncEvent;
use super::core::Core;
use super::document::{OpenDocument, Progress, Purpose};
use crate::document;
use crate::envelope::{EnvelopeBody, file_document};
use crate::error::{Error, FileFault};
use crate::journal;
use crate::record::{Author, Record, RecordBody};
use automerge::Automerge;
use domain::mutual_help::{ATTACHMENT_MAX, ATTACHMENTS_MAX, FileType, Target, clean_file_name};
use domain::{NoteId, SpaceId};
use samod::DocumentId;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// The most bytes of all files of a space: what comes beyond is not asked for.
const ROOM: usize = 500_000_000;

/// A file to share.
#[derive(Debug, Clone, Copy)]
pub struct NewFile<'a> {
    /// Its name, in any spelling.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// Its place among the files of the text, from 1.
    pub place: u64,
}

/// How much of a file is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// Some of it: percent.
    Arriving(u8),
    /// All of it, and it is what its author signed.
    Whole,
    /// All of it, and it is not.
    Damaged,
    /// The files of the space take all the room they may.
    NoRoom,
}

impl Core {
    /// Shares a file with a text of one's own: the file is on the disk before the text's document names it.
    pub(crate) fn attach(
        self: &Arc<Self>,
        space: &SpaceId,
        note: &NoteId,
        author: Author,
        on: &Target,
        file: &NewFile<'_>,
    ) -> Result<Record, Error> {
        let fault = match file.bytes.len() {
            0 => Some(FileFault::Empty),
            size if size > ATTACHMENT_MAX => Some(FileFault::TooLarge),
            _ if file.place == 0 || file.place > ATTACHMENTS_MAX as u64 => Some(FileFault::TooMany),
            _ => None,
        };
        if let Some(fault) = fault {
            return Err(Error::File { fault });
        }
        let document = self.get_note_document(space, note)?;
        self.require_own(&document, note, on)?;
        let digest = blake3::hash(file.bytes).to_hex().to_string();
        let id = file_document(space, &digest);
        let size = file.bytes.len();
        if !self.make_room(space, &id, size) {
            return Err(Error::File { fault: FileFault::NoRoom });
        }
        journal::plant(&*self.store, &id, &document::of_file(file.bytes))?;
        self.store.put_chunk(&whole_key(&id), &[1])?;
        self.open_or_search(space, Purpose::File { digest: digest.clone(), size }, &id)?;
        let text = EnvelopeBody::Attach {
            on: on.reply().map(str::to_owned),
            name: clean_file_name(file.name),
            media: FileType::of(file.bytes).media().to_owned(),
            size: size as u64,
            digest,
        };
        self.add(&document, note, author, (file.place, None), text)
    }

    /// Opens the files that the texts of a note name, or asks for them. One that was whole before stays on the disk until
    /// somebody asks for it: hundreds of photos do not belong in memory.
    pub(super) fn open_files(self: &Arc<Self>, progress: &Progress) -> Result<(), Error> {
        for record in progress.records.values() {
            if let RecordBody::Attach { file, .. } = &record.body {
                self.open_file(&record.space, &file.digest, file.size)?;
            }
        }
        Ok(())
    }

    /// Opens a file that a believed text names, as [`Self::open_files`].
    pub(super) fn open_file(self: &Arc<Self>, space: &SpaceId, digest: &str, size: usize) -> Result<(), Error> {
        let id = file_document(space, digest);
        if self.state().files.contains_key(&id) || !self.make_room(space, &id, size) {
            return Ok(());
        }
        if self.store.get_chunk(&whole_key(&id))?.is_some() {
            self.share(space, &id);
            return Ok(());
        }
        self.open_or_search(space, Purpose::File { digest: digest.to_owned(), size }, &id)
    }

    // Counts a file among those of its space, unless it is one too many.
    fn make_room(&self, space: &SpaceId, id: &DocumentId, size: usize) -> bool {
        let mut state = self.state();
        let taken: usize =
            state.files.iter().filter(|(other, (of, _))| of == space && *other != id).map(|(_, (_, n))| n).sum();
        let fits = taken + size <= ROOM;
        if fits {
            state.files.insert(id.clone(), (space.clone(), size));
        }
        fits
    }

    /// Reads a file's document after a change: once it is whole, that is kept, and told.
    pub(super) fn read_file(&self, document: &OpenDocument) -> Result<(), Error> {
        let Purpose::File { digest, size } = &document.purpose else { return Ok(()) };
        let key = whole_key(document.id());
        if self.store.get_chunk(&key)?.is_some() {
            return Ok(());
        }
        let bytes = document.with(|doc| document::file_bytes(doc, *size))?;
        if bytes.len() == *size {
            if is_file(&bytes, digest) {
                self.store.put_chunk(&key, &[1])?;
            }
            self.tell(SyncEvent::FileRead { digest: digest.clone() });
        }
        Ok(())
    }

    pub(crate) fn file_state(&self, space: &SpaceId, digest: &str, size: usize) -> FileState {
        let id = file_document(space, digest);
        if matches!(self.store.get_chunk(&whole_key(&id)), Ok(Some(_))) {
            return FileState::Whole;
        }
        if !self.state().files.contains_key(&id) {
            return FileState::NoRoom;
        }
        let here = self.find_document(&id).and_then(|doc| doc.with(|doc| document::file_bytes(doc, size).len()).ok());
        match here.unwrap_or(0) {
            all if all == size => FileState::Damaged,
            some => FileState::Arriving((some * 100 / size.max(1)).min(99) as u8),
        }
    }

    /// Returns a file's bytes, if they are what was signed: from the open document, else from the disk, the journal first.
    pub(crate) fn file_bytes(&self, space: &SpaceId, digest: &str, size: usize) -> Result<Option<Vec<u8>>, Error> {
        let id = file_document(space, digest);
        if let Some(document) = self.find_document(&id) {
            let bytes = document.with(|doc| document::file_bytes(doc, size))?;
            return Ok(Some(bytes).filter(|bytes| is_file(bytes, digest)));
        }
        journal::restore(&*self.store, &id)?;
        let chunks = self.store.list_chunks(&format!("{id}/"))?;
        let read = catch_unwind(AssertUnwindSafe(|| {
            let mut document = Automerge::new();
            for (_, bytes) in &chunks {
                document.load_incremental(bytes).ok()?;
            }
            Some(document::file_bytes(&document, size))
        }));
        Ok(read.ok().flatten().filter(|bytes| is_file(bytes, digest)))
    }
}

fn is_file(bytes: &[u8], digest: &str) -> bool {
    blake3::hash(bytes).to_hex().as_str() == digest
}

fn whole_key(id: &DocumentId) -> String {
    format!("emancip/whole/{id}")
}
