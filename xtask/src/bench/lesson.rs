//! How long a lesson takes to open in the real window.

use crate::cmd;
use crate::place::{self, Build};
use anyhow::{Context, Result};

/// Opens every lesson of the bundled course twice by a click in the outline, after once that does not count;
/// returns the median and the 95th percentile, in milliseconds, and how many were measured.
pub(crate) fn measure() -> Result<(f64, f64, usize)> {
    let program = place::programs(Build::Release).join("emancipasso");
    // only the driver is built for development: what is measured is the release program
    let mut cargo = cmd::cargo();
    cargo.args(["run", "--quiet", "--bin", "lesson-opening", "--"]).arg(program);
    let printed = cmd::output(&mut cargo)?;
    let mut times: Vec<f64> = printed.lines().filter_map(|line| line.trim().parse().ok()).collect();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied();
    Ok((at(0.5).context("no lesson was opened")?, at(0.95).context("no lesson was opened")?, times.len()))
}
