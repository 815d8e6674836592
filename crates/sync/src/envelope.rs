//! Envelopes: what a person shares, signed by their installation. Any peer may carry one; none can forge one.

use crate::document;
use crate::error::Error;
use crate::identity::Identity;
use crate::record::{Author, FileClaim, Record, RecordBody, Subject};
use crate::signed::{self, SealFault, Statement};
use domain::directory::ListingEntry;
use domain::identity::{PeerKey, PersonName};
use domain::mutual_help::{
    ATTACHMENT_MAX, ATTACHMENTS_MAX, BODY_MAX, FileType, MENTIONS_MAX, Mark, NoteKind, REASON_MAX, TITLE_MAX, Target,
    checked_tags, checked_text, clean_file_name,
};
use domain::{ListingId, NoteId, SpaceId};
use samod::DocumentId;
use serde::{Deserialize, Serialize};

/// The most bytes of a sealed envelope.
pub const ENVELOPE_MAX: usize = 64 * 1024;

const ASSOCIATION_MAX: usize = 120;

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The space it is shared in: an envelope carried to another space does not count there.
    pub space: SpaceId,
    /// The note or listing it is about.
    pub subject: String,
    /// The key that must have signed.
    pub author_key: PeerKey,
    /// Who signs, in words.
    pub author: Author,
    /// The version, from 1.
    pub seq: u64,
    /// The hash of the version it replaces.
    pub prev: Option<String>,
    /// When, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// The text.
    pub body: EnvelopeBody,
}

/// The text in an envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum EnvelopeBody {
    /// A note. Its id is drawn from space, author and nonce, so nobody else can write the note of that id.
    Note {
        /// 32 hexadecimal digits drawn by the author.
        nonce: String,
        /// The kind's word, as [`NoteKind::tag`] gives it.
        kind: String,
        /// The title.
        title: String,
        /// The Markdown.
        body: String,
        // What later versions of the program added is left out when empty, so that older envelopes keep their bytes.
        /// The tags, in their one spelling.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tags: Vec<String>,
        /// The keys of the people named, in order, each once.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        mentions: Vec<PeerKey>,
    },
    /// A reply.
    Reply {
        /// The Markdown.
        body: String,
        /// The hash of the reply's first envelope, from its second version on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
        /// The keys of the people named, in order, each once.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        mentions: Vec<PeerKey>,
    },
    /// A text of the author's own is taken away.
    Delete {
        /// The hash of the reply's first envelope; the note itself without it.
        on: Option<String>,
    },
    /// A mark on a note or reply.
    Mark {
        /// The hash of the reply's first envelope; the note itself without it.
        on: Option<String>,
        /// The mark's word, as [`Mark::tag`] gives it.
        mark: String,
        /// Whether it is set, or taken back.
        set: bool,
        /// Why; may be empty.
        reason: String,
    },
    /// A file that goes with a text of the author's own; `seq` is its place among the text's files.
    Attach {
        /// The hash of the reply's first envelope; the note itself without it.
        on: Option<String>,
        /// The file's name.
        name: String,
        /// The file's media type.
        media: String,
        /// Its bytes.
        size: u64,
        /// Its BLAKE3. Its document's id is made of this and of the space, see [`file_document`].
        digest: String,
    },
    /// An actor of the author's, in changes of this note's shared text.
    Hand {
        /// 32 hexadecimal digits.
        actor: String,
    },
    /// A version of a listing.
    Listing {
        /// The entry in JSON, as the directory's files hold it.
        entry: String,
    },
}

impl Statement for Envelope {
    const DOMAIN: &'static str = "emancip/envelope/v1";
    const MAX: usize = ENVELOPE_MAX;
    fn signer(&self) -> PeerKey {
        self.author_key
    }
}

/// Why bytes are not an envelope to be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeFault {
    /// More than [`ENVELOPE_MAX`] bytes.
    #[error("too large")]
    TooLarge,
    /// Not an envelope, or not in the one canonical spelling.
    #[error("unreadable")]
    Unreadable,
    /// The named key did not sign these bytes.
    #[error("the signature does not match")]
    BadSignature,
    /// The subject is not an id, or is the id of someone else's note.
    #[error("the subject is not the author's")]
    BadSubject,
    /// The author's name or association has a form nobody can have entered.
    #[error("the author's name is not acceptable")]
    BadAuthor,
    /// The text is empty, too long, or a listing with faults.
    #[error("the text is not acceptable")]
    BadBody,
}

