use super::*;
use crate::document::{ENVELOPES, empty_note, put};
use automerge::transaction::Transactable;
use automerge::{ActorId, ObjType};
use crafted::{Dice, breaks, damage};

pub(crate) mod crafted;

fn note_with(texts: usize) -> Automerge {
    let mut note = empty_note();
    for text in 0..texts {
        write(&mut note, &format!("{text:064}"));
    }
    note
}

fn write(note: &mut Automerge, key: &str) {
    note.transact(|tx| put(tx, ENVELOPES, key, key.as_bytes())).map_err(|f| f.error).expect("a put");
}

fn news(here: &Automerge, there: &Automerge) -> Vec<Vec<u8>> {
    there.get_changes(&here.get_heads()).iter().map(|change| change.raw_bytes().to_vec()).collect()
}

fn admit_all(here: &Automerge, chunks: &[Vec<u8>]) -> Result<Admitted, GateFault> {
    admit(here, &[], &chunks.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

#[test]
fn what_honest_peers_send_passes_without_being_loaded_again() {
    let here = note_with(3);
    let mut there = here.clone().with_actor(ActorId::random());
    write(&mut there, "a");
    write(&mut there, "b");
    let admitted = admit_all(&here, &news(&here, &there)).expect("honest changes");
    assert_eq!((admitted.news.len(), admitted.tried_in_full), (2, false));
    assert_eq!(admitted.document.get_heads(), there.get_heads());
    let whole = admit_all(&Automerge::new(), &[there.save()]).expect("a whole document");
    assert_eq!((whole.news.len(), whole.tried_in_full), (6, false));
    let again = admit_all(&there, &news(&here, &there)).expect("what is there already");
    assert_eq!(again.news.len(), 0);
}

#[test]
fn what_comes_out_of_order_waits_and_is_tried_with_what_it_waited_for() {
    let here = note_with(1);
    let mut there = here.clone().with_actor(ActorId::random());
    write(&mut there, "a");
    write(&mut there, "b");
    let sent = news(&here, &there);
    let first = admit_all(&here, &sent[1..]).expect("nothing wrong with it");
    assert_eq!((first.news.len(), first.waiting.len()), (0, 1));
    let then = admit(&here, &first.waiting, &[&sent[0]]).expect("both");
    assert_eq!((then.news.len(), then.waiting.len()), (2, 0));
}

#[test]
fn other_honest_changes_are_loaded_again() {
    let here = note_with(2);
    let mut there = here.clone().with_actor(ActorId::random());
    let key = format!("{:064}", 0);
    there.transact(|tx| put(tx, ENVELOPES, &key, b"over it")).map_err(|f| f.error).expect("a put");
    let admitted = admit_all(&here, &news(&here, &there)).expect("overwriting is odd, not harmful to the document");
    assert!(admitted.tried_in_full);
}

#[test]
fn the_maps_of_all_cannot_be_hidden() {
    let here = note_with(2);
    let hiding: [fn(&mut Automerge); 3] = [
        |note| {
            drop(note.transact(|tx| tx.put_object(ROOT, ENVELOPES, ObjType::Map)).map_err(|f| f.error).expect("put"));
        },
        |note| drop(note.transact(|tx| tx.delete(ROOT, ENVELOPES)).map_err(|f| f.error).expect("deleted")),
        |note| drop(note.transact(|tx| tx.put(ROOT, ENVELOPES, "rien")).map_err(|f| f.error).expect("put")),
    ];
    for hide in hiding {
        let mut there = here.clone().with_actor(ActorId::random());
        hide(&mut there);
        assert_eq!(admit_all(&here, &news(&here, &there)).err(), Some(GateFault::Shape));
    }
    let mut other = Automerge::new().with_actor(ActorId::from(b"emancip/note/v1".as_slice()));
    other.transact(|tx| tx.put(ROOT, "x", 1)).map_err(|f| f.error).expect("put");
    let early = admit_all(&Automerge::new(), &news(&Automerge::new(), &other));
    assert_eq!(early.err(), Some(GateFault::Shape), "it would keep the honest beginning out for ever");
}

#[test]
fn two_changes_of_one_number_do_not_pass() {
    let here = note_with(1);
    let actor = ActorId::random();
    let (mut one, mut two) = (here.clone().with_actor(actor.clone()), here.clone().with_actor(actor));
    write(&mut one, "a");
    write(&mut two, "b");
    assert_eq!(admit_all(&one, &news(&here, &two)).err(), Some(GateFault::Duplicate));
}

#[test]
fn sizes_are_bounded_before_anything_is_inflated() {
    assert_eq!(admit_all(&Automerge::new(), &[vec![0; CHUNKS_MAX + 1]]).err(), Some(GateFault::TooLarge));
    let zeros = vec![0; INFLATED_MAX + 1];
    let mut deflated = Vec::new();
    let mut encoder = flate2::bufread::DeflateEncoder::new(&*zeros, flate2::Compression::best());
    std::io::Read::read_to_end(&mut encoder, &mut deflated).expect("deflated");
    assert!(deflated.len() < 64 * 1024, "a bomb is small");
    let mut bomb = vec![0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 2];
    let mut length = deflated.len();
    while length > 0x7f {
        bomb.push(u8::try_from(length & 0x7f).expect("seven bits") | 0x80);
        length >>= 7;
    }
    bomb.push(u8::try_from(length).expect("seven bits"));
    bomb.extend(deflated);
    assert_eq!(admit_all(&Automerge::new(), &[bomb]).err(), Some(GateFault::TooLarge));
    let huge = [&[0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 1][..], &[0xff; 9], &[1]].concat();
    assert_eq!(admit_all(&Automerge::new(), &[huge]).err(), Some(GateFault::TooLarge));
}

// The oracle: whatever passes leaves a document that works and loads again; whatever does not, left no trace. And the
// dice must have made all that the gate is for.
#[test]
fn damaged_on_purpose_with_right_checksums_nothing_breaks_what_is_there() {
    std::panic::set_hook(Box::new(|_| {}));
    let seed = 0x2026_1123;
    let mut dice = Dice(seed);
    let here = note_with(3);
    let mut there = here.clone().with_actor(ActorId::random());
    for key in ["a", "b"] {
        write(&mut there, key);
    }
    let change = news(&here, &there).remove(0);
    let (mut found, mut poisons) = (BTreeMap::<String, usize>::new(), 0);
    for round in 0..4000 {
        let evil = damage(&change, &mut dice);
        // What would have happened without a gate.
        let without = breaks(&here, &evil);
        poisons += usize::from(without);
        let outcome = admit(&here, &[], &[&evil]);
        if let Ok(admitted) = &outcome {
            let again = Automerge::load(&admitted.document.save());
            assert!(again.is_ok(), "seed {seed:#x}, round {round}: passed and does not load again");
            assert!(!without, "seed {seed:#x}, round {round}: passed what breaks without a gate");
        }
        let kind = outcome.map_or_else(|fault| fault.to_string(), |_| "passed".to_owned());
        *found.entry(kind).or_default() += 1;
    }
    let _ = std::panic::take_hook();
    println!("seed {seed:#x}: {poisons} would have broken the document; the gate: {found:?}");
    assert!(poisons > 0, "seed {seed:#x}: the dice made nothing harmful: {found:?}");
    assert!(found.get("passed").is_some_and(|n| *n > 0), "seed {seed:#x}: nothing passed, so nothing was tried");
}
