//! Everything by keyboard alone.

use crate::{fr, open};
use anyhow::Result;
use domain::Locale;
use l10n::Words;
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
