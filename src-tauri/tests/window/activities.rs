//! A story lived and a worksheet filled in, with the keyboard alone.

use crate::{PROGRAM, find_pdf, fr};
use anyhow::{Context, Result};
use testkit::desk::prepare_home;
use testkit::window::Window;
use thirtyfour::Key;

async fn open() -> Result<Window> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|_| ())).await?;
    Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_is_lived_to_an_ending_and_gone_on_with_after_a_new_start() -> Result<()> {
    let window = open().await?;
    window.go("/learn/story/m1-scenario").await?;
    window.picture("story").await?;
    let scene = "return document.querySelector('#story-scene')?.textContent ?? ''";
    let first = window.script(scene).await?;
    let mut scenes = 0;
    while !window.has_css(".story__ending").await? {
        let before = window.script(scene).await?;
        window.tab_into(".story__choice").await?;
        window.press(Key::Enter).await?;
        window
            .until(
                "the next scene",
                &format!("return document.querySelector('#story-scene')?.textContent !== {before}"),
            )
            .await?;
        window.settle().await?;
        let focus = window.script("return document.activeElement?.id").await?;
        assert_eq!(focus, "story-scene", "those who listen to the page hear the new scene");
        scenes += 1;
        anyhow::ensure!(scenes < 20, "a story ends");
    }
    window.says(&fr("scenario-again")).await?;
    window.picture("story-ending").await?;
    window.check_accessibility("story-ending").await?;
    window.enter(&fr("scenario-one-back")).await?;
    window.until("the scene before", "return !!document.querySelector('.story__choice')").await?;
    let left = window.script(scene).await?;
    assert_ne!(left, first);
    let home = window.close().await?;
    let again = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    again.go("/learn/story/m1-scenario").await?;
    assert_eq!(again.script(scene).await?, left, "one goes on where one was");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worksheet_is_kept_at_each_change_and_saved_as_a_document() -> Result<()> {
    let window = open().await?;
    window.go("/learn/worksheet/m3-worksheet").await?;
    window.picture("worksheet").await?;
    window.tab_into(".sheet__cell").await?;
    window.press("Une première ligne").await?;
    window.enter(&fr("worksheet-row-add")).await?;
    window.until("two rows", "return document.querySelectorAll('.sheet__table tbody tr').length >= 2").await?;
    // every number of the page: the results follow
    let numbers = window.script("return document.querySelectorAll('input[inputmode=decimal]').length").await?;
    let numbers = numbers.as_u64().context("numbers to fill in")?;
    assert!(numbers > 3, "the price is worked out from several numbers");
    window.tab_into("input[inputmode=decimal]").await?;
    window.press("900").await?;
    for rank in 1..numbers {
        window.press(Key::Tab).await?;
        window.tab_into("input[inputmode=decimal]").await?;
        // each smaller than the one before: the formulas divide by a difference
        window.press((900 - 17 * rank).to_string()).await?;
    }
    window
        .until("the results", "return [...document.querySelectorAll('output')].every(o => /\\d/.test(o.textContent))")
        .await?;
    window.picture("worksheet-filled").await?;
    window.check_accessibility("worksheet-filled").await?;
    window.enter(&fr("worksheet-export-pdf")).await?;
    window.says(&fr("worksheet-saved")).await?;
    let pdf = find_pdf(&window)?;
    let text = std::process::Command::new("pdftotext").arg(&pdf).arg("-").output()?;
    assert!(String::from_utf8(text.stdout)?.contains("Une première ligne"), "the answers are in the document");

    let home = window.close().await?;
    let again = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    again.go("/learn/worksheet/m3-worksheet").await?;
    again
        .until("the row to be kept", "return document.querySelector('.sheet__cell')?.value === 'Une première ligne'")
        .await?;
    Ok(())
}
