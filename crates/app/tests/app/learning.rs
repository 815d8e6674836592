//! Progress, attempts and attestations through the use cases.

use contract::{ErrorCode, Settings, UiError, Verdict};
use domain::learning::{Answer, LessonState, StudyItem};
use domain::{LessonId, Locale, ModuleId, QuizId};
use testkit::desk::{Desk, right_answers};

fn quiz() -> QuizId {
    QuizId::new("m1-quiz").expect("an id")
}

#[test]
fn progress_is_kept_between_starts() {
    let mut desk = Desk::new("Zoé");
    let first: LessonId = desk.app().get_course().expect("outline").modules[0].lessons[0].id.clone();
    desk.app().open_lesson(&first).expect("kept");
    desk.app().save_position(&first, 0.4).expect("kept");
    desk.app().mark_lesson_read(&first).expect("kept");
    desk.close();
    desk.open();
    let lesson = desk.app().get_lesson(&first).expect("the lesson opens");
    assert_eq!((lesson.state, lesson.position), (LessonState::Done, 0.4));
    let course = desk.app().get_course().expect("outline");
    assert_eq!(course.next_lesson, lesson.next, "one goes on with the lesson after it");
}

#[test]
fn a_lesson_asked_for_beforehand_is_not_taken_for_one_that_was_opened() {
    let desk = Desk::new("Zoé");
    let course = desk.app().get_course().expect("outline");
    let [first, second] = [0, 1].map(|at| course.modules[0].lessons[at].id.clone());
    desk.app().open_lesson(&first).expect("kept");
    desk.app().get_lesson(&second).expect("the lesson a pointer went over");
    let course = desk.app().get_course().expect("outline");
    assert_eq!(course.modules[0].lessons[1].state, LessonState::New, "the pointer only went over its link");
    assert_eq!(course.next_lesson, Some(first), "one goes on with the lesson that was opened");
}

#[test]
fn every_question_of_the_bundled_course_can_be_answered_right_and_wrong_in_both_languages() {
    for locale in Locale::ALL {
        let desk = Desk::new("Zoé");
        let settings = Settings { locale: Some(locale), name: "Zoé".into(), ..Settings::default() };
        desk.app().update_settings(settings).expect("kept");
        let modules = desk.app().get_course().expect("the outline").modules;
        let quizzes: Vec<QuizId> = modules.into_iter().filter_map(|module| module.quiz.map(|quiz| quiz.id)).collect();
        assert_eq!(quizzes.len(), 5, "one quiz a module");
        for quiz in quizzes {
            walk_quiz(&desk, locale, &quiz);
        }
    }
}

fn walk_quiz(desk: &Desk, locale: Locale, quiz: &QuizId) {
    let attempt = desk.app().begin_attempt(quiz).expect("an attempt");
    let keys = right_answers(locale, quiz, &attempt.id);
    assert!(keys.len() >= 8, "{quiz} has eight questions or more");
    assert_eq!(attempt.questions.len(), keys.len());
    for (question, key) in attempt.questions.iter().zip(&keys) {
        let answered = desk.app().answer_question(&attempt.id, &question.id, key.clone()).expect("kept");
        assert_eq!(answered.verdict, Verdict::Right, "{locale:?} {}", question.stem_html);
        assert!(
            !answered.feedback_html.is_empty() || answered.general_feedback_html.is_some(),
            "every answer teaches something: {locale:?} {}",
            question.stem_html
        );
    }
    let again = desk.app().submit_attempt(&attempt.id).expect("submitted");
    assert_eq!(again.per_cent, 100);

    let attempt = desk.app().begin_attempt(quiz).expect("a second attempt");
    let keys = right_answers(locale, quiz, &attempt.id);
    for (question, key) in attempt.questions.iter().zip(keys) {
        let wrong = match key {
            Answer::Choices(_) => Answer::Choices(vec![]),
            Answer::Boolean(value) => Answer::Boolean(!value),
            Answer::Text(_) => Answer::Text("xyzzy".into()),
            Answer::Number(_) => Answer::Number("-987654".into()),
            Answer::Pairs(pairs) => Answer::Pairs(vec![None; pairs.len()]),
            Answer::Order(order) => Answer::Order(order.iter().rev().copied().collect()),
        };
        let answered = desk.app().answer_question(&attempt.id, &question.id, wrong).expect("kept");
        assert_eq!(answered.verdict, Verdict::Wrong, "{locale:?} {}", question.stem_html);
    }
    let review = desk.app().submit_attempt(&attempt.id).expect("submitted");
    assert_eq!((review.per_cent, review.passed), (0, false));
    assert!(!review.read_again.is_empty(), "one is told what to read again");
    assert!(review.module_complete == again.module_complete, "a failure takes nothing away");
}

