use super::village::{Installation, author, noon, wait_for, wait_for_record};
use domain::mutual_help::NoteKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use sync::{Alarm, Error, KnownPeer, MemoryStore, StoreError, SyncEvent, SyncStore};

#[test]
fn a_note_acknowledged_just_before_the_power_goes_is_there_afterwards() {
    let ana = Installation::new();
    let a = ana.open();
    let space = a.create_space("Entraide").expect("a space").id;
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur ?", "…").expect("a note");
    let id = note.subject.note().expect("a note").clone();
    let reply = a.reply(&space, &id, author("Ana"), "Je précise.").expect("a reply");
    // What the disk holds at this instant; the engine is never stopped.
    let disk = ana.store.snapshot();
    std::mem::forget(a);
    // samod writes its chunks when it likes: the worst case is that it had written none.
    disk.lose_chunks(&format!("{id}/"));
    let again = ana.open_on(Arc::new(disk), noon);
    let mut hashes: Vec<String> = again.records().expect("records").into_iter().map(|record| record.hash).collect();
    hashes.sort();
    let mut expected = vec![note.hash, reply.hash];
    expected.sort();
    assert_eq!(hashes, expected, "what was acknowledged was on the disk");
    again.reply(&space, &id, author("Ana"), "Et on continue.").expect("the document can still be written");
}

#[test]
fn a_damaged_chunk_is_replaced_from_the_journal() {
    let ana = Installation::new();
    let (space, note) = {
        let a = ana.open();
        let space = a.create_space("Entraide").expect("a space").id;
        (
            space.clone(),
            a.write_note(&space, author("Ana"), NoteKind::HowTo, "Chiffrer un disque", "…").expect("a note"),
        )
    };
    let id = note.subject.note().expect("a note").clone();
    let chunks = ana.store.list_chunks(&format!("{id}/")).expect("chunks");
    assert!(!chunks.is_empty(), "samod keeps the document in chunks");
    for (key, bytes) in chunks {
        let half = &bytes[..bytes.len() / 2];
        ana.store.put_chunk(&key, half).expect("a write");
    }
    let a = ana.open();
    assert_eq!(a.records().expect("records").len(), 1, "the journal has every change");
    a.reply(&space, &id, author("Ana"), "Toujours là.").expect("the document can still be written");
}

/// A store whose disk fills up.
#[derive(Default)]
struct Filling {
    inner: MemoryStore,
    full: AtomicBool,
}

impl Filling {
    fn room(&self) -> Result<(), StoreError> {
        let full = self.full.load(Ordering::SeqCst);
        if full { Err(StoreError::DiskFull { source: "no space left".into() }) } else { Ok(()) }
    }
}

impl SyncStore for Filling {
    fn get_chunk(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.inner.get_chunk(key)
    }
    fn list_chunks(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.inner.list_chunks(prefix)
    }
    fn put_chunk(&self, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.room()?;
        self.inner.put_chunk(key, bytes)
    }
    fn trash_chunk(&self, key: &str) -> Result<(), StoreError> {
        self.inner.trash_chunk(key)
    }
    fn append_journal(&self, d: &str, h: &str, b: &[u8], from: Option<&str>) -> Result<(), StoreError> {
        self.room()?;
        self.inner.append_journal(d, h, b, from)
    }
    fn list_journal(&self, document: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.inner.list_journal(document)
    }
    fn put_peer(&self, peer: &KnownPeer) -> Result<(), StoreError> {
        self.inner.put_peer(peer)
    }
    fn list_peers(&self) -> Result<Vec<KnownPeer>, StoreError> {
        self.inner.list_peers()
    }
}

#[test]
fn a_full_disk_is_said_and_nothing_unwritten_is_shown() {
    let ana = Installation::new();
    let disk = Arc::new(Filling::default());
    let a = ana.open_on(disk.clone(), noon);
    let space = a.create_space("Entraide").expect("a space").id;
    let write = |title: &str| a.write_note(&space, author("Ana"), NoteKind::Question, title, "…");
    let note = write("Première").expect("a note").subject.note().expect("a note").clone();
    disk.full.store(true, Ordering::SeqCst);
    let refused = write("Deuxième");
    assert!(matches!(refused, Err(Error::Store(StoreError::DiskFull { .. }))), "{refused:?}");
    let refused = a.reply(&space, &note, author("Ana"), "Une réponse");
    assert!(matches!(refused, Err(Error::Store(StoreError::DiskFull { .. }))), "{refused:?}");
    assert_eq!(a.records().expect("records").len(), 1, "what was not written is not shown");
    disk.full.store(false, Ordering::SeqCst);
    write("Deuxième").expect("room again");
    a.reply(&space, &note, author("Ana"), "Une réponse").expect("room again");
    drop(a);
    let again = ana.open_on(disk, noon);
    assert_eq!(again.records().expect("records").len(), 3, "nothing of before or after is missing");
}

#[test]
fn a_disk_that_fills_up_while_receiving_is_told_and_the_text_comes_once_there_is_room() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let disk = Arc::new(Filling::default());
    let (a, b) = (ana.open_on(disk.clone(), noon), ben.open());
    let events = a.events();
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = b.write_note(&space, author("Ben"), NoteKind::Question, "Première", "…").expect("a note");
    assert_eq!(wait_for_record(&events, "the note").hash, note.hash);
    disk.full.store(true, Ordering::SeqCst);
    let id = note.subject.note().expect("a note").clone();
    let reply = b.reply(&space, &id, author("Ben"), "Une réponse").expect("a reply");
    let detail = wait_for(&events, "the alarm", |event| match event {
        SyncEvent::Alarm(Alarm::StoreFailing { detail }) => Some(detail),
        SyncEvent::Received(record) => panic!("{record:?} is shown and not kept"),
        _ => None,
    });
    assert_eq!(detail, "the disk is full");
    disk.full.store(false, Ordering::SeqCst);
    let (mut came, mut said) = (false, false);
    wait_for(&events, "the reply, and the word that the disk writes again", |event| {
        match event {
            SyncEvent::Received(record) if record.hash == reply.hash => came = true,
            SyncEvent::StoreWritesAgain => said = true,
            _ => {}
        }
        (came && said).then_some(())
    });
    drop(a);
    assert_eq!(ana.open_on(disk, noon).records().expect("records").len(), 2, "and it is on the disk");
}