/// An envelope whose signature, subject and limits were checked. Whether its author belongs to the space is the
/// reader's question: the roster answers it.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified {
    /// The hash of the sealed bytes: 64 hexadecimal digits.
    pub hash: String,
    /// What was signed.
    pub envelope: Envelope,
    subject: Subject,
    body: RecordBody,
}

impl Envelope {
    /// Signs the envelope. The bytes verify only if `identity` is the key that the envelope names.
    ///
    /// # Errors
    /// [`Error::TooLarge`] beyond [`ENVELOPE_MAX`] bytes.
    pub fn seal(&self, identity: &Identity) -> Result<Vec<u8>, Error> {
        let bytes = signed::seal(identity, self);
        if bytes.len() > ENVELOPE_MAX { Err(Error::TooLarge { max: ENVELOPE_MAX }) } else { Ok(bytes) }
    }

    /// Reads sealed bytes and checks everything that the bytes alone can tell.
    ///
    /// # Errors
    /// [`EnvelopeFault`] for the first check that fails; no input makes it panic.
    pub fn verify(bytes: &[u8]) -> Result<Verified, EnvelopeFault> {
        let envelope: Self = signed::open(bytes).map_err(|fault| match fault {
            SealFault::TooLarge => EnvelopeFault::TooLarge,
            SealFault::Unreadable => EnvelopeFault::Unreadable,
            SealFault::BadSignature => EnvelopeFault::BadSignature,
        })?;
        let author = &envelope.author;
        let name_kept = PersonName::new(&author.name).is_ok_and(|name| name.as_str() == author.name);
        let association_kept = author.association.is_empty() || is_clean(&author.association, ASSOCIATION_MAX);
        if !name_kept || !association_kept || author.association.chars().any(char::is_control) {
            return Err(EnvelopeFault::BadAuthor);
        }
        // the window reads numbers as JavaScript does: beyond 2^53, or after the year 9999, one text would close a
        // whole list to everybody, and what was shared cannot be taken back
        let dated = (0..=253_402_300_799).contains(&envelope.written_at);
        if envelope.seq == 0 || envelope.seq > 1 << 53 || !dated {
            return Err(EnvelopeFault::BadBody);
        }
        let (subject, body) = envelope.read_body()?;
        Ok(Verified { hash: signed::hash(bytes), envelope, subject, body })
    }

