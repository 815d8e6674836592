use super::village::{Installation, PATIENCE, author};
use domain::mutual_help::NoteKind;

#[test]
fn everything_comes_back_from_the_journal_alone() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (space, mut wanted) = {
        let (a, b) = (ana.open(), ben.open());
        let space = a.create_space("Entraide").expect("a space").id;
        b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
        let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Un", "…").expect("a note");
        b.exchange(PATIENCE).expect("an exchange");
        b.reply(&space, note.subject.note().expect("a note"), author("Ben"), "Oui.").expect("a reply");
        b.exchange(PATIENCE).expect("an exchange");
        a.exchange(PATIENCE).expect("an exchange");
        (space, a.records().expect("records"))
    };
    wanted.sort_by(|one, other| one.hash.cmp(&other.hash));
    assert_eq!(wanted.len(), 2);
    for who in [&ana, &ben] {
        who.store.lose_chunks("");
        assert!(who.open().spaces().is_empty(), "nothing is left but the journal");
        let report = sync::repair(&*who.store, &who.identity.key()).expect("repaired");
        assert_eq!((report.documents, report.unreadable, report.spaces), (2, 0, 1));
        let engine = who.open();
        assert_eq!(engine.spaces().iter().map(|s| &s.id).collect::<Vec<_>>(), [&space]);
        let mut found = engine.records().expect("records");
        found.sort_by(|one, other| one.hash.cmp(&other.hash));
        let hashes = |records: &[sync::Record]| records.iter().map(|r| r.hash.clone()).collect::<Vec<_>>();
        assert_eq!(hashes(&found), hashes(&wanted));
    }
    let (a, b) = (ana.open(), ben.open());
    a.create_invite(&space).expect("still administers");
    assert!(matches!(b.create_invite(&space), Err(sync::Error::NotAdministrator { .. })));
}
