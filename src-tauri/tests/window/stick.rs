//! A space out by the system's dialog, and a stick back in.

use crate::{Away, PROGRAM, fr, set};
use anyhow::{Context, Result, ensure};
use contract::WriteNote;
use domain::mutual_help::NoteKind;
use std::path::Path;
use testkit::desk::{Desk, prepare_home};
use testkit::window::{Screen, Window};

/// A home whose person shares a space with `other`, who wrote a note since they met.
fn prepare(other: &Desk) -> tempfile::TempDir {
    prepare_home(|desk| {
        let space = desk.app().create_space("Pays de Brest").expect("a space");
        let invite = desk.app().create_invite(&space.id).expect("an invite");
        other.app().join_space(&invite.text).expect("joined");
        desk.app().stop_exchange();
        let (kind, body) = (NoteKind::Experience, "Trois mois plus tard.".to_owned());
        let note = WriteNote { space: space.id, kind, title: "Écrit loin du réseau".into(), body, tags: Vec::new() };
        other.app().write_note(&note).expect("written");
    })
}

async fn choose(window: &Window, screen: &Screen, button: &str, titles: &[&str], file: &Path) -> Result<()> {
    window.find("button", button).await?.click().await?;
    let dialog = screen.find(titles)?;
    if titles.contains(&"Save") {
        screen.type_into(&dialog, "", &["ctrl+a"])?;
    }
    screen.type_into(&dialog, file.to_str().context("a plain path")?, &["Return"])?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_space_goes_out_on_a_stick_and_a_stick_brings_a_note() -> Result<()> {
    let stick = tempfile::tempdir()?;
    let theirs = stick.path().join("de-youenn.emancip-paquet");
    let file = theirs.clone();
    let (home, _other) = tokio::task::spawn_blocking(move || {
        let other = Desk::new("Youenn");
        let home = prepare(&other);
        let space = other.app().get_mutual_help().expect("spaces").spaces.remove(0).id;
        other.app().export_bundle(&space, &file).expect("written");
        (home, Away(Some(other)))
    })
    .await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    let screen = Screen::of(&window);
    window.go("/help").await?;
    window.says(&fr("bundles-lead")).await?;
    let (write, take) = (fr("bundles-write"), fr("bundles-take"));

    let ours = stick.path().join("de-zoe.emancip-paquet");
    choose(&window, &screen, &write, &["Save", "Enregistrer"], &ours).await?;
    window.says(&fr("bundles-written")).await?;
    window.picture("stick-written").await?;
    ensure!(std::fs::read(&ours)?.starts_with(b"emancip-bundle/1\n"), "a sealed bundle, not the notes in clear");

    choose(&window, &screen, &take, &["Open", "Ouvrir"], &theirs).await?;
    window.says(&fr("bundles-taken-word")).await?;
    window.says("un texte nouveau").await?;
    window.says("Écrit loin du réseau").await?;
    window.picture("stick-taken").await?;
    window.check_accessibility("/help (a stick taken in)").await?;
    let focused = window.focused().await?;
    ensure!(focused.contains(&take), "the focus is where the person left it: {focused}");

    choose(&window, &screen, &take, &["Open", "Ouvrir"], &theirs).await?;
    window.says(&fr("bundles-nothing-new")).await?;

    let cut = stick.path().join("coupe.emancip-paquet");
    std::fs::write(&cut, &std::fs::read(&theirs)?[..500])?;
    choose(&window, &screen, &take, &["Open", "Ouvrir"], &cut).await?;
    window.says("la clé a peut-être été retirée trop tôt").await?;
    set(&window, "{ theme: 'dark' }").await?;
    window.go("/help").await?;
    window.says(&fr("bundles-lead")).await?;
    window.resize(420, 800).await?;
    // at its end: elsewhere the bar at the foot of the window covers half of whatever lies there
    window.script("window.scrollTo(0, document.documentElement.scrollHeight)").await?;
    window.check_accessibility("/help (narrow, dark)").await?;
    window.picture("stick-narrow-dark").await?;
    Ok(())
}
