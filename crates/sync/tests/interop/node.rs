//! The npm packages, in processes of their own.

use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../xtask/node");
    let package = folder.join("node_modules/@automerge/automerge-repo/package.json");
    assert!(package.is_file(), "the npm packages are missing: run « cargo xtask test », or npm install in xtask/node");
    folder
}

fn node() -> Command {
    let mut command = Command::new("node");
    command.current_dir(folder()).stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// The client, which answers each line of JSON with one.
pub(crate) struct Client {
    process: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Client {
    pub(crate) fn start(port: u16, peer_id: &str) -> Self {
        let mut command = node();
        command.args(["interop-client.mjs", &format!("ws://127.0.0.1:{port}"), peer_id]);
        let mut process = command.spawn().expect("node, which the interface's tools need too");
        let orders = process.stdin.take().expect("a pipe");
        let answers = BufReader::new(process.stdout.take().expect("a pipe"));
        Self { process, orders, answers }
    }

    pub(crate) fn ask(&mut self, order: &Value) -> Value {
        writeln!(self.orders, "{order}").expect("the client listens");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("an answer");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{order}: no answer in JSON ({error}): {line}"))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The sync server.
pub(crate) struct Server {
    process: Child,
    pub(crate) port: u16,
    /// How it calls itself.
    pub(crate) name: String,
    // a server whose words nobody reads any more ends
    _says: BufReader<ChildStdout>,
    _data: tempfile::TempDir,
}

impl Server {
    pub(crate) fn start() -> Self {
        let host = node().args(["-p", "os.hostname()"]).output().expect("node");
        let name = format!("storage-server-{}", String::from_utf8_lossy(&host.stdout).trim());
        let data = tempfile::tempdir().expect("a folder");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = free.expect("a free port").port();
        let mut command = node();
        command.arg("node_modules/@automerge/automerge-repo-sync-server/src/index.js");
        command.env("PORT", port.to_string()).env("DATA_DIR", data.path());
        let mut process = command.spawn().expect("node");
        let mut line = String::new();
        let mut says = BufReader::new(process.stdout.take().expect("a pipe"));
        says.read_line(&mut line).expect("a line");
        assert!(line.contains("Listening"), "the server says: {line}");
        Self { process, port, name, _says: says, _data: data }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
