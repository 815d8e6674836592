//! From « we need help » to the picture of practices, the plan, its document and the finder, in the real window.

use crate::{find_pdf, fr, open, set};
use anyhow::{Context, Result, ensure};
use testkit::window::Window;
use thirtyfour::Key;

/// Chooses the answer of this rank in every question that has one choice, and ticks two tools.
async fn answer_all(window: &Window, rank: usize) -> Result<()> {
    let script = format!(
        "for (const group of document.querySelectorAll('.sheet fieldset')) {{
             const radios = group.querySelectorAll('input[type=radio]');
             radios[Math.min({rank}, radios.length - 1)]?.click();
         }}
         for (const box of [...document.querySelectorAll('.sheet input[type=checkbox]')].slice(0, 2)) {{
             if (!box.checked) box.click();
         }}
         const words = document.querySelector('.sheet textarea');
         words.value = 'Moins de courriels, et plus de temps ensemble.';
         words.dispatchEvent(new Event('input', {{ bubbles: true }}));
         return document.querySelectorAll('.sheet input[type=radio]:checked').length"
    );
    let chosen = window.script(&script).await?;
    ensure!(chosen.as_u64().is_some_and(|count| count >= 20), "questions to answer: {chosen}");
    Ok(())
}

async fn narrow_is_whole(window: &Window, name: &str) -> Result<()> {
    window.resize(420, 800).await?;
    window.picture(name).await?;
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    ensure!(window.script(cut).await? == false, "{name}: something is cut on a narrow window");
    window.resize(1280, 860).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_association_takes_stock_sees_its_plan_and_looks_for_help_with_it() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-need-help")).await?;
    window.says(&fr("diagnosis-need-find")).await?;
    window.picture("need").await?;
    narrow_is_whole(&window, "need-narrow").await?;
    window.click("link", &fr("diagnosis-begin")).await?;
    window.until("the questions", "return document.querySelectorAll('.sheet__section').length === 6").await?;
    window.picture("diagnosis-questions").await?;
    window.check_accessibility("diagnosis-questions").await?;
    answer_all(&window, 0).await?;
    // what was answered is kept: the next page shows it
    window.click("link", &fr("diagnosis-see")).await?;
    window.until("the bars", "return document.querySelectorAll('.bar').length === 6").await?;
    window.says("0 sur 100").await?;
    window.says("plus de temps ensemble").await?;
    window.check_accessibility("diagnosis-result").await?;
    window.picture("diagnosis-result").await?;
    window.click("button", &fr("diagnosis-keep")).await?;
    window.says("est gardé").await?;
    window
        .until("a kept one to choose", "return document.querySelectorAll('.stock__choose select').length === 1")
        .await?;
    let focus = "return document.activeElement !== document.body";
    ensure!(window.script(focus).await? == true, "the focus is not lost when the page follows");

    window.click("link", &fr("diagnosis-back-answers")).await?;
    window.until("the questions", "return document.querySelectorAll('.sheet__section').length === 6").await?;
    answer_all(&window, 2).await?;
    window.click("link", &fr("diagnosis-see")).await?;
    window.says("67 sur 100 (0 avant)").await?;
    window.until("the marks of before", "return document.querySelectorAll('.bar__earlier').length === 6").await?;
    window.script("document.querySelector('.stock__table summary').click(); return true").await?;
    window.check_accessibility("diagnosis-compared").await?;
    window.picture("diagnosis-compared").await?;
    window.script("document.querySelector('#check-plan').scrollIntoView(); return true").await?;
    window.picture("diagnosis-plan").await?;
    let first = window.script("return document.querySelector('.step__title').textContent").await?;
    let first = first.as_str().context("a first step")?.to_owned();
    window.script("document.querySelector('.step input').click(); return true").await?;
    window.says("1 étape faite sur").await?;

    window.click("button", &fr("diagnosis-export-pdf")).await?;
    window.says(&fr("worksheet-saved")).await?;
    window.script("document.querySelector('#check-export').scrollIntoView(); return true").await?;
    window.picture("diagnosis-saved").await?;
    let pdf = find_pdf(&window)?;
    let text = std::process::Command::new("pdftotext").arg(&pdf).arg("-").output()?;
    let text = String::from_utf8(text.stdout)?;
    ensure!(text.contains(&first) && text.contains("67 sur 100"), "{text}");
    std::fs::copy(&pdf, testkit::window::artefacts().join("diagnosis.pdf"))?;
    narrow_is_whole(&window, "diagnosis-narrow").await?;

    window.click("link", &fr("diagnosis-find")).await?;
    window.says(&fr("finder-plan")).await?;
    let wished = "return [...document.querySelectorAll('.finder-form input[type=checkbox]:checked')].length";
    window.until("what the plan asks for", &format!("{wished} > 2")).await?;
    window.picture("diagnosis-finder").await?;
    window.script("document.querySelector('.finder__row a.button').click(); return true").await?;
    let body = "return document.getElementById('letter-body')?.value ?? ''";
    window.until("the letter", &format!("return !!({})", body.trim_start_matches("return "))).await?;
    let letter = window.script(body).await?;
    let letter = letter.as_str().unwrap_or_default();
    ensure!(
        letter.contains("nos premières étapes") && !letter.contains(&first),
        "the plan, without what is done: {letter}"
    );

    let home = window.close().await?;
    let again = Window::open_in(crate::PROGRAM, "fr_FR.UTF-8", home).await?;
    again.go("/need/result").await?;
    again.says("1 étape faite sur").await?;
    again.says("67 sur 100 (0 avant)").await?;

    set(&again, "{ locale: 'en', theme: 'dark' }").await?;
    again.until("the bars", "return document.querySelectorAll('.bar').length === 6").await?;
    again.check_accessibility("diagnosis, English and dark").await?;
    again.picture("diagnosis-result-en-dark").await?;
    again.script("document.querySelector('#check-plan').scrollIntoView(); return true").await?;
    again.picture("diagnosis-plan-en-dark").await?;
    set(&again, "{ locale: 'fr', theme: 'light' }").await?;

    let kept = "return document.querySelector('.stock__choose select')?.options[1]?.value ?? ''";
    again.until("one that was kept", &kept.replace("?? ''", "!== undefined")).await?;
    let kept = again.script(kept).await?;
    again.choose_nth(".stock__choose select", 0, kept.as_str().context("its time")?).await?;
    again.says("0 sur 100").await?;
    again.says(&fr("diagnosis-plan-text-past")).await?;
    ensure!(!again.has_css(".step input").await?, "a plan of the past is not ticked");
    again.picture("diagnosis-kept").await?;
    again.click("button", &fr("diagnosis-delete")).await?;
    again.click("button", &fr("diagnosis-delete-confirm")).await?;
    again.until("none is kept any more", "return !document.querySelector('.stock__choose')").await?;
    again.says("67 sur 100").await?;
    again.says(&fr("diagnosis-deleted")).await?;
    again.until("the focus on the part", "return document.activeElement?.id === 'check-keep'").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_from_a_question_to_a_step_done_and_the_finder_needs_no_mouse() -> Result<()> {
    let window = open().await?;
    window.enter(&fr("home-door-need-help")).await?;
    window.says(&fr("diagnosis-need-lead")).await?;
    window.enter(&fr("diagnosis-begin")).await?;
    window.until("the questions", "return document.querySelectorAll('.sheet__section').length === 6").await?;
    window.tab_into(".sheet input[type=checkbox]").await?;
    window.press(" ").await?;
    window.tab_into(".sheet input[type=radio]").await?;
    window.press(" ").await?;
    let chosen = "return document.querySelectorAll('.sheet input:checked').length === 2";
    window.until("a tool and an answer", chosen).await?;
    window.enter(&fr("diagnosis-see")).await?;
    window.says("0 sur 100").await?;
    window.tab_into(".stock__table summary").await?;
    window.press(Key::Enter).await?;
    window.until("the table", "return document.querySelector('.stock__table').open").await?;
    window.tab_into(".step input").await?;
    window.press(" ").await?;
    window.says("1 étape faite sur").await?;
    window.enter(&fr("diagnosis-find")).await?;
    window.says(&fr("finder-plan")).await?;
    Ok(())
}
