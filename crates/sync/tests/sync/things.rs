//! Files that go with texts, and texts that several people write.

use super::village::{Installation, PATIENCE, author, wait_for};
use domain::mutual_help::{NoteKind, Target};
use domain::{NoteId, SpaceId};
use sync::{Engine, Error, FileFault, FileState, NewFile, RecordBody, SyncEvent};

fn noise(size: usize) -> Vec<u8> {
    let mut hasher = blake3::Hasher::new().finalize_xof();
    let mut bytes = vec![0; size];
    hasher.fill(&mut bytes);
    bytes
}

fn pair(ana: &Installation, ben: &Installation) -> (Engine, Engine, SpaceId, NoteId) {
    let (a, b) = (ana.open(), ben.open());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = a.write_note(&space, author("Ana"), NoteKind::HowTo, "Migrer", "Un\nDeux\nTrois").expect("a note");
    b.exchange(PATIENCE).expect("an exchange");
    (a, b, space, note.subject.note().expect("a note").clone())
}

fn text(engine: &Engine, space: &SpaceId, note: &NoteId) -> String {
    engine.shared_text(space, note).expect("read").expect("a shared text").text
}

#[test]
fn a_file_of_five_megabytes_arrives_whole_and_is_there_after_a_restart() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let bytes = noise(5_000_000);
    let digest = blake3::hash(&bytes).to_hex().to_string();
    let (a, b, space, note) = pair(&ana, &ben);
    let events = b.events();
    let file = NewFile { name: "../Budget 2026.ods", bytes: &bytes, place: 1 };
    let record = a.attach(&space, &note, author("Ana"), &Target::Note, &file).expect("attached");
    assert!(
        matches!(&record.body, RecordBody::Attach { file, .. } if file.name == "Budget 2026.ods" && file.digest == digest)
    );
    wait_for(&events, "the file", |event| matches!(event, SyncEvent::FileRead { .. }).then_some(()));
    assert_eq!(b.file_state(&space, &digest, bytes.len()), FileState::Whole);
    assert!(b.read_file(&space, &digest, bytes.len()).expect("read").as_deref() == Some(&*bytes), "byte for byte");
    assert_eq!(b.read_file(&space, &digest, 7).expect("read"), None, "not another size than was signed");
    drop(b);
    let b = ben.open();
    assert_eq!(b.file_state(&space, &digest, bytes.len()), FileState::Whole);
    assert!(b.read_file(&space, &digest, bytes.len()).expect("read").as_deref() == Some(&*bytes), "from the disk");
    ben.store.lose_chunks(&sync::file_document(&space, &digest).to_string());
    assert!(b.read_file(&space, &digest, bytes.len()).expect("read").as_deref() == Some(&*bytes), "from the journal");
}

#[test]
fn a_third_gets_a_file_from_who_only_has_it_on_the_disk() {
    let (ana, ben, chloe) = (Installation::new(), Installation::new(), Installation::new());
    let bytes = noise(300_000);
    let digest = blake3::hash(&bytes).to_hex().to_string();
    let space = {
        let (a, _b, space, note) = pair(&ana, &ben);
        let file = NewFile { name: "photo.jpg", bytes: &bytes, place: 1 };
        a.attach(&space, &note, author("Ana"), &Target::Note, &file).expect("attached");
        space
    };
    let (a, c) = (ana.open(), chloe.open());
    let events = c.events();
    c.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    wait_for(&events, "the file", |event| matches!(event, SyncEvent::FileRead { .. }).then_some(()));
    assert!(c.read_file(&space, &digest, bytes.len()).expect("read").as_deref() == Some(&*bytes));
}

#[test]
fn only_ones_own_text_takes_files_and_five_of_them() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b, space, note) = pair(&ana, &ben);
    let attach = |engine: &Engine, place, bytes: &[u8]| {
        engine.attach(&space, &note, author("X"), &Target::Note, &NewFile { name: "a.txt", bytes, place })
    };
    assert!(matches!(attach(&b, 1, b"x"), Err(Error::NotAuthor)), "a file would be put under another's name");
    assert!(matches!(attach(&a, 1, b""), Err(Error::File { fault: FileFault::Empty })));
    assert!(matches!(attach(&a, 6, b"x"), Err(Error::File { fault: FileFault::TooMany })));
    assert!(matches!(attach(&a, 1, &noise(5_000_001)), Err(Error::File { fault: FileFault::TooLarge })));
    assert!(attach(&a, 5, b"x").is_ok());
}

#[test]
fn two_write_one_text_at_once_and_apart_and_nothing_is_lost() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (space, note) = {
        let (a, b, space, note) = pair(&ana, &ben);
        let events = b.events();
        let begun = a.begin_shared_text(&space, &note).expect("begun");
        assert_eq!(begun.text, "Un\nDeux\nTrois");
        let begun_too = b.begin_shared_text(&space, &note).expect("begun apart");
        let one =
            a.edit_shared_text(&space, &note, author("Ana"), &begun.version, "Zéro\nUn\nDeux\nTrois").expect("edited");
        b.edit_shared_text(&space, &note, author("Ben"), &begun_too.version, "Un\nDeux\nTrois\nQuatre")
            .expect("edited");
        wait_for(&events, "Ana's words", |event| match event {
            SyncEvent::TextChanged { text, .. } if text.contains("Zéro") => Some(()),
            _ => None,
        });
        assert_eq!(text(&b, &space, &note), "Zéro\nUn\nDeux\nTrois\nQuatre");
        a.exchange(PATIENCE).expect("an exchange");
        assert_eq!(text(&a, &space, &note), text(&b, &space, &note));
        // Ana goes on from what was on her screen, which lacks Ben's line
        let two = a
            .edit_shared_text(&space, &note, author("Ana"), &one.own_version, "Zéro\nUn\nDeux\nTrois !")
            .expect("edited");
        assert_eq!(two.text, "Zéro\nUn\nDeux\nTrois !\nQuatre");
        assert_eq!(a.shared_text_at(&space, &note, &two.own_version).expect("that version"), "Zéro\nUn\nDeux\nTrois !");
        b.exchange(PATIENCE).expect("an exchange");
        (space, note)
    };
    let (a, b) = (ana.open(), ben.open());
    let history = b.shared_history(&space, &note).expect("a history");
    let names: Vec<_> = history.iter().map(|p| p.author.as_ref().map(|(_, author)| author.name.clone())).collect();
    assert!(names.contains(&Some("Ana".into())) && names.contains(&Some("Ben".into())), "{names:?}");
    assert_eq!(text(&a, &space, &note), "Zéro\nUn\nDeux\nTrois !\nQuatre", "after a restart");
    assert_eq!(b.shared_texts().expect("texts").len(), 1);
    let refused = a.edit_shared_text(&space, &note, author("Ana"), &["00".repeat(32)], "x");
    assert!(matches!(refused, Err(Error::NoNote { .. })), "a version from elsewhere: {refused:?}");
    let question = a.write_note(&space, author("Ana"), NoteKind::Question, "Qui ?", "…").expect("a note");
    let question = question.subject.note().expect("a note").clone();
    assert!(a.begin_shared_text(&space, &question).is_err(), "only how-to notes are written together");
}
