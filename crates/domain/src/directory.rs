//! Providers and their listings.

use crate::ListingId;
use serde::{Deserialize, Serialize};

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $tag:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $tag)] $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the word used in files and on the wire.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag),+ }
            }

            /// Returns the value of a file's word, whatever its case.
            #[must_use]
            pub fn from_tag(tag: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.tag().eq_ignore_ascii_case(tag.trim()))
            }
        }
    };
}

closed_list!(
    /// How far a provider goes (the words of the PANA programme).
    HelpLevel {
        /// Gives information.
        Inform = "inform",
        /// Helps to choose and sends to the right place.
        Orient = "orient",
        /// Walks along, from diagnosis to use.
        Accompany = "accompany",
    }
);
closed_list!(
    /// How help is given (after the French standard of digital mediation).
    HelpMode {
        /// One helps oneself with the service.
        SelfService = "self_service",
        /// One to one.
        Individual = "individual",
        /// In a group.
        Workshop = "workshop",
        /// From afar.
        Remote = "remote",
    }
);
closed_list!(
    /// What a provider proposes.
    Offer {
        /// Hosting of services.
        Hosting = "hosting",
        /// Training.
        Training = "training",
        /// A diagnosis of practices.
        Diagnosis = "diagnosis",
        /// Choosing tools.
        ToolChoice = "tool_choice",
        /// Moving data and habits.
        Migration = "migration",
        /// Answering when something is stuck.
        Support = "support",
        /// Making a website.
        Website = "website",
        /// Developing software.
        Development = "development",
    }
);
closed_list!(
    /// What it costs.
    Price {
        /// Nothing.
        Free = "free",
        /// Depends on the association (the note says how).
        Conditional = "conditional",
        /// Paid.
        Paid = "paid",
        /// Not known.
        Unknown = "unknown",
    }
);
closed_list!(
    /// What the provider is in law (the words of ChatonsInfos).
    LegalForm {
        /// Association.
        Association = "ASSOCIATION",
        /// Cooperative.
        Cooperative = "COOPERATIVE",
        /// Company.
        Company = "COMPANY",
        /// One-person company.
        Microcompany = "MICROCOMPANY",
        /// A person.
        Individual = "INDIVIDUAL",
        /// A group without legal form.
        Informal = "INFORMAL",
        /// Something else.
        Other = "OTHER",
    }
);

/// A provider's entry in the directory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    /// Its id.
    pub id: ListingId,
    /// What the provider says of itself, or what was read of it.
    pub entry: ListingEntry,
    /// Where each statement was read: addresses, or a description of a page without one.
    pub sources: Vec<String>,
    /// When it was true, as the source says: `2025`, `2021-05`.
    pub as_of: String,
}

/// The part of a listing that a provider can write.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ListingEntry {
    /// The organisation's name.
    pub name: String,
    /// Its legal form, if known.
    pub legal_form: Option<LegalForm>,
    /// Its website, `https://…` or `http://…`, or empty.
    pub website: String,
    /// A few sentences, in the provider's language.
    pub description: String,
    /// Town.
    pub commune: String,
    /// Postal code.
    pub postal_code: String,
    /// French department by name, for example `Finistère`; empty elsewhere.
    pub department: String,
    /// Region.
    pub region: String,
    /// Country, in French.
    pub country: String,
    /// How far it goes.
    pub help_levels: Vec<HelpLevel>,
    /// How it helps.
    pub modes: Vec<HelpMode>,
    /// What it proposes.
    pub offers: Vec<Offer>,
    /// Software it handles.
    pub software: Vec<String>,
    /// What it costs.
    pub price: Option<Price>,
    /// In words, what it costs and under which conditions.
    pub price_note: String,
    /// Whether it belongs to CHATONS; `None` when not known.
    pub chatons_member: Option<bool>,
    /// Languages spoken, as tags.
    pub languages: Vec<String>,
}

/// What is wrong in a listing, by field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ListingFault {
    /// No name, or one of more than 120 characters.
    Name,
    /// Not an `https://` or `http://` address without blanks.
    Website,
    /// No description, or one of more than 1 000 characters.
    Description,
    /// No offer was chosen.
    Offers,
    /// A field is longer than 200 characters, or a list has more than 40 entries.
    TooLong,
}

impl ListingEntry {
    /// Returns what is wrong in the entry; nothing when it may be published.
    #[must_use]
    pub fn faults(&self) -> Vec<ListingFault> {
        let mut faults = Vec::new();
        let length = |text: &str| text.trim().chars().count();
        if !(1..=120).contains(&length(&self.name)) {
            faults.push(ListingFault::Name);
        }
        let website = self.website.trim();
        let host = website.strip_prefix("https://").or_else(|| website.strip_prefix("http://"));
        if !website.is_empty()
            && (website.len() > 300 || website.contains(char::is_whitespace) || host.is_none_or(|h| !h.contains('.')))
        {
            faults.push(ListingFault::Website);
        }
        if !(1..=1000).contains(&length(&self.description)) {
            faults.push(ListingFault::Description);
        }
        if self.offers.is_empty() {
            faults.push(ListingFault::Offers);
        }
        let short = [&self.commune, &self.postal_code, &self.department, &self.region, &self.country];
        let lists = self.software.iter().chain(&self.languages);
        if short.into_iter().chain(lists).any(|text| length(text) > 200)
            || length(&self.price_note) > 500
            || self.software.len() > 40
            || self.languages.len() > 40
        {
            faults.push(ListingFault::TooLong);
        }
        faults
    }
}

/// A free piece of software or service and what it replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// Its id.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// `software` or `service`.
    pub kind: String,
    /// Its family, for example `files`.
    pub category: String,
    /// What it can replace.
    pub replaces: Vec<String>,
    /// SPDX expression.
    pub licence: String,
    /// Its site.
    pub website: String,
    /// Whether one may host it oneself; `None` when not known.
    pub self_hostable: Option<bool>,
    /// In French.
    pub description_fr: String,
    /// In English.
    pub description_en: String,
    /// Where this was read.
    pub sources: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> ListingEntry {
        ListingEntry {
            name: "Les Lucioles (fictif)".into(),
            website: "https://lucioles.example.org".into(),
            description: "Nous aidons.".into(),
            offers: vec![Offer::Training],
            ..ListingEntry::default()
        }
    }

    #[test]
    fn a_complete_entry_has_no_fault() {
        assert_eq!(entry().faults(), []);
    }

    #[test]
    fn each_fault_is_named() {
        let bad = ListingEntry {
            name: " ".into(),
            website: "javascript:alert(1)".into(),
            description: "x".repeat(1001),
            offers: vec![],
            commune: "y".repeat(201),
            ..ListingEntry::default()
        };
        use ListingFault::{Description, Name, Offers, TooLong, Website};
        assert_eq!(bad.faults(), [Name, Website, Description, Offers, TooLong]);
    }

    #[test]
    fn file_words_are_read_whatever_their_case() {
        assert_eq!(LegalForm::from_tag("association"), Some(LegalForm::Association));
        assert_eq!(Offer::from_tag(" tool_choice "), Some(Offer::ToolChoice));
        assert_eq!(Price::from_tag("cheap"), None);
    }
}
