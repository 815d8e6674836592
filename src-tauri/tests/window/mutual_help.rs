//! Mutual help between the window and another installation, over real sockets on the loopback.

use crate::{fr, open_as_learner, set};
use anyhow::Result;
use contract::NotesQuery;
use testkit::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn a_note_written_here_is_answered_elsewhere_and_the_reply_comes_back() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ name: 'Maïwenn', association: 'Les Lucioles (fictive)' }").await?;
    window.go("/help").await?;
    window.says(&fr("mutual-help-first-title")).await?;
    window.picture("mutual-help-first").await?;
    window.write(&fr("mutual-help-create-name"), "Associations du pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.says(&fr("mutual-help-empty-title")).await?;

    window.go("/help/write").await?;
    window.write(&fr("mutual-help-write-subject"), "Qui a déjà quitté son agenda partagé ?").await?;
    window.write(&fr("mutual-help-write-text"), "Nous sommes **douze** et l’œuvre est rude.").await?;
    window.says(&fr("mutual-help-draft-kept")).await?;
    window.picture("write-note").await?;
    window.click("button", &fr("mutual-help-write-send")).await?;
    window.says(&fr("mutual-help-delivery-written")).await?;

    window.go("/help").await?;
    window.click("button", &fr("mutual-help-invite")).await?;
    window
        .until(
            "the invite",
            "return [...document.querySelectorAll('textarea, input')].some(f => f.value.startsWith('emancip1:'))",
        )
        .await?;
    window.picture("invite").await?;
    window.check_accessibility("invite").await?;
    let invite = window
        .script(
            "return [...document.querySelectorAll('textarea, input')].find(f => f.value.startsWith('emancip1:')).value",
        )
        .await?;
    let invite = invite.as_str().unwrap_or_default().to_owned();

    let other = tokio::task::spawn_blocking(move || -> Result<Desk> {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        desk.app().exchange_now()?;
        let notes = desk.app().list_notes(&NotesQuery::default())?;
        anyhow::ensure!(notes.len() == 1, "the note travelled: {notes:?}");
        desk.app().reply_to_note(&notes[0].id, "Nous ! Avec Nextcloud, en une semaine.")?;
        desk.app().exchange_now()?;
        Ok(desk)
    })
    .await??;
    window.go("/help").await?;
    window.click("link", "Qui a déjà quitté").await?;
    window.says("Nous ! Avec Nextcloud, en une semaine.").await?;
    window.says("Youenn").await?;
    window.picture("note").await?;
    window.check_accessibility("note").await?;
    tokio::task::spawn_blocking(move || drop(other)).await?;
    window.go("/help").await?;
    window.picture("mutual-help").await?;
    Ok(())
}
