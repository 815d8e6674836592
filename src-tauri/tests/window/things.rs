//! Files with texts, a how-to written together, moderation, and conversations of another forum, in the real window.

use crate::{Away, fr, open, set};
use anyhow::{Context as _, Result};
use contract::{FileStateView, MarkRequest, NotesQuery};
use domain::NoteId;
use domain::mutual_help::{Mark, Target};
use serde_json::Value;
use testkit::desk::Desk;
use testkit::window::Window;

/// Asks the program something as a page does.
async fn ask(window: &Window, command: &str, args: &str) -> Result<Value> {
    let script = format!(
        "const done = arguments[0];
         window.__TAURI__.core.invoke('{command}', {args}).then(done, error => done({{ refused: error }}))"
    );
    let answer = window.script_async(&script).await?;
    anyhow::ensure!(answer.get("refused").is_none(), "{command}: {answer}");
    Ok(answer)
}

/// Gives files to the only field of files, as the system's own dialog does. `files` is a list of JavaScript files.
async fn give(window: &Window, files: &str) -> Result<()> {
    let script = format!(
        "const done = arguments[0];
         const canvas = document.createElement('canvas');
         canvas.width = 320; canvas.height = 200;
         const pen = canvas.getContext('2d');
         pen.fillStyle = 'teal'; pen.fillRect(0, 0, 320, 200); pen.fillStyle = 'white'; pen.fillRect(40, 40, 120, 60);
         canvas.toBlob(picture => {{
             const given = new DataTransfer();
             for (const file of {files}) given.items.add(file);
             const input = document.querySelector('main input[type=file]');
             input.files = given.files;
             input.dispatchEvent(new Event('change', {{ bubbles: true }}));
             done(input.files.length);
         }}, 'image/png')"
    );
    window.script_async(&script).await.map(|_| ())
}

/// Works with another installation, away from the window's thread.
async fn elsewhere<T: Send + 'static>(
    mut away: Away,
    work: impl FnOnce(&Desk) -> Result<T> + Send + 'static,
) -> Result<(Away, T)> {
    let desk = away.0.take().context("another installation")?;
    let (desk, done) = tokio::task::spawn_blocking(move || {
        let done = work(&desk);
        (Away(Some(desk)), done)
    })
    .await?;
    Ok((desk, done?))
}

/// Shares a how-to with two files from the window, and returns the other installation with the note.
async fn share(window: &Window) -> Result<(Away, NoteId)> {
    window.click("button", &fr("home-door-accompany")).await?;
    set(window, "{ name: 'Solène' }").await?;
    let space = ask(window, "create_space", "{ name: 'Pays de Brest' }").await?;
    let space = space["id"].as_str().context("a space")?.to_owned();
    window.go("/help/write").await?;
    window.click("radio", &fr("mutual-help-kind-how-to")).await?;
    window.write(&fr("mutual-help-write-subject"), "Migrer ses courriels").await?;
    window.write(&fr("mutual-help-write-text"), "Un").await?;
    give(window, "[new File([picture], '../plan.png'), new File(['PK\\x03\\x04macro'], 'budget.xlsm')]").await?;
    window.says("budget.xlsm").await?;
    window.says("plan.png").await?;
    window.says(&fr("things-files-runs")).await?;
    window.picture("write-files").await?;
    window.check_accessibility("write-files").await?;
    window.click("button", &fr("mutual-help-write-send")).await?;
    window.says(&fr("things-file-whole")).await?;
    let invite = ask(window, "create_invite", &format!("{{ space: '{space}' }}")).await?;
    let invite = invite["text"].as_str().context("an invite")?.to_owned();
    let joined = move || -> Result<(Away, NoteId)> {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        desk.app().exchange_now()?;
        let notes = desk.app().list_notes(&NotesQuery::default())?;
        let note = notes.first().context("the note travelled")?.id.clone();
        Ok((Away(Some(desk)), note))
    };
    tokio::task::spawn_blocking(joined).await?
}

