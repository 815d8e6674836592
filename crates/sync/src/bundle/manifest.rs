//! What a bundle says of itself, signed by its maker.

use super::{BUNDLE_CHUNK_MAX, Carried, HEADS_MAX};
use crate::cbor::Blob;
use crate::signed::Statement;
use automerge::ChangeHash;
use domain::SpaceId;
use domain::identity::PeerKey;
use samod::DocumentId;
use serde::{Deserialize, Serialize};

/// The manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// The space.
    pub(crate) space: SpaceId,
    /// Its name, for whoever does not belong to it.
    pub(crate) space_name: String,
    /// The key that made the bundle, and must have signed.
    pub(crate) sender: PeerKey,
    /// Higher for each bundle of this maker and space.
    pub(crate) number: u64,
    /// When, in seconds since 1970 (UTC); for display only.
    pub(crate) made_at: i64,
    /// The newest roster entries that the maker knew.
    pub(crate) roster_heads: Vec<String>,
    /// The documents, in the order of their chunks.
    pub(crate) documents: Vec<Listed>,
}

impl Statement for Manifest {
    const DOMAIN: &'static str = "emancip/bundle/v1";
    const MAX: usize = 32 << 20;
    fn signer(&self) -> PeerKey {
        self.sender
    }
}

/// A document, its heads, and the length and BLAKE3 hash of each of its chunks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Listed(Blob, Vec<Blob>, Vec<(u32, Blob)>);

impl Listed {
    pub(crate) fn of(document: &Carried) -> Self {
        let heads = document.heads.iter().map(|head| Blob(head.0.to_vec()));
        let chunks = document.chunks.iter().map(|chunk| {
            let length = u32::try_from(chunk.len()).unwrap_or(u32::MAX);
            (length, Blob(blake3::hash(chunk).as_bytes().to_vec()))
        });
        Self(Blob(document.id.as_bytes().to_vec()), heads.collect(), chunks.collect())
    }

    /// Cuts the document's chunks off the front of `bytes`, each checked against its hash.
    pub(crate) fn take<'a>(&self, mut bytes: &'a [u8]) -> Option<(Carried, &'a [u8])> {
        let Self(id, heads, listed) = self;
        let id = DocumentId::try_from(id.0.clone()).ok()?;
        if heads.len() > HEADS_MAX {
            return None;
        }
        let heads = heads.iter().map(|head| ChangeHash::try_from(&*head.0).ok()).collect::<Option<_>>()?;
        let mut chunks = Vec::new();
        for (length, hash) in listed {
            let length = *length as usize;
            if length == 0 || length > BUNDLE_CHUNK_MAX {
                return None;
            }
            let (chunk, after) = bytes.split_at_checked(length)?;
            if blake3::hash(chunk).as_bytes()[..] != hash.0 {
                return None;
            }
            chunks.push(chunk.to_vec());
            bytes = after;
        }
        Some((Carried { id, heads, chunks }, bytes))
    }
}
