//! How much to review a day, and whether to speak of it.

use crate::components::{ButtonKind, Checkbox, CommandError, LinkButton, Select};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::state::{use_app, use_command};
use contract::CardsADay;
use leptos::prelude::*;

/// Shows the settings of revision.
#[component]
pub(super) fn Revision() -> impl IntoView {
    let app = use_app();
    let keep = use_command(
        move |(a_day, quiet): (Option<CardsADay>, Option<bool>)| {
            app.change(move |settings| {
                settings.revision.a_day = a_day.unwrap_or(settings.revision.a_day);
                settings.revision.quiet = quiet.unwrap_or(settings.revision.quiet);
            })
        },
        |()| (),
    );
    let a_day = RwSignal::new(String::new());
    Effect::new(move |_| a_day.set(app.with(|boot| boot.settings.revision.a_day.number()).to_string()));
    let numbers = Signal::derive(|| {
        let words = |number: u8| match number {
            0 => tr("revision-settings-none"),
            number => tr_with("revision-settings-cards", &[("n", Arg::from(u32::from(number)))]),
        };
        CardsADay::ALL.map(|cards| (cards.number().to_string(), words(cards.number()))).to_vec()
    });
    let choose = move |value: String| {
        if let Ok(number) = value.parse::<u8>() {
            keep.run((Some(CardsADay::from(number)), None));
        }
    };
    view! {
        <section class="settings__part" aria-labelledby="settings-revision">
            <h2 id="settings-revision">{t("revision-title")}</h2>
            <p>{t("revision-settings-text")}</p>
            <Select label=t("revision-settings-a-day") value=a_day options=numbers on_change=choose/>
            <Checkbox
                label=t("revision-settings-tell")
                hint=t("revision-settings-tell-hint")
                value=Signal::derive(move || app.with(|boot| !boot.settings.revision.quiet))
                on_change=move |on: bool| keep.run((None, Some(!on)))
            />
            <CommandError of=keep.error()/>
            <p><LinkButton href="/learn/revise" kind=ButtonKind::Quiet>{t("revision-settings-open")}</LinkButton></p>
        </section>
    }
}
