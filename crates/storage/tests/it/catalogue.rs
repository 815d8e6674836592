//! The catalogue's pack: the filter and its counts.

use crate::build::{alternative, entry, listing};
use domain::ListingId;
use domain::directory::{HelpLevel, HelpMode, ListingEntry, Offer};
use storage::{CataloguePack, Error, ListingFilter};

fn catalogue() -> (tempfile::TempDir, CataloguePack) {
    let remote = ListingEntry {
        modes: vec![HelpMode::Remote],
        offers: vec![Offer::Hosting, Offer::Training],
        help_levels: vec![HelpLevel::Accompany],
        ..entry("Éloignée", "Nord", "Héberge et forme à distance.")
    };
    let listings = [
        listing("z", entry("Zèbre", "Finistère", "Hébergement éthique, cœur de métier.")),
        listing("a", entry("abeille", "Finistère", "Installe Nextcloud.")),
        listing("e", remote),
        listing("b", ListingEntry { country: "Belgique".into(), ..entry("Bruxelles", "", "Ateliers libres.") }),
    ];
    let alternatives = [
        alternative("nextcloud", "Nextcloud", &["Google Drive", "Dropbox"], "Partage de fichiers."),
        alternative("etherpad", "Etherpad", &["Google Docs"], "Écriture à plusieurs."),
    ];
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("catalogue.pack");
    CataloguePack::write(&path, &listings, &alternatives, "2025-11").expect("a pack is written");
    let pack = CataloguePack::open(&path).expect("what was just written opens");
    (folder, pack)
}

fn names(pack: &CataloguePack, filter: &ListingFilter) -> Vec<String> {
    pack.search(filter).expect("no filter is an error").into_iter().map(|found| found.entry.name).collect()
}

#[test]
fn without_words_listings_come_by_name_whatever_their_accents_and_case() -> Result<(), Error> {
    let (_folder, pack) = catalogue();
    assert_eq!(names(&pack, &ListingFilter::default()), ["abeille", "Bruxelles", "Éloignée", "Zèbre"]);
    assert_eq!((pack.count()?, pack.date()?.as_str()), (4, "2025-11"));
    Ok(())
}

#[test]
fn words_are_found_in_names_descriptions_and_places() {
    let (_folder, pack) = catalogue();
    let with = |text: &str| names(&pack, &ListingFilter { text: text.into(), ..ListingFilter::default() });
    assert_eq!(with("zebre"), ["Zèbre"]);
    assert_eq!(with("coeur"), ["Zèbre"]);
    assert_eq!(with("FINISTERE"), ["abeille", "Zèbre"].map(String::from).into_iter().collect::<Vec<_>>());
    assert_eq!(with("belgique"), ["Bruxelles"]);
    assert_eq!(with("hébergement"), ["Zèbre", "Éloignée"], "the very word first, then its family");
    assert_eq!(with("c++ (AND \""), [""; 0]);
}

#[test]
fn filters_narrow_and_remote_help_crosses_departments() {
    let (_folder, pack) = catalogue();
    let finistere = ListingFilter { department: Some("finistere".into()), ..ListingFilter::default() };
    assert_eq!(names(&pack, &finistere), ["abeille", "Zèbre"]);
    assert_eq!(names(&pack, &ListingFilter { remote: true, ..finistere }), ["abeille", "Éloignée", "Zèbre"]);
    let training = ListingFilter { offer: Some(Offer::Training), ..ListingFilter::default() };
    assert_eq!(names(&pack, &training), ["Éloignée"]);
    let inform =
        ListingFilter { level: Some(HelpLevel::Inform), offer: Some(Offer::Training), ..ListingFilter::default() };
    assert_eq!(names(&pack, &inform), [""; 0]);
}

#[test]
fn a_listing_is_found_by_its_id() -> Result<(), Error> {
    let (_folder, pack) = catalogue();
    let found = pack.find_listing(&ListingId::new("z").expect("a literal id"))?.expect("it is in the catalogue");
    assert_eq!((found.entry.name.as_str(), found.as_of.as_str()), ("Zèbre", "2025"));
    assert_eq!(pack.find_listing(&ListingId::new("y").expect("a literal id"))?, None);
    Ok(())
}

#[test]
fn alternatives_are_found_by_what_they_replace() -> Result<(), Error> {
    let (_folder, pack) = catalogue();
    let names = |text: &str| -> Result<Vec<String>, Error> {
        Ok(pack.list_alternatives(text)?.into_iter().map(|one| one.name).collect())
    };
    assert_eq!(names("")?, ["Etherpad", "Nextcloud"]);
    assert_eq!(names("dropbox")?, ["Nextcloud"]);
    assert_eq!(names("google doc")?, ["Etherpad"]);
    assert_eq!(names("fichier")?, ["Nextcloud"]);
    assert_eq!(pack.alternatives_count()?, 2);
    Ok(())
}

#[test]
fn the_order_of_the_source_changes_nothing_in_the_file() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (one, two) = (folder.path().join("1"), folder.path().join("2"));
    let (a, b) = (listing("a", entry("A", "Nord", "x")), listing("b", entry("B", "Nord", "y")));
    CataloguePack::write(&one, &[a.clone(), b.clone()], &[], "2025")?;
    CataloguePack::write(&two, &[b, a], &[], "2025")?;
    assert!(std::fs::read(one).expect("written") == std::fs::read(two).expect("written"), "same content, same bytes");
    Ok(())
}
