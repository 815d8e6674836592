//! Free software by the terminal, and the page of a selection in a real browser.

use crate::{json, run};
use testkit::window::Window;

#[tokio::test]
async fn a_selection_becomes_a_page_that_any_browser_shows_and_axe_finds_nothing() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let data = data.path();
    let found = json(data, &["software", "search", "--replaces", "google docs"]);
    let slugs: Vec<&str> =
        found["rows"].as_array().expect("rows").iter().filter_map(|one| one["slug"].as_str()).collect();
    assert!(slugs.contains(&"cryptpad") && slugs.contains(&"etherpad") && !slugs.contains(&"paheko"), "{slugs:?}");
    let shown = json(data, &["software", "show", "nextcloud"]);
    assert!(shown["providersFound"].as_u64().expect("a count") > 1);
    json(data, &["software", "recommend", "nextcloud", "Nos fichiers, <b>enfin</b> rangés & partagés."]);
    json(data, &["software", "recommend", "cryptpad"]);
    json(data, &["software", "recommend", "grist", "x"]);
    json(data, &["software", "drop", "grist"]);
    assert_eq!(run(data, &["software", "recommend", "nothing"]).status.code(), Some(1), "no such software");
    let page = files.path().join("outils.html");
    json(data, &["software", "page", &page.display().to_string()]);

    let window = Window::browse(&format!("file://{}", page.display())).await.expect("a browser");
    let said = window.text().await.expect("text");
    assert!(said.contains("Nos fichiers, <b>enfin</b> rangés & partagés.") && !said.contains("Grist"), "{said}");
    window.check_accessibility("selection-page").await.expect("axe finds nothing");
    window.picture("selection-page").await.expect("a picture");
    let elsewhere = "return performance.getEntriesByType('resource').length";
    assert_eq!(window.script(elsewhere).await.expect("a count"), 0, "nothing is loaded but the page");
    let styled = "return getComputedStyle(document.querySelector('.why')).borderLeftWidth";
    assert_eq!(window.script(styled).await.expect("a width"), "4px", "the style within is allowed by its own policy");
    window.resize(420, 800).await.expect("narrow");
    window.picture("selection-page-420").await.expect("a picture");
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(window.script(cut).await.expect("a width"), false, "nothing is cut on a telephone");
    window.close().await.expect("closed");
}
