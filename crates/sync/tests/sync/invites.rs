use super::village::{Dice, Installation, NOON, PATIENCE, wait_for};
use domain::SpaceId;
use std::sync::atomic::{AtomicI64, Ordering};
use sync::{DocumentId, Error, INVITE_LIFE, Identity, Refusal, SyncEvent, Ticket};

fn ticket() -> Ticket {
    let key = || Identity::generate().expect("a key").key();
    Ticket {
        space: SpaceId::new("0123456789abcdef").expect("an id"),
        root: key(),
        inviter: key(),
        addresses: vec!["127.0.0.1:4433".parse().expect("v4"), "[fe80::1]:4433".parse().expect("v6")],
        document: DocumentId::try_from(vec![7; 16]).expect("an id"),
        secret: [9; 32],
        expires_at: NOON,
        relay: None,
    }
}

#[test]
fn an_invite_survives_being_sent_by_message() {
    let ticket = ticket();
    let text = ticket.to_text();
    assert!(text.starts_with("emancip1:"));
    assert_eq!(Ticket::parse(&text).expect("as written"), ticket);
    let wrapped = format!(" {}\r\n{}\n", &text[..60], &text[60..]);
    assert_eq!(Ticket::parse(&wrapped).expect("wrapped by a message program"), ticket);
    assert_eq!(Ticket::parse(&text.to_uppercase()).expect("in capitals"), ticket);
}

#[test]
fn a_changed_invite_is_refused_and_nothing_panics() {
    let seed =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(1, |t| t.as_nanos() as u64 | 1);
    println!("seed {seed}");
    let mut dice = Dice(seed);
    let text = ticket().to_text();
    let alphabet: Vec<char> = "abcdefghijklmnopqrstuvwxyz234567:01é \u{202f}".chars().collect();
    for round in 0..5_000 {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(letters.len().max(2) - 1);
            match dice.roll(4) {
                0 => letters[at] = alphabet[dice.roll(alphabet.len())],
                1 if letters.len() > 1 => drop(letters.remove(at)),
                1 => {}
                2 => letters.insert(at, alphabet[dice.roll(alphabet.len())]),
                _ => letters.truncate(at + 1),
            }
        }
        let changed: String = letters.into_iter().collect();
        // A change that blanks or capitals could undo is none.
        let same: String = changed.chars().filter(|c| !c.is_whitespace()).collect();
        if same != text {
            assert!(
                Ticket::parse(&changed).is_err(),
                "seed {seed}, round {round}: {changed:?} was taken for an invite"
            );
        }
    }
}

#[test]
fn an_invite_is_good_once() {
    let (a, b, c) = (Installation::new(), Installation::new(), Installation::new());
    let (a, b, c) = (a.open(), b.open(), c.open());
    let a_events = a.events();
    let space = a.create_space("Entraide").expect("a space");
    let invite = a.create_invite(&space.id).expect("an invite");
    let joined = b.join(&invite.text).expect("the first one joins");
    assert_eq!((joined.name.as_str(), joined.members, joined.may_invite), ("Entraide", 2, false));
    let changed = wait_for(&a_events, "the new member", |event| match event {
        SyncEvent::SpaceChanged(summary) => Some(summary),
        _ => None,
    });
    assert_eq!(changed.members, 2);
    let second = c.join(&invite.text);
    assert!(matches!(second, Err(Error::Refused { reason: Refusal::Used })), "{second:?}");
    assert_eq!(c.spaces(), [], "a refused installation has nothing");
    assert_eq!(b.join(&invite.text).expect("joining again is no harm").id, space.id);
    assert!(matches!(b.create_invite(&space.id), Err(Error::NotAdministrator { .. })), "members do not invite");
    a.exchange(PATIENCE).expect("an exchange");
}

static LATER: AtomicI64 = AtomicI64::new(0);

#[test]
fn an_invite_ends_after_a_week() {
    let (a, b) = (Installation::new(), Installation::new());
    let a = a.open_on(a.store.clone(), || NOON + LATER.load(Ordering::SeqCst));
    let space = a.create_space("Entraide").expect("a space");
    let invite = a.create_invite(&space.id).expect("an invite");
    assert_eq!(invite.expires_at, NOON + INVITE_LIFE);
    LATER.store(INVITE_LIFE, Ordering::SeqCst);
    let late = b.open().join(&invite.text);
    assert!(matches!(late, Err(Error::Refused { reason: Refusal::Expired })), "{late:?}");
}

#[test]
fn a_made_up_secret_is_refused() {
    let (a, b) = (Installation::new(), Installation::new());
    let (a, b) = (a.open(), b.open());
    let space = a.create_space("Entraide").expect("a space");
    let mut ticket = Ticket::parse(&a.create_invite(&space.id).expect("an invite").text).expect("readable");
    ticket.secret = [0; 32];
    let refused = b.join(&ticket.to_text());
    assert!(matches!(refused, Err(Error::Refused { reason: Refusal::Unknown })), "{refused:?}");
    assert!(matches!(b.join("emancip1:abc"), Err(Error::BadInvite)));
}
