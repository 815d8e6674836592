//! The trainer's studio.

use crate::{fr, open, set};
use anyhow::Result;

#[tokio::test(flavor = "multi_thread")]
async fn a_lesson_edited_in_the_studio_is_published_and_shown() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    set(&window, "{ studio: true }").await?;
    window.go("/studio").await?;
    window.says(&fr("studio-lessons")).await?;
    window.picture("studio").await?;

    window.go("/studio/m1-paysage/fr").await?;
    window.wait_for_css("textarea").await?;
    let typed = "\\n\\nUne phrase ajoutée par la formatrice.\\n\\n<script>alert(1)</script>\\n";
    let edit = format!(
        "const area = document.querySelector('textarea');
         area.value = area.value.replace(/\\n## /, '{typed}\\n## ');
         area.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    );
    window.script(&edit).await?;
    window.says("Une phrase ajoutée par la formatrice.").await?;
    window.says(&fr("studio-saved")).await?;
    let scripts = window.script("return document.querySelectorAll('main script').length").await?;
    assert_eq!(scripts, 0, "nothing a course says becomes a script");
    window.picture("studio-lesson").await?;
    // the check refuses raw HTML or remarks on it; either way the text is mended before publishing
    let mend = "const area = document.querySelector('textarea');
        area.value = area.value.replace('<script>alert(1)</script>', '');
        area.dispatchEvent(new Event('input', { bubbles: true }));";
    window.script(mend).await?;
    window
        .until("the mended text to be kept", "return !document.querySelector('textarea').value.includes('alert(1)')")
        .await?;
    let kept = "const done = arguments[0]; window.__TAURI__.core
        .invoke('get_course_text', { text: 'm1-paysage', locale: 'fr' })
        .then(found => done(found.changed && !found.source.includes('alert(1)')), () => done(false))";
    window.until_async("the mended text to be on the disk", kept).await?;

    window.go("/studio").await?;
    window.click("button", &fr("studio-publish")).await?;
    window.says("L’édition 2 est publiée").await?;
    window.go("/learn/lesson/m1-paysage").await?;
    window.says("Une phrase ajoutée par la formatrice.").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_questions_of_the_self_diagnosis_are_rewritten_in_the_studio() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    set(&window, "{ studio: true }").await?;
    window.go("/studio").await?;
    window.says(&fr("studio-outside")).await?;
    window.script("document.querySelector('a[href^=\"/studio/diagnosis/fr\"]').click(); return true").await?;
    window.wait_for_css("textarea").await?;
    let edit = "const area = document.querySelector('textarea');
        area.value = area.value.replace('Qui peut ouvrir les comptes en ligne', 'Qui a les clés des comptes en ligne');
        area.dispatchEvent(new Event('input', { bubbles: true }));";
    window.script(edit).await?;
    window
        .until(
            "the preview",
            "return document.querySelector('.desk .lesson__text')?.innerText.includes('Qui a les clés')",
        )
        .await?;
    window.check_accessibility("studio, a worksheet").await?;
    window.picture("studio-diagnosis").await?;
    window.says(&fr("studio-saved")).await?;
    window.go("/studio").await?;
    window.click("button", &fr("studio-publish")).await?;
    window.says("L’édition 2 est publiée").await?;
    window.go("/need/diagnosis").await?;
    window.says("Qui a les clés des comptes en ligne").await?;
    Ok(())
}
