//! Which listings to keep: the same rules for the catalogue and for what providers sent.

use domain::directory::{HelpLevel, HelpMode, ListingEntry, Offer};
use domain::text::fold;

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
