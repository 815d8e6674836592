use super::*;
use domain::ListingId;
use domain::directory::{ListingEntry, Price};

fn listing(id: &str, entry: ListingEntry) -> (Listing, u8) {
    let id = ListingId::new(id).expect("an id");
    let name = if entry.name.is_empty() { id.to_string() } else { entry.name.clone() };
    let entry = ListingEntry { name, ..entry };
    let listing = Listing {
        id,
        entry,
        sources: vec![],
        as_of: "2023-05".into(),
        checked_on: String::new(),
        checked_by: String::new(),
    };
    (listing, 0)
}

fn index() -> ListingIndex<u8> {
    let cryptpad = Alternative {
        slug: "cryptpad".into(),
        name: "CryptPad".into(),
        kind: "software".into(),
        category: "files".into(),
        replaces: vec!["Google Docs".into()],
        licence: String::new(),
        website: String::new(),
        self_hostable: None,
        description_fr: String::new(),
        description_en: String::new(),
        sources: vec![],
    };
    let rows = vec![
        listing(
            "abeille",
            ListingEntry {
                department: "Finistère".into(),
                software: vec!["Cryptpad".into()],
                offers: vec![Offer::Training],
                price: Some(Price::Paid),
                ..ListingEntry::default()
            },
        ),
        listing(
            "bourdon",
            ListingEntry {
                department: "Nord".into(),
                modes: vec![HelpMode::Remote],
                software: vec!["CryptPad Entreprise".into()],
                price: Some(Price::Free),
                ..ListingEntry::default()
            },
        ),
        listing(
            "cigale",
            ListingEntry { department: "Nord".into(), areas: vec!["finistere".into()], ..ListingEntry::default() },
        ),
    ];
    let words = |offer| if offer == Offer::Training { "formation training".to_owned() } else { String::new() };
    ListingIndex::new(rows, |origin| *origin, &[cryptpad], words)
}

fn chosen(choices: &[(ListingFacet, &[&str])]) -> BrowseFilter {
    let choices = choices.iter().map(|(f, values)| (*f, values.iter().map(|v| (*v).to_owned()).collect())).collect();
    BrowseFilter { choices, ..BrowseFilter::default() }
}

fn names(index: &ListingIndex<u8>, filter: &BrowseFilter) -> Vec<String> {
    index.search(filter).into_iter().map(|(listing, _)| listing.id.to_string()).collect()
}

#[test]
fn values_of_a_facet_add_up_and_facets_narrow() {
    let index = index();
    assert_eq!(names(&index, &BrowseFilter::default()), ["abeille", "bourdon", "cigale"]);
    assert_eq!(names(&index, &chosen(&[(ListingFacet::Price, &["free", "paid"])])), ["abeille", "bourdon"]);
    let both = chosen(&[(ListingFacet::Price, &["free", "paid"]), (ListingFacet::Department, &["Nord"])]);
    assert_eq!(names(&index, &both), ["bourdon"]);
}

#[test]
fn who_goes_to_a_department_or_helps_from_afar_helps_there() {
    let index = index();
    let finistere = chosen(&[(ListingFacet::Department, &["Finistère"])]);
    assert_eq!(names(&index, &finistere), ["abeille", "cigale"], "cigale says it goes there");
    assert_eq!(names(&index, &BrowseFilter { remote: true, ..finistere }), ["abeille", "bourdon", "cigale"]);
}

#[test]
fn what_is_replaced_leads_to_who_handles_the_very_software() {
    let index = index();
    let docs = chosen(&[(ListingFacet::Replaces, &["google docs"])]);
    assert_eq!(names(&index, &docs), ["abeille"], "another product of a longer name is not CryptPad");
}

#[test]
fn an_offer_is_found_by_its_words_in_both_languages() {
    let index = index();
    for words in ["formation", "formateur", "train"] {
        let filter = BrowseFilter { text: words.into(), ..BrowseFilter::default() };
        assert_eq!(names(&index, &filter), ["abeille"], "{words}");
    }
}

#[test]
fn a_count_is_what_the_choice_would_show() {
    let index = index();
    let filter = chosen(&[(ListingFacet::Department, &["nord"]), (ListingFacet::Price, &["free"])]);
    for (facet, counts) in index.counts(&filter) {
        for FacetCount { value, count, .. } in counts {
            let mut alone = filter.clone();
            alone.choices.insert(facet, [value.clone()].into());
            assert_eq!(
                index.search(&alone).len(),
                count,
                "{facet:?} {value}: the number announced must be the number shown"
            );
        }
    }
}

/// Whoever chose a department must still read what the other departments would leave, and a choice that leaves nothing
/// must say so before it is made.
#[test]
fn counts_obey_the_other_choices_and_the_words() {
    let index = index();
    let counts = |filter: &BrowseFilter, facet| -> Vec<(String, usize)> {
        let counts = index.counts(filter).remove(&facet).unwrap_or_default();
        counts.into_iter().map(|one| (one.label, one.count)).collect()
    };
    let pairs = |pairs: &[(&str, usize)]| pairs.iter().map(|(d, n)| ((*d).to_owned(), *n)).collect::<Vec<_>>();
    let (everywhere, north) = (BrowseFilter::default(), chosen(&[(ListingFacet::Department, &["Nord"])]));
    let departments = pairs(&[("Finistère", 2), ("Nord", 2)]);
    assert_eq!(counts(&everywhere, ListingFacet::Department), departments, "cigale counts where it goes too");
    assert_eq!(counts(&north, ListingFacet::Department), departments, "departments ignore the department");
    assert_eq!(counts(&everywhere, ListingFacet::Offer), pairs(&[("training", 1)]));
    assert_eq!(counts(&north, ListingFacet::Offer), pairs(&[("training", 0)]), "offers obey the department");
    let training = BrowseFilter { text: "bourdon".into(), ..chosen(&[(ListingFacet::Offer, &["training"])]) };
    let nowhere = pairs(&[("Finistère", 0), ("Nord", 0)]);
    assert_eq!(counts(&training, ListingFacet::Department), nowhere, "a choice that leaves nothing says so");
    assert_eq!(counts(&training, ListingFacet::Price), pairs(&[("free", 0), ("paid", 0)]));
    let words = BrowseFilter { text: "bourdon".into(), ..everywhere };
    assert_eq!(counts(&words, ListingFacet::Price), pairs(&[("free", 1), ("paid", 0)]), "counts obey the words");
}

#[test]
fn what_nobody_has_finds_nobody() {
    assert_eq!(names(&index(), &chosen(&[(ListingFacet::Software, &["inconnu"])])), [""; 0]);
}

#[test]
fn countries_are_chosen_apart_from_regions() {
    let there = |country: &str| ListingEntry { country: country.into(), ..ListingEntry::default() };
    let rows = vec![listing("abeille", there("Belgique")), listing("bourdon", there("France"))];
    let index = ListingIndex::new(rows, |origin| *origin, &[], |_| String::new());
    assert_eq!(names(&index, &chosen(&[(ListingFacet::Country, &["belgique"])])), ["abeille"]);
    assert!(!index.counts(&BrowseFilter::default()).contains_key(&ListingFacet::Region), "a country is no region");
}
