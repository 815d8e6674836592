//! From « we need help » to a ready letter, in the real window.

use crate::{fr, open};
use anyhow::Result;
use testkit::window::Window;

async fn answer(window: &Window, value: &str) -> Result<()> {
    let script = format!("document.querySelector('.finder-form input[value=\"{value}\"]').click(); return true");
    window.script(&script).await.map(|_| ())
}

#[tokio::test]
async fn a_few_clicks_lead_from_needing_help_to_a_letter_that_is_kept() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-need-help")).await?;
    window.click("link", &fr("diagnosis-need-find-go")).await?;
    window.says(&fr("finder-needs")).await?;
    answer(&window, "training").await?;
    answer(&window, "little").await?;
    answer(&window, "accompany").await?;
    window.says("propose des formations").await?;
    window.says(&fr("finder-unknown-capacity")).await?;
    window.check_accessibility("finder").await?;
    window.picture("finder").await?;
    window.script("document.querySelector('.finder__row a.button').click(); return true").await?;
    window.says(&fr("finder-letter-lead")).await?;
    let body = "return document.getElementById('letter-body')?.value ?? ''";
    let letter = window.script(body).await?;
    let letter = letter.as_str().unwrap_or_default().to_owned();
    anyhow::ensure!(letter.contains("Nous cherchons des formations."), "{letter}");
    window.check_accessibility("letter").await?;
    window.picture("letter").await?;
    let write = "const field = document.getElementById('letter-body');
        field.value += '\\nÀ bientôt.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true";
    window.script(write).await?;
    // leaving the page writes what waits
    window.click("link", &fr("finder-letter-back")).await?;
    window.says("propose des formations").await?;
    window.resize(420, 800).await?;
    window.picture("finder-narrow").await?;
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    anyhow::ensure!(window.script(cut).await? == false, "something is cut on a narrow window");
    window.script("document.querySelector('.finder__row a.button').click(); return true").await?;
    window.says(&fr("finder-letter-lead")).await?;
    let kept = window.script(body).await?;
    anyhow::ensure!(kept.as_str().is_some_and(|text| text.ends_with("À bientôt.")), "the text was lost: {kept}");
    window.close().await.map(drop)
}
