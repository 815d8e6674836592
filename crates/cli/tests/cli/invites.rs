//! Invites as files and pictures.

use crate::village::Peer;
use crate::{json, program, run, told};
use std::io::{BufRead, BufReader};
use std::process::Stdio;

#[test]
fn an_invite_is_handed_over_as_a_file() {
    let (a, b) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    json(a.path(), &["spaces", "create", "Pays de Brest"]);
    let (file, svg, png) = (a.path().join("i.emancip-invite"), a.path().join("i.svg"), a.path().join("i.png"));
    let mut command = program(a.path());
    command.args(["spaces", "invite", "--wait", "120", "--file"]).arg(&file).arg("--qr").arg(&svg);
    let mut inviting = command.stdout(Stdio::piped()).spawn().expect("started");
    let mut text = String::new();
    BufReader::new(inviting.stdout.take().expect("a pipe")).read_line(&mut text).expect("the invite");
    let written = std::fs::read_to_string(&file).expect("the file");
    assert!(written.contains(text.trim()) && written.contains("Entraide"), "with a word on what it is: {written}");
    assert!(
        std::fs::read_to_string(&svg).expect("the picture").contains("<title id=\"t\">"),
        "named for those who listen"
    );
    let joined = run(b.path(), &["spaces", "join", "--file", &file.display().to_string()]);
    assert!(joined.status.success(), "{}", told(&joined));
    let _ = inviting.kill();
    let _ = inviting.wait();
    json(a.path(), &["spaces", "invite", "--qr", &png.display().to_string()]);
    assert_eq!(&std::fs::read(&png).expect("the picture")[1..4], b"PNG");
}

#[test]
fn a_file_without_an_invite_is_refused_with_a_sentence() {
    let a = tempfile::tempdir().expect("a folder");
    let file = a.path().join("liste de courses.txt");
    std::fs::write(&file, b"du pain, \xff du lait").expect("a file");
    let refused = run(a.path(), &["spaces", "join", "--file", &file.display().to_string()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("invitation"), "{}", told(&refused));
    let missing = run(a.path(), &["spaces", "join", "--file", "/nulle/part"]);
    assert!(told(&missing).contains("/nulle/part"), "{}", told(&missing));
}

#[test]
fn a_relay_in_clear_is_refused() {
    let a = tempfile::tempdir().expect("a folder");
    let refused = run(a.path(), &["peer", "--relay", "http://relais.example.org"]);
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
    assert!(told(&refused).contains("https://"), "{}", told(&refused));
    let _ = Peer::start(a.path(), &[]);
}
