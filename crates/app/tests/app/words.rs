//! Tags, versions, marks, what is new: between two installations of this process, over the loopback.

use contract::{Delivery, ErrorCode, MarkRequest, NoteEdit, NoteView, NotesFilter, UiError, WriteNote};
use domain::NoteId;
use domain::mutual_help::{Mark, NoteKind, NoteShelf, Target};
use testkit::desk::Desk;

/// Two installations in one space, and a question that the second has.
fn question() -> (Desk, Desk, NoteId) {
    let (a, b) = (Desk::new("Maïwenn"), Desk::new("Youenn"));
    let space = a.app().create_space("Pays de Brest").expect("a space");
    b.app().join_space(&a.app().create_invite(&space.id).expect("an invite").text).expect("joined");
    let note = WriteNote {
        space: space.id,
        kind: NoteKind::Question,
        title: "Quel agenda partagé ?".into(),
        body: "Nous sommes douze.".into(),
        tags: vec!["#Agenda".into(), "Logiciels libres".into()],
    };
    let id = a.app().write_note(&note).expect("written").row.id;
    b.app().exchange_now().expect("exchanged");
    (a, b, id)
}

fn mark(target: Target, mark: Mark, set: bool) -> MarkRequest {
    MarkRequest { target, mark, set, reason: String::new() }
}

fn shelf(desk: &Desk, shelf: NoteShelf) -> Vec<String> {
    let found = desk.app().browse_notes(&NotesFilter { shelf, ..NotesFilter::default() }).expect("notes");
    found.rows.into_iter().map(|card| card.row.title).collect()
}

/// Exchanges until both tables hold what both know, and returns the note as `b` has it.
fn meet(a: &Desk, b: &Desk, id: &NoteId) -> NoteView {
    for desk in [a, b, a, b] {
        desk.app().exchange_now().expect("exchanged");
    }
    b.app().get_note(id).expect("the note")
}

#[test]
fn a_note_is_edited_compared_and_taken_away() {
    let (a, b, id) = question();
    let seen = b.app().get_note(&id).expect("the note");
    assert_eq!(seen.state.tags, ["agenda", "logiciels-libres"]);
    let edit = NoteEdit {
        kind: NoteKind::Question,
        title: "Quel agenda partagé et libre ?".into(),
        body: "Nous sommes douze.\n\nUn budget de zéro euro.".into(),
        tags: vec!["agenda".into()],
    };
    let refused: UiError = b.app().edit_note(&id, &edit).expect_err("another's note").into();
    assert_eq!(refused.code, ErrorCode::NotAuthor);
    let edited = a.app().edit_note(&id, &edit).expect("edited");
    assert_eq!(edited.state.text.versions, 2);
    assert_ne!(edited.delivery, Delivery::Received, "the edit has its own state: on this disk, or with a peer already");
    let seen = meet(&a, &b, &id);
    assert_eq!((seen.row.title.as_str(), seen.state.text.versions), ("Quel agenda partagé et libre ?", 2));
    assert!(seen.state.text.edited_at.is_some() && seen.state.text.unread, "a changed text is news");
    assert_eq!(a.app().get_note(&id).expect("the note").delivery, Delivery::Sent { peers: 1 });

    let history = b.app().get_history(&id, &Target::Note).expect("history");
    let [first, second] = &history.versions[..] else { panic!("two versions: {history:?}") };
    let compared = b.app().compare_versions(&id, &Target::Note, &second.hash, &first.hash).expect("compared");
    assert_eq!((compared.before.seq, compared.after.seq), (1, 2), "the earlier one first, whichever is named first");
    let title = &compared.rows[0];
    assert!(title.after.contains(&("et libre ".into(), true)), "{title:?}");
    assert!(compared.rows.iter().any(|row| !row.differs), "what stayed is there too: {:?}", compared.rows);

    let mut a = a;
    a.close();
    a.open();
    assert_eq!(a.app().get_note(&id).expect("the note").delivery, Delivery::Sent { peers: 1 }, "before any exchange");
    a.app().start_exchange().expect("listening");

    a.app().delete_text(&id, &Target::Note).expect("taken away");
    let gone = meet(&a, &b, &id);
    assert!(gone.state.text.deleted && gone.html.trim().is_empty() && gone.row.title.is_empty(), "{gone:?}");
    assert!(b.app().get_history(&id, &Target::Note).expect("history").versions.is_empty());
    assert_eq!(shelf(&b, NoteShelf::All), [""; 0], "a note nobody answered leaves the list");
}

