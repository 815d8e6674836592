//! Sleeping must cost nobody a word: every test here would pass if nothing slept, but for the counts.

use crate::engine::tests::{author, engine};
use crate::{Engine, Identity, MemoryStore, Record};
use domain::mutual_help::NoteKind;
use domain::{NoteId, SpaceId};
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

/// An installation that can be started again.
struct Home {
    identity: Identity,
    disk: Arc<MemoryStore>,
}

impl Home {
    fn new() -> Self {
        Self { identity: Identity::generate().expect("a key"), disk: Arc::default() }
    }

    fn start(&self) -> Running {
        Running(engine(&self.identity, self.disk.clone()))
    }
}

/// An engine whose holder takes everything, and lets it sleep when it goes.
struct Running(Engine);

impl Deref for Running {
    type Target = Engine;

    fn deref(&self) -> &Engine {
        &self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.stop_once_taken(|_, _| true);
    }
}

fn hashes(engine: &Engine) -> BTreeSet<String> {
    engine.records().expect("records").into_iter().map(|record| record.hash).collect()
}

fn note(engine: &Engine, space: &SpaceId, title: &str) -> NoteId {
    let record = engine.write_note(space, author("Ana"), NoteKind::Question, title, "…").expect("a note");
    record.subject.note().expect("a note").clone()
}

fn reply(engine: &Engine, space: &SpaceId, note: &NoteId, words: &str) -> Record {
    engine.reply(space, note, author("Ben"), words).expect("a reply")
}

/// Two homes with three notes in common, both at rest.
fn two_homes() -> (Home, Home, SpaceId, Vec<NoteId>) {
    let (ana, ben) = (Home::new(), Home::new());
    let (a, b) = (ana.start(), ben.start());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let notes = ["Un", "Deux", "Trois"].map(|title| note(&a, &space, title)).to_vec();
    // the one who writes first: its exchange ends when the other has everything
    a.exchange(PATIENCE).expect("an exchange");
    b.exchange(PATIENCE).expect("an exchange");
    assert_eq!(hashes(&b), hashes(&a));
    (ana, ben, space, notes)
}

#[test]
fn notes_at_rest_are_not_opened_and_are_read_all_the_same() {
    let (ana, _, space, notes) = two_homes();
    let a = ana.start();
    assert_eq!(a.awake_and_asleep(), (0, 3), "ten thousand open documents would take half a gigabyte");
    assert_eq!(hashes(&a).len(), 3);
    reply(&a, &space, &notes[1], "J’y pense encore.");
    assert_eq!(a.awake_and_asleep(), (1, 2), "only the note that is written in is opened");
    assert_eq!(hashes(&a).len(), 4);
    drop(a);
    assert_eq!(ana.start().awake_and_asleep(), (0, 3));
}

#[test]
fn a_reply_reaches_a_note_that_sleeps() {
    let (ana, ben, space, notes) = two_homes();
    let (a, b) = (ana.start(), ben.start());
    a.go_online().expect("online");
    b.exchange(PATIENCE).expect("linked");
    assert_eq!((a.awake_and_asleep(), b.awake_and_asleep()), ((0, 3), (0, 3)), "nothing to say: nothing wakes");
    let said = reply(&b, &space, &notes[2], "Chez nous, oui.");
    b.exchange(PATIENCE).expect("an exchange");
    assert!(hashes(&a).contains(&said.hash), "the note must wake for it");
    assert_eq!(a.awake_and_asleep(), (1, 2));
}

