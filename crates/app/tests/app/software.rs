//! Free software on the bundled catalogue: what replaces, who handles it, and the selection one recommends.

use contract::{ErrorCode, SoftwareQuery, UiError};
use domain::software::{SoftwareChoices, SoftwareTag};
use std::collections::BTreeSet;
use testkit::desk::Desk;

#[test]
fn every_count_tells_what_the_choice_leaves() {
    let desk = Desk::new("Maïwenn");
    let search = |query: &SoftwareQuery| desk.app().search_software(query).expect("a list");
    let asked = SoftwareQuery { text: "google".into(), ..SoftwareQuery::default() };
    let view = search(&asked);
    assert!(view.rows.len() > 3 && view.rows.len() < view.total, "{}", view.rows.len());
    let with = |choices: SoftwareChoices| search(&SoftwareQuery { choices, ..asked.clone() }).rows.len();
    for (family, count) in view.families {
        assert_eq!(with(SoftwareChoices { family: family.clone(), ..SoftwareChoices::default() }), count, "{family}");
    }
    for (product, count) in view.replaced {
        let choices = SoftwareChoices { replaces: product.clone(), ..SoftwareChoices::default() };
        assert_eq!(with(choices), count, "{product}");
    }
    for (tag, count) in view.tags {
        let choices = SoftwareChoices { tags: BTreeSet::from([tag]), ..SoftwareChoices::default() };
        assert_eq!(with(choices), count, "{tag:?}");
    }
}

#[test]
fn a_page_names_those_whose_listing_says_that_they_handle_it() {
    let desk = Desk::new("Maïwenn");
    let page = desk.app().get_software("nextcloud").expect("a page");
    assert!(page.providers_found > 1 && !page.providers.is_empty(), "{}", page.providers_found);
    for row in &page.providers {
        let entry = desk.app().get_listing(&row.id).expect("a listing").entry;
        assert!(entry.software.iter().any(|name| name.eq_ignore_ascii_case("nextcloud")), "{}", entry.name);
    }
    assert!(page.tags.contains(&SoftwareTag::Hostable) && page.sentence.is_none());
    for alike in &page.alike {
        assert!(alike.replaces.iter().all(|product| page.software.replaces.contains(product)), "{}", alike.name);
    }
    let refused = desk.app().get_software("no-such-thing").expect_err("nothing of that name");
    assert_eq!(UiError::from(refused).code, ErrorCode::NotFound);
}

#[test]
fn a_selection_is_kept_and_leaves_as_one_page() {
    let desk = Desk::new("Maïwenn");
    let app = desk.app();
    app.recommend_software("nextcloud", "  Nos fichiers, enfin rangés. ").expect("kept");
    app.recommend_software("grist", "").expect("kept");
    app.recommend_software("framadate", "").ok();
    app.describe_selection("Les outils de la ludothèque", "Essayés pendant un an.").expect("kept");
    app.move_recommended("grist", true).expect("moved");
    let view = app.get_selection().expect("a selection");
    let slugs: Vec<&str> = view.items.iter().take(2).map(|one| one.slug.as_str()).collect();
    assert_eq!(slugs, ["grist", "nextcloud"]);
    assert_eq!(app.get_software("nextcloud").expect("a page").sentence.as_deref(), Some("Nos fichiers, enfin rangés."));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("outils.html");
    app.export_selection_as(&path).expect("written");
    let page = std::fs::read_to_string(&path).expect("read");
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is not in {page}"));
    assert!(at("<h1>Les outils de la ludothèque</h1>") < at("Essayés pendant un an."));
    assert!(at("<h2>Grist</h2>") < at("Nos fichiers, enfin rangés."), "in the person's order");
    assert!(page.contains("Google Drive") && page.contains("AGPL-3.0"), "with the facts of the catalogue");
    let long = "é".repeat(domain::software::SENTENCE_MAX + 1);
    let refused = app.recommend_software("nextcloud", &long).expect_err("too long");
    assert_eq!(UiError::from(refused).code, ErrorCode::TextTooLong);
    let kept = app.get_selection().expect("a selection").items.into_iter().find(|one| one.slug == "nextcloud");
    assert_eq!(kept.expect("still there").sentence, "Nos fichiers, enfin rangés.", "a refusal loses nothing");
    app.stop_recommending("nextcloud").expect("out");
    assert!(app.get_software("nextcloud").expect("a page").sentence.is_none());
}
