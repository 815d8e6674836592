//! Members of a space, and the repair of what is shared, from the terminal.

use crate::exchange::invite;
use crate::{json, run, told};

#[test]
fn a_member_is_listed_given_a_role_and_removed() {
    let (a, b) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (a, b) = (a.path(), b.path());
    json(a, &["spaces", "create", "Pays de Brest"]);
    let alone = json(a, &["spaces", "members"]);
    assert_eq!(alone["members"].as_array().map(Vec::len), Some(1), "{alone}");
    assert_eq!((&alone["members"][0]["own"], &alone["members"][0]["role"]), (&true.into(), &"admin".into()));
    let (listening, text) = invite(a);
    let joined = run(b, &["spaces", "join", &text]);
    assert!(joined.status.success(), "{}", told(&joined));
    drop(listening);

    let two = json(a, &["spaces", "members"]);
    let guest = two["members"].as_array().expect("a list").iter().find(|member| member["own"] == false);
    let guest = guest.expect("the guest");
    assert_eq!(guest["role"], "member", "{two}");
    let key = guest["key"].as_str().expect("a key");
    let promoted = json(a, &["spaces", "role", &key[..8], "curator"]);
    assert!(promoted["members"].as_array().expect("a list").iter().any(|m| m["key"] == key && m["role"] == "curator"));
    let unknown = run(a, &["spaces", "remove", "00000000"]);
    assert_eq!(unknown.status.code(), Some(1), "nobody bears that key: {}", told(&unknown));
    let outsider = run(b, &["spaces", "remove", &two["members"][0]["key"].as_str().expect("a key")[..8]]);
    assert_eq!(outsider.status.code(), Some(1), "who does not administer removes nobody");
    let left = json(a, &["spaces", "remove", &key[..8]]);
    assert_eq!(left["members"].as_array().map(Vec::len), Some(1), "{left}");
}

#[test]
fn a_repair_tells_what_it_made_again_and_loses_nothing() {
    let data = tempfile::tempdir().expect("a folder");
    let data = data.path();
    json(data, &["spaces", "create", "Pays de Brest"]);
    for title in ["Une", "Deux"] {
        json(data, &["notes", "write", "--name", "Maïwenn", "--title", title, "--body", "Bonjour"]);
    }
    let before = json(data, &["notes", "list"]);
    let report = json(data, &["repair"]);
    assert_eq!((&report["documents"], &report["unreadable"]), (&3.into(), &0.into()), "{report}");
    assert!(report["changes"].as_u64().is_some_and(|changes| changes >= 3), "{report}");
    assert_eq!(json(data, &["notes", "list"]), before);
    let said = String::from_utf8_lossy(&run(data, &["repair"]).stdout).into_owned();
    assert!(said.contains('3'), "and to people in words: {said}");
}
