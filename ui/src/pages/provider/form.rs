//! What is being written, field by field, and how it is kept.

use super::identity_part::IdentityPart;
use super::money_part::MoneyPart;
use super::more_fields::MoreFields;
use super::place_part::PlacePart;
use super::what_part::WhatPart;
use crate::i18n::{t, tr};
use crate::ipc;
use crate::pages::mutual_help::{Keeper, Keeping};
use contract::MyListingView;
use domain::directory::{HelpLevel, HelpMode, LegalForm, ListingEntry, ListingFault, Offer, Price};
use leptos::prelude::*;

/// The fields of the form; values of lists are the words of files, empty for none.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) name: RwSignal<String>,
    pub(super) legal_form: RwSignal<String>,
    pub(super) website: RwSignal<String>,
    pub(super) description: RwSignal<String>,
    pub(super) commune: RwSignal<String>,
    pub(super) postal_code: RwSignal<String>,
    pub(super) department: RwSignal<String>,
    pub(super) country: RwSignal<String>,
    pub(super) levels: RwSignal<Vec<String>>,
    pub(super) modes: RwSignal<Vec<String>>,
    pub(super) offers: RwSignal<Vec<String>>,
    pub(super) software: RwSignal<String>,
    pub(super) price: RwSignal<String>,
    pub(super) price_note: RwSignal<String>,
    pub(super) chatons: RwSignal<String>,
    pub(super) languages: RwSignal<Vec<String>>,
    /// Where to write, where it goes, what each offer costs and the like.
    pub(super) more: MoreFields,
    /// What the fields make together.
    pub(super) entry: Memo<ListingEntry>,
    /// What the core said last: what was sent, and whether this differs.
    pub(super) view: RwSignal<MyListingView>,
    /// Whether sending was tried: faults show from then on.
    pub(super) tried: RwSignal<bool>,
    pub(super) keeper: Keeper<ListingEntry>,
}

/// The words kept for « yes » and « no ».
pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

impl Form {
    /// Makes the form of a listing as it was left, and keeps each change from then on.
    pub(super) fn new(view: MyListingView) -> Self {
        let (entry, kept) = (view.entry.clone(), view.entry.clone());
        let text = RwSignal::<String>::new;
        let (name, website, description) = (text(entry.name), text(entry.website), text(entry.description));
        let (commune, postal_code, department) = (text(entry.commune), text(entry.postal_code), text(entry.department));
        let (country, price_note) = (text(entry.country), text(entry.price_note));
        let legal_form = text(entry.legal_form.map(|form| form.tag().to_owned()).unwrap_or_default());
        let price = text(entry.price.map(|price| price.tag().to_owned()).unwrap_or_default());
        let chatons = text(entry.chatons_member.map(|is| if is { YES } else { NO }.to_owned()).unwrap_or_default());
        let software = text(entry.software.join(", "));
        let levels = RwSignal::new(entry.help_levels.iter().map(|level| level.tag().to_owned()).collect());
        let modes = RwSignal::new(entry.modes.iter().map(|mode| mode.tag().to_owned()).collect());
        let offers = RwSignal::new(entry.offers.iter().map(|offer| offer.tag().to_owned()).collect());
        let more = MoreFields::new(&kept);
        let languages = RwSignal::new(entry.languages);
        let entry = Memo::new(move |_| {
            let department = department.get();
            more.into_entry(ListingEntry {
                name: name.get(),
                legal_form: LegalForm::from_tag(&legal_form.get()),
                website: website.get(),
                description: description.get(),
                commune: commune.get(),
                postal_code: postal_code.get(),
                region: super::place_part::region_of(&department).to_owned(),
                department,
                country: country.get(),
                help_levels: values(levels, HelpLevel::from_tag),
                modes: values(modes, HelpMode::from_tag),
                offers: values(offers, Offer::from_tag),
                software: software.with(|text| names(text)),
                price: Price::from_tag(&price.get()),
                price_note: price_note.get(),
                chatons_member: chatons.with(|word| match word.as_str() {
                    YES => Some(true),
                    NO => Some(false),
                    _ => None,
                }),
                languages: languages.get(),
                // what the form does not ask stays as it was
                ..kept.clone()
            })
        });
        let view = RwSignal::new(view);
        let keeper = Keeper::new(move |entry: ListingEntry| async move {
            let after = ipc::save_my_listing(entry).await?;
            // the page may be gone by now
            drop(view.try_set(after));
            Ok(())
        });
        Effect::new(move |before: Option<ListingEntry>| {
            let now = entry.get();
            if before.is_some_and(|before| before != now) {
                keeper.keep(now.clone());
            }
            now
        });
        Self {
            name,
            legal_form,
            website,
            description,
            commune,
            postal_code,
            department,
            country,
            levels,
            modes,
            offers,
            software,
            price,
            price_note,
            chatons,
            languages,
            more,
            entry,
            view,
            tried: RwSignal::new(false),
            keeper,
        }
    }

    /// Returns the sentence of a fault once sending was tried. Reactive.
    pub(super) fn fault(self, fault: ListingFault, key: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            (self.tried.get() && self.entry.with(|entry| entry.faults().contains(&fault))).then(|| tr(key))
        })
    }
}

fn values<T>(words: RwSignal<Vec<String>>, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    words.with(|words| words.iter().filter_map(|word| read(word)).collect())
}

/// Returns the names between commas, in order, without blanks.
pub(super) fn names(text: &str) -> Vec<String> {
    text.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Shows the fields in four parts, and whether they are on the disk.
#[component]
pub(super) fn ListingForm(form: Form) -> impl IntoView {
    let words = move || match form.keeper.state() {
        Keeping::Untouched => String::new(),
        Keeping::UnderWay => tr("provider-saving"),
        Keeping::Kept => tr("provider-saved"),
        Keeping::Failed(_) => tr("provider-save-failed"),
    };
    let failure = move || match form.keeper.state() {
        Keeping::Failed(error) => Some(error),
        _ => None,
    };
    view! {
        <form on:submit=|event| event.prevent_default() novalidate aria-label=t("provider-title")>
            <IdentityPart form/>
            <WhatPart form/>
            <PlacePart form/>
            <MoneyPart form/>
        </form>
        <p class="draft-state" class:draft-state--failed=move || failure().is_some()>{words}</p>
        <crate::components::CommandError of=Signal::derive(failure)/>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn software_is_read_between_commas() {
        assert_eq!(names(" Nextcloud, Paheko ,,"), ["Nextcloud", "Paheko"]);
        assert!(names(" , ").is_empty(), "a comma alone names nothing");
    }
}
