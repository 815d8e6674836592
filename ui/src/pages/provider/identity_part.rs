//! Who the provider is.

use super::form::Form;
use crate::components::{Field, Select};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::pages::directory::{capitalised, form_key};
use domain::directory::{LegalForm, ListingFault};
use leptos::prelude::*;

/// The longest description, in characters.
const DESCRIPTION_MAX: usize = 1000;

#[component]
pub(super) fn IdentityPart(form: Form) -> impl IntoView {
    let forms = Signal::derive(|| {
        let none = (String::new(), tr("provider-legal-form-none"));
        let each = LegalForm::ALL.iter().map(|form| (form.tag().to_owned(), capitalised(&tr(form_key(*form)))));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    });
    let left = move || {
        let length = form.description.with(|text| text.trim().chars().count());
        match DESCRIPTION_MAX.checked_sub(length) {
            Some(left) => tr_with("provider-left", &[("count", Arg::from(left))]),
            None => tr_with("provider-too-many", &[("count", Arg::from(length - DESCRIPTION_MAX))]),
        }
    };
    view! {
        <fieldset class="part">
            <legend>{t("provider-who")}</legend>
            <Field id="provider-name" label=t("provider-name") value=form.name required=true autocomplete="organization"
                error=form.fault(ListingFault::Name, "provider-name-fault")/>
            <Field id="provider-description" label=t("provider-description") hint=t("provider-description-hint")
                value=form.description rows=6 required=true
                error=form.fault(ListingFault::Description, "provider-description-fault")/>
            <p class="part__left">{left}</p>
            <Field id="provider-website" label=t("provider-website") hint=t("provider-website-hint") value=form.website
                kind="url" inputmode="url" autocomplete="url"
                error=form.fault(ListingFault::Website, "provider-website-fault")/>
            <Field id="provider-email" label=t("provider-email") hint=t("provider-email-hint") value=form.more.email
                kind="email" inputmode="email" autocomplete="email"
                error=form.fault(ListingFault::Email, "provider-email-fault")/>
            <Select label=t("provider-legal-form") value=form.legal_form options=forms/>
        </fieldset>
    }
}
