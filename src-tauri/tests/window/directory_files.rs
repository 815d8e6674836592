//! Taking a file into the directory and taking it back, in the real window.

use crate::{fr, open};
use anyhow::Result;
use serde_json::Value;
use testkit::window::Window;

/// Gives a sheet to the only field of files, as the system's own dialog does.
async fn give(window: &Window, text: &str) -> Result<()> {
    let script = format!(
        "const given = new DataTransfer();
         given.items.add(new File([{}], 'annuaire.csv'));
         const input = document.querySelector('main input[type=file]');
         input.files = given.files;
         input.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return true",
        Value::from(text)
    );
    window.script(&script).await.map(|_| ())
}

#[tokio::test]
async fn a_sheet_is_looked_at_then_taken_in_found_and_taken_back() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-need-help")).await?;
    window.go("/directory-files").await?;
    window.says(&fr("directory-files-none")).await?;
    window.check_accessibility("directory-files").await?;
    give(&window, "Nom;Ville;Prestations;Qui\nLes Lucioles de l’Iroise;Brest;formation;Zoé\n;Vannes;;\n").await?;
    window.says("Les Lucioles de l’Iroise").await?;
    window.says(&fr("directory-files-row-new")).await?;
    window.picture("directory-files-preview").await?;
    window.check_accessibility("directory-files-preview").await?;
    window.click("button", &fr("directory-files-go")).await?;
    window.says(&fr("directory-files-done")).await?;
    window.says("annuaire.csv").await?;
    window.picture("directory-files-done").await?;
    window.resize(420, 800).await?;
    window.picture("directory-files-narrow").await?;
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    anyhow::ensure!(window.script(cut).await? == false, "something is cut on a narrow window");
    window.go("/directory?text=iroise").await?;
    window.says(&fr("listing-badge-imported")).await?;
    window.check_accessibility("directory-imported").await?;
    window.close().await.map(drop)
}
