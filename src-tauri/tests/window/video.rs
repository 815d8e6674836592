//! A video of a lesson really plays in the real window, and can be followed without its picture or its sound.

use crate::{fr, open_as_learner, set};
use anyhow::Result;
use testkit::window::Window;

/// The lesson that shows a video.
const LESSON: &str = "/learn/lesson/m1-dependances";
/// The script's way to the video.
const VIDEO: &str = "document.querySelector('.player video')";

#[tokio::test(flavor = "multi_thread")]
async fn a_video_plays_and_is_followed_by_its_captions() -> Result<()> {
    let window = open_with_video().await?;
    let length = window.script(&format!("return Math.round({VIDEO}.duration)")).await?;
    assert_eq!(length, 36, "the film comes from the pack, over the loopback address");
    window.click("button", &fr("player-play")).await?;
    window.until("the video goes on", &format!("return {VIDEO}.currentTime > 0.6")).await?;
    window.until("what is said is shown", &caption_holds("Les Lucioles inscrivent")).await?;
    window.click("button", &fr("player-pause")).await?;
    window.until("the video waits", &format!("return {VIDEO}.paused")).await?;

    window.click_nth(".player__list--transcript button", 2).await?;
    window.until("the words of that line are said", &caption_holds("Première question")).await?;
    window.until("the video is there too", &format!("return Math.abs({VIDEO}.currentTime - 11) < 0.2")).await?;
    let current = "return document.querySelector('.player__list--transcript [aria-current]').innerText";
    let line = window.script(current).await?;
    assert!(line.as_str().is_some_and(|line| line.contains("Première question")), "the line is marked: {line}");

    // a long transcript must not stand between two places of the Tab key: it is one, and the arrows walk through it
    window.script("document.querySelectorAll('.player__list--transcript button')[2].focus()").await?;
    window.press(thirtyfour::Key::Down).await?;
    let reached =
        "return [...document.querySelectorAll('.player__list--transcript button')].indexOf(document.activeElement)";
    assert_eq!(window.script(reached).await?, 3, "the next line");
    let places = "return document.querySelectorAll('.player__list--transcript button[tabindex=\"0\"]').length";
    assert_eq!(window.script(places).await?, 1, "one place for Tab");
    // on paper too one reads what is seen, and who made it
    let paper = window.script("return document.querySelector('.player__printed').textContent").await?;
    assert!(paper.as_str().is_some_and(|words| words.contains("Licence")), "{paper}");

    window.click_nth(".player__list--chapters button", 3).await?;
    window.until("the last part", &format!("return Math.abs({VIDEO}.currentTime - 31) < 0.2")).await?;
    window.until("its words", &caption_holds("Quatre réponses")).await?;

    // leaving while it plays: the page goes, and the next one is whole
    window.click("button", &fr("player-play")).await?;
    window.until("it plays", &format!("return !{VIDEO}.paused")).await?;
    window.script(&format!("window.left = {VIDEO}")).await?;
    window.go("/learn").await?;
    window.until("nothing is heard any more", "return window.left.paused").await?;
    window.click("link", &fr("learn-continue")).await?;
    window.wait_for_css(".lesson__text").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_video_obeys_the_keyboard_and_remembers_how_one_likes_it() -> Result<()> {
    let window = open_with_video().await?;
    window.script("document.querySelector('.player__seek').focus()").await?;
    window.until("the picture of the moment is shown", "return !!document.querySelector('.player__peek img')").await?;
    for (key, moment) in [("l", 10.0), ("l", 20.0), ("j", 10.0)] {
        window.press(key).await?;
        at(&window, moment).await?;
    }
    let said = "return document.querySelector('.player__seek').getAttribute('aria-valuetext')";
    assert_eq!(window.script(said).await?, "10 secondes sur 36 secondes", "a screen reader says where one is");
    window.picture("video-peek").await?;
    window.press(thirtyfour::Key::Right).await?;
    at(&window, 15.0).await?;
    window.press(thirtyfour::Key::Home).await?;
    at(&window, 0.0).await?;
    window.press("k").await?;
    window.until("it plays", &format!("return !{VIDEO}.paused")).await?;
    window.press("k").await?;
    window.until("it waits", &format!("return {VIDEO}.paused")).await?;
    window.press(">").await?;
    window.until("it goes faster", &format!("return {VIDEO}.playbackRate === 1.25")).await?;
    window.press("m").await?;
    window.until("it is silent", &format!("return {VIDEO}.muted")).await?;
    window.press("c").await?;
    window.until("captions are hidden", "return !document.querySelector('.player__caption')").await?;
    window.click("button", &fr("player-audio-only")).await?;
    window.until("the picture is away", &format!("return {VIDEO}.offsetHeight === 0")).await?;
    window.says(&fr("player-audio-only-on")).await?;
    window.picture("video-sound-only").await?;

    window.go("/learn").await?;
    window.go(LESSON).await?;
    window.until("the video comes back", &format!("return {VIDEO}?.readyState >= 1")).await?;
    let kept = format!(
        "const v = {VIDEO}; return v.playbackRate === 1.25 && v.muted && v.offsetHeight === 0 && !document.querySelector('.player__caption')"
    );
    window.until("as one liked it", &kept).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_video_is_for_everybody_and_for_nobody_else() -> Result<()> {
    let window = open_with_video().await?;
    for theme in ["light", "dark"] {
        set(&window, &format!("{{ theme: '{theme}' }}")).await?;
        window.go(LESSON).await?;
        window.until("the video is there", &format!("return {VIDEO}?.readyState >= 1")).await?;
        window.script("document.querySelector('.player').scrollIntoView()").await?;
        window.picture(&format!("video-{theme}")).await?;
        window.check_accessibility(&format!("a video ({theme})")).await?;
    }
    set(&window, "{ theme: 'light', textSize: 200 }").await?;
    window.resize(420, 800).await?;
    window.go(LESSON).await?;
    window.until("the video is there", &format!("return {VIDEO}?.readyState >= 1")).await?;
    window.script("document.querySelector('.player__seek').focus()").await?;
    let cut = "return [...document.querySelectorAll('.player *')].filter(e => e.getClientRects().length
        && !e.closest('.player__window, .visually-hidden')).filter(e => {
            const box = e.getBoundingClientRect(); return box.left < -1 || box.right > innerWidth + 1;
        }).map(e => e.className || e.tagName).join()";
    assert_eq!(window.script(cut).await?, "", "large letters in a narrow window: all is within reach");
    window.picture("video-narrow-200").await?;
    window.script("document.querySelector('.player__controls').scrollIntoView()").await?;
    window.picture("video-narrow-200-controls").await?;
    let address = window.script(&format!("return {VIDEO}.currentSrc")).await?;
    let address = address.as_str().unwrap_or_default();
    assert!(address.starts_with("http://127.0.0.1:"), "nothing comes from elsewhere: {address}");
    let fetched =
        format!("const done = arguments[0]; fetch('{address}').then(() => done('read'), () => done('refused'))");
    assert_eq!(window.script_async(&fetched).await?, "refused", "the page plays films and cannot read them");
    Ok(())
}

async fn open_with_video() -> Result<Window> {
    let window = open_as_learner().await?;
    window.go(LESSON).await?;
    window.until("the video is known", &format!("return {VIDEO}?.readyState >= 1")).await?;
    Ok(window)
}

async fn at(window: &Window, seconds: f64) -> Result<()> {
    let script = format!("return Math.abs({VIDEO}.currentTime - {seconds}) < 0.2");
    window.until(&format!("the moment {seconds}"), &script).await
}

fn caption_holds(words: &str) -> String {
    format!("return document.querySelector('.player__caption')?.textContent.includes('{words}') === true")
}
