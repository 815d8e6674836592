//! Questions missed and words met come back, a few a day.

use app::App;
use contract::{CardFace, CardView, CardsADay, RevisionView, UiError, Verdict};
use domain::learning::{Answer, CardKind, Rating};
use domain::{LessonId, QuestionId, QuizId};
use testkit::desk::{Desk, NOON, right_answers};

/// A clock that stands still, so many days after the tests' noon.
fn at<const DAYS: i64>() -> i64 {
    NOON + DAYS * 86_400
}

/// Opens what a person has on another day.
fn on(desk: &mut Desk, clock: fn() -> i64) -> App {
    desk.close();
    let mut config = desk.config();
    config.clock = clock;
    App::open(config).expect("the installation opens")
}

/// Submits an attempt at the first quiz in which the questions of these ranks are missed; returns their ids.
fn miss(app: &App, ranks: &[usize]) -> Vec<QuestionId> {
    let quiz = QuizId::new("m1-quiz").expect("an id");
    let attempt = app.begin_attempt(&quiz).expect("an attempt");
    let keys = right_answers(app.locale(), &quiz, &attempt.id);
    for (rank, (question, key)) in attempt.questions.iter().zip(keys).enumerate() {
        let answer = if ranks.contains(&rank) { Answer::Choices(vec![]) } else { key };
        app.answer_question(&attempt.id, &question.id, answer).expect("kept");
    }
    app.submit_attempt(&attempt.id).expect("submitted");
    ranks.iter().map(|rank| attempt.questions[*rank].id.clone()).collect()
}

fn card(view: &RevisionView) -> &CardView {
    view.card.as_ref().expect("a card is left")
}

/// Goes through the day's cards, every word remembered and every question missed; returns the ids, in order.
fn whole_day(app: &App) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(card) = app.get_revision().expect("a view").card {
        match card.face {
            CardFace::Term { .. } => drop(app.rate_card(&card.card.id, Rating::Good).expect("kept")),
            CardFace::Question { question } => {
                drop(app.answer_card(&question.id, Answer::Choices(vec![]), false).expect("kept"));
            }
        }
        ids.push(card.card.id);
    }
    ids
}

#[test]
fn a_missed_question_comes_back_the_next_day_and_a_right_one_does_not() {
    let mut desk = Desk::new("Zoé");
    let today = on(&mut desk, at::<0>);
    let missed = miss(&today, &[0]);
    let view = today.get_revision().expect("a view");
    assert_eq!((view.left, view.deck, view.next_in_days), (0, 1, Some(1)), "its correction was just read");
    drop(today);

    let tomorrow = on(&mut desk, at::<1>);
    let view = tomorrow.get_revision().expect("a view");
    assert_eq!((view.left, &card(&view).card.id), (1, &missed[0].to_string()), "and only that one");
    let answered = tomorrow.answer_card(&missed[0], Answer::Choices(vec![]), false).expect("kept");
    assert_eq!((answered.answered.verdict, answered.back_in_days), (Verdict::Wrong, 1));
    assert!(!answered.item.right.is_empty() || answered.item.right_boolean.is_some(), "what is right is said at once");
    let view = tomorrow.get_revision().expect("a view");
    assert_eq!((view.done, view.left, view.next_in_days), (1, 0, Some(1)), "missed again: not twice in one day");
    let twice: UiError =
        tomorrow.answer_card(&missed[0], Answer::Choices(vec![]), false).expect_err("one recall a day").into();
    assert_eq!(twice.code, contract::ErrorCode::NotFound);
    drop(tomorrow);

    let third = on(&mut desk, at::<2>);
    let view = third.get_revision().expect("a view");
    let CardFace::Question { question } = &card(&view).face else { panic!("a question: {view:?}") };
    let key = right_place(&third, question);
    let answered = third.answer_card(&missed[0], key, false).expect("kept");
    assert_eq!(answered.answered.verdict, Verdict::Right);
    assert!(answered.back_in_days > 1, "what is known waits longer: {}", answered.back_in_days);
}

/// Finds the right answer of a question by trying, in attempts of the quiz that the deck does not see.
fn right_place(app: &App, question: &contract::QuestionView) -> Answer {
    let quiz = QuizId::new("m1-quiz").expect("an id");
    let attempt = app.begin_attempt(&quiz).expect("an attempt");
    let keys = right_answers(app.locale(), &quiz, &attempt.id);
    let (asked, key) = attempt.questions.iter().zip(keys).find(|(asked, _)| asked.id == question.id).expect("it");
    let texts = |form: &contract::QuestionForm| match form {
        contract::QuestionForm::Single { options } | contract::QuestionForm::Multiple { options } => options.clone(),
        contract::QuestionForm::Matching { right, .. } => right.clone(),
        contract::QuestionForm::Ordering { items } => items.clone(),
        _ => Vec::new(),
    };
    let (there, here) = (texts(&asked.form), texts(&question.form));
    let move_place = |at: usize| here.iter().find(|option| option.text == there[at].text).expect("the same text").at;
    match key {
        Answer::Choices(places) => Answer::Choices(places.into_iter().map(move_place).collect()),
        Answer::Order(places) => Answer::Order(places.into_iter().map(move_place).collect()),
        Answer::Pairs(places) => Answer::Pairs(places.into_iter().map(|place| place.map(move_place)).collect()),
        other => other,
    }
}

