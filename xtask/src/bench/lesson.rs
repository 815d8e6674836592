//! How long a lesson takes to open in the real window.

use crate::cmd;
use crate::place::{self, Build};
use anyhow::{Context, Result};

/// Times from the click, in milliseconds: the median and the 95th percentile.
pub(crate) struct Opening {
    /// To the text in the page, laid out.
    pub(crate) text: (f64, f64),
    /// To the end of the frame that draws it.
    pub(crate) frame: (f64, f64),
    /// How many were measured.
    pub(crate) count: usize,
}

/// Opens every lesson of the bundled course by a click in the outline, after once that does not count: twice without the
/// pointer coming to the link before, twice with it. Returns both.
pub(crate) fn measure() -> Result<[Opening; 2]> {
    let program = place::programs(Build::Release).join("emancipasso");
    // only the driver is built for development: what is measured is the release program
    let mut cargo = cmd::cargo();
    cargo.args(["run", "--quiet", "--bin", "lesson-opening", "--"]).arg(program);
    let printed = cmd::output(&mut cargo)?;
    Ok([read(&printed, "sudden")?, read(&printed, "pointed")?])
}

fn read(printed: &str, way: &str) -> Result<Opening> {
    let column = |at: usize| {
        let number = |line: &str| line.strip_prefix(way)?.split_whitespace().nth(at)?.parse::<f64>().ok();
        let mut times: Vec<f64> = printed.lines().filter_map(number).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let (text, frame) = (column(0), column(1));
    let middle = |times: &[f64]| {
        let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied();
        Some((at(0.5)?, at(0.95)?))
    };
    let none = "no lesson was opened";
    Ok(Opening { text: middle(&text).context(none)?, frame: middle(&frame).context(none)?, count: text.len() })
}
