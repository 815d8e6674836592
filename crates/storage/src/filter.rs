//! Which listings to keep: the same rules for the catalogue and for what providers sent.

use domain::directory::{HelpLevel, HelpMode, ListingEntry, Offer};
use domain::text::fold;
use std::collections::BTreeMap;

/// What is looked for among listings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListingFilter {
    /// Words; accents, case and `œ` do not matter. Empty for all.
    pub text: String,
    /// Only this offer.
    pub offer: Option<Offer>,
    /// Only this level of help.
    pub level: Option<HelpLevel>,
    /// Only this department, by name, whatever its accents and case.
    pub department: Option<String>,
    /// With a department: also those who help from afar, wherever they are.
    pub remote: bool,
}

impl ListingFilter {
    /// Returns whether an entry passes everything but the words, which only the index can tell.
    #[must_use]
    pub fn accepts(&self, entry: &ListingEntry) -> bool {
        self.offer.is_none_or(|offer| entry.offers.contains(&offer))
            && self.level.is_none_or(|level| entry.help_levels.contains(&level))
            && self.department.as_deref().is_none_or(|wanted| {
                fold(&entry.department) == fold(wanted) || (self.remote && entry.modes.contains(&HelpMode::Remote))
            })
    }
}

/// How many listings each further choice would leave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// Every department that has a listing, in alphabetical order, with how many lie there and pass the filters
    /// other than the department; zero is listed too.
    pub departments: Vec<(String, usize)>,
    /// Every offer, in the order of [`Offer::ALL`], with how many pass the filters other than the offer.
    pub offers: Vec<(Offer, usize)>,
}

impl Facets {
    /// Counts. `departments` are those of all listings, `found` the entries that have the words.
    pub(crate) fn count<'a>(
        departments: impl IntoIterator<Item = String>,
        found: impl IntoIterator<Item = &'a ListingEntry>,
        filter: &ListingFilter,
    ) -> Self {
        let anywhere = ListingFilter { department: None, ..filter.clone() };
        let any_offer = ListingFilter { offer: None, ..filter.clone() };
        let mut by_department: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for name in departments.into_iter().filter(|name| !name.trim().is_empty()) {
            by_department.entry(fold(&name)).or_insert((name, 0));
        }
        let mut offers: Vec<_> = Offer::ALL.iter().map(|offer| (*offer, 0)).collect();
        for entry in found {
            if anywhere.accepts(entry)
                && let Some((_, count)) = by_department.get_mut(&fold(&entry.department))
            {
                *count += 1;
            }
            if any_offer.accepts(entry) {
                offers.iter_mut().filter(|(offer, _)| entry.offers.contains(offer)).for_each(|(_, count)| *count += 1);
            }
        }
        Self { departments: by_department.into_values().collect(), offers }
    }

    /// Adds the counts of other listings, for example those that providers sent to those of the catalogue.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let mut departments: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for (name, count) in self.departments.into_iter().chain(other.departments) {
            departments.entry(fold(&name)).or_insert((name, 0)).1 += count;
        }
        let mut offers: BTreeMap<Offer, usize> = BTreeMap::new();
        for (offer, count) in self.offers.into_iter().chain(other.offers) {
            *offers.entry(offer).or_default() += count;
        }
        Self { departments: departments.into_values().collect(), offers: offers.into_iter().collect() }
    }
}

/// Returns what is indexed of an entry: its name, then everything else one may look for.
pub(crate) fn searched_texts(entry: &ListingEntry) -> (String, String) {
    let fields = [
        &entry.description,
        &entry.commune,
        &entry.postal_code,
        &entry.department,
        &entry.region,
        &entry.country,
        &entry.price_note,
    ];
    let rest: Vec<&str> = fields.into_iter().chain(&entry.software).map(String::as_str).collect();
    (entry.name.clone(), rest.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remote_widens_a_department_and_nothing_else() {
        let far = ListingEntry { modes: vec![HelpMode::Remote], department: "Nord".into(), ..ListingEntry::default() };
        let filter = ListingFilter { department: Some("finistere".into()), ..ListingFilter::default() };
        assert!(!filter.accepts(&far));
        assert!(ListingFilter { remote: true, ..filter }.accepts(&far), "who helps from afar helps in Finistère too");
        let near = ListingEntry { department: "Finistère".into(), ..ListingEntry::default() };
        assert!(ListingFilter { remote: true, ..ListingFilter::default() }.accepts(&near), "no department: no limit");
    }
}