#[test]
fn every_kind_of_question_is_graded_by_the_places_where_its_card_shows_it() {
    let mut desk = Desk::new("Zoé");
    let today = on(&mut desk, at::<0>);
    let all = miss(&today, &(0..8).collect::<Vec<_>>());
    drop(today);
    let tomorrow = on(&mut desk, at::<1>);
    let mut settings = tomorrow.get_boot().expect("settings").settings;
    settings.revision.a_day = CardsADay::from(20);
    tomorrow.update_settings(settings).expect("kept");
    let mut seen = 0;
    while let Some(card) = tomorrow.get_revision().expect("a view").card {
        let CardFace::Question { question } = card.face else { panic!("no lesson was read") };
        let key = right_place(&tomorrow, &question);
        let answered = tomorrow.answer_card(&question.id, key, seen == 0).expect("kept");
        assert_eq!(answered.answered.verdict, Verdict::Right, "{}", question.stem_html);
        assert_eq!(answered.back_in_days == 1, seen == 0, "with the hint it is not yet known");
        seen += 1;
    }
    assert_eq!(seen, all.len());
}

#[test]
fn a_word_comes_the_day_after_its_lesson_is_read_and_a_module_comes_in_over_days() {
    let mut desk = Desk::new("Zoé");
    let today = on(&mut desk, at::<0>);
    let course = today.get_course().expect("the outline");
    today.open_lesson(&course.modules[0].lessons[0].id).expect("opened, and not declared read");
    assert_eq!(today.get_revision().expect("a view").deck, 0, "a lesson opened is not a lesson read");
    let read: Vec<LessonId> = course.modules[0].lessons.iter().map(|lesson| lesson.id.clone()).collect();
    for lesson in &read {
        today.mark_lesson_read(lesson).expect("kept");
    }
    let expected = today.get_glossary().expect("words").terms;
    let expected = expected.iter().filter(|term| term.lesson.as_ref().is_some_and(|l| read.contains(l))).count();
    assert_eq!(today.get_revision().expect("a view").deck, expected);
    assert!(expected > 20, "the module explains many words");
    drop(today);

    let tomorrow = on(&mut desk, at::<1>);
    let first = whole_day(&tomorrow);
    assert_eq!(first.len(), 4, "half of eight: a few a day, never nagging");
    assert!(first.iter().all(|id| tomorrow.get_glossary().expect("words").terms.iter().any(|term| &term.id == id)));
    let end = tomorrow.get_revision().expect("a view");
    assert_eq!((end.done, end.left, end.next_in_days), (4, 0, Some(1)));
    drop(tomorrow);
    let later = on(&mut desk, at::<2>);
    assert!(whole_day(&later).iter().all(|id| !first.contains(id)), "what was remembered waits");
}

#[test]
fn nought_a_day_switches_it_off_and_loses_nothing() {
    let mut desk = Desk::new("Zoé");
    miss(&on(&mut desk, at::<0>), &[0, 1]);
    let app = on(&mut desk, at::<1>);
    let set = |a_day: u8| {
        let mut settings = app.get_boot().expect("settings").settings;
        settings.revision.a_day = CardsADay::from(a_day);
        app.update_settings(settings).expect("kept");
        app.get_revision().expect("a view")
    };
    let off = set(0);
    assert!(off.off && off.left == 0 && off.card.is_none() && off.next_in_days.is_none(), "{off:?}");
    assert_eq!(set(8).left, 2);
    assert_eq!(CardsADay::from(200).number(), 20);
}

#[test]
fn a_card_put_away_is_not_shown_until_it_is_brought_back() {
    let mut desk = Desk::new("Zoé");
    miss(&on(&mut desk, at::<0>), &[0, 1]);
    let app = on(&mut desk, at::<1>);
    let first = card(&app.get_revision().expect("a view")).card.clone();
    let view = app.retire_card(&first).expect("kept");
    assert_eq!((view.left, view.deck), (1, 1));
    assert_ne!(card(&view).card, first);
    assert_eq!(view.retired.iter().map(|retired| &retired.card).collect::<Vec<_>>(), [&first]);
    assert!(!view.retired[0].title.contains('<') && !view.retired[0].title.is_empty(), "{:?}", view.retired);
    let back = app.restore_card(&first).expect("kept");
    assert_eq!((back.left, back.retired.len()), (2, 0));
    let unknown = domain::learning::CardKey { kind: CardKind::Term, id: "no-such-word".into() };
    assert!(app.retire_card(&unknown).is_err(), "nothing is kept of what does not exist");
    assert!(app.rate_card("no-such-word", Rating::Good).is_err());
}

#[test]
fn no_answer_key_crosses_before_the_card_is_answered() {
    let mut desk = Desk::new("Zoé");
    let all: Vec<usize> = (0..8).collect();
    miss(&on(&mut desk, at::<0>), &all);
    let app = on(&mut desk, at::<1>);
    while let Some(card) = app.get_revision().expect("a view").card {
        let json = serde_json::to_string(&card).expect("JSON");
        for word in
            ["weight", "accepted", "right_feedback", "rightFeedback", "\"low\"", "feedbackHtml\":\"", "answer\""]
        {
            assert!(!json.contains(word), "« {word} » would give the key to the window: {json}");
        }
        let CardFace::Question { question } = card.face else { panic!("only questions were missed") };
        if let contract::QuestionForm::Single { options } | contract::QuestionForm::Multiple { options } =
            &question.form
        {
            let places: Vec<usize> = options.iter().map(|option| option.at).collect();
            assert_eq!(places, (0..options.len()).collect::<Vec<_>>(), "places, not positions of the key");
        }
        app.answer_card(&question.id, Answer::Choices(vec![]), false).expect("kept");
    }
}
