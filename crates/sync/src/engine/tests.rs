//! What a member who does not follow the rules can do: needs the engine's insides, as such a member would have them.

mod bundles;

use super::{Bind, Engine, EngineConfig};
use crate::document;
use crate::envelope::{Envelope, EnvelopeBody};
use crate::signed;
use crate::{Author, Identity, MemoryStore, Record, RecordBody, SyncStore};
use domain::mutual_help::NoteKind;
use domain::{NoteId, SpaceId};
use std::sync::Arc;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

pub(super) fn engine(identity: &Identity, store: Arc<dyn SyncStore>) -> Engine {
    let clock = || 1_795_600_000;
    Engine::open(EngineConfig { identity: identity.clone(), store, clock, bind: Bind::Loopback, port: None })
        .expect("an engine")
}

pub(super) fn author(name: &str) -> Author {
    Author { name: name.into(), association: String::new() }
}

fn reply(space: &SpaceId, note: &NoteId, by: &Identity, name: &str) -> Envelope {
    Envelope {
        space: space.clone(),
        subject: note.to_string(),
        author_key: by.key(),
        author: author(name),
        seq: 1,
        prev: None,
        written_at: 1_795_600_000,
        body: EnvelopeBody::Reply { body: "Je suis Ana, croyez-moi.".into(), of: None, mentions: vec![] },
    }
}

fn put(engine: &Engine, note: &NoteId, key: &str, bytes: &[u8]) {
    let document = engine.core.find_document(&note.as_str().parse().expect("a document id")).expect("an open note");
    document
        .edit(&*engine.core.store, |tx| document::put(tx, document::ENVELOPES, key, bytes))
        .expect("a member may write what they like into the document");
}

fn replies(engine: &Engine) -> Vec<Record> {
    let mut records = engine.records().expect("records");
    records.retain(|record| matches!(record.body, RecordBody::Reply { .. }));
    records
}

#[test]
fn what_a_member_forges_is_carried_but_never_believed() {
    let (ana, ben, outsider) = (
        Identity::generate().expect("a key"),
        Identity::generate().expect("a key"),
        Identity::generate().expect("a key"),
    );
    let disk = Arc::new(MemoryStore::default());
    let (a, b) = (engine(&ana, disk.clone()), engine(&ben, Arc::new(MemoryStore::default())));
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Un", "…").expect("a note");
    let other = a.write_note(&space, author("Ana"), NoteKind::Question, "Deux", "…").expect("a note");
    a.exchange(PATIENCE).expect("an exchange");
    b.exchange(PATIENCE).expect("an exchange");
    let (id, other) = (note.subject.note().expect("a note").clone(), other.subject.note().expect("a note").clone());

    let in_anas_name = reply(&space, &id, &ana, "Ana").seal(&ben).expect("sealed");
    let by_an_outsider = reply(&space, &id, &outsider, "Ana").seal(&outsider).expect("sealed");
    let of_another_note = reply(&space, &other, &ben, "Ben").seal(&ben).expect("sealed");
    let of_another_space = {
        let elsewhere = SpaceId::new("elsewhere").expect("an id");
        reply(&elsewhere, &id, &ben, "Ben").seal(&ben).expect("sealed")
    };
    let honest = reply(&space, &id, &ben, "Ben").seal(&ben).expect("sealed");
    for bytes in [&in_anas_name, &by_an_outsider, &of_another_note, &of_another_space, &b"noise".to_vec(), &honest] {
        put(&b, &id, &signed::hash(bytes), bytes);
    }
    put(&b, &id, &"0".repeat(64), &honest);

    // The writer first: its exchange ends when the other has everything.
    b.exchange(PATIENCE).expect("an exchange");
    let report = a.exchange(PATIENCE).expect("an exchange");
    assert_eq!(report.peers_met, 1);
    assert_eq!(report.refused, 6, "each forgery is seen and counted");
    let believed = replies(&a);
    assert_eq!(believed.len(), 1, "only the reply that its author signed for this note of this space");
    assert_eq!((believed[0].hash.clone(), believed[0].author_key), (signed::hash(&honest), ben.key()));
    drop(a);
    let again = engine(&ana, disk);
    assert_eq!(replies(&again).len(), 1, "and so after a restart");
}

