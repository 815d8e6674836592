//! Criteria, chips, the address, the map, the comparison and the reports of the directory.

use crate::{fr, open_as_learner, set};
use anyhow::{Result, ensure};
use serde_json::Value;
use testkit::window::Window;

const CUT: &str = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
const ROWS: &str = "document.querySelectorAll('.rows > .row').length";

/// Opens the list of a facet, by its name, and chooses the value that begins with these words; returns its count.
async fn choose_value(window: &Window, facet: &str, value: &str) -> Result<u64> {
    let script = format!(
        "const facet = [...document.querySelectorAll('.facet')].find(f => f.querySelector('summary').innerText.startsWith({}));
         if (!facet) return null;
         facet.open = true;
         const label = [...facet.querySelectorAll('.facet__value')]
            .find(l => l.querySelector('.facet__words').textContent.startsWith({}));
         if (!label) return null;
         label.querySelector('input').click();
         return Number(label.querySelector('.facet__count').textContent)",
        Value::from(facet),
        Value::from(value)
    );
    window.script(&script).await?.as_u64().ok_or_else(|| anyhow::anyhow!("{facet} has no {value}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn each_choice_narrows_the_list_says_so_in_the_address_and_going_back_undoes_it() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory").await?;
    window.until("the list", &format!("return {ROWS} > 0")).await?;
    window.picture("directory-open").await?;
    let count = choose_value(&window, &fr("directory-search-facet-software"), "Nextcloud").await?;
    ensure!(count > 0, "nobody handles Nextcloud?");
    window.until("as many rows as the count said", &format!("return {ROWS} === Math.min({count}, 30)")).await?;
    window.until("the address", "return location.search === '?software=nextcloud'").await?;
    choose_value(&window, &fr("directory-search-facet-offer"), "Formation").await?;
    window.until("two criteria", "return document.querySelectorAll('.chip').length === 2").await?;
    window.until("both in the address", "return location.search === '?offer=training&software=nextcloud'").await?;
    let said = "const choice = document.querySelectorAll('.sentence select')[1]; return choice.value === 'training'";
    window.until("the sentence to say the first choice", said).await?;
    window.script("document.querySelector('.chips').scrollIntoView(); return true").await?;
    window.picture("directory-criteria").await?;
    window.check_accessibility("directory-criteria").await?;

    window.script("history.back(); return true").await?;
    window.until("one criterion again", "return document.querySelectorAll('.chip').length === 1").await?;
    window.until("its rows", &format!("return {ROWS} === Math.min({count}, 30)")).await?;
    window.script("history.forward(); return true").await?;
    window.until("two criteria again", "return document.querySelectorAll('.chip').length === 2").await?;

    // letting go never leaves the focus on nothing
    window.script("document.querySelector('.chip').click(); return true").await?;
    window.until("the focus on the next chip", "return document.activeElement.matches('.chip')").await?;
    window.script("document.querySelector('.chip').click(); return true").await?;
    window.until("the focus on the count", "return document.activeElement.id === 'directory_found'").await?;
    window.until("the bare address", "return location.search === ''").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_rows_are_drawn_and_more_on_demand() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory").await?;
    window.until("thirty rows", &format!("return {ROWS} === 30")).await?;
    window.script("document.querySelector('.directory__more button').click(); return true").await?;
    window.until("the others", &format!("return {ROWS} > 30")).await?;
    let focused = "return document.activeElement === document.querySelectorAll('.rows > .row')[30]?.querySelector('a')";
    window.until("the focus on the first new row", focused).await?;
    // coming back from a listing finds as many
    window.script("document.activeElement.click(); return true").await?;
    window.says(&fr("listing-sources")).await?;
    window.script("history.back(); return true").await?;
    window.until("as many rows as before", &format!("return {ROWS} > 30")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_is_walked_and_chosen_from_by_keyboard() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory").await?;
    window.until("the map", "return !!document.getElementById('map_29')").await?;
    window.script("document.getElementById('map_29').focus(); return true").await?;
    let press = |key: &'static str| {
        format!(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}));
             return document.activeElement.id"
        )
    };
    let there = window.script(&press("ArrowRight")).await?;
    ensure!(there == "map_22", "right of the Finistère lie the Côtes-d’Armor, not {there}");
    window.script(&press("ArrowLeft")).await?;
    let name = "return document.activeElement.getAttribute('aria-label')";
    ensure!(window.script(name).await?.as_str().is_some_and(|name| name.starts_with("Finistère")), "named and counted");
    window.script(&press(" ")).await?;
    window.until("the choice", "return location.search === '?department=finistere'").await?;
    window.until("told", "return document.getElementById('map_29').getAttribute('aria-checked') === 'true'").await?;
    window.until("the focus stays", "return document.activeElement.id === 'map_29'").await?;
    window.picture("directory-map").await?;
    window.check_accessibility("directory-map").await?;
    for (name, changes) in [("dark", "{ theme: 'dark' }"), ("en", "{ locale: 'en', theme: 'light' }")] {
        set(&window, changes).await?;
        window.go("/directory").await?;
        window.until("the list", &format!("return {ROWS} > 0")).await?;
        window.script("document.querySelector('.directory').scrollIntoView(); return true").await?;
        window.picture(&format!("directory-search-{name}")).await?;
    }
    window.resize(420, 900).await?;
    window.script("document.querySelector('.refine').open = true; return true").await?;
    window.picture("directory-search-narrow").await?;
    window.script("document.querySelector('.refine').scrollIntoView(); return true").await?;
    window.picture("directory-search-narrow-map").await?;
    ensure!(window.script(CUT).await? == false, "something is cut on a narrow window");
    window.script("document.querySelectorAll('.facet')[0].open = true; document.querySelector('.facets').scrollIntoView(); return true").await?;
    window.picture("directory-search-narrow-criteria").await?;
    ensure!(window.script(CUT).await? == false, "something is cut on a narrow window");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn listings_are_kept_and_stand_side_by_side() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory").await?;
    window.until("the list", &format!("return {ROWS} > 5")).await?;
    let press = |row: usize, toggle: usize| {
        format!(
            "document.querySelectorAll('.rows > .row')[{row}].querySelectorAll('.keep .toggle')[{toggle}].click(); return true"
        )
    };
    window.script(&press(0, 0)).await?;
    window
        .until("one is kept", "return document.querySelectorAll('.keep .toggle[aria-pressed=true]').length === 1")
        .await?;
    for row in 0..5 {
        window.script(&press(row, 1)).await?;
    }
    window.says("4 fiches au plus").await?;
    window.picture("directory-tray").await?;
    window.check_accessibility("directory-tray").await?;
    window.click("link", &fr("directory-kept-side")).await?;
    window.until("four columns", "return document.querySelectorAll('.compare thead th').length === 5").await?;
    window.picture("compare").await?;
    window.check_accessibility("compare").await?;
    window.script("document.querySelector('.compare thead th button').click(); return true").await?;
    window.until("three columns", "return document.querySelectorAll('.compare thead th').length === 4").await?;
    window.until("the focus on the table", "return document.activeElement.id === 'comparison'").await?;
    window.resize(420, 900).await?;
    window.picture("compare-narrow").await?;
    ensure!(window.script(CUT).await? == false, "the page itself scrolls sideways");
    window.go("/directory-kept").await?;
    window.until("the kept one", &format!("return {ROWS} === 1")).await?;
    window.reload().await?;
    window.go("/directory-kept").await?;
    window.until("it is on the disk", &format!("return {ROWS} === 1")).await?;
    window.picture("kept").await?;
    window.check_accessibility("kept").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_is_noted_here_and_handed_over_by_hand() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory/infini").await?;
    window.says(&fr("listing-sources")).await?;
    window.picture("listing-whole").await?;
    let open =
        "const form = document.querySelector('.mistake__form'); form.open = true; form.scrollIntoView(); return true";
    window.script(open).await?;
    window.script("document.querySelector('.mistake input[value=wrong]').click(); return true").await?;
    window.write(&fr("listing-mistake-words"), "Le site a changé.").await?;
    window.picture("mistake-form").await?;
    window.check_accessibility("mistake-form").await?;
    window.click("button", &fr("listing-mistake-note")).await?;
    window.says(&fr("listing-mistake-message")).await?;
    window.until("the focus", "return document.activeElement.id === 'listing_mistake'").await?;
    let message = window.script("return document.getElementById('listing_mistake_message').value").await?;
    ensure!(message.as_str().is_some_and(|text| text.contains("Le site a changé.")), "{message}");
    window.picture("mistake-noted").await?;
    window.check_accessibility("mistake-noted").await?;
    window.go("/directory-kept").await?;
    window.says(&fr("directory-kept-mistakes")).await?;
    window.go("/directory/infini").await?;
    window.click("button", &fr("listing-mistake-take-back")).await?;
    window.says(&fr("listing-mistake-open")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_providers_form_asks_for_the_whole_listing() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ provider: true }").await?;
    window.go("/my-listing").await?;
    window.script("document.querySelector('#provider-offers input[value=training]').click(); return true").await?;
    window.write(&fr("provider-email"), "contact@exemple.org").await?;
    window.write(&fr("provider-areas"), "Finistère, Morbihan").await?;
    window.write(&fr("provider-terms-note"), "300 € la journée").await?;
    window.says("300 € la journée").await?;
    window.says(&fr("provider-saved")).await?;
    window.script("document.querySelector('.terms').scrollIntoView({ block: 'center' }); return true").await?;
    window.picture("provider-terms").await?;
    window.check_accessibility("provider-terms").await?;
    window.reload().await?;
    window.go("/my-listing").await?;
    let kept = "return document.getElementById('provider-email').value === 'contact@exemple.org'";
    window.until("what was written, from the disk", kept).await?;
    window.resize(420, 900).await?;
    window.script("document.querySelector('.terms').scrollIntoView({ block: 'center' }); return true").await?;
    window.picture("provider-narrow").await?;
    ensure!(window.script(CUT).await? == false, "something is cut on a narrow window");
    Ok(())
}
