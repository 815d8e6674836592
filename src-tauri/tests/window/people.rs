//! Several learners on one computer, and a person's file out by the system's dialog and back in.

use crate::{PROGRAM, fr};
use anyhow::{Context, Result};
use domain::Locale;
use l10n::{Arg, Words};
use serde_json::json;
use testkit::desk::prepare_home;
use testkit::window::{Screen, Window};

fn named(key: &str, name: &str) -> String {
    Words::new(Locale::Fr).with(key, &[("name", Arg::from(name))])
}

/// Chooses a button by which somebody else takes the place, and waits for their window: the page goes away meanwhile.
async fn leave_by(window: &Window, button: &str) -> Result<()> {
    window.script("window.former = true").await?;
    window.find("button", button).await?.click().await?;
    let begun = std::time::Instant::now();
    let opened = "return !window.former && location.pathname === '/' && !!document.querySelector('main h1')";
    // a page that is going away answers nothing
    while !window.script(opened).await.is_ok_and(|opened| opened == json!(true)) {
        anyhow::ensure!(begun.elapsed().as_secs() < 20, "« {button} » did not open the window anew");
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    window.settle().await
}

/// Returns how many lessons the one who uses the window has read.
async fn lessons_read(window: &Window) -> Result<i64> {
    let ask = "const done = arguments[0]; window.__TAURI__.core.invoke('get_course').then(course =>
        done(course.modules.flatMap(m => m.lessons).filter(l => l.state === 'done').length))";
    window.script_async(ask).await?.as_i64().context("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_learners_share_a_computer_and_one_goes_to_another() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|desk| desk.read_lessons("m1"))).await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    let read = lessons_read(&window).await?;
    anyhow::ensure!(read > 0, "Zoé read something");
    window.go("/settings").await?;
    window.says(&fr("people-no-password")).await?;
    window.go("/learners").await?;
    window.write(&fr("people-name"), "Léa").await?;
    leave_by(&window, &fr("people-add-button")).await?;
    window.says(&fr("home-welcome")).await?;
    assert_eq!(lessons_read(&window).await?, 0, "Léa has done nothing yet");
    window.click("button", &fr("home-door-learn")).await?;
    window.says(&fr("learn-modules")).await?;
    window.picture("learners-frame").await?;
    window.check_accessibility("/learn (two learners)").await?;

    // back to Zoé by the name in the frame
    window.click("button", &named("people-menu", "Léa")).await?;
    window.picture("learners-menu").await?;
    leave_by(&window, "Zoé").await?;
    assert_eq!(lessons_read(&window).await?, read, "hers is as she left it");
    for theme in ["light", "dark"] {
        crate::set(&window, &format!("{{ theme: '{theme}' }}")).await?;
        window.go("/learners").await?;
        window.says("Léa").await?;
        window.picture(&format!("learners-{theme}")).await?;
        window.check_accessibility(&format!("/learners ({theme})")).await?;
    }
    window.resize(420, 800).await?;
    window.picture("learners-narrow").await?;
    window.resize(1180, 800).await?;

    // asked at the next start
    let home = window.close().await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.says(&fr("people-who")).await?;
    window.picture("learners-who").await?;
    window.check_accessibility("who is here").await?;
    let first = window.script("return document.querySelector('.who__choice').innerText").await?;
    assert!(first.as_str().is_some_and(|name| name.starts_with("Zoé")), "the last one comes first: {first}");
    leave_by(&window, "Zoé").await?;
    window.wait_for_css(".frame").await?;
    assert_eq!(lessons_read(&window).await?, read);

    // taken off, and put back
    window.go("/learners").await?;
    window.click("button", &named("people-remove", "Léa")).await?;
    window.says(&named("people-remove-title", "Léa")).await?;
    window.picture("learners-remove").await?;
    window.click("button", &fr("people-remove-confirm")).await?;
    window.says(&fr("people-removed")).await?;
    window.click("button", &named("people-restore", "Léa")).await?;
    window.find("button", &named("people-switch", "Léa")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_s_file_goes_out_by_the_dialog_and_comes_in_as_somebody_new() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|desk| desk.complete("m1"))).await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    let screen = Screen::of(&window);
    window.go("/settings").await?;
    window.find("button", &fr("people-export")).await?.click().await?;
    let chosen = window.home().join("zoe.emancipasso");
    let dialog = screen.find(&["Save", "Enregistrer"])?;
    screen.type_into(&dialog, "", &["ctrl+a"])?;
    screen.type_into(&dialog, chosen.to_str().context("a plain path")?, &["Return"])?;
    window.says(&fr("people-exported")).await?;
    assert!(std::fs::read_to_string(&chosen)?.contains("emancipasso-person"));

    window.find("button", &fr("people-import")).await?.click().await?;
    let dialog = screen.find(&["Open", "Ouvrir"])?;
    // a slash opens the line where a path is written
    screen.type_into(&dialog, chosen.to_str().context("a plain path")?, &["Return"])?;
    window.says(&fr("people-report-would")).await?;
    window.picture("person-file-preview").await?;
    window.check_accessibility("/settings (preview)").await?;
    window.click("button", &fr("people-import-new")).await?;
    window.says(&fr("people-report-did")).await?;
    window.picture("person-file-done").await?;
    let read = lessons_read(&window).await?;
    leave_by(&window, &named("people-switch", "Zoé")).await?;
    let who = "const done = arguments[0]; window.__TAURI__.core.invoke('list_learners').then(l => done(l.learners.find(x => x.current).id))";
    assert_ne!(window.script_async(who).await?, json!("first"), "somebody new uses the window");
    assert_eq!(lessons_read(&window).await?, read, "with all that was in the file");
    let ask = "const done = arguments[0]; window.__TAURI__.core.invoke('import_person', { into: 'current' })
        .then(() => done('read'), error => done(error.code))";
    assert_eq!(window.script_async(ask).await?, "not-found", "a page has only the file read that the person chose");
    Ok(())
}
