//! What a member who does not follow the rules can do: needs the engine's insides, as such a member would have them.

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

fn engine(identity: &Identity, store: Arc<dyn SyncStore>) -> Engine {
    let clock = || 1_795_600_000;
    Engine::open(EngineConfig { identity: identity.clone(), store, clock, bind: Bind::Loopback, port: None })
        .expect("an engine")
}

fn author(name: &str) -> Author {
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
