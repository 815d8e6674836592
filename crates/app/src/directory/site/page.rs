//! The pages of the website.

use super::GENERATOR;
use domain::Locale;
use domain::directory::{HelpMode, Listing, ListingEntry, Offer};
use domain::text::fold;
use l10n::listing;
use l10n::{Arg, Words};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) struct Pages<'w> {
    pub(super) words: &'w Words,
    pub(super) locale: Locale,
    /// The date of the sample.
    pub(super) date: String,
}

impl Pages<'_> {
    fn t(&self, key: &str) -> String {
        escaped(&self.words.text(key))
    }

    /// Returns the first page: the search, which a script shows, and every listing by department.
    pub(super) fn index(&self, listings: &[Listing]) -> String {
        let mut places: BTreeMap<(u8, String), (String, Vec<&Listing>)> = BTreeMap::new();
        for listing in listings {
            let (order, name) = self.place(&listing.entry);
            places.entry((order, fold(&name))).or_insert((name, Vec::new())).1.push(listing);
        }
        let (mut rows, mut options, mut contents) = (String::new(), String::new(), String::new());
        for (number, (name, here)) in places.values().enumerate() {
            let name = escaped(name);
            let _ = write!(options, "<option value=\"place-{number}\">{name} ({})</option>", here.len());
            let _ = write!(contents, "<li><a href=\"#place-{number}\">{name}</a> ({})</li>", here.len());
            let _ = write!(rows, "<section class=\"place\" id=\"place-{number}\"><h2>{name}</h2><ul class=\"rows\">");
            here.iter().for_each(|listing| rows.push_str(&self.row(listing)));
            rows.push_str("</ul></section>");
        }
        let offers: String = Offer::ALL
            .iter()
            .map(|offer| format!("<option value=\"{}\">{}</option>", offer.tag(), self.t(listing::offer_key(*offer))))
            .collect();
        let total = self.words.with("directory-site-count", &[("count", Arg::from(listings.len()))]);
        let pattern = escaped(&self.words.text("directory-site-found"));
        let body = format!(
            "<p class=\"lead\">{lead}</p><p>{notice}</p>\
             <form id=\"search\" role=\"search\" hidden>\
             <p><label for=\"words\">{for_words}</label><input id=\"words\" type=\"search\" autocomplete=\"off\"></p>\
             <p><label for=\"place\">{for_place}</label><select id=\"place\"><option value=\"\">{everywhere}</option>{options}</select></p>\
             <p><label for=\"offer\">{for_offer}</label><select id=\"offer\"><option value=\"\">{anything}</option>{offers}</select></p>\
             <p class=\"check\"><input id=\"remote\" type=\"checkbox\"><label for=\"remote\">{remote}</label></p>\
             <p><button type=\"reset\">{clear}</button></p></form>\
             <p id=\"count\" role=\"status\" data-found=\"{pattern}\">{total}</p>\
             <nav aria-label=\"{by_place}\" class=\"contents\"><ul>{contents}</ul></nav>{rows}\
             <p><a href=\"listings.csv\" download>{download}</a></p>",
            lead = self.t("directory-lead"),
            notice = self.t("directory-site-notice"),
            for_words = self.t("directory-site-words"),
            for_place = self.t("directory-site-place"),
            everywhere = self.t("directory-site-everywhere"),
            for_offer = self.t("directory-site-offer"),
            anything = self.t("directory-site-anything"),
            remote = self.t("directory-site-remote"),
            clear = self.t("directory-site-clear"),
            total = escaped(&total),
            by_place = self.t("directory-site-by-place"),
            download = self.t("directory-site-download"),
        );
        self.page(&self.words.text("directory-site-title"), "", &body, "<script src=\"search.js\" defer></script>")
    }

    /// Returns where a listing is shown: France by department, then other countries, then those that do not say.
    fn place(&self, entry: &ListingEntry) -> (u8, String) {
        let country = entry.country.trim();
        match (entry.department.trim(), country) {
            ("", "") => (2, self.words.text("directory-site-unknown-place")),
            ("", country) if fold(country) == "france" => (2, self.words.text("directory-site-unknown-place")),
            ("", country) => (1, country.to_owned()),
            (department, _) => (0, department.to_owned()),
        }
    }

    fn row(&self, listing: &Listing) -> String {
        let entry = &listing.entry;
        let said = [&entry.name, &entry.commune, &entry.region, &entry.description].map(String::as_str);
        let said: Vec<&str> = said.into_iter().chain(entry.software.iter().map(String::as_str)).collect();
        let tags: Vec<&str> = entry.offers.iter().map(|offer| offer.tag()).collect();
        let offers: Vec<String> =
            entry.offers.iter().map(|offer| self.words.text(listing::offer_key(*offer))).collect();
        let mut line: Vec<String> = Vec::new();
        line.extend(Some(entry.commune.clone()).filter(|commune| !commune.is_empty()));
        line.extend(Some(offers.join(", ")).filter(|offers| !offers.is_empty()));
        format!(
            "<li data-says=\"{}\" data-offers=\"{}\" data-remote=\"{}\"><a href=\"listings/{}.html\">{}</a>{}</li>",
            escaped(&fold(&said.join(" "))),
            tags.join(" "),
            entry.modes.contains(&HelpMode::Remote),
            listing.id,
            escaped(&entry.name),
            if line.is_empty() { String::new() } else { format!("<br><span>{}</span>", escaped(&line.join(" · "))) },
        )
    }

    /// Returns the page of a listing.
    pub(super) fn listing(&self, listing: &Listing) -> String {
        let entry = &listing.entry;
        let mut facts = String::new();
        let mut fact = |key: &str, html: String| {
            if !html.is_empty() {
                let _ = write!(facts, "<dt>{}</dt><dd>{html}</dd>", self.t(key));
            }
        };
        let town = [entry.postal_code.as_str(), &entry.commune].join(" ");
        let place = [town.trim(), &entry.department, &entry.region, &entry.country];
        let mut said: Vec<&str> = Vec::new();
        place.into_iter().filter(|part| !part.is_empty()).for_each(|part| {
            if !said.contains(&part) {
                said.push(part);
            }
        });
        fact("listing-place", escaped(&said.join(", ")));
        fact("listing-offers", self.list(entry.offers.iter().map(|offer| listing::offer_key(*offer))));
        fact("listing-modes", self.list(entry.modes.iter().map(|mode| listing::mode_key(*mode))));
        fact("listing-levels", self.list(entry.help_levels.iter().map(|level| listing::level_key(*level))));
        fact("listing-software", escaped(&entry.software.join(", ")));
        let price = entry.price.map_or_else(String::new, |price| self.t(listing::price_key(price)));
        let note = escaped(&entry.price_note);
        fact(
            "listing-price",
            if note.is_empty() || price.is_empty() { price + &note } else { format!("{price}<br>{note}") },
        );
        fact(
            "directory-site-capacity",
            entry.capacity.map_or_else(String::new, |capacity| self.t(listing::capacity_key(capacity))),
        );
        fact("directory-site-areas", escaped(&entry.areas.join(", ")));
        let chatons = (entry.chatons_member == Some(true)).then_some("CHATONS");
        let networks: Vec<&str> = chatons.into_iter().chain(entry.networks.iter().map(String::as_str)).collect();
        fact("directory-site-networks", escaped(&networks.join(", ")));
        fact("listing-legal-form", entry.legal_form.map_or_else(String::new, |form| self.t(listing::form_key(form))));
        fact("listing-languages", escaped(&entry.languages.join(", ")));
        fact("listing-website", link(&entry.website));
        let email = escaped(&entry.email);
        fact(
            "directory-site-email",
            if email.is_empty() { email } else { format!("<a href=\"mailto:{email}\">{email}</a>") },
        );
        let checked = [&listing.checked_on, &listing.checked_by].map(String::as_str);
        let checked: Vec<&str> = checked.into_iter().filter(|part| !part.is_empty()).collect();
        fact("directory-site-checked", escaped(&checked.join(", ")));
        let as_of = match listing.as_of.as_str() {
            "" => self.words.text("listing-as-of-unknown"),
            date => self.words.with("listing-as-of", &[("date", Arg::from(date))]),
        };
        let sources: String = listing
            .sources
            .iter()
            .map(|source| {
                let address = link(source);
                format!("<li>{}</li>", if address.is_empty() { escaped(source) } else { address })
            })
            .collect();
        let sources = if sources.is_empty() { String::new() } else { format!("<ul>{sources}</ul>") };
        let paragraphs: String = entry
            .description
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| format!("<p>{}</p>", escaped(line)))
            .collect();
        let body = format!(
            "<p><a href=\"../index.html\">{back}</a></p>{paragraphs}<dl>{facts}</dl><h2>{heading}</h2>{sources}<p>{as_of}</p>",
            back = self.t("directory-site-back"),
            heading = self.t("listing-sources"),
            as_of = escaped(&as_of),
        );
        self.page(&entry.name, "../", &body, "")
    }

    fn list(&self, keys: impl Iterator<Item = &'static str>) -> String {
        keys.map(|key| self.t(key)).collect::<Vec<_>>().join(", ")
    }

    fn page(&self, title: &str, up: &str, body: &str, script: &str) -> String {
        let site = self.words.text("directory-site-title");
        let title = escaped(title);
        let head = if title == escaped(&site) { title.clone() } else { format!("{title} · {}", escaped(&site)) };
        let made = self.words.with("directory-site-made", &[("date", Arg::from(self.date.as_str()))]);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n{GENERATOR}\n<title>{head}</title>\n\
             <link rel=\"stylesheet\" href=\"{up}style.css\">\n{script}\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#content\">{skip}</a>\n\
             <header><p><a href=\"{up}index.html\"><span class=\"mark\" aria-hidden=\"true\"></span>{site}</a></p></header>\n\
             <main id=\"content\">\n<h1>{title}</h1>\n{body}\n</main>\n<footer><p>{made}</p></footer>\n</body>\n</html>\n",
            lang = self.locale.tag(),
            skip = self.t("directory-site-skip"),
            site = escaped(&site),
            made = escaped(&made),
        )
    }
}

/// Returns a link to an address of the web; nothing for anything else.
pub(crate) fn link(address: &str) -> String {
    let address = address.trim();
    let is_web = ["https://", "http://"].iter().any(|start| address.starts_with(start));
    if !is_web || address.contains(char::is_whitespace) {
        return String::new();
    }
    let address = escaped(address);
    format!("<a href=\"{address}\" rel=\"noopener noreferrer\">{address}</a>")
}

/// Returns a text as a page of the web shows it, between tags or in an attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
