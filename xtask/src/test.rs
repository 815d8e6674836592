//! `cargo xtask test`.

use crate::{check, cmd, place, run, setup};
use anyhow::Result;

/// Sets up what is missing and runs every test: units, integration, course and locale checks, the real window.
pub(crate) fn test(args: &[String]) -> Result<()> {
    setup::for_test()?;
    run::build()?;
    check::arrows()?;
    check::styles()?;
    check::course()?;
    everything(args)
}

/// Runs cargo's tests, then those of the interface's own logic, which is built for this machine too.
pub(crate) fn everything(args: &[String]) -> Result<()> {
    let mut tests = cmd::cargo();
    tests.args(["test", "--no-fail-fast"]).args(args);
    tests.env("EMANCIPASSO_ARTEFACTS", place::artefacts());
    tests.env("EMANCIPASSO_AXE", place::root().join("xtask/node/node_modules/axe-core/axe.min.js"));
    let programs = cmd::run(&mut tests);
    let interface = cmd::run(cmd::cargo().args(["test", "--package", "ui", "--no-fail-fast"]).args(args));
    programs.and(interface)
}
