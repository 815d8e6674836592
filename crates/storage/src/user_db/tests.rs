//! What only shows from inside: a full disk, and the triggers under a hostile hand.

use super::{UserDb, open};
use crate::error::Error;
use domain::learning::{Attempt, CardKey, CardKind, Memory, Rating, Recalled, Score};
use domain::{AttemptId, QuizId};
use std::collections::BTreeMap;

fn attempt(result: Option<Score>) -> Attempt {
    Attempt {
        id: AttemptId::new("a1").expect("literal"),
        quiz: QuizId::new("m1-quiz").expect("literal"),
        course_version: 1,
        begun_at: 10,
        answers: BTreeMap::new(),
        result,
    }
}

#[test]
fn a_full_disk_is_named_and_what_was_kept_stays() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let db = UserDb::open(folder.path(), 1)?.db;
    db.put_value("settings", "{\"name\":\"Zoé\"}")?;
    let pages: i64 = db.conn().pragma_query_value(None, "page_count", |row| row.get(0))?;
    db.conn().pragma_update(None, "max_page_count", pages)?;

    let long = "é".repeat(2_000_000);
    let full = db.put_value("settings", &long);
    assert!(matches!(&full, Err(Error::DiskFull { path }) if path.ends_with(open::FILE_NAME)), "got {full:?}");
    assert_eq!(db.find_value("settings")?.as_deref(), Some("{\"name\":\"Zoé\"}"), "the value before must survive");
    assert!(matches!(db.put_draft("note", &long), Err(Error::DiskFull { .. })));

    db.conn().pragma_update(None, "max_page_count", 1_000_000)?;
    db.put_value("settings", &long)?;
    assert_eq!(
        db.find_value("settings")?.map(|text| text.len()),
        Some(long.len()),
        "once there is room, it works again"
    );
    Ok(())
}

#[test]
fn a_database_that_cannot_be_written_to_is_named() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.conn().pragma_update(None, "query_only", true)?;
    assert!(matches!(db.put_value("k", "v"), Err(Error::ReadOnly { .. })));
    Ok(())
}

#[test]
fn sql_itself_refuses_to_touch_a_submitted_attempt() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_attempt(&attempt(Some(Score { submitted_at: 20, points: 1.0, questions: 10, passed: false })))?;
    for hostile in [
        "UPDATE attempts SET passed = 1",
        "UPDATE attempts SET submitted_at = NULL, points = NULL, questions = NULL, passed = NULL",
        "DELETE FROM attempts",
        "INSERT OR REPLACE INTO attempts VALUES ('a1', 'm1-quiz', 1, 10, '{}', 20, 10.0, 10, 1)",
    ] {
        assert!(db.conn().execute(hostile, []).is_err(), "an attestation rests on this: {hostile}");
    }
    Ok(())
}

#[test]
fn sql_itself_refuses_to_rewrite_the_journal() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    assert!(db.append_journal("doc", "h1", b"one", None, 1)?);
    for hostile in [
        "UPDATE journal SET bytes = x'00'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal (document, hash, bytes, written_at) VALUES ('doc', 'h1', x'00', 1)",
    ] {
        assert!(db.conn().execute(hostile, []).is_err(), "documents are rebuilt from it: {hostile}");
    }
    assert_eq!(db.list_journal("doc")?, [("h1".to_owned(), b"one".to_vec())]);
    Ok(())
}

#[test]
fn sql_itself_refuses_to_rewrite_the_recalls() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let course = domain::CourseId::new("c").expect("literal");
    let card = CardKey { kind: CardKind::Term, id: "rgpd".into() };
    let memory = Memory { stability: 2.0, difficulty: 5.0 };
    db.add_recall(&course, &card, Rating::Good, None, &Recalled { memory, last: 1, due: 3, reps: 1, lapses: 0 }, 10)?;
    for hostile in [
        "UPDATE recalls SET rating = 4",
        "DELETE FROM recalls",
        "INSERT OR REPLACE INTO recalls VALUES (1, 'c', 'term', 'rgpd', 4, 10, 1, NULL)",
    ] {
        assert!(db.conn().execute(hostile, []).is_err(), "schedules are worked out again from it: {hostile}");
    }
    Ok(())
}

/// Hundreds of chunks are kept with one wait for the disk: none of them may be believed kept if the whole was not.
#[test]
fn what_is_done_together_is_kept_wholly_or_not_at_all() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    db.put_value("before", "1")?;

    let failed: Result<(), &str> = db.together(|| {
        db.put_value("before", "2").map_err(|_| "not written")?;
        db.put_value("settings", "one").map_err(|_| "not written")?;
        Err("given up")
    })?;
    assert_eq!(failed, Err("given up"), "the inner error comes out as it is");
    assert_eq!(db.find_value("settings")?, None, "a part of what failed must not stay");
    assert_eq!(db.find_value("before")?.as_deref(), Some("1"));

    let done: Result<(), Error> = db.together(|| {
        db.put_value("settings", "one")?;
        // a nested one is part of the outer one
        db.together(|| db.put_value("settings", "two"))?
    })?;
    done?;
    assert_eq!(db.find_value("settings")?.as_deref(), Some("two"));
    Ok(())
}

/// A chunk that cannot be written must not take along those that others wait for.
#[test]
fn what_fails_within_takes_back_only_itself() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let done: Result<(), Error> = db.together(|| {
        db.put_value("settings", "one")?;
        let failed: Result<(), Error> = db.write(|conn| {
            conn.execute("DELETE FROM settings", [])?;
            Err(Error::DiskFull { path: "within".into() })
        });
        assert!(failed.is_err());
        db.put_value("other", "two")
    })?;
    done?;
    assert_eq!(db.find_value("settings")?.as_deref(), Some("one"), "what failed must be taken back, and only that");
    assert_eq!(db.find_value("other")?.as_deref(), Some("two"));
    Ok(())
}
