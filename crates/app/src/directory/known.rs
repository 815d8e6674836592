//! What the directory has already, to tell a new listing from one that is known.

use domain::directory::{Listing, ListingEntry};
use domain::text::fold;
use std::collections::HashMap;

/// Where many have a page: the same host says nothing there.
const SHARED_HOSTS: [&str; 8] = [
    "facebook.com",
    "linkedin.com",
    "helloasso.com",
    "instagram.com",
    "framasite.org",
    "google.com",
    "conseiller-numerique.gouv.fr",
    "framagit.org",
];

/// A listing of the directory, or of an earlier row.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// The listing, as it is kept.
    pub(super) listing: Listing,
    /// What names it in its file.
    pub(super) key: String,
    /// Whether it was taken in from a file before: then it can be changed.
    pub(super) imported: bool,
}

/// Listings by what tells them apart.
#[derive(Debug, Default)]
pub(super) struct Directory {
    all: Vec<Known>,
    by_key: HashMap<String, Vec<usize>>,
    by_host: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    ids: HashMap<String, usize>,
}

impl Directory {
    pub(super) fn add(&mut self, known: Known) {
        let (at, entry) = (self.all.len(), &known.listing.entry);
        let keys = [known.key.clone(), known.listing.id.to_string()];
        for key in keys.into_iter().filter(|key| !key.is_empty()) {
            self.by_key.entry(key).or_default().push(at);
        }
        if let Some(host) = host(&entry.website) {
            self.by_host.entry(host).or_default().push(at);
        }
        self.by_name.entry(fold(&entry.name)).or_default().push(at);
        self.ids.insert(known.listing.id.to_string(), at);
        self.all.push(known);
    }

    /// Returns whether an id is given already.
    pub(super) fn has_id(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// Finds the listing that a row speaks of. An id is not enough, for « 12 » is everybody's: its name or its site must
    /// be the same too. Else the same site or the same folded name, unless both say that they are in different towns.
    pub(super) fn find(&self, key: &str, entry: &ListingEntry) -> Option<&Known> {
        let (name, own_host) = (fold(&entry.name), host(&entry.website));
        let alike = |at: &&usize| {
            let other = &self.all[**at].listing.entry;
            fold(&other.name) == name || (own_host.is_some() && host(&other.website) == own_host)
        };
        let near = |at: &&usize| {
            let other = &self.all[**at].listing.entry;
            let (here, there) = (fold(&entry.commune), fold(&other.commune));
            here.is_empty() || there.is_empty() || here == there
        };
        let by_key = Some(key).filter(|key| !key.is_empty()).and_then(|key| self.by_key.get(key));
        let by_host = own_host.as_ref().and_then(|host| self.by_host.get(host));
        let found = by_key.into_iter().flatten().find(alike);
        let found = found.or_else(|| by_host.into_iter().flatten().find(near));
        let found = found.or_else(|| self.by_name.get(&name).into_iter().flatten().find(near));
        found.map(|at| &self.all[*at])
    }
}

/// Returns the host of a site of one's own.
fn host(website: &str) -> Option<String> {
    let rest = website.trim().split_once("://").map_or(website, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    let shared = SHARED_HOSTS.iter().any(|known| host == *known);
    (host.contains('.') && !shared).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ListingId;

    fn known(id: &str, key: &str, name: &str, website: &str, commune: &str) -> Known {
        let (name, website, commune) = (name.into(), website.into(), commune.into());
        let entry = ListingEntry { name, website, commune, ..ListingEntry::default() };
        let id = ListingId::new(id).expect("an id");
        let (as_of, checked_on, checked_by) = Default::default();
        let listing = Listing { id, entry, sources: vec![], as_of, checked_on, checked_by };
        Known { listing, key: key.into(), imported: true }
    }

    #[test]
    fn the_same_is_known_by_id_site_or_name_and_town() {
        let mut directory = Directory::default();
        directory.add(known("i-a", "12", "Les Lucioles", "https://www.lucioles.example.org/accueil", "Brest"));
        let find = |key: &str, name: &str, site: &str, town: &str| {
            directory.find(key, &known("i-x", key, name, site, town).listing.entry).map(|k| k.listing.id.to_string())
        };
        let yes = Some("i-a".to_owned());
        assert_eq!(find("", "LES LUCIOLES", "", "brest"), yes);
        assert_eq!(find("", "Lucioles asso", "http://lucioles.example.org", ""), yes);
        assert_eq!(find("12", "Les Lucioles", "", "Quimper"), yes, "the id, and the name with it");
        assert_eq!(find("12", "Autre chose", "", "Quimper"), None, "« 12 » alone is everybody's");
        assert_eq!(find("", "Les Lucioles", "", "Quimper"), None, "another branch, elsewhere");
        assert_eq!(host("https://facebook.com/lucioles"), None, "many have a page there");
    }
}
