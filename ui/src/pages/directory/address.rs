//! What is looked for, in the address of the page: it can be gone back to, kept and given.

use contract::DirectoryQuery;
use domain::directory::{HelpLevel, Offer};
use domain::listing_facets::ListingFacet;
use domain::text::fold;

/// What a first search asks: everything, and who helps from afar wherever one is.
pub(super) fn open_query() -> DirectoryQuery {
    DirectoryQuery { remote: true, ..DirectoryQuery::default() }
}

/// Returns the part of the address that says a query, from `?` on; nothing for the open one.
pub(super) fn to_address(query: &DirectoryQuery) -> String {
    let mut parts: Vec<(&str, &str)> = Vec::new();
    let text = query.text.trim();
    if !text.is_empty() {
        parts.push(("text", text));
    }
    parts.extend(query.department.iter().map(|name| (ListingFacet::Department.tag(), name.as_str())));
    parts.extend(query.offer.iter().map(|offer| (ListingFacet::Offer.tag(), offer.tag())));
    parts.extend(query.level.iter().map(|level| (ListingFacet::Level.tag(), level.tag())));
    for (facet, values) in &query.choices {
        parts.extend(values.iter().map(|value| (facet.tag(), value.as_str())));
    }
    if !query.remote {
        parts.push(("remote", "no"));
    }
    let parts: Vec<String> = parts.into_iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// Returns what an address asks; what it does not understand is left out. `all` gives the values of a key, in order.
pub(super) fn from_address(all: impl Fn(&str) -> Vec<String>) -> DirectoryQuery {
    let first = |key| all(key).into_iter().next();
    let mut query = DirectoryQuery {
        text: first("text").unwrap_or_default(),
        remote: first("remote").as_deref() != Some("no"),
        ..DirectoryQuery::default()
    };
    for facet in ListingFacet::ALL {
        let mut values: Vec<String> = all(facet.tag()).into_iter().filter(|value| !value.trim().is_empty()).collect();
        // the first one is what the sentence says
        match (facet, values.first().cloned()) {
            (ListingFacet::Offer, Some(tag)) => query.offer = Offer::from_tag(&tag),
            (ListingFacet::Level, Some(tag)) => query.level = HelpLevel::from_tag(&tag),
            (ListingFacet::Department, Some(name)) => query.department = Some(fold(&name)),
            _ => {}
        }
        if matches!(facet, ListingFacet::Offer | ListingFacet::Level | ListingFacet::Department) && !values.is_empty() {
            values.remove(0);
        }
        let mut values: Vec<String> = values.iter().map(|value| fold(value)).collect();
        values.sort();
        values.dedup();
        if !values.is_empty() {
            query.choices.push((*facet, values));
        }
    }
    query
}

/// Writes a value so that it survives an address; `%` twice, since the router decodes twice.
fn encoded(value: &str) -> String {
    let mut written = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => written.push(char::from(byte)),
            b'%' => written.push_str("%2525"),
            other => written.push_str(&format!("%{other:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an address as a browser and the router do.
    fn read(address: &str) -> DirectoryQuery {
        let decode = |text: &str| {
            let mut bytes = Vec::new();
            let mut rest = text.bytes();
            while let Some(byte) = rest.next() {
                let digits: Option<String> =
                    (byte == b'%').then(|| rest.by_ref().take(2).map(char::from).collect::<String>());
                bytes.push(digits.map_or(byte, |digits| u8::from_str_radix(&digits, 16).expect("two digits")));
            }
            String::from_utf8(bytes).expect("the letters of the value")
        };
        let pairs: Vec<(String, String)> = address
            .trim_start_matches('?')
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(key, value)| (key.to_owned(), decode(&decode(value))))
            .collect();
        from_address(|key| pairs.iter().filter(|(k, _)| k == key).map(|(_, value)| value.clone()).collect())
    }

    #[test]
    fn what_is_looked_for_comes_back_whole_from_its_address() {
        let query = DirectoryQuery {
            text: "100 % l’été & œuf+?#".into(),
            offer: Some(Offer::ToolChoice),
            department: Some("cote-d'or".into()),
            choices: vec![
                (ListingFacet::Offer, vec!["training".into()]),
                (ListingFacet::Software, vec!["nextcloud".into(), "yeswiki".into()]),
            ],
            remote: false,
            ..DirectoryQuery::default()
        };
        assert_eq!(read(&to_address(&query)), query, "going back must show the very same search");
    }

    #[test]
    fn the_open_search_has_the_bare_address() {
        assert_eq!(to_address(&open_query()), "");
        assert_eq!(read(""), open_query());
    }

    #[test]
    fn an_address_made_by_hand_asks_only_what_is_understood() {
        let query = read("?offer=nothing&capacity=&colour=blue&text=brest");
        assert_eq!(query, DirectoryQuery { text: "brest".into(), ..open_query() });
    }
}
