//! From the cells of a row to a listing: whatever format they come from.

use crate::lists::split;
use crate::places::{department, department_of_postal_code};
use crate::read::{Found, Remark};
use domain::directory::{
    AssociationSize, Capacity, HelpLevel, HelpMode, LegalForm, ListingEntry, ListingFault, ListingField as F, Offer,
    OfferTerms, Position, Price, RowFault, RowRemark,
};
use domain::text::fold;

const DESCRIPTION_MAX: usize = 1000;
const NOTE_MAX: usize = 500;

/// Gathers what the cells of a row say.
pub(crate) struct Filling {
    found: Found,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

impl Filling {
    pub(crate) fn new(file: &str, line: u64) -> Self {
        Self { found: Found::new(file, line), latitude: None, longitude: None }
    }

    /// Puts what a cell says in its place. Two cells of one field add to each other when it is a list or a description;
    /// else the first that says something stays.
    pub(crate) fn put(&mut self, field: F, text: &str) {
        let text = plain(text);
        if text.is_empty() {
            return;
        }
        let entry = &mut self.found.entry;
        match field {
            F::Id => first(&mut self.found.key, text),
            F::Name => first(&mut entry.name, text),
            F::Website => first(&mut entry.website, address(&text)),
            F::Email => first(&mut entry.email, split(&text).into_iter().next().unwrap_or_default()),
            F::Description => {
                if !entry.description.contains(&text) {
                    let gap = if entry.description.is_empty() { "" } else { "\n" };
                    entry.description = format!("{}{gap}{text}", entry.description);
                }
            }
            F::Commune => first(&mut entry.commune, text),
            F::PostalCode => first(&mut entry.postal_code, text),
            F::Department => first(&mut entry.department, text),
            F::Region => first(&mut entry.region, text),
            F::Country => first(&mut entry.country, text),
            F::PriceNote => first(&mut entry.price_note, text),
            F::AsOf => first(&mut self.found.as_of, text),
            F::CheckedOn => first(&mut self.found.checked_on, text),
            F::CheckedBy => first(&mut self.found.checked_by, text),
            F::Areas => add(&mut entry.areas, split(&text)),
            F::Software => add(&mut entry.software, split(&text)),
            F::Networks => add(&mut entry.networks, split(&text)),
            F::Languages => add(&mut entry.languages, split(&text)),
            F::Sources => add(&mut self.found.sources, split(&text)),
            F::Latitude => self.latitude = self.degrees(field, &text).or(self.latitude),
            F::Longitude => self.longitude = self.degrees(field, &text).or(self.longitude),
            F::LegalForm => {
                let form = LegalForm::from_tag(&text).or_else(|| legal_form(&fold(&text)));
                self.known(field, &text, form, |entry, form| entry.legal_form = entry.legal_form.or(Some(form)));
            }
            F::Price => {
                let price = Price::from_tag(&text).or_else(|| price(&fold(&text)));
                if price.is_none() && text.chars().any(|c| c.is_ascii_digit() || c == '€') {
                    first(&mut entry.price_note, text);
                } else {
                    self.known(field, &text, price, |entry, price| entry.price = entry.price.or(Some(price)));
                }
            }
            F::Chatons => self.known(field, &text, yes_or_no(&fold(&text)), |entry, yes| {
                entry.chatons_member = entry.chatons_member.or(yes);
            }),
            F::Capacity => {
                let capacity = Capacity::from_tag(&text).or_else(|| capacity(&fold(&text)));
                self.known(field, &text, capacity, |entry, capacity| {
                    entry.capacity = entry.capacity.or(Some(capacity));
                });
            }
            F::HelpLevels => self.words(
                field,
                &text,
                |word| HelpLevel::from_tag(word).or_else(|| level(&fold(word))),
                |e| &mut e.help_levels,
            ),
            F::Modes => self.words(
                field,
                &text,
                |word| HelpMode::from_tag(word).or_else(|| mode(&fold(word))),
                |e| &mut e.modes,
            ),
            F::Offers => {
                self.words(
                    field,
                    &text,
                    |word| Offer::from_tag(word).or_else(|| offer(&fold(word))),
                    |e| &mut e.offers,
                );
            }
            F::Sizes => self.words(field, &text, AssociationSize::from_tag, |e| &mut e.sizes),
            F::Terms => self.terms(&text),
        }
    }

