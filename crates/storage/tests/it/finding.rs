//! Synonyms, terms, slips of the fingers, and the person's own marks.

use crate::build::{course, files, lesson, lesson_id, text};
use domain::learning::{Block, Course, GlossaryTerm};
use domain::{AnnotationId, Locale, Localised};
use storage::{AnnotationRecord, CoursePack, Error, Synonyms, UserDb};

fn sample() -> Course {
    let mut meeting =
        text("Se réunir", "Avant tout : les gens.\nUne réunion en ligne demande peu.\nOn garde la ligne droite.");
    let passage = |id: &str, text: &str| Block { id: id.into(), text: text.into() };
    meeting.blocks = vec![
        passage("p-0000000001", "Avant tout : les gens."),
        passage("f-0000000009", "Un dessin sans légende"),
        passage("p-0000000002", "Une réunion en ligne demande peu."),
        passage("p-0000000003", "On garde la ligne droite."),
    ];
    let lessons = vec![
        lesson("m1-reunir", &[(Locale::Fr, meeting)]),
        lesson("m1-compter", &[(Locale::Fr, text("Le tableur et l’hébergement", "Compter sans peine, en ligne."))]),
    ];
    let term = |id: &str, term: &str, definition: &str| GlossaryTerm {
        id: id.into(),
        term: term.into(),
        definition: definition.into(),
        lesson: None,
    };
    let glossary = vec![
        term("benevole", "bénévole", "Personne qui donne de son temps, sans être payée."),
        term("oeuvre", "œuvre", "Ce que l’on fait ensemble."),
    ];
    let groups =
        vec![vec!["visio".to_owned(), "réunion en ligne".to_owned()], vec!["bénévole".into(), "volontaire".into()]];
    Course {
        glossary: [(Locale::Fr, glossary)].into_iter().collect::<Localised<_>>(),
        synonyms: [(Locale::Fr, groups)].into_iter().collect::<Localised<_>>(),
        ..course(lessons)
    }
}

fn packed() -> (tempfile::TempDir, CoursePack) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("cours.pack");
    CoursePack::write(&path, &sample(), &files()).expect("a pack is written");
    let pack = CoursePack::open(&path).expect("what was just written opens");
    (folder, pack)
}

fn marked(pieces: &[(String, bool)]) -> Vec<&str> {
    pieces.iter().filter(|(_, found)| *found).map(|(piece, _)| piece.as_str()).collect()
}

#[test]
fn a_synonym_of_several_words_leads_to_its_passage_and_not_to_a_part_of_it() -> Result<(), Error> {
    let (_folder, pack) = packed();
    let found = pack.search("visio", Locale::Fr, 9)?;
    assert_eq!(found.len(), 1, "« en ligne » alone is no meeting: {found:?}");
    assert_eq!(found[0].block.as_deref(), Some("p-0000000002"), "one is led to the very passage");
    assert_eq!(marked(&found[0].excerpt), ["réunion", "ligne"]);
    assert_eq!(pack.search("réunion en ligne", Locale::Fr, 9)?.len(), 1);
    Ok(())
}

#[test]
fn a_term_is_found_by_its_word_its_meaning_a_synonym_and_without_its_ligature() -> Result<(), Error> {
    let (_folder, pack) = packed();
    for (typed, term) in [
        ("benevoles", "bénévole"),
        ("volontaires", "bénévole"),
        ("payer", "bénévole"),
        ("OEUVRE", "œuvre"),
        ("œuv", "œuvre"),
    ] {
        let found = pack.search_terms(typed, Locale::Fr, 9, false)?;
        assert_eq!(found.first().map(|found| found.term.term.as_str()), Some(term), "typed {typed}");
    }
    assert_eq!(pack.search_terms("bénévole", Locale::En, 9, false)?, [], "a glossary answers in its own language");
    Ok(())
}

#[test]
fn a_slip_of_the_fingers_finds_titles_and_terms_spelt_nearly_so() -> Result<(), Error> {
    let (_folder, pack) = packed();
    for typed in ["hebergeemnt", "tablur", "hebergment tableurs"] {
        assert_eq!(pack.search(typed, Locale::Fr, 9)?, [], "{typed} is no word");
        let close = pack.search_close(typed, Locale::Fr, 9)?;
        assert_eq!(close.first().map(|found| found.lesson.as_str()), Some("m1-compter"), "typed {typed}");
    }
    assert_eq!(pack.search_terms("benevlole", Locale::Fr, 9, true)?[0].term.id, "benevole");
    for hostile in ["c++", "AND", "l'éthique", "\"", "(x", "xyzzy", "a b c", ""] {
        assert_eq!(pack.search_close(hostile, Locale::Fr, 9)?, [], "{hostile:?} is near nothing");
        pack.search_terms(hostile, Locale::Fr, 9, true)?;
        pack.search_terms(hostile, Locale::Fr, 9, false)?;
    }
    Ok(())
}

fn mark(id: &str, block: &str, body: &str, bookmarked: bool) -> AnnotationRecord {
    AnnotationRecord {
        id: AnnotationId::new(id).expect("a literal id"),
        lesson: lesson_id("m1-reunir"),
        locale: Locale::Fr,
        block: block.into(),
        quote: "Une réunion en ligne demande peu.".into(),
        body: body.into(),
        bookmarked,
        written_at: 10,
        changed_at: 10,
    }
}

#[test]
fn a_mark_is_found_by_its_words_its_passage_or_a_synonym_until_it_is_removed() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let groups = [vec!["visio".to_owned(), "réunion en ligne".to_owned()]];
    let synonyms = Synonyms::new(&groups, Locale::Fr);
    db.put_annotation(&mark("a1", "p-1", "En parler à l’œuvre, aux bénévoles.", false))?;
    db.put_annotation(&mark("a2", "p-2", "", true))?;
    let found = |text: &str| -> Vec<String> {
        let found = db.search_annotations(text, Locale::Fr, &synonyms, 9).unwrap_or_else(|e| panic!("{text:?}: {e:?}"));
        found.into_iter().map(|found| found.record.id.to_string()).collect()
    };
    assert_eq!(found("oeuvre"), ["a1"]);
    assert_eq!(found("bénévole"), ["a1"], "a family answers");
    assert_eq!(found("visio"), ["a2", "a1"], "the passage quoted answers, by its synonym too");
    for hostile in ["c++", "AND", "l'éthique", "\"", "(x", "", "*"] {
        assert_eq!(found(hostile), [""; 0], "typed {hostile:?}");
    }
    db.put_annotation(&mark("a1", "p-1", "Autre chose.", false))?;
    assert_eq!(found("oeuvre"), [""; 0], "words replaced are not found any more");
    let removed = db.remove_annotation(&AnnotationId::new("a1").expect("a literal id"))?;
    assert_eq!(removed.map(|one| one.body).as_deref(), Some("Autre chose."));
    assert_eq!(found("autre"), [""; 0]);
    assert_eq!(db.list_annotations(Some(&lesson_id("m1-reunir")))?.len(), 1);
    assert_eq!(db.list_annotations(Some(&lesson_id("m1-compter")))?, []);
    Ok(())
}

#[test]
fn a_passage_has_one_mark_and_an_empty_one_is_refused() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_annotation(&mark("a1", "p-1", "Un.", false))?;
    db.put_annotation(&mark("a2", "p-1", "Deux.", true))?;
    assert_eq!(db.list_annotations(None)?.into_iter().map(|one| one.body).collect::<Vec<_>>(), ["Deux."]);
    assert!(db.put_annotation(&mark("a3", "p-3", "", false)).is_err(), "neither words nor bookmark is no mark");
    Ok(())
}