#[test]
fn a_text_believed_once_its_author_joins() {
    let (ana, ben, carla) = (
        Identity::generate().expect("a key"),
        Identity::generate().expect("a key"),
        Identity::generate().expect("a key"),
    );
    let stores: [Arc<MemoryStore>; 2] = std::array::from_fn(|_| Arc::default());
    let (a, b) = (engine(&ana, stores[0].clone()), engine(&ben, stores[1].clone()));
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Un", "…").expect("a note");
    let id = note.subject.note().expect("a note").clone();
    let early = reply(&space, &id, &carla, "Carla").seal(&carla).expect("sealed");
    put(&a, &id, &signed::hash(&early), &early);
    a.exchange(PATIENCE).expect("an exchange");
    let report = b.exchange(PATIENCE).expect("an exchange");
    assert_eq!((report.refused, replies(&b).len()), (1, 0), "not in the roster yet");
    a.core.add_member(&space, carla.key()).expect("added");
    a.exchange(PATIENCE).expect("an exchange");
    let report = b.exchange(PATIENCE).expect("an exchange");
    assert_eq!((report.refused, replies(&b).len()), (0, 1), "the roster came, and the text was read again");
}

#[test]
fn two_texts_of_one_version_are_seen_and_the_first_stays() {
    let (ana, ben) = (Identity::generate().expect("a key"), Identity::generate().expect("a key"));
    let (a, b) = (engine(&ana, Arc::new(MemoryStore::default())), engine(&ben, Arc::new(MemoryStore::default())));
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = b.write_note(&space, author("Ben"), NoteKind::Question, "Un", "L’un.").expect("a note");
    let id = note.subject.note().expect("a note").clone();
    a.exchange(PATIENCE).expect("an exchange");
    b.exchange(PATIENCE).expect("an exchange");
    let sealed = {
        let document = b.core.find_document(&id.as_str().parse().expect("an id")).expect("open");
        let all = document
            .with(|doc| document::values(doc, document::ENVELOPES, std::slice::from_ref(&note.hash)))
            .expect("read");
        all[&note.hash][0].clone()
    };
    let mut other: Envelope = signed::open(&sealed).expect("Ben's own");
    let EnvelopeBody::Note { body, .. } = &mut other.body else { panic!("a note") };
    *body = "L’autre.".into();
    let other = other.seal(&ben).expect("sealed");
    let events = a.events();
    put(&b, &id, &signed::hash(&other), &other);
    b.exchange(PATIENCE).expect("an exchange");
    let report = a.exchange(PATIENCE).expect("an exchange");
    assert_eq!(report.refused, 1);
    let records = a.records().expect("records");
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].hash, note.hash, "what was read first stays");
    let alarms: Vec<_> = events.try_iter().filter(|event| matches!(event, super::SyncEvent::Alarm(_))).collect();
    let expected = super::Alarm::Equivocation { key: ben.key(), subject: id.to_string() };
    assert_eq!(alarms, [super::SyncEvent::Alarm(expected)], "told once");
}

#[test]
fn what_a_removed_key_signs_is_shown_to_nobody_and_what_it_wrote_before_stays() {
    let (ana, ben) = (Identity::generate().expect("a key"), Identity::generate().expect("a key"));
    let disk = Arc::new(MemoryStore::default());
    let (a, b) = (engine(&ana, disk.clone()), engine(&ben, Arc::new(MemoryStore::default())));
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Un", "…").expect("a note");
    let id = note.subject.note().expect("a note").clone();
    b.exchange(PATIENCE).expect("an exchange");
    let before = b.reply(&space, &id, author("Ben"), "Avant.").expect("a reply");
    b.exchange(PATIENCE).expect("an exchange");
    a.exchange(PATIENCE).expect("an exchange");
    a.remove_member(&space, ben.key()).expect("removed");
    // Carried in by some third peer, dated before the removal.
    let mut after = reply(&space, &id, &ben, "Ben");
    after.written_at = 0;
    let after = after.seal(&ben).expect("sealed");
    put(&a, &id, &signed::hash(&after), &after);
    a.exchange(PATIENCE).expect("an exchange");
    assert_eq!(replies(&a).iter().map(|r| &r.hash).collect::<Vec<_>>(), [&before.hash]);
    drop((a, b));
    let again = engine(&ana, disk);
    assert_eq!(replies(&again).iter().map(|r| &r.hash).collect::<Vec<_>>(), [&before.hash], "and after a restart");
}
