//! The ways to a peer: members on the same network, an address by hand, a peer forgotten.

use super::village::{Installation, PATIENCE, author, wait_for, wait_for_record};
use domain::mutual_help::NoteKind;
use std::net::{Ipv4Addr, SocketAddr};
use sync::{Engine, Error, Reached, SyncEvent, Ways};

/// Two installations of one space, which met, then forgot where.
fn estranged() -> (Installation, Installation, domain::SpaceId) {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    b.exchange(PATIENCE).expect("an exchange");
    drop((a, b));
    // while both are away: one that is there calls again, and is remembered again
    ana.open().forget_peer(&ben.identity.key()).expect("forgotten");
    ben.open().forget_peer(&ana.identity.key()).expect("forgotten");
    (ana, ben, space)
}

fn looking(engine: &Engine) {
    engine.set_ways(Ways { nearby: true, ..Ways::default() }).expect("kept");
}

#[test]
fn members_on_the_same_network_find_one_another_without_any_address() {
    let (ana, ben, space) = estranged();
    let (a, b) = (ana.open(), ben.open());
    looking(&a);
    looking(&b);
    let b_events = b.events();
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Qui est là ?", "…").expect("a note");
    a.go_online().expect("a socket");
    assert!(a.looks_nearby(), "multicast can be used here");
    b.go_online().expect("a socket");
    assert_eq!(wait_for_record(&b_events, "the note of a neighbour").hash, note.hash);
    let found = b.peers().into_iter().find(|peer| peer.key == ana.identity.key()).expect("Ana is known");
    assert!(matches!(found.reached, Some(Reached::Direct(_))), "{found:?}");
    assert_eq!(found.spaces, [space]);
}

#[test]
fn nobody_is_announced_or_looked_for_unless_a_person_asked() {
    let (ana, ben, _) = estranged();
    let (a, b) = (ana.open(), ben.open());
    looking(&a);
    a.go_online().expect("a socket");
    b.go_online().expect("a socket");
    assert!(!b.looks_nearby());
    assert!(b.peers().iter().all(|peer| !peer.nearby), "one that does not look sees nobody");
    let a_events = a.events();
    b.set_ways(Ways { nearby: true, ..Ways::default() }).expect("taken up while it runs");
    wait_for(&a_events, "the neighbour who looks now", |event| match event {
        SyncEvent::PeersChanged { connected: 1 } => Some(()),
        _ => None,
    });
    b.set_ways(Ways::default()).expect("taken up");
    assert!(!b.looks_nearby(), "and stops when asked");
    drop(b);
    let seen = || a.peers().iter().any(|peer| peer.nearby);
    if seen() {
        wait_for(&a_events, "the announcement taken back", |_| (!seen()).then_some(()));
    }
}

#[test]
fn a_stranger_who_announces_itself_is_not_called() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    a.create_space("Chez Ana").expect("a space");
    b.create_space("Chez Ben").expect("a space");
    looking(&a);
    looking(&b);
    a.go_online().expect("a socket");
    b.go_online().expect("a socket");
    // both announcements have gone round once a third, who is a member, was found
    let cleo = Installation::new();
    let c = cleo.open();
    looking(&c);
    let space = a.spaces()[0].id.clone();
    c.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    c.exchange(PATIENCE).expect("an exchange");
    assert!(a.peers().iter().all(|peer| peer.key == cleo.identity.key()), "{:?}", a.peers());
    assert!(b.peers().is_empty(), "nobody of another space is kept or shown");
    assert_eq!(b.connected(), 0);
}

#[test]
fn an_address_told_by_word_of_mouth_is_enough() {
    let (ana, ben, space) = estranged();
    let (a, b) = (ana.open(), ben.open());
    a.write_note(&space, author("Ana"), NoteKind::Question, "On m’appelle ?", "…").expect("a note");
    a.go_online().expect("a socket");
    assert_eq!(b.exchange(PATIENCE).expect("an exchange").peers_met, 0, "Ben does not know where Ana is");
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, a.port().expect("a port")));
    assert_eq!(b.call_address(address).expect("Ana answers"), ana.identity.key());
    assert_eq!(b.exchange(PATIENCE).expect("an exchange").peers_met, 1);
    assert_eq!(b.records().expect("records").len(), 1);
    drop(b);
    let b = ben.open();
    assert_eq!(b.exchange(PATIENCE).expect("an exchange").peers_met, 1, "and remembered for the next time");
}

#[test]
fn where_nobody_of_ours_answers_a_person_is_told() {
    let (_ana, ben, _) = estranged();
    let b = ben.open();
    let nobody = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port where nobody answers");
    let address = nobody.local_addr().expect("an address");
    assert!(matches!(b.call_address(address), Err(Error::Unreachable)));
    let alone = Installation::new().open();
    assert!(matches!(alone.call_address(address), Err(Error::NobodyToCall)));
}

#[test]
fn a_peer_forgotten_is_called_no_more() {
    let (ana, ben, _) = estranged();
    let b = ben.open();
    b.go_online().expect("a socket");
    let known = b.peers();
    assert_eq!(known.len(), 1, "it still belongs to the space");
    assert!(known[0].addresses.is_empty() && known[0].last_met_at.is_some(), "{known:?}");
    assert_eq!(known[0].key, ana.identity.key());
}
