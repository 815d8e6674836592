//! A directory of twenty thousand generated listings: taken in, searched, sorted out and matched.

use super::line;
use crate::cmd;
use crate::place::{self, Build};
use anyhow::{Context, Result};
use serde_json::Value;

/// Listings of the large directory.
const MANY: &str = "20000";

/// Measures and adds its lines.
pub(crate) fn measure(report: &mut String) -> Result<()> {
    let data = place::target().join("bench-directory-data");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let cli = place::programs(Build::Release).join("emancipasso-cli");
    let args = ["bench", "--directory", MANY, "--json", "--data-dir"];
    let measured = cmd::output(cmd::command(&cli).args(args).arg(&data))?;
    let measured: Value = serde_json::from_str(&measured).context("the program's own measures")?;
    let get = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    let both = |key: &str| {
        let micros = |share: &str| get(&measured[key][share]) / 1e3;
        format!("{:.1} ms, {:.1} ms", micros("p50"), micros("p95"))
    };
    let seconds = |key: &str| format!("{:.1} s", get(&measured[key]) / 1e3);
    let import = format!("{}; {} steps of progress seen", seconds("import"), get(&measured["progress_seen"]));
    line(report, "import of 20 000 rows of CSV, to the disk", &import, "< 5 s");
    line(report, "preview of the same rows", &seconds("preview"), "");
    line(
        report,
        "from asking to stop an import half way until it has stopped",
        &format!("{:.0} ms", get(&measured["stop"])),
        "",
    );
    line(report, "20 000 listings: first search, which makes the index", &seconds("first_search"), "");
    for (key, what, wanted) in [
        ("words", "20 000 listings: words alone (p50, p95)", "< 20 ms"),
        ("facets", "20 000 listings: each value of each filter (p50, p95)", "< 20 ms"),
        ("both", "20 000 listings: words with one or two filters (p50, p95)", "< 20 ms"),
        ("everywhere", "20 000 listings: one search everywhere, as the palette asks (p50, p95)", ""),
        ("finder", "20 000 listings: the guided finder (p50, p95)", "< 100 ms"),
        ("software", "20 000 listings: the page of a piece of software (p50, p95)", ""),
    ] {
        line(report, what, &both(key), wanted);
    }
    // what is kept is large, and worth nothing once measured
    std::fs::remove_dir_all(&data)?;
    Ok(())
}
