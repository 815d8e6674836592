//! Settings: how the program looks, who one is, what it shows, where the data lies.

mod about;
mod comfort;
mod data;
mod identity;
mod looks;
mod person_file;
mod revision;

use crate::components::{Area, Page};
use crate::i18n::t;
use crate::pages::learners::WhoUses;
use about::About;
pub(in crate::pages) use comfort::ReadingComfort;
use data::DataFolder;
use identity::{Identity, Tools};
use leptos::prelude::*;
use looks::Looks;
use person_file::PersonFile;
use revision::Revision;

/// Shows the settings; each is kept as soon as it is changed.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <Page title=t("settings-title") area=Area::Settings lead=t("settings-lead")>
            <Looks/>
            <Identity/>
            <Revision/>
            <Tools/>
            <WhoUses/>
            <DataFolder/>
            <PersonFile/>
            <About/>
        </Page>
    }
}
