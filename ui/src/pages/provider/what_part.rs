//! What the provider does, how, and with what.

use super::form::Form;
use super::more_fields::SizeFields;
use crate::components::{CheckCards, ChoiceOption, Field};
use crate::i18n::{t, tr};
use crate::pages::directory::{capitalised, language_words, level_key, level_more_key, mode_key, offer_key};
use domain::directory::{HelpLevel, HelpMode, ListingFault, Offer};
use leptos::prelude::*;

/// Languages proposed: those of France first, then those most often asked for.
const LANGUAGES: [&str; 14] = ["fr", "fsl", "en", "br", "eu", "oc", "co", "gsw", "ar", "de", "es", "it", "nl", "pt"];

#[component]
pub(super) fn WhatPart(form: Form) -> impl IntoView {
    let offers = Signal::derive(|| options(Offer::ALL, |offer| (offer.tag(), tr(offer_key(offer)))));
    let modes = Signal::derive(|| options(HelpMode::ALL, |mode| (mode.tag(), tr(mode_key(mode)))));
    let levels = Signal::derive(|| {
        let card = |level: &HelpLevel| {
            ChoiceOption::new(level.tag(), capitalised(&tr(level_key(*level)))).with_hint(tr(level_more_key(*level)))
        };
        HelpLevel::ALL.iter().map(card).collect::<Vec<_>>()
    });
    let languages = Signal::derive(|| options(&LANGUAGES, |tag| (tag, language_words(tag))));
    let fault = form.fault(ListingFault::Offers, "provider-offers-fault");
    view! {
        <fieldset class="part">
            <legend>{t("provider-what")}</legend>
            <div class="field" class:field--wrong=move || fault.with(Option::is_some) id="provider-offers" tabindex="-1">
                <CheckCards legend=t("provider-offers") value=form.offers options=offers compact=true/>
                <p class="field__hint">{t("provider-offers-hint")}</p>
                <p class="field__error" hidden=move || fault.with(Option::is_none)>
                    <span class="shape shape--wrong" aria-hidden="true"></span>
                    {move || fault.get()}
                </p>
            </div>
            <CheckCards legend=t("provider-modes") value=form.modes options=modes compact=true/>
            <CheckCards legend=t("provider-levels") value=form.levels options=levels/>
            <SizeFields form/>
            <Field id="provider-software" label=t("provider-software") hint=t("provider-software-hint") value=form.software
                error=form.fault(ListingFault::TooLong, "provider-too-long-fault")/>
            <CheckCards legend=t("provider-languages") value=form.languages options=languages compact=true/>
        </fieldset>
    }
}

fn options<T: Copy>(all: &[T], words: impl Fn(T) -> (&'static str, String)) -> Vec<ChoiceOption> {
    all.iter().map(|value| words(*value)).map(|(tag, words)| ChoiceOption::new(tag, capitalised(&words))).collect()
}
