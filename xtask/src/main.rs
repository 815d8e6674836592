//! The project's tasks. `cargo xtask run` and `cargo xtask test` are all a newcomer needs: each does its own set-up.

mod bench;
mod check;
mod cmd;
mod display;
mod package;
mod packs;
mod place;
mod run;
mod setup;
mod test;
mod ui;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run [--data-dir DIR] [--screenshot FILE]   set up what is missing, build, open the app
cargo xtask test [FILTER]                              set up what is missing, run every test
cargo xtask check                                      format, clippy on both targets, tests, docs, licences, arrows
cargo xtask package                                    make the .deb and check it
cargo xtask bench                                      measure the release build
cargo xtask ui [--dev]                                 build the interface into ui/dist
cargo xtask packs                                      build the course and catalogue packs";

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let task = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    match task.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(&rest),
        "check" => check::check(),
        "package" => package::package(),
        "bench" => bench::bench(&rest),
        "ui" => {
            setup::wasm_target()?;
            ui::build(if rest.iter().any(|a| a == "--dev") { ui::Profile::Dev } else { ui::Profile::Web })
        }
        "packs" => {
            packs::build(place::Build::Dev)?;
            Ok(())
        }
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no task « {other} »\n\n{USAGE}"),
    }
}
