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
/// The parts, in their order: the anchor of each is the key of its title.
const PARTS: [&str; 6] = [SOFTWARE, GUIDES, FUNDING, SUGGESTIONS, GLOSSARY, OFFLINE];
const SOFTWARE: &str = "resources-software";
const GUIDES: &str = "resources-guides";
const FUNDING: &str = "resources-funding";
const SUGGESTIONS: &str = "resources-suggestions";
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
                <ul>{PARTS.map(|part| view! { <li><Jump to=part/></li> })}</ul>
            </nav>
            <Part id=SOFTWARE>
                <Alternatives/>
                <p class="resources__selection"><A href="/resources/selection">{t("software-to-selection")}</A></p>
            </Part>
            <Part id=GUIDES>
                <p>{t("resources-guides-text")}</p>
                <Ready what=found let:found>
                    <Themes themes=found.themes/>
                </Ready>
            </Part>
            <Part id=FUNDING>
                <p>{t("resources-funding-text")}</p>
                <Ready what=found let:found>
                    <FundingList funding=found.funding/>
                </Ready>
            </Part>
            <Part id=SUGGESTIONS>
                <Suggestions/>
            </Part>
            <Part id=GLOSSARY>
                <Glossary/>
            </Part>
            <Part id=OFFLINE>
                <p>{t("resources-offline-here")}</p>
                <p>{t("resources-offline-needs")}</p>
                <p>{t("resources-offline-links")}</p>
            </Part>
        </Page>
    }
}

/// A part of the page under its title.
#[component]
fn Part(id: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="resources__part" aria-labelledby=id>
            <h2 id=id tabindex="-1">{t(id)}</h2>
            {children()}
        </section>
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
fn Jump(to: &'static str) -> impl IntoView {
    view! {
        <a
            href=format!("#{to}")
            on:click=move |event| {
                event.prevent_default();
                scroll_to_anchor(to);
            }
        >
            {t(to)}
        </a>
    }
}
