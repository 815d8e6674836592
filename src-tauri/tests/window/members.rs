//! The members of a space: seen, given a role, removed after a question that says what it does; one whose program
//! sends what no program sends.

use crate::{Away, fr, open, set};
use anyhow::{Context, Result, ensure};
use domain::Locale;
use l10n::{Arg, Words};
use sync::{Hostile, Identity, Ticket};
use testkit::desk::Desk;
use testkit::window::Window;

/// Founds a space in the window and returns an invite to it.
async fn found_and_invite(window: &Window) -> Result<String> {
    window.click("button", &fr("home-door-accompany")).await?;
    set(window, "{ name: 'Solène' }").await?;
    window.go("/help").await?;
    window.write(&fr("mutual-help-create-name"), "Pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.click("button", &fr("mutual-help-invite")).await?;
    let field = "[...document.querySelectorAll('textarea, input')].find(f => f.value.startsWith('emancip1:'))";
    window.until("the invite", &format!("return Boolean({field})")).await?;
    Ok(window.script(&format!("return {field}.value")).await?.as_str().context("its text")?.to_owned())
}

/// Returns another installation that accepted the invite.
async fn join(invite: String) -> Result<Away> {
    tokio::task::spawn_blocking(move || {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        desk.app().exchange_now()?;
        Ok(Away(Some(desk)))
    })
    .await?
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_whose_program_sends_what_none_sends_is_told_of_in_words() -> Result<()> {
    let window = open().await?;
    let invite = found_and_invite(&window).await?;
    let ticket = Ticket::parse(&invite)?;
    let desk = join(invite).await?;
    // from here on another program uses the key of Youenn
    let identity = tokio::task::spawn_blocking(move || {
        let key = Identity::load_or_create(&desk.0.as_ref().context("it is there")?.folder().join("device.key"))?;
        drop(desk);
        anyhow::Ok(key)
    })
    .await??;
    let port = ticket.addresses.first().context("an address")?.port();
    let outsider = Hostile { identity: &identity, to: ticket.inviter, address: ([127, 0, 0, 1], port).into() };
    let why = outsider.say(&identity.key().to_string(), &[b"noise".to_vec()]).await;
    ensure!(why.contains("refused"), "the link is ended: {why}");

    window.says(&fr("alarm-title")).await?;
    window.script("document.querySelector('.alarms').scrollIntoView({ block: 'center' }); return true").await?;
    window.check_accessibility("an alarm").await?;
    window.picture("alarm").await?;
    window.click("button", &fr("alarm-dismiss")).await?;
    window.until("the alarm to be gone", "return !document.querySelector('.alarms')").await?;
    window.reload().await?;
    window.until("the page", "return !!document.querySelector('h1')").await?;
    ensure!(!window.text().await?.contains(&fr("alarm-title")), "once read it does not come back");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_given_a_role_then_removed() -> Result<()> {
    let window = open().await?;
    let invite = found_and_invite(&window).await?;
    let _desk = join(invite).await?;
    let space =
        window.script("return document.querySelector('a[href*=\"/help/members/\"]').getAttribute('href')").await?;
    window.go(space.as_str().unwrap_or_default()).await?;
    window.says(&fr("members-own")).await?;
    window.check_accessibility("members").await?;
    window.picture("members").await?;
    let name = fr("members-unnamed");
    let with = |key: &str| Words::new(Locale::Fr).with(key, &[("name", Arg::from(name.as_str()))]);
    let role = Words::new(Locale::Fr).with("members-role", &[("role", Arg::from("curator"))]);
    window.choose(&with("members-role-of"), &role).await?;
    window.says(&with("members-role-changed")).await?;
    window.click("button", &format!("{} {name}", fr("members-remove"))).await?;
    window.says(&fr("members-remove-cannot")).await?;
    window.check_accessibility("members-remove").await?;
    window.picture("members-remove").await?;
    window.click("button", &fr("members-remove-go")).await?;
    window.says(&with("members-removed")).await?;
    window.says(&fr("members-leave-alone")).await?;
    Ok(())
}
