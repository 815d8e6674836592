//! `pack course | catalogue`: building the read-only packs from their sources.

use crate::Failure;
use crate::place::path;
use crate::print::{Out, diagnostic};
use clap::ArgMatches;
use contract::SavedFile;
use l10n::Arg;
use std::path::Path;

pub(crate) fn run(matches: &ArgMatches, out: &Out) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("course", matches)) => course(matches, out),
        Some((_, matches)) => catalogue(matches, out),
        None => Ok(()),
    }
}

fn course(matches: &ArgMatches, out: &Out) -> Result<(), Failure> {
    let (folder, target) = (path(matches, "dir"), path(matches, "out"));
    let check = app::build_course_pack(folder, target)?;
    for found in check.diagnostics.iter().filter(|found| found.blocking) {
        eprintln!("{}", diagnostic(found, out.words()));
    }
    if check.blocking() > 0 {
        return Err(app::Error::CourseHasFaults { count: check.blocking() }.into());
    }
    packed(target, out);
    Ok(())
}

fn catalogue(matches: &ArgMatches, out: &Out) -> Result<(), Failure> {
    let target = path(matches, "out");
    let faults = app::build_catalogue_pack(path(matches, "dir"), target)?;
    for fault in &faults {
        let sentence = out.words().with(fault.key, &[("value", Arg::from(fault.value.as_str()))]);
        eprintln!("{}:{}: {sentence}", fault.file, fault.line);
    }
    packed(target, out);
    if faults.is_empty() { Ok(()) } else { Err(Failure::Told) }
}

/// Says which file was built.
fn packed(target: &Path, out: &Out) {
    let file = SavedFile { path: target.display().to_string() };
    out.show(&file, |file, words| words.with("cli-packed", &[("path", Arg::from(file.path.as_str()))]));
}
