//! The real program in real processes: what it prints, its exit codes, and two installations that exchange.

mod crashes;
mod directory;
mod exchange;
mod exit_codes;
mod invites;
mod members;
mod networks;
mod notes;
mod peers;
mod people;
mod site;
mod software;
mod stick;
mod things;
mod village;

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// Starts the program with the packs of the real course.
fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_emancipasso-cli"));
    command.env("EMANCIPASSO_RESOURCES", testkit::packs::resources()).env("LANG", "fr_FR.UTF-8").env_remove("LC_ALL");
    command.arg("--data-dir").arg(data).arg("--loopback");
    command
}

/// Runs the program and returns what it did.
fn run(data: &Path, args: &[&str]) -> Output {
    program(data).args(args).output().expect("the program starts")
}

/// Runs the program, which must succeed, and returns its JSON.
fn json(data: &Path, args: &[&str]) -> Value {
    let output = run(data, &[args, &["--json"]].concat());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{args:?}: {} {text}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?} printed no JSON ({error}): {text}"))
}

/// Returns what was told on the error stream.
fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
