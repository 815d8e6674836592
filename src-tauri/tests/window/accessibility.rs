//! axe-core on every page, light and dark, in both languages; pictures of each.

use crate::{fr, open, set};
use anyhow::Result;

/// Every page that can be opened without having done anything before.
const PAGES: &[(&str, &str)] = &[
    ("/", "home"),
    ("/learn", "learn"),
    ("/learn/lesson/m1-paysage", "lesson"),
    ("/learn/annotations", "annotations-none"),
    ("/learn/lesson/m1-dependances", "lesson-video"),
    ("/learn/quiz/m1-quiz", "quiz"),
    ("/learn/review/m1-quiz", "review-none"),
    ("/learn/story/m1-scenario", "story"),
    ("/learn/worksheet/m3-worksheet", "worksheet"),
    ("/learn/revise", "revise-none"),
    ("/learn/attestation/m1", "attestation-not-yet"),
    ("/need", "need"),
    ("/need/diagnosis", "diagnosis"),
    ("/need/result", "diagnosis-none"),
    ("/directory", "directory"),
    ("/directory/infini", "listing"),
    ("/directory-kept", "kept-page"),
    ("/directory-compare?listing=infini&listing=zaclys", "compare-page"),
    ("/directory-finder", "finder-page"),
    ("/directory-letter/infini", "letter-page"),
    ("/directory-files", "directory-files-page"),
    ("/help", "help"),
    ("/help/write", "write"),
    ("/help/join", "join"),
    ("/help/note/nothing/history", "note-history-none"),
    ("/help/note/nothing/edit", "note-edit-none"),
    ("/help/moderation", "moderation-none"),
    ("/help/imported", "imported-none"),
    ("/help/exchange", "exchange"),
    ("/resources", "resources"),
    ("/resources/software/nextcloud", "software"),
    ("/resources/selection", "selection"),
    ("/studio", "studio"),
    ("/studio/m1-paysage/fr", "studio-lesson"),
    ("/my-listing", "my-listing"),
    ("/settings", "settings"),
    ("/learners", "learners"),
    ("/nowhere", "not-found"),
];

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_the_first_start() -> Result<()> {
    let window = open().await?;
    window.check_accessibility("first-start").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_any_page_in_french() -> Result<()> {
    every_page("fr").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_any_page_in_english() -> Result<()> {
    every_page("en").await
}

async fn every_page(locale: &str) -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    let mut faults = Vec::new();
    for theme in ["light", "dark"] {
        set(&window, &format!("{{ locale: '{locale}', theme: '{theme}', studio: true, provider: true }}")).await?;
        for (route, name) in PAGES {
            window.go(route).await?;
            window.picture(&format!("{name}-{locale}-{theme}")).await?;
            if let Err(found) = window.check_accessibility(&format!("{route} ({locale}, {theme})")).await {
                faults.push(found.to_string());
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_at_double_text_size_or_in_a_narrow_window() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    for (size, width) in [(200, 1180), (100, 420)] {
        set(&window, &format!("{{ textSize: {size}, studio: true, provider: true }}")).await?;
        window.resize(width, 800).await?;
        for (route, name) in PAGES {
            window.go(route).await?;
            window.picture(&format!("{name}-{size}-{width}")).await?;
            let wider = window
                .script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .await?;
            assert!(
                wider.as_i64().is_some_and(|by| by <= 0),
                "{route} at {size} %, {width} points: {wider} points too wide"
            );
        }
    }
    Ok(())
}
