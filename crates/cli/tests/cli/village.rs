//! Headless peers in processes of their own, obeyed and heard line by line.

use crate::program;
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long a peer may take to say something.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A peer that runs; killed when dropped.
pub(crate) struct Peer {
    child: Child,
    orders: Option<ChildStdin>,
    said: Receiver<Value>,
}

impl Peer {
    /// Starts a peer that takes orders, and waits until it says how it stands.
    pub(crate) fn start(data: &Path, args: &[&str]) -> Self {
        let mut command = program(data);
        command.arg("peer").arg("--commands").args(args);
        Self::spawn(command)
    }

    /// Starts a peer by a command of one's own.
    pub(crate) fn spawn(mut command: Command) -> Self {
        command.arg("--json").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the peer starts");
        let (tell, said) = channel();
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let line = serde_json::from_str(&line).unwrap_or_else(|error| panic!("no JSON ({error}): {line}"));
                if tell.send(line).is_err() {
                    return;
                }
            }
        });
        let orders = child.stdin.take();
        let mut peer = Self { child, orders, said };
        peer.wait("its status", |line| line["event"] == "status");
        peer
    }

    /// Returns the next thing said that is `wanted`; `None` when the peer ended or stays silent.
    pub(crate) fn hear(&mut self, wanted: impl Fn(&Value) -> bool) -> Option<Value> {
        let until = Instant::now() + PATIENCE;
        loop {
            let line = self.said.recv_timeout(until.saturating_duration_since(Instant::now())).ok()?;
            if wanted(&line) {
                return Some(line);
            }
        }
    }

    /// As [`Self::hear`], for what must come.
    pub(crate) fn wait(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        self.hear(wanted).unwrap_or_else(|| panic!("{what} did not come within {PATIENCE:?}"))
    }

    /// Gives an order; false when the peer is gone.
    pub(crate) fn order(&mut self, order: &Value) -> bool {
        let orders = self.orders.as_mut().expect("orders are taken");
        writeln!(orders, "{order}").and_then(|()| orders.flush()).is_ok()
    }

    /// Makes an invite to the peer's only space.
    pub(crate) fn invite(&mut self) -> String {
        self.invite_to(None)
    }

    pub(crate) fn invite_to(&mut self, space: Option<&str>) -> String {
        assert!(self.order(&serde_json::json!({ "invite": { "space": space } })));
        let said = self.wait("an invite", |line| line["event"] == "invite");
        said["text"].as_str().expect("a text").to_owned()
    }

    /// Writes a note; done when it is acknowledged.
    pub(crate) fn write(&mut self, title: &str) {
        assert!(self.order(&serde_json::json!({ "write": { "title": title, "body": "Bonjour." } })));
        self.wait("the note", |line| line["event"] == "written" && line["note"] == title);
    }

    /// Returns the titles of all its notes.
    pub(crate) fn titles(&mut self) -> std::collections::BTreeSet<String> {
        assert!(self.order(&serde_json::json!({ "notes": {} })));
        let said = self.wait("its notes", |line| line["event"] == "notes");
        let titles = said["titles"].as_array().expect("a list");
        titles.iter().map(|title| title.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Waits until it has so many notes.
    pub(crate) fn wait_for_notes(&mut self, count: u64) {
        assert!(self.order(&serde_json::json!({ "status": {} })));
        self.wait(&format!("{count} notes"), |line| line["event"] == "status" && line["notes"].as_u64() == Some(count));
    }

    /// Ends it as a power cut would, at once; what it had said before is still heard.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Asks it to end, as systemd does, and returns how it ended.
    pub(crate) fn terminate(mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
        self.wait("its last words", |line| line["event"] == "stopped");
        self.child.wait().expect("ended")
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
