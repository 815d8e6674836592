//! Mutual help and listings between two installations of this process, over the loopback.

use contract::{Delivery, DirectoryQuery, Draft, ErrorCode, ListingOrigin, NotesQuery, UiError, WriteNote};
use domain::directory::{ListingEntry, Offer};
use domain::mutual_help::NoteKind;
use testkit::desk::Desk;

fn note(desk: &Desk, title: &str) -> WriteNote {
    let space = desk.app().get_mutual_help().expect("spaces").spaces.remove(0).id;
    WriteNote {
        space,
        kind: NoteKind::Question,
        title: title.into(),
        body: "Et **vous** ? <script>x</script>".into(),
        tags: vec![],
    }
}

fn titles(desk: &Desk) -> Vec<String> {
    let notes = desk.app().list_notes(&NotesQuery::default()).expect("notes");
    let mut titles: Vec<_> = notes.into_iter().map(|note| note.title).collect();
    titles.sort();
    titles
}

/// Two installations in one space.
fn pair() -> (Desk, Desk) {
    let (a, b) = (Desk::new("Maïwenn"), Desk::new("Youenn"));
    let space = a.app().create_space("Pays de Brest").expect("a space");
    let invite = a.app().create_invite(&space.id).expect("an invite");
    b.app().join_space(&invite.text).expect("joined");
    (a, b)
}

#[test]
fn notes_and_replies_travel_both_ways_also_after_writing_apart() {
    let (mut a, mut b) = pair();
    let written = a.app().write_note(&note(&a, "Qui a quitté son agenda ?")).expect("written");
    assert!(!written.html.contains("<script"), "a note is shown safely: {}", written.html);
    b.app().exchange_now().expect("exchanged");
    let received = b.app().get_note(&written.row.id).expect("the note is at B");
    assert_eq!(received.delivery, Delivery::Received);
    assert_eq!(received.row.author.name, "Maïwenn");
    b.app().reply_to_note(&written.row.id, "Nous !").expect("replied");
    b.app().exchange_now().expect("exchanged");
    // only who asks for an exchange finds everything readable when it ends
    a.app().exchange_now().expect("exchanged");
    let answered = a.app().get_note(&written.row.id).expect("the note");
    assert_eq!(answered.replies.len(), 1, "the reply came back");
    assert_eq!(answered.delivery, Delivery::Sent { peers: 1 }, "its state is known");

    for (desk, title) in [(&mut a, "Écrit chez A"), (&mut b, "Écrit chez B")] {
        desk.close();
        desk.open();
        let note = note(desk, title);
        desk.app().write_note(&note).expect("written alone");
    }
    a.close();
    b.close();
    a.open();
    b.open();
    assert!(titles(&a).contains(&"Écrit chez A".to_owned()), "what was acknowledged survives a close");
    a.app().start_exchange().expect("listening");
    b.app().exchange_now().expect("exchanged");
    a.app().exchange_now().expect("exchanged");
    assert_eq!(titles(&a), titles(&b));
    assert_eq!(titles(&a).len(), 3);
}

#[test]
fn a_listing_travels_and_is_shown_as_not_yet_approved() {
    let (a, b) = pair();
    let entry = ListingEntry {
        name: "La Bulle (fictive)".into(),
        description: "Nous hébergeons l’œuvre des associations du Trégor.".into(),
        offers: vec![Offer::Hosting],
        ..ListingEntry::default()
    };
    a.app().save_my_listing(entry.clone()).expect("kept");
    let sent = a.app().publish_my_listing().expect("sent").published.expect("a version");
    assert_eq!(sent.seq, 1);
    b.app().exchange_now().expect("exchanged");
    let search = |text: &str| {
        b.app()
            .search_directory(&DirectoryQuery { text: text.into(), ..DirectoryQuery::default() })
            .expect("found")
            .rows
    };
    let rows = search("tregor oeuvre");
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert!(matches!(&rows[0].origin, ListingOrigin::Submission { own: false, .. }), "{:?}", rows[0].origin);

    a.app().save_my_listing(ListingEntry { name: "La Grande Bulle".into(), ..entry }).expect("kept");
    a.app().publish_my_listing().expect("sent");
    b.app().exchange_now().expect("exchanged");
    assert_eq!(search("tregor")[0].name, "La Grande Bulle", "the newer version takes the place of the older");
}

#[test]
fn a_listing_with_faults_or_without_a_space_is_refused_and_kept() {
    let desk = Desk::new("Zoé");
    let kept = desk.app().save_my_listing(ListingEntry { name: "N".into(), ..ListingEntry::default() }).expect("kept");
    assert!(!kept.faults.is_empty());
    let refused: UiError = desk.app().publish_my_listing().expect_err("faults").into();
    assert_eq!(refused.code, ErrorCode::BadListing);
    let whole = ListingEntry { description: "d".into(), offers: vec![Offer::Training], ..kept.entry };
    desk.app().save_my_listing(whole.clone()).expect("kept");
    let refused: UiError = desk.app().publish_my_listing().expect_err("no space").into();
    assert_eq!(refused.code, ErrorCode::NoSpace);
    assert_eq!(desk.app().get_my_listing().expect("kept").entry, whole, "nothing typed is lost");
}

#[test]
fn a_draft_survives_the_program_and_an_empty_one_is_forgotten() {
    let mut desk = Desk::new("Zoé");
    let draft =
        Draft { title: "Un titre".into(), body: "le dé".into(), kind: Some(NoteKind::HowTo), ..Draft::default() };
    desk.app().save_draft("note", &draft).expect("kept");
    desk.close();
    desk.open();
    assert_eq!(desk.app().get_draft("note").expect("read"), draft);
    desk.app().save_draft("note", &Draft::default()).expect("kept");
    assert_eq!(desk.app().get_draft("note").expect("read"), Draft::default());
}

#[test]
fn bad_invites_are_refused_with_their_own_codes() {
    let desk = Desk::new("Zoé");
    for text in ["", "bonjour", "emancip1:", "emancip1:aaaa", &"emancip1:".repeat(9)] {
        let refused: UiError = desk.app().join_space(text).expect_err("not an invite").into();
        assert_eq!(refused.code, ErrorCode::BadInvite, "{text}");
    }
}

/// An installation that runs for months must not hold every note it ever heard of.
#[test]
fn what_is_open_is_put_to_rest_and_goes_on_being_exchanged() {
    let (a, b) = pair();
    let written: Vec<_> =
        ["Un", "Deux", "Trois"].map(|title| a.app().write_note(&note(&a, title)).expect("written")).to_vec();
    b.app().exchange_now().expect("exchanged");
    assert!(!b.app().relieve_exchange(3).expect("looked"), "three notes are not too many");
    assert!(b.app().relieve_exchange(2).expect("relieved"));
    assert!(!b.app().relieve_exchange(0).expect("looked"), "nothing is open any more");
    assert!(b.app().get_mutual_help().expect("the status").exchange.running, "and it listens again");
    assert_eq!(titles(&a), titles(&b), "what sleeps can be read all the same");
    a.app().reply_to_note(&written[1].row.id, "Et chez vous ?").expect("replied");
    b.app().exchange_now().expect("exchanged");
    assert_eq!(b.app().get_note(&written[1].row.id).expect("the note").replies.len(), 1, "it woke for the reply");
}
