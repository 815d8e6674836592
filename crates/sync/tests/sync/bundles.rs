//! A space carried on a stick, and sticks that are old, foreign, forged or broken.

use super::village::{Dice, Installation, PATIENCE, author, noon};
use domain::SpaceId;
use domain::mutual_help::NoteKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use sync::{BundleFault, Engine, Error, MemoryStore};

struct Two {
    ana: Installation,
    ben: Installation,
    a: Engine,
    b: Engine,
    space: SpaceId,
}

/// Two members who have met once and are apart since.
fn two_apart() -> Two {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let space = a.create_space("Entraide en Bretagne").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    a.exchange(PATIENCE).expect("an exchange");
    drop((a, b));
    let (a, b) = (ana.open(), ben.open());
    Two { ana, ben, a, b, space }
}

fn hashes(engine: &Engine) -> Vec<String> {
    let mut all: Vec<String> = engine.records().expect("records").into_iter().map(|record| record.hash).collect();
    all.sort();
    all
}

fn fault(engine: &Engine, bytes: &[u8]) -> BundleFault {
    match engine.take_bundle(bytes) {
        Err(Error::Bundle(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn notes_and_replies_cross_on_a_stick_in_both_directions() {
    let Two { ana, a, b, space, .. } = two_apart();
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("vendredi.emancip-paquet");
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur ?", "…").expect("a note");
    let written = a.export_bundle(&space, &stick).expect("written");
    assert_eq!((written.documents, written.readers, written.number), (2, 2, 1));
    assert_eq!(std::fs::metadata(&stick).expect("a file").len(), written.bytes as u64);
    let report = b.import_bundle(&stick).expect("taken in");
    assert_eq!((report.new_texts, report.refused.len(), report.older), (1, 0, false));
    assert_eq!(report.space_name, "Entraide en Bretagne");
    assert_eq!(hashes(&b), std::slice::from_ref(&note.hash));

    let again = b.import_bundle(&stick).expect("taken in again");
    assert_eq!((again.new_changes, again.new_texts), (0, 0), "the same stick twice changes nothing");
    assert_eq!(again.known_changes, report.new_changes + report.known_changes);

    let id = note.subject.note().expect("a note").clone();
    let reply = b.reply(&space, &id, author("Ben"), "LibreOffice Calc.").expect("a reply");
    b.export_bundle(&space, &stick).expect("written over the first");
    assert_eq!(a.deliveries(&note.hash), 0);
    let report = a.import_bundle(&stick).expect("taken in");
    assert_eq!((report.new_texts, report.refused.len()), (1, 0));
    assert_eq!(hashes(&a), hashes(&b));
    assert!(hashes(&a).contains(&reply.hash));
    assert_eq!(a.deliveries(&note.hash), 1, "his bundle had her note in it, so he has it");
    let names: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(names.len(), 1, "nothing else is left on the stick");

    drop(a);
    assert_eq!(hashes(&ana.open()), hashes(&b), "what came on a stick is on the disk");
}

#[test]
fn an_older_stick_is_taken_in_and_said_to_be_older() {
    let Two { a, b, space, .. } = two_apart();
    a.write_note(&space, author("Ana"), NoteKind::Question, "Une", "…").expect("a note");
    let (first, _) = a.seal_bundle(&space).expect("sealed");
    a.write_note(&space, author("Ana"), NoteKind::Question, "Deux", "…").expect("a note");
    let (second, _) = a.seal_bundle(&space).expect("sealed");
    assert!(!b.take_bundle(&second).expect("taken in").older);
    let report = b.take_bundle(&first).expect("taken in");
    assert!(report.older);
    assert_eq!((report.new_changes, b.records().expect("records").len()), (0, 2), "nothing went back");
}

#[test]
fn a_note_that_is_known_but_was_never_given_opens_at_once() {
    let Two { ana, ben, a, b, space } = two_apart();
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur ?", "…").expect("a note");
    let (whole, _) = a.seal_bundle(&space).expect("sealed");
    // Ana's disk lost the note, though her space still names it: so her next bundle names it too.
    let store = Arc::new(ana.store.snapshot());
    drop(a);
    store.lose_document(note.subject.note().expect("a note").as_str());
    let a = ana.open_on(store, noon);
    let (part, _) = a.seal_bundle(&space).expect("sealed");
    assert_eq!(b.take_bundle(&part).expect("taken in").new_texts, 0);
    let report = b.take_bundle(&whole).expect("taken in");
    assert_eq!(report.refused, []);
    assert_eq!(hashes(&b), std::slice::from_ref(&note.hash), "not only at the next start");
    drop(b);
    assert_eq!(hashes(&ben.open()), [note.hash]);
}

#[test]
fn a_bundle_is_for_the_members_of_its_space_only() {
    let Two { a, b, space, .. } = two_apart();
    let (bytes, _) = a.seal_bundle(&space).expect("sealed");
    let stranger = Installation::new().open();
    assert_eq!(fault(&stranger, &bytes), BundleFault::NotForUs);
    let other = b.create_space("Un autre espace").expect("a space").id;
    let (bytes, written) = b.seal_bundle(&other).expect("sealed");
    assert_eq!(written.readers, 1);
    assert_eq!(fault(&a, &bytes), BundleFault::NotForUs);
    assert!(b.take_bundle(&bytes).is_ok(), "its maker reads it");
}

#[test]
fn a_bundle_of_a_space_that_is_not_here_says_which() {
    let Two { ana, a, b, space, .. } = two_apart();
    let (bytes, _) = b.seal_bundle(&space).expect("sealed");
    drop(a);
    let emptied = ana.open_on(Arc::new(MemoryStore::default()), noon);
    let name = "Entraide en Bretagne".to_owned();
    assert_eq!(fault(&emptied, &bytes), BundleFault::UnknownSpace { name });
}

#[test]
fn a_stick_gives_back_what_a_lost_disk_had() {
    let Two { ana, a, b, space, .. } = two_apart();
    let old = Arc::new(ana.store.snapshot());
    for title in ["Une", "Deux", "Trois"] {
        a.write_note(&space, author("Ana"), NoteKind::HowTo, title, "…").expect("a note");
    }
    b.take_bundle(&a.seal_bundle(&space).expect("sealed").0).expect("taken in");
    let whole = hashes(&a);
    drop(a);
    // the backup of Ana's database is older than her three notes
    let a = ana.open_on(old, noon);
    assert!(hashes(&a).is_empty());
    assert_eq!(a.take_bundle(&b.seal_bundle(&space).expect("sealed").0).expect("taken in").new_texts, 3);
    assert_eq!(hashes(&a), whole);
    a.write_note(&space, author("Ana"), NoteKind::HowTo, "Quatre", "…").expect("and it goes on");
}

#[test]
fn whatever_happens_to_its_bytes_a_bundle_is_whole_or_refused() {
    let Two { a, b, space, .. } = two_apart();
    a.write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur ?", "…".repeat(500).as_str())
        .expect("a note");
    let (whole, _) = a.seal_bundle(&space).expect("sealed");
    let seed = std::env::var("EMANCIP_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0x5eed_0b51);
    let mut dice = Dice(seed);
    let mut faults = [0usize; 5];
    for round in 0..400 {
        let mut bytes = whole.clone();
        let kind = round % faults.len();
        match kind {
            0 => bytes.truncate(dice.roll(whole.len())),
            1 => {
                let at = dice.roll(whole.len());
                bytes[at] ^= 1 << dice.roll(8);
            }
            2 => {
                let from = dice.roll(whole.len());
                bytes[from..].fill(0);
            }
            3 => {
                let (from, to) = (dice.roll(whole.len()), dice.roll(whole.len()));
                let piece = bytes[from.min(to)..from.max(to)].to_vec();
                bytes.extend(piece);
            }
            _ => {
                let (from, to) = (dice.roll(whole.len()), dice.roll(whole.len()));
                bytes.drain(from.min(to)..from.max(to));
            }
        }
        if bytes == whole {
            continue;
        }
        faults[kind] += 1;
        let refused = b.take_bundle(&bytes);
        assert!(matches!(refused, Err(Error::Bundle(_))), "seed {seed:#x}, round {round}: {refused:?}");
    }
    assert!(faults.iter().all(|count| *count > 50), "every fault was injected: {faults:?}");
    assert!(hashes(&b).is_empty(), "nothing of a broken bundle came in");
    assert_eq!(b.take_bundle(&whole).expect("taken in").new_texts, 1, "the whole one still does");
}

#[test]
fn what_is_no_bundle_or_too_large_is_told_apart() {
    let Two { a, space, .. } = two_apart();
    let (whole, _) = a.seal_bundle(&space).expect("sealed");
    assert_eq!(fault(&a, b"%PDF-1.7"), BundleFault::Other);
    assert_eq!(fault(&a, b""), BundleFault::Damaged, "a stick pulled before the first byte");
    assert_eq!(fault(&a, &[0; 4096]), BundleFault::Damaged, "a stick pulled before the bytes were on it");
    assert_eq!(fault(&a, &vec![0; sync::BUNDLE_MAX + 1]), BundleFault::TooLarge);
    let newer = [b"emancip-bundle/2\n", &whole[17..]].concat();
    assert_eq!(fault(&a, &newer), BundleFault::Newer);
    let folder = tempfile::tempdir().expect("a folder");
    let sparse = folder.path().join("trop-grand.emancip-paquet");
    std::fs::File::create(&sparse).and_then(|file| file.set_len(1 << 40)).expect("a sparse file");
    let refused = a.import_bundle(&sparse);
    assert!(matches!(refused, Err(Error::Bundle(BundleFault::TooLarge))), "a terabyte is not read: {refused:?}");
    assert!(matches!(a.import_bundle(folder.path()), Err(Error::Bundle(BundleFault::Other))), "a folder");
}

#[test]
fn a_stick_pulled_while_it_is_written_leaves_a_whole_file_or_none() {
    let Two { a, b, space, .. } = two_apart();
    a.write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur ?", &"…".repeat(9_000)).expect("a note");
    let folder = tempfile::tempdir().expect("a folder");
    let (stick, away) = (folder.path().join("stick"), folder.path().join("away"));
    std::fs::create_dir(&stick).expect("a folder");
    let file = stick.join("vendredi.emancip-paquet");
    let done = AtomicBool::new(false);
    let (mut written, mut pulled) = (0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // pulled out and put back, as fast as the system does it
            while !done.load(Ordering::Relaxed) {
                std::fs::rename(&stick, &away).expect("pulled");
                std::thread::sleep(Duration::from_millis(1));
                std::fs::rename(&away, &stick).expect("put back");
                std::thread::sleep(Duration::from_millis(3));
            }
        });
        let until = Instant::now() + PATIENCE;
        while (written < 5 || pulled < 5) && Instant::now() < until {
            match a.export_bundle(&space, &file) {
                Ok(_) => written += 1,
                Err(Error::BundleFile { .. }) => pulled += 1,
                Err(other) => panic!("{other:?}"),
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    assert!(written > 0 && pulled > 0, "both happened: {written} written, {pulled} pulled");
    assert_eq!(b.import_bundle(&file).expect("the last whole one").new_texts, 1);
}
