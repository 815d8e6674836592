//! Cards of revision.

use domain::CourseId;
use domain::learning::{CardKey, CardKind, Memory, Rating, Recalled};
use storage::{CardRecord, Error, RecallCount, UserDb};

fn course() -> CourseId {
    CourseId::new("emancipasso").expect("a literal id")
}

fn card(kind: CardKind) -> CardKey {
    CardKey { kind, id: "registre".into() }
}

fn seen(last: i64, reps: u32) -> Recalled {
    Recalled { memory: Memory { stability: 2.3065, difficulty: 2.118_104 }, last, due: last + 2, reps, lapses: 1 }
}

#[test]
fn a_review_is_kept_and_the_day_counts_each_card_once() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let (question, term) = (card(CardKind::Question), card(CardKind::Term));
    db.add_recall(&course(), &question, Rating::Again, None, &seen(100, 1), 1)?;
    db.add_recall(&course(), &question, Rating::Good, Some(0), &seen(100, 2), 2)?;
    db.add_recall(&course(), &term, Rating::Good, Some(7), &seen(100, 4), 3)?;
    assert_eq!(db.count_recalls(&course(), 100)?, RecallCount { cards: 2, new: 1 });
    assert_eq!(db.count_recalls(&course(), 101)?, RecallCount::default());
    let records = db.card_records(&course())?;
    assert_eq!(records[&question], CardRecord { recalled: Some(seen(100, 2)), retired: false });
    assert_eq!(records.len(), 2, "a question and a word of the same id are two cards");
    assert!(db.card_records(&CourseId::new("other").expect("a literal id"))?.is_empty());
    Ok(())
}

#[test]
fn a_card_put_away_and_brought_back_forgets_nothing() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let term = card(CardKind::Term);
    db.set_card_retired(&course(), &term, true, 5)?;
    assert_eq!(db.card_records(&course())?[&term], CardRecord { recalled: None, retired: true });
    db.set_card_retired(&course(), &term, false, 6)?;
    db.add_recall(&course(), &term, Rating::Easy, None, &seen(100, 1), 7)?;
    db.set_card_retired(&course(), &term, true, 8)?;
    assert_eq!(db.card_records(&course())?[&term], CardRecord { recalled: Some(seen(100, 1)), retired: true });
    db.set_card_retired(&course(), &term, false, 9)?;
    assert_eq!(db.card_records(&course())?[&term].recalled, Some(seen(100, 1)));
    Ok(())
}
