//! Notes sorted, edited, compared, marked and counted, between the window and another installation over the loopback.

use crate::{fr, open_as_learner, set};
use anyhow::Result;
use contract::{MarkRequest, NotesFilter};
use domain::NoteId;
use domain::mutual_help::{Mark, Target};
use l10n::{Arg, Words};
use testkit::desk::Desk;
use testkit::window::Window;

const TITLE: &str = "Quel agenda partagé ?";

fn with_count(key: &str, count: usize) -> String {
    Words::new(domain::Locale::Fr).with(key, &[("count", Arg::from(count))])
}

/// Makes an invite in the window and has another installation join with it, as « Youenn ».
async fn joined_by_another(window: &Window) -> Result<Desk> {
    window.go("/help").await?;
    window.click("button", &fr("mutual-help-invite")).await?;
    let invite = "[...document.querySelectorAll('textarea, input')].find(f => f.value.startsWith('emancip1:'))";
    window.until("the invite", &format!("return !!{invite}")).await?;
    let invite = window.script(&format!("return {invite}.value")).await?;
    let invite = invite.as_str().unwrap_or_default().to_owned();
    tokio::task::spawn_blocking(move || -> Result<Desk> {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        desk.app().exchange_now()?;
        Ok(desk)
    })
    .await?
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_tagged_edited_compared_and_solved_with_the_help_of_another() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ name: 'Maïwenn', association: 'Les Lucioles (fictive)' }").await?;
    window.go("/help").await?;
    window.says(&fr("notes-first-what")).await?;
    window.picture("words-first-use").await?;
    window.write(&fr("mutual-help-create-name"), "Associations du pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.says(&fr("mutual-help-empty-title")).await?;

    window.go("/help/write").await?;
    window.write(&fr("mutual-help-write-subject"), TITLE).await?;
    window.write(&fr("mutual-help-write-text"), "Nous sommes douze.\n\nNotre agenda est chez Google.").await?;
    window.click("button", &fr("notes-link")).await?;
    window.write(&fr("notes-link-search"), "paysage").await?;
    window.until("a lesson to link to", "return !!document.querySelector('dialog[open] .pick')").await?;
    window.picture("words-link").await?;
    window.check_accessibility("link dialog").await?;
    window.click_nth("dialog[open] .pick", 0).await?;
    window
        .until("the link in the text", "return document.querySelector('#note-body').value.includes('](lesson:')")
        .await?;
    window.write(&fr("notes-tags-field"), "Agenda, Logiciels libres").await?;
    window.says("agenda, logiciels-libres").await?;
    window.says(&fr("mutual-help-draft-kept")).await?;
    window.picture("words-write").await?;
    window.check_accessibility("write with tags").await?;
    window.click("button", &fr("mutual-help-write-send")).await?;
    window.says(&fr("mutual-help-delivery-written")).await?;
    window.says("logiciels-libres").await?;
    window.wait_for_css(".letter a[href^='lesson:']").await?;
    let route = window.script("return location.pathname").await?.as_str().unwrap_or_default().to_owned();
    let id = NoteId::new(route.rsplit('/').next().unwrap_or_default())?;

    window.click("link", &fr("notes-edit")).await?;
    window.says(&fr("notes-edit-what")).await?;
    window.write(&fr("mutual-help-write-subject"), "Quel agenda partagé et libre ?").await?;
    window.says(&fr("mutual-help-draft-kept")).await?;
    window.reload().await?;
    window.says(&fr("mutual-help-draft-found")).await?;
    window.click("button", &fr("notes-edit-send")).await?;
    window.says("Quel agenda partagé et libre ?").await?;
    window.click("link", &fr("notes-history")).await?;
    window.wait_for_css(".comparison ins").await?;
    let added = window.script("return document.querySelector('.comparison ins').textContent").await?;
    assert!(added.as_str().is_some_and(|added| added.contains("et libre")), "what was added is marked: {added}");
    window.picture("words-history").await?;
    window.check_accessibility("history").await?;

    let other = joined_by_another(&window).await?;
    let theirs = id.clone();
    let other = tokio::task::spawn_blocking(move || -> Result<Desk> {
        let request = MarkRequest { target: Target::Note, mark: Mark::MeToo, set: true, reason: String::new() };
        other.app().mark_note(&theirs, &request)?;
        other.app().reply_to_note(&theirs, "Bonjour @Maïwenn, Nextcloud nous va bien.")?;
        other.app().exchange_now()?;
        Ok(other)
    })
    .await??;
    window.reload().await?;
    window.says(&with_count("notes-unread", 1)).await?;
    window.says(&fr("notes-names-you")).await?;
    window.wait_for_css(".side .unread").await?;
    window.says(&with_count("notes-me-too-count", 1)).await?;
    window.picture("words-list").await?;
    window.check_accessibility("list with news").await?;
    set(&window, "{ theme: 'dark' }").await?;
    window.picture("words-list-dark").await?;
    window.check_accessibility("list with news, dark").await?;
    window.click("link", "Quel agenda partagé et libre").await?;
    window.says("Nextcloud nous va bien.").await?;
    window.says(&with_count("notes-me-too-people", 1)).await?;
    window.until("no more news in the menu", "return !document.querySelector('.side .unread')").await?;
    window.click("button", &fr("notes-is-answer")).await?;
    window.says(&fr("notes-answer")).await?;
    let focused = window.focused().await?;
    assert!(focused.contains(&fr("notes-is-answer")), "the button stays under the finger: {focused}");
    window.picture("words-note-solved-dark").await?;
    window.check_accessibility("solved note, dark").await?;
    set(&window, "{ theme: 'light' }").await?;
    window.go(&format!("/help/note/{id}")).await?;
    window.says(&fr("notes-answer")).await?;
    window.picture("words-note-solved").await?;

    let theirs = id.clone();
    let solved = tokio::task::spawn_blocking(move || -> Result<bool> {
        other.app().exchange_now()?;
        let solved = other.app().get_note(&theirs)?.state.solved;
        let all = other.app().browse_notes(&NotesFilter::default())?;
        anyhow::ensure!(all.total == 1, "{all:?}");
        Ok(solved)
    })
    .await??;
    assert!(solved, "the mark travelled");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_s_question_is_followed_and_joined_by_keyboard_and_one_s_own_reply_taken_away() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ name: 'Maïwenn' }").await?;
    let (desk, invite) = tokio::task::spawn_blocking(|| -> Result<(Desk, String)> {
        let desk = Desk::new("Youenn");
        let space = desk.app().create_space("Pays de Brest")?;
        let note = contract::WriteNote {
            space: space.id.clone(),
            kind: domain::mutual_help::NoteKind::Question,
            title: TITLE.into(),
            body: "Nous sommes douze.".into(),
            tags: vec!["agenda".into()],
        };
        desk.app().write_note(&note)?;
        let invite = desk.app().create_invite(&space.id)?.text;
        Ok((desk, invite))
    })
    .await??;
    window.go("/help/join").await?;
    window.write(&fr("mutual-help-join-invite"), &invite).await?;
    window.click("button", &fr("mutual-help-join-go")).await?;
    window.says("Pays de Brest").await?;
    window.go("/help").await?;
    window.says(TITLE).await?;
    // the other's part is over; dropped here, for it would end the test without a word if an assertion failed
    tokio::task::spawn_blocking(move || drop(desk)).await?;
    // shelves and filters leave what they say
    window.enter(&fr("notes-shelf-solved")).await?;
    window.says(&fr("notes-none-title")).await?;
    window.click("button", &fr("notes-show-all")).await?;
    window.says(TITLE).await?;
    window.choose(&fr("notes-tag"), "agenda").await?;
    window.says(&with_count("notes-count", 1)).await?;

    window.click("link", TITLE).await?;
    window.enter(&fr("notes-me-too")).await?;
    window.says(&with_count("notes-me-too-people", 1)).await?;
    let pressed = "return [...document.querySelectorAll('.toggle[aria-pressed=true]')].length";
    assert_eq!(window.script(pressed).await?, 1, "the button says that it is pressed");
    window.enter(&fr("notes-follow")).await?;
    window.until("two pressed buttons", &format!("{pressed} === 2")).await?;
    window.write(&fr("mutual-help-reply-label"), "Nous non plus.").await?;
    window.says(&fr("mutual-help-draft-kept")).await?;
    window.click("button", &fr("mutual-help-reply-send")).await?;
    window.says(&fr("mutual-help-reply-yours")).await?;
    window.enter(&fr("notes-delete-reply")).await?;
    window.says(&fr("notes-delete-copies")).await?;
    window.picture("words-delete").await?;
    window.check_accessibility("delete dialog").await?;
    window.click("button", &fr("notes-delete-do")).await?;
    window.says(&fr("notes-deleted")).await?;
    let lost = window.script("return document.activeElement === document.body").await?;
    assert_eq!(lost, false, "the focus has a place after the dialog");
    window.picture("words-deleted").await?;
    Ok(())
}
