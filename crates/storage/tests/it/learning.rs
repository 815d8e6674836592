//! Lessons, attempts, attestations, drafts, sources.

use crate::build::lesson_id;
use domain::learning::StudyItem;
use domain::learning::{Answer, Attempt, Score};
use domain::{AttemptId, Locale, ModuleId, QuestionId, QuizId};
use std::collections::BTreeMap;
use storage::{AttestationRecord, Error, LessonRecord, UserDb};

fn attempt(id: &str, begun_at: i64) -> Attempt {
    let question = |id: &str| QuestionId::new(id).expect("a literal id");
    Attempt {
        id: AttemptId::new(id).expect("a literal id"),
        quiz: QuizId::new("m1-quiz").expect("a literal id"),
        course_version: 3,
        begun_at,
        answers: BTreeMap::from([
            (question("q1"), Answer::Choices(vec![0, 2])),
            (question("q2"), Answer::Text("Œuvre « libre »".into())),
            (question("q3"), Answer::Pairs(vec![Some(1), None])),
        ]),
        result: None,
    }
}

#[test]
fn a_lesson_remembers_its_last_opening_its_first_reading_and_its_place() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let (one, two) = (lesson_id("m1-a"), lesson_id("m1-b"));
    db.mark_opened(&one, 10)?;
    db.save_position(&one, 0.25, 11)?;
    let digests = |digest: &str| BTreeMap::from([(Locale::Fr, digest.to_owned())]);
    db.mark_read(&one, &digests("first"), 12)?;
    db.mark_opened(&one, 20)?;
    db.mark_read(&one, &digests("second"), 22)?;
    db.save_position(&two, f64::NAN, 30)?;
    let records = db.lesson_records()?;
    assert_eq!(
        records[&one],
        LessonRecord { opened_at: 20, read_at: Some(12), position: 0.25, read_digests: digests("second") }
    );
    assert_eq!(
        records[&two],
        LessonRecord { opened_at: 30, read_at: None, position: 0.0, read_digests: BTreeMap::new() }
    );
    Ok(())
}

#[test]
fn time_spent_adds_up_by_lesson_and_activity() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let (lesson, quiz) = (StudyItem::Lesson(lesson_id("m1-a")), StudyItem::Quiz(attempt("a1", 1).quiz));
    db.add_study_time(&lesson, 40)?;
    db.add_study_time(&quiz, 5)?;
    db.add_study_time(&lesson, 20)?;
    assert_eq!(db.study_times()?, BTreeMap::from([(lesson, 60), (quiz, 5)]));
    Ok(())
}

#[test]
fn an_open_attempt_grows_and_a_submitted_one_never_changes() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let mut one = attempt("a1", 10);
    let answers = std::mem::take(&mut one.answers);
    db.put_attempt(&one)?;
    one.answers = answers;
    db.put_attempt(&one)?;
    assert_eq!(db.find_open_attempt(&one.quiz)?.as_ref(), Some(&one), "it can be gone on with");

    one.result = Some(Score { submitted_at: 50, points: 2.5, questions: 3, passed: true });
    db.put_attempt(&one)?;
    assert_eq!(db.find_open_attempt(&one.quiz)?, None);
    let mut better = one.clone();
    better.result = Some(Score { submitted_at: 50, points: 3.0, questions: 3, passed: true });
    let reopened = Attempt { result: None, ..one.clone() };
    for changed in [better, reopened] {
        assert!(matches!(db.put_attempt(&changed), Err(Error::AttemptSubmitted)));
    }
    assert_eq!(db.find_attempt(&one.id)?, Some(one), "what an attestation rests on");
    Ok(())
}

#[test]
fn attempts_are_listed_as_they_were_begun() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    for one in [attempt("late", 30), attempt("early", 10)] {
        db.put_attempt(&one)?;
    }
    let ids: Vec<String> = db.list_attempts()?.into_iter().map(|one| one.id.into()).collect();
    assert_eq!(ids, ["early", "late"]);
    let open = db.find_open_attempt(&QuizId::new("m1-quiz").expect("a literal id"))?;
    assert_eq!(open.map(|one| one.begun_at), Some(30), "of two open ones, the last begun");
    Ok(())
}

#[test]
fn an_attestation_is_found_by_its_module_and_name() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let module = ModuleId::new("m1").expect("a literal id");
    let first = AttestationRecord {
        code: "AB12".into(),
        module: module.clone(),
        name: "Zoé Lefèvre".into(),
        issued_at: 10,
        per_cent: 80,
    };
    db.record_attestation(&first)?;
    assert_eq!(db.find_attestation(&module, "Zoé Lefèvre")?.as_ref(), Some(&first));
    assert_eq!(db.find_attestation(&module, "Zoé Lefevre")?, None, "another name is another attestation");
    let better = AttestationRecord { per_cent: 90, issued_at: 20, ..first };
    db.record_attestation(&better)?;
    assert_eq!(db.list_attestations()?, [better]);
    Ok(())
}

#[test]
fn values_drafts_and_sources_are_replaced_and_forgotten() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_value("settings", "1")?;
    db.put_value("settings", "2")?;
    assert_eq!(db.find_value("settings")?.as_deref(), Some("2"));
    db.put_draft("note", "{\"title\":\"œ\"}")?;
    assert_eq!(db.find_draft("note")?.as_deref(), Some("{\"title\":\"œ\"}"));
    db.remove_draft("note")?;
    db.remove_draft("note")?;
    assert_eq!(db.find_draft("note")?, None);
    db.put_lesson_source("1/a.fr.md", "# A", 1)?;
    db.put_lesson_source("1/a.fr.md", "# B", 2)?;
    db.put_lesson_source("1/b.fr.md", "# C", 2)?;
    db.remove_lesson_source("1/b.fr.md")?;
    assert_eq!(db.lesson_sources()?, BTreeMap::from([("1/a.fr.md".to_owned(), "# B".to_owned())]));
    Ok(())
}

#[test]
fn threads_share_the_database() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let db = &db;
            scope.spawn(move || {
                for n in 0..50 {
                    db.append_journal("doc", &format!("{thread}-{n}"), b"x", None, 1)
                        .expect("requests wait their turn");
                }
            });
        }
    });
    assert_eq!(db.list_journal("doc")?.len(), 200);
    Ok(())
}
