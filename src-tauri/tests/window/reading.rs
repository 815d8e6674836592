//! Reading at ease: comfort, paper, time really spent, what a new edition changed, attempts looked back on.

use crate::{PROGRAM, fr};
use anyhow::{Context, Result};
use domain::learning::Answer;
use domain::{LessonId, Locale, QuizId};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use testkit::desk::{Desk, prepare_home, right_answers};
use testkit::window::{Screen, Window};

/// A person who read the first module, missed its quiz, then passed it; since then a lesson was revised.
fn one_who_comes_back(desk: &Desk) {
    let quiz = QuizId::new("m1-quiz").expect("an id");
    let attempt = desk.app().begin_attempt(&quiz).expect("an attempt");
    for question in &attempt.questions {
        desk.app().answer_question(&attempt.id, &question.id, Answer::Text("rien".into())).expect("kept");
    }
    desk.app().submit_attempt(&attempt.id).expect("submitted");
    desk.complete("m1");
    // the outline was seen: what comes after it is news
    desk.app().get_course().expect("outline");
    let lesson = LessonId::new("m1-paysage").expect("an id");
    let source = desk.app().get_course_text(&(&lesson).into(), Locale::Fr).expect("a source").source;
    let source = format!("{source}\n\nUn chiffre plus récent que le vôtre.\n");
    desk.app().save_course_text(&(&lesson).into(), Locale::Fr, &source).expect("kept");
    desk.app().publish_course().expect("published");
    assert_eq!(right_answers(Locale::Fr, &quiz, &attempt.id).len(), attempt.questions.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_who_comes_back_sees_what_changed_and_every_attempt() -> Result<()> {
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", prepare_home(one_who_comes_back)).await?;
    window.go("/learn").await?;
    window.says(&fr("learn-changes-title")).await?;
    window.says(&fr("learn-changes-reworded-done")).await?;
    window.picture("course-changed").await?;
    window.check_accessibility("course-changed").await?;
    window.click("button", &fr("learn-changes-seen")).await?;
    window.until("the news to go", "return !document.querySelector('.changes')").await?;
    window.says(&fr("learn-lesson-changed")).await?;

    window.go("/learn/lesson/m1-paysage").await?;
    window.says(&fr("learn-lesson-changed-text")).await?;
    let spent = "const done = arguments[0];
        window.__TAURI__.core.invoke('get_course').then(course => done(course.spentSeconds))";
    assert_eq!(window.script_async(spent).await?, 0, "opening a lesson is no study");
    // a person moves the pointer now and then; more than two seconds of it are awaited, not slept
    let reads = "window.readSince ??= performance.now();
        dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
        return performance.now() - window.readSince > 2500";
    window.until("some reading", reads).await?;
    window.go("/learn").await?;
    let told = format!("{} >= 2", "(await window.__TAURI__.core.invoke('get_course')).spentSeconds");
    window
        .until_async("the time to be told", &format!("const done = arguments[0]; (async () => done({told}))()"))
        .await?;
    let seconds = window.script_async(spent).await?.as_u64().unwrap_or(u64::MAX);
    assert!(seconds < 60, "{seconds} seconds were told for three");

    window.go("/learn/review/m1-quiz").await?;
    window.says(&fr("quiz-attempts")).await?;
    window.picture("attempts").await?;
    window.check_accessibility("attempts").await?;
    window.click_nth(".attempts__row a", 0).await?;
    window.says(&fr("quiz-review-not-yet")).await?;
    window.says("l’édition 1 du cours").await?;
    window.picture("attempt-first").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lesson_reads_at_ease_and_prints_its_text_alone() -> Result<()> {
    let home = prepare_home(|desk| desk.set(|settings| settings.theme = contract::Theme::Dark));
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    window.resize(1280, 880).await?;
    window.go("/learn/lesson/m2-diagnostic").await?;
    let width = "return document.querySelector('.lesson__text p').getBoundingClientRect().width";
    let before = window.script(width).await?.as_f64().context("a width")?;
    window.click_nth(".lesson-comfort__title", 0).await?;
    window.click_nth("input[value=narrow]", 0).await?;
    window.click_nth("input[value=open]", 0).await?;
    window.until("narrow lines", "return document.documentElement.dataset.lineWidth === 'narrow'").await?;
    window.until("wide spaces", "return document.documentElement.dataset.spacing === 'open'").await?;
    let after = window.script(width).await?.as_f64().context("a width")?;
    assert!(after < before - 40.0, "lines are narrower: {before} then {after}");
    window.picture("comfort").await?;
    window.check_accessibility("comfort").await?;
    window.script("window.scrollTo(0, 900)").await?;
    window.picture("comfort-text").await?;

    window.script("window.scrollTo(0, 0)").await?;
    window.click("button", &fr("learn-print")).await?;
    // the system's own window: « to a file » is its only printer here
    let screen = Screen::of(&window);
    let dialog = screen.find(&["Print", "Imprimer"])?;
    screen.click_in(&dialog, 80, 86)?;
    screen.picture("print-dialog")?;
    screen.type_into(&dialog, "", &["alt+p"])?;
    let text = printed(window.home()).await?;
    assert!(text.contains("Poser un diagnostic partagé"), "the lesson is on paper: {text}");
    assert!(!text.contains(&fr("shell-search")), "the frame is not: {text}");
    assert!(!text.contains(&fr("learn-comfort")), "nor what can only be pressed: {text}");
    Ok(())
}

/// Waits for the PDF of the printing and returns its words.
async fn printed(home: &Path) -> Result<String> {
    let begun = Instant::now();
    loop {
        let mut found = std::fs::read_dir(home)?.filter_map(Result::ok).map(|entry| entry.path());
        let pdf = found.find(|path| path.extension().is_some_and(|ending| ending == "pdf"));
        if let Some(pdf) = pdf {
            // a file that is still being written is no PDF yet
            let text = Command::new("pdftotext").arg(&pdf).arg("-").output().context("pdftotext (poppler-utils)")?;
            if text.status.success() {
                let kept = testkit::window::artefacts().join("lesson-printed.pdf");
                std::fs::copy(&pdf, kept)?;
                return Ok(String::from_utf8(text.stdout)?);
            }
        }
        anyhow::ensure!(begun.elapsed() < Duration::from_secs(30), "nothing was printed in {}", home.display());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
