//! A provider's listing: written, signed, and seen elsewhere as not yet approved.

use crate::{fr, open, set};
use anyhow::Result;
use contract::{DirectoryQuery, ListingOrigin};
use testkit::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_signed_here_is_shown_elsewhere_as_not_yet_approved() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    set(&window, "{ name: 'Solène' }").await?;
    let (desk, invite) = tokio::task::spawn_blocking(|| -> Result<(Desk, String)> {
        let desk = Desk::new("Youenn");
        let space = desk.app().create_space("Entre structures")?;
        let invite = desk.app().create_invite(&space.id)?.text;
        Ok((desk, invite))
    })
    .await??;
    window.go("/help/join").await?;
    window.write(&fr("mutual-help-join-invite"), &invite).await?;
    window.click("button", &fr("mutual-help-join-go")).await?;
    window.says("Entre structures").await?;

    window.go("/my-listing").await?;
    window.write(&fr("provider-name"), "La Bulle numérique (fictive)").await?;
    window.write(&fr("provider-description"), "Nous accompagnons les associations du Trégor.").await?;
    window.click("checkbox", &fr("listing-offer-training")).await?;
    window.says(&fr("provider-saved")).await?;
    window.picture("my-listing").await?;
    window.click("button", &fr("provider-send")).await?;
    window.says(&fr("provider-sent")).await?;

    let seen = tokio::task::spawn_blocking(move || -> Result<_> {
        desk.app().exchange_now()?;
        let query = DirectoryQuery { text: "tregor".into(), ..DirectoryQuery::default() };
        Ok(desk.app().search_directory(&query)?.rows)
    })
    .await??;
    assert_eq!(seen.len(), 1, "the listing travelled: {seen:?}");
    assert_eq!(seen[0].name, "La Bulle numérique (fictive)");
    assert!(matches!(seen[0].origin, ListingOrigin::Submission { own: false, seq: 1, .. }), "{:?}", seen[0].origin);
    Ok(())
}
