//! The course's pack: what comes back, and how words are found in it.

use crate::build::{course, files, files_of, lesson, lesson_id, sample_course, text};
use domain::Locale;
use domain::learning::Course;
use storage::{CoursePack, Error};

fn packed(course: &Course) -> (tempfile::TempDir, CoursePack) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("cours.pack");
    CoursePack::write(&path, course, &files_of(course)).expect("a pack is written");
    let pack = CoursePack::open(&path).expect("what was just written opens");
    (folder, pack)
}

fn found(pack: &CoursePack, text: &str, locale: Locale) -> Vec<String> {
    let matches = pack.search(text, locale, 20).unwrap_or_else(|e| panic!("{text:?}: {e:?}"));
    matches.into_iter().map(|found| found.lesson.to_string()).collect()
}

#[test]
fn a_video_is_read_piece_by_piece_from_the_pack() -> Result<(), Error> {
    let film: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("cours.pack");
    let mut sources = files();
    sources.insert("media/film.webm".to_owned(), film.clone());
    CoursePack::write(&path, &sample_course(), &sources)?;
    let pack = CoursePack::open(&path)?;
    assert_eq!(pack.find_length("media/film.webm")?, Some(3_000_000));
    for (offset, length) in [(0, 10), (1_999_990, 65_536), (2_999_999, 1)] {
        let expected = &film[offset..film.len().min(offset + length)];
        assert_eq!(
            pack.read_piece("media/film.webm", offset as u64, length)?,
            expected,
            "{length} bytes from {offset}"
        );
    }
    assert_eq!(pack.read_piece("media/film.webm", 2_999_990, 100)?.len(), 10, "a piece stops with the file");
    for past in [3_000_000, u64::MAX] {
        assert!(pack.read_piece("media/film.webm", past, 100)?.is_empty(), "past the end there is nothing");
    }
    assert_eq!(pack.find_length("media/autre.webm")?, None);
    assert!(matches!(pack.read_piece("media/autre.webm", 0, 1), Err(Error::NotFound { .. })));
    Ok(())
}

#[test]
fn a_course_comes_back_whole_though_in_pieces() -> Result<(), Error> {
    let course = sample_course();
    let (_folder, pack) = packed(&course);
    let mut back = pack.course()?;
    assert!(back.lessons().all(|(_, l)| l.text.0.values().all(|t| t.html.is_empty() && t.source.is_empty())), "light");
    for lesson in back.modules.iter_mut().flat_map(|module| &mut module.lessons) {
        for (locale, text) in &mut lesson.text.0 {
            *text = pack.lesson_text(&lesson.id, *locale)?;
        }
    }
    for (path, media) in &mut back.media {
        *media = pack.find_media(path)?.expect("every picture of the tree has its bytes");
    }
    assert_eq!(back, course);
    assert_eq!(pack.files()?, files_of(&course), "a trainer takes a copy of the very sources");
    assert_eq!(pack.find_media("media/autre.svg")?, None);
    Ok(())
}

#[test]
fn a_lesson_not_translated_is_shown_and_found_in_the_source_language() -> Result<(), Error> {
    let (_folder, pack) = packed(&sample_course());
    assert_eq!(pack.lesson_text(&lesson_id("m1-usages"), Locale::En)?.title, "Vos usages");
    assert_eq!(found(&pack, "usages", Locale::En), ["m1-usages"], "what is shown can be found");
    assert_eq!(found(&pack, "hébergement", Locale::En), [""; 0], "a translated lesson answers in its translation only");
    assert!(matches!(pack.lesson_text(&lesson_id("nulle-part"), Locale::Fr), Err(Error::NotFound { .. })));
    Ok(())
}

#[test]
fn accents_case_ligatures_and_apostrophes_do_not_matter() {
    let (_folder, pack) = packed(&sample_course());
    let every =
        ["oeuvre", "Œuvre", "ŒUVRE", "éthique", "ETHIQUE", "l'éthique", "l’ethique", "hébergement", "e\u{301}thique"];
    for typed in every {
        assert_eq!(found(&pack, typed, Locale::Fr), ["m1-paysage"], "typed {typed:?}");
    }
}

