//! Everything by keyboard alone.

use crate::{PROGRAM, fr, open};
use anyhow::{Context, Result};
use domain::learning::Answer;
use domain::{AttemptId, Locale, QuizId};
use l10n::Words;
use serde_json::{Value, json};
use testkit::desk::{prepare_home, right_answers};
use testkit::window::Window;
use thirtyfour::Key;

#[tokio::test(flavor = "multi_thread")]
async fn the_way_from_the_first_start_to_a_lesson_and_another_language_needs_no_mouse() -> Result<()> {
    let window = open().await?;
    window.enter(&fr("home-door-learn")).await?;
    window.says(&fr("learn-modules")).await?;
    let heading = window.script("return document.activeElement?.tagName").await?;
    assert_eq!(heading, "H1", "a new page takes the focus to its title, for those who hear it");
    window.enter(&fr("learn-begin")).await?;
    window.enter(&fr("learn-lesson-next-lesson")).await?;
    window.until("the second lesson", "return location.pathname.endsWith('/m1-usages')").await?;

    window.press(Key::Control + "k").await?;
    window.says(&fr("shell-search-title")).await?;
    window.picture("search").await?;
    window.check_accessibility("search").await?;
    window.press("hebergeur").await?;
    window.wait_for_css("dialog [role=option], dialog a, dialog li").await?;
    window.press(Key::Escape).await?;
    window.until("the search to be closed", "return !document.querySelector('dialog[open]')").await?;

    let en = Words::new(Locale::En);
    window.tab_to(&fr("shell-language-en")).await?;
    window.press(Key::Enter).await?;
    window.says(&en.text("shell-learn")).await?;
    let lang = window.script("return document.documentElement.lang").await?;
    assert_eq!(lang, "en", "a screen reader must change its voice with the language");
    window.find("button", &en.text("learn-lesson-next-lesson")).await?;
    window.picture("lesson-en").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_quiz_and_its_attestation_need_no_mouse() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|desk| desk.read_lessons("m1"))).await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.go("/learn/quiz/m1-quiz").await?;
    let ask = "const done = arguments[0];
        window.__TAURI__.core.invoke('begin_attempt', { quiz: 'm1-quiz' }).then(done, e => done(JSON.stringify(e)))";
    let attempt = window.script_async(ask).await?;
    let questions = attempt["questions"].as_array().with_context(|| format!("an attempt: {attempt}"))?.clone();
    let answers = right_answers(
        Locale::Fr,
        &QuizId::new("m1-quiz")?,
        &AttemptId::new(attempt["id"].as_str().unwrap_or_default())?,
    );
    for (number, (question, answer)) in questions.iter().zip(&answers).enumerate() {
        window.wait_for_css("fieldset, form").await?;
        answer_by_keyboard(&window, &question["form"], answer).await?;
        window.enter(&fr("quiz-answer")).await?;
        window.says(&fr("quiz-verdict-right")).await?;
        let last = number + 1 == questions.len();
        window.enter(&fr(if last { "quiz-finish" } else { "quiz-next" })).await?;
    }
    window.says(&fr("quiz-review-passed")).await?;
    window.enter(&fr("quiz-review-attestation")).await?;
    window.tab_to(&fr("attestation-name")).await?;
    window.press(" Ñúñez").await?;
    window.press(Key::Enter).await?;
    window.says(&fr("attestation-saved")).await?;
    window.tab_to(&fr("worksheet-open")).await?;
    Ok(())
}

