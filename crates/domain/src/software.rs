//! Free software: what it can be sorted out by, and the selection that somebody recommends.

use crate::directory::Alternative;
use crate::text::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest sentence about a recommended piece of software, in characters.
pub const SENTENCE_MAX: usize = 400;
/// The longest title of a selection, in characters.
pub const SELECTION_TITLE_MAX: usize = 120;
/// The longest text above a selection, in characters.
pub const SELECTION_LEAD_MAX: usize = 1_000;

/// How one comes to use a piece of software; worked out from what the catalogue says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SoftwareTag {
    /// A service that somebody runs already: nothing to install.
    Online,
    /// An association or a provider can host it.
    Hostable,
    /// It is installed on a computer.
    OnComputer,
    /// Its licence is known, and read in a source.
    KnownLicence,
}

impl SoftwareTag {
    /// Every tag, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Online, Self::Hostable, Self::OnComputer, Self::KnownLicence];

    /// Returns whether a piece of software has this tag.
    #[must_use]
    pub fn is_of(self, one: &Alternative) -> bool {
        let is_service = one.kind == "service";
        match self {
            Self::Online => is_service,
            // a service is hosted by those who offer it: its software stands in the list by its own name
            Self::Hostable => !is_service && one.self_hostable == Some(true),
            Self::OnComputer => !is_service && one.self_hostable == Some(false),
            Self::KnownLicence => !one.licence.trim().is_empty(),
        }
    }
}

/// What narrows the list of free software, besides words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SoftwareChoices {
    /// A family, for example `files`; empty for all.
    pub family: String,
    /// What is to be replaced, `Google Docs`; compared folded; empty for anything.
    pub replaces: String,
    /// It must have each of these.
    pub tags: BTreeSet<SoftwareTag>,
}

impl SoftwareChoices {
    /// Returns whether a piece of software passes.
    #[must_use]
    pub fn accept(&self, one: &Alternative) -> bool {
        let replaces = fold(&self.replaces);
        (self.family.is_empty() || one.category == self.family)
            && (replaces.is_empty() || one.replaces.iter().any(|product| fold(product) == replaces))
            && self.tags.iter().all(|tag| tag.is_of(one))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: &str, hostable: Option<bool>) -> Alternative {
        Alternative {
            slug: "a".into(),
            name: "A".into(),
            kind: kind.into(),
            category: "files".into(),
            replaces: vec!["Google Drive".into()],
            licence: String::new(),
            website: String::new(),
            self_hostable: hostable,
            description_fr: String::new(),
            description_en: String::new(),
            sources: vec![],
        }
    }

    #[test]
    fn what_is_not_known_gives_no_tag() {
        let tags = |one: &Alternative| SoftwareTag::ALL.into_iter().filter(|tag| tag.is_of(one)).collect::<Vec<_>>();
        assert_eq!(tags(&one("software", None)), []);
        assert_eq!(tags(&one("software", Some(false))), [SoftwareTag::OnComputer]);
        assert_eq!(tags(&one("service", Some(true))), [SoftwareTag::Online]);
    }

    #[test]
    fn each_choice_narrows_and_names_are_compared_without_accents_or_case() {
        let all = SoftwareChoices::default();
        assert!(all.accept(&one("software", None)));
        assert!(SoftwareChoices { replaces: "google drive".into(), ..all.clone() }.accept(&one("software", None)));
        assert!(!SoftwareChoices { family: "mail".into(), ..all.clone() }.accept(&one("software", None)));
        let online = SoftwareChoices { tags: BTreeSet::from([SoftwareTag::Online]), ..all };
        assert!(online.accept(&one("service", None)) && !online.accept(&one("software", Some(true))));
    }
}