    fn degrees(&mut self, field: F, text: &str) -> Option<f64> {
        // a decimal comma is met in ChatonsInfos and in every French spreadsheet
        let number = text.trim_end_matches('°').trim().replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite());
        if number.is_none() {
            self.remark(field, RowRemark::LeftOut, text);
        }
        number
    }

    fn known<T>(&mut self, field: F, text: &str, value: Option<T>, put: impl FnOnce(&mut ListingEntry, T)) {
        match value {
            Some(value) => put(&mut self.found.entry, value),
            None => self.remark(field, RowRemark::UnknownWord, text),
        }
    }

    fn words<T: PartialEq + Copy>(
        &mut self,
        field: F,
        text: &str,
        read: impl Fn(&str) -> Option<T>,
        list: impl Fn(&mut ListingEntry) -> &mut Vec<T>,
    ) {
        for word in split(text) {
            match read(&word) {
                Some(value) if list(&mut self.found.entry).contains(&value) => {}
                Some(value) => list(&mut self.found.entry).push(value),
                None => self.remark(field, RowRemark::UnknownWord, &word),
            }
        }
    }

    /// Reads `hosting=paid: 5 € a month | training`.
    fn terms(&mut self, text: &str) {
        // a lone comma or semicolon belongs to the words of a note
        let parts = if text.contains('|') { split(text) } else { vec![text.to_owned()] };
        for part in parts {
            let (head, note) = part.split_once(':').unwrap_or((&part, ""));
            let (word, price) = head.split_once('=').unwrap_or((head, ""));
            match (Offer::from_tag(word), price.trim().is_empty(), Price::from_tag(price)) {
                (Some(offer), none, price) if none || price.is_some() => {
                    self.found.entry.terms.push(OfferTerms { offer, price, note: note.trim().to_owned() });
                }
                _ => self.remark(F::Terms, RowRemark::UnknownWord, &part),
            }
        }
    }

    fn remark(&mut self, field: F, what: RowRemark, value: &str) {
        if self.found.remarks.len() < 20 {
            let value = value.chars().take(80).collect();
            self.found.remarks.push(Remark { field, what, value });
        }
    }

    /// Completes what follows from the rest, leaves out what cannot be right, and checks the listing.
    pub(crate) fn finish(mut self) -> Result<Found, (RowFault, String)> {
        self.place();
        self.shorten();
        let entry = &self.found.entry;
        if entry.website.len() + entry.email.len() > 0 {
            let faults = entry.import_faults();
            if faults.contains(&ListingFault::Website) {
                let website = std::mem::take(&mut self.found.entry.website);
                self.remark(F::Website, RowRemark::LeftOut, &website);
            }
            if faults.contains(&ListingFault::Email) {
                let email = std::mem::take(&mut self.found.entry.email);
                self.remark(F::Email, RowRemark::LeftOut, &email);
            }
        }
        let told = |text: &str| text.chars().take(80).collect::<String>();
        let faults = self.found.entry.import_faults();
        let long = |texts: &[String]| texts.len() > 40 || texts.iter().any(|text| text.chars().count() > 500);
        let dates = [&self.found.as_of, &self.found.checked_on, &self.found.checked_by];
        if faults.contains(&ListingFault::Name) {
            Err((RowFault::Name, told(&self.found.entry.name)))
        } else if !faults.is_empty() || long(&self.found.sources) || dates.iter().any(|text| text.chars().count() > 200)
        {
            Err((RowFault::TooLong, told(&self.found.entry.name)))
        } else {
            Ok(self.found)
        }
    }

    fn place(&mut self) {
        if let (Some(latitude), Some(longitude)) = (self.latitude, self.longitude) {
            // GoGoCarto writes 0, 0 for what it could not place
            let at = Position::new(latitude, longitude).filter(|at| at.latitude != 0.0 || at.longitude != 0.0);
            self.found.entry.position = at;
            if at.is_none() {
                self.remark(F::Latitude, RowRemark::LeftOut, &format!("{latitude} {longitude}"));
            }
        }
        let entry = &mut self.found.entry;
        let french = entry.country.is_empty() || ["france", "fr"].contains(&fold(&entry.country).as_str());
        if entry.country.eq_ignore_ascii_case("fr") {
            entry.country = "France".to_owned();
        }
        if french {
            let number = entry.department.chars().next().is_some_and(|c| c.is_ascii_digit());
            let found = match entry.department.as_str() {
                "" => department_of_postal_code(&entry.postal_code),
                _ if number => department(&entry.department),
                _ => None,
            };
            if let Some((name, region)) = found {
                entry.department = name.to_owned();
                first(&mut entry.region, region.to_owned());
            }
        }
    }

