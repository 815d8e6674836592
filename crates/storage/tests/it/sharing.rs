//! Chunks, journal, peers, and what screens read of the shared documents.

use crate::build::{entry, note, reply, submission};
use domain::directory::Offer;
use domain::{ListingId, NoteId, SpaceId};
use storage::{Error, KnownPeer, ListingFilter, NoteRecord, SpaceRecord, UserDb};

fn titles(db: &UserDb, text: &str) -> Vec<String> {
    let found = db.list_notes(None, text).unwrap_or_else(|e| panic!("{text:.40?}: {e:?}"));
    found.into_iter().map(|(note, _)| note.title).collect()
}

#[test]
fn chunks_are_listed_below_their_document_and_no_other() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    for key in ["doc/snapshot/a", "doc/incremental/b", "doc2/snapshot/c", "doc-/x", "do"] {
        db.put_chunk(key, key.as_bytes())?;
    }
    let keys = |prefix: &str| -> Result<Vec<String>, Error> {
        Ok(db.list_chunks(prefix)?.into_iter().map(|(key, _)| key).collect())
    };
    assert_eq!(keys("doc")?, ["doc/incremental/b", "doc/snapshot/a"]);
    assert_eq!(keys("doc/")?, keys("doc")?);
    assert_eq!(keys("doc/snapshot")?, ["doc/snapshot/a"]);
    assert_eq!(keys("")?.len(), 5);
    db.put_chunk("do", b"again")?;
    assert_eq!(db.get_chunk("do")?.as_deref(), Some(&b"again"[..]));
    assert_eq!(db.get_chunk("absent")?, None);
    Ok(())
}

#[test]
fn a_trashed_chunk_goes_only_after_two_more_snapshots() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let trash = |document: &str| -> Result<Vec<String>, Error> {
        Ok(db.list_trash(document)?.into_iter().map(|(key, _)| key).collect())
    };
    db.put_chunk("d/incremental/1", b"i1")?;
    db.put_chunk("d/snapshot/1", b"s1")?;
    db.trash_chunk("d/incremental/1", 10)?;
    assert_eq!(db.get_chunk("d/incremental/1")?, None);
    db.put_chunk("d/snapshot/2", b"s2")?;
    db.trash_chunk("d/snapshot/1", 11)?;
    assert_eq!(trash("d")?, ["d/incremental/1", "d/snapshot/1"], "one more snapshot is not enough");
    db.put_chunk("d/snapshot/2", b"s2 again")?;
    db.put_chunk("e/snapshot/1", b"another document")?;
    assert_eq!(trash("d")?.len(), 2, "the same snapshot again, or another document's, is no new generation");
    db.put_chunk("d/snapshot/3", b"s3")?;
    db.trash_chunk("d/snapshot/2", 12)?;
    assert_eq!(trash("d")?, ["d/snapshot/1", "d/snapshot/2"]);
    db.trash_chunk("d/absent", 13)?;
    Ok(())
}

#[test]
fn the_journal_takes_each_change_once_and_keeps_the_order() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    assert!(db.append_journal("b", "h2", b"first", Some("peer"), 1)?);
    assert!(db.append_journal("b", "h1", b"second", None, 2)?);
    assert!(!db.append_journal("b", "h2", b"forged", None, 3)?, "a hash already there is not written again");
    assert!(db.append_journal("a", "h2", b"elsewhere", None, 4)?);
    let bytes: Vec<_> = db.list_journal("b")?.into_iter().map(|(_, bytes)| bytes).collect();
    assert_eq!(bytes, [&b"first"[..], b"second"]);
    assert_eq!(db.journal_docs()?, ["a", "b"]);
    Ok(())
}

#[test]
fn a_peer_once_met_stays_met() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let peer = |last_met_at, address: &str| KnownPeer {
        key: "k".into(),
        addresses: vec![address.into()],
        space: "s1".into(),
        last_met_at,
    };
    db.put_peer(&peer(Some(50), "192.0.2.1:4"))?;
    db.put_peer(&peer(None, "192.0.2.2:4"))?;
    db.put_peer(&peer(Some(40), "192.0.2.3:4"))?;
    assert_eq!(db.list_peers()?, [peer(Some(50), "192.0.2.3:4")]);
    Ok(())
}

#[test]
fn notes_come_by_their_latest_reply() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_note(&note("n1", "s1", "Ancienne", "corps", 10))?;
    db.put_note(&note("n2", "s1", "Récente", "corps", 20))?;
    db.put_note(&note("n3", "s2", "Ailleurs", "corps", 5))?;
    assert_eq!(titles(&db, ""), ["Récente", "Ancienne", "Ailleurs"]);
    db.put_reply(&reply("r1", "n1", "une réponse", 30))?;
    db.put_reply(&reply("r0", "n1", "avant", 15))?;
    assert_eq!(titles(&db, ""), ["Ancienne", "Récente", "Ailleurs"], "a reply brings a conversation back up");
    let space = SpaceId::new("s1").expect("a literal id");
    let listed = db.list_notes(Some(&space), "")?;
    assert_eq!(
        listed.iter().map(|(note, replies)| (note.id.as_str(), *replies)).collect::<Vec<_>>(),
        [("n1", 2), ("n2", 0)]
    );
    assert!(listed.iter().all(|(note, _)| note.body.is_empty()), "lists are light");
    assert_eq!(db.count_notes(&space)?, 2);

    let id = NoteId::new("n1").expect("a literal id");
    assert_eq!(db.find_note(&id)?.map(|note| note.body).as_deref(), Some("corps"));
    let replies: Vec<String> = db.list_replies(&id)?.into_iter().map(|reply| reply.id).collect();
    assert_eq!(replies, ["r0", "r1"], "oldest first");
    Ok(())
}

