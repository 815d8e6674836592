//! Resources: free software that replaces, the words of the course, what works without a network.

mod alternative;
mod alternatives;
mod categories;
mod glossary;
mod selection;
mod software;

use crate::components::{Area, Page, scroll_to_anchor};
use crate::i18n::t;
use alternatives::Alternatives;
use glossary::Glossary;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_location;
pub use selection::SelectionPage;
pub use software::FreeSoftwarePage;
use std::time::Duration;

/// How long the lists may take to come from the disk.
const SETTLED: Duration = Duration::from_millis(300);
const SOFTWARE: &str = "resources-software";
const GLOSSARY: &str = "resources-glossary";
const OFFLINE: &str = "resources-offline";

/// Shows the resources in three parts.
#[component]
pub fn ResourcesPage() -> impl IntoView {
    show_place_in_address();
    view! {
        <Page title=t("resources-title") area=Area::Resources lead=t("resources-lead")>
            <nav class="on-page" aria-label=t("resources-on-page")>
                <ul>
                    <li><Jump to=SOFTWARE words=t("resources-software")/></li>
                    <li><Jump to=GLOSSARY words=t("resources-glossary")/></li>
                    <li><Jump to=OFFLINE words=t("resources-offline")/></li>
                </ul>
            </nav>
            <section class="resources__part" aria-labelledby=SOFTWARE>
                <h2 id=SOFTWARE tabindex="-1">{t("resources-software")}</h2>
                <Alternatives/>
                <p class="resources__selection"><A href="/resources/selection">{t("software-to-selection")}</A></p>
            </section>
            <section class="resources__part" aria-labelledby=GLOSSARY>
                <h2 id=GLOSSARY tabindex="-1">{t("resources-glossary")}</h2>
                <Glossary/>
            </section>
            <section class="resources__part" aria-labelledby=OFFLINE>
                <h2 id=OFFLINE tabindex="-1">{t("resources-offline")}</h2>
                <p>{t("resources-offline-here")}</p>
                <p>{t("resources-offline-needs")}</p>
                <p>{t("resources-offline-links")}</p>
            </section>
        </Page>
    }
}

/// Brings what the address names into view, once at once and once when the lists have come.
fn show_place_in_address() {
    let hash = use_location().hash;
    Effect::new(move |_| {
        let place = hash.with(|hash| hash.trim_start_matches('#').to_owned());
        if !place.is_empty() {
            let again = place.clone();
            request_animation_frame(move || scroll_to_anchor(&place));
            set_timeout(move || scroll_to_anchor(&again), SETTLED);
        }
    });
}

#[component]
fn Jump(to: &'static str, words: Signal<String>) -> impl IntoView {
    view! {
        <a
            href=format!("#{to}")
            on:click=move |event| {
                event.prevent_default();
                scroll_to_anchor(to);
            }
        >
            {words}
        </a>
    }
}
