//! The finder on the bundled directory.

use contract::FinderView;
use domain::directory::Offer;
use domain::finder::{Budget, Finding, Fit, Wishes};
use testkit::desk::Desk;

fn wishes() -> Wishes {
    Wishes {
        needs: vec![Offer::Training],
        software: vec!["nextcloud".into()],
        department: "Finistère".into(),
        remote: true,
        budget: Some(Budget::Little),
        ..Wishes::default()
    }
}

fn fit(view: &FinderView, row: usize, about: fn(&Finding) -> bool) -> Option<Fit> {
    view.rows.get(row)?.findings.iter().find(|finding| about(finding)).map(Finding::fit)
}

#[test]
fn who_trains_comes_first_and_every_finding_agrees_with_the_listing() {
    let desk = Desk::new("Maïwenn");
    let view = desk.app().find_helpers(&wishes()).expect("a shortlist");
    assert!(view.rows.len() > 1 && view.rows.len() <= 6 && view.fitting < view.total, "{view:?}");
    assert_eq!(fit(&view, 0, |finding| matches!(finding, Finding::Need { .. })), Some(Fit::Met));
    for row in &view.rows {
        let entry = desk.app().get_listing(&row.row.id).expect("a listing").entry;
        for finding in &row.findings {
            match finding {
                Finding::Need { offer, fit: Fit::Met } => assert!(entry.offers.contains(offer), "{}", entry.name),
                Finding::Software { name, fit: Fit::Met } => assert!(entry.software.contains(name), "{}", entry.name),
                Finding::Capacity { fit: Fit::Met, .. } => assert!(entry.capacity.is_some(), "{}", entry.name),
                _ => {}
            }
        }
    }
    assert_eq!(view, desk.app().find_helpers(&wishes()).expect("again"), "the same question, the same answer");
}

#[test]
fn a_letter_is_saved_as_it_was_reread_and_opened_only_at_a_known_address() {
    let desk = Desk::new("Maïwenn");
    let view = desk.app().find_helpers(&wishes()).expect("a shortlist");
    let row = &view.rows[0];
    let mut written = desk.app().write_letter(&row.row.id, &wishes()).expect("a letter");
    assert!(written.letter.body.contains("Maïwenn"), "signed: {}", written.letter.body);
    written.letter.body.push_str("\nÀ bientôt.");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lettre.txt");
    desk.app().save_letter(&written.letter, &path).expect("saved");
    let kept = std::fs::read_to_string(path).expect("read");
    assert!(kept.starts_with(&written.letter.subject) && kept.ends_with("À bientôt.\n"), "{kept}");
    if row.email.is_empty() {
        assert!(desk.app().letter_address(&row.row.id, &written.letter).is_err(), "nobody to write to");
    }
}
