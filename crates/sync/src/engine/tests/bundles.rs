//! What a member who does not follow the rules can put into a bundle: needs the means to sign and seal one.

use crate::bundle::manifest::Manifest;
use crate::bundle::{self, BundleFault, Carried, ChunkFault};
use crate::document;
use crate::roster::{RosterChange, RosterEntry};
use crate::{Author, Error, Identity, MemoryStore, signed};
use crate::{Bind, Engine, EngineConfig};
use domain::SpaceId;
use domain::mutual_help::NoteKind;
use samod::DocumentId;
use std::collections::BTreeSet;
use std::sync::Arc;

struct Member {
    identity: Identity,
    engine: Engine,
}

fn member() -> Member {
    let identity = Identity::generate().expect("a key");
    let store = Arc::new(MemoryStore::default());
    let config =
        EngineConfig { identity: identity.clone(), store, clock: || 1_795_600_000, bind: Bind::Loopback, port: None };
    Member { identity, engine: Engine::open(config).expect("an engine") }
}

impl Member {
    fn write(&self, space: &SpaceId, title: &str) -> DocumentId {
        let author = Author { name: "Ana".into(), association: String::new() };
        let note = self.engine.write_note(space, author, NoteKind::Question, title, "…").expect("a note");
        note.subject.note().expect("a note").as_str().parse().expect("a document id")
    }

    fn documents(&self, space: &SpaceId) -> Vec<Carried> {
        let (bytes, _) = self.engine.seal_bundle(space).expect("sealed");
        bundle::read(&bytes, &self.identity).expect("one's own").documents
    }

    /// Seals anything for a reader.
    fn seal(&self, space: &SpaceId, sender: &Identity, documents: &[Carried], reader: &Self) -> Vec<u8> {
        let manifest = Manifest {
            space: space.clone(),
            space_name: "Entraide".into(),
            sender: sender.key(),
            number: 7,
            made_at: 0,
            roster_heads: Vec::new(),
            documents: Vec::new(),
        };
        let readers = BTreeSet::from([reader.identity.key()]);
        bundle::write(&self.identity, &readers, manifest, documents).expect("sealed")
    }
}

fn two() -> (Member, Member, SpaceId) {
    let (ana, ben) = (member(), member());
    let space = ana.engine.create_space("Entraide").expect("a space").id;
    ben.engine.join(&ana.engine.create_invite(&space).expect("an invite").text).expect("joined");
    for engine in [&ana.engine, &ben.engine] {
        engine.exchange(std::time::Duration::from_secs(10)).expect("an exchange");
    }
    (ana, ben, space)
}

fn unlink(member: &Member) {
    let core = &member.engine.core;
    let net = core.net.lock().expect("the network").take().expect("online");
    drop(net.refuse());
    core.runtime.block_on(net.close());
}

