//! The reader of bundles past its seals, which no fuzzer opens: for `fuzz/` and the same trials in the tests.

use super::manifest::Manifest;
use super::{BUNDLE_CHUNK_MAX, Carried, MAGIC, VERSION, chunk, put_together, read, read_opened};
use crate::identity::Identity;
use automerge::Automerge;
use domain::SpaceId;
use samod::DocumentId;

/// Reads `bytes` as a file, as what age seals, as what a manifest signs and as the chunk of a whole bundle.
///
/// # Panics
/// When a reader does, or a bundle that was put together is not read alike: both are faults of ours.
pub fn try_everywhere(identity: &Identity, space: &SpaceId, bytes: &[u8]) {
    let _ = read(bytes, identity);
    let _ = read(&[MAGIC, VERSION, bytes].concat(), identity);
    let _ = read_opened(bytes);
    let length = bytes.len().min(u16::MAX.into());
    if let Some(mut manifest) = crate::cbor::decode::<Manifest>(&bytes[..length], length) {
        manifest.sender = identity.key();
        let documents = std::mem::take(&mut manifest.documents);
        let mut sealed = manifest.clone();
        sealed.documents = documents;
        let sealed = crate::signed::seal(identity, &sealed);
        let _ = read_opened(&[&(sealed.len() as u64).to_be_bytes()[..], &sealed, bytes].concat());
    }
    if bytes.is_empty() || bytes.len() > BUNDLE_CHUNK_MAX {
        return;
    }
    let manifest = Manifest {
        space: space.clone(),
        space_name: String::new(),
        sender: identity.key(),
        number: 1,
        made_at: 0,
        roster_heads: Vec::new(),
        documents: Vec::new(),
    };
    let Ok(id) = DocumentId::try_from(vec![7; 16]) else { return };
    let carried = Carried { id, heads: Vec::new(), chunks: vec![bytes.to_vec()] };
    let inner = put_together(identity, manifest, &[carried]).expect("one chunk within the bound can be put together");
    let whole = read_opened(&inner).expect("what was put together with this key is read with it");
    assert!(whole.documents.iter().flat_map(|carried| &carried.chunks).eq([bytes]), "read otherwise than written");
    let _ = chunk::changes(bytes);
    if let Ok((grown, _)) = chunk::admit(&Automerge::new(), bytes) {
        assert!(Automerge::load(&grown.save()).is_ok(), "what passed does not load again");
    }
}
