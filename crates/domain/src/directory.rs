//! Providers and their listings.

use crate::ListingId;
use serde::{Deserialize, Serialize};

mod files;
mod mistake;
pub use files::*;
pub use mistake::*;

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

closed_list!(
    /// Whether a provider takes new requests (the words of ChatonsInfos).
    Capacity {
        /// It takes new requests.
        Open = "OPEN",
        /// Only its members, or after acceptance.
        Limited = "LIMITED",
        /// It takes none for now.
        Full = "FULL",
    }
);
closed_list!(
    /// How big an association is, as it matters to those who help it.
    AssociationSize {
        /// Volunteers only, at most about ten people with accounts.
        Small = "small",
        /// A few employees, up to about fifty accounts.
        Medium = "medium",
        /// A federation or a large organisation.
        Large = "large",
    }
);

/// What one of the offers costs and under which conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfferTerms {
    /// The offer.
    pub offer: Offer,
    /// What it costs, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// In words: amount, duration, conditions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A point of the globe in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// North, from -90 to 90.
    pub latitude: f64,
    /// East, from -180 to 180.
    pub longitude: f64,
}

impl Position {
    /// Returns the point, unless a number is outside the globe or is none.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        // comparisons with NaN are false
        let inside = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        inside.then_some(Self { latitude, longitude })
    }
}

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
    /// The day on which a person last checked it, `2026-11-03`; empty when nobody did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub checked_on: String,
    /// Who checked it: a person or an organisation, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub checked_by: String,
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
    /// Where to write to; empty when not known.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Where it is, for maps and GeoJSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Departments, regions or countries where it goes, besides its own; empty when not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// Charters signed and networks joined, by name, besides CHATONS.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<String>,
    /// What each offer costs; offers without a line follow `price`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<OfferTerms>,
    /// Whether it takes new requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Associations it is used to; empty when not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sizes: Vec<AssociationSize>,
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
    /// A field is longer than 200 characters, a note than 500, or a list has more than 40 entries.
    TooLong,
    /// Not an address one can write to.
    Email,
    /// Not a point of the globe.
    Position,
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
        let lists = [&self.software, &self.languages, &self.areas, &self.networks];
        let notes = self.terms.iter().map(|terms| &terms.note).chain([&self.price_note]);
        if short.into_iter().chain(lists.into_iter().flatten()).any(|text| length(text) > 200)
            || notes.into_iter().any(|note| length(note) > 500)
            || lists.into_iter().any(|list| list.len() > 40)
            || self.terms.len() > 40
        {
            faults.push(ListingFault::TooLong);
        }
        if !self.email.is_empty() && !is_email(&self.email) {
            faults.push(ListingFault::Email);
        }
        if self.position.is_some_and(|at| Position::new(at.latitude, at.longitude).is_none()) {
            faults.push(ListingFault::Position);
        }
        faults
    }
}

impl ListingEntry {
    /// Returns what is wrong in an entry that somebody else wrote of a provider: as [`Self::faults`], but it may lack a
    /// description and offers, which only the provider itself can be asked for.
    #[must_use]
    pub fn import_faults(&self) -> Vec<ListingFault> {
        let mut faults = self.faults();
        faults.retain(|fault| match fault {
            ListingFault::Offers => false,
            ListingFault::Description => !self.description.trim().is_empty(),
            _ => true,
        });
        faults
    }
}

/// Returns whether a text has the shape of one address of electronic mail, and nothing that could add a second recipient
/// or a header to a link made of it.
fn is_email(text: &str) -> bool {
    let odd =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '?' | '&' | '<' | '>' | '"' | '%');
    text.len() <= 254
        && !text.contains(odd)
        && text
            .split_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && !host.contains('@') && host.split('.').count() >= 2)
        && !text.split('@').next_back().unwrap_or_default().split('.').any(str::is_empty)
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
            email: "a@b.example,c@d.example".into(),
            position: Some(Position { latitude: f64::NAN, longitude: 2.0 }),
            ..ListingEntry::default()
        };
        use ListingFault::{Description, Email, Name, Offers, TooLong, Website};
        assert_eq!(bad.faults(), [Name, Website, Description, Offers, TooLong, Email, ListingFault::Position]);
    }

    #[test]
    fn what_others_wrote_may_lack_words_but_not_be_wrong() {
        let bare = ListingEntry { description: String::new(), offers: vec![], ..entry() };
        assert_eq!(bare.import_faults(), []);
        let long = ListingEntry { description: "x".repeat(1001), website: "x".into(), ..bare };
        assert_eq!(long.import_faults(), [ListingFault::Website, ListingFault::Description]);
    }

    #[test]
    fn an_address_cannot_carry_more_than_itself() {
        let faults = |email: &str| ListingEntry { email: email.into(), ..entry() }.faults();
        for good in ["contact@lucioles.example.org", "prénom.nom@é.example"] {
            assert_eq!(faults(good), [], "{good}");
        }
        for bad in
            ["a", "a@b", "@b.example", "a@b..example", "a@b.example?bcc=c@d.example", "a b@c.example", "a@b.c@d.e"]
        {
            assert_eq!(faults(bad), [ListingFault::Email], "{bad}");
        }
    }

    #[test]
    fn what_an_older_version_signed_reads_and_writes_the_same() {
        // a listing's text is signed as it is: a field that nobody filled in must not appear
        let json = serde_json::to_value(entry()).expect("JSON");
        let fields: Vec<&str> = json.as_object().expect("an object").keys().map(String::as_str).collect();
        for new in ["email", "position", "areas", "networks", "terms", "capacity", "sizes"] {
            assert!(!fields.contains(&new), "{new}");
        }
        assert_eq!(serde_json::from_value::<ListingEntry>(json).expect("read back"), entry());
    }

    #[test]
    fn file_words_are_read_whatever_their_case() {
        assert_eq!(LegalForm::from_tag("association"), Some(LegalForm::Association));
        assert_eq!(Offer::from_tag(" tool_choice "), Some(Offer::ToolChoice));
        assert_eq!(Price::from_tag("cheap"), None);
    }
}