#[test]
fn what_was_written_apart_is_found_when_two_meet_again() {
    let (ana, ben, space, notes) = two_homes();
    let by_ana = reply(&ana.start(), &space, &notes[0], "D’ici.");
    let by_ben = reply(&ben.start(), &space, &notes[1], "De là.");
    let (a, b) = (ana.start(), ben.start());
    assert_eq!((a.awake_and_asleep(), b.awake_and_asleep()), ((0, 3), (0, 3)));
    a.go_online().expect("online");
    b.exchange(PATIENCE).expect("an exchange");
    a.exchange(PATIENCE).expect("an exchange");
    for engine in [&*a, &*b] {
        assert!(hashes(engine).is_superset(&[by_ana.hash.clone(), by_ben.hash.clone()].into()), "both replies");
        assert_eq!(engine.awake_and_asleep(), (2, 1), "and the third note slept on");
    }
}

#[test]
fn a_note_that_changed_before_a_crash_is_opened() {
    let (ana, _, space, notes) = two_homes();
    let a = ana.start();
    let said = reply(&a, &space, &notes[0], "Juste avant la coupure.");
    let after = Home { identity: ana.identity.clone(), disk: Arc::new(ana.disk.snapshot()) };
    drop(a);
    let again = after.start();
    assert_eq!(again.awake_and_asleep(), (1, 2), "what is kept of it is older than its journal");
    assert!(hashes(&again).contains(&said.hash));
}

#[test]
fn texts_of_a_member_put_out_meanwhile_stay() {
    let (ana, ben, space, notes) = two_homes();
    let said = {
        let (a, b) = (ana.start(), ben.start());
        a.go_online().expect("online");
        b.exchange(PATIENCE).expect("linked");
        let said = reply(&b, &space, &notes[0], "Mon avis.");
        b.exchange(PATIENCE).expect("an exchange");
        assert!(hashes(&a).contains(&said.hash));
        said
    };
    let a = ana.start();
    assert_eq!(a.awake_and_asleep(), (0, 3));
    a.remove_member(&space, ben.identity.key()).expect("removed");
    reply(&a, &space, &notes[0], "Merci quand même.");
    assert!(hashes(&a).contains(&said.hash), "it was believed while its author belonged");
    drop(a);
    assert!(hashes(&ana.start()).contains(&said.hash), "and so at the next start");
}

/// « Sent to 3 peers » must come true for a note that nobody opened since.
#[test]
fn a_peer_that_has_our_texts_is_written_down_though_the_notes_sleep() {
    let (ana, _, space, _) = two_homes();
    let carla = Home::new();
    // Carla gets the notes from a file, which tells Ana nothing
    let bundle = {
        let (a, c) = (ana.start(), carla.start());
        let joined = c.join(&a.create_invite(&space).expect("an invite").text);
        assert!(joined.is_ok());
        a.seal_bundle(&space).expect("a bundle").0
    };
    let c = carla.start();
    c.take_bundle(&bundle).expect("taken in");
    let a = ana.start();
    let hash = hashes(&a).into_iter().next().expect("a text");
    let before = a.deliveries(&hash);
    let from_carla = c.seal_bundle(&space).expect("a bundle").0;
    a.take_bundle(&from_carla).expect("taken in");
    assert!(a.deliveries(&hash) >= 2, "Ben, and Carla now; {before} before");
}

/// The tables may be lost: what was made of a note must be made again.
#[test]
fn nothing_sleeps_once_its_holder_lost_what_it_took() {
    let (ana, ..) = two_homes();
    ana.start().wake_all_at_next_start().expect("written");
    let a = ana.start();
    assert_eq!(a.awake_and_asleep(), (3, 0));
    assert_eq!(a.records_awake().expect("records").len(), 3);
    drop(a);
    assert_eq!(ana.start().awake_and_asleep(), (0, 3), "and they sleep again after");
    // who takes nothing lets nothing sleep
    let a = engine(&ana.identity, ana.disk.clone());
    let space = a.spaces()[0].id.clone();
    let new = note(&a, &space, "Quatre");
    a.stop();
    drop(a);
    let a = ana.start();
    assert_eq!(a.awake_and_asleep(), (1, 3));
    assert!(a.records_awake().expect("records").iter().any(|record| record.subject.note() == Some(&new)));
}
