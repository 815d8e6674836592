//! What a listing says, facet by facet.

use domain::directory::Listing;
use domain::listing_facets::ListingFacet;
use std::collections::BTreeSet;

/// Returns the values of a listing; areas apart, which are sorted into departments and regions once all are known.
pub(super) fn values(listing: &Listing) -> Vec<(ListingFacet, String)> {
    let entry = &listing.entry;
    let mut values = Vec::new();
    let mut put = |facet, value: &str| values.push((facet, value.to_owned()));
    entry.offers.iter().for_each(|offer| put(ListingFacet::Offer, offer.tag()));
    entry.help_levels.iter().for_each(|level| put(ListingFacet::Level, level.tag()));
    entry.modes.iter().for_each(|mode| put(ListingFacet::Mode, mode.tag()));
    entry.software.iter().for_each(|name| put(ListingFacet::Software, name));
    entry.networks.iter().for_each(|name| put(ListingFacet::Network, name));
    if entry.chatons_member == Some(true) {
        put(ListingFacet::Network, "CHATONS");
    }
    entry.languages.iter().for_each(|tag| put(ListingFacet::Language, tag));
    entry.sizes.iter().for_each(|size| put(ListingFacet::Size, size.tag()));
    put(ListingFacet::Department, &entry.department);
    put(ListingFacet::Region, &entry.region);
    put(ListingFacet::Country, &entry.country);
    let prices: BTreeSet<&str> =
        entry.price.into_iter().chain(entry.terms.iter().filter_map(|t| t.price)).map(|price| price.tag()).collect();
    prices.into_iter().for_each(|price| put(ListingFacet::Price, price));
    entry.capacity.iter().for_each(|capacity| put(ListingFacet::Capacity, capacity.tag()));
    entry.legal_form.iter().for_each(|form| put(ListingFacet::LegalForm, form.tag()));
    let date = if listing.checked_on.trim().is_empty() { &listing.as_of } else { &listing.checked_on };
    put(ListingFacet::Checked, date.trim().get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit())).unwrap_or(""));
    values
}
