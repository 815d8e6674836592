//! Sealed bundles: a space in one file, to carry on a USB stick or send by e-mail. `docs/bundle-format.md` describes it.
//!
//! [`read`] is pure and meets any bytes; what it returns is whole and signed, but its Automerge changes are still a
//! stranger's: each goes through the [gate](crate::gate) before anything is kept.

pub(crate) mod chunk;
pub(crate) mod file;
pub(crate) mod manifest;
mod seal;
#[cfg(feature = "fuzz")]
pub(crate) mod trial;

use crate::identity::Identity;
use crate::signed::{self, SealFault};
use domain::SpaceId;
use domain::identity::PeerKey;
use manifest::{Listed, Manifest};
use samod::DocumentId;
use std::collections::BTreeSet;

/// The most bytes of a bundle.
pub const BUNDLE_MAX: usize = 64 << 20;
/// The most bytes of one of its chunks.
pub const BUNDLE_CHUNK_MAX: usize = crate::gate::CHUNK_MAX;
/// How the name of such a file ends.
pub const BUNDLE_EXTENSION: &str = "emancip-paquet";

const MAGIC: &[u8] = b"emancip-bundle/";
const VERSION: &[u8] = b"1\n";
const DOCUMENTS_MAX: usize = 50_000;
const HEADS_MAX: usize = 10_000;

/// Why bytes are not a bundle that this installation takes in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleFault {
    /// Something else.
    #[error("not a bundle")]
    Other,
    /// Cut, or changed since it was made.
    #[error("the bundle is damaged")]
    Damaged,
    /// A later version of the program made it.
    #[error("the bundle is of a later version")]
    Newer,
    /// Larger than a bundle may be.
    #[error("the bundle has more than {BUNDLE_MAX} bytes")]
    TooLarge,
    /// It was sealed for other installations.
    #[error("the bundle is for others")]
    NotForUs,
    /// It is of a space that this installation does not belong to.
    #[error("the bundle is of another space, « {name} »")]
    UnknownSpace {
        /// The space's name, as its maker gives it.
        name: String,
    },
    /// Its maker does not belong to the space, or no longer.
    #[error("the bundle was made by an installation outside the space « {name} »")]
    NotAMember {
        /// The space's name.
        name: String,
    },
}

/// What was written into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleWritten {
    /// The space's name.
    pub space_name: String,
    /// Its documents.
    pub documents: usize,
    /// The installations that can read it, this one included.
    pub readers: usize,
    /// Its size in bytes.
    pub bytes: usize,
    /// Its number: each bundle that this installation makes of a space has a higher one.
    pub number: u64,
}

/// What taking a bundle in did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleReport {
    /// The space.
    pub space: SpaceId,
    /// Its name, as this installation knows it.
    pub space_name: String,
    /// The installation that made the bundle.
    pub sender: PeerKey,
    /// Whether this installation made it.
    pub own: bool,
    /// Its number among those of its maker.
    pub number: u64,
    /// When it was made, by its maker's clock, in seconds since 1970 (UTC).
    pub made_at: i64,
    /// The documents in it.
    pub documents: usize,
    /// Changes that were not here.
    pub new_changes: usize,
    /// Changes that were here already.
    pub known_changes: usize,
    /// Texts that can be read here now and could not before.
    pub new_texts: usize,
    /// Whether a bundle of the same maker with a higher number came in before.
    pub older: bool,
    /// What was not taken in.
    pub refused: Vec<RefusedChunk>,
}

/// A part of a bundle that was not taken in; the rest was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedChunk {
    /// Its document's id.
    pub document: String,
    /// Why.
    pub why: ChunkFault,
}

/// Why a part of a bundle is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChunkFault {
    /// Its document is not of this space.
    #[error("a document of no space of this bundle")]
    Elsewhere,
    /// Its bytes are no changes that keep a document whole.
    #[error("changes that would break the document")]
    Unsound,
    /// It builds on changes that are not here.
    #[error("changes that build on others which are not here")]
    Incomplete,
}

/// A bundle that is whole, for us, and signed by the key it names.
#[derive(Debug)]
pub struct Bundle {
    pub(crate) manifest: Manifest,
    /// The hash of its manifest.
    pub(crate) hash: String,
    pub(crate) documents: Vec<Carried>,
}

