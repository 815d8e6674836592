//! How the listing will read.

use super::form::Form;
use crate::components::fresh_id;
use crate::i18n::{t, tr};
use crate::pages::directory::ListingFacts;
use leptos::prelude::*;

/// Shows the listing as associations will read it, while it is written.
#[component]
pub(super) fn Preview(form: Form) -> impl IntoView {
    let heading = fresh_id("provider-preview");
    let name = move || form.name.with(|name| name.trim().to_owned());
    let description = move || form.description.with(|text| text.trim().to_owned());
    let shown_name =
        move || Some(name()).filter(|name| !name.is_empty()).unwrap_or_else(|| tr("provider-preview-no-name"));
    let shown_text =
        move || Some(description()).filter(|text| !text.is_empty()).unwrap_or_else(|| tr("provider-preview-no-text"));
    view! {
        <section class="preview-listing" aria-labelledby=heading.clone() tabindex="0">
            <h2 class="preview-listing__label" id=heading.clone()>{t("provider-preview")}</h2>
            <div class="preview-listing__paper">
                <p class="preview-listing__name" class:unknown=move || name().is_empty()>{shown_name}</p>
                <p><span class="listing-badge listing-badge--submission">{t("listing-badge-submission")}</span></p>
                <p class="preview-listing__text" class:unknown=move || description().is_empty()>{shown_text}</p>
                {move || view! { <ListingFacts entry=form.entry.get()/> }}
            </div>
        </section>
    }
}
