//! The members of a space: seen, given a role, removed after a question that says what it does.

use crate::{Away, fr, open, set};
use anyhow::Result;
use domain::Locale;
use l10n::{Arg, Words};
use testkit::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_given_a_role_then_removed() -> Result<()> {
    let window = open().await?;
    window.click("button", &fr("home-door-accompany")).await?;
    set(&window, "{ name: 'Solène' }").await?;
    window.go("/help").await?;
    window.write(&fr("mutual-help-create-name"), "Pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.click("button", &fr("mutual-help-invite")).await?;
    let field = "[...document.querySelectorAll('textarea, input')].find(f => f.value.startsWith('emancip1:'))";
    window.until("the invite", &format!("return Boolean({field})")).await?;
    let invite = window.script(&format!("return {field}.value")).await?.as_str().unwrap_or_default().to_owned();
    let _desk = tokio::task::spawn_blocking(move || -> Result<Away> {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        desk.app().exchange_now()?;
        Ok(Away(Some(desk)))
    })
    .await??;
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
