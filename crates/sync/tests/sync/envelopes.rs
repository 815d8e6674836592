use super::village::{NOON, author, entry};
use domain::identity::PeerKey;
use domain::mutual_help::BODY_MAX;
use domain::{NoteId, SpaceId};
use sync::{ENVELOPE_MAX, Envelope, EnvelopeBody, EnvelopeFault, Identity, RosterChange, RosterEntry, note_id};

fn space() -> SpaceId {
    SpaceId::new("bretagne").expect("an id")
}

fn note(by: PeerKey) -> Envelope {
    let nonce = "0123456789abcdef0123456789abcdef".to_owned();
    let (id, _) = note_id(&space(), &by, &nonce);
    let body = EnvelopeBody::Note {
        nonce,
        kind: "question".into(),
        title: "Quel tableur libre ?".into(),
        body: "Nous avons **trois** classeurs partagés.".into(),
        tags: vec![],
        mentions: vec![],
    };
    envelope(by, id.as_str(), body)
}

fn reply_body(body: &str) -> EnvelopeBody {
    EnvelopeBody::Reply { body: body.into(), of: None, mentions: vec![] }
}

fn envelope(by: PeerKey, subject: &str, body: EnvelopeBody) -> Envelope {
    Envelope {
        space: space(),
        subject: subject.into(),
        author_key: by,
        author: author("Zoé Lefèvre"),
        seq: 1,
        prev: None,
        written_at: NOON,
        body,
    }
}

#[test]
fn what_was_signed_is_what_is_read() {
    let zoe = Identity::generate().expect("a key");
    let subject = NoteId::new("x").expect("an id");
    let listing = EnvelopeBody::Listing { entry: serde_json::to_string(&entry()).expect("json") };
    for signed in [
        note(zoe.key()),
        envelope(zoe.key(), subject.as_str(), reply_body("Essayez.\n\n- un\n- deux")),
        envelope(zoe.key(), "lucioles", listing),
    ] {
        let bytes = signed.seal(&zoe).expect("sealed");
        let verified = Envelope::verify(&bytes).expect("an honest envelope");
        assert_eq!(verified.envelope, signed);
        assert_eq!(verified.hash, blake3::hash(&bytes).to_hex().to_string(), "a text is named by its bytes");
    }
}

