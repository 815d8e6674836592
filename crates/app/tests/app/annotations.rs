//! Annotations, bookmarks and the search that finds them, through the use cases.

use contract::{AnnotationsQuery, ErrorCode, HitKind, MarkKind, MarkPlace, Settings, UiError, WriteAnnotation};
use domain::learning::ANNOTATION_MAX;
use domain::{LessonId, Locale};
use testkit::desk::Desk;

fn lesson() -> LessonId {
    LessonId::new("m1-paysage").expect("an id")
}

/// Returns the anchor of the passage of the lesson that holds these words.
fn block(desk: &Desk, words: &str) -> String {
    let html = desk.app().get_lesson(&lesson()).expect("the lesson opens").html;
    let passage =
        html.split("data-block=\"").skip(1).find(|rest| rest.contains(words)).expect("a passage with the words");
    passage.split('"').next().expect("an anchor").to_owned()
}

fn write(desk: &Desk, block: &str, body: &str, bookmarked: bool) -> Result<Vec<contract::AnnotationView>, UiError> {
    let write = WriteAnnotation { lesson: lesson(), block: block.to_owned(), body: body.to_owned(), bookmarked };
    desk.app().write_annotation(&write).map_err(UiError::from)
}

#[test]
fn an_annotation_is_kept_changed_found_removed_and_put_back() {
    let mut desk = Desk::new("Zoé");
    let here = block(&desk, "Le temps est rare");
    write(&desk, &here, "  À dire à la réunion : prévoir un goûter.  ", false).expect("kept");
    desk.close();
    desk.open();
    let marks = desk.app().list_lesson_annotations(&lesson()).expect("read");
    assert_eq!((marks.len(), marks[0].place, marks[0].block.as_str()), (1, MarkPlace::Here, here.as_str()));
    assert_eq!(marks[0].body, "À dire à la réunion : prévoir un goûter.");
    assert!(marks[0].quote.starts_with("Le temps est rare."), "the passage is kept with it: {}", marks[0].quote);
    let again = write(&desk, &here, "Prévoir deux goûters.", true).expect("changed");
    assert_eq!((again.len(), again[0].id == marks[0].id, again[0].bookmarked), (1, true, true));
    let hits = desk.app().search_course("gouter").expect("found");
    let hit = hits.iter().find(|hit| hit.kind == HitKind::Annotation).expect("the annotation is found");
    assert!(hit.excerpt.iter().any(|(piece, found)| *found && piece == "goûters"), "{hit:?}");
    assert_eq!(hit.href(), format!("/learn/lesson/m1-paysage#block-{here}"), "one is led to the passage");

    desk.app().delete_annotation(&again[0].id).expect("removed");
    assert!(desk.app().search_course("gouter").expect("searched").is_empty(), "nothing removed is found");
    desk.app().restore_annotation(&again[0].id).expect("put back");
    assert_eq!(desk.app().list_lesson_annotations(&lesson()).expect("read"), again, "as it was");
    let twice: UiError = desk.app().restore_annotation(&again[0].id).expect_err("it is there").into();
    assert_eq!(twice.code, ErrorCode::NotFound);
}

#[test]
fn what_says_nothing_is_too_long_or_lies_nowhere_is_refused() {
    let desk = Desk::new("Zoé");
    let here = block(&desk, "Le temps est rare");
    assert_eq!(write(&desk, &here, " \n ", false).expect_err("nothing").code, ErrorCode::EmptyText);
    let long = write(&desk, &here, &"é".repeat(ANNOTATION_MAX + 1), true).expect_err("too long");
    assert_eq!((long.code, long.args["max"].as_str()), (ErrorCode::TextTooLong, "4000"));
    assert!(write(&desk, &here, &"é".repeat(ANNOTATION_MAX), false).is_ok(), "characters are counted, not bytes");
    assert_eq!(write(&desk, "p-0000000000", "x", false).expect_err("nowhere").code, ErrorCode::NotFound);
}

#[test]
fn a_bookmark_comes_and_goes_and_leaves_what_was_written() {
    let desk = Desk::new("Zoé");
    let (here, there) = (block(&desk, "Le temps est rare"), block(&desk, "Les personnes changent"));
    let marks = desk.app().toggle_bookmark(&lesson(), &there).expect("put");
    assert!(marks[0].bookmarked && marks[0].body.is_empty());
    write(&desk, &here, "Un mot.", false).expect("kept");
    let listed =
        |only| desk.app().list_annotations(&AnnotationsQuery { only, ..AnnotationsQuery::default() }).expect("read");
    assert_eq!(listed(None)[0].annotations.len(), 2, "in the order of the text");
    assert_eq!(listed(None)[0].annotations[0].block, here, "« time » comes before « people » in the text");
    assert_eq!(listed(Some(MarkKind::Bookmark))[0].annotations[0].block, there);
    assert_eq!(listed(Some(MarkKind::Annotation))[0].annotations[0].block, here);
    let left = desk.app().toggle_bookmark(&lesson(), &there).expect("taken away");
    assert_eq!(left.len(), 1, "a bookmark taken away leaves nothing behind");
    desk.app().toggle_bookmark(&lesson(), &here).expect("put");
    let left = desk.app().toggle_bookmark(&lesson(), &here).expect("taken away");
    assert_eq!(left[0].body, "Un mot.", "what was written stays");
}

