use super::village::{Installation, PATIENCE, author};
use domain::mutual_help::NoteKind;
use sync::Engine;

fn hashes(engine: &Engine) -> Vec<String> {
    let mut hashes: Vec<String> = engine.records().expect("records").into_iter().map(|record| record.hash).collect();
    hashes.sort();
    hashes
}

#[test]
fn what_both_wrote_while_apart_comes_together() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (space, note, port) = {
        let (a, b) = (ana.open(), ben.open());
        let space = a.create_space("Entraide").expect("a space").id;
        b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
        let note = a.write_note(&space, author("Ana"), NoteKind::HowTo, "Migrer ses courriels", "…").expect("a note");
        let report = b.exchange(PATIENCE).expect("an exchange");
        assert_eq!((report.peers_met, hashes(&b)), (1, vec![note.hash.clone()]), "met once before parting");
        (space, note, a.port())
    };
    let note_id = note.subject.note().expect("a note").clone();
    // Each alone: no socket is ever opened.
    let from_ana = {
        let a = ana.open();
        let own = a.write_note(&space, author("Ana"), NoteKind::Question, "Et les agendas ?", "…").expect("a note");
        a.reply(&space, &note_id, author("Ana"), "Je complète.").expect("a reply");
        assert!(!a.is_online(), "writing needs no network");
        assert_eq!(a.deliveries(&note.hash), 1, "remembered from before");
        assert_eq!(a.deliveries(&own.hash), 0);
        hashes(&a)
    };
    let from_ben = {
        let b = ben.open();
        b.write_note(&space, author("Ben"), NoteKind::Experience, "Six mois sans nuage", "…").expect("a note");
        b.reply(&space, &note_id, author("Ben"), "Merci.").expect("a reply");
        hashes(&b)
    };
    // Together again, by the addresses each remembers.
    let (a, b) = (ana.open(), ben.open());
    a.go_online().expect("a socket");
    assert_eq!(a.port(), port, "the port of before is free again and taken again: peers remember it");
    let report = b.exchange(PATIENCE).expect("an exchange");
    assert_eq!((report.peers_met, report.received, report.refused), (1, 2, 0), "two texts of Ana's were new");
    a.exchange(PATIENCE).expect("an exchange");
    let mut all: Vec<String> = from_ana.into_iter().chain(from_ben).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 5);
    assert_eq!(hashes(&a), all, "Ana has everything");
    assert_eq!(hashes(&b), all, "Ben has everything");
}

#[test]
fn an_exchange_with_nobody_there_ends_in_time_and_loses_nothing() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let b = ben.open();
    let space = {
        let a = ana.open();
        let space = a.create_space("Entraide").expect("a space").id;
        b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
        b.exchange(PATIENCE).expect("an exchange");
        space
    };
    b.write_note(&space, author("Ben"), NoteKind::Question, "Quelqu’un ?", "…").expect("a note");
    let begun = std::time::Instant::now();
    let report = b.exchange(std::time::Duration::from_secs(2)).expect("an absent peer is no failure");
    assert_eq!((report.peers_met, report.sent), (0, 0));
    assert!(begun.elapsed().as_secs() < 4, "a person waits for this");
    assert_eq!(hashes(&b).len(), 1);
}
