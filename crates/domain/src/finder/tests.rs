use super::*;
use crate::ListingId;
use crate::directory::OfferTerms;

fn listing(id: &str, change: impl FnOnce(&mut ListingEntry)) -> Listing {
    let mut entry = ListingEntry { name: id.into(), ..ListingEntry::default() };
    change(&mut entry);
    Listing {
        id: ListingId::new(id).expect("an id"),
        entry,
        sources: vec![],
        as_of: String::new(),
        checked_on: String::new(),
        checked_by: String::new(),
    }
}

fn wishes() -> Wishes {
    Wishes {
        needs: vec![Offer::Training],
        software: vec!["nextcloud".into()],
        size: Some(AssociationSize::Small),
        department: "Finistère".into(),
        region: "Bretagne".into(),
        remote: true,
        budget: Some(Budget::Little),
        level: Some(HelpLevel::Accompany),
        plan: false,
    }
}

fn names<'a>(found: &[(&'a Listing, Vec<Finding>)]) -> Vec<&'a str> {
    found.iter().map(|(listing, _)| listing.entry.name.as_str()).collect()
}

#[test]
fn what_a_listing_does_not_say_is_unknown_and_nothing_else() {
    let findings = wishes().findings(&ListingEntry::default());
    assert_eq!(findings.len(), 7, "each wish is answered: {findings:?}");
    for finding in findings {
        assert_eq!(finding.fit(), Fit::Unknown, "an empty listing would be said to know this: {finding:?}");
    }
}

#[test]
fn what_it_says_is_met_with_its_own_words() {
    let whole = listing("a", |entry| {
        entry.offers = vec![Offer::Training, Offer::Hosting];
        entry.software = vec!["Nextcloud".into()];
        entry.department = "finistere".into();
        entry.help_levels = vec![HelpLevel::Accompany];
        entry.price = Some(Price::Conditional);
        entry.capacity = Some(Capacity::Open);
        entry.sizes = vec![AssociationSize::Small];
    });
    let findings = wishes().findings(&whole.entry);
    assert!(findings.iter().all(|finding| finding.fit() == Fit::Met), "{findings:?}");
    assert!(findings.contains(&Finding::Software { name: "Nextcloud".into(), fit: Fit::Met }));
    assert!(findings.contains(&Finding::Place {
        nearness: Nearness::Department,
        place: "finistere".into(),
        fit: Fit::Met
    }));
}

#[test]
fn software_that_is_not_listed_is_not_said_to_be_unknown_to_the_provider() {
    let other = listing("a", |entry| entry.software = vec!["Dolibarr".into()]);
    let software = Finding::Software { name: "nextcloud".into(), fit: Fit::Unknown };
    assert!(wishes().findings(&other.entry).contains(&software));
}

#[test]
fn the_place_is_told_by_what_is_nearest() {
    let nearness = |change: fn(&mut ListingEntry)| {
        let found = wishes().findings(&listing("a", change).entry);
        found.into_iter().find_map(|finding| match finding {
            Finding::Place { nearness, fit, .. } => Some((nearness, fit)),
            _ => None,
        })
    };
    assert_eq!(nearness(|entry| entry.areas = vec!["Bretagne".into()]), Some((Nearness::Goes, Fit::Met)));
    assert_eq!(nearness(|entry| entry.region = "bretagne".into()), Some((Nearness::Region, Fit::Partly)));
    assert_eq!(nearness(|entry| entry.modes = vec![HelpMode::Remote]), Some((Nearness::Remote, Fit::Met)));
    let elsewhere: fn(&mut ListingEntry) = |entry| {
        entry.department = "Rhône".into();
        entry.modes = vec![HelpMode::Workshop];
    };
    assert_eq!(nearness(elsewhere), Some((Nearness::Elsewhere, Fit::Unmet)));
    // it may help from afar: it does not say how it helps
    assert_eq!(nearness(|entry| entry.department = "Rhône".into()), Some((Nearness::Unknown, Fit::Unknown)));
}

#[test]
fn help_from_afar_is_no_reason_when_nobody_asked_for_it() {
    let wishes = Wishes { remote: false, ..wishes() };
    let afar = listing("a", |entry| {
        entry.department = "Rhône".into();
        entry.modes = vec![HelpMode::Remote];
    });
    let place = Finding::Place { nearness: Nearness::Elsewhere, place: "Rhône".into(), fit: Fit::Unmet };
    assert!(wishes.findings(&afar.entry).contains(&place));
}