#[test]
fn a_conversation_is_found_by_words_of_the_note_and_of_its_replies() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_reply(&reply("r1", "n1", "Essayez l’hébergeur de l’Œuvre locale.", 30))?;
    db.put_note(&note("n1", "s1", "Quitter la messagerie", "Nous cherchons une solution éthique.", 10))?;
    db.put_note(&note("n2", "s1", "Autre chose", "Rien à voir.", 20))?;
    for text in ["messagerie", "ethique", "oeuvre", "messagerie oeuvre", "l'hébergeur", "messageries", "solut"] {
        assert_eq!(titles(&db, text), ["Quitter la messagerie"], "typed {text:?}");
    }
    for hostile in ["c++", "AND", "(x", "\"", "x\0", &"é".repeat(10_000)] {
        titles(&db, hostile);
    }
    let edited = NoteRecord { body: "Nous avons trouvé.".into(), ..note("n1", "s1", "Quitter la messagerie", "", 10) };
    db.put_note(&edited)?;
    assert_eq!(titles(&db, "ethique"), [""; 0], "what was edited away is not found any more");
    assert_eq!(titles(&db, "trouvé oeuvre"), ["Quitter la messagerie"], "replies stay after an edit");
    Ok(())
}

#[test]
fn only_the_highest_version_of_a_submission_is_kept() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let at = |seq: u64, name: &str| submission("l1", "k1", seq, entry(name, "Nord", "Hébergement."));
    db.put_submission(&at(2, "Deuxième"))?;
    db.put_submission(&at(1, "Première"))?;
    db.put_submission(&at(2, "Autre deuxième"))?;
    let names = |text: &str| -> Result<Vec<String>, Error> {
        Ok(db.list_submissions(text, &ListingFilter::default())?.into_iter().map(|s| s.entry.name).collect())
    };
    assert_eq!(names("")?, ["Deuxième"], "an older version that arrives late changes nothing");
    db.put_submission(&at(u64::MAX, "Dernière"))?;
    assert_eq!(names("")?, ["Dernière"]);
    assert_eq!((names("deuxieme")?, names("derniere")?), (vec![], vec!["Dernière".to_owned()]));
    Ok(())
}

#[test]
fn a_listing_signed_by_another_key_does_not_take_the_place_of_the_first() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_submission(&submission("l1", "honest", 1, entry("Honnête", "Nord", "x")))?;
    db.put_submission(&submission("l1", "squatter", 900, entry("Usurpation", "Nord", "x")))?;
    let id = ListingId::new("l1").expect("a literal id");
    assert_eq!(db.find_submission(&id)?.map(|s| s.entry.name).as_deref(), Some("Honnête"));
    Ok(())
}

#[test]
fn submissions_obey_the_same_filter_as_the_catalogue() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_submission(&submission("l1", "k1", 1, entry("Zèbre", "Finistère", "Hébergement éthique.")))?;
    db.put_submission(&submission("l2", "k1", 1, entry("Abeille", "Nord", "Héberge des sites.")))?;
    let names = |text: &str, filter: &ListingFilter| -> Result<Vec<String>, Error> {
        Ok(db.list_submissions(text, filter)?.into_iter().map(|s| s.entry.name).collect())
    };
    let all = ListingFilter::default();
    let north = ListingFilter { department: Some("nord".into()), ..ListingFilter::default() };
    let words = ListingFilter { text: "hebergement".into(), ..ListingFilter::default() };
    assert_eq!(names("", &all)?, ["Abeille", "Zèbre"]);
    assert_eq!(names("", &north)?, ["Abeille"]);
    assert_eq!(names("hébergement", &all)?, ["Zèbre", "Abeille"], "the very word, then the family");
    assert_eq!(names("", &words)?, ["Zèbre", "Abeille"], "the filter's own words count when no others are given");
    assert_eq!(names("", &ListingFilter { offer: Some(Offer::Training), ..all })?, [""; 0]);
    Ok(())
}

#[test]
fn projections_can_be_emptied_and_made_again() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let space = |name: &str| SpaceRecord {
        id: SpaceId::new("s1").expect("a literal id"),
        name: name.into(),
        members: 3,
        may_invite: true,
    };
    for _ in 0..2 {
        db.replace_space(&space("Avant"))?;
        db.replace_space(&space("Bretagne"))?;
        db.put_note(&note("n1", "s1", "Quitter la messagerie", "corps", 10))?;
        db.put_reply(&reply("r1", "n1", "une réponse", 30))?;
        db.put_submission(&submission("l1", "k1", 1, entry("Zèbre", "Finistère", "Hébergement.")))?;
        assert_eq!(db.list_spaces()?, [space("Bretagne")]);
        assert_eq!(titles(&db, "reponse"), ["Quitter la messagerie"]);
        db.append_journal("doc", "h", b"kept", None, 1)?;
        db.clear_projections()?;
        assert_eq!((db.list_spaces()?, titles(&db, "reponse"), titles(&db, "")), (vec![], vec![], vec![]));
        assert_eq!(db.list_submissions("zebre", &ListingFilter::default())?, []);
    }
    assert_eq!(db.list_journal("doc")?[0].1, b"kept", "what they are made from stays");
    Ok(())
}
