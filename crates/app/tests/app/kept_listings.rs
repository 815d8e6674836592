//! Listings kept at hand, compared, and reported.

use domain::ListingId;
use domain::directory::MistakeReason;
use testkit::desk::Desk;

fn id(id: &str) -> ListingId {
    ListingId::new(id).expect("an id")
}

#[test]
fn a_listing_is_kept_until_it_is_let_go_of() {
    let desk = Desk::new("Maïwenn");
    let kept = desk.app().set_favourite(&id("infini"), true).expect("kept");
    assert_eq!(kept.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Infini (Internet en Finistère)"]);
    assert_eq!(desk.app().list_favourites().expect("again"), kept, "it is on the disk");
    assert!(desk.app().set_favourite(&id("nobody"), true).is_err(), "what is not there cannot be kept");
    assert!(desk.app().set_favourite(&id("infini"), false).expect("let go").rows.is_empty());
}

#[test]
fn four_listings_at_most_stand_side_by_side_and_none_twice() {
    let desk = Desk::new("Maïwenn");
    let all = desk.app().search_directory(&contract::DirectoryQuery::default()).expect("the directory");
    let mut ids: Vec<ListingId> = all.rows.iter().take(6).map(|row| row.id.clone()).collect();
    ids.insert(1, ids[0].clone());
    ids.insert(2, id("nobody"));
    let compared = desk.app().compare_listings(&ids).expect("compared");
    let order: Vec<&ListingId> = compared.iter().map(|view| &view.id).collect();
    assert_eq!(order, all.rows.iter().take(4).map(|row| &row.id).collect::<Vec<_>>());
}

#[test]
fn a_mistake_is_noted_here_worded_for_who_can_mend_it_and_taken_back() {
    let desk = Desk::new("Maïwenn");
    let noted = desk.app().note_mistake(&id("infini"), MistakeReason::Wrong, "  Le site a changé. ").expect("noted");
    assert_eq!(noted.len(), 1);
    let letter = &noted[0].letter;
    assert!(letter.subject.contains("Infini"), "{}", letter.subject);
    for part in ["Le site a changé.", "infini", "Maïwenn", "https://"] {
        assert!(letter.body.contains(part), "{part} is missing:\n{}", letter.body);
    }
    assert!(!letter.body.contains("{$"), "{}", letter.body);
    assert_eq!(desk.app().take_back_mistake(&id("infini")).expect("taken back"), []);
}
