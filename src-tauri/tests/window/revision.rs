//! A question missed and a word met come back, and are done by keyboard alone.

use crate::{PROGRAM, fr};
use anyhow::Result;
use app::{App, AppConfig};
use contract::{CardsADay, QuestionForm};
use domain::learning::Answer;
use domain::{Locale, QuizId};
use l10n::{Arg, Words};
use testkit::desk::{prepare_home, right_answers};
use testkit::packs::resources;
use testkit::window::Window;
use thirtyfour::Key;

/// The window has the machine's clock: what is to be due today was done before.
fn two_days_ago() -> i64 {
    app::system_clock() - 2 * 86_400
}

/// Reads one lesson and misses one question, two days ago.
fn learn_something(app: &App) {
    let course = app.get_course().expect("the outline");
    app.mark_lesson_read(&course.modules[0].lessons[0].id).expect("kept");
    let quiz = QuizId::new("m1-quiz").expect("an id");
    let attempt = app.begin_attempt(&quiz).expect("an attempt");
    let keys = right_answers(Locale::Fr, &quiz, &attempt.id);
    let single = attempt.questions.iter().position(|question| matches!(question.form, QuestionForm::Single { .. }));
    for (rank, (question, key)) in attempt.questions.iter().zip(keys).enumerate() {
        let answer = if Some(rank) == single { Answer::Choices(vec![]) } else { key };
        app.answer_question(&attempt.id, &question.id, answer).expect("kept");
    }
    app.submit_attempt(&attempt.id).expect("submitted");
}

/// Keeps pictures in both lights, and has axe look at each.
async fn look(window: &Window, name: &str) -> Result<()> {
    for theme in ["dark", "light"] {
        window.script(&format!("document.documentElement.dataset.theme = '{theme}'")).await?;
        // colours move for a moment: what is half way is neither light nor dark
        window.until("the colours to be still", "return document.getAnimations().length === 0").await?;
        window.picture(&format!("{name}-{theme}")).await?;
        window.check_accessibility(name).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn todays_cards_need_no_mouse_and_end() -> Result<()> {
    let home = tokio::task::spawn_blocking(|| {
        // four a day, of which two new: the question, which comes first, and one word
        let home = prepare_home(|desk| desk.set(|settings| settings.revision.a_day = CardsADay::from(4)));
        let mut config = AppConfig::new(home.path().join("data/emancipasso"), resources().to_owned());
        config.clock = two_days_ago;
        learn_something(&App::open(config).expect("the installation opens"));
        home
    })
    .await?;
    let window = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    let line = Words::new(Locale::Fr).with("revision-line", &[("n", Arg::from(2_usize))]);
    window.says(&line).await?;
    look(&window, "revise-home").await?;
    window.go("/learn").await?;
    window.says(&line).await?;
    window.picture("revise-learn").await?;
    window.enter(&line).await?;
    window.wait_for_css(".revision-card").await?;
    put_away_and_bring_back(&window).await?;
    for rank in 1..=2_usize {
        let progress = [("n", Arg::from(rank)), ("total", Arg::from(2_usize))];
        window.says(&Words::new(Locale::Fr).with("revision-progress", &progress)).await?;
        if window.has_css(".revision-card--term").await? {
            word(&window, rank).await?;
        } else {
            question(&window).await?;
        }
    }
    window.says(&fr("revision-done-title")).await?;
    assert_eq!(window.focused().await?, fr("revision-done-title"), "the end is heard without looking for it");
    look(&window, "revise-done").await?;
    window.go("/").await?;
    assert!(!window.has("link", &line).await?, "once it is done nothing more is asked");
    Ok(())
}

async fn put_away_and_bring_back(window: &Window) -> Result<()> {
    let first = window.script("return document.querySelector('.revision-card').innerText").await?;
    window.enter(&fr("revision-retire")).await?;
    let list = Words::new(Locale::Fr).with("revision-retired", &[("n", Arg::from(1_usize))]);
    window.enter(&list).await?;
    look(window, "revise-retired").await?;
    window.enter(&fr("revision-restore")).await?;
    window.until("the list to be empty", "return !document.querySelector('.revision-retired')").await?;
    let back = window.script("return document.querySelector('.revision-card').innerText").await?;
    assert_eq!(back, first, "it comes back where it was");
    window.until("the card to have the focus", "return !!document.activeElement.closest('.revision-card')").await
}

async fn question(window: &Window) -> Result<()> {
    window.tab_into(".revision-card input").await?;
    window.press(" ").await?;
    look(window, "revise-question").await?;
    window.enter(&fr("quiz-answer")).await?;
    window.wait_for_css(".question__next").await?;
    look(window, "revise-answered").await?;
    window.press(Key::Enter).await?;
    window.until("the card to go", "return !document.querySelector('.question__next')").await
}

async fn word(window: &Window, rank: usize) -> Result<()> {
    look(window, "revise-word").await?;
    let term = window.script("return document.querySelector('.revision-card__term').textContent").await?;
    if rank > 1 {
        assert_eq!(window.focused().await?, term.as_str().unwrap_or_default(), "the next card is heard at once");
        window.press(" ").await?;
    } else {
        window.enter(&fr("revision-turn")).await?;
    }
    window.wait_for_css(".revision-card__meaning:focus").await?;
    look(window, "revise-meaning").await?;
    window.resize(420, 800).await?;
    window.picture("revise-meaning-420").await?;
    let wider = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(window.script(wider).await?, 0, "four answers must fit a narrow window");
    window.resize(1180, 800).await?;
    window.press("3").await?;
    window.until("the card to go", "return !document.querySelector('.revision-card__meaning')").await
}