    fn shorten(&mut self) {
        for (field, max) in [(F::Description, DESCRIPTION_MAX), (F::PriceNote, NOTE_MAX)] {
            let entry = &mut self.found.entry;
            let text = if field == F::Description { &mut entry.description } else { &mut entry.price_note };
            if text.chars().count() > max {
                let kept: String = text.chars().take(max - 1).collect();
                let end = kept.rfind(char::is_whitespace).filter(|end| *end > max / 2).unwrap_or(kept.len());
                *text = format!("{}…", &kept[..end]);
                self.remark(field, RowRemark::Shortened, "");
            }
        }
    }
}

fn first(slot: &mut String, text: String) {
    if slot.is_empty() {
        *slot = text;
    }
}

fn add(list: &mut Vec<String>, parts: Vec<String>) {
    for part in parts {
        if !list.contains(&part) {
            list.push(part);
        }
    }
}

/// Returns a text without the letters that hide or turn others, and without those that no text has.
fn plain(text: &str) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let text = text.replace("\r\n", "\n").replace(['\t', '\r'], " ");
    text.chars().filter(|c| !hidden(*c)).collect::<String>().trim().to_owned()
}

/// Completes an address that was written without its protocol.
fn address(text: &str) -> String {
    let text = text.split_whitespace().next().unwrap_or_default();
    let known = text.contains("://") || text.contains(':');
    if known || !text.contains('.') { text.to_owned() } else { format!("https://{text}") }
}

