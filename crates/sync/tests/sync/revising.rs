//! Later versions, deletions and marks: who may write them, and that they arrive.

use super::village::{Installation, PATIENCE, author, wait_for_record};
use domain::NoteId;
use domain::mutual_help::{Mark, NoteKind, Target};
use sync::{Engine, Error, NoteText, RecordBody};

fn text<'a>(title: &'a str, tags: &'a [String]) -> NoteText<'a> {
    NoteText { kind: NoteKind::Question, title, body: "Trois classeurs…", tags, mentions: &[] }
}

fn bodies(engine: &Engine) -> Vec<(String, u64)> {
    let records = engine.records().expect("records");
    let mut all: Vec<_> = records.into_iter().map(|record| (record.hash, record.seq)).collect();
    all.sort();
    all
}

#[test]
fn a_note_is_edited_and_deleted_by_its_author_and_nobody_else() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let b_events = b.events();
    let space = a.create_space("Entraide en Bretagne").expect("a space").id;
    let tags = ["#Tableur".to_owned(), "tableur".to_owned()];
    let first = a.write_note_text(&space, author("Ana"), &text("Quel tableur ?", &tags)).expect("a note");
    let note: NoteId = first.subject.note().expect("a note").clone();
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    let seen = wait_for_record(&b_events, "the note");
    assert!(matches!(&seen.body, RecordBody::Note { tags, .. } if tags == &["tableur"]), "{:?}", seen.body);

    let refused = b.edit_note(&space, &note, author("Ben"), &text("Autre chose", &[]));
    assert!(matches!(refused, Err(Error::NotAuthor)), "anybody could put words into anybody's mouth: {refused:?}");
    let refused = b.delete_text(&space, &note, author("Ben"), &Target::Note);
    assert!(matches!(refused, Err(Error::NotAuthor)), "{refused:?}");

    let second = a.edit_note(&space, &note, author("Ana"), &text("Quel tableur libre ?", &tags)).expect("edited");
    assert_eq!((second.seq, second.subject.note()), (2, Some(&note)), "the same note, the next version");
    assert_eq!(wait_for_record(&b_events, "the edit").hash, second.hash);

    let reply = b.reply_naming(&space, &note, author("Ben"), "@Ana : Calc.", &[a.key(), a.key()]).expect("a reply");
    assert!(matches!(&reply.body, RecordBody::Reply { mentions, .. } if *mentions == [a.key()]), "named once");
    let edited = b.edit_reply(&space, &note, author("Ben"), &reply.hash, "LibreOffice Calc.", &[]).expect("edited");
    assert!(matches!(&edited.body, RecordBody::Reply { of: Some(of), .. } if *of == reply.hash));
    a.exchange(PATIENCE).expect("exchanged");
    let refused = a.edit_reply(&space, &note, author("Ana"), &reply.hash, "Non.", &[]);
    assert!(matches!(refused, Err(Error::NotAuthor)), "{refused:?}");

    let gone = a.delete_text(&space, &note, author("Ana"), &Target::Note).expect("deleted");
    assert_eq!((gone.seq, &gone.body), (3, &RecordBody::Delete { on: Target::Note }));
    a.exchange(PATIENCE).expect("exchanged");
    assert_eq!(bodies(&a), bodies(&b), "both hold all five");
    assert_eq!(bodies(&a).len(), 5);
}

#[test]
fn marks_travel_and_each_new_word_has_the_highest_version() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let (a_events, b_events) = (a.events(), b.events());
    let space = a.create_space("Entraide").expect("a space").id;
    let note = a.write_note_text(&space, author("Ana"), &text("Quel agenda ?", &[])).expect("a note");
    let note = note.subject.note().expect("a note").clone();
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    wait_for_record(&b_events, "the note");
    let too = b.mark(&space, &note, author("Ben"), &Target::Note, Mark::MeToo, true, "").expect("marked");
    let seen = wait_for_record(&a_events, "the mark");
    assert_eq!((&seen.hash, &seen.body), (&too.hash, &too.body));
    let solved = a.mark(&space, &note, author("Ana"), &Target::Note, Mark::Solved, true, "").expect("marked");
    wait_for_record(&b_events, "solved");
    let back =
        b.mark(&space, &note, author("Ben"), &Target::Note, Mark::Solved, false, " pas tout à fait ").expect("marked");
    assert!(back.seq > solved.seq, "written with knowledge of the other, so it is the newer word");
    assert!(matches!(&back.body, RecordBody::Mark { reason, .. } if reason == "pas tout à fait"));
    let nowhere = Target::Reply("0".repeat(64));
    let refused = b.mark(&space, &note, author("Ben"), &nowhere, Mark::Report, true, "");
    assert!(matches!(refused, Err(Error::NoNote { .. })), "a mark on nothing would be kept for ever: {refused:?}");
    assert_eq!(a.roles(&space).len(), 2, "the roster says whose marks count");
}
