//! JSON: ours, GeoJSON, and JSON-LD with the words of schema.org.

use super::{Cell, cell};
use domain::directory::{LegalForm, Listing, ListingField as F};
use serde_json::{Map, Value, json};

/// The version of our own JSON.
const VERSION: u32 = 1;

pub(super) fn own(listings: &[Listing]) -> Vec<u8> {
    pretty(&json!({ "format": "emancipasso-directory", "version": VERSION, "listings": listings }))
}

pub(super) fn geo(listings: &[Listing]) -> Vec<u8> {
    let features = listings.iter().map(|listing| {
        let geometry = listing.entry.position.map_or(Value::Null, |at| {
            // RFC 7946: longitude first
            json!({ "type": "Point", "coordinates": [at.longitude, at.latitude] })
        });
        let mut properties = Map::new();
        for field in F::ALL.iter().filter(|field| !matches!(field, F::Latitude | F::Longitude)) {
            match cell(listing, *field) {
                Cell::Text(text) if !text.is_empty() => drop(properties.insert(field.tag().into(), text.into())),
                Cell::List(parts) if !parts.is_empty() => drop(properties.insert(field.tag().into(), parts.into())),
                _ => {}
            }
        }
        json!({ "type": "Feature", "id": listing.id.as_str(), "geometry": geometry, "properties": properties })
    });
    pretty(&json!({ "type": "FeatureCollection", "features": features.collect::<Vec<_>>() }))
}

pub(super) fn linked(listings: &[Listing]) -> Vec<u8> {
    let graph: Vec<Value> = listings.iter().map(organization).collect();
    pretty(&json!({ "@context": "https://schema.org", "@graph": graph }))
}

/// Returns a listing in the words of schema.org.
fn organization(listing: &Listing) -> Value {
    let entry = &listing.entry;
    let mut object = Map::new();
    let kind = match entry.legal_form {
        Some(LegalForm::Association) => "NGO",
        Some(LegalForm::Company | LegalForm::Microcompany) => "LocalBusiness",
        Some(LegalForm::Individual) => "Person",
        _ => "Organization",
    };
    object.insert("@type".into(), kind.into());
    object.insert("identifier".into(), listing.id.as_str().into());
    let mut put = |name: &str, text: &str| {
        if !text.is_empty() {
            object.insert(name.into(), text.into());
        }
    };
    put("name", &entry.name);
    put("description", &entry.description);
    put("url", &entry.website);
    put("email", &entry.email);
    let mut address = Map::new();
    for (name, text) in [
        ("addressLocality", &entry.commune),
        ("postalCode", &entry.postal_code),
        ("addressRegion", &entry.region),
        ("addressCountry", &entry.country),
    ] {
        if !text.is_empty() {
            address.insert(name.into(), text.as_str().into());
        }
    }
    if !address.is_empty() {
        address.insert("@type".into(), "PostalAddress".into());
        object.insert("address".into(), address.into());
    }
    if let Some(at) = entry.position {
        let geo = json!({ "@type": "GeoCoordinates", "latitude": at.latitude, "longitude": at.longitude });
        object.insert("location".into(), json!({ "@type": "Place", "geo": geo }));
    }
    for (name, parts) in
        [("areaServed", &entry.areas), ("knowsAbout", &entry.software), ("knowsLanguage", &entry.languages)]
    {
        if !parts.is_empty() {
            object.insert(name.into(), parts.clone().into());
        }
    }
    let networks = entry.networks.iter().map(String::as_str);
    let networks: Vec<Value> = networks
        .chain((entry.chatons_member == Some(true)).then_some("CHATONS"))
        .map(|name| json!({ "@type": "Organization", "name": name }))
        .collect();
    if !networks.is_empty() {
        object.insert("memberOf".into(), networks.into());
    }
    let offers: Vec<Value> = entry
        .offers
        .iter()
        .map(|offer| json!({ "@type": "Offer", "itemOffered": { "@type": "Service", "serviceType": offer.tag() } }))
        .collect();
    if !offers.is_empty() {
        object.insert("makesOffer".into(), offers.into());
    }
    object.into()
}

fn pretty(value: &Value) -> Vec<u8> {
    // a value of JSON is always written
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
