//! Several learners on one computer.

mod add;
mod list;
mod removed;
mod who;

use crate::components::{Area, LinkButton, Page};
use crate::i18n::t;
use add::AddLearner;
use leptos::prelude::*;
use list::LearnerList;
use removed::RemovedLearners;
pub use who::WhoIsHere;

/// Shows who uses this program, and lets them come and go.
#[component]
pub fn LearnersPage() -> impl IntoView {
    view! {
        <Page title=t("people-title") area=Area::Settings lead=t("people-lead")>
            <section class="settings__part" aria-labelledby="people-list">
                <h2 id="people-list">{t("people-list")}</h2>
                <LearnerList/>
                <p class="settings__note">{t("people-no-password")}</p>
            </section>
            <AddLearner/>
            <RemovedLearners/>
        </Page>
    }
}

/// Shows, among the settings, the way to the page of the learners.
#[component]
pub fn WhoUses() -> impl IntoView {
    view! {
        <section class="settings__part" aria-labelledby="settings-people">
            <h2 id="settings-people">{t("people-title")}</h2>
            <p>{t("people-lead")}</p>
            <LinkButton href="/learners">{t("people-open")}</LinkButton>
            <p class="settings__note">{t("people-no-password")}</p>
        </section>
    }
}