#[test]
fn marks_count_by_who_made_them_and_say_where_they_stand() {
    let (a, b, id) = question();
    b.app().mark_note(&id, &mark(Target::Note, Mark::Solved, true)).expect("written");
    let seen = b.app().mark_note(&id, &mark(Target::Note, Mark::MeToo, true)).expect("me too");
    assert!(!seen.state.solved && !seen.state.may_solve, "a member does not close another's question");
    assert_eq!((seen.state.me_too, seen.state.me_too_own), (1, true));
    let own = seen.state.own_marks.iter().find(|own| own.mark == Mark::MeToo).expect("one's own mark");
    assert_ne!(own.delivery, Delivery::Received);
    let answered = b.app().reply_to_note(&id, "Nextcloud.").expect("a reply");
    let reply = answered.replies[0].id.clone();
    meet(&a, &b, &id);
    let asked = a.app().get_note(&id).expect("the note");
    assert_eq!((asked.state.me_too, asked.state.me_too_own, asked.state.may_solve), (1, false, true));

    a.app().mark_note(&id, &mark(Target::Reply(reply.clone()), Mark::Solved, true)).expect("solved");
    assert_eq!(shelf(&a, NoteShelf::Open), [""; 0]);
    let seen = meet(&a, &b, &id);
    assert_eq!((seen.state.solved, seen.state.answer.as_deref()), (true, Some(reply.as_str())));
    let own = seen.state.own_marks.iter().find(|own| own.mark == Mark::MeToo).expect("one's own mark");
    assert_eq!(own.delivery, Delivery::Sent { peers: 1 }, "a mark's state is known as a text's is");
    a.app().mark_note(&id, &mark(Target::Reply(reply), Mark::Solved, false)).expect("taken back");
    assert!(!meet(&a, &b, &id).state.solved);
    assert_eq!(shelf(&b, NoteShelf::Open).len(), 1);
}

#[test]
fn what_is_new_is_counted_until_read_and_own_notes_are_followed() {
    let (a, b, id) = question();
    assert_eq!(b.app().count_unread().expect("counted").notes, 1);
    assert_eq!(a.app().count_unread().expect("counted").notes, 0, "one's own words are no news");
    assert_eq!((shelf(&a, NoteShelf::Followed).len(), shelf(&b, NoteShelf::Followed).len()), (1, 0));
    b.app().read_note(&id).expect("read");
    assert_eq!(b.app().count_unread().expect("counted").notes, 0);
    b.app().reply_to_note(&id, "Bonjour @maiwenn, essayez Nextcloud.").expect("a reply");
    assert_eq!(shelf(&b, NoteShelf::Followed).len(), 1, "one follows what one answers");
    b.app().follow_note(&id, false).expect("kept");
    assert_eq!(shelf(&b, NoteShelf::Followed).len(), 0, "until one says otherwise");
    meet(&a, &b, &id);
    let waiting = a.app().count_unread().expect("counted");
    assert_eq!((waiting.notes, waiting.followed, waiting.mentions), (1, 1, 1), "and one is told of one's name");
    let seen = a.app().get_note(&id).expect("the note");
    assert!(seen.replies[0].state.names_me && seen.replies[0].html.contains("<strong>@maiwenn</strong>"), "{seen:?}");
    assert_eq!(shelf(&a, NoteShelf::Mentions).len(), 1);
    a.app().read_all_notes(None).expect("read");
    assert_eq!(a.app().count_unread().expect("counted").notes, 0);
}

#[test]
fn filters_count_what_each_choice_would_leave_and_excerpts_show_where_the_words_are() {
    let (a, _b, id) = question();
    a.app().reply_to_note(&id, "Nous utilisons Framagenda depuis l’an dernier.").expect("a reply");
    let space = a.app().get_mutual_help().expect("spaces").spaces.remove(0).id;
    let how_to = WriteNote {
        space: space.clone(),
        kind: NoteKind::HowTo,
        title: "Partager un agenda".into(),
        body: "Pas à pas.".into(),
        tags: vec!["agenda".into()],
    };
    a.app().write_note(&how_to).expect("written");
    let found = a.app().browse_notes(&NotesFilter { kind: Some(NoteKind::HowTo), ..NotesFilter::default() });
    let found = found.expect("found");
    assert_eq!((found.total, found.kinds[0]), (1, (NoteKind::Question, 1)), "other choices stay visible");
    assert_eq!(found.tags, [("agenda".into(), 1)]);
    let by_tag = NotesFilter { tag: Some("agenda".into()), limit: 1, ..NotesFilter::default() };
    let found = a.app().browse_notes(&by_tag).expect("found");
    assert_eq!((found.total, found.rows.len()), (2, 1), "one stretch at a time");
    let words = NotesFilter { text: "framagenda".into(), ..NotesFilter::default() };
    let found = a.app().browse_notes(&words).expect("found");
    assert_eq!(found.rows.len(), 1);
    assert!(found.rows[0].excerpt.contains(&("Framagenda".into(), true)), "{:?}", found.rows[0].excerpt);
    assert_eq!(a.app().get_writing_aids(&space).expect("aids").tags, ["agenda", "logiciels-libres"]);
}
