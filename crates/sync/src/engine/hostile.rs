//! A member whose program is not ours: real links, real keys, and bytes that no honest peer makes.

mod flood;

use super::tests::{author, engine};
use super::{Alarm, Engine, SyncEvent};
use crate::document::{ENVELOPES, put};
use crate::gate::tests::crafted::{Dice, breaks, damage};
use crate::net::hostile::{Hostile, encode};
use crate::{Identity, MemoryStore};
use automerge::Automerge;
use ciborium::Value;
use domain::mutual_help::NoteKind;
use domain::{NoteId, SpaceId};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(10);

struct Scene {
    ana: Identity,
    mallory: Identity,
    disk: Arc<MemoryStore>,
    a: Engine,
    events: Mutex<Receiver<SyncEvent>>,
    space: SpaceId,
    note: NoteId,
}

// Mallory joined like anybody; from here on another program uses the key.
fn scene() -> Scene {
    let (ana, mallory) = (Identity::generate().expect("a key"), Identity::generate().expect("a key"));
    let disk = Arc::new(MemoryStore::default());
    let a = engine(&ana, disk.clone());
    let space = a.create_space("Entraide").expect("a space").id;
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Un", "…").expect("a note");
    {
        let b = engine(&mallory, Arc::new(MemoryStore::default()));
        b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    }
    let events = Mutex::new(a.events());
    Scene { ana, mallory, disk, a, events, space, note: note.subject.note().expect("a note").clone() }
}

impl Scene {
    fn document(&self) -> Automerge {
        let id = self.note.as_str().parse().expect("a document id");
        self.a.core.find_document(&id).expect("open").with(|document| document.clone()).expect("whole")
    }

    fn outsider(&self) -> Hostile<'_> {
        let port = self.a.port().expect("a port");
        Hostile { identity: &self.mallory, to: self.ana.key(), address: ([127, 0, 0, 1], port).into() }
    }

    // Says hello as `name`, then these frames; returns why the other end closed the link.
    fn send(&self, name: &str, frames: &[Vec<u8>]) -> String {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(self.outsider().say(name, frames))
    }

    fn sync_frame(&self, chunk: &[u8]) -> Vec<u8> {
        let message = automerge::sync::Message {
            heads: Vec::new(),
            need: Vec::new(),
            have: Vec::new(),
            changes: vec![chunk.to_vec()].into(),
            flags: None,
            version: automerge::sync::MessageVersion::V1,
        };
        self.frame(&message.encode())
    }

    fn frame(&self, data: &[u8]) -> Vec<u8> {
        encode(vec![
            ("type", Value::Text("sync".to_owned())),
            ("documentId", Value::Text(self.note.to_string())),
            ("senderId", Value::Text(self.mallory.key().to_string())),
            ("targetId", Value::Text(self.ana.key().to_string())),
            ("data", Value::Bytes(data.to_vec())),
        ])
    }

    fn alarm(&self) -> Option<Alarm> {
        let until = Instant::now() + PATIENCE;
        let events = self.events.lock().expect("one test");
        while let Ok(event) = events.recv_timeout(until.saturating_duration_since(Instant::now())) {
            if let SyncEvent::Alarm(alarm) = event {
                return Some(alarm);
            }
        }
        None
    }

    // Whatever was sent: what honest people wrote is there, can be added to, and opens again.
    fn all_is_well(self, replies: usize) {
        self.a.reply(&self.space, &self.note, author("Ana"), "Toujours là.").expect("the app is up");
        let Self { ana, disk, a, note, .. } = self;
        drop(a);
        let again = engine(&ana, disk);
        let records = again.records().expect("records");
        assert_eq!(records.len(), 2 + replies, "{note} opens after a restart with all its texts");
    }
}

fn honest_change(scene: &Scene) -> Vec<u8> {
    let here = scene.document();
    let mut there = here.clone().with_actor(automerge::ActorId::random());
    there.transact(|tx| put(tx, ENVELOPES, "mallory", b"...")).map_err(|failure| failure.error).expect("a put");
    there.get_changes(&here.get_heads())[0].raw_bytes().to_vec()
}

