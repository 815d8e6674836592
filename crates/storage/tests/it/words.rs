//! Versions, marks and members: what is shown of them, whatever the order in which they came.

use domain::mutual_help::{Mark, NoteKind, Target};
use domain::{NoteId, SpaceId};
use storage::{Error, MarkRecord, MemberRecord, NoteFilter, UserDb, VersionRecord};

pub(crate) fn note_id() -> NoteId {
    NoteId::new("n").expect("a literal id")
}

fn space() -> SpaceId {
    SpaceId::new("s").expect("a literal id")
}

/// A version of the note of `note_id`, by « asker ».
pub(crate) fn version(hash: &str, seq: u64, title: &str) -> VersionRecord {
    VersionRecord {
        hash: hash.into(),
        space: space(),
        note: note_id(),
        target: Target::Note,
        seq,
        kind: Some(NoteKind::Question),
        title: title.into(),
        body: format!("Texte de {title}"),
        tags: vec!["agenda".into()],
        mentions: vec![],
        names_me: false,
        deleted: false,
        author_name: "Awa".into(),
        association: String::new(),
        author_key: "asker".into(),
        written_at: 100 + i64::try_from(seq).expect("a small number"),
        received: true,
    }
}

pub(crate) fn answer(hash: &str, first: &str, seq: u64, author: &str, body: &str) -> VersionRecord {
    VersionRecord {
        target: Target::Reply(first.into()),
        kind: None,
        title: String::new(),
        body: body.into(),
        tags: vec![],
        author_key: author.into(),
        ..version(hash, seq, "")
    }
}

fn mark(author: &str, mark: Mark, seq: u64, set: bool, target: &Target) -> MarkRecord {
    MarkRecord {
        hash: format!("{author}-{}-{seq}", mark.tag()),
        space: space(),
        note: note_id(),
        target: target.clone(),
        mark,
        seq,
        set,
        reason: String::new(),
        author_name: author.into(),
        association: String::new(),
        author_key: author.into(),
        written_at: 1,
        received: true,
    }
}

#[test]
fn the_newest_version_by_the_author_is_shown_in_whatever_order_they_came() -> Result<(), Error> {
    let texts = [
        version("v1", 1, "Un"),
        version("v2", 2, "Deux"),
        answer("r1", "r1", 1, "helper", "Première réponse"),
        answer("r2", "r1", 2, "helper", "Réponse corrigée"),
        answer("r3", "r1", 3, "mallory", "Des mots mis dans sa bouche"),
    ];
    for turn in 0..texts.len() {
        let db = UserDb::in_memory()?;
        let mut order = texts.clone();
        order.rotate_left(turn);
        for text in &order {
            assert!(db.put_version(text)?);
            assert!(!db.put_version(text)?, "a text told twice is one text");
        }
        let note = db.find_note(&note_id())?.expect("the note");
        assert_eq!((note.title.as_str(), note.hash.as_str(), note.written_at), ("Deux", "v2", 101), "turn {turn}");
        let replies = db.list_replies(&note_id())?;
        assert_eq!(replies.len(), 1);
        assert_eq!(replies[0].body, "Réponse corrigée", "turn {turn}: nobody edits another's reply");
        let history: Vec<_> = db.list_versions(&note_id(), &Target::Note)?.into_iter().map(|v| v.title).collect();
        assert_eq!(history, ["Un", "Deux"]);
    }
    Ok(())
}

#[test]
fn a_deletion_takes_the_words_from_every_table_and_search() -> Result<(), Error> {
    let deletion =
        VersionRecord { deleted: true, kind: None, title: String::new(), body: String::new(), ..version("d", 3, "") };
    for first in [true, false] {
        let db = UserDb::in_memory()?;
        if first {
            db.put_version(&deletion)?;
        }
        db.put_version(&version("v1", 1, "Confidentiel"))?;
        db.put_version(&version("v2", 2, "Très confidentiel"))?;
        if !first {
            assert_eq!(db.list_notes(None, "confidentiel")?.len(), 1);
            db.put_version(&deletion)?;
        }
        assert!(db.list_notes(None, "confidentiel")?.is_empty(), "deletion came first: {first}");
        assert!(db.list_versions(&note_id(), &Target::Note)?.is_empty(), "history would show what was taken away");
        let kept = db.find_version("v1")?.expect("its place is kept, so that it does not come back");
        assert_eq!((kept.title.as_str(), kept.body.as_str()), ("", ""));
        let foreign =
            VersionRecord { author_key: "mallory".into(), deleted: true, ..answer("x", "r1", 9, "mallory", "") };
        db.put_version(&answer("r1", "r1", 1, "helper", "Je réponds"))?;
        db.put_version(&foreign)?;
        assert_eq!(db.list_replies(&note_id())?[0].body, "Je réponds", "nobody deletes another's reply");
    }
    Ok(())
}

