//! `questions convert`: a file of questions as the program reads it.

use crate::Failure;
use crate::place::{path, text};
use crate::print::{Out, diagnostic};
use app::QuestionFormat;
use clap::ArgMatches;
use std::io::Write;

pub(crate) fn convert(matches: Option<&ArgMatches>, out: &Out) -> Result<(), Failure> {
    let Some(matches) = matches else { return Ok(()) };
    let format = if text(matches, "to") == "gift" { QuestionFormat::Gift } else { QuestionFormat::Json };
    let converted = app::convert_questions(path(matches, "file"), format)?;
    for found in &converted.diagnostics {
        eprintln!("{}", diagnostic(found, out.words()));
    }
    // a reader that went away, as `head` does, is no failure
    let _ = writeln!(std::io::stdout().lock(), "{}", converted.text.trim_end());
    if converted.diagnostics.iter().any(|found| found.blocking) { Err(Failure::Told) } else { Ok(()) }
}
