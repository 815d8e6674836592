//! The shared text in a note's document: begun alike by everybody, changed at the version that a person had before them.

use super::empty_note;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{
    ActorId, Automerge, AutomergeError, Change, ChangeHash, ObjId, ObjType, PatchLog, ROOT, ReadDoc, Value,
};
use domain::mutual_help::BODY_MAX;

const TEXT: &str = "text";
/// Makes the text itself, always with the same change.
const CREATOR: &str = "emancip/text/v1";

/// Returns the two changes that begin a shared text: the text, always the same; and the words of the note's first
/// version, the same for all who begin with that version. So two people who begin apart begin one text, once.
pub(crate) fn begin(hash: &str, words: &str) -> Option<Vec<Change>> {
    let mut document = empty_note();
    let before = document.get_heads();
    document.set_actor(ActorId::from(CREATOR.as_bytes()));
    let quiet = || CommitOptions::default().with_time(0);
    let made =
        document.transact_with::<_, _, AutomergeError, _>(|_| quiet(), |tx| tx.put_object(ROOT, TEXT, ObjType::Text));
    let id = made.ok()?.result;
    let seed = blake3::derive_key("emancip/text/v1", hash.as_bytes());
    document.set_actor(ActorId::from(&seed[..16]));
    document.transact_with::<_, _, AutomergeError, _>(|()| quiet(), |tx| tx.splice_text(&id, 0, 0, words)).ok()?;
    Some(document.get_changes(&before))
}

/// Returns the shared text, now or at a version; at most as long as a text may be.
pub(crate) fn read(document: &Automerge, at: Option<&[ChangeHash]>) -> Option<String> {
    let id = find(document)?;
    let text = match at {
        None => document.text(&id),
        Some(heads) => document.text_at(&id, heads),
    };
    Some(text.ok()?.chars().filter(|c| *c != '\u{fffc}').take(BODY_MAX).collect())
}

fn find(document: &Automerge) -> Option<ObjId> {
    match document.get(ROOT, TEXT) {
        Ok(Some((Value::Object(ObjType::Text), id))) => Some(id),
        _ => None,
    }
}

/// What [`edit`] made.
pub(crate) struct Edited {
    /// None when the text is the same.
    pub(crate) changes: Vec<Change>,
    /// The version with exactly what was written.
    pub(crate) version: Vec<ChangeHash>,
}

/// Makes of the text at `base` the text given: what others did since is beside it, not under it.
pub(crate) fn edit(
    mut document: Automerge,
    actor: &ActorId,
    base: &[ChangeHash],
    text: &str,
    now: i64,
) -> Option<Edited> {
    let id = find(&document)?;
    if base.is_empty() || !base.iter().all(|head| document.get_change_by_hash(head).is_some()) {
        return None;
    }
    let same = || Some(Edited { changes: Vec::new(), version: base.to_vec() });
    if document.text_at(&id, base).ok()? == text {
        return same();
    }
    let before = document.get_heads();
    document.set_actor(actor.clone());
    let mut tx = document.transaction_at(PatchLog::inactive(), base).ok()?;
    tx.update_text(&id, text).ok()?;
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(now));
    match hash {
        Some(hash) => Some(Edited { changes: document.get_changes(&before), version: vec![hash] }),
        None => same(),
    }
}

/// A change of the text.
pub(crate) struct Step {
    pub(crate) hash: ChangeHash,
    pub(crate) actor: String,
    pub(crate) at: i64,
    pub(crate) added: usize,
    pub(crate) removed: usize,
}

/// Returns the latest changes of the text, latest first, at most `max`; those that begin it are not among them.
pub(crate) fn history(document: &Automerge, max: usize) -> Vec<Step> {
    let Some(id) = find(document) else { return Vec::new() };
    let mut steps = Vec::new();
    for change in document.get_changes(&[]).into_iter().rev() {
        if steps.len() == max {
            break;
        }
        if change.timestamp() == 0 {
            continue;
        }
        let (Ok(before), Ok(after)) = (document.text_at(&id, change.deps()), document.text_at(&id, &[change.hash()]))
        else {
            continue;
        };
        if before == after {
            continue;
        }
        let (added, removed) = difference(&before, &after);
        let actor = change.actor_id().to_hex_string();
        steps.push(Step { hash: change.hash(), actor, at: change.timestamp(), added, removed });
    }
    steps
}

