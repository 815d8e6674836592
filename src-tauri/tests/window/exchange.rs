//! The ways of the exchange in the window: peers in words, the same network, an address, a relay, an invite as a picture.

use crate::{fr, open_as_learner, set};
use anyhow::Result;
use testkit::desk::Desk;

#[tokio::test(flavor = "multi_thread")]
async fn each_way_is_chosen_in_the_window_and_each_peer_stands_in_words() -> Result<()> {
    let window = open_as_learner().await?;
    set(&window, "{ name: 'Maïwenn', association: 'Les Lucioles (fictive)' }").await?;
    window.go("/help").await?;
    window.write(&fr("mutual-help-create-name"), "Associations du pays de Brest").await?;
    window.click("button", &fr("mutual-help-create-button")).await?;
    window.says(&fr("mutual-help-empty-title")).await?;
    window.click("button", &fr("mutual-help-invite")).await?;
    window.wait_for_css("svg.invite__picture path").await?;
    let named =
        window.script("return document.querySelector('svg.invite__picture').getAttribute('aria-label')").await?;
    assert_eq!(named, serde_json::Value::String(fr("invite-picture-alt")));
    assert!(window.has("button", &fr("invite-save-file")).await?);
    window.picture("invite-picture").await?;
    window.check_accessibility("invite as a picture").await?;
    let invite = window
        .script("return [...document.querySelectorAll('textarea')].find(f => f.value.startsWith('emancip1:')).value")
        .await?;
    let invite = invite.as_str().unwrap_or_default().to_owned();
    let other = tokio::task::spawn_blocking(move || -> Result<Desk> {
        let desk = Desk::new("Youenn");
        desk.app().join_space(&invite)?;
        let space = desk.app().get_mutual_help()?.spaces.remove(0).id;
        desk.app().write_note(&contract::WriteNote {
            space,
            kind: domain::mutual_help::NoteKind::Question,
            title: "Qui est là ?".into(),
            body: "…".into(),
            tags: Vec::new(),
        })?;
        desk.app().exchange_now()?;
        Ok(desk)
    })
    .await??;

    window.go("/help").await?;
    window.says("Qui est là").await?;
    window.click("link", &fr("exchange-open")).await?;
    window.says("Youenn, Association de Youenn (fictive)").await?;
    window.says("En lien direct").await?;
    window.says(&fr("exchange-nearby-off")).await?;
    window.click("checkbox", &fr("exchange-nearby")).await?;
    window.says(&fr("exchange-nearby-on")).await?;
    // an address that is none is told with its mend, and nothing is lost
    window.write(&fr("exchange-call-field"), "ordinateur de Youenn").await?;
    window.click("button", &fr("exchange-call")).await?;
    window.says("n’est pas une adresse que l’on peut appeler").await?;
    window.write(&fr("exchange-relay-field"), "http://relais.example.org").await?;
    window.click("button", &fr("exchange-relay-save")).await?;
    window.says("n’est pas l’adresse d’un relais").await?;
    window.picture("exchange").await?;
    window.check_accessibility("exchange").await?;
    window.click("button", &fr("exchange-peer-forget")).await?;
    window.says(&fr("exchange-peer-forgotten")).await?;
    let focused = window.script("return document.activeElement.tagName").await?;
    assert_eq!(focused, "H2", "the focus is not lost with the button");
    set(&window, "{ theme: 'dark', textSize: 200 }").await?;
    window.resize(420, 860).await?;
    window.go("/help/exchange").await?;
    window.says(&fr("exchange-leaves-title")).await?;
    window.picture("exchange-narrow-dark").await?;
    let wide =
        window.script("return document.documentElement.scrollWidth > document.documentElement.clientWidth").await?;
    assert_eq!(wide, false, "nothing is wider than the window");
    window.check_accessibility("exchange, narrow and dark").await?;
    tokio::task::spawn_blocking(move || drop(other)).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_an_invite_names_is_used_only_when_asked() -> Result<()> {
    let window = open_as_learner().await?;
    let invite = tokio::task::spawn_blocking(|| -> Result<String> {
        let desk = Desk::new("Youenn");
        let relay = "https://relais.example.org/".to_owned();
        let chosen = contract::ExchangeChoices { relay, relay_only: true, nearby: false };
        desk.app().save_exchange_choices(&chosen)?;
        let space = desk.app().create_space("Au loin")?;
        Ok(desk.app().create_invite(&space.id)?.text)
    })
    .await??;
    window.go("/help/join").await?;
    assert!(window.has("button", &fr("invite-open-file")).await?);
    window.write(&fr("mutual-help-join-invite"), &invite).await?;
    window.press(thirtyfour::Key::Tab).await?;
    window.says("https://relais.example.org/").await?;
    window.says(&fr("invite-use-relay")).await?;
    window.picture("join-relay").await?;
    window.check_accessibility("join with a relay").await?;
    let choices = window
        .script_async(
            "const done = arguments[0];
             window.__TAURI__.core.invoke('get_exchange').then(exchange => done(exchange.choices.relay), done)",
        )
        .await?;
    assert_eq!(choices, "", "nothing is chosen by looking");
    Ok(())
}
