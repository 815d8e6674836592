//! Resources: free software that replaces, the words of the course, what works without a network.

mod alternative;
mod alternatives;
mod categories;
mod glossary;
mod selection;
mod software;
mod suggestions;
mod themes;

use crate::components::{Area, Page, Ready, scroll_to_anchor};
use crate::i18n::t;
use crate::ipc;
use crate::state::use_load;
use alternatives::Alternatives;
use contract::Changed;
use glossary::Glossary;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_location;
pub use selection::SelectionPage;
pub use software::FreeSoftwarePage;
use std::time::Duration;
use suggestions::Suggestions;
use themes::{FundingList, Themes};

/// How long the lists may take to come from the disk.
const SETTLED: Duration = Duration::from_millis(300);
const GUIDES: &str = "resources-guides";
const FUNDING: &str = "resources-funding";
const SUGGESTIONS: &str = "resources-suggestions";
const SOFTWARE: &str = "resources-software";
const GLOSSARY: &str = "resources-glossary";
const OFFLINE: &str = "resources-offline";

/// Shows the resources part by part.
#[component]
pub fn ResourcesPage() -> impl IntoView {
    show_place_in_address();
    let found = use_load(&[Changed::Course], ipc::get_resources);
    view! {
        <Page title=t("resources-title") area=Area::Resources lead=t("resources-lead")>
            <nav class="on-page" aria-label=t("resources-on-page")>
                <ul>
                    <li><Jump to=SOFTWARE words=t("resources-software")/></li>
                    <li><Jump to=GUIDES words=t("resources-guides")/></li>
                    <li><Jump to=FUNDING words=t("resources-funding")/></li>
                    <li><Jump to=SUGGESTIONS words=t("resources-suggestions")/></li>
                    <li><Jump to=GLOSSARY words=t("resources-glossary")/></li>
                    <li><Jump to=OFFLINE words=t("resources-offline")/></li>
                </ul>
            </nav>
            <section class="resources__part" aria-labelledby=SOFTWARE>
                <h2 id=SOFTWARE tabindex="-1">{t("resources-software")}</h2>
                <Alternatives/>
                <p class="resources__selection"><A href="/resources/selection">{t("software-to-selection")}</A></p>
            </section>
            <section class="resources__part" aria-labelledby=GUIDES>
                <h2 id=GUIDES tabindex="-1">{t("resources-guides")}</h2>
                <p>{t("resources-guides-text")}</p>
                <Ready what=found let:found>
                    <Themes themes=found.themes/>
                </Ready>
            </section>
            <section class="resources__part" aria-labelledby=FUNDING>
                <h2 id=FUNDING tabindex="-1">{t("resources-funding")}</h2>
                <p>{t("resources-funding-text")}</p>
                <Ready what=found let:found>
                    <FundingList funding=found.funding/>
                </Ready>
            </section>
            <section class="resources__part" aria-labelledby=SUGGESTIONS>
                <h2 id=SUGGESTIONS tabindex="-1">{t("resources-suggestions")}</h2>
                <Suggestions/>
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
