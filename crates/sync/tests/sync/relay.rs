//! A relay of one's own between two engines that open no other way.

use super::village::{Installation, PATIENCE, author};
use domain::mutual_help::NoteKind;
use iroh_relay::server::{RelayConfig, Server, ServerConfig};
use std::net::Ipv4Addr;
use sync::{Error, Reached, RelayAddress, Ways};

#[test]
fn two_engines_meet_by_their_relay_and_by_nothing_else() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
    let mut config = ServerConfig::default();
    config.relay = Some(RelayConfig::new((Ipv4Addr::LOCALHOST, 0)));
    let relay = runtime.block_on(Server::spawn(config)).expect("a relay");
    let address = format!("http://{}", relay.http_addr().expect("it listens"));
    let ways =
        || Ways { relay: Some(RelayAddress::parse(&address).expect("an address")), relay_only: true, nearby: true };

    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    a.set_ways(ways()).expect("taken up");
    let space = a.create_space("Entraide").expect("a space").id;
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Loin ?", "…").expect("a note");
    let invite = a.create_invite(&space).expect("an invite").text;
    assert!(a.addresses().is_empty() && !a.looks_nearby(), "by the relay alone: nothing else is told");
    b.go_online().expect("a socket");
    assert!(matches!(b.join(&invite), Err(Error::Unreachable)), "what the person did not choose is not called");
    // chosen while the socket is open
    b.set_ways(ways()).expect("taken up");
    b.join(&invite).expect("joined through the relay");
    assert_eq!(b.exchange(PATIENCE).expect("an exchange").peers_met, 1);
    assert_eq!(b.records().expect("records")[0].hash, note.hash);
    assert_eq!(b.peers()[0].reached, Some(Reached::Relayed));
    assert!(b.peers()[0].addresses.is_empty(), "no address of Ana's is known");
    // and given up again: nothing goes there any more
    b.set_ways(Ways::default()).expect("taken up");
    assert_eq!(b.exchange(std::time::Duration::from_secs(2)).expect("an exchange").peers_met, 0);
    drop((a, b));
    runtime.block_on(relay.shutdown()).expect("stopped");
}
