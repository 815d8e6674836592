//! A space carried on a stick, in real processes; sticks that are full, locked, pulled out or small.

use crate::exchange::invite;
use crate::{json, program, run, told};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// Two installations of one space, apart; A has a note that B has not.
fn two_apart(a: &Path, b: &Path) {
    json(a, &["spaces", "create", "Pays de Brest"]);
    let (listening, text) = invite(a);
    json(b, &["spaces", "join", &text]);
    drop(listening);
    let body = "Bonjour, c’est l’été. ".repeat(400);
    json(a, &["notes", "write", "--name", "Maïwenn", "--title", "Par la clé", "--body", &body]);
}

/// Runs a script in which `$PROGRAM` writes on `$STICK`, a disk of 64 KB that only its process sees.
fn on_a_small_stick(data: &Path, stick: &Path, script: &str) -> Output {
    let program = program(data);
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
    command.arg(format!("mount -t tmpfs -o size=64k tmpfs \"$STICK\" || exit 99\n{script}"));
    command.env("STICK", stick).env("PROGRAM", program.get_program()).env("DATA", data);
    for (key, value) in program.get_envs() {
        match value {
            Some(value) => command.env(key, value),
            None => command.env_remove(key),
        };
    }
    let output = command.output().expect("unshare, which every Linux has");
    assert_ne!(output.status.code(), Some(99), "no small disk: {}", told(&output));
    output
}

#[test]
fn a_stick_carries_a_space_and_carrying_it_twice_changes_nothing() {
    let (a, b, away) = (tempfile::tempdir(), tempfile::tempdir(), tempfile::tempdir());
    let (a, b, away) = (a.expect("a folder"), b.expect("a folder"), away.expect("a folder"));
    let (a, b) = (a.path(), b.path());
    two_apart(a, b);
    let file = away.path().join("brest.emancip-paquet");
    let file = file.to_str().expect("a plain path");
    let written = json(a, &["exchange", "export", file]);
    assert_eq!((&written["readers"], &written["notes"]), (&Value::from(2), &Value::from(1)), "{written}");
    let taken = json(b, &["exchange", "import", file]);
    assert_eq!((&taken["newTexts"], &taken["sender"]), (&Value::from(1), &Value::from("Maïwenn")), "{taken}");
    let notes = json(b, &["notes", "list"]);
    assert_eq!(notes[0]["title"], "Par la clé", "{notes}");
    let again = run(b, &["exchange", "import", file]);
    let said = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(said.contains("rien n’a changé"), "{said}");
    assert_eq!(json(b, &["notes", "list"]), notes);

    let stranger = tempfile::tempdir().expect("a folder");
    let refused = run(stranger.path(), &["exchange", "import", file]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("pas été écrit pour cette installation"), "{}", told(&refused));
    std::fs::write(file, &std::fs::read(file).expect("a file")[..900]).expect("cut");
    let cut = run(b, &["exchange", "import", file]);
    assert!(cut.status.code() == Some(1) && told(&cut).contains("retirée trop tôt"), "{}", told(&cut));
    let gone = run(b, &["exchange", "import", "/nowhere/at/all.emancip-paquet"]);
    assert!(gone.status.code() == Some(1) && told(&gone).contains("retirée"), "{}", told(&gone));
}

#[test]
fn a_full_stick_keeps_the_file_it_had_and_says_so() {
    let (a, b, stick) = (tempfile::tempdir(), tempfile::tempdir(), tempfile::tempdir());
    let (a, b, stick) = (a.expect("a folder"), b.expect("a folder"), stick.expect("a folder"));
    two_apart(a.path(), b.path());
    let script = "\"$PROGRAM\" --data-dir \"$DATA\" exchange export \"$STICK/x.emancip-paquet\" || exit 98\n\
         cksum \"$STICK/x.emancip-paquet\"\n\
         cat /dev/zero > \"$STICK/filler\" 2>/dev/null\n\
         \"$PROGRAM\" --data-dir \"$DATA\" exchange export \"$STICK/x.emancip-paquet\"; echo code $?\n\
         cksum \"$STICK/x.emancip-paquet\"; ls -A \"$STICK\"";
    let output = on_a_small_stick(a.path(), stick.path(), script);
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(out.contains("code 1"), "{out} {}", told(&output));
    assert!(told(&output).contains("plus assez de place"), "{}", told(&output));
    let sums: Vec<&str> = out.lines().filter(|line| line.ends_with("x.emancip-paquet") && line.len() > 40).collect();
    assert!(
        sums.len() >= 2 && sums[sums.len() - 1] == sums[sums.len() - 2],
        "the file that was there is intact: {out}"
    );
    assert!(!out.contains(".part"), "no half-written file is left: {out}");
}

#[test]
fn a_locked_stick_is_said_to_be_locked() {
    let (a, b, stick) = (tempfile::tempdir(), tempfile::tempdir(), tempfile::tempdir());
    let (a, b, stick) = (a.expect("a folder"), b.expect("a folder"), stick.expect("a folder"));
    two_apart(a.path(), b.path());
    let script = "mount -o remount,ro \"$STICK\" || exit 98\n\
         exec \"$PROGRAM\" --data-dir \"$DATA\" exchange export \"$STICK/x.emancip-paquet\"";
    let output = on_a_small_stick(a.path(), stick.path(), script);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("verrouillée"), "{}", told(&output));
}
