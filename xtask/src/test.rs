//! `cargo xtask test`.

use crate::display::VirtualScreen;
use crate::{check, cmd, place, run, setup};
use anyhow::Result;

/// Sets up what is missing and runs every test: units, integration, course and locale checks, the real window.
pub(crate) fn test(args: &[String]) -> Result<()> {
    setup::for_test()?;
    run::build()?;
    check::arrows()?;
    check::course()?;
    everything(args)
}

/// Runs cargo's tests on a virtual screen with its own session bus.
pub(crate) fn everything(args: &[String]) -> Result<()> {
    let screen = VirtualScreen::start()?;
    let mut tests = cmd::command("dbus-run-session");
    tests.arg("--").arg(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    tests.args(["test", "--no-fail-fast"]).args(args);
    tests.env("CARGO_TARGET_DIR", place::target());
    tests.env("EMANCIPASSO_ARTEFACTS", place::artefacts());
    tests.env("EMANCIPASSO_AXE", place::root().join("xtask/node/node_modules/axe-core/axe.min.js"));
    tests.env("NO_AT_BRIDGE", "1");
    cmd::run(screen.show(&mut tests))
}
