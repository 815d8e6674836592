//! The program is killed while it writes: everything it had acknowledged is there, and nothing after a gap.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use storage::{Error, UserDb};

const CHILD: &str = "EMANCIPASSO_TEST_WRITES_IN";

#[test]
fn a_program_killed_while_it_writes_loses_nothing_it_acknowledged() -> Result<(), Error> {
    if let Ok(dir) = std::env::var(CHILD) {
        return write_until_killed(Path::new(&dir));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut seed: u64 = u64::from(std::process::id()) | 1;
    println!("seed {seed}");
    let mut acknowledged = 0;
    for round in 0..6 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        acknowledged = run_and_kill(folder.path(), acknowledged, seed % 40 + 1);

        let opened = UserDb::open(folder.path(), round)?;
        assert_eq!(opened.notice, None, "round {round}: a kill is not damage");
        let written = opened.db.list_journal("doc")?;
        assert!(written.len() as u64 >= acknowledged, "round {round}: {} of {acknowledged}", written.len());
        for (at, (_, bytes)) in written.iter().enumerate() {
            assert_eq!(bytes, at.to_string().as_bytes(), "round {round}: what is there is a prefix, without a gap");
        }
        acknowledged = written.len() as u64;
    }
    Ok(())
}

/// Runs this very test as a child, reads `more` acknowledgements, kills it, and returns how many there were in all.
fn run_and_kill(dir: &Path, before: u64, more: u64) -> u64 {
    let name = "crash::a_program_killed_while_it_writes_loses_nothing_it_acknowledged";
    let mut child = Command::new(std::env::current_exe().expect("a test has a file"))
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the test runs again as a child");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut acknowledged = before;
    for line in lines.map_while(Result::ok) {
        if let Some(count) = line.strip_prefix("acknowledged ") {
            acknowledged = count.parse().expect("a count");
            if acknowledged >= before + more {
                break;
            }
        }
    }
    child.kill().expect("it was still writing");
    child.wait().expect("it ended");
    assert!(acknowledged >= before + more, "the child stopped by itself");
    acknowledged
}

fn write_until_killed(dir: &Path) -> Result<(), Error> {
    let db = UserDb::open(dir, 1)?.db;
    let first = db.list_journal("doc")?.len();
    for at in first.. {
        db.append_journal("doc", &format!("hash-{at}"), at.to_string().as_bytes(), None, 1)?;
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nacknowledged {}", at + 1).expect("the parent listens");
        out.flush().expect("the parent listens");
    }
    Ok(())
}
