//! Writing: the listings of a directory in each format.

mod chatons;
mod csv_file;
mod json_files;
mod vcard;

use domain::directory::{Listing, ListingField as F, ListingFormat};

/// What was made: one file, or several in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// The bytes of a file.
    File(Vec<u8>),
    /// Paths within a folder, and the bytes of each.
    Folder(Vec<(String, Vec<u8>)>),
}

/// Writes listings in a format; nothing when it is one that is only read.
#[must_use]
pub fn write(listings: &[Listing], format: ListingFormat) -> Option<Written> {
    Some(match format {
        ListingFormat::Csv => Written::File(csv_file::write(listings)),
        ListingFormat::Json => Written::File(json_files::own(listings)),
        ListingFormat::GeoJson => Written::File(json_files::geo(listings)),
        ListingFormat::JsonLd => Written::File(json_files::linked(listings)),
        ListingFormat::VCard => Written::File(vcard::write(listings).into_bytes()),
        ListingFormat::ChatonsInfos => Written::Folder(chatons::write(listings)),
        ListingFormat::GoGoCarto => return None,
    })
}

/// What a field says of a listing.
enum Cell {
    Text(String),
    List(Vec<String>),
}

fn tags<T: Copy>(values: &[T], tag: fn(T) -> &'static str) -> Cell {
    Cell::List(values.iter().map(|value| tag(*value).to_owned()).collect())
}

fn cell(listing: &Listing, field: F) -> Cell {
    use domain::directory::{AssociationSize, HelpLevel, HelpMode, Offer};
    let entry = &listing.entry;
    let text = |text: &str| Cell::Text(text.to_owned());
    match field {
        F::Id => text(listing.id.as_str()),
        F::Name => text(&entry.name),
        F::LegalForm => text(entry.legal_form.map_or("", domain::directory::LegalForm::tag)),
        F::Website => text(&entry.website),
        F::Email => text(&entry.email),
        F::Description => text(&entry.description),
        F::Commune => text(&entry.commune),
        F::PostalCode => text(&entry.postal_code),
        F::Department => text(&entry.department),
        F::Region => text(&entry.region),
        F::Country => text(&entry.country),
        F::Latitude => Cell::Text(entry.position.map_or_else(String::new, |at| at.latitude.to_string())),
        F::Longitude => Cell::Text(entry.position.map_or_else(String::new, |at| at.longitude.to_string())),
        F::Areas => Cell::List(entry.areas.clone()),
        F::HelpLevels => tags(&entry.help_levels, HelpLevel::tag),
        F::Modes => tags(&entry.modes, HelpMode::tag),
        F::Offers => tags(&entry.offers, Offer::tag),
        F::Software => Cell::List(entry.software.clone()),
        F::Price => text(entry.price.map_or("", domain::directory::Price::tag)),
        F::PriceNote => text(&entry.price_note),
        F::Terms => Cell::List(entry.terms.iter().map(term).collect()),
        F::Chatons => text(match entry.chatons_member {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        }),
        F::Networks => Cell::List(entry.networks.clone()),
        F::Languages => Cell::List(entry.languages.clone()),
        F::Capacity => text(entry.capacity.map_or("", domain::directory::Capacity::tag)),
        F::Sizes => tags(&entry.sizes, AssociationSize::tag),
        F::Sources => Cell::List(listing.sources.clone()),
        F::AsOf => text(&listing.as_of),
        F::CheckedOn => text(&listing.checked_on),
        F::CheckedBy => text(&listing.checked_by),
    }
}

fn term(terms: &domain::directory::OfferTerms) -> String {
    let price = terms.price.map_or_else(String::new, |price| format!("={}", price.tag()));
    let note = if terms.note.is_empty() { String::new() } else { format!(": {}", terms.note) };
    format!("{}{price}{note}", terms.offer.tag())
}
