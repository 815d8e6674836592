//! `emancipasso-cli`: what the window does, without a window, through the same use cases.
//!
//! Exit code 0: done; 1: refused or failed, with a sentence; 2: used wrongly. `--json` prints what the window gets.

mod arguments;
mod commands;
mod place;
mod print;

use clap::ArgMatches;
use clap::error::{ContextKind, ErrorKind};
use domain::Locale;
use l10n::{Arg, Words};
use print::Out;
use std::process::ExitCode;

/// Why a command did not do what was asked.
enum Failure {
    /// Refused or failed: exit code 1.
    Refused(contract::UiError),
    /// What was found must be mended, and was already told: exit code 1.
    Told,
}

impl From<app::Error> for Failure {
    fn from(error: app::Error) -> Self {
        Self::Refused(error.into())
    }
}

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("EMANCIPASSO_LOG").unwrap_or_else(|_| "off".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let words = Words::new(place::language_of_arguments());
    let matches = match arguments::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return used_wrongly(&error, &words),
    };
    let mut out = Out::new(words, matches.get_flag("json"));
    match run(&matches, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Told) => ExitCode::from(1),
        Err(Failure::Refused(error)) => {
            out.error(&error);
            ExitCode::from(1)
        }
    }
}

fn run(matches: &ArgMatches, out: &mut Out) -> Result<(), Failure> {
    let locale = matches.get_one::<String>("lang").and_then(|tag| Locale::from_tag(tag));
    match matches.subcommand() {
        // these read a folder of sources and need neither packs nor a person's data
        Some(("pack", matches)) => commands::pack::run(matches, out),
        Some(("course", matches)) if matches.subcommand_name() == Some("check") => {
            commands::course::check(matches.subcommand().map(|(_, m)| m), out)
        }
        Some(("questions", matches)) => commands::questions::convert(matches.subcommand().map(|(_, m)| m), out),
        Some(("learners", sub)) => commands::people::learners(sub, &place::configuration(matches, locale), out),
        Some((name, sub)) => {
            let learner = matches.get_one::<String>("learner").map(String::as_str);
            let app = place::Opened::open(place::configuration(matches, locale), learner)?;
            // the language the person chose in the settings, unless another was asked for this run
            out.speak(app.words());
            match name {
                "course" => commands::course::run(sub, &app, out),
                "directory" => commands::directory::run(sub, &app, out),
                "software" => commands::software::run(sub, &app, out),
                "notes" => commands::notes::run(sub, &app, out),
                "spaces" => commands::spaces::run(sub, &app, out),
                "listing" => commands::listing::run(sub, &app, out),
                "bench" => commands::bench::run(sub, &app, out),
                "exchange" => commands::bundles::run(sub, &app, out),
                "person" => commands::people::person(sub, &app, out),
                "repair" => commands::members::repair(&app, out),
                "attestation" => commands::attestation::run(sub, &app, out),
                "peer" => commands::peer::run(sub, &app, out),
                _ => commands::spaces::sync(sub, &app, out),
            }
        }
        None => Ok(()),
    }
}

/// Says in the person's language what is wrong with the words of the command line; help and version are no fault.
fn used_wrongly(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        print!("{}", error.render());
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprint!("{}", error.render());
        return ExitCode::from(2);
    }
    let quoted = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand, ContextKind::InvalidValue];
    let values = quoted.iter().filter_map(|kind| error.get(*kind)).map(ToString::to_string);
    let value = values.filter(|value| !value.is_empty()).collect::<Vec<_>>().join(" ");
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-wrong-missing",
        ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument => "cli-wrong-unknown",
        _ => "cli-wrong-value",
    };
    eprintln!("{}", words.with(key, &[("value", Arg::from(value))]));
    eprintln!("{}", words.text("cli-see-help"));
    ExitCode::from(2)
}
