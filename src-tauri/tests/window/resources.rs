//! Guides by theme, and what other associations suggest, in the real window.

use crate::{fr, open_as_learner, set};
use anyhow::{Result, ensure};

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_is_followed_and_a_suggestion_reaches_the_resources() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ name: 'Maïwenn', association: 'Les Lucioles (fictive)' }").await?;
    window.go("/resources").await?;
    window.says("Quitter un groupe de messagerie sans perdre personne").await?;
    window.says(&fr("resources-suggestions-none")).await?;
    window.script("document.querySelector('#resources-guides').scrollIntoView(); return true").await?;
    window.picture("resources-guides").await?;
    window.script("document.querySelector('#resources-funding').scrollIntoView(); return true").await?;
    window.picture("resources-funding").await?;
    window
        .script("document.querySelector('a[href=\"/learn/lesson/guide-quitter-espace\"]').click(); return true")
        .await?;
    window.says("Semaine 3 : déménager un carton").await?;
    window.says(&fr("learn-guide")).await?;
    window.picture("guide").await?;
    window.check_accessibility("guide").await?;
    window.click("link", &fr("learn-lesson-go-next")).await?;
    window.says("Dire pourquoi, en trois phrases").await?;
    window.click("link", &fr("learn-back-to-resources")).await?;

    window.go("/help").await?;
    window.write(&fr("mutual-help-create-name"), "Associations du pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.says(&fr("mutual-help-empty-title")).await?;
    window.go("/resources").await?;
    window.click("link", &fr("resources-suggest")).await?;
    window.write(&fr("mutual-help-write-subject"), "Un atelier de réparation à Brest").await?;
    let tags = window.script("return document.querySelector('main').textContent").await?;
    ensure!(tags.as_str().is_some_and(|text| text.contains("ressource")), "the tag is there already: {tags}");
    window.write(&fr("mutual-help-write-text"), "Le samedi matin, on y apprend à faire durer un ordinateur.").await?;
    window.click("button", &fr("mutual-help-write-send")).await?;
    window.says("faire durer un ordinateur").await?;
    window.go("/resources").await?;
    window.says("Un atelier de réparation à Brest").await?;
    window.resize(420, 800).await?;
    window.picture("resources-narrow").await?;
    let cut = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    ensure!(window.script(cut).await? == false, "something is cut on a narrow window");
    Ok(())
}
