//! First start, the course, the quiz, the attestation.

use crate::{find_pdf, fr, open, open_as_learner};
use anyhow::{Context, Result};
use domain::learning::Answer;
use domain::{AttemptId, Locale, QuizId};
use serde_json::Value;
use std::process::Command;
use testkit::desk::right_answers;
use testkit::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_shows_three_doors_and_asks_for_nothing() -> Result<()> {
    let window = open().await?;
    for door in ["home-door-learn", "home-door-need-help", "home-door-accompany"] {
        window.says(&fr(door)).await?;
    }
    let fields = window.script("return document.querySelectorAll('main input, main textarea').length").await?;
    assert_eq!(fields, 0, "nothing to register");
    window.picture("first-start").await?;
    window.click("button", &fr("home-door-need-help")).await?;
    window.says(&fr("diagnosis-need-lead")).await?;
    let home = window.close().await?;

    let again = Window::open_in(crate::PROGRAM, "fr_FR.UTF-8", home).await?;
    again.says(&fr("home-greeting")).await?;
    let text = again.text().await?;
    assert!(!text.contains(&fr("home-welcome-lead")), "the doors are shown once: {text}");
    again.picture("home").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_module_read_and_passed_gives_an_attestation_and_is_kept() -> Result<()> {
    let window = open_as_learner().await?;
    read_every_lesson(&window).await?;
    pass_the_quiz(&window).await?;
    window.says(&fr("quiz-review-passed")).await?;
    window.picture("review").await?;
    window.check_accessibility("review").await?;

    window.click("link", &fr("quiz-review-attestation")).await?;
    window.write(&fr("attestation-name"), "Zoé Lefèvre-Nuñez de l’Œuvre").await?;
    window.click("button", &fr("attestation-save")).await?;
    window.says(&fr("attestation-saved")).await?;
    window.picture("attestation").await?;
    window.check_accessibility("attestation").await?;
    let pdf = find_pdf(&window)?;
    let text = Command::new("pdftotext").arg(&pdf).arg("-").output().context("pdftotext (poppler-utils)")?;
    let text = String::from_utf8(text.stdout)?;
    assert!(text.contains("Zoé Lefèvre-Nuñez de l’Œuvre"), "accents, ligature and apostrophe are printed: {text}");

    let home = window.close().await?;
    let again = Window::open_in(crate::PROGRAM, "fr_FR.UTF-8", home).await?;
    again.go("/learn").await?;
    again.says(&fr("learn-module-complete")).await?;
    again.picture("learn").await?;
    Ok(())
}

/// Begins with the page's one large button and follows each lesson's one clear next.
async fn read_every_lesson(window: &Window) -> Result<()> {
    window.click("link", &fr("learn-begin")).await?;
    window.picture("lesson").await?;
    loop {
        let last = window.has("button", &fr("learn-lesson-next-quiz")).await?;
        let next = if last { "learn-lesson-next-quiz" } else { "learn-lesson-next-lesson" };
        let before = window.script("return document.querySelector('h1').textContent").await?;
        window.click("button", &fr(next)).await?;
        window
            .until("the next page", &format!("return document.querySelector('h1')?.textContent !== {before}"))
            .await?;
        window.settle().await?;
        if last {
            return Ok(());
        }
    }
}

/// Answers each question with its key, choosing where the window shows it.
async fn pass_the_quiz(window: &Window) -> Result<()> {
    let quiz = QuizId::new("m1-quiz")?;
    let ask = "const done = arguments[0];
        window.__TAURI__.core.invoke('begin_attempt', { quiz: 'm1-quiz' }).then(done, e => done(JSON.stringify(e)))";
    let attempt = window.script_async(ask).await?;
    let questions = attempt["questions"].as_array().with_context(|| format!("an attempt: {attempt}"))?.clone();
    let answers = right_answers(Locale::Fr, &quiz, &AttemptId::new(attempt["id"].as_str().unwrap_or_default())?);
    assert!(questions.len() >= 6, "the module's quiz has six questions or more");
    for (number, (question, answer)) in questions.iter().zip(&answers).enumerate() {
        window.wait_for_css("fieldset, form").await?;
        fill(window, &question["form"], answer).await?;
        if number == 0 {
            window.picture("quiz").await?;
        }
        window.click("button", &fr("quiz-answer")).await?;
        window.says(&fr("quiz-verdict-right")).await?;
        if number == 0 {
            window.picture("quiz-feedback").await?;
            window.check_accessibility("quiz-feedback").await?;
        }
        let last = number + 1 == questions.len();
        window.click("button", &fr(if last { "quiz-finish" } else { "quiz-next" })).await?;
    }
    Ok(())
}

async fn fill(window: &Window, form: &Value, answer: &Answer) -> Result<()> {
    let place = |list: &str, at: usize| {
        let options = form[list].as_array().cloned().unwrap_or_default();
        options.iter().position(|option| option["at"] == at).unwrap_or(usize::MAX)
    };
    match answer {
        Answer::Choices(chosen) => {
            for at in chosen {
                window.click_nth("main input[type=radio], main input[type=checkbox]", place("options", *at)).await?;
            }
        }
        Answer::Boolean(value) => window.click_nth("main input[type=radio]", usize::from(!value)).await?,
        Answer::Text(text) => window.write(&fr("quiz-text-label"), text).await?,
        Answer::Number(number) => window.write(&fr("quiz-number-label"), number).await?,
        Answer::Order(order) => {
            for (rank, at) in order.iter().enumerate() {
                put_at_rank(window, form, *at, rank).await?;
            }
        }
        Answer::Pairs(pairs) => {
            for (row, right) in pairs.iter().enumerate() {
                window.choose_nth("main select", row, &right.map(|r| r.to_string()).unwrap_or_default()).await?;
            }
        }
    }
    Ok(())
}

/// Presses « up » beside an item until it has its rank.
async fn put_at_rank(window: &Window, form: &Value, at: usize, rank: usize) -> Result<()> {
    let text = form["items"].as_array().into_iter().flatten().find(|item| item["at"] == at).context("the item")?;
    let place = format!(
        "const html = {}; const box = document.createElement('div'); box.innerHTML = html;
         const words = t => t.replace(/\\s+/g, ' ').trim();
         return [...document.querySelectorAll('.order__words')].findIndex(e => words(e.textContent) === words(box.textContent))",
        text["text"]
    );
    while let Some(now) = window.script(&place).await?.as_u64().map(|now| now as usize).filter(|now| *now > rank) {
        window.click_nth(".order__button:first-child", now).await?;
    }
    Ok(())
}
