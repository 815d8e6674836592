//! Who belongs to a space, what the exchange kept out, and repair, over the person's real database.

use app::{App, AppConfig};
use contract::{ErrorCode, MemberRole, NoteEdit, NotesQuery, UiError, WriteNote};
use domain::mutual_help::NoteKind;
use std::path::Path;
use testkit::desk::{Desk, ticking_clock};

fn pair() -> (Desk, Desk, domain::SpaceId) {
    let (a, b) = (Desk::new("Maïwenn"), Desk::new("Youenn"));
    let space = a.app().create_space("Pays de Brest").expect("a space").id;
    let invite = a.app().create_invite(&space).expect("an invite");
    b.app().join_space(&invite.text).expect("joined");
    (a, b, space)
}

fn write(desk: &Desk, space: &domain::SpaceId, title: &str) {
    let note = WriteNote {
        space: space.clone(),
        kind: NoteKind::Question,
        title: title.into(),
        body: "Et vous ?".into(),
        tags: Vec::new(),
    };
    desk.app().write_note(&note).expect("written");
}

fn titles(desk: &Desk) -> Vec<String> {
    let notes = desk.app().list_notes(&NotesQuery::default()).expect("notes");
    notes.into_iter().map(|note| note.title).collect()
}

#[test]
fn members_have_names_and_roles_and_go_when_removed() {
    let (a, b, space) = pair();
    write(&b, &space, "Bonjour");
    b.app().exchange_now().expect("exchanged");
    a.app().exchange_now().expect("exchanged");
    let view = a.app().list_members(&space).expect("members");
    assert!(view.may_administer);
    let seen: Vec<_> = view.members.iter().map(|m| (m.name.as_str(), m.role, m.own, m.founder)).collect();
    assert_eq!(seen, [("", MemberRole::Admin, true, true), ("Youenn", MemberRole::Member, false, false)]);
    let youenn = view.members[1].key.clone();
    let view = a.app().change_role(&space, &youenn, MemberRole::Curator).expect("changed");
    assert_eq!(view.members[1].role, MemberRole::Curator);
    let view = a.app().remove_member(&space, &youenn).expect("removed");
    assert_eq!(view.members.len(), 1);
    assert_eq!(a.app().get_mutual_help().expect("help").spaces[0].members, 1);
    assert_eq!(titles(&a), ["Bonjour"], "what was written before stays");
    let gone = UiError::from(a.app().remove_member(&space, &youenn).expect_err("not there any more"));
    assert_eq!(gone.code, ErrorCode::NotFound);
}

#[test]
fn leaving_empties_the_screen_and_a_repair_brings_back_what_remains() {
    let (a, b, space) = pair();
    write(&a, &space, "Chez Maïwenn");
    b.app().exchange_now().expect("exchanged");
    let alone = UiError::from(a.app().leave_space(&space).expect_err("nobody else administers"));
    assert_eq!(alone.code, ErrorCode::LastAdministrator);
    b.app().leave_space(&space).expect("left");
    assert!(titles(&b).is_empty());
    assert!(b.app().get_mutual_help().expect("help").spaces.is_empty());
    let report = a.app().repair().expect("repaired");
    assert_eq!((report.documents, report.unreadable), (2, 0));
    assert_eq!(titles(&a), ["Chez Maïwenn"]);
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let into = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_all(&path, &into);
        } else {
            std::fs::copy(&path, into).expect("copied");
        }
    }
}

#[test]
fn a_copy_of_ones_data_used_on_two_computers_is_told_to_the_others_until_they_have_read_it() {
    let (a, mut b, space) = pair();
    write(&b, &space, "Bonjour");
    b.app().exchange_now().expect("exchanged");
    // only who asks for an exchange finds everything readable when it ends
    a.app().exchange_now().expect("exchanged");
    let note = a.app().list_notes(&NotesQuery::default()).expect("notes").remove(0).id;
    b.close();
    let copy = tempfile::tempdir().expect("a folder");
    copy_all(b.folder(), copy.path());
    let edit = |app: &App, title: &str| {
        let edit = NoteEdit { kind: NoteKind::Question, title: title.into(), body: "Et ?".into(), tags: Vec::new() };
        app.edit_note(&note, &edit).expect("edited");
        app.exchange_now().expect("exchanged");
    };
    b.open();
    edit(b.app(), "Bonjour d’ici");
    b.close();
    let mut config = AppConfig::new(copy.path().to_owned(), testkit::packs::resources().to_owned());
    (config.clock, config.loopback_only) = (ticking_clock, true);
    edit(&App::open(config).expect("the copy opens"), "Bonjour d’ailleurs");

    a.app().exchange_now().expect("exchanged");
    let alarms = a.app().get_mutual_help().expect("help").alarms;
    let seen: Vec<_> = alarms.iter().map(|alarm| (alarm.kind.as_str(), alarm.who.as_str())).collect();
    assert_eq!(seen, [("equivocation", "Youenn")]);
    assert_eq!(titles(&a), ["Bonjour d’ici"], "what arrived first stays");
    a.app().dismiss_alarms().expect("read");
    assert!(a.app().get_mutual_help().expect("help").alarms.is_empty());
}
