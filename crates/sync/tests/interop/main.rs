//! The protocol is the public one: the engine with automerge-repo's own client and its sync server, from npm.
//!
//! Needs node and the packages of `xtask/node`, which `cargo xtask test` installs; without them these tests fail.

mod node;

use domain::SpaceId;
use domain::mutual_help::NoteKind;
use node::{Client, Server};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};
use sync::{
    Author, Bind, Engine, EngineConfig, Envelope, EnvelopeBody, Identity, MemoryStore, Record, RecordBody, SyncEvent,
};

const PATIENCE: Duration = Duration::from_secs(30);
const NOW: i64 = 1_795_600_000;

/// An engine with a space and a note in it.
struct Desk {
    identity: Identity,
    engine: Engine,
    events: Receiver<SyncEvent>,
    space: SpaceId,
    note: Record,
}

impl Desk {
    fn new() -> Self {
        let identity = Identity::generate().expect("a key");
        let config = EngineConfig {
            identity: identity.clone(),
            store: Arc::new(MemoryStore::default()),
            clock: || NOW,
            bind: Bind::Loopback,
            port: None,
        };
        let engine = Engine::open(config).expect("an engine");
        let events = engine.events();
        let space = engine.create_space("Entraide en Bretagne").expect("a space").id;
        let note = engine
            .write_note(&space, author(), NoteKind::Question, "Quel tableur libre ?", "Où ça coûte… rien ?")
            .expect("a note");
        Self { identity, engine, events, space, note }
    }

    fn note_document(&self) -> &str {
        self.note.subject.note().expect("a note").as_str()
    }

    /// A reply signed by this installation that only the other side will put into the document.
    fn reply(&self, body: &str) -> (String, Vec<u8>) {
        let envelope = Envelope {
            space: self.space.clone(),
            subject: self.note_document().to_owned(),
            author_key: self.identity.key(),
            author: author(),
            seq: 1,
            prev: None,
            written_at: NOW,
            body: EnvelopeBody::Reply { body: body.to_owned(), of: None, mentions: Vec::new() },
        };
        let bytes = envelope.seal(&self.identity).expect("sealed");
        (blake3::hash(&bytes).to_hex().to_string(), bytes)
    }

    fn wait<T>(&self, what: &str, mut wanted: impl FnMut(SyncEvent) -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let event = self.events.recv_timeout(left).unwrap_or_else(|_| panic!("{what} did not come"));
            if let Some(found) = wanted(event) {
                return found;
            }
        }
    }

    /// Both documents, as the client reads them, are what the engine made; what the client writes arrives.
    fn check_both_directions(&self, client: &mut Client) {
        let index = self.engine.space_document(&self.space).expect("a space").to_string();
        let read = client.ask(&json!({ "do": "read", "document": index, "map": "notes", "count": 1 }));
        assert_eq!(read["schema"], "emancip/space/v1");
        assert!(read["notes"].get(self.note_document()).is_some(), "the space names its note: {read}");
        assert!(read["roster"].as_object().is_some_and(|roster| !roster.is_empty()), "{read}");

        let read =
            client.ask(&json!({ "do": "read", "document": self.note_document(), "map": "envelopes", "count": 1 }));
        assert_eq!(read["schema"], "emancip/note/v1");
        let bytes = bytes_of(&read["envelopes"][&self.note.hash]);
        let verified = Envelope::verify(&bytes).expect("what npm carried still verifies");
        assert_eq!(verified.envelope.author_key, self.identity.key());

        let (hash, bytes) = self.reply("Écrit ici, posé dans le document par le client npm : œ, é, 🌱");
        let order = |key: &str, bytes: &[u8]| {
            json!({
                "do": "put", "document": self.note_document(), "map": "envelopes",
                "key": key, "bytes": data_encoding::HEXLOWER.encode(bytes),
            })
        };
        let forged = "0".repeat(64);
        client.ask(&order(&forged, b"anything"));
        let read = client.ask(&order(&hash, &bytes));
        assert_eq!(bytes_of(&read["envelopes"][&hash]), bytes);
        let reply = self.wait("the reply", |event| match event {
            SyncEvent::Received(record) => Some(record),
            _ => None,
        });
        assert_eq!((reply.hash, reply.author_key), (hash, self.identity.key()));
        let text = RecordBody::Reply {
            body: "Écrit ici, posé dans le document par le client npm : œ, é, 🌱".into(),
            of: None,
            mentions: Vec::new(),
        };
        assert_eq!(reply.body, text, "letters survive both ways");
        let hashes: Vec<String> = self.engine.records().expect("records").into_iter().map(|r| r.hash).collect();
        assert!(!hashes.contains(&forged), "what is not signed is carried and not believed");
        assert_eq!(hashes.len(), 2);

        let id = self.note.subject.note().expect("a note");
        let later = self.engine.reply(&self.space, id, author(), "Et après ?").expect("a reply");
        let read =
            client.ask(&json!({ "do": "read", "document": self.note_document(), "map": "envelopes", "count": 4 }));
        Envelope::verify(&bytes_of(&read["envelopes"][&later.hash])).expect("a later change of ours arrives too");
    }
}

fn author() -> Author {
    Author { name: "Ana".to_owned(), association: "Les Jardins partagés (fictif)".to_owned() }
}

fn bytes_of(value: &Value) -> Vec<u8> {
    data_encoding::HEXLOWER.decode(value.as_str().expect("bytes as digits").as_bytes()).expect("digits")
}

#[test]
fn the_npm_client_reads_and_writes_what_the_engine_makes() {
    let desk = Desk::new();
    desk.engine.admit_npm_peer(&desk.space, "npm-client").expect("let in");
    let port = desk.engine.answer_npm_clients().expect("a port");
    let mut client = Client::start(port, "npm-client");
    desk.check_both_directions(&mut client);
}

#[test]
fn the_npm_sync_server_carries_a_space_between_the_engine_and_an_npm_client() {
    let desk = Desk::new();
    let server = Server::start();
    desk.engine.admit_npm_peer(&desk.space, &server.name).expect("let in");
    desk.engine.call_npm_server(([127, 0, 0, 1], server.port).into(), &server.name).expect("called");
    desk.wait("the server's word that it has the note", |event| match event {
        SyncEvent::Delivered { hash } if hash == desk.note.hash => Some(()),
        _ => None,
    });
    let mut client = Client::start(server.port, "npm-client");
    desk.check_both_directions(&mut client);
}

#[test]
fn an_npm_client_that_is_no_member_is_given_nothing() {
    let desk = Desk::new();
    desk.engine.admit_npm_peer(&desk.space, "npm-client").expect("let in");
    let port = desk.engine.answer_npm_clients().expect("a port");
    let mut member = Client::start(port, "npm-client");
    member.ask(&json!({ "do": "read", "document": desk.note_document(), "map": "envelopes", "count": 1 }));
    let mut stranger = Client::start(port, "npm-stranger");
    let answer = stranger.ask(&json!({ "do": "find", "document": desk.note_document() }));
    assert_eq!(answer["found"], false, "{answer}");
}
