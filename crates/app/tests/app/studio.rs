//! The trainer's studio.

use contract::{ErrorCode, UiError};
use domain::learning::Change;
use domain::{LessonId, Locale, TextId};
use testkit::desk::Desk;

fn lesson() -> LessonId {
    LessonId::new("m1-paysage").expect("an id")
}

#[test]
fn an_edited_lesson_is_published_shown_and_taken_back() {
    let mut desk = Desk::new("Zoé");
    let source = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("a source");
    assert!(!source.changed);
    let edited = format!("{}\n\nUne phrase de plus, écrite ici.\n", source.source);
    let preview = desk.app().save_course_text(&(&lesson()).into(), Locale::Fr, &edited).expect("kept");
    assert!(preview.html.contains("Une phrase de plus"), "the preview shows it");
    assert!(preview.html.contains("data:image/svg+xml"), "with its figures");
    let shown = |desk: &Desk| desk.app().get_lesson(&lesson()).expect("a lesson").html.contains("Une phrase de plus");
    assert!(!shown(&desk), "learners see nothing before it is published");
    let published = desk.app().publish_course().expect("published");
    assert_eq!(published.version, 2);
    assert!(shown(&desk));
    desk.close();
    desk.open();
    assert!(shown(&desk), "and after a new start");
    assert_eq!(desk.app().get_studio().expect("the studio").changed, 0, "the copy is what learners see");
    assert!(!desk.app().search_course("phrase écrite ici").expect("found").is_empty(), "the search knows the new text");
    desk.app().show_bundled_course().expect("shown");
    assert!(!shown(&desk));

    let again = format!("{}\n\nUne autre phrase.\n", source.source);
    desk.app().save_course_text(&(&lesson()).into(), Locale::Fr, &again).expect("kept");
    let second = desk.app().publish_course().expect("published");
    assert_eq!(second.version, 3, "the first edition is never written over");
    assert!(std::path::Path::new(&published.path).exists() && std::path::Path::new(&second.path).exists());
}

#[test]
fn the_self_diagnosis_is_rewritten_checked_and_published_like_a_lesson() {
    let desk = Desk::new("Zoé");
    let start = desk.app().get_diagnosis_start().expect("it opens").expect("the course has one");
    let text = TextId::from(&start.worksheet);
    let listed = desk.app().get_studio().expect("the studio").texts;
    assert!(listed.iter().any(|one| one.text == text && one.module_title.is_empty()), "it stands outside the modules");
    assert!(listed.iter().any(|one| one.text.as_str() == "m3-worksheet"), "with the worksheets of the modules");

    let source = desk.app().get_course_text(&text, Locale::Fr).expect("a source").source;
    let question = "Qui peut ouvrir les comptes en ligne de l’association";
    let edited = source.replacen(question, "Qui a les clés de nos comptes", 1);
    assert_ne!(edited, source, "the question is there");
    let preview = desk.app().save_course_text(&text, Locale::Fr, &edited).expect("kept");
    assert!(
        preview.html.contains("Qui a les clés de nos comptes") && preview.html.contains("<li>"),
        "{}",
        preview.html
    );
    desk.app().publish_course().expect("published");
    let sheet = desk.app().get_worksheet(&start.worksheet).expect("it opens");
    let asked = |words: &str| {
        sheet.sections.iter().flat_map(|section| &section.fields).any(|field| field.title.contains(words))
    };
    assert!(asked("Qui a les clés de nos comptes") && !asked(question), "associations answer the new question");

    // the plan names fields of the diagnosis: one taken away is a fault with its place, not a plan that says nothing
    let without: Vec<&str> = source.split("\n### ").collect();
    let without = [&without[..1], &without[2..]].concat().join("\n### ");
    let preview = desk.app().save_course_text(&text, Locale::Fr, &without).expect("kept, faults and all");
    let faults = desk.app().check_course().expect("checked");
    assert!(faults.iter().any(|fault| fault.blocking), "{faults:?} {:?}", preview.diagnostics);
    let refused: UiError = desk.app().publish_course().expect_err("faults").into();
    assert_eq!(refused.code, ErrorCode::CourseHasFaults);
}

#[test]
fn a_broken_lesson_is_kept_told_and_not_published() {
    let desk = Desk::new("Zoé");
    let source = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("a source").source;
    let broken = format!("{source}\n\n[nulle part](javascript:alert(1))\n\n![](media/absent.svg)\n");
    let preview = desk.app().save_course_text(&(&lesson()).into(), Locale::Fr, &broken).expect("kept, faults and all");
    assert!(preview.diagnostics.iter().any(|found| found.blocking && found.line > 0), "{:?}", preview.diagnostics);
    assert!(!preview.html.contains("javascript:"), "{}", preview.html);
    let refused: UiError = desk.app().publish_course().expect_err("faults").into();
    assert_eq!(refused.code, ErrorCode::CourseHasFaults);
    assert!(!desk.app().check_course().expect("checked").is_empty());
    let kept = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("a source");
    assert_eq!(kept.source, broken, "nothing typed is lost");
    let back = desk.app().reset_course_text(&(&lesson()).into(), Locale::Fr).expect("reset");
    assert_eq!((back.source, back.changed), (source, false));
}

#[test]
fn a_new_version_keeps_progress_and_says_what_changed_until_it_was_seen() {
    let mut desk = Desk::new("Zoé");
    let module = desk.app().get_course().expect("outline").modules.remove(0);
    assert!(desk.app().get_course().expect("outline").changes.is_none(), "there was nothing before the first time");
    for row in &module.lessons {
        desk.app().mark_lesson_read(&row.id).expect("kept");
    }
    let source = desk.app().get_course_text(&(&lesson()).into(), Locale::Fr).expect("a source").source;
    desk.app()
        .save_course_text(&(&lesson()).into(), Locale::Fr, &format!("{source}\n\nUn chiffre plus récent.\n"))
        .expect("kept");
    desk.app().publish_course().expect("published");
    desk.close();
    desk.open();

    let course = desk.app().get_course().expect("outline");
    assert_eq!(course.modules[0].lessons_done, module.lessons.len(), "ids are matched: what was read stays read");
    let changes = course.changes.expect("the person is told");
    assert_eq!((changes.from_version, changes.to_version), (1, 2));
    let told: Vec<_> = changes.rows.iter().map(|row| (row.change, row.item.id().to_owned(), row.done)).collect();
    assert_eq!(told, [(Change::Reworded, "m1-paysage".to_owned(), true)], "that lesson and no other");
    let flagged: Vec<bool> = course.modules[0].lessons.iter().map(|row| row.changed).collect();
    assert_eq!(flagged.iter().filter(|changed| **changed).count(), 1);

    let seen = desk.app().dismiss_course_changes().expect("kept");
    assert!(seen.changes.is_none(), "said once");
    assert!(seen.modules[0].lessons.iter().any(|row| row.changed), "the lesson itself still says so");
    let read_again = desk.app().mark_lesson_read(&lesson()).expect("kept");
    assert!(read_again.modules[0].lessons.iter().all(|row| !row.changed), "until it is read again");

    desk.set(|settings| settings.locale = Some(Locale::En));
    let english = desk.app().get_course().expect("outline");
    assert!(english.changes.is_none() && english.modules[0].lessons.iter().all(|row| !row.changed));
}
