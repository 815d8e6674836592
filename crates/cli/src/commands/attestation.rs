//! `attestation issue`.

use super::id;
use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use l10n::Arg;

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let Some((_, matches)) = matches.subcommand() else { return Ok(()) };
    let module = id(text(matches, "module"))?;
    let saved = app.save_attestation_as(&module, text(matches, "name"), path(matches, "out"))?;
    out.show(&saved, |saved, words| words.with("cli-saved", &[("path", Arg::from(saved.path.as_str()))]));
    Ok(())
}
