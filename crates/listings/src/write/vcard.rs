//! vCard 4 (RFC 6350), for address books.

use domain::directory::{Listing, Offer};

pub(super) fn write(listings: &[Listing]) -> String {
    listings.iter().map(card).collect()
}

fn card(listing: &Listing) -> String {
    let entry = &listing.entry;
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned(), "KIND:org".to_owned()];
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{name}:{value}"));
        }
    };
    put("UID", escaped(listing.id.as_str()));
    put("FN", escaped(&entry.name));
    put("ORG", escaped(&entry.name));
    put("EMAIL", escaped(&entry.email));
    put("URL", entry.website.replace(char::is_control, ""));
    let place = [&entry.commune, &entry.region, &entry.postal_code, &entry.country];
    if place.iter().any(|part| !part.is_empty()) {
        put("ADR", format!(";;;{}", place.map(|part| escaped(part)).join(";")));
    }
    if let Some(at) = entry.position {
        put("GEO", format!("geo:{},{}", at.latitude, at.longitude));
    }
    put("NOTE", escaped(&entry.description));
    let offers = entry.offers.iter().map(|offer: &Offer| escaped(offer.tag()));
    let categories = offers.chain(entry.software.iter().map(|name| escaped(name)));
    put("CATEGORIES", categories.collect::<Vec<_>>().join(","));
    for language in &entry.languages {
        put("LANG", escaped(language));
    }
    lines.push("END:VCARD".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Breaks a line after at most 75 bytes, never within a letter.
fn folded(line: &str) -> String {
    let (mut out, mut width) = (String::new(), 0);
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out + "\r\n"
}