    fn read_body(&self) -> Result<(Subject, RecordBody), EnvelopeFault> {
        let note = || NoteId::new(&*self.subject).map(Subject::Note).map_err(|_| EnvelopeFault::BadSubject);
        match &self.body {
            EnvelopeBody::Note { nonce, kind, title, body, tags, mentions } => {
                let (expected, _) = note_id(&self.space, &self.author_key, nonce);
                // notes opened before ids had the shape of a UUID keep theirs
                let (former, _) = name_note(note_digits(&self.space, &self.author_key, nonce));
                if expected.as_str() != self.subject && former.as_str() != self.subject {
                    return Err(EnvelopeFault::BadSubject);
                }
                let kind = NoteKind::from_tag(kind).ok_or(EnvelopeFault::BadBody)?;
                let tags_kept = checked_tags(tags.iter().map(String::as_str)) == *tags;
                if !is_clean(title, TITLE_MAX) || title.chars().any(char::is_control) || !is_clean(body, BODY_MAX) {
                    return Err(EnvelopeFault::BadBody);
                }
                if !tags_kept || !are_mentions(mentions) {
                    return Err(EnvelopeFault::BadBody);
                }
                let (title, body, tags, mentions) = (title.clone(), body.clone(), tags.clone(), mentions.clone());
                Ok((note()?, RecordBody::Note { kind, title, body, tags, mentions }))
            }
            EnvelopeBody::Reply { body, of, mentions } => {
                // the first version is what the others name
                let is_numbered = (self.seq == 1) == of.is_none() && of.as_deref().is_none_or(is_hash);
                if !is_numbered || !is_clean(body, BODY_MAX) || !are_mentions(mentions) {
                    return Err(EnvelopeFault::BadBody);
                }
                let (body, of, mentions) = (body.clone(), of.clone(), mentions.clone());
                Ok((note()?, RecordBody::Reply { body, of, mentions }))
            }
            EnvelopeBody::Delete { on } => Ok((note()?, RecordBody::Delete { on: target(on.as_deref())? })),
            EnvelopeBody::Mark { on, mark, set, reason } => {
                let mark = Mark::from_tag(mark).ok_or(EnvelopeFault::BadBody)?;
                if !reason.is_empty() && !is_clean(reason, REASON_MAX) {
                    return Err(EnvelopeFault::BadBody);
                }
                let (on, set, reason) = (target(on.as_deref())?, *set, reason.clone());
                Ok((note()?, RecordBody::Mark { on, mark, set, reason }))
            }
            EnvelopeBody::Attach { on, name, media, size, digest } => {
                let kind = FileType::from_media(media).ok_or(EnvelopeFault::BadBody)?;
                let size = usize::try_from(*size).map_err(|_| EnvelopeFault::BadBody)?;
                let bounded = (1..=ATTACHMENT_MAX).contains(&size) && self.seq <= ATTACHMENTS_MAX as u64;
                if !bounded || clean_file_name(name) != *name || !is_hash(digest) {
                    return Err(EnvelopeFault::BadBody);
                }
                let file = FileClaim { name: name.clone(), kind, size, digest: digest.clone() };
                Ok((note()?, RecordBody::Attach { on: target(on.as_deref())?, file }))
            }
            EnvelopeBody::Hand { actor } => {
                let is_actor =
                    actor.len() == 32 && actor.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
                if is_actor {
                    Ok((note()?, RecordBody::Hand { actor: actor.clone() }))
                } else {
                    Err(EnvelopeFault::BadBody)
                }
            }
            EnvelopeBody::Listing { entry } => {
                let id = ListingId::new(&*self.subject).map_err(|_| EnvelopeFault::BadSubject)?;
                let entry: ListingEntry = serde_json::from_str(entry).map_err(|_| EnvelopeFault::BadBody)?;
                if !entry.faults().is_empty() {
                    return Err(EnvelopeFault::BadBody);
                }
                Ok((Subject::Listing(id), RecordBody::Listing { entry: Box::new(entry) }))
            }
        }
    }
}

impl Verified {
    /// Returns what it is about.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    pub(crate) fn into_record(self, own_key: PeerKey) -> Record {
        let own = self.envelope.author_key == own_key;
        let Envelope { space, author_key, author, seq, written_at, .. } = self.envelope;
        Record {
            hash: self.hash,
            space,
            subject: self.subject,
            author_key,
            author,
            seq,
            written_at,
            body: self.body,
            own,
        }
    }
}

/// Returns the id of the note that `author` opens in `space` with this nonce, and its document, which carries the same id.
#[must_use]
pub fn note_id(space: &SpaceId, author: &PeerKey, nonce: &str) -> (NoteId, DocumentId) {
    name_note(document::uuid(note_digits(space, author, nonce)))
}

fn note_digits(space: &SpaceId, author: &PeerKey, nonce: &str) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new_derive_key("emancip/note/v1");
    for part in [space.as_str().as_bytes(), &author.0, nonce.as_bytes()] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let mut digits = [0; 16];
    digits.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    digits
}

fn name_note(digits: [u8; 16]) -> (NoteId, DocumentId) {
    let document = DocumentId::try_from(digits.to_vec()).expect("sixteen bytes make an id");
    let note = NoteId::new(document.to_string()).expect("a document id is short and in letters and digits");
    (note, document)
}

/// Returns the id of the document that holds the file of this digest in `space`: nobody can name another one for it.
#[must_use]
pub fn file_document(space: &SpaceId, digest: &str) -> DocumentId {
    let mut hasher = blake3::Hasher::new_derive_key("emancip/file/v1");
    for part in [space.as_str().as_bytes(), digest.as_bytes()] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    DocumentId::try_from(hasher.finalize().as_bytes()[..16].to_vec()).expect("sixteen bytes make an id")
}

fn target(on: Option<&str>) -> Result<Target, EnvelopeFault> {
    if on.is_none_or(is_hash) { Ok(Target::from_reply(on)) } else { Err(EnvelopeFault::BadBody) }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))
}

fn are_mentions(keys: &[PeerKey]) -> bool {
    keys.len() <= MENTIONS_MAX && keys.is_sorted_by(|a, b| a < b)
}

// Texts are kept as they were checked when written; anything else was not written by this program.
fn is_clean(text: &str, max: usize) -> bool {
    checked_text(text, max).is_ok_and(|kept| kept == text)
}