#[test]
fn each_forgery_is_refused_for_its_own_reason() {
    let zoe = Identity::generate().expect("a key");
    let mallory = Identity::generate().expect("a key");
    let honest = note(zoe.key());
    let changed = |change: &dyn Fn(&mut Envelope)| {
        let mut envelope = honest.clone();
        change(&mut envelope);
        envelope.seal(&zoe).expect("sealed")
    };
    let reply = |body: &str| envelope(zoe.key(), "x", reply_body(body));
    let roster = RosterEntry {
        space: space(),
        prev: vec![],
        change: RosterChange::Remove { key: zoe.key() },
        by: zoe.key(),
        at: NOON,
    };
    let sealed = honest.seal(&zoe).expect("sealed");
    let longer = [&*sealed, b"\0"].concat();
    let title = |text: &'static str| {
        changed(&move |e| {
            if let EnvelopeBody::Note { title, .. } = &mut e.body {
                *title = text.into();
            }
        })
    };
    let mark = |word: &str, reason: &str| {
        let body = EnvelopeBody::Mark { on: None, mark: word.into(), set: true, reason: reason.into() };
        envelope(zoe.key(), "x", body)
    };
    let tagged = |words: &'static str| {
        changed(&move |e| {
            if let EnvelopeBody::Note { tags, .. } = &mut e.body {
                *tags = words.split(',').map(str::to_owned).collect();
            }
        })
    };
    let reply_of = |seq: u64, of: Option<&str>| {
        let of = of.map(|digit| digit.repeat(64));
        Envelope { seq, ..envelope(zoe.key(), "x", EnvelopeBody::Reply { body: "a".into(), of, mentions: vec![] }) }
    };
    let mut no_offer = entry();
    no_offer.offers.clear();
    let listing = |json: String| envelope(zoe.key(), "lucioles", EnvelopeBody::Listing { entry: json });
    let cases: Vec<(&str, Vec<u8>, EnvelopeFault)> = vec![
        ("signed by another key", honest.seal(&mallory).expect("sealed"), EnvelopeFault::BadSignature),
        (
            "a note of another's id",
            envelope_named(&honest, mallory.key()).seal(&mallory).expect("sealed"),
            EnvelopeFault::BadSubject,
        ),
        (
            "moved to another space",
            changed(&|e| e.space = SpaceId::new("paris").expect("an id")),
            EnvelopeFault::BadSubject,
        ),
        ("a roster entry", roster.seal(&zoe), EnvelopeFault::Unreadable),
        ("bytes after the end", longer, EnvelopeFault::Unreadable),
        ("nothing", vec![], EnvelopeFault::Unreadable),
        ("too many bytes", vec![0; ENVELOPE_MAX + 1], EnvelopeFault::TooLarge),
        ("version zero", changed(&|e| e.seq = 0), EnvelopeFault::BadBody),
        ("a version no window can count", changed(&|e| e.seq = u64::MAX), EnvelopeFault::BadBody),
        ("a date no window can show", changed(&|e| e.written_at = i64::MAX), EnvelopeFault::BadBody),
        ("a date before the dates", changed(&|e| e.written_at = -1), EnvelopeFault::BadBody),
        ("an empty title", title(""), EnvelopeFault::BadBody),
        ("a title of two lines", title("a\nb"), EnvelopeFault::BadBody),
        ("a nameless author", changed(&|e| e.author.name = "  ".into()), EnvelopeFault::BadAuthor),
        ("a name with a bell", changed(&|e| e.author.name = "Zo\u{7}é".into()), EnvelopeFault::BadAuthor),
        ("an endless association", changed(&|e| e.author.association = "x".repeat(200)), EnvelopeFault::BadAuthor),
        ("an empty reply", reply(" ").seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
        ("a reply too long", reply(&"x".repeat(BODY_MAX + 1)).seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
        (
            "a listing with faults",
            listing(serde_json::to_string(&no_offer).expect("json")).seal(&zoe).expect("sealed"),
            EnvelopeFault::BadBody,
        ),
        ("an unknown mark", mark("like", "").seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
        ("an endless reason", mark("report", &"x".repeat(501)).seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
        (
            "a deletion of what has no name",
            envelope(zoe.key(), "x", EnvelopeBody::Delete { on: Some("../x".into()) }).seal(&zoe).expect("sealed"),
            EnvelopeFault::BadBody,
        ),
        ("a tag in a second spelling", tagged("Été"), EnvelopeFault::BadBody),
        ("nine tags", tagged("a,b,c,d,e,f,g,h,i"), EnvelopeFault::BadBody),
        (
            "a first reply that says it is a later one",
            reply_of(1, Some("0")).seal(&zoe).expect("sealed"),
            EnvelopeFault::BadBody,
        ),
        ("a later reply of nothing", reply_of(2, None).seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
        ("a listing that is no JSON", listing("{".into()).seal(&zoe).expect("sealed"), EnvelopeFault::BadBody),
    ];
    for (what, bytes, fault) in cases {
        assert_eq!(Envelope::verify(&bytes).map(|v| v.hash), Err(fault), "{what}");
    }
}

fn envelope_named(honest: &Envelope, by: PeerKey) -> Envelope {
    Envelope { author_key: by, ..honest.clone() }
}

#[test]
fn no_single_changed_bit_is_believed() {
    let zoe = Identity::generate().expect("a key");
    let sealed = note(zoe.key()).seal(&zoe).expect("sealed");
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut bytes = sealed.clone();
            bytes[at] ^= 1 << bit;
            assert!(Envelope::verify(&bytes).is_err(), "byte {at}, bit {bit} was changed unseen");
        }
        assert!(Envelope::verify(&sealed[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn a_text_of_more_bytes_than_peers_accept_is_refused_before_it_is_signed_away() {
    let zoe = Identity::generate().expect("a key");
    let wide = envelope(zoe.key(), "x", reply_body(&"🌻".repeat(BODY_MAX)));
    assert!(matches!(wide.seal(&zoe), Err(sync::Error::TooLarge { max: ENVELOPE_MAX })));
}

#[test]
fn what_later_versions_added_leaves_the_bytes_of_earlier_ones_as_they_were() {
    let zoe = Identity::generate().expect("a key");
    let bytes = note(zoe.key()).seal(&zoe).expect("sealed");
    for word in [&b"tags"[..], b"mentions"] {
        assert!(!bytes.windows(word.len()).any(|at| at == word), "a note without them is spelt as before they existed");
    }
    let reply = envelope(zoe.key(), "x", reply_body("Oui.")).seal(&zoe).expect("sealed");
    assert!(!reply.windows(3).any(|at| at == b"bof"), "{reply:?}");
    assert!(Envelope::verify(&bytes).is_ok() && Envelope::verify(&reply).is_ok());
}

#[test]
fn a_note_s_document_has_an_id_that_npm_s_server_takes_and_former_notes_keep_theirs() {
    let (zoe, nonce) = (Identity::generate().expect("a key"), "0".repeat(32));
    let (id, document) = note_id(&space(), &zoe.key(), &nonce);
    assert_eq!((document.as_bytes()[6] >> 4, document.as_bytes()[8] >> 6), (4, 0b10), "the shape of a UUID");
    // the id before it was given that shape: the digits alone
    let mut hasher = blake3::Hasher::new_derive_key("emancip/note/v1");
    for part in [space().as_str().as_bytes(), &zoe.key().0, nonce.as_bytes()] {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
    }
    let former = sync::DocumentId::try_from(hasher.finalize().as_bytes()[..16].to_vec()).expect("an id").to_string();
    for subject in [id.as_str(), &former] {
        let body = EnvelopeBody::Note {
            nonce: nonce.clone(),
            kind: "question".into(),
            title: "Quel tableur ?".into(),
            body: "…".into(),
            tags: Vec::new(),
            mentions: Vec::new(),
        };
        let sealed = envelope(zoe.key(), subject, body).seal(&zoe).expect("sealed");
        assert!(Envelope::verify(&sealed).is_ok(), "{subject}");
    }
}
