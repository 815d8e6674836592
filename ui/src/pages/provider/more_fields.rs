//! Where to write to, where the provider goes, whom it helps, and what each offer costs.

use super::form::{Form, names};
use crate::components::{CheckCards, ChoiceOption, Field, RadioCards, Select};
use crate::i18n::{t, tr};
use crate::pages::directory::{capacity_key, capitalised, offer_key, price_key, size_key};
use domain::directory::{AssociationSize, Capacity, ListingEntry, ListingFault, Offer, OfferTerms, Position, Price};
use leptos::prelude::*;

/// A number that is no latitude: what is written there instead is told as a fault, and cannot be sent.
const NOT_A_DEGREE: f64 = 999.0;

/// What one offer costs, as it is written.
#[derive(Clone, Copy)]
struct Terms {
    offer: Offer,
    price: RwSignal<String>,
    note: RwSignal<String>,
}

/// The further fields of the form.
#[derive(Clone, Copy)]
pub(super) struct MoreFields {
    pub(super) email: RwSignal<String>,
    pub(super) networks: RwSignal<String>,
    areas: RwSignal<String>,
    latitude: RwSignal<String>,
    longitude: RwSignal<String>,
    capacity: RwSignal<String>,
    sizes: RwSignal<Vec<String>>,
    terms: StoredValue<Vec<Terms>>,
    /// Terms that have no field: a second line of one offer, as files may write it.
    others: StoredValue<Vec<OfferTerms>>,
}

impl MoreFields {
    /// Makes the fields of an entry as it was left.
    pub(super) fn new(entry: &ListingEntry) -> Self {
        let text = RwSignal::<String>::new;
        let degrees = |of: fn(Position) -> f64| text(entry.position.map(|at| of(at).to_string()).unwrap_or_default());
        let first = |offer: Offer| entry.terms.iter().position(|terms| terms.offer == offer);
        let terms = Offer::ALL.iter().map(|offer| {
            let kept = first(*offer).and_then(|at| entry.terms.get(at));
            Terms {
                offer: *offer,
                price: text(kept.and_then(|terms| terms.price).map(|price| price.tag().to_owned()).unwrap_or_default()),
                note: text(kept.map(|terms| terms.note.clone()).unwrap_or_default()),
            }
        });
        let others = entry.terms.iter().enumerate().filter(|(at, terms)| first(terms.offer) != Some(*at));
        Self {
            email: text(entry.email.clone()),
            networks: text(entry.networks.join(", ")),
            areas: text(entry.areas.join(", ")),
            latitude: degrees(|at| at.latitude),
            longitude: degrees(|at| at.longitude),
            capacity: text(entry.capacity.map(|one| one.tag().to_owned()).unwrap_or_default()),
            sizes: RwSignal::new(entry.sizes.iter().map(|size| size.tag().to_owned()).collect()),
            terms: StoredValue::new(terms.collect()),
            others: StoredValue::new(others.map(|(_, terms)| terms.clone()).collect()),
        }
    }

    /// Writes the fields into an entry. Reactive.
    pub(super) fn into_entry(self, entry: ListingEntry) -> ListingEntry {
        // every field is read whatever the others hold: the entry follows each
        let of = |terms: &Terms| OfferTerms {
            offer: terms.offer,
            price: Price::from_tag(&terms.price.get()),
            note: terms.note.get().trim().to_owned(),
        };
        let written = self.terms.with_value(|terms| terms.iter().map(of).collect::<Vec<_>>());
        let others = self.others.get_value();
        let said = |terms: &OfferTerms| {
            entry.offers.contains(&terms.offer) && (terms.price.is_some() || !terms.note.is_empty())
        };
        ListingEntry {
            email: self.email.get().trim().to_owned(),
            networks: self.networks.with(|text| names(text)),
            areas: self.areas.with(|text| names(text)),
            position: position(&self.latitude.get(), &self.longitude.get()),
            capacity: Capacity::from_tag(&self.capacity.get()),
            sizes: self.sizes.with(|all| all.iter().filter_map(|tag| AssociationSize::from_tag(tag)).collect()),
            terms: written.into_iter().filter(said).chain(others).collect(),
            ..entry
        }
    }
}

/// Reads a point; a comma is as good as a dot, and what is no number makes a point that is refused.
fn position(latitude: &str, longitude: &str) -> Option<Position> {
    if latitude.trim().is_empty() && longitude.trim().is_empty() {
        return None;
    }
    let degrees = |text: &str| {
        let number = text.trim().replace(',', ".").replace('\u{2212}', "-").parse::<f64>().ok();
        number.filter(|number| number.is_finite()).unwrap_or(NOT_A_DEGREE)
    };
    Some(Position { latitude: degrees(latitude), longitude: degrees(longitude) })
}

