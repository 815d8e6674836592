//! Files that go with notes and replies.

use crate::write_file::write_whole;
use crate::{App, Error, FileRefusal, Result};
use contract::{DraftFileView, FileStateView, FileView, NoteThings};
use domain::NoteId;
use domain::mutual_help::{ATTACHMENT_MAX, ATTACHMENTS_MAX, FileType, Target, clean_file_name, may_run};
use std::path::Path;
use storage::AttachmentRecord;
use sync::{FileState, NewFile};

impl App {
    /// Keeps a file with a draft, under the draft's key; it stays there until the text is sent or the file taken out.
    ///
    /// # Errors
    /// When it is empty, larger than 5 MB, one too many, a picture that would unfold into gigabytes, or cannot be kept.
    pub fn add_draft_file(&self, draft: &str, name: &str, bytes: &[u8]) -> Result<Vec<DraftFileView>> {
        let kept = self.db.with(|db| db.list_draft_files(draft))?;
        let refused = match bytes.len() {
            0 => Some(FileRefusal::Empty),
            size if size > ATTACHMENT_MAX => Some(FileRefusal::Large),
            _ if kept.len() >= ATTACHMENTS_MAX => Some(FileRefusal::Many),
            _ if FileType::of(bytes).is_picture() && !courseware::may_unfold(bytes) => Some(FileRefusal::Picture),
            _ => None,
        };
        if let Some(reason) = refused {
            return Err(Error::FileRefused { reason });
        }
        self.db.with(|db| db.add_draft_file(draft, &clean_file_name(name), bytes))?;
        self.list_draft_files(draft)
    }

    /// Returns the files kept with a draft.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_draft_files(&self, draft: &str) -> Result<Vec<DraftFileView>> {
        let files = self.db.with(|db| db.list_draft_files(draft))?;
        let views = files.into_iter().map(|file| DraftFileView {
            id: file.id,
            size: file.bytes.len(),
            may_run: may_run(&file.name, FileType::of(&file.bytes)),
            name: file.name,
        });
        Ok(views.collect())
    }

    /// Takes a file out of a draft.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn remove_draft_file(&self, draft: &str, file: i64) -> Result<Vec<DraftFileView>> {
        self.db.with(|db| db.remove_draft_file(draft, file))?;
        self.list_draft_files(draft)
    }

    /// Shares the files of a draft with the text that was made of it: the note, or this person's newest reply to it. What
    /// could not be shared stays in the draft.
    ///
    /// # Errors
    /// When there is no such text, the space has no more room for files, or one cannot be written.
    pub fn attach_draft_files(&self, draft: &str, note: &NoteId) -> Result<NoteThings> {
        let files = self.db.with(|db| db.list_draft_files(draft))?;
        if files.is_empty() {
            return self.get_note_things(note);
        }
        let found = self.note_record(note)?;
        let target = if draft.starts_with("reply-") {
            let replies = self.db.with(|db| db.list_replies(note))?;
            let own = replies.into_iter().rfind(|reply| !reply.received);
            Target::Reply(own.ok_or_else(|| Error::NotFound { what: "reply", id: note.to_string() })?.id)
        } else {
            Target::Note
        };
        let author = self.author()?;
        let taken = self.db.with(|db| db.list_attachments(note))?;
        let first = taken.iter().filter(|file| file.target == target).map(|file| file.place).max().unwrap_or(0) + 1;
        for (place, file) in (first..).zip(&files) {
            let new = NewFile { name: &file.name, bytes: &file.bytes, place };
            self.exchange
                .write(file.bytes.len(), |engine| engine.attach(&found.space, note, author.clone(), &target, &new))?;
            self.db.with(|db| db.remove_draft_file(draft, file.id))?;
        }
        self.exchange.tell(contract::Changed::Notes);
        self.get_note_things(note)
    }

    /// Returns a picture that goes with a text, as an address that holds its bytes.
    ///
    /// # Errors
    /// When it is not whole here, is no picture by its content, or would unfold into gigabytes.
    pub fn get_picture(&self, note: &NoteId, file: &str) -> Result<String> {
        let (_, bytes) = self.file(note, file)?;
        let kind = FileType::of(&bytes);
        if !kind.is_picture() || !courseware::may_unfold(&bytes) {
            return Err(Error::FileRefused { reason: FileRefusal::Picture });
        }
        Ok(format!("data:{};base64,{}", kind.media(), data_encoding::BASE64.encode(&bytes)))
    }

    /// Returns the name under which a file would be saved.
    ///
    /// # Errors
    /// When there is no such file or the data cannot be read.
    pub fn attachment_name(&self, note: &NoteId, file: &str) -> Result<String> {
        Ok(self.attachment(note, file)?.name)
    }

    /// Writes a file that goes with a text where the person chose.
    ///
    /// # Errors
    /// When it is not whole here, or cannot be written there.
    pub fn save_attachment_as(&self, note: &NoteId, file: &str, path: &Path) -> Result<contract::SavedFile> {
        let (_, bytes) = self.file(note, file)?;
        write_whole(path, &bytes)?;
        Ok(contract::SavedFile { path: path.display().to_string() })
    }

    pub(super) fn file_views(&self, files: Vec<AttachmentRecord>) -> Result<Vec<FileView>> {
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let engine = self.exchange.engine()?;
        let views = files.into_iter().map(|file| {
            let kind = FileType::from_media(&file.media).unwrap_or(FileType::Other);
            FileView {
                state: match engine.file_state(&file.space, &file.digest, file.size) {
                    FileState::Arriving(percent) => FileStateView::Arriving { percent },
                    FileState::Whole => FileStateView::Whole,
                    FileState::Damaged => FileStateView::Damaged,
                    FileState::NoRoom => FileStateView::NoRoom,
                },
                is_picture: kind.is_picture(),
                may_run: may_run(&file.name, kind),
                id: file.hash,
                target: file.target,
                name: file.name,
                size: file.size,
            }
        });
        Ok(views.collect())
    }

    fn attachment(&self, note: &NoteId, file: &str) -> Result<AttachmentRecord> {
        let files = self.db.with(|db| db.list_attachments(note))?;
        let found = files.into_iter().find(|known| known.hash == file);
        found.ok_or_else(|| Error::NotFound { what: "file", id: file.to_owned() })
    }

    /// Returns a file with its bytes, if they are what its author signed.
    pub(super) fn file(&self, note: &NoteId, file: &str) -> Result<(AttachmentRecord, Vec<u8>)> {
        let known = self.attachment(note, file)?;
        self.require_readable(note, &known.target)?;
        let bytes = self.exchange.engine()?.read_file(&known.space, &known.digest, known.size)?;
        let bytes = bytes.ok_or_else(|| Error::NotFound { what: "file", id: file.to_owned() })?;
        Ok((known, bytes))
    }
}