#[test]
fn who_counts_for_a_mark_follows_the_roster_of_now() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_version(&version("v1", 1, "Quel agenda ?"))?;
    db.put_version(&answer("r1", "r1", 1, "helper", "Nextcloud"))?;
    let facts = || Ok::<_, Error>(db.find_mark_facts(&note_id())?.expect("the note is here"));
    let reply = Target::Reply("r1".into());

    db.put_mark(&mark("stranger", Mark::Solved, 1, true, &Target::Note))?;
    assert!(!facts()?.solved, "anybody could close anybody's question");
    db.put_mark(&mark("asker", Mark::Solved, 2, true, &reply))?;
    assert_eq!((facts()?.solved, facts()?.answer.as_deref()), (true, Some("r1")));
    db.put_mark(&mark("asker", Mark::Solved, 3, false, &reply))?;
    db.put_mark(&mark("asker", Mark::Solved, 2, true, &reply))?;
    assert!(!facts()?.solved, "an older word that comes late changes nothing");

    db.put_mark(&mark("stranger", Mark::Hide, 1, true, &Target::Note))?;
    assert!(facts()?.hidden.is_empty(), "only curators hide");
    let member = |role: &str, moderates| MemberRecord { key: "stranger".into(), role: role.into(), moderates };
    db.replace_members(&space(), &[member("curator", true)])?;
    assert!(facts()?.hidden.contains(&Target::Note) && facts()?.solved, "their role counts as soon as they have it");
    db.replace_members(&space(), &[member("member", false)])?;
    assert!(facts()?.hidden.is_empty(), "and no longer than they have it");

    for (who, seq) in [("a", 1), ("a", 2), ("b", 1)] {
        db.put_mark(&mark(who, Mark::MeToo, seq, true, &Target::Note))?;
    }
    assert_eq!(facts()?.me_too, 2, "one person counts once");
    Ok(())
}

#[test]
fn a_list_quotes_no_reply_that_a_curator_hid() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_version(&version("v1", 1, "Quel agenda ?"))?;
    db.put_version(&answer("r1", "r1", 1, "helper", "Une insulte, puis Nextcloud"))?;
    db.replace_members(&space(), &[MemberRecord { key: "c".into(), role: "curator".into(), moderates: true }])?;
    let filter = NoteFilter { text: "nextcloud".into(), limit: 10, ..NoteFilter::default() };
    let quoted = || -> Result<String, Error> {
        let found = db.browse_notes(&filter)?;
        Ok(found.rows.iter().flat_map(|row| &row.excerpt).map(|(words, _)| words.as_str()).collect())
    };
    assert!(quoted()?.contains("insulte"), "{}", quoted()?);
    db.put_mark(&mark("c", Mark::Hide, 1, true, &Target::Reply("r1".into())))?;
    assert!(!quoted()?.contains("insulte"), "{}", quoted()?);
    Ok(())
}

#[test]
fn thousands_of_notes_are_gone_through_one_stretch_at_a_time() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    for number in 0..2_000_u32 {
        let note = VersionRecord {
            hash: format!("v{number}"),
            note: NoteId::new(format!("n{number}")).expect("an id"),
            written_at: i64::from(number),
            tags: vec![format!("t{}", number % 5)],
            ..version("", 1, &format!("Note {number}"))
        };
        db.put_version(&note)?;
    }
    let filter = NoteFilter { tag: Some("t3".into()), limit: 40, ..NoteFilter::default() };
    let begun = std::time::Instant::now();
    let found = db.browse_notes(&filter)?;
    println!("one stretch of two thousand notes: {:?}", begun.elapsed());
    assert_eq!((found.total, found.rows.len()), (400, 40));
    assert_eq!(found.rows[0].note.title, "Note 1998", "the latest first");
    assert_eq!((found.tags.len(), found.tags[0].1), (5, 400), "other tags stay countable");
    let last = db.browse_notes(&NoteFilter { offset: 390, ..filter })?;
    assert_eq!(last.rows.last().map(|row| row.note.title.as_str()), Some("Note 3"));
    Ok(())
}
