//! The real program's real window, driven as a person would: first start, course, attestation, directory, mutual
//! help, studio, listing, languages, keyboard; axe-core on every page.

mod accessibility;
mod activities;
mod annotations;
mod attestation;
mod data;
mod diagnosis;
mod directory;
mod directory_files;
mod directory_search;
mod disk;
mod exchange;
mod finder;
mod keyboard;
mod learning;
mod members;
mod mutual_help;
mod people;
mod reading;
mod resources;
mod revision;
mod sharing;
mod starts;
mod stick;
mod studio;
mod things;
mod video;
mod words;

use anyhow::{Context, Result};
use domain::Locale;
use l10n::Words;
use std::path::PathBuf;
use testkit::desk::Desk;
use testkit::window::Window;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_emancipasso");

/// Returns the French words.
fn fr(key: &str) -> String {
    Words::new(Locale::Fr).text(key)
}

/// Opens the window in French on a new home.
async fn open() -> Result<Window> {
    Window::open(PROGRAM, "fr_FR.UTF-8").await
}

/// Opens the window in French and goes through the door of those who learn.
async fn open_as_learner() -> Result<Window> {
    let window = open().await?;
    window.click("button", &fr("home-door-learn")).await?;
    window.says(&fr("learn-modules")).await?;
    Ok(window)
}

/// Keeps settings as the settings page does, without its fields.
async fn set(window: &Window, changes: &str) -> Result<()> {
    let script = format!(
        "const done = arguments[0]; const invoke = window.__TAURI__.core.invoke;
         invoke('get_boot').then(boot => invoke('update_settings', {{ settings: Object.assign(boot.settings, {changes}) }}))
            .then(() => done(true), error => done(JSON.stringify(error)))"
    );
    let kept = window.script_async(&script).await?;
    anyhow::ensure!(kept == serde_json::Value::Bool(true), "settings were not kept: {kept}");
    window.reload().await
}

/// Returns a document that the program wrote in the person's folder.
fn find_pdf(window: &Window) -> Result<PathBuf> {
    let found = std::fs::read_dir(window.home())?.filter_map(Result::ok).map(|entry| entry.path());
    let mut pdfs = found.filter(|path| path.extension().is_some_and(|extension| extension == "pdf"));
    pdfs.next().context("no PDF lies in the person's folder")
}

/// Another installation. It blocks, also when it is let go: never on the threads that drive the window.
struct Away(Option<Desk>);

impl Drop for Away {
    fn drop(&mut self) {
        let desk = self.0.take();
        let _ = std::thread::spawn(move || drop(desk)).join();
    }
}
