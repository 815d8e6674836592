//! Notes from the terminal: written, edited, marked, taken away.

use crate::{json, run, told};

#[test]
fn a_note_goes_through_its_whole_life_in_the_terminal() {
    let data = tempfile::tempdir().expect("a folder");
    let data = data.path();
    json(data, &["spaces", "create", "Pays de Brest"]);
    let write = ["notes", "write", "--name", "Maïwenn", "--title", "Quel agenda ?", "--body", "Nous sommes douze."];
    let note = json(data, &[&write[..], &["--tag", "Agenda", "--tag", "#Logiciels libres"]].concat());
    assert_eq!(note["state"]["tags"], serde_json::json!(["agenda", "logiciels-libres"]));
    let id = note["row"]["id"].as_str().expect("an id").to_owned();

    let edited = json(data, &["notes", "edit", &id, "--title", "Quel agenda libre ?"]);
    assert_eq!(edited["state"]["text"]["versions"], 2);
    assert_eq!(edited["state"]["tags"], note["state"]["tags"], "what is not given stays");
    let history = json(data, &["notes", "history", &id]);
    assert_eq!(history["changes"][0]["rows"][0]["part"], "title");
    let said = String::from_utf8_lossy(&run(data, &["notes", "history", &id]).stdout).into_owned();
    assert!(said.contains("+ Quel agenda [libre ]?"), "{said}");

    let replied = json(data, &["notes", "reply", &id, "--body", "Nextcloud."]);
    let reply = replied["replies"][0]["id"].as_str().expect("an id").to_owned();
    let solved = json(data, &["notes", "solve", &id, "--reply", &reply]);
    assert_eq!((&solved["state"]["solved"], &solved["state"]["answer"]), (&true.into(), &reply.as_str().into()));
    let listed = |shelf: &str| json(data, &["notes", "list", "--shelf", shelf]).as_array().expect("a list").len();
    assert_eq!((listed("solved"), listed("open"), listed("unread")), (1, 0, 0));
    json(data, &["notes", "solve", &id, "--reply", &reply, "--undo"]);
    assert_eq!(listed("open"), 1);

    json(data, &["notes", "delete", &id, "--reply", &reply]);
    let gone = json(data, &["notes", "delete", &id]);
    assert_eq!(gone["state"]["text"]["deleted"], true);
    assert_eq!(listed("all"), 0, "nothing is left to show");
    let refused = run(data, &["notes", "edit", &id, "--reply", "nothing", "--body", "x"]);
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
}
