//! The directory as a website, in a real browser, as those see it who come upon it.

use crate::{json, run, told};
use std::fs;
use testkit::window::Window;

async fn counted(window: &Window) -> (u64, u64) {
    let rows = "return document.querySelectorAll('.rows li:not([hidden])').length";
    let shown = "return [...document.querySelectorAll('section.place:not([hidden]) li:not([hidden])')].length";
    let get = async |script: &str| window.script(script).await.expect("a number").as_u64().expect("a number");
    (get(rows).await, get(shown).await)
}

/// Changes a field as a person does, and returns how many listings are then shown.
async fn choose(window: &Window, id: &str, change: &str) -> u64 {
    let script = format!(
        "const field = document.getElementById('{id}'); field.{change};
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true"
    );
    window.script(&script).await.expect("changed");
    counted(window).await.1
}

#[tokio::test]
async fn the_website_is_searched_by_a_script_of_its_own_and_axe_finds_nothing() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let sheet = files.path().join("x.csv");
    let text = "Nom;Ville;CP;Prestations;Modalités;Description;Site\r\n\
        <b>Les Lucioles</b>;Brest;29200;Formation;À distance;Œuvre d’été.;https://lucioles.example.org\r\n";
    fs::write(&sheet, text).expect("written");
    json(data.path(), &["directory", "import", &sheet.display().to_string()]);
    let out = files.path().join("site");
    let folder = out.display().to_string();
    let written = json(data.path(), &["directory", "site", &folder])["listings"].as_u64().expect("a count");
    assert!(written > 40);
    // a page of a listing that went away must not stay online
    fs::write(out.join("listings/gone.html"), "x").expect("written");
    json(data.path(), &["directory", "site", &folder]);
    assert!(!out.join("listings/gone.html").exists());
    let other = run(data.path(), &["directory", "site", &files.path().display().to_string()]);
    assert_eq!(other.status.code(), Some(1), "a folder with other things is left alone");
    assert!(told(&other).contains("contient autre chose"), "{}", told(&other));

    let window = Window::browse(&format!("file://{folder}/index.html")).await.expect("a browser");
    assert_eq!(counted(&window).await, (written, written));
    window.check_accessibility("site").await.expect("axe finds nothing");
    window.picture("site").await.expect("a picture");
    assert_eq!(choose(&window, "words", "value = 'ete oeuvre'").await, 1, "accents and ligatures do not matter");
    let said = window.text().await.expect("text");
    assert!(said.contains("<b>Les Lucioles</b>") && said.contains("Structures trouvées\u{a0}: 1"), "{said}");
    window.check_accessibility("site-found").await.expect("axe finds nothing");
    window.picture("site-found").await.expect("a picture");
    assert!(choose(&window, "words", "value = ''").await == written);
    assert!(choose(&window, "offer", "value = 'training'").await < written);
    let elsewhere = "return performance.getEntriesByType('resource').filter(r => !r.name.startsWith('file:')).length";
    assert_eq!(window.script(elsewhere).await.expect("a count"), 0, "nothing is asked of anybody");
    window.close().await.expect("closed");

    let one = fs::read_dir(out.join("listings")).expect("pages").filter_map(Result::ok).map(|page| page.path());
    let one = one.into_iter().find(|page| fs::read_to_string(page).is_ok_and(|text| text.contains("Lucioles")));
    let address = format!("file://{}", one.expect("the page of the listing").display());
    let window = Window::browse(&address).await.expect("a browser");
    window.check_accessibility("site-listing").await.expect("axe finds nothing");
    window.picture("site-listing").await.expect("a picture");
    window.resize(420, 800).await.expect("narrow");
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(window.script(cut).await.expect("a width"), false, "nothing is cut on a telephone");
    window.close().await.expect("closed");
}

#[tokio::test]
async fn the_website_in_english_is_english_and_axe_finds_nothing() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let out = files.path().join("site");
    let folder = out.display().to_string();
    let written =
        json(data.path(), &["--lang", "en", "directory", "site", &folder])["listings"].as_u64().expect("a count");
    let window = Window::browse(&format!("file://{folder}/index.html")).await.expect("a browser");
    assert_eq!(window.script("return document.documentElement.lang").await.expect("a language"), "en");
    assert_eq!(counted(&window).await, (written, written));
    window.check_accessibility("site, in English").await.expect("axe finds nothing");
    window.picture("site-en").await.expect("a picture");
    assert!(choose(&window, "offer", "value = 'training'").await < written);
    let said = window.text().await.expect("text");
    assert!(!said.contains("Structures trouvées"), "a French sentence is left: {said}");
    window.close().await.expect("closed");
}
