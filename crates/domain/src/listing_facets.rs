//! What listings can be sorted out by, one list of choices each.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A list of choices that narrows the directory. The values are the tags of closed lists, and folded names elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ListingFacet {
    /// How far it goes, a [`HelpLevel`](crate::directory::HelpLevel).
    Level,
    /// How it helps, a [`HelpMode`](crate::directory::HelpMode).
    Mode,
    /// What it proposes, an [`Offer`](crate::directory::Offer).
    Offer,
    /// Software it handles.
    Software,
    /// What the software it handles can replace, as the list of alternatives says.
    Replaces,
    /// Its department, and those where it says it goes.
    Department,
    /// Its region, and the regions or countries where it says it goes.
    Region,
    /// Its country.
    Country,
    /// What it costs, or what one of its offers does, a [`Price`](crate::directory::Price).
    Price,
    /// Whether it takes new requests, a [`Capacity`](crate::directory::Capacity).
    Capacity,
    /// What it is in law, a [`LegalForm`](crate::directory::LegalForm).
    LegalForm,
    /// Charters signed and networks joined, CHATONS among them.
    Network,
    /// Languages spoken, as tags.
    Language,
    /// Associations it is used to, an [`AssociationSize`](crate::directory::AssociationSize).
    Size,
    /// The year in which it was last checked, else of what its source says.
    Checked,
}

impl ListingFacet {
    /// Every facet, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[
        Self::Offer,
        Self::Level,
        Self::Mode,
        Self::Software,
        Self::Replaces,
        Self::Department,
        Self::Region,
        Self::Country,
        Self::Price,
        Self::Capacity,
        Self::Size,
        Self::LegalForm,
        Self::Network,
        Self::Language,
        Self::Checked,
    ];

    /// Returns the word used in addresses.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Mode => "mode",
            Self::Offer => "offer",
            Self::Software => "software",
            Self::Replaces => "replaces",
            Self::Department => "department",
            Self::Region => "region",
            Self::Country => "country",
            Self::Price => "price",
            Self::Capacity => "capacity",
            Self::LegalForm => "form",
            Self::Network => "network",
            Self::Language => "language",
            Self::Size => "size",
            Self::Checked => "checked",
        }
    }
}

/// What is chosen in each facet: any of the values of one, in every facet that has some.
pub type ListingChoices = BTreeMap<ListingFacet, BTreeSet<String>>;

#[cfg(test)]
mod tests {
    use super::ListingFacet;
    use std::collections::BTreeSet;

    #[test]
    fn every_facet_has_a_word_of_its_own_in_an_address() {
        let tags: BTreeSet<&str> = ListingFacet::ALL.iter().map(|facet| facet.tag()).collect();
        assert_eq!(tags.len(), ListingFacet::ALL.len(), "two facets with one word would read each other’s choices");
    }
}