#[tokio::test(flavor = "multi_thread")]
async fn things_files_are_shown_or_saved_with_a_warning_and_arrive_elsewhere() -> Result<()> {
    let window = open().await?;
    let (desk, note) = share(&window).await?;
    let (_desk, files) = elsewhere(desk, move |desk| Ok(desk.app().get_note_things(&note)?.files)).await?;
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(files.iter().all(|file| file.state == FileStateView::Whole), "{files:?}");
    window
        .until(
            "the picture, drawn",
            "return [...document.querySelectorAll('.files img')].some(i => i.naturalWidth === 320)",
        )
        .await?;
    window.picture("note-files").await?;
    window.check_accessibility("note-files").await?;
    window.click("button", "Enregistrer budget.xlsm").await?;
    window.says(&fr("things-file-warning-title")).await?;
    window.picture("file-warning").await?;
    window.check_accessibility("file-warning").await?;
    window.click_nth("dialog[open] .judge__actions button", 0).await?;
    set(&window, "{ theme: 'dark' }").await?;
    window.says(&fr("things-file-whole")).await?;
    window.picture("note-files-dark").await?;
    window.check_accessibility("note-files-dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn things_written_by_two_at_once_are_all_there_and_the_caret_stays() -> Result<()> {
    let window = open().await?;
    let (desk, note) = share(&window).await?;
    window.click("link", &fr("things-together")).await?;
    window.until("the text", "return document.querySelector('.together textarea')?.value === 'Un'").await?;
    let id = note.clone();
    let (desk, begun) = elsewhere(desk, move |desk| Ok(desk.app().open_shared_text(&id)?)).await?;
    window
        .script(
            "const field = document.querySelector('.together textarea');
             field.focus(); field.value = 'Un\\n\\nDeux, par Solène'; field.setSelectionRange(field.value.length, field.value.length);
             field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
        )
        .await?;
    let id = note.clone();
    let (desk, _) = elsewhere(desk, move |desk| {
        desk.app().edit_shared_text(&id, &begun.version, "Zéro, par Youenn\n\nUn")?;
        Ok(desk.app().exchange_now()?)
    })
    .await?;
    let both = "Zéro, par Youenn\n\nUn\n\nDeux, par Solène";
    let script =
        format!("return document.querySelector('.together textarea').value === {}", serde_json::to_string(both)?);
    window.until("both texts, without a key pressed", &script).await?;
    let caret = window
        .script("const f = document.querySelector('.together textarea'); return [f.selectionStart, f.value.length, document.activeElement === f]")
        .await?;
    assert_eq!((&caret[0], &caret[2]), (&caret[1], &Value::Bool(true)), "the caret stays after its words: {caret}");
    window.says("Youenn").await?;
    window.picture("together").await?;
    window.check_accessibility("together").await?;
    let id = note.clone();
    let (_desk, text) = elsewhere(desk, move |desk| {
        desk.app().exchange_now()?;
        Ok(desk.app().open_shared_text(&id)?.text)
    })
    .await?;
    assert_eq!(text, both);
    window.go(&format!("/help/note/{note}")).await?;
    window.says("Zéro, par Youenn").await?;
    window.says(&fr("things-together-is")).await?;
    window.picture("note-together").await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn things_reported_elsewhere_are_hidden_here_with_a_reason() -> Result<()> {
    let window = open().await?;
    let (desk, note) = share(&window).await?;
    let id = note.clone();
    let (desk, _) = elsewhere(desk, move |desk| {
        let report =
            MarkRequest { target: Target::Note, mark: Mark::Report, set: true, reason: "Données privées".into() };
        desk.app().judge_text(&id, &report)?;
        Ok(desk.app().exchange_now()?)
    })
    .await?;
    window.go("/help/moderation").await?;
    window.says("Données privées").await?;
    window.picture("moderation").await?;
    window.check_accessibility("moderation").await?;
    window.click("button", &fr("things-hide")).await?;
    window.says(&fr("things-hide-who")).await?;
    window.click_nth("dialog[open] button[type=submit]", 0).await?;
    window.says(&fr("things-reason-empty")).await?;
    window.check_accessibility("hide").await?;
    window.write(&fr("things-reason"), "Une adresse privée s’y lisait").await?;
    window.picture("hide").await?;
    window.click_nth("dialog[open] button[type=submit]", 0).await?;
    window.says("Une adresse privée s’y lisait").await?;
    window.says(&fr("things-cases-closed")).await?;
    window.go(&format!("/help/note/{note}")).await?;
    window.says(&fr("things-hidden-read")).await?;
    window.picture("note-hidden").await?;
    window.check_accessibility("note-hidden").await?;
    let (_desk, hidden) = elsewhere(desk, move |desk| {
        desk.app().exchange_now()?;
        Ok(desk.app().get_note_things(&note)?.hidden)
    })
    .await?;
    assert_eq!(hidden.len(), 1);
    assert!(!hidden[0].may_read && hidden[0].reason.contains("adresse privée"), "{hidden:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn things_of_another_forum_are_taken_in_marked_and_readable() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    window.go("/help/imported").await?;
    window.write(&fr("things-import-source"), "https://forum.example.org").await?;
    give(&window, "[new File(['{\\n \"title\": oops'], 'faute.json')]").await?;
    window.says("ligne 2").await?;
    let topic = r#"{"id": 12, "title": "Quitter Doodle", "slug": "quitter-doodle", "created_at": "2024-03-01T10:00:00.000Z",
        "post_stream": {"stream": [1], "posts": [{"id": 1, "name": "Anne", "created_at": "2024-03-01T10:00:00.000Z",
        "cooked": "<p>Par <b onclick='x()'>quoi</b> le remplacer ?</p><img src=x onerror='document.title=1'>"}]}}"#;
    give(&window, &format!("[new File([{}], '12.json')]", serde_json::to_string(topic)?)).await?;
    window.says("Quitter Doodle").await?;
    window.picture("import-preview").await?;
    window.check_accessibility("import-preview").await?;
    window.click("button", &fr("things-import-go")).await?;
    window.says(&fr("things-import-done")).await?;
    window.click("link", "Quitter Doodle").await?;
    window.says("le remplacer").await?;
    window.says("forum.example.org/t/quitter-doodle/12").await?;
    window.picture("imported-topic").await?;
    window.check_accessibility("imported-topic").await
}
