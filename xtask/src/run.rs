//! `cargo xtask run`.

use crate::display::{VirtualScreen, has_screen};
use crate::{cmd, packs, place, setup, ui};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::Stdio;

/// Sets up what is missing, builds, and opens the app; on a virtual screen where there is none.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let mut screenshot: Option<PathBuf> = None;
    let mut passed_on = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        if arg == "--screenshot" {
            screenshot = Some(args.next().context("--screenshot needs the name of a file")?.into());
        } else {
            passed_on.push(arg.clone());
        }
    }
    setup::for_run(!has_screen() || screenshot.is_some())?;
    build()?;

    let mut app = cmd::command(place::programs(place::Build::Dev).join("emancipasso"));
    app.args(&passed_on).env("EMANCIPASSO_SAY_READY", "1");
    let screen = if has_screen() && screenshot.is_none() { None } else { Some(VirtualScreen::start()?) };
    let Some(screen) = screen else {
        return cmd::run(&mut app);
    };
    let leave = screenshot.is_some();
    let picture = std::path::absolute(screenshot.unwrap_or_else(|| place::artefacts().join("window.png")))?;
    if let Some(folder) = picture.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut child = screen.show(&mut app).stdout(Stdio::piped()).spawn().context("cannot start the app")?;
    let lines = BufReader::new(child.stdout.take().context("the app has no output")?).lines();
    let mut ready = false;
    for line in lines {
        let line = line?;
        if line.starts_with("ready") {
            ready = true;
            // the page is usable; two frames later it is painted
            std::thread::sleep(std::time::Duration::from_millis(400));
            let mut import = cmd::command("import");
            cmd::run(screen.show(import.args(["-window", "root"]).arg(&picture)))?;
            println!(
                "The app is open on the virtual screen {}; a picture of its window: {}",
                screen.name(),
                picture.display()
            );
            if leave {
                child.kill()?;
                break;
            }
            println!("It stays open until you stop it (Ctrl C).");
        }
    }
    let status = child.wait()?;
    if !ready {
        bail!("the app ended before its window was ready ({status})");
    }
    Ok(())
}

/// Builds the interface, the programs and the packs.
pub(crate) fn build() -> Result<()> {
    ui::build(ui::Profile::Web)?;
    cmd::run(cmd::cargo().args(["build", "--quiet"]))?;
    packs::build(place::Build::Dev)
}
