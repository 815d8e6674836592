//! What it costs, and CHATONS.

use super::form::{Form, NO, YES};
use super::more_fields::TermsFields;
use crate::components::{ChoiceOption, Field, RadioCards, Select};
use crate::i18n::{t, tr};
use crate::pages::directory::{capitalised, price_key};
use domain::directory::Price;
use leptos::prelude::*;

#[component]
pub(super) fn MoneyPart(form: Form) -> impl IntoView {
    let prices = Signal::derive(|| {
        let none = (String::new(), tr("provider-price-none"));
        // a provider knows its price: « unknown » is a word for samples
        let known = Price::ALL.iter().filter(|price| **price != Price::Unknown);
        let each = known.map(|price| (price.tag().to_owned(), capitalised(&tr(price_key(*price)))));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    });
    let chatons = Signal::derive(|| {
        vec![
            ChoiceOption::new(YES, tr("provider-chatons-yes")),
            ChoiceOption::new(NO, tr("provider-chatons-no")),
            ChoiceOption::new("", tr("provider-chatons-unsaid")),
        ]
    });
    view! {
        <fieldset class="part">
            <legend>{t("provider-money")}</legend>
            <Select label=t("provider-price") value=form.price options=prices/>
            <Field label=t("provider-price-note") hint=t("provider-price-note-hint") value=form.price_note rows=2/>
            <TermsFields form/>
            <RadioCards legend=t("provider-chatons") value=form.chatons options=chatons compact=true/>
            <Field label=t("provider-networks") hint=t("provider-networks-hint") value=form.more.networks/>
        </fieldset>
    }
}
