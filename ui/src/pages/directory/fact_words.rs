//! What a listing says, fact by fact, in words: for its page, the provider's preview and the comparison.

use super::words::{
    capacity_key, capitalised, form_key, language_words, level_key, mode_key, offer_key, price_key, size_key,
    words_list,
};
use crate::i18n::{Arg, number, tr, tr_with};
use domain::directory::{ListingEntry, OfferTerms, Price};

/// A fact: its name, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// The Fluent key of its name.
    pub(super) key: &'static str,
    /// What is known: a sentence, or several things; nothing when it is not known.
    pub(super) lines: Vec<String>,
}

/// Returns every fact of a listing but its website, in the order in which they are read. Reactive.
pub(super) fn facts(entry: &ListingEntry) -> Vec<Fact> {
    let fact =
        |key, line: String| Fact { key, lines: Some(line).filter(|line| !line.is_empty()).into_iter().collect() };
    let chatons = match entry.chatons_member {
        Some(true) => tr("listing-chatons-yes"),
        Some(false) => tr("listing-chatons-no"),
        None => String::new(),
    };
    let mut all = vec![
        fact("listing-place", place_words(entry)),
        fact("listing-areas", words_list(&entry.areas)),
        Fact { key: "listing-offers", lines: offer_lines(entry) },
        fact("listing-price", price_words(entry.price, &entry.price_note)),
        fact("listing-modes", joined(entry.modes.iter().map(|mode| tr(mode_key(*mode))))),
        fact("listing-levels", joined(entry.help_levels.iter().map(|level| tr(level_key(*level))))),
        fact("listing-sizes", joined(entry.sizes.iter().map(|size| tr(size_key(*size))))),
        fact("listing-capacity", entry.capacity.map(|capacity| tr(capacity_key(capacity))).unwrap_or_default()),
        fact("listing-software", entry.software.join(", ")),
        fact("listing-languages", joined(entry.languages.iter().map(|tag| language_words(tag)))),
        fact("listing-legal-form", entry.legal_form.map(|form| capitalised(&tr(form_key(form)))).unwrap_or_default()),
        fact("listing-chatons", chatons),
        fact("listing-networks", entry.networks.join(", ")),
        fact("listing-email", entry.email.trim().to_owned()),
    ];
    // a point of the globe is of use to who has it: its absence is no news
    if let Some(at) = entry.position {
        let args = [("latitude", Arg::from(number(at.latitude))), ("longitude", Arg::from(number(at.longitude)))];
        all.push(fact("listing-position", tr_with("listing-position-words", &args)));
    }
    all
}

/// Returns the offers in one line, or a line each when some have a price of their own. Reactive.
fn offer_lines(entry: &ListingEntry) -> Vec<String> {
    let said = |terms: &&OfferTerms| terms.price.is_some() || !terms.note.trim().is_empty();
    let terms: Vec<&OfferTerms> = entry.terms.iter().filter(said).collect();
    if terms.is_empty() {
        let line = joined(entry.offers.iter().map(|offer| tr(offer_key(*offer))));
        return Some(line).filter(|line| !line.is_empty()).into_iter().collect();
    }
    // terms of an offer that is not in the list are told all the same
    let others = terms.iter().map(|terms| terms.offer).filter(|offer| !entry.offers.contains(offer));
    let offers = entry.offers.iter().copied().chain(others);
    let line = |offer| {
        let name = capitalised(&tr(offer_key(offer)));
        let of: Vec<String> = terms
            .iter()
            .filter(|terms| terms.offer == offer)
            .map(|terms| price_words(terms.price, &terms.note))
            .filter(|words| !words.is_empty())
            .collect();
        if of.is_empty() {
            name
        } else {
            tr_with("listing-offer-terms", &[("offer", Arg::from(name)), ("terms", Arg::from(of.join(" ")))])
        }
    };
    let mut lines: Vec<String> = Vec::new();
    for offer in offers {
        let line = line(offer);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// Returns a price and its conditions as sentences; nothing when neither is known. Reactive.
fn price_words(price: Option<Price>, note: &str) -> String {
    let note = note.trim();
    let known = price.filter(|price| *price != Price::Unknown);
    let parts = known.map(|price| tr(price_key(price))).into_iter().chain([note.to_owned()]);
    let sentences = parts.filter(|part| !part.is_empty());
    sentences.map(|part| format!("{}.", capitalised(part.trim_end_matches('.')))).collect::<Vec<_>>().join(" ")
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
    use domain::directory::{AssociationSize, Capacity, Offer, Position};

    #[test]
    fn a_place_says_what_is_known_once() {
        let entry =
            ListingEntry { department: "La Réunion".into(), region: "La Réunion".into(), ..ListingEntry::default() };
        assert_eq!(place_words(&entry), "La Réunion");
        let entry = ListingEntry { commune: "Brest".into(), postal_code: "29200".into(), ..entry };
        assert_eq!(place_words(&entry), "Brest (29200), La Réunion");
    }

    #[test]
    fn each_offer_says_its_own_price_and_the_others_stay() {
        let entry = ListingEntry {
            offers: vec![Offer::Training, Offer::Hosting],
            terms: vec![OfferTerms {
                offer: Offer::Training,
                price: Some(Price::Paid),
                note: "300 € la journée".into(),
            }],
            ..ListingEntry::default()
        };
        assert_eq!(offer_lines(&entry), ["Formation\u{a0}: Payant. 300 € la journée.", "Hébergement de services"]);
    }

    #[test]
    fn every_field_of_the_schema_is_told() {
        let word = |text: &str| vec![text.to_owned()];
        let entry = ListingEntry {
            areas: word("Ouessant"),
            networks: word("Libre-entreprise"),
            email: "a@b.example".into(),
            capacity: Some(Capacity::Full),
            sizes: vec![AssociationSize::Small],
            software: word("Paheko"),
            position: Position::new(48.5, -4.25),
            ..ListingEntry::default()
        };
        let told: Vec<String> = facts(&entry).into_iter().flat_map(|fact| fact.lines).collect();
        for part in ["Ouessant", "Libre-entreprise", "a@b.example", "Paheko", "48,5"] {
            assert!(told.iter().any(|line| line.contains(part)), "{part} is kept and never shown: {told:?}");
        }
        assert_eq!(told.len(), 7, "{told:?}");
    }
}