#[test]
fn after_an_edition_a_mark_follows_its_passage_or_shows_it_as_it_was() {
    let desk = Desk::new("Zoé");
    let (kept, reworded, gone) = (
        block(&desk, "Le temps est rare"),
        block(&desk, "Les niveaux sont mêlés"),
        block(&desk, "L’argent est compté"),
    );
    for passage in [&kept, &reworded, &gone] {
        write(&desk, passage, "À garder.", false).expect("kept");
    }
    let source = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("the source").source;
    let line = |start: &str| source.lines().find(|line| line.contains(start)).expect("the line").to_owned();
    let edited = source
        .replace(&line("L’argent est compté"), "- **Autre chose.** Rien à voir avec ce qui précédait ici.")
        .replace("Les deux doivent pouvoir participer", "Les deux doivent vraiment pouvoir participer");
    assert!(edited != source);
    desk.app().save_course_text(&(&lesson()).into(), Locale::Fr, &edited).expect("saved");
    desk.app().publish_course().expect("published");

    let marks = desk.app().list_lesson_annotations(&lesson()).expect("read");
    let places: Vec<MarkPlace> = marks.iter().map(|mark| mark.place).collect();
    assert_eq!(places, [MarkPlace::Here, MarkPlace::Here, MarkPlace::Changed]);
    assert_eq!(marks[0].block, kept, "editing another passage moves nothing");
    assert_ne!(marks[1].block, reworded, "the passage reworded has another anchor, and the mark found it");
    assert!(marks[2].quote.starts_with("L’argent est compté"), "the passage is shown as it was");
    let (text, name) = desk.app().render_annotations().expect("a document");
    assert!(text.contains("> L’argent est compté") && text.contains("À garder.") && !name.is_empty(), "{text}");
}

#[test]
fn a_mark_made_in_one_language_waits_there() {
    let desk = Desk::new("Zoé");
    write(&desk, &block(&desk, "Le temps est rare"), "Un mot.", false).expect("kept");
    desk.app().update_settings(Settings { locale: Some(Locale::En), ..Settings::default() }).expect("kept");
    let marks = desk.app().list_lesson_annotations(&lesson()).expect("read");
    assert_eq!(marks[0].place, MarkPlace::OtherLanguage, "another language is not another edition");
}

#[test]
fn the_course_answers_with_lessons_terms_synonyms_and_slips() {
    let desk = Desk::new("Zoé");
    let hits = |text: &str| desk.app().search_course(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
    for word in ["bénévolat", "BENEVOLES", "l’hébergement", "backup", "mdp", "visio", "mails", "open source"] {
        let found = hits(word);
        assert!(found.iter().any(|hit| hit.kind == HitKind::Lesson && !hit.close), "{word}: {found:?}");
        assert!(
            found.iter().all(|hit| hit.kind != HitKind::Lesson || hit.excerpt.iter().any(|(_, found)| *found)),
            "{word}"
        );
    }
    assert!(hits("bénévole").iter().any(|hit| hit.kind == HitKind::Term), "the glossary answers");
    assert!(hits("benevlole").iter().all(|hit| hit.close), "a slip says that it is one");
    assert!(!hits("benevlole").is_empty());
    for hostile in ["c++", "AND", "l'éthique", "\"", "(x", "NEAR(a b)", ""] {
        hits(hostile);
        desk.app().search_everywhere(hostile).expect("no text is an error");
    }
    let everywhere = desk.app().search_everywhere("nextcloud").expect("found");
    assert!(!everywhere.course.is_empty() && !everywhere.listings.is_empty() && !everywhere.alternatives.is_empty());
}

#[test]
fn what_was_written_meanwhile_is_not_lost_when_a_mark_is_put_back() {
    let desk = Desk::new("Zoé");
    let here = block(&desk, "Le temps est rare");
    let old = write(&desk, &here, "Le premier mot.", false).expect("kept").remove(0);
    desk.app().delete_annotation(&old.id).expect("removed");
    write(&desk, &here, "Le second mot.", true).expect("kept");
    desk.app().restore_annotation(&old.id).expect("put back");
    let marks = desk.app().list_lesson_annotations(&lesson()).expect("read");
    assert_eq!(marks.len(), 1, "one passage, one mark");
    assert_eq!((marks[0].body.as_str(), marks[0].bookmarked), ("Le premier mot.\n\nLe second mot.", true));
}

#[test]
fn two_hands_at_once_lose_no_word() {
    let desk = Desk::new("Zoé");
    let here = block(&desk, "Le temps est rare");
    write(&desk, &here, "Gardé.", false).expect("kept");
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..5 {
                    desk.app().toggle_bookmark(&lesson(), &here).expect("kept");
                }
            });
        }
    });
    let marks = desk.app().list_lesson_annotations(&lesson()).expect("read");
    assert_eq!((marks.len(), marks[0].bookmarked), (1, false), "twenty turns lead back to the beginning");
    assert_eq!(marks[0].body, "Gardé.");
}
