//! The directory and the resources.

use crate::{fr, open_as_learner};
use anyhow::Result;

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_searched_filtered_and_opened() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/directory").await?;
    window.says(&fr("directory-notice-title")).await?;
    window.picture("directory").await?;

    window.write(&fr("directory-words-label"), "finistere").await?;
    window.says("Infini").await?;
    window
        .until("only one row", "return document.querySelectorAll('main a[href^=\"/directory/\"]').length === 1")
        .await?;
    window.click("link", "Infini").await?;
    window.says(&fr("listing-sources")).await?;
    window.says(&fr("listing-origin-sample-title")).await?;
    window.says("Brest").await?;
    window.picture("listing").await?;

    window.go("/directory").await?;
    window.choose(&fr("directory-department-label"), "Finistère").await?;
    let rows = "return document.querySelectorAll('main a[href^=\"/directory/\"]').length";
    window.until("fewer rows", "return document.querySelectorAll('main a[href^=\"/directory/\"]').length < 20").await?;
    let in_department = window.script(rows).await?.as_u64().unwrap_or_default();
    window.choose(&fr("directory-offer-label"), &fr("listing-offer-training")).await?;
    window.until("both filters at once", &format!("{rows} <= {in_department}")).await?;

    window.go("/directory").await?;
    window.write(&fr("directory-words-label"), "zzzz").await?;
    window.says(&fr("directory-empty-title")).await?;
    window.picture("directory-empty").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_resources_tell_what_replaces_a_tool() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/resources").await?;
    window.write(&fr("resources-replace-label"), "doodle").await?;
    window.says("Framadate").await?;
    window.picture("resources").await?;
    Ok(())
}

/// A tool recommended must be found again in the selection, with the sentence, after the page was left.
#[tokio::test(flavor = "multi_thread")]
async fn a_tool_is_recommended_with_a_sentence_and_stays_in_the_selection() -> Result<()> {
    let window = open_as_learner().await?;
    window.go("/resources/software/nextcloud").await?;
    window.says("Nextcloud").await?;
    window.picture("software-page").await?;
    window.write(&fr("software-sentence"), "Nos fichiers y sont depuis un an.").await?;
    window.click("button", &fr("software-recommend-go")).await?;
    window.says(&fr("software-recommend-kept")).await?;
    window.go("/resources/selection").await?;
    window.says("Nextcloud").await?;
    let kept = "return [...document.querySelectorAll('textarea')].some(one => one.value.includes('depuis un an'))";
    window.until("the sentence is in the selection", kept).await?;
    window.picture("selection-page").await?;
    Ok(())
}
