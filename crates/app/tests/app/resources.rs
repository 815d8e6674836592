//! The resources of the bundled course: guides that can be read and found, and that count in no progress.

use domain::learning::LessonState;
use domain::{LessonId, Locale};
use testkit::desk::Desk;

#[test]
fn every_guide_opens_as_a_lesson_is_found_by_its_words_and_counts_in_no_progress() {
    for locale in Locale::ALL {
        let desk = Desk::new("Zoé");
        desk.set(|settings| settings.locale = Some(locale));
        let app = desk.app();
        let before = app.get_course().expect("the outline");
        let found = app.get_resources().expect("the resources");
        assert!(found.themes.len() >= 5 && found.funding.len() >= 5, "{locale:?}");
        for theme in &found.themes {
            assert!(!theme.guides.is_empty() && !theme.lessons.is_empty() && !theme.links.is_empty(), "{theme:?}");
            for guide in &theme.guides {
                let view = app.get_lesson(&guide.id).expect("a guide opens");
                assert!(view.is_guide && view.other_language.is_none() && view.quiz.is_none(), "{}", guide.id);
                assert_eq!(view.module_title, theme.title);
                assert!(view.html.len() > 1_000, "{} says little", guide.id);
                let hits = app.search_everywhere(&guide.title).expect("a search").course;
                assert!(!hits.is_empty(), "« {} » is not found", guide.title);
                app.save_position(&guide.id, 0.5).expect("kept");
                assert!(app.mark_lesson_read(&guide.id).is_err(), "there is no progress to note");
            }
        }
        let after = app.get_course().expect("the outline");
        assert_eq!(after.next_lesson, before.next_lesson, "a guide is no step of the course");
        assert_eq!((after.minutes, after.minutes_left), (before.minutes, before.minutes_left));
        assert!(after.modules.iter().flat_map(|module| &module.lessons).all(|row| row.state == LessonState::New));
        assert_eq!(after.modules.len(), 5, "themes are no modules");
    }
}

#[test]
fn the_last_lesson_of_the_course_leads_to_no_guide_and_a_guide_to_no_lesson() {
    let desk = Desk::new("Zoé");
    let first = LessonId::new("guide-choisir").expect("an id");
    let guide = desk.app().get_lesson(&first).expect("a guide");
    assert_eq!((guide.previous, guide.next), (None, None));
    let last = desk.app().get_lesson(&LessonId::new("m5-durer").expect("an id")).expect("a lesson");
    assert_eq!(last.next, None);
}