#[test]
fn the_word_being_typed_is_a_beginning_and_the_others_are_whole() {
    let (_folder, pack) = packed(&sample_course());
    assert_eq!(found(&pack, "héb", Locale::Fr), ["m1-paysage"]);
    assert_eq!(found(&pack, "commune héb", Locale::Fr), ["m1-paysage"]);
    assert_eq!(found(&pack, "héb commune", Locale::Fr), [""; 0]);
}

#[test]
fn no_text_is_an_error() {
    let (_folder, pack) = packed(&sample_course());
    let long = "é".repeat(10_000);
    let many = "mot ".repeat(5_000);
    let hostile = [
        "c++",
        "l'éthique",
        "AND",
        "OR",
        "NOT",
        "NEAR(a b, 2)",
        "(x",
        "x)",
        "\"",
        "\"a",
        "a\"b",
        "*",
        "^a",
        "a:b",
        "-a",
        "a*b",
        "{a}",
        "title:x",
        "",
        "   ",
        "'; DROP TABLE course; --",
        "\0",
        "a\0b",
        "\u{202e}",
        "😀",
        "Ⓐ",
        "ﬁ",
        "ſ",
        "İ",
        "मुंबई",
        &long,
        &many,
    ];
    for text in hostile {
        for locale in Locale::ALL {
            pack.search(text, locale, 20).unwrap_or_else(|e| panic!("{text:.40?}: {e:?}"));
        }
    }
    assert_eq!(found(&pack, "", Locale::Fr), [""; 0]);
    assert_eq!(found(&pack, "AND", Locale::Fr), [""; 0], "AND is a word like another");
}

#[test]
fn a_title_weighs_more_than_a_text_and_the_very_word_more_than_its_family() {
    let texts = [
        ("m1-famille", "Autre chose", "Les bénéfices de sites hébergés."),
        ("m1-texte", "Autre chose encore", "On y parle longuement d’hébergement, et de plusieurs sujets."),
        ("m1-titre", "Hébergement", "Le sujet de la leçon."),
    ];
    let lessons = texts.map(|(id, title, plain)| lesson(id, &[(Locale::Fr, text(title, plain))]));
    let (_folder, pack) = packed(&course(lessons.into()));
    assert_eq!(found(&pack, "d'hébergement", Locale::Fr)[..2], ["m1-titre", "m1-texte"]);
    assert_eq!(found(&pack, "héberger", Locale::Fr).len(), 3, "a family answers when the very word is nowhere");
}

#[test]
fn words_that_say_nothing_do_not_hide_what_is_looked_for() {
    let (_folder, pack) = packed(&sample_course());
    assert_eq!(found(&pack, "comment trouver une association pour l’hébergement", Locale::Fr), [""; 0]);
    assert_eq!(found(&pack, "quel hébergement pour mon association", Locale::Fr), ["m1-paysage"]);
}

#[test]
fn the_excerpt_is_the_original_text_with_the_words_marked() -> Result<(), Error> {
    let (_folder, pack) = packed(&sample_course());
    let excerpt = pack.search("oeuvre heberg", Locale::Fr, 1)?.remove(0).excerpt;
    let marked: Vec<&str> = excerpt.iter().filter(|(_, found)| *found).map(|(piece, _)| piece.as_str()).collect();
    assert_eq!(marked, ["œuvre", "hébergement"]);
    let whole: String = excerpt.iter().map(|(piece, _)| piece.as_str()).collect();
    assert_eq!(whole, "Une œuvre commune : l’hébergement éthique des associations.");
    Ok(())
}

#[test]
fn a_search_gives_no_more_than_asked() -> Result<(), Error> {
    let lessons = (0..9).map(|n| lesson(&format!("l{n}"), &[(Locale::Fr, text(&format!("Titre {n}"), "libre"))]));
    let (_folder, pack) = packed(&course(lessons.collect()));
    assert_eq!(pack.search("libre", Locale::Fr, 4)?.len(), 4);
    assert_eq!(pack.search("libre", Locale::Fr, 0)?.len(), 0);
    Ok(())
}