/// Answers the question shown: Tab to the field, then arrows, Space or letters.
async fn answer_by_keyboard(window: &Window, form: &Value, answer: &Answer) -> Result<()> {
    let place = |list: &str, at: usize| {
        let options = form[list].as_array().cloned().unwrap_or_default();
        options.iter().position(|option| option["at"] == at).unwrap_or(usize::MAX)
    };
    let radio = async |place: usize| -> Result<()> {
        window.tab_into("main input[type=radio]").await?;
        for _ in 0..place {
            window.press(Key::Down).await?;
        }
        // the first one has the focus but is not chosen until one says so
        if place == 0 { window.press(Key::Space).await } else { Ok(()) }
    };
    match answer {
        Answer::Choices(chosen) if window.has_css("main input[type=radio]").await? => {
            radio(place("options", *chosen.first().context("a right answer")?)).await?;
        }
        Answer::Choices(chosen) => {
            let mut places: Vec<usize> = chosen.iter().map(|at| place("options", *at)).collect();
            places.sort_unstable();
            for place in places {
                window.tab_into(&format!(".answer:nth-of-type({}) input", place + 1)).await?;
                window.press(Key::Space).await?;
            }
        }
        Answer::Boolean(value) => radio(usize::from(!value)).await?,
        Answer::Text(text) => {
            window.tab_to(&fr("quiz-text-label")).await?;
            window.press(text.as_str()).await?;
        }
        Answer::Number(number) => {
            window.tab_to(&fr("quiz-number-label")).await?;
            window.press(number.as_str()).await?;
        }
        Answer::Order(order) => {
            for (rank, at) in order.iter().enumerate() {
                let text = form["items"].as_array().into_iter().flatten().find(|item| item["at"] == *at);
                let text = text.and_then(|item| item["text"].as_str()).context("the item")?;
                loop {
                    let now = format!(
                        "const box = document.createElement('div'); box.innerHTML = {};
                         return [...document.querySelectorAll('.order__words')]
                            .findIndex(e => e.textContent.trim() === box.textContent.trim())",
                        json!(text)
                    );
                    let now = window.script(&now).await?.as_u64().context("the item on the page")? as usize;
                    if now <= rank {
                        break;
                    }
                    window
                        .tab_into(&format!(".order__item:nth-of-type({}) .order__button:first-child", now + 1))
                        .await?;
                    window.press(Key::Space).await?;
                }
            }
        }
        Answer::Pairs(pairs) => {
            for (row, right) in pairs.iter().enumerate() {
                window.tab_into(&format!(".pair:nth-of-type({}) select", row + 1)).await?;
                let Some(right) = right else { continue };
                let options = form["right"].as_array().cloned().unwrap_or_default();
                let texts: Vec<String> =
                    options.iter().map(|option| option["text"].as_str().unwrap_or_default().to_lowercase()).collect();
                let wanted = &texts[place("right", *right)];
                // typing ahead, as people do in a list: the fewest letters that are nobody else's
                let letters = (1..=wanted.chars().count())
                    .map(|n| wanted.chars().take(n).collect::<String>())
                    .find(|start| texts.iter().filter(|text| text.starts_with(start.as_str())).count() == 1)
                    .context("two right sides are the same")?;
                window.press(letters).await?;
            }
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_written_and_sent_without_a_mouse() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| {
        prepare_home(|desk| {
            desk.app().create_space("Associations du pays de Brest").expect("a space");
        })
    })
    .await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.go("/help").await?;
    window.enter(&fr("mutual-help-write")).await?;
    window.tab_to(&fr("mutual-help-write-subject")).await?;
    window.press("Qui imprime des affiches ?").await?;
    window.tab_to(&fr("mutual-help-write-text")).await?;
    window.press("Une petite imprimerie associative ferait l’affaire.").await?;
    window.enter(&fr("mutual-help-write-send")).await?;
    window.says(&fr("mutual-help-delivery-written")).await?;
    window.says("Qui imprime des affiches").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_filled_in_and_sent_without_a_mouse() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| {
        prepare_home(|desk| {
            desk.app().create_space("Entre structures").expect("a space");
            desk.set(|settings| settings.provider = true);
        })
    })
    .await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.enter(&fr("shell-my-listing")).await?;
    window.tab_to(&fr("provider-name")).await?;
    window.press("La Bulle numérique (fictive)").await?;
    window.tab_to(&fr("provider-description")).await?;
    window.press("Nous accompagnons les associations du Trégor.").await?;
    window.tab_to(&fr("listing-offer-training")).await?;
    window.press(Key::Space).await?;
    window.says(&fr("provider-saved")).await?;
    window.enter(&fr("provider-send")).await?;
    window.says(&fr("provider-sent")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lesson_is_edited_and_published_without_a_mouse() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| prepare_home(|desk| desk.set(|settings| settings.studio = true))).await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.enter(&fr("shell-studio")).await?;
    window.says(&fr("studio-lessons")).await?;
    window.tab_into("main a[href='/studio/m1-paysage/fr']").await?;
    window.press(Key::Enter).await?;
    window.wait_for_css("textarea").await?;
    window.tab_into("textarea").await?;
    window.press(Key::Control + Key::End).await?;
    window.press("Une phrase ajoutée au clavier.").await?;
    window.says(&fr("studio-saved")).await?;
    let kept = "const done = arguments[0]; window.__TAURI__.core
        .invoke('get_course_text', { text: 'm1-paysage', locale: 'fr' })
        .then(found => done(found.source.includes('ajoutée au clavier')), () => done(false))";
    window.until_async("the sentence to be on the disk", kept).await?;
    window.enter(&fr("studio-back")).await?;
    window.until("something to publish", &enabled(&fr("studio-publish"))).await?;
    window.enter(&fr("studio-publish")).await?;
    window.says("L’édition 2 est publiée").await?;
    Ok(())
}

/// A script that tells whether the button of this name can be pressed.
fn enabled(name: &str) -> String {
    format!(
        "return [...document.querySelectorAll('button')].some(b => b.textContent.trim() === {} && !b.disabled \
         && b.getAttribute('aria-disabled') !== 'true')",
        json!(name)
    )
}
