//! Annotations and bookmarks by keyboard, found again by the palette and on their own page.

use crate::{PROGRAM, fr, set};
use anyhow::Result;
use testkit::desk::prepare_home;
use testkit::window::Window;
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn a_passage_is_annotated_and_another_marked_by_keyboard_then_both_are_found() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|_| ())).await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.go("/learn/lesson/m1-paysage").await?;

    // from the first passage to the second, whose annotation opens under it
    window.enter(&fr("annotations-begin")).await?;
    window.wait_for_css("[role=toolbar]").await?;
    window.check_accessibility("walk").await?;
    window.press(Key::Home).await?;
    window.press(Key::Down).await?;
    window
        .until(
            "the second passage",
            "return !!document.querySelectorAll('[data-block]')[1].closest('.passage--current')",
        )
        .await?;
    window.picture("walk").await?;
    window.press(Key::Enter).await?;
    window.until("the field", "return document.activeElement?.id === 'annotation-body'").await?;
    window.enter(&fr("annotations-keep")).await?;
    window.says(&fr("annotations-nothing-written")).await?;
    window.until("the field again", "return document.activeElement?.id === 'annotation-body'").await?;
    window.press("Prévoir des goûters pour la ludothèque.").await?;
    window.picture("annotation").await?;
    window.check_accessibility("annotation").await?;
    window.enter(&fr("annotations-keep")).await?;
    window
        .until("the focus on the mark", "return document.activeElement?.matches('.passage-mark--note') ?? false")
        .await?;

    // a bookmark three passages further
    window.script("document.querySelector('.annotate .button').focus()").await?;
    window.press(Key::Enter).await?;
    window.wait_for_css("[role=toolbar]").await?;
    window.press(Key::Home).await?;
    for _ in 0..4 {
        window.press(Key::Down).await?;
    }
    window.press(Key::Right).await?;
    window.press(Key::Enter).await?;
    window.wait_for_css(".passage-mark--bookmark").await?;
    let block = window
        .script("return document.querySelector('.passage-mark--bookmark').dataset.open")
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned();
    window.press(Key::Escape).await?;
    window.until("the tool bar gone", "return !document.querySelector('[role=toolbar]')").await?;
    window.picture("marks").await?;

    // the palette finds the words with another ending, and leads to the passage
    window.press(Key::Control + "k").await?;
    window.wait_for_css("dialog[open] input").await?;
    window.press("gouter").await?;
    window
        .until(
            "the annotation with its word marked",
            "return [...document.querySelectorAll('dialog [role=option] mark')].some(m => m.textContent === 'goûters')",
        )
        .await?;
    window.picture("palette").await?;
    window.check_accessibility("palette").await?;
    window.press(Key::Enter).await?;
    window
        .until(
            "the passage shown",
            "return location.hash.startsWith('#block-') && !!document.querySelector('.passage--current.passage--noted')",
        )
        .await?;

    // both on their own page, each with the way back to its passage
    window.press(Key::Control + "k").await?;
    window.wait_for_css("dialog[open] input").await?;
    window.press("mes annot").await?;
    window.wait_for_css("dialog [role=option]").await?;
    window.press(Key::Enter).await?;
    window.until("the page", "return location.pathname === '/learn/annotations'").await?;
    window.says("Prévoir des goûters").await?;
    window.picture("annotations").await?;
    window.check_accessibility("annotations").await?;
    window.write(&fr("annotations-search"), "ludothèques").await?;
    window.until("one mark", "return document.querySelectorAll('.mark-card').length === 1").await?;
    window.write(&fr("annotations-search"), " ").await?;
    window.until("both marks", "return document.querySelectorAll('.mark-card').length === 2").await?;
    window.click_nth(".mark-card a", 1).await?;
    window
        .until(
            "the bookmarked passage with the focus",
            &format!("return document.activeElement?.dataset.block === '{block}'"),
        )
        .await?;

    // a bookmark removed comes back
    window.go("/learn/annotations").await?;
    window.click_nth(".mark-card button", 1).await?;
    window.until("one mark", "return document.querySelectorAll('.mark-card').length === 1").await?;
    window.click("button", &fr("annotations-undo")).await?;
    window.until("both marks", "return document.querySelectorAll('.mark-card').length === 2").await?;

    set(&window, "{ theme: 'dark' }").await?;
    window.picture("annotations-dark").await?;
    window.go("/learn/lesson/m1-paysage").await?;
    window.wait_for_css(".passage-mark--note").await?;
    window.resize(420, 800).await?;
    window.click_nth(".passage-mark--note", 0).await?;
    window.wait_for_css("#annotation-body").await?;
    window.picture("annotation-dark-420").await?;
    Ok(())
}
