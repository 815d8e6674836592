//! The shapes of our Automerge documents, and reading them without believing them.

pub(crate) mod shared;

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, AutomergeError, ObjType, ROOT, ReadDoc, ScalarValue, Value};
use std::collections::BTreeMap;

/// The map of signed roster entries in a space's document.
pub(crate) const ROSTER: &str = "roster";
/// The map from note id to document id in a space's document.
pub(crate) const NOTES: &str = "notes";
/// The map of listing envelopes in a space's document.
pub(crate) const LISTINGS: &str = "listings";
/// The map of envelopes in a note's document.
pub(crate) const ENVELOPES: &str = "envelopes";
/// The map from place to bytes in an attachment's document.
pub(crate) const PIECES: &str = "pieces";

/// The most entries read from one map: a flood beyond that is not shown, and costs bounded time.
const ENTRIES_MAX: usize = 50_000;

/// Gives sixteen bytes the shape of a UUID: automerge-repo's sync server takes no other document ids.
pub(crate) const fn uuid(mut digits: [u8; 16]) -> [u8; 16] {
    digits[6] = digits[6] & 0x0f | 0x40;
    digits[8] = digits[8] & 0x3f | 0x80;
    digits
}

/// Makes the document of a space, empty.
///
/// Its first change is always the same, byte for byte (fixed actor, no clock), so that two peers who both begin it
/// have the same root maps rather than two that hide each other.
pub(crate) fn empty_space() -> Automerge {
    genesis("emancip/space/v1", &[ROSTER, NOTES, LISTINGS])
}

/// Makes the document of a note, empty; see [`empty_space`] for its first change.
pub(crate) fn empty_note() -> Automerge {
    genesis("emancip/note/v1", &[ENVELOPES])
}

/// Makes the document of a file. All its changes come from the file alone, byte for byte (fixed actor, no clock): whoever
/// shares the same file in the same space makes the same document, and what a vandal adds to it can be told apart.
pub(crate) fn of_file(bytes: &[u8]) -> Automerge {
    let mut document = begin(FILE_SCHEMA, &[PIECES]);
    for (place, piece) in bytes.chunks(PIECE).enumerate() {
        document
            .transact_with::<_, _, AutomergeError, _>(
                |()| CommitOptions::default().with_time(0),
                |tx| put(tx, PIECES, &format!("{place:03}"), piece),
            )
            .expect("a document of ours takes any key");
    }
    document.set_actor(ActorId::random());
    document
}

const FILE_SCHEMA: &str = "emancip/file/v1";
/// The bytes of a piece: each is one change, small enough for every gate.
const PIECE: usize = 256 * 1024;

/// Returns what is here of a file: its bytes as far as they are in order, at most `max`.
///
/// Read as the file's own changes left it: what anybody wrote over it later is not looked at.
pub(crate) fn file_bytes(document: &Automerge, max: usize) -> Vec<u8> {
    let own = ActorId::from(FILE_SCHEMA.as_bytes());
    let last = document
        .get_changes(&[])
        .iter()
        .filter(|change| *change.actor_id() == own)
        .max_by_key(|c| c.seq())
        .map(|c| c.hash());
    let (Some(last), Ok(Some((Value::Object(ObjType::Map), id)))) = (last, document.get(ROOT, PIECES)) else {
        return Vec::new();
    };
    let mut bytes = Vec::new();
    for place in 0..=max / PIECE {
        let Ok(Some((Value::Scalar(scalar), _))) = document.get_at(&id, format!("{place:03}"), &[last]) else { break };
        let ScalarValue::Bytes(piece) = scalar.as_ref() else { break };
        if bytes.len() + piece.len() > max {
            break;
        }
        bytes.extend_from_slice(piece);
    }
    bytes
}

// The first changes that never change, by schema; the tests hold them.
const GENESES: [(&str, &str); 2] = [
    ("emancip/space/v1", "3a9cf8f657ba8f16d6b882cfa5485178ea85aae9b5563d63e90f8f09012195bd"),
    ("emancip/note/v1", "3a506c8c57fe1684e0d57ce96fc117c771768941907a342044dc3139cfe5dc46"),
];

/// Whether a document of ours, if it is one, begins with the change that every peer begins it with. One that begins
/// otherwise would hide the maps of all others, or keep them out.
pub(crate) fn begins_as_it_says(document: &Automerge) -> bool {
    let ours = [ROSTER, NOTES, LISTINGS, ENVELOPES].iter().any(|map| matches!(document.get(ROOT, *map), Ok(Some(_))));
    let begun =
        GENESES.iter().any(|(_, hash)| hash.parse().is_ok_and(|hash| document.get_change_by_hash(&hash).is_some()));
    let schema = match document.get(ROOT, "schema") {
        Ok(Some((Value::Scalar(schema), _))) => schema.as_str().map(str::to_owned),
        _ => None,
    };
    let named = schema.is_some_and(|schema| GENESES.iter().any(|(ours, _)| schema == *ours));
    begun || !(ours || named)
}

