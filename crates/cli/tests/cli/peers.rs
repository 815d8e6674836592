//! The always-on peer: what it carries and what it does not, its bounds, its end, the relay.

use crate::village::Peer;
use crate::{json, run, told};
use serde_json::json;
use std::path::Path;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Returns whether any file of a folder holds these bytes, folders in it included.
fn holds(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder).expect("a folder").any(|entry| {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            return holds(&path, bytes);
        }
        std::fs::read(&path).expect("a file").windows(bytes.len()).any(|window| window == bytes)
    })
}

#[test]
fn it_carries_the_spaces_it_was_invited_to_and_nothing_else() {
    let (a, b, depot) = (folder(), folder(), folder());
    let create = |name: &str| json(a.path(), &["spaces", "create", name])["id"].as_str().expect("an id").to_owned();
    let (brest, bureau) = (create("Pays de Brest"), create("Bureau"));
    let secret = "Compte rendu confidentiel";
    json(
        a.path(),
        &["notes", "write", "--name", "Ana", "--space", &bureau, "--title", secret, "--body", "Entre nous."],
    );
    let shown = "Qui prête un vidéoprojecteur";
    json(a.path(), &["notes", "write", "--space", &brest, "--title", shown, "--body", "…"]);
    let mut ana = Peer::start(a.path(), &[]);
    let invite = ana.invite_to(Some("Pays de Brest"));
    let file = depot.path().join("invitation.txt");
    std::fs::write(&file, &invite).expect("a file");
    let data = depot.path().join("data");
    let mut carrier = Peer::start(&data, &["--join", &file.display().to_string(), "--max-disk", "200M"]);
    carrier.wait_for_notes(1);
    // Ana is away: the carrier alone brings her note to Ben, who was invited by her before
    let invite = ana.invite_to(Some("Pays de Brest"));
    let mut ben = Peer::start(b.path(), &["--join", &invite]);
    ben.wait_for_notes(1);
    drop(ben);
    assert!(ana.terminate().success(), "a clean end on SIGTERM");
    assert!(carrier.terminate().success());
    assert!(holds(&data, shown.as_bytes()), "what it carries it can read");
    assert!(!holds(&data, secret.as_bytes()), "a space it was not invited to leaves no trace there");
    assert!(holds(a.path(), secret.as_bytes()), "the search finds such texts where they are");
}

#[test]
fn a_used_invite_is_no_hindrance_to_its_next_start() {
    let (a, depot) = (folder(), folder());
    json(a.path(), &["spaces", "create", "Pays de Brest"]);
    let mut ana = Peer::start(a.path(), &[]);
    let invite = ana.invite();
    let first = Peer::start(depot.path(), &["--join", &invite]);
    assert!(first.terminate().success());
    ana.write("Écrit pendant l’arrêt");
    let mut again = Peer::start(depot.path(), &["--join", &invite]);
    again.wait_for_notes(1);
}

#[test]
fn beyond_its_disk_it_takes_nothing_more_and_loses_nothing() {
    let (a, depot) = (folder(), folder());
    json(a.path(), &["spaces", "create", "Pays de Brest"]);
    json(a.path(), &["notes", "write", "--name", "Ana", "--title", "Avant", "--body", "…"]);
    let mut ana = Peer::start(a.path(), &[]);
    let invite = ana.invite();
    let mut carrier = Peer::start(depot.path(), &["--join", &invite, "--max-disk", "1M"]);
    carrier.wait_for_notes(1);
    let long = "Une phrase qui prend de la place, et qui ne se répète pas assez pour qu’on la résume. ".repeat(100);
    for at in 0..150 {
        assert!(carrier.order(&json!({ "write": { "title": format!("Note {at}"), "body": format!("{at} {long}") } })));
    }
    let refused = carrier.wait("a refusal", |line| line["event"] == "refused");
    assert_eq!(refused["error"]["code"], "disk-full", "{refused}");
    let kept = carrier.titles();
    assert!(kept.contains("Avant") && kept.len() > 1, "{} kept", kept.len());
    assert!(carrier.terminate().success(), "full, it still ends in order");
    let size = std::fs::metadata(depot.path().join("emancipasso.sqlite")).expect("the database").len();
    assert!(size <= 1 << 20, "{size} bytes");
    let mut again = Peer::start(depot.path(), &["--max-disk", "50M"]);
    assert_eq!(again.titles(), kept, "what was acknowledged is there when it has room again");
}

#[test]
fn two_who_cannot_reach_one_another_exchange_through_the_initiatives_relay() {
    let relay = testkit::relay::Relay::start();
    let (a, b) = (folder(), folder());
    json(a.path(), &["spaces", "create", "Pays de Brest"]);
    json(a.path(), &["notes", "write", "--name", "Ana", "--title", "Par le relais", "--body", "…"]);
    // neither opens any socket that the other could be told of
    let url = relay.url();
    let by_relay = ["--relay", url.as_str(), "--relay-only"];
    let mut ana = Peer::start(a.path(), &by_relay);
    let invite = ana.invite();
    let without = run(b.path(), &["spaces", "join", &invite]);
    assert_eq!(without.status.code(), Some(1), "a relay that only the invite names is not called: {}", told(&without));
    let carried = relay.carried();
    let mut ben = Peer::start(b.path(), &[&["--join", invite.as_str()], &by_relay[..]].concat());
    ben.wait_for_notes(1);
    assert!(ben.order(&json!({ "status": {} })));
    let status = ben.wait("its status", |line| line["event"] == "status" && line["relayed"] == 1);
    assert_eq!(status["addresses"], json!([]), "nothing to reach it by but the relay");
    assert!(relay.carried() > carried, "the relay saw it pass");
    ben.write("Et retour");
    ana.wait_for_notes(2);
    drop(relay);
}

#[test]
fn members_find_one_another_on_the_network_when_both_asked() {
    let (a, b) = (folder(), folder());
    json(a.path(), &["spaces", "create", "Pays de Brest"]);
    let mut ana = Peer::start(a.path(), &["--nearby", "--listen", "127.0.0.1:0"]);
    let invite = ana.invite();
    let ben = Peer::start(b.path(), &["--join", &invite]);
    drop(ben);
    assert!(ana.terminate().success());
    // both on other ports, Ben's the first to start: what they remember of one another is worth nothing
    let mut ben = Peer::start(b.path(), &["--nearby"]);
    let mut ana = Peer::start(a.path(), &["--nearby"]);
    ana.write("Qui est là");
    ben.wait_for_notes(1);
}
