//! `cargo xtask bench`: what the release build takes, printed and written to `artefacts/bench.md`.

mod course;
mod directory;
mod exchange;
mod lesson;
pub(crate) mod start;

use crate::place::{self, Build};
use crate::{cmd, package, setup};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write as _;

/// Measures and prints; `--no-build` measures what was built before, `--no-exchange` leaves out the exchange of notes (long),
/// `--directory` measures the large directory alone, `--exchange` the exchange of notes alone, both of what was built before.
pub(crate) fn bench(args: &[String]) -> Result<()> {
    let has = |flag: &str| args.iter().any(|arg| arg == flag);
    if has("--directory") || has("--exchange") {
        let mut report = String::from("| what | measured | wanted |\n|---|---|---|\n");
        if has("--directory") {
            directory::measure(&mut report)?;
        }
        if has("--exchange") {
            exchange(&mut report)?;
        }
        print!("{report}");
        return Ok(());
    }
    setup::for_test()?;
    if !has("--no-build") {
        // the size of the package is measured too
        package::package()?;
    }
    let mut report = String::from("| what | measured | wanted |\n|---|---|---|\n");
    let start = start::measure(10)?;
    line(&mut report, "process start to first page usable, median of ten (fastest, slowest)", &start.times(), "< 1 s");
    line(&mut report, "memory of all its processes (PSS), first page shown", &start.memory(), "");
    let [sudden, pointed] = lesson::measure()?;
    for (what, opening) in [("a lesson", sudden), ("a lesson whose link one points at", pointed)] {
        for (until, (p50, p95), wanted) in [
            ("its text in the page, laid out", opening.text, "< 50 ms"),
            ("the end of the frame that draws it", opening.frame, ""),
        ] {
            let what = format!("click on {what} to {until}, {} openings (p50, p95)", opening.count);
            line(&mut report, &what, &format!("{p50:.0} ms, {p95:.0} ms"), wanted);
        }
    }
    let cli = place::programs(Build::Release).join("emancipasso-cli");
    let data = place::target().join("bench-cli-data");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let measured = cmd::output(cmd::command(&cli).args(["bench", "--json", "--data-dir"]).arg(&data))?;
    let measured: Value = serde_json::from_str(&measured).context("the program's own measures")?;
    for (key, name, wanted) in [
        ("directory_search", "one directory search (p50, p95)", "< 10 ms"),
        ("course_search", "one course search, glossary and a hundred annotations included (p50, p95)", "< 5 ms"),
        ("everywhere_search", "one search everywhere, as the palette asks (p50, p95)", "< 10 ms"),
        ("attestation", "one attestation (p50, p95)", "< 50 ms"),
    ] {
        let micros = |what: &str| measured[key][what].as_f64().unwrap_or(f64::NAN) / 1000.0;
        line(&mut report, name, &format!("{:.2} ms, {:.2} ms", micros("p50"), micros("p95")), wanted);
    }
    directory::measure(&mut report)?;
    if !has("--no-exchange") {
        exchange(&mut report)?;
    }
    let (times, texts) = course::measure()?;
    let built = format!("{} ms ({}, {})", times[times.len() / 2], times[0], times[times.len() - 1]);
    let what = format!("a course of {texts} lesson texts checked and built, median of five (fastest, slowest)");
    line(&mut report, &what, &built, "< 3 s");
    for program in ["emancipasso", "emancipasso-cli"] {
        let size = std::fs::metadata(place::programs(Build::Release).join(program))?.len() as f64 / 1e6;
        line(&mut report, &format!("size of {program}"), &format!("{size:.1} MB"), "");
    }
    let packages = std::fs::read_dir(place::root().join("dist")).into_iter().flatten().filter_map(Result::ok);
    for deb in packages.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "deb")) {
        let size = deb.metadata()?.len() as f64 / 1e6;
        line(
            &mut report,
            &format!("size of {}", deb.file_name().to_string_lossy()),
            &format!("{size:.1} MB"),
            "< 25 MB",
        );
    }
    print!("{report}");
    std::fs::create_dir_all(place::artefacts())?;
    std::fs::write(place::artefacts().join("bench.md"), report)?;
    Ok(())
}

fn exchange(report: &mut String) -> Result<()> {
    let measured = exchange::measure()?;
    let (ours, node) = (&measured.ours, &measured.node);
    let get = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    let first = measured.beside(get(&ours["first_exchange"]), &node["first_exchange"], "ms");
    line(report, "first exchange of a thousand notes, each with a reply", &first, "< 5 s");
    for share in ["p50", "p95"] {
        let edit = measured.beside(get(&ours["edit"][share]), &node["edit"][share], "ms");
        line(report, &format!("one reply in the tables of the other ({share})"), &edit, "< 300 ms");
    }
    let catch_up = format!("{:.1} s", get(&ours["catch_up"]) / 1e3);
    line(report, "nine thousand notes written while the other was away, in its tables", &catch_up, "");
    for share in ["p50", "p95"] {
        let open = measured.beside(get(&ours["open_note"][share]) / 1e3, &node["open"][share], "ms");
        line(
            report,
            &format!("opening a note among ten thousand, node among two thousand ({share})"),
            &open,
            "< 50 ms",
        );
    }
    let start = measured.beside(get(&ours["start"]), &node["start"], "ms");
    line(report, "ten thousand notes, node two thousand: start to the first page of notes", &start, "< 1.5 s");
    line(report, "from there until others can be linked", &format!("{:.0} ms", get(&ours["ready"])), "");
    let memory = measured.beside(
        measured.peer_memory / 1e6,
        &node["memory"].as_f64().map_or(Value::Null, |bytes| Value::from(bytes / 1e6)),
        "MB",
    );
    line(report, "memory of the always-on peer with ten thousand notes, node two thousand", &memory, "< 150 MB");
    Ok(())
}

fn line(report: &mut String, what: &str, measured: &str, wanted: &str) {
    // told at once: a later measure that fails loses nothing
    eprintln!("{what}: {measured}");
    // writing to a String cannot fail
    let _ = writeln!(report, "| {what} | {measured} | {wanted} |");
}