#[test]
fn no_answer_key_crosses_before_the_attempt_is_submitted() {
    let desk = Desk::new("Zoé");
    let attempt = desk.app().begin_attempt(&quiz()).expect("an attempt");
    let json = serde_json::to_string(&attempt).expect("JSON");
    // places, and not positions of the key: the first place must not always be the first of the key
    let tells = |attempt: &contract::AttemptView| -> Vec<usize> {
        let places = attempt.questions.iter().filter_map(|question| match &question.form {
            contract::QuestionForm::Ordering { items } => Some(items.iter().map(|item| item.at).collect::<Vec<_>>()),
            contract::QuestionForm::Single { options } | contract::QuestionForm::Multiple { options } => {
                Some(options.iter().map(|option| option.at).collect())
            }
            contract::QuestionForm::Matching { right, .. } => Some(right.iter().map(|option| option.at).collect()),
            _ => None,
        });
        places.flatten().collect()
    };
    let counted: Vec<usize> = tells(&attempt);
    let mut expected = Vec::new();
    for at in &counted {
        expected.push(if *at == 0 { 0 } else { expected.last().map_or(0, |last| last + 1) });
    }
    assert_eq!(counted, expected, "each list is numbered from 0 as it is shown: nothing else would keep the key");
    for word in ["weight", "accepted", "right_feedback", "rightFeedback", "\"low\"", "feedbackHtml\":\""] {
        assert!(!json.contains(word), "« {word} » would give the key to the window: {json}");
    }
}

#[test]
fn an_attestation_needs_the_whole_module_and_says_what_is_missing() {
    let desk = Desk::new("Zoé");
    let module = ModuleId::new("m1").expect("an id");
    let folder = tempfile::tempdir().expect("a folder");
    let early: UiError = desk.app().issue_attestation(&module, "Zoé", folder.path()).expect_err("not earned").into();
    assert_eq!(early.code, ErrorCode::ModuleNotComplete);
    let state = desk.app().get_attestation_state(&module).expect("a state");
    assert!(!state.earned && state.lessons_left == 5 && state.quiz_left, "{state:?}");
    desk.complete("m1");
    let first = desk.app().issue_attestation(&module, "Zoé", folder.path()).expect("earned");
    let second = desk.app().issue_attestation(&module, "Zoé", folder.path()).expect("earned");
    assert_ne!(first.path, second.path, "a document is never written over");
    assert_eq!(std::fs::read(first.path).ok(), std::fs::read(second.path).ok(), "the same person gets the same paper");
    let unwritable: UiError = desk
        .app()
        .issue_attestation(&module, "Zoé", std::path::Path::new("/proc/nowhere"))
        .expect_err("cannot be written")
        .into();
    assert!(matches!(unwritable.code, ErrorCode::ReadOnly | ErrorCode::Disk), "{unwritable}");
}

