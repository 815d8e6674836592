//! ChatonsInfos: a folder for each organisation, with a file for it and one for each software it handles.

use domain::directory::{Capacity, Listing, Offer};
use domain::text::words;
use std::fmt::Write as _;

pub(super) fn write(listings: &[Listing]) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for listing in listings {
        let entry = &listing.entry;
        let folder = listing.id.as_str();
        let mut text = String::from("[File]\nfile.class = organization\nfile.protocol = ChatonsInfos-0.5\n");
        line(&mut text, "file.datetime", &listing.as_of);
        text.push_str("\n[Organization]\n");
        let address = [[entry.postal_code.as_str(), &entry.commune].join(" "), entry.country.clone()];
        let address: Vec<&str> = address.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        for (key, value) in [
            ("name", entry.name.as_str()),
            ("description", &entry.description),
            ("type", entry.legal_form.map_or("", domain::directory::LegalForm::tag)),
            ("website", &entry.website),
            ("contact.email", &entry.email),
            ("country.name", &entry.country),
            ("geolocation.address", &address.join(", ")),
        ] {
            line(&mut text, &format!("organization.{key}"), value);
        }
        if let Some(at) = entry.position {
            line(&mut text, "organization.geolocation.latitude", &at.latitude.to_string());
            line(&mut text, "organization.geolocation.longitude", &at.longitude.to_string());
        }
        if entry.chatons_member == Some(true) {
            line(&mut text, "organization.memberof.chatons.status.level", "ACTIVE");
        }
        let mut services = Vec::new();
        if entry.offers.contains(&Offer::Hosting) {
            for software in &entry.software {
                let name = words(software).join("-");
                let name = if name.is_empty() { format!("service-{}", services.len() + 1) } else { name };
                if services.iter().all(|(known, _)| *known != name) {
                    services.push((name, software));
                }
            }
        }
        text.push_str("\n[Subs]\n");
        for (name, _) in &services {
            let site = entry.website.trim_end_matches('/');
            line(&mut text, &format!("subs.{name}"), &format!("{site}/.well-known/chatonsinfos/{name}.properties"));
        }
        files.push((format!("{folder}/organization.properties"), text.into_bytes()));
        for (name, software) in services {
            let mut text =
                String::from("[File]\nfile.class = service\nfile.protocol = ChatonsInfos-0.5\n\n[Service]\n");
            line(&mut text, "service.name", software);
            let load = match entry.capacity {
                Some(Capacity::Full) => "FULL",
                Some(Capacity::Open | Capacity::Limited) => "OPEN",
                None => "",
            };
            line(&mut text, "service.registration.load", load);
            text.push_str("\n[Software]\n");
            line(&mut text, "software.name", software);
            files.push((format!("{folder}/{name}.properties"), text.into_bytes()));
        }
    }
    files
}

/// Writes a key and its value in one line, unless it has none.
fn line(text: &mut String, key: &str, value: &str) {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if !value.is_empty() {
        let _ = writeln!(text, "{key} = {value}");
    }
}
