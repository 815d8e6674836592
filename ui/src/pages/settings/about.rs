//! What this program is, and what it is made of.

use crate::components::Mark;
use crate::i18n::{Arg, t, tr_with};
use crate::state::use_app;
use leptos::prelude::*;

/// What the program is made of, with its licence; each sentence names both.
const PARTS: [&str; 5] = [
    "settings-licence-program",
    "settings-licence-course",
    "settings-licence-directory",
    "settings-licence-map",
    "settings-licence-fonts",
];

/// Shows the version, the licences and the promise about privacy.
#[component]
pub(super) fn About() -> impl IntoView {
    let app = use_app();
    let version = move || tr_with("settings-version", &[("version", Arg::from(app.with(|boot| boot.version.clone())))]);
    view! {
        <section class="settings__part settings__about" aria-labelledby="settings-about">
            <h2 id="settings-about">{t("settings-about")}</h2>
            <p class="settings__version"><Mark/><span>{version}</span></p>
            <p>{t("settings-about-text")}</p>
            <p>{t("settings-privacy")}</p>
            <ul>{PARTS.map(|key| view! { <li>{t(key)}</li> })}</ul>
        </section>
    }
}
