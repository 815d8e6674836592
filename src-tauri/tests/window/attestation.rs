//! The attestation opened with the system's viewer, and saved where the person chooses.

use crate::{PROGRAM, fr};
use anyhow::{Context, Result};
use std::path::Path;
use testkit::desk::prepare_home;
use testkit::window::{Screen, Window};

/// Installs a viewer of PDF files in a home, as a person's own applications are: it writes down what it was given.
fn install_viewer(home: &Path) -> Result<()> {
    let applications = home.join("data/applications");
    std::fs::create_dir_all(&applications)?;
    std::fs::create_dir_all(home.join("config"))?;
    let (script, opened) = (home.join("viewer.sh"), home.join("opened"));
    std::fs::write(
        &script,
        format!("#!/bin/sh\nprintf '%s' \"$1\" > '{0}.new' && mv '{0}.new' '{0}'\n", opened.display()),
    )?;
    std::fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Viewer\nExec={} %f\nMimeType=application/pdf;\n",
        script.display()
    );
    std::fs::write(applications.join("viewer.desktop"), entry)?;
    std::fs::write(home.join("config/mimeapps.list"), "[Default Applications]\napplication/pdf=viewer.desktop\n")?;
    Ok(())
}

async fn appears(path: &Path) -> Result<()> {
    let begun = std::time::Instant::now();
    while !path.exists() {
        anyhow::ensure!(begun.elapsed().as_secs() < 20, "{} never came", path.display());
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_saved_where_the_person_chooses_and_opened_with_their_viewer() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|desk| desk.complete("m1"))).await?;
    install_viewer(home.path())?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.go("/learn/attestation/m1").await?;
    window.find("button", &fr("attestation-save-as")).await?.click().await?;
    let screen = Screen::of(&window);
    // the dialog is the toolkit's own: its title is in its own words, and it is the second window of the program
    let dialog = screen.find(&["Save", "Enregistrer"])?;
    screen.type_into(&dialog, "", &["Escape"])?;
    window.says(&fr("attestation-cancelled")).await?;

    window.find("button", &fr("attestation-save-as")).await?.click().await?;
    let chosen = window.home().join("attestation choisie.pdf");
    let dialog = screen.find(&["Save", "Enregistrer"])?;
    // the name without its ending is selected: the whole goes
    screen.type_into(&dialog, "", &["ctrl+a"])?;
    screen.type_into(&dialog, chosen.to_str().context("a plain path")?, &[])?;
    screen.picture("save-as")?;
    screen.type_into(&dialog, "", &["Return"])?;
    appears(&chosen).await?;
    window.says(&fr("attestation-saved")).await?;
    assert!(std::fs::read(&chosen)?.starts_with(b"%PDF-"), "what was chosen is a PDF");

    window.click("button", &fr("worksheet-open")).await?;
    let opened = window.home().join("opened");
    appears(&opened).await?;
    assert_eq!(std::fs::read_to_string(&opened)?, chosen.to_string_lossy(), "the viewer was given that very file");
    window.picture("attestation-saved").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_cannot_have_any_other_file_opened() -> Result<()> {
    let window = crate::open_as_learner().await?;
    std::fs::write(window.home().join("secret.pdf"), "%PDF-")?;
    let ask = format!(
        "const done = arguments[0]; window.__TAURI__.core.invoke('open_file', {{ path: '{}' }})
            .then(() => done('opened'), error => done(error.code))",
        window.home().join("secret.pdf").display()
    );
    assert_eq!(
        window.script_async(&ask).await?,
        "cannot-open",
        "a page could otherwise open whatever lies on the disk"
    );
    Ok(())
}