#[test]
fn a_crafted_change_that_would_break_a_document_ends_the_link_and_nothing_else() {
    let scene = scene();
    let here = scene.document();
    let change = honest_change(&scene);
    let mut dice = Dice(0x0bad_c0de);
    let evil = (0..20_000).map(|_| damage(&change, &mut dice)).find(|evil| breaks(&here, evil));
    let evil = evil.expect("the mutator finds one in twenty thousand");
    let why = scene.send(&scene.mallory.key().to_string(), &[scene.sync_frame(&evil)]);
    assert!(why.contains("refused"), "{why}");
    let alarm = scene.alarm();
    assert!(
        matches!(&alarm, Some(Alarm::BytesRefused { peer, document: Some(id), fault: Some(_) })
            if *peer == scene.mallory.key() && id == scene.note.as_str()),
        "{alarm:?}"
    );
    assert_eq!(scene.document().get_heads(), here.get_heads(), "not a byte of it came in");
    let again = scene.send(&scene.mallory.key().to_string(), &[]);
    assert!(again.contains("refused"), "who sent it is not heard for a while: {again}");
    scene.all_is_well(0);
}

#[test]
fn an_honest_change_over_the_same_wire_comes_in() {
    let scene = scene();
    let before = scene.document().get_heads();
    let change = honest_change(&scene);
    let heads = {
        let mut there = scene.document();
        there.load_incremental(&change).expect("sound");
        there.get_heads()
    };
    let data = automerge::sync::Message {
        heads: heads.clone(),
        need: Vec::new(),
        have: Vec::new(),
        changes: vec![change].into(),
        flags: None,
        version: automerge::sync::MessageVersion::V1,
    };
    let frame = scene.frame(&data.encode());
    std::thread::scope(|threads| {
        threads.spawn(|| scene.send(&scene.mallory.key().to_string(), &[frame]));
        let until = Instant::now() + PATIENCE;
        while scene.document().get_heads() == before && Instant::now() < until {
            std::thread::yield_now();
        }
    });
    assert_eq!(scene.document().get_heads(), heads, "the other tests would pass if nothing ever came in");
    scene.all_is_well(0);
}

#[test]
fn messages_that_no_peer_makes_end_the_link() {
    let name = |scene: &Scene| scene.mallory.key().to_string();
    let cases: [fn(&Scene) -> Vec<u8>; 4] = [
        |_| b"noise".to_vec(),
        |scene| scene.frame(b"not a sync message"),
        |scene| scene.sync_frame(&vec![0x85; crate::gate::CHUNKS_MAX + 1]),
        |scene| {
            // Two fields of one name: what is checked might not be what is read.
            let mut twice = scene.frame(&[0x42, 0, 0, 0, 0]);
            twice[0] += 1;
            twice.extend(encode(vec![("data", Value::Bytes(b"x".to_vec()))]).into_iter().skip(1));
            twice
        },
    ];
    for (at, case) in cases.iter().enumerate() {
        let scene = scene();
        let why = scene.send(&name(&scene), &[case(&scene)]);
        assert!(why.contains("refused"), "case {at}: {why}");
        assert!(matches!(scene.alarm(), Some(Alarm::BytesRefused { .. })), "case {at}");
        scene.all_is_well(0);
    }
}

#[test]
fn a_peer_that_calls_itself_otherwise_is_cut_off() {
    let scene = scene();
    let outsider = Identity::generate().expect("a key").key().to_string();
    let evil = honest_change(&scene);
    let before = scene.document().get_heads();
    scene.send(&outsider, &[scene.sync_frame(&evil)]);
    assert_eq!(scene.document().get_heads(), before);
    assert_eq!(scene.a.connected(), 0);
    scene.all_is_well(0);
}

#[test]
fn headers_that_announce_gigabytes_cost_nothing() {
    let scene = scene();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        for _ in 0..5 {
            let (endpoint, connection) = scene.outsider().connect().await.expect("a member may connect");
            let (mut send, mut receive) = connection.open_bi().await.expect("a stream");
            send.write_all(&[0xff; 4]).await.expect("sent");
            let ended = tokio::time::timeout(PATIENCE, receive.read_to_end(1 << 20)).await;
            assert!(ended.is_ok(), "the link is given up, not waited on for four gigabytes");
            endpoint.close().await;
        }
    });
    scene.all_is_well(0);
}