fn has(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

fn legal_form(text: &str) -> Option<LegalForm> {
    match text {
        t if has(t, &["associat", "asso"]) => Some(LegalForm::Association),
        t if has(t, &["cooperat", "scop", "scic"]) => Some(LegalForm::Cooperative),
        t if has(t, &["micro", "auto-entre", "autoentre", "eurl", "sasu"]) => Some(LegalForm::Microcompany),
        t if has(t, &["sarl", "sas", "entreprise", "societe", "company"]) => Some(LegalForm::Company),
        t if has(t, &["collectif", "informel"]) => Some(LegalForm::Informal),
        t if has(t, &["particulier", "personne"]) => Some(LegalForm::Individual),
        "autre" | "other" => Some(LegalForm::Other),
        _ => None,
    }
}

fn price(text: &str) -> Option<Price> {
    match text {
        t if has(t, &["sous condition", "conditionnel", "adhesion", "adherent", "selon", "prix libre"]) => {
            Some(Price::Conditional)
        }
        t if has(t, &["gratuit", "free"]) => Some(Price::Free),
        t if has(t, &["payant", "paid", "sur devis"]) => Some(Price::Paid),
        t if has(t, &["inconnu", "unknown"]) => Some(Price::Unknown),
        _ => None,
    }
}

/// Returns the inner nothing for « not known ».
fn yes_or_no(text: &str) -> Option<Option<bool>> {
    match text {
        "yes" | "oui" | "true" | "vrai" | "1" | "x" => Some(Some(true)),
        "no" | "non" | "false" | "faux" | "0" => Some(Some(false)),
        "unknown" | "inconnu" | "?" => Some(None),
        _ => None,
    }
}

fn capacity(text: &str) -> Option<Capacity> {
    match text {
        t if has(t, &["complet", "full", "ferme"]) => Some(Capacity::Full),
        t if has(t, &["limite", "adherent", "membre"]) => Some(Capacity::Limited),
        t if has(t, &["ouvert", "disponible", "open"]) => Some(Capacity::Open),
        _ => None,
    }
}

fn level(text: &str) -> Option<HelpLevel> {
    match text {
        t if has(t, &["accompagn"]) => Some(HelpLevel::Accompany),
        t if has(t, &["orient"]) => Some(HelpLevel::Orient),
        t if has(t, &["inform"]) => Some(HelpLevel::Inform),
        _ => None,
    }
}

/// The words of the standard of digital mediation, and their near ones.
fn mode(text: &str) -> Option<HelpMode> {
    match text {
        t if has(t, &["distance", "visio", "en ligne"]) => Some(HelpMode::Remote),
        t if has(t, &["atelier", "collectif", "groupe"]) => Some(HelpMode::Workshop),
        t if has(t, &["individuel", "rendez-vous", "personnalise"]) => Some(HelpMode::Individual),
        t if has(t, &["autonomie", "libre acces", "acces libre", "libre service", "libre-service"]) => {
            Some(HelpMode::SelfService)
        }
        _ => None,
    }
}

fn offer(text: &str) -> Option<Offer> {
    match text {
        t if has(t, &["heberge", "hosting", "nuage"]) => Some(Offer::Hosting),
        t if has(t, &["diagnostic", "audit", "etat des lieux"]) => Some(Offer::Diagnosis),
        t if has(t, &["migration", "demenage", "transition"]) => Some(Offer::Migration),
        t if has(t, &["site web", "site internet", "sites web", "sites internet"]) => Some(Offer::Website),
        t if has(t, &["developpement", "programmation"]) => Some(Offer::Development),
        t if has(t, &["choix", "conseil", "choisir"]) => Some(Offer::ToolChoice),
        t if has(
            t,
            &[
                "formation",
                "apprendre",
                "initiation",
                "training",
                "prendre en main",
                "maitrise",
                "comprehension",
                "competences numeriques",
            ],
        ) =>
        {
            Some(Offer::Training)
        }
        t if has(t, &["support", "depannage", "assistance", "maintenance", "aide "]) => Some(Offer::Support),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(cells: &[(F, &str)]) -> Result<Found, (RowFault, String)> {
        let mut filling = Filling::new("x.csv", 2);
        cells.iter().for_each(|(field, text)| filling.put(*field, text));
        filling.finish()
    }

    #[test]
    fn what_cannot_be_right_is_left_out_and_told() {
        let found = filled(&[
            (F::Name, "  Les Lucioles\u{202e} "),
            (F::Website, "lucioles.example.org"),
            (F::Email, "pas une adresse"),
            (F::PostalCode, "29200"),
            (F::Latitude, "48,39"),
            (F::Longitude, "-4.48"),
            (F::Offers, "Formation ; cuisine"),
            (F::Price, "Gratuit sous condition"),
            (F::Modes, "À distance|En autonomie"),
        ])
        .expect("taken");
        assert_eq!(found.entry.name, "Les Lucioles", "letters that turn others are gone");
        assert_eq!(found.entry.website, "https://lucioles.example.org");
        assert_eq!((found.entry.department.as_str(), found.entry.region.as_str()), ("Finistère", "Bretagne"));
        assert_eq!(found.entry.position.map(|at| at.latitude), Some(48.39));
        assert_eq!((found.entry.offers, found.entry.price), (vec![Offer::Training], Some(Price::Conditional)));
        assert_eq!(found.entry.modes, [HelpMode::Remote, HelpMode::SelfService]);
        let told: Vec<_> = found.remarks.iter().map(|r| (r.field, r.what, r.value.as_str())).collect();
        assert_eq!(
            told,
            [(F::Offers, RowRemark::UnknownWord, "cuisine"), (F::Email, RowRemark::LeftOut, "pas une adresse")]
        );
    }

    #[test]
    fn a_row_without_a_name_is_refused_and_a_long_text_is_cut() {
        assert_eq!(filled(&[(F::Commune, "Brest")]).expect_err("refused").0, RowFault::Name);
        let found = filled(&[(F::Name, "A"), (F::Description, &"mot ".repeat(900))]).expect("taken");
        assert!(found.entry.description.chars().count() <= DESCRIPTION_MAX && found.entry.description.ends_with('…'));
        assert_eq!(found.remarks[0].what, RowRemark::Shortened);
        assert_eq!(
            filled(&[(F::Name, "A"), (F::Commune, &"x".repeat(300))]).expect_err("refused").0,
            RowFault::TooLong
        );
    }

    #[test]
    fn a_script_is_no_address() {
        let found = filled(&[(F::Name, "A"), (F::Website, "javascript:alert(1)")]).expect("taken");
        assert_eq!(found.entry.website, "");
        assert_eq!(found.remarks[0].what, RowRemark::LeftOut);
    }
}