/// A document in a bundle.
#[derive(Debug)]
pub(crate) struct Carried {
    pub(crate) id: DocumentId,
    /// Everything its maker had: heads of 32 bytes each.
    pub(crate) heads: Vec<automerge::ChangeHash>,
    pub(crate) chunks: Vec<Vec<u8>>,
}

/// Seals documents for `readers`. `manifest` comes without its documents.
pub(crate) fn write(
    identity: &Identity,
    readers: &BTreeSet<PeerKey>,
    manifest: Manifest,
    documents: &[Carried],
) -> Result<Vec<u8>, BundleFault> {
    let inner = put_together(identity, manifest, documents)?;
    let mut bytes = [MAGIC, VERSION].concat();
    seal::seal(readers, &inner, &mut bytes).ok_or(BundleFault::Other)?;
    if bytes.len() > BUNDLE_MAX { Err(BundleFault::TooLarge) } else { Ok(bytes) }
}

// What is sealed: the length of the signed manifest, the manifest, the chunks.
fn put_together(identity: &Identity, mut manifest: Manifest, documents: &[Carried]) -> Result<Vec<u8>, BundleFault> {
    manifest.documents = documents.iter().map(Listed::of).collect();
    let sealed = signed::seal(identity, &manifest);
    let chunks: usize = documents.iter().flat_map(|document| &document.chunks).map(Vec::len).sum();
    if sealed.len() + chunks > BUNDLE_MAX / 100 * 99 || manifest.documents.len() > DOCUMENTS_MAX {
        return Err(BundleFault::TooLarge);
    }
    let mut inner = Vec::with_capacity(8 + sealed.len() + chunks);
    inner.extend((sealed.len() as u64).to_be_bytes());
    inner.extend(&sealed);
    documents.iter().flat_map(|document| &document.chunks).for_each(|chunk| inner.extend(chunk));
    Ok(inner)
}

/// Reads bytes that anyone may have made. No input makes it panic or hold more than twice [`BUNDLE_MAX`].
///
/// # Errors
/// [`BundleFault`] for the first check that fails.
pub fn read(bytes: &[u8], identity: &Identity) -> Result<Bundle, BundleFault> {
    if bytes.len() > BUNDLE_MAX {
        return Err(BundleFault::TooLarge);
    }
    let Some(rest) = bytes.strip_prefix(MAGIC) else {
        // a stick pulled while it was written may leave a file of zeros, or of the beginning only
        let emptied = bytes.iter().all(|byte| *byte == 0) || MAGIC.starts_with(bytes);
        return Err(if emptied { BundleFault::Damaged } else { BundleFault::Other });
    };
    let Some(sealed) = rest.strip_prefix(VERSION) else {
        let numbered = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let newer = numbered > 0 && rest.get(numbered) == Some(&b'\n') && rest[..numbered] != *b"1";
        return Err(if newer { BundleFault::Newer } else { BundleFault::Damaged });
    };
    read_opened(&seal::open(identity, sealed, BUNDLE_MAX)?)
}

// What was sealed, no longer sealed.
fn read_opened(inner: &[u8]) -> Result<Bundle, BundleFault> {
    let (length, rest) = inner.split_first_chunk::<8>().ok_or(BundleFault::Damaged)?;
    let length = usize::try_from(u64::from_be_bytes(*length)).map_err(|_| BundleFault::Damaged)?;
    let (sealed, mut rest) = rest.split_at_checked(length).ok_or(BundleFault::Damaged)?;
    let manifest: Manifest = signed::open(sealed).map_err(|fault| match fault {
        SealFault::TooLarge => BundleFault::TooLarge,
        SealFault::Unreadable | SealFault::BadSignature => BundleFault::Damaged,
    })?;
    if manifest.documents.len() > DOCUMENTS_MAX {
        return Err(BundleFault::TooLarge);
    }
    let mut documents = Vec::new();
    for listed in &manifest.documents {
        let (carried, after) = listed.take(rest).ok_or(BundleFault::Damaged)?;
        documents.push(carried);
        rest = after;
    }
    if !rest.is_empty() {
        return Err(BundleFault::Damaged);
    }
    Ok(Bundle { hash: signed::hash(sealed), manifest, documents })
}

impl Bundle {
    /// Returns the id of its space.
    #[must_use]
    pub const fn space(&self) -> &SpaceId {
        &self.manifest.space
    }

    /// Returns the number of its documents.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.documents.len()
    }

    /// Returns whether it carries nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}