fn fault(member: &Member, bytes: &[u8]) -> BundleFault {
    match member.engine.take_bundle(bytes) {
        Err(Error::Bundle(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_removed_member_s_new_bundle_is_refused_and_ours_is_no_longer_for_them() {
    let (ana, ben, space) = two();
    unlink(&ana);
    unlink(&ben);
    let (before, _) = ben.engine.seal_bundle(&space).expect("sealed");
    assert!(ana.engine.take_bundle(&before).is_ok(), "a member's is taken in");
    let core = &ana.engine.core;
    let prev = core.state().spaces[&space].roster.heads.clone();
    let change = RosterChange::Remove { key: ben.identity.key() };
    let entry = RosterEntry { space: space.clone(), prev, change, by: ana.identity.key(), at: 0 };
    let sealed = entry.seal(&ana.identity);
    let index = core.get_space_document(&space).expect("a space");
    index
        .edit(&*core.store, |tx| document::put(tx, document::ROSTER, &signed::hash(&sealed), &sealed))
        .expect("removed");
    core.work_through(&index, true).expect("read");

    ben.write(&space, "Encore moi");
    let (after, _) = ben.engine.seal_bundle(&space).expect("sealed");
    assert_eq!(fault(&ana, &after), BundleFault::NotAMember { name: "Entraide".into() });
    assert!(ana.engine.records().expect("records").is_empty(), "nothing of it came in");
    let (ours, written) = ana.engine.seal_bundle(&space).expect("sealed");
    assert_eq!(written.readers, 1);
    assert_eq!(fault(&ben, &ours), BundleFault::NotForUs);
}

#[test]
fn a_member_who_joined_meanwhile_is_known_by_their_bundle() {
    let (ana, ben, space) = two();
    unlink(&ben);
    let carla = member();
    carla.engine.join(&ana.engine.create_invite(&space).expect("an invite").text).expect("joined");
    carla.engine.exchange(std::time::Duration::from_secs(10)).expect("an exchange");
    carla.write(&space, "Bonjour");
    let (bytes, written) = carla.engine.seal_bundle(&space).expect("sealed");
    assert_eq!(written.readers, 3);
    assert_eq!(ben.engine.take_bundle(&bytes).expect("taken in").new_texts, 1, "her entry came with it");
}

#[test]
fn a_bundle_signed_by_another_than_it_says_is_damaged() {
    let (ana, ben, space) = two();
    let documents = ben.documents(&space);
    let bytes = ben.seal(&space, &ana.identity, &documents, &ana);
    assert_eq!(fault(&ana, &bytes), BundleFault::Damaged);
}

#[test]
fn what_would_break_a_note_or_is_of_another_space_is_left_aside_and_the_rest_comes_in() {
    let (ana, ben, space) = two();
    let other = ana.engine.create_space("Le mien").expect("a space").id;
    let private = ana.write(&other, "À moi seule");
    unlink(&ana);
    unlink(&ben);
    let good = ben.write(&space, "Une bonne note");
    let [cut, headless] = [ben.write(&space, "Coupée"), ben.write(&space, "Sans début")];
    let mut documents = ben.documents(&space);
    for carried in &mut documents {
        if carried.id == cut {
            let length = carried.chunks[0].len();
            carried.chunks[0].truncate(length - 3);
        }
        if carried.id == headless {
            let changes = bundle::chunk::changes(&carried.chunks[0]).expect("changes");
            carried.chunks = vec![changes.last().expect("two").raw_bytes().to_vec()];
        }
    }
    let chunks = vec![document::empty_note().save()];
    documents.push(Carried { id: private.clone(), heads: Vec::new(), chunks });
    let nowhere = DocumentId::try_from(vec![9; 16]).expect("an id");
    documents.push(Carried { id: nowhere.clone(), heads: Vec::new(), chunks: vec![b"x".to_vec()] });

    let before = ana.documents(&other).len();
    let report = ana.engine.take_bundle(&ben.seal(&space, &ben.identity, &documents, &ana)).expect("taken in");
    let mut refused: Vec<_> = report.refused.iter().map(|part| (part.document.clone(), part.why)).collect();
    refused.sort_by_key(|(document, _)| document.clone());
    let mut expected = vec![
        (private.to_string(), ChunkFault::Elsewhere),
        (nowhere.to_string(), ChunkFault::Elsewhere),
        (cut.to_string(), ChunkFault::Unsound),
        (headless.to_string(), ChunkFault::Incomplete),
    ];
    expected.sort_by_key(|(document, _)| document.clone());
    assert_eq!(refused, expected);
    assert_eq!(report.new_texts, 1);
    let here = ana.engine.records().expect("records");
    assert!(here.iter().any(|record| record.subject.note().is_some_and(|note| note.as_str() == good.to_string())));
    assert_eq!(ana.documents(&other).len(), before, "nothing was put into the other space");
    // the whole ones come with the next bundle
    let (whole, _) = ben.engine.seal_bundle(&space).expect("sealed");
    let report = ana.engine.take_bundle(&whole).expect("taken in");
    assert_eq!((report.new_texts, report.refused), (2, Vec::new()));
}