/// Where it goes, and its point on maps.
#[component]
pub(super) fn AreaFields(form: Form) -> impl IntoView {
    view! {
        <Field label=t("provider-areas") hint=t("provider-areas-hint") value=form.more.areas/>
        <div class="part__pair">
            <Field id="provider-latitude" label=t("provider-latitude") hint=t("provider-position-hint")
                value=form.more.latitude inputmode="decimal"
                error=form.fault(ListingFault::Position, "provider-position-fault")/>
            <Field label=t("provider-longitude") value=form.more.longitude inputmode="decimal"/>
        </div>
    }
}

/// Whom it helps, and whether it takes new requests.
#[component]
pub(super) fn SizeFields(form: Form) -> impl IntoView {
    let sizes = Signal::derive(|| {
        let card = |size: &AssociationSize| ChoiceOption::new(size.tag(), capitalised(&tr(size_key(*size))));
        AssociationSize::ALL.iter().map(card).collect::<Vec<_>>()
    });
    let capacities = Signal::derive(|| {
        let card = |one: &Capacity| ChoiceOption::new(one.tag(), tr(capacity_key(*one)));
        let unsaid = ChoiceOption::new("", tr("provider-capacity-unsaid"));
        Capacity::ALL.iter().map(card).chain([unsaid]).collect::<Vec<_>>()
    });
    view! {
        <CheckCards legend=t("provider-sizes") value=form.more.sizes options=sizes compact=true/>
        <RadioCards legend=t("provider-capacity") value=form.more.capacity options=capacities compact=true/>
    }
}

/// What each offer that was chosen costs, when it is not the same for all.
#[component]
pub(super) fn TermsFields(form: Form) -> impl IntoView {
    let prices = Signal::derive(|| {
        let same = (String::new(), tr("provider-terms-same"));
        let known = Price::ALL.iter().filter(|price| **price != Price::Unknown);
        let each = known.map(|price| (price.tag().to_owned(), capitalised(&tr(price_key(*price)))));
        std::iter::once(same).chain(each).collect::<Vec<_>>()
    });
    let chosen = move || {
        let chosen = form.offers.get();
        let terms = form.more.terms.get_value();
        terms.into_iter().filter(|terms| chosen.iter().any(|tag| tag == terms.offer.tag())).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || form.offers.with(|offers| !offers.is_empty())>
            <fieldset class="terms">
                <legend class="choices__legend">{t("provider-terms")}</legend>
                <p class="field__hint">{t("provider-terms-hint")}</p>
                <For each=chosen key=|terms| terms.offer let:terms>
                    <fieldset class="terms__offer">
                        <legend>{move || capitalised(&tr(offer_key(terms.offer)))}</legend>
                        <div class="part__pair">
                            <Field label=t("provider-terms-note") value=terms.note max=500/>
                            <Select label=t("provider-price") value=terms.price options=prices/>
                        </div>
                    </fieldset>
                </For>
            </fieldset>
        </Show>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        Owner::new().with(|| {
            let terms = |offer, note: &str| OfferTerms { offer, price: Some(Price::Paid), note: note.into() };
            let entry = ListingEntry {
                offers: vec![Offer::Hosting, Offer::Training],
                email: "contact@exemple.org".into(),
                networks: vec!["Libre-entreprise".into()],
                areas: vec!["Finistère".into(), "Morbihan".into()],
                position: Position::new(48.39, -4.48),
                capacity: Some(Capacity::Limited),
                sizes: vec![AssociationSize::Small],
                terms: vec![terms(Offer::Training, "300 €"), terms(Offer::Training, "le week-end : 350 €")],
                ..ListingEntry::default()
            };
            assert_eq!(MoreFields::new(&entry).into_entry(entry.clone()), entry, "opening the form changes nothing");
        });
    }

    #[test]
    fn a_point_is_read_as_people_write_it_and_nonsense_is_a_fault() {
        assert_eq!(position("", " "), None);
        assert_eq!(position("48,39", "-4.48"), Position::new(48.39, -4.48));
        let fault = |latitude: &str, longitude: &str| {
            let entry = ListingEntry { position: position(latitude, longitude), ..ListingEntry::default() };
            entry.faults().contains(&ListingFault::Position)
        };
        assert!(fault("Brest", "-4,48") && fault("48,39", "") && fault("inf", "2"));
    }
}