/// Whether a change claims to begin a document of ours and is not the one that does.
pub(crate) fn begins_falsely(change: &automerge::Change) -> bool {
    let of_a_beginning = GENESES.iter().find(|(schema, _)| change.actor_id().to_bytes() == schema.as_bytes());
    of_a_beginning.is_some_and(|(_, hash)| change.hash().to_string() != *hash)
}

fn genesis(schema: &str, maps: &[&str]) -> Automerge {
    let mut document = begin(schema, maps);
    document.set_actor(ActorId::random());
    document
}

// The first change of a document; the fixed actor stays.
fn begin(schema: &str, maps: &[&str]) -> Automerge {
    let mut document = Automerge::new().with_actor(ActorId::from(schema.as_bytes()));
    document
        .transact_with::<_, _, AutomergeError, _>(
            |()| CommitOptions::default().with_time(0),
            |tx| {
                tx.put(ROOT, "schema", schema)?;
                maps.iter().try_for_each(|map| tx.put_object(ROOT, *map, ObjType::Map).map(|_| ()))
            },
        )
        .expect("an empty document takes any key");
    document
}

/// Puts bytes under a key of one of the root maps.
pub(crate) fn put(tx: &mut Transaction<'_>, map: &str, key: &str, bytes: &[u8]) -> Result<(), AutomergeError> {
    match tx.get(ROOT, map)? {
        Some((Value::Object(ObjType::Map), id)) => tx.put(&id, key, ScalarValue::Bytes(bytes.to_vec())),
        _ => Err(AutomergeError::InvalidOp(ObjType::Map)),
    }
}

/// Returns the keys of one of the root maps; none when the document has no such map.
pub(crate) fn keys(document: &Automerge, map: &str) -> Vec<String> {
    match document.get(ROOT, map) {
        Ok(Some((Value::Object(ObjType::Map), id))) => document.keys(&id).take(ENTRIES_MAX).collect(),
        _ => Vec::new(),
    }
}

/// Returns every value that peers wrote under each of these keys of a root map, as bytes. Honest peers write one; when
/// someone overwrote it, all concurrent ones are there and the reader takes the one that proves itself.
pub(crate) fn values(document: &Automerge, map: &str, wanted: &[String]) -> BTreeMap<String, Vec<Vec<u8>>> {
    let Ok(Some((Value::Object(ObjType::Map), id))) = document.get(ROOT, map) else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for key in wanted {
        let Ok(all) = document.get_all(&id, key.as_str()) else { continue };
        let bytes = all.into_iter().filter_map(|(value, _)| match value {
            Value::Scalar(scalar) => match scalar.into_owned() {
                ScalarValue::Bytes(bytes) => Some(bytes),
                _ => None,
            },
            Value::Object(_) => None,
        });
        found.insert(key.clone(), bytes.collect());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_peers_begin_a_document_with_the_same_change() {
        for make in [empty_space, empty_note] {
            assert_eq!(make().get_heads(), make().get_heads(), "otherwise concurrent root maps would hide one another");
        }
    }

    #[test]
    fn the_first_change_is_the_one_of_every_earlier_version() {
        let heads = |document: Automerge| document.get_heads().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            heads(empty_space()),
            ["3a9cf8f657ba8f16d6b882cfa5485178ea85aae9b5563d63e90f8f09012195bd"],
            "an upgrade of Automerge must not begin spaces anew"
        );
        assert_eq!(
            heads(empty_note()),
            ["3a506c8c57fe1684e0d57ce96fc117c771768941907a342044dc3139cfe5dc46"],
            "an upgrade of Automerge must not begin notes anew"
        );
    }

    #[test]
    fn a_file_is_read_whatever_is_written_over_it_and_is_the_same_document_for_all() {
        let file: Vec<u8> = (0..PIECE * 2 + 7).map(|n| (n * 31 % 251) as u8).collect();
        let mut document = of_file(&file);
        assert_eq!(document.get_heads(), of_file(&file).get_heads(), "two who share it make one document");
        document.transact(|tx| put(tx, PIECES, "001", b"other")).map_err(|f| f.error).expect("a vandal");
        assert_eq!(file_bytes(&document, file.len()), file, "the vandal's change is not looked at");
        assert!(file_bytes(&document, 10).is_empty(), "no more than was announced");
        assert!(file_bytes(&empty_note(), 10).is_empty());
    }

    #[test]
    fn texts_put_by_two_peers_apart_are_both_there_after_a_merge() {
        let (mut a, mut b) = (empty_note(), empty_note());
        for (document, key) in [(&mut a, "x"), (&mut b, "y")] {
            document.transact(|tx| put(tx, ENVELOPES, key, key.as_bytes())).map_err(|f| f.error).expect("a put");
        }
        a.merge(&mut b).expect("both begin alike");
        assert_eq!(keys(&a, ENVELOPES), ["x", "y"]);
        assert_eq!(values(&a, ENVELOPES, &["y".to_owned()])["y"], [b"y".to_vec()]);
    }
}
