//! A person's database that a disk damaged while spaces exist: old content is offered, and what is newer comes back
//! from a stick.

use contract::{DataNotice, NotesQuery, WriteNote};
use domain::mutual_help::NoteKind;
use std::fs;
use std::path::Path;
use testkit::desk::Desk;

fn write(desk: &Desk, title: &str) {
    let space = desk.app().get_mutual_help().expect("spaces").spaces.remove(0).id;
    let body = "Un texte assez long pour remplir des pages. ".repeat(60);
    desk.app()
        .write_note(&WriteNote { space, kind: NoteKind::HowTo, title: title.into(), body, tags: Vec::new() })
        .expect("written");
}

fn titles(desk: &Desk) -> Vec<String> {
    let notes = desk.app().list_notes(&NotesQuery::default()).expect("notes");
    let mut titles: Vec<_> = notes.into_iter().map(|note| note.title).collect();
    titles.sort();
    titles
}

/// Damages A's database, restores the backup, then takes in B's stick.
fn recovers_from(damage: impl Fn(&Path)) {
    let (mut a, mut b) = (Desk::new("Maïwenn"), Desk::new("Youenn"));
    let space = a.app().create_space("Pays de Brest").expect("a space");
    let invite = a.app().create_invite(&space.id).expect("an invite");
    b.app().join_space(&invite.text).expect("joined");
    write(&a, "Avant la sauvegarde");
    a.app().backup_daily().expect("a backup");
    write(&a, "Après la sauvegarde");
    let away = tempfile::tempdir().expect("a folder");
    let stick = away.path().join("brest.emancip-paquet");
    a.app().export_bundle(&space.id, &stick).expect("written");
    b.app().import_bundle(&stick).expect("taken in");
    write(&b, "Écrit chez B");
    b.app().export_bundle(&space.id, &stick).expect("written");
    // what comes back must come from the stick: B is away, or its link could be faster
    let at_b = titles(&b);
    b.close();

    a.close();
    let file = a.folder().join("emancipasso.sqlite");
    for rest in ["emancipasso.sqlite-wal", "emancipasso.sqlite-shm"] {
        let _ = fs::remove_file(a.folder().join(rest));
    }
    damage(&file);
    let damaged = fs::read(&file).expect("readable");
    a.open();
    let Some(DataNotice::SetAside { backup: Some(backup), .. }) = a.app().get_boot().expect("a boot").data_notice
    else {
        panic!("the damage is told and a backup offered");
    };
    let kept = fs::read_dir(a.folder()).expect("readable").filter_map(Result::ok);
    let kept = kept.filter(|entry| entry.metadata().is_ok_and(|about| about.len() == damaged.len() as u64));
    assert!(
        kept.into_iter().any(|entry| fs::read(entry.path()).is_ok_and(|bytes| bytes == damaged)),
        "nothing is thrown away"
    );
    a.app().restore_backup(&backup.file).expect("restored");
    a.app().open_exchange().expect("the spaces of the backup open");
    assert_eq!(titles(&a), ["Avant la sauvegarde"], "what the backup has is back, spaces included");
    let report = a.app().import_bundle(&stick).expect("taken in");
    assert_eq!((report.new_texts, report.refused.len()), (2, 0), "{report:?}");
    assert_eq!(titles(&a), at_b, "her own later note came back too");
    assert_eq!(titles(&a).len(), 3);
    write(&a, "Et la suite");
    a.close();
    a.open();
    assert_eq!(titles(&a).len(), 4, "what was recovered is on the disk");
}

#[test]
fn a_truncated_database_loses_nothing_that_a_backup_or_a_peer_has() {
    recovers_from(|file| {
        let bytes = fs::read(file).expect("readable");
        fs::write(file, &bytes[..bytes.len() / 2]).expect("cut");
    });
}

#[test]
fn zeroed_pages_lose_nothing_that_a_backup_or_a_peer_has() {
    recovers_from(|file| {
        let mut bytes = fs::read(file).expect("readable");
        // a page in five, the first one spared: the file still looks like a database
        for page in bytes.chunks_mut(4096).skip(1).step_by(5) {
            page.fill(0);
        }
        fs::write(file, bytes).expect("zeroed");
    });
}
