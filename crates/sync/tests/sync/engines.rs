use super::village::{Installation, PATIENCE, author, entry, wait_for, wait_for_record};
use domain::ListingId;
use domain::mutual_help::NoteKind;
use sync::{RecordBody, SyncEvent};

#[test]
fn a_note_and_its_reply_cross_over_real_sockets() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let (a_events, b_events) = (a.events(), b.events());
    assert!(!a.is_online(), "nothing listens before someone asks for it");
    let space = a.create_space("Entraide en Bretagne").expect("a space").id;
    let note = a
        .write_note(&space, author("Ana"), NoteKind::Question, "Quel tableur libre ?", "Trois classeurs…")
        .expect("a note");
    assert_eq!(a.deliveries(&note.hash), 0, "not with any peer yet");
    let invite = a.create_invite(&space).expect("an invite");
    b.join(&invite.text).expect("joined");

    let seen = wait_for_record(&b_events, "the note written before the invite");
    assert_eq!((&seen.hash, &seen.body, seen.own), (&note.hash, &note.body, false));
    assert_eq!(seen.author_key, ana.identity.key());

    let note_id = seen.subject.note().expect("a note").clone();
    let reply = b.reply(&space, &note_id, author("Ben"), "LibreOffice Calc.").expect("a reply");
    let answered = wait_for_record(&a_events, "the reply");
    assert_eq!(answered.hash, reply.hash);
    assert_eq!(answered.body, RecordBody::Reply { body: "LibreOffice Calc.".into(), of: None, mentions: vec![] });
    assert_eq!(answered.subject.note(), Some(&note_id));

    let report = a.exchange(PATIENCE).expect("an exchange");
    assert_eq!((report.peers_met, report.refused), (1, 0));
    assert_eq!(a.deliveries(&note.hash), 1, "Ben's installation is known to have it");
    assert_eq!((a.connected(), a.known_peers(), b.known_peers()), (1, 1, 1));
    assert!(a.last_met_at().is_some());
    for engine in [&a, &b] {
        let mut hashes: Vec<String> = engine.records().expect("records").into_iter().map(|r| r.hash).collect();
        hashes.sort();
        let mut expected = [note.hash.clone(), reply.hash.clone()];
        expected.sort();
        assert_eq!(hashes, expected, "both hold the same");
    }
    assert!(ben.store.journalled_from_peers() > 0, "what came from a peer is in the journal, with the peer's key");
}

#[test]
fn a_listing_reaches_the_other_members() {
    let (a, b) = (Installation::new(), Installation::new());
    let (a, b) = (a.open(), b.open());
    let (a_events, b_events) = (a.events(), b.events());
    let space = a.create_space("Annuaire").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let id = ListingId::new("lucioles").expect("an id");
    let first = b.publish_listing(&space, &id, author("Lu"), &entry(), 1).expect("published");
    let seen = wait_for_record(&a_events, "the listing");
    assert_eq!((&seen.hash, seen.subject.listing()), (&first.hash, Some(&id)));
    assert_eq!(seen.body, RecordBody::Listing { entry: Box::new(entry()) });
    wait_for(&b_events, "the delivery", |event| match event {
        SyncEvent::Delivered { hash } if hash == first.hash => Some(()),
        _ => None,
    });
    let mut better = entry();
    better.description = "Nous accompagnons, sur place.".into();
    b.publish_listing(&space, &id, author("Lu"), &better, 2).expect("published");
    assert_eq!(wait_for_record(&a_events, "its second version").seq, 2);
    better.offers.clear();
    assert!(b.publish_listing(&space, &id, author("Lu"), &better, 3).is_err(), "a listing with faults stays here");
}

#[test]
fn two_notes_written_at_once_are_both_everywhere() {
    let (a, b) = (Installation::new(), Installation::new());
    let (a, b) = (a.open(), b.open());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    std::thread::scope(|scope| {
        for (engine, name) in [(&a, "Ana"), (&b, "Ben")] {
            let space = &space;
            scope.spawn(move || {
                for at in 0..10 {
                    let title = format!("Retour {at} de {name}");
                    engine.write_note(space, author(name), NoteKind::Experience, &title, "…").expect("a note");
                }
            });
        }
    });
    for engine in [&a, &b] {
        assert_eq!(engine.exchange(PATIENCE).expect("an exchange").peers_met, 1);
    }
    for engine in [&a, &b] {
        assert_eq!(engine.records().expect("records").len(), 20, "ten of each, on both");
    }
}

#[test]
fn a_text_travels_through_a_peer_that_both_know() {
    let (a, b, c) = (Installation::new(), Installation::new(), Installation::new());
    let (a, b, c) = (a.open(), b.open(), c.open());
    let (b_events, c_events) = (b.events(), c.events());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    c.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let note = b.write_note(&space, author("Ben"), NoteKind::Question, "Qui connaît ?", "…").expect("a note");
    let seen = wait_for_record(&c_events, "Ben's note, carried by Ana's installation");
    assert_eq!(seen.hash, note.hash);
    assert_eq!((b.known_peers(), c.known_peers()), (1, 1), "Ben and Carla never met");
    let id = seen.subject.note().expect("a note").clone();
    let reply = c.reply(&space, &id, author("Carla"), "Moi.").expect("a reply");
    assert_eq!(wait_for_record(&b_events, "Carla's reply").hash, reply.hash);
}
