//! `exchange export FILE --space … | import FILE`.

use super::notes::space;
use crate::Failure;
use crate::place::{Opened, path};
use crate::print::Out;
use clap::ArgMatches;
use contract::TakenBundle;
use l10n::{Arg, Words};

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    app.open_exchange()?;
    match matches.subcommand() {
        Some(("export", matches)) => {
            let written = app.export_bundle(&space(matches, app)?, path(matches, "file"))?;
            out.show(&written, |written, words| {
                let args = [
                    ("path", Arg::from(written.path.as_str())),
                    ("space", Arg::from(written.space_name.as_str())),
                    ("notes", Arg::from(written.notes)),
                    ("readers", Arg::from(written.readers)),
                ];
                words.with("cli-bundle-written", &args)
            });
        }
        Some((_, matches)) => out.show(&app.import_bundle(path(matches, "file"))?, say),
        None => {}
    }
    Ok(())
}

fn say(taken: &TakenBundle, words: &Words) -> String {
    let mut lines = vec![words.with(
        "bundles-taken",
        &[("space", Arg::from(taken.space_name.as_str())), ("count", Arg::from(taken.new_texts))],
    )];
    if taken.new_changes == 0 {
        lines.push(words.text("bundles-nothing-new"));
    }
    if taken.older {
        lines.push(words.text("bundles-older"));
    }
    for part in &taken.refused {
        let args = [("why", Arg::from(part.why.as_str())), ("count", Arg::from(part.count))];
        lines.push(words.with("bundles-refused", &args));
    }
    lines.join("\n")
}
