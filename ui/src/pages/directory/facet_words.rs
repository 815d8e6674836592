//! The words of the facets and of their values.

use super::words::{capacity_key, form_key, language_words, level_key, mode_key, offer_key, price_key, size_key};
use super::{capitalised, find_department};
use crate::i18n::tr;
use contract::FacetValue;
use domain::directory::{AssociationSize, Capacity, HelpLevel, HelpMode, LegalForm, Offer, Price};
use domain::listing_facets::ListingFacet;

/// Returns the key of a facet's name.
pub(super) const fn facet_key(facet: ListingFacet) -> &'static str {
    match facet {
        ListingFacet::Level => "directory-search-facet-level",
        ListingFacet::Mode => "directory-search-facet-mode",
        ListingFacet::Offer => "directory-search-facet-offer",
        ListingFacet::Software => "directory-search-facet-software",
        ListingFacet::Replaces => "directory-search-facet-replaces",
        ListingFacet::Department => "directory-search-facet-department",
        ListingFacet::Region => "directory-search-facet-region",
        ListingFacet::Country => "directory-search-facet-country",
        ListingFacet::Price => "directory-search-facet-price",
        ListingFacet::Capacity => "directory-search-facet-capacity",
        ListingFacet::LegalForm => "directory-search-facet-form",
        ListingFacet::Network => "directory-search-facet-network",
        ListingFacet::Language => "directory-search-facet-language",
        ListingFacet::Size => "directory-search-facet-size",
        ListingFacet::Checked => "directory-search-facet-checked",
    }
}

/// Returns the words of a value: those of its closed list, else its label. Reactive.
pub(super) fn value_words(facet: ListingFacet, label: &str) -> String {
    let key = match facet {
        ListingFacet::Level => HelpLevel::from_tag(label).map(level_key),
        ListingFacet::Mode => HelpMode::from_tag(label).map(mode_key),
        ListingFacet::Offer => Offer::from_tag(label).map(offer_key),
        ListingFacet::Price => Price::from_tag(label).map(price_key),
        ListingFacet::Capacity => Capacity::from_tag(label).map(capacity_key),
        ListingFacet::LegalForm => LegalForm::from_tag(label).map(form_key),
        ListingFacet::Size => AssociationSize::from_tag(label).map(size_key),
        ListingFacet::Language => return capitalised(&language_words(label)),
        ListingFacet::Department => {
            return find_department(label).map_or(label, |department| department.name).to_owned();
        }
        _ => None,
    };
    key.map_or_else(|| label.to_owned(), |key| capitalised(&tr(key)))
}

/// Puts values in the order in which they are read: closed lists as they go from less to more, years from the newest,
/// names by the alphabet. It does not depend on the counts: a list that moves under the keyboard loses one's place.
pub(super) fn in_order(facet: ListingFacet, values: &mut [FacetValue]) {
    let place = |tags: &[&str], value: &FacetValue| {
        tags.iter().position(|tag| tag.eq_ignore_ascii_case(&value.label)).unwrap_or(tags.len())
    };
    let tags: Vec<&str> = match facet {
        ListingFacet::Level => HelpLevel::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Mode => HelpMode::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Offer => Offer::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Price => Price::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Capacity => Capacity::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::LegalForm => LegalForm::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Size => AssociationSize::ALL.iter().map(|one| one.tag()).collect(),
        ListingFacet::Checked => return values.sort_by(|a, b| b.value.cmp(&a.value)),
        _ => return,
    };
    values.sort_by_key(|value| place(&tags, value));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(labels: &[&str]) -> Vec<FacetValue> {
        labels
            .iter()
            .map(|label| FacetValue { value: label.to_lowercase(), label: (*label).into(), count: 1 })
            .collect()
    }

    #[test]
    fn values_stand_in_an_order_that_means_something() {
        let labels = |all: Vec<FacetValue>| all.into_iter().map(|one| one.label).collect::<Vec<_>>();
        let mut levels = values(&["accompany", "inform", "orient"]);
        in_order(ListingFacet::Level, &mut levels);
        assert_eq!(labels(levels), ["inform", "orient", "accompany"]);
        let mut years = values(&["2021", "2026", "2024"]);
        in_order(ListingFacet::Checked, &mut years);
        assert_eq!(labels(years), ["2026", "2024", "2021"]);
    }

    #[test]
    fn a_value_is_said_in_words() {
        assert_eq!(value_words(ListingFacet::Department, "Ville de Paris"), "Paris");
        assert_eq!(value_words(ListingFacet::Software, "Nextcloud"), "Nextcloud");
        assert_eq!(value_words(ListingFacet::LegalForm, "ASSOCIATION"), "Association");
    }
}