#[test]
fn time_is_told_at_each_level_and_only_for_what_the_course_has() {
    let desk = Desk::new("Zoé");
    let before = desk.app().get_course().expect("outline");
    assert!(before.minutes > 300, "five modules announce hours, not {} minutes", before.minutes);
    assert_eq!((before.minutes_left, before.spent_seconds), (before.minutes, 0));
    assert_eq!(before.minutes, before.modules.iter().map(|module| module.minutes).sum::<u32>());

    let lesson = before.modules[0].lessons[0].clone();
    let item = StudyItem::Lesson(lesson.id.clone());
    desk.app().add_study_time(&item, 90).expect("kept");
    desk.app().add_study_time(&StudyItem::Quiz(quiz()), 30).expect("kept");
    desk.app().add_study_time(&item, u32::MAX).expect("a clock gone mad counts as an hour");
    let after = desk.app().mark_lesson_read(&lesson.id).expect("kept");
    assert_eq!(after.modules[0].lessons[0].spent_seconds, 90 + 3_600);
    assert_eq!((after.modules[0].spent_seconds, after.spent_seconds), (3_720, 3_720));
    assert_eq!(after.minutes_left, before.minutes - lesson.minutes, "what is read is no longer left");

    let stranger = StudyItem::Lesson(LessonId::new("not-of-this-course").expect("an id"));
    assert!(desk.app().add_study_time(&stranger, 5).is_err());
}

#[test]
fn each_attempt_can_be_looked_back_on_as_it_was_handed_in() {
    let desk = Desk::new("Zoé");
    let hand_in = |right: bool| {
        let attempt = desk.app().begin_attempt(&quiz()).expect("an attempt");
        let keys = right_answers(Locale::Fr, &quiz(), &attempt.id);
        for (question, key) in attempt.questions.iter().zip(keys) {
            let wrong = Answer::Text("rien".into());
            let answer = if right { key } else { wrong };
            desk.app().answer_question(&attempt.id, &question.id, answer).expect("kept");
        }
        desk.app().submit_attempt(&attempt.id).expect("submitted")
    };
    let (first, second) = (hand_in(false), hand_in(true));
    assert_eq!(second.attempts.len(), 2);
    let back = desk.app().get_review(&first.attempt).expect("it is there");
    assert_eq!((back.per_cent, back.passed), (first.per_cent, false), "a later success rewrites nothing");
    assert_eq!(back.items.len(), first.items.len());
    let last = desk.app().find_last_review(&quiz()).expect("read").expect("there is one");
    assert_eq!(last.attempts.iter().filter(|row| row.passed).count(), 1);
}

#[test]
fn every_lesson_of_the_bundled_course_opens_whole_in_both_languages_and_leads_on() {
    for locale in Locale::ALL {
        let desk = Desk::new("Zoé");
        desk.set(|settings| settings.locale = Some(locale));
        let course = desk.app().get_course().expect("the outline");
        let ids: Vec<LessonId> = course.modules.iter().flat_map(|m| &m.lessons).map(|row| row.id.clone()).collect();
        assert!(ids.len() >= 25, "five modules of five lessons");
        let lessons: Vec<_> = ids.iter().map(|id| desk.app().get_lesson(id).expect("it opens")).collect();
        for lesson in &lessons {
            let at = format!("{locale:?} {}", lesson.id);
            assert_eq!(lesson.other_language, None, "{at} is translated");
            let words = desk.app().lesson_plain_text(&lesson.id).expect("its words").split_whitespace().count();
            assert!((850..=1_900).contains(&words), "{at} has {words} words, figures and sources with them");
            assert!(!lesson.html.contains("src=\"media/"), "{at}: a picture is missing");
            assert!(lesson.html.contains("<figure"), "{at} has no figure");
            for target in lesson.html.split("href=\"lesson:").skip(1).filter_map(|rest| rest.split('"').next()) {
                let (id, anchor) = target.split_once('#').unwrap_or((target, ""));
                let led = lessons.iter().find(|other| other.id.as_str() == id);
                let led = led.unwrap_or_else(|| panic!("{at} leads to {target}, which is not there"));
                assert!(anchor.is_empty() || led.html.contains(&format!("id=\"{anchor}\"")), "{at} leads to {target}");
            }
        }
        // one clear next from the first lesson of a module to its last
        for module in &course.modules {
            let chain: Vec<_> = module.lessons.iter().map(|row| &row.id).collect();
            for pair in chain.windows(2) {
                let here = lessons.iter().find(|lesson| &lesson.id == pair[0]).expect("opened");
                assert_eq!(here.next.as_ref(), Some(pair[1]));
            }
        }
    }
}