// Letters between what is the same at the beginning and at the end.
fn difference(before: &str, after: &str) -> (usize, usize) {
    let (old, new): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let room = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    (new.len() - head - tail, old.len() - head - tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun() -> Automerge {
        let mut document = empty_note();
        document.apply_changes(begin("ab", "Un\nDeux\nTrois").expect("changes")).expect("applied");
        document
    }

    fn write(document: &mut Automerge, base: &[ChangeHash], text: &str) -> Vec<ChangeHash> {
        let made = edit(document.clone(), &ActorId::random(), base, text, 1_795_600_000).expect("an edit");
        document.apply_changes(made.changes).expect("applied");
        made.version
    }

    #[test]
    fn two_who_begin_apart_begin_one_text_once() {
        let (mut a, mut b) = (begun(), begun());
        assert_eq!(a.get_heads(), b.get_heads(), "the same two changes, byte for byte");
        a.merge(&mut b).expect("merged");
        assert_eq!(read(&a, None).as_deref(), Some("Un\nDeux\nTrois"), "not twice");
        let heads: Vec<String> = a.get_heads().iter().map(ToString::to_string).collect();
        assert_eq!(
            heads,
            ["20d5634dfa0dba729847c9adc389d0b340322b6b4c9b91f5f7fec481de743ada"],
            "an upgrade of Automerge must not begin texts anew"
        );
        assert_eq!(read(&empty_note(), None), None);
    }

    #[test]
    fn what_two_write_upon_the_same_version_is_all_there() {
        let mut document = begun();
        let base = document.get_heads();
        let ana = write(&mut document, &base, "Zéro\nUn\nDeux\nTrois");
        let ben = write(&mut document, &base, "Un\nDeux et demi\nTrois");
        assert_eq!(read(&document, None).as_deref(), Some("Zéro\nUn\nDeux et demi\nTrois"));
        assert_eq!(read(&document, Some(&ana)).as_deref(), Some("Zéro\nUn\nDeux\nTrois"), "exactly what was written");
        // Ben goes on from what he had, not knowing of Ana's line
        write(&mut document, &ben, "Un\nDeux et demi\nTrois\nQuatre");
        assert_eq!(read(&document, None).as_deref(), Some("Zéro\nUn\nDeux et demi\nTrois\nQuatre"));
        assert_eq!(history(&document, 10).len(), 3);
    }

    #[test]
    fn one_hand_that_writes_twice_upon_an_old_version_loses_nothing() {
        let mut document = begun();
        let (base, actor) = (document.get_heads(), ActorId::random());
        for text in ["Un\nDeux\nTrois\nQuatre", "Avant\nUn\nDeux\nTrois"] {
            let made = edit(document.clone(), &actor, &base, text, 1_795_600_000).expect("an edit");
            document.apply_changes(made.changes).expect("applied");
        }
        assert_eq!(read(&document, None).as_deref(), Some("Avant\nUn\nDeux\nTrois\nQuatre"));
        for step in history(&document, 10) {
            assert!(step.actor.ends_with(&actor.to_hex_string()), "Automerge's own actors end with the hand's");
        }
    }

    #[test]
    fn an_unknown_version_or_no_text_is_refused() {
        let document = begun();
        assert!(edit(document.clone(), &ActorId::random(), &[ChangeHash([7; 32])], "x", 1).is_none());
        assert!(edit(document.clone(), &ActorId::random(), &[], "x", 1).is_none(), "all would be written twice");
        assert!(edit(empty_note(), &ActorId::random(), &empty_note().get_heads(), "x", 1).is_none());
    }
}
