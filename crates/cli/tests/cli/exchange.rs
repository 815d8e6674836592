//! Two installations in their own processes, joined by an invite, over real sockets.

use crate::{json, program, run, told};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

/// A process that listens; ended when dropped.
pub(crate) struct Listener(Child);

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Makes an invite and keeps listening; returns the invite's text.
pub(crate) fn invite(data: &Path) -> (Listener, String) {
    let mut child =
        program(data).args(["spaces", "invite", "--wait", "120"]).stdout(Stdio::piped()).spawn().expect("started");
    let out = child.stdout.take().expect("a pipe");
    let mut text = String::new();
    BufReader::new(out).read_line(&mut text).expect("the invite");
    (Listener(child), text.trim().to_owned())
}

#[test]
fn two_installations_exchange_in_both_directions_also_after_writing_apart() {
    let (a, b) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (a, b) = (a.path(), b.path());
    json(a, &["spaces", "create", "Pays de Brest"]);
    let write = |data: &Path, name: &str, title: &str| {
        json(data, &["notes", "write", "--name", name, "--title", title, "--body", "Bonjour, c’est l’été."])
    };
    write(a, "Maïwenn", "Avant l’invitation");
    let (listening, text) = invite(a);
    let joined = run(b, &["spaces", "join", &text]);
    assert_eq!(joined.status.code(), Some(0), "{}", told(&joined));
    let titles = |data: &Path| {
        let notes = json(data, &["notes", "list"]);
        let titles =
            notes.as_array().expect("a list").iter().map(|n| n["title"].as_str().unwrap_or_default().to_owned());
        titles.collect::<std::collections::BTreeSet<_>>()
    };
    assert!(titles(b).contains("Avant l’invitation"), "what was written before the invite arrives");
    drop(listening);

    // both write while apart
    write(a, "Maïwenn", "Écrit chez A, seule");
    write(b, "Youenn", "Écrit chez B, seul");
    assert_eq!(titles(a).len(), 2, "apart, nobody has the other's note");
    let mut listening = program(a).args(["sync", "--listen", "120"]).stdout(Stdio::piped()).spawn().expect("started");
    let mut lines = BufReader::new(listening.stdout.take().expect("a pipe")).lines();
    let listener = Listener(listening);
    let said = lines.by_ref().map_while(Result::ok).find(|line| line.contains("écoute"));
    assert!(said.is_some(), "A says that it listens");
    let report = json(b, &["sync"]);
    assert_eq!(report["peers"], 1, "{report}");
    assert_eq!(report["refused"], 0, "{report}");
    let at_b = titles(b);
    assert_eq!(at_b.len(), 3, "B has all three: {at_b:?}");
    drop(listener);
    assert_eq!(titles(a), at_b, "A has the same");
}
