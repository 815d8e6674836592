//! The exchange of notes between two installations, beside the same work done by automerge-repo in node.

use crate::cmd;
use crate::place::{self, Build};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Notes of the large space.
const MANY: &str = "10000";

/// Notes of node's large space: with five times as many it was given up after some minutes (docs/performance.md).
const MANY_OF_NODE: &str = "2000";
/// How long node may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// What both do, in milliseconds and bytes.
pub(crate) struct Measured {
    pub(crate) ours: Value,
    pub(crate) node: Value,
    /// What the always-on peer holds in memory with all notes, in bytes.
    pub(crate) peer_memory: f64,
}

impl Measured {
    /// Returns a line: ours, node's, and how many times ours is node's.
    pub(crate) fn beside(&self, ours: f64, node: &Value, unit: &str) -> String {
        let Some(node) = node.as_f64() else {
            return format!("{ours:.1} {unit}; node did not come to it in {} minutes", PATIENCE.as_secs() / 60);
        };
        format!("{ours:.1} {unit}; node {node:.1} {unit} (ours is {:.2} of it)", ours / node)
    }
}

/// Measures both, one after the other.
pub(crate) fn measure() -> Result<Measured> {
    let data = place::target().join("bench-exchange-data");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    let cli = place::programs(Build::Release).join("emancipasso-cli");
    let args = ["bench", "--exchange", MANY, "--json", "--data-dir"];
    let ours = serde_json::from_str(&cmd::output(cmd::command(&cli).args(args).arg(&data))?)?;
    eprintln!("{ours}");
    let peer_memory = peer_memory(&cli, &data.join("b"))?;
    eprintln!("memory of the peer: {peer_memory} bytes");
    Ok(Measured { ours, node: node()?, peer_memory })
}

// Figures that node did not come to are missing, which is told beside ours.
fn node() -> Result<Value> {
    let mut node = cmd::command("node");
    node.current_dir(place::root().join("xtask/node")).args(["bench-exchange.mjs", MANY_OF_NODE]);
    let mut node = node.stdout(Stdio::piped()).spawn().context("node")?;
    let lines = BufReader::new(node.stdout.take().context("a pipe")?).lines();
    let (sender, told) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let (until, mut figures) = (Instant::now() + PATIENCE, serde_json::Map::new());
    while let Ok(line) = told.recv_timeout(until.saturating_duration_since(Instant::now())) {
        if let Value::Object(figure) = serde_json::from_str(&line).context("what node measured")? {
            figures.extend(figure);
        }
    }
    // it has ended, or it will not
    let _ = node.kill();
    node.wait()?;
    drop(reader);
    Ok(Value::Object(figures))
}

// The peer says how it stands each time that changes; asked once more when it has everything.
fn peer_memory(cli: &Path, data: &Path) -> Result<f64> {
    let mut peer = cmd::command(cli);
    peer.args(["peer", "--json", "--commands", "--loopback", "--data-dir"]).arg(data);
    let mut peer = peer.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("the peer")?;
    let lines = BufReader::new(peer.stdout.take().context("a pipe")?).lines();
    let mut memory = None;
    for line in lines {
        let said: Value = serde_json::from_str(&line?)?;
        if said["event"] == "status" && said["notes"].as_u64().map(|notes| notes.to_string()).as_deref() == Some(MANY) {
            memory = said["memory_bytes"].as_f64();
            break;
        }
    }
    peer.kill()?;
    peer.wait()?;
    ensure!(memory.is_some(), "the peer ended without having said how it stands");
    Ok(memory.unwrap_or_default())
}
