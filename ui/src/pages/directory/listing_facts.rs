//! What a listing says, as a list of facts; what is not known is said too.

use super::outside_link::{OutsideLink, is_address};
use super::words::{capitalised, form_key, language_words, level_key, mode_key, offer_key, price_key, words_list};
use crate::i18n::{t, tr};
use domain::directory::{ListingEntry, Price};
use leptos::prelude::*;

/// Shows the facts of a listing, one a line.
#[component]
pub(crate) fn ListingFacts(entry: ListingEntry) -> impl IntoView {
    let ListingEntry { legal_form, website, help_levels, modes, offers, software, price, price_note, .. } =
        entry.clone();
    let place = place_words(&entry);
    let languages = entry.languages.clone();
    let website = website.trim().to_owned();
    let site = if website.is_empty() {
        view! { <span class="unknown">{t("listing-website-unknown")}</span> }.into_any()
    } else if is_address(&website) {
        view! { <OutsideLink address=website/> }.into_any()
    } else {
        view! { <span>{website}</span> }.into_any()
    };
    let chatons = match entry.chatons_member {
        Some(true) => "listing-chatons-yes",
        Some(false) => "listing-chatons-no",
        None => "listing-chatons-unknown",
    };
    let price_note = price_note.trim().to_owned();
    let price_words = move || {
        let known = price.filter(|price| *price != Price::Unknown || price_note.is_empty());
        let parts = known.map(|price| tr(price_key(price))).into_iter().chain(Some(price_note.clone()));
        parts
            .filter(|part| !part.is_empty())
            .map(|part| format!("{}.", capitalised(part.trim_end_matches('.'))))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let is_priced = price.is_some_and(|price| price != Price::Unknown) || !entry.price_note.trim().is_empty();
    view! {
        <dl class="facts">
            <Fact key="listing-place" words=move || place.clone()/>
            <Fact key="listing-offers" words=move || joined(offers.iter().map(|offer| tr(offer_key(*offer))))/>
            <Fact key="listing-modes" words=move || joined(modes.iter().map(|mode| tr(mode_key(*mode))))/>
            <Fact key="listing-levels" words=move || joined(help_levels.iter().map(|level| tr(level_key(*level))))/>
            <Fact key="listing-software" words=move || software.join(", ")/>
            <Fact key="listing-price" words=move || if is_priced { price_words() } else { String::new() }/>
            <Fact key="listing-languages" words=move || joined(languages.iter().map(|tag| language_words(tag)))/>
            <Fact key="listing-legal-form" words=move || legal_form.map(|form| capitalised(&tr(form_key(form)))).unwrap_or_default()/>
            <div class="facts__row">
                <dt>{t("listing-chatons")}</dt>
                <dd class:unknown=entry.chatons_member.is_none()>{t(chatons)}</dd>
            </div>
            <div class="facts__row">
                <dt>{t("listing-website")}</dt>
                <dd>{site}</dd>
            </div>
        </dl>
    }
}

#[component]
fn Fact(key: &'static str, words: impl Fn() -> String + Send + Sync + 'static) -> impl IntoView {
    let words = Memo::new(move |_| words());
    let is_unknown = move || words.with(String::is_empty);
    view! {
        <div class="facts__row">
            <dt>{t(key)}</dt>
            <dd class:unknown=is_unknown>{move || if is_unknown() { tr("listing-unknown") } else { words.get() }}</dd>
        </div>
    }
}

fn joined(words: impl Iterator<Item = String>) -> String {
    capitalised(&words_list(&words.collect::<Vec<_>>()))
}

/// Returns town, postal code, department, region and country, what is known of them, without saying anything twice.
fn place_words(entry: &ListingEntry) -> String {
    let commune = match (entry.commune.trim(), entry.postal_code.trim()) {
        ("", code) => code.to_owned(),
        (town, "") => town.to_owned(),
        (town, code) => format!("{town} ({code})"),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in [&commune, &entry.department, &entry.region, &entry.country] {
        let part = part.trim();
        if !part.is_empty() && !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_says_what_is_known_once() {
        let entry =
            ListingEntry { department: "La Réunion".into(), region: "La Réunion".into(), ..ListingEntry::default() };
        assert_eq!(place_words(&entry), "La Réunion");
        let entry = ListingEntry { commune: "Brest".into(), postal_code: "29200".into(), ..entry };
        assert_eq!(place_words(&entry), "Brest (29200), La Réunion");
    }
}