#[test]
fn the_price_is_that_of_what_is_needed_and_the_dearest_counts() {
    let entry = |terms: Vec<(Offer, Option<Price>)>, price| {
        listing("a", |entry| {
            entry.offers = vec![Offer::Training, Offer::Hosting];
            entry.terms =
                terms.into_iter().map(|(offer, price)| OfferTerms { offer, price, note: String::new() }).collect();
            entry.price = price;
        })
        .entry
    };
    let both = [Offer::Training, Offer::Hosting];
    let own = entry(vec![(Offer::Training, Some(Price::Paid))], Some(Price::Free));
    let paid = Finding::Price { price: Some(Price::Paid), fit: Fit::Unmet };
    assert_eq!(price(Budget::Nothing, &both, &own), paid, "free hosting does not make the training free");
    let free = Finding::Price { price: Some(Price::Free), fit: Fit::Met };
    assert_eq!(price(Budget::Nothing, &[Offer::Hosting], &own), free, "the training is not needed");
    let partly = entry(vec![(Offer::Training, Some(Price::Free))], None);
    let unknown = Finding::Price { price: None, fit: Fit::Unknown };
    assert_eq!(price(Budget::Nothing, &both, &partly), unknown, "what the hosting costs is not known");
    let said = entry(vec![], Some(Price::Unknown));
    assert_eq!(price(Budget::Some, &both, &said), unknown, "« unknown » is no price");
}

#[test]
fn a_price_that_depends_is_neither_free_nor_refused() {
    assert_eq!(fit_of(Budget::Nothing, Price::Conditional), Fit::Partly);
    assert_eq!(fit_of(Budget::Little, Price::Paid), Fit::Partly);
}

#[test]
fn one_that_proposes_other_things_is_left_out_and_one_that_says_nothing_stays_behind() {
    let all = [
        listing("silent", |_| {}),
        listing("other", |entry| entry.offers = vec![Offer::Website]),
        listing("trains", |entry| entry.offers = vec![Offer::Training]),
    ];
    let wishes = Wishes { needs: vec![Offer::Training], ..Wishes::default() };
    let (found, count) = wishes.shortlist(&all, |_| false, 10);
    assert_eq!((names(&found), count), (vec!["trains", "silent"], 2));
}

#[test]
fn one_of_two_needs_is_enough_and_both_are_better() {
    let all = [
        listing("one", |entry| entry.offers = vec![Offer::Training]),
        listing("both", |entry| entry.offers = vec![Offer::Training, Offer::Hosting]),
    ];
    let wishes = Wishes { needs: vec![Offer::Hosting, Offer::Training], ..Wishes::default() };
    assert_eq!(names(&wishes.shortlist(&all, |_| false, 10).0), ["both", "one"]);
}

#[test]
fn a_full_provider_comes_after_one_of_which_it_is_not_known() {
    let all = [
        listing("a-full", |entry| entry.capacity = Some(Capacity::Full)),
        listing("b-unknown", |_| {}),
        listing("c-open", |entry| entry.capacity = Some(Capacity::Open)),
    ];
    assert_eq!(names(&Wishes::default().shortlist(&all, |_| false, 10).0), ["c-open", "b-unknown", "a-full"]);
}

#[test]
fn equals_are_ordered_by_freshness_then_name_whatever_the_order_in_which_they_come() {
    let mut all: Vec<Listing> = ["Été", "abeille", "Zèbre", "etang", "Brume"]
        .iter()
        .enumerate()
        .map(|(at, name)| listing(&format!("id-{at}"), |entry| entry.name = (*name).into()))
        .collect();
    let old = |listing: &Listing| listing.entry.name == "abeille";
    let expected = ["Brume", "etang", "Été", "Zèbre", "abeille"];
    for _ in 0..all.len() {
        all.rotate_left(1);
        let (found, _) = Wishes::default().shortlist(&all, old, 5);
        assert_eq!(names(&found), expected, "the same question must give the same list");
        let (first, count) = Wishes::default().shortlist(&all, old, 2);
        assert_eq!((names(&first), count), (expected[..2].to_vec(), 5), "the limit must not change who is first");
    }
}

#[test]
fn no_limit_at_all_is_an_empty_list() {
    assert_eq!(Wishes::default().shortlist(&[listing("a", |_| {})], |_| false, 0).0.len(), 0);
}
