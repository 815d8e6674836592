//! Everything of a person, out of one database and into another.

use domain::directory::MistakeReason;
use domain::learning::{
    Answer, Attempt, CardKey, CardKind, FieldValue, KeptDiagnosis, Memory, Rating, Recalled, Score, StudyItem,
    ThemeScore, Told,
};
use domain::{
    AnnotationId, AttemptId, CourseId, LessonId, ListingId, Locale, ModuleId, QuestionId, QuizId, ScenarioId,
    WorksheetId,
};
use std::collections::BTreeMap;
use storage::{
    AnnotationRecord, AttestationRecord, Cell, Error, FavouriteListing, ListingMistake, PersonTables, SelectedRecord,
    Synonyms, TableReport, TransferReport, UserDb,
};

fn lesson() -> LessonId {
    LessonId::new("m1-paysage").expect("a literal id")
}

fn sheet() -> WorksheetId {
    WorksheetId::new("m1-worksheet").expect("a literal id")
}

fn story() -> ScenarioId {
    ScenarioId::new("m1-scenario").expect("a literal id")
}

fn attempt(id: &str, choice: usize, points: Option<f64>) -> Attempt {
    let question = QuestionId::new("q1").expect("a literal id");
    Attempt {
        id: AttemptId::new(id).expect("a literal id"),
        quiz: QuizId::new("m1-quiz").expect("a literal id"),
        course_version: 3,
        begun_at: 10,
        answers: [(question, Answer::Choices(vec![choice]))].into(),
        result: points.map(|points| Score { submitted_at: 20, points, questions: 1, passed: points > 0.5 }),
    }
}

fn attestation(code: &str, name: &str) -> AttestationRecord {
    let module = ModuleId::new("m1").expect("a literal id");
    AttestationRecord { code: code.into(), module, name: name.into(), issued_at: 30, per_cent: 90 }
}

/// A database with one of everything.
fn mark(words: &str, changed_at: i64) -> AnnotationRecord {
    AnnotationRecord {
        id: AnnotationId::new(format!("mark-{changed_at}")).expect("a literal id"),
        lesson: lesson(),
        locale: Locale::Fr,
        block: "b1".into(),
        quote: "Un million d’associations".into(),
        body: words.into(),
        bookmarked: false,
        written_at: 20,
        changed_at,
    }
}

fn recalled(day: i64) -> Recalled {
    Recalled { memory: Memory { stability: 3.5, difficulty: 5.0 }, last: day, due: day + 3, reps: 1, lapses: 0 }
}

fn full() -> Result<UserDb, Error> {
    let db = UserDb::in_memory()?;
    db.put_value("settings", "{\"name\":\"Zoé\"}")?;
    db.put_value("notice", "of this computer")?;
    db.put_draft("note-s1", "{\"title\":\"À finir\"}")?;
    db.mark_opened(&lesson(), 10)?;
    db.mark_read(&lesson(), &BTreeMap::new(), 12)?;
    db.put_attempt(&attempt("a1", 1, Some(1.0)))?;
    db.put_attempt(&attempt("a2", 1, None))?;
    db.record_attestation(&attestation("ABCD", "Zoé"))?;
    db.put_walk(&story(), &["appel".into(), "fin".into()], Some("fin"), 14)?;
    db.put_sheet_value(&sheet(), "nom", &FieldValue::Text("Les Lucioles".into()), 15)?;
    db.put_lesson_source("1-comprendre/1-paysage.fr.md", "# À moi", 16)?;
    db.add_study_time(&StudyItem::Lesson(lesson()), 90)?;
    db.put_annotation(&mark("À revoir avec le bureau", 30))?;
    let course = CourseId::new("emancipasso").expect("a literal id");
    let card = CardKey { kind: CardKind::Question, id: "m1-q1".into() };
    db.add_recall(&course, &card, Rating::Good, None, &recalled(100), 31)?;
    let infini = ListingId::new("infini").expect("a literal id");
    db.put_favourite(&FavouriteListing { listing: infini.clone(), name: "Infini".into(), added_at: 32 })?;
    let reason = MistakeReason::Wrong;
    db.put_mistake(&ListingMistake {
        listing: infini,
        name: "Infini".into(),
        reason,
        words: "Le site a changé.".into(),
        noted_at: 33,
    })?;
    db.put_selected_software(&SelectedRecord {
        slug: "nextcloud".into(),
        name: "Nextcloud".into(),
        sentence: "Nos fichiers y sont.".into(),
        changed_at: 34,
    })?;
    let scores = vec![ThemeScore { theme: "donnees".into(), score: Some(50), answered: 2, asked: 3 }];
    let answers = BTreeMap::from([("copies".to_owned(), FieldValue::Chosen(vec![1]))]);
    db.put_diagnosis(&sheet(), &KeptDiagnosis { kept_at: 35, answers, scores, told: Some(Told::default()) })?;
    db.mark_step(&sheet(), "copies", true, 36)?;
    Ok(db)
}

fn of<'r>(report: &'r TransferReport, table: &str) -> &'r TableReport {
    report.tables.iter().find(|found| found.table == table).expect("the table is told")
}

/// Returns (new, present, replaced, kept) of a table.
fn counts(report: &TransferReport, table: &str) -> (usize, usize, usize, usize) {
    let table = of(report, table);
    (table.new, table.present, table.replaced.len(), table.kept.len())
}

#[test]
fn everything_arrives_and_a_second_time_is_already_there() -> Result<(), Error> {
    let (from, to) = (full()?, UserDb::in_memory()?);
    let person = from.export_person()?;
    // as a file does
    let person: PersonTables =
        serde_json::from_str(&serde_json::to_string(&person).expect("JSON")).expect("the same again");
    let preview = to.preview_import(&person)?;
    assert!(to.list_attempts()?.is_empty(), "a preview changes nothing");
    assert_eq!(to.import_person(&person)?, preview, "what is done is what was announced");
    assert!(preview.tables.iter().all(|table| table.new > 0 && table.present == 0), "{preview:?}");
    assert_eq!(to.export_person()?, person, "nothing is lost or changed on the way");
    assert_eq!(to.find_value("notice")?, None, "what speaks of the other computer stays there");
    let again = to.import_person(&person)?;
    let untouched = |t: &TableReport| t.new == 0 && t.present > 0 && t.replaced.is_empty() && t.kept.is_empty();
    assert!(again.tables.iter().all(untouched), "{again:?}");
    Ok(())
}

#[test]
fn a_lesson_keeps_its_first_reading_and_its_last_opening() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    from.mark_read(&lesson(), &BTreeMap::new(), 50)?;
    from.mark_opened(&lesson(), 100)?;
    from.save_position(&lesson(), 0.75, 100)?;
    to.mark_read(&lesson(), &BTreeMap::new(), 60)?;
    to.mark_opened(&lesson(), 90)?;
    assert_eq!(counts(&to.import_person(&from.export_person()?)?, "lessons"), (0, 0, 1, 0));
    let merged = &to.lesson_records()?[&lesson()];
    assert_eq!((merged.read_at, merged.opened_at, merged.position), (Some(50), 100, 0.75));
    assert_eq!(counts(&from.import_person(&to.export_person()?)?, "lessons"), (0, 1, 0, 0), "both agree now");
    Ok(())
}

#[test]
fn a_submitted_attempt_never_changes_and_an_open_one_gives_way_to_its_end() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    for (db, choice, points) in [(&from, 1, 0.0), (&to, 2, 1.0)] {
        db.put_attempt(&attempt("same", choice, Some(points)))?;
    }
    from.put_attempt(&attempt("open", 1, Some(1.0)))?;
    to.put_attempt(&attempt("open", 1, None))?;
    let report = to.import_person(&from.export_person()?)?;
    assert_eq!(counts(&report, "attempts"), (0, 0, 1, 1));
    assert_eq!(of(&report, "attempts").kept, ["same"], "what differs is told");
    let find = |id: &str| to.find_attempt(&AttemptId::new(id).expect("a literal id"));
    assert_eq!(find("same")?, Some(attempt("same", 2, Some(1.0))), "ours stays");
    assert_eq!(find("open")?, Some(attempt("open", 1, Some(1.0))), "the end of the attempt came");
    Ok(())
}

#[test]
fn the_later_answer_of_a_worksheet_wins_and_what_it_replaced_is_told() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    let text = |words: &str| FieldValue::Text(words.into());
    from.put_sheet_value(&sheet(), "nom", &text("ancien"), 10)?;
    to.put_sheet_value(&sheet(), "nom", &text("nouveau"), 20)?;
    from.put_sheet_value(&sheet(), "but", &text("nouveau"), 20)?;
    to.put_sheet_value(&sheet(), "but", &text("ancien"), 10)?;
    from.put_walk(&story(), &["appel".into()], None, 30)?;
    to.put_walk(&story(), &["appel".into(), "fin".into()], Some("fin"), 20)?;
    let report = to.import_person(&from.export_person()?)?;
    assert_eq!(counts(&report, "sheet_values"), (0, 0, 1, 1));
    assert_eq!(of(&report, "sheet_values").replaced, ["m1-worksheet"]);
    assert_eq!(counts(&report, "walks"), (0, 0, 1, 0));
    assert!(to.sheet_values(&sheet())?.values().all(|value| *value == text("nouveau")));
    assert!(to.endings_reached()?[&story()].contains("fin"), "an ending reached here stays reached");
    Ok(())
}

#[test]
fn settings_and_drafts_here_stay_and_attestations_are_joined() -> Result<(), Error> {
    let (from, to) = (full()?, UserDb::in_memory()?);
    from.record_attestation(&attestation("EFGH", "Zoé Martin"))?;
    to.put_value("settings", "{\"name\":\"Moi\"}")?;
    to.put_draft("note-s1", "{\"title\":\"Ici\"}")?;
    to.record_attestation(&attestation("WXYZ", "Zoé"))?;
    // the same code, printed on another paper: it cannot be both
    to.record_attestation(&attestation("EFGH", "Léa"))?;
    let report = to.import_person(&from.export_person()?)?;
    assert_eq!(counts(&report, "settings"), (0, 0, 0, 1));
    assert_eq!(counts(&report, "drafts"), (0, 0, 0, 1));
    assert_eq!(counts(&report, "attestations"), (0, 0, 0, 2));
    assert_eq!(to.find_value("settings")?.as_deref(), Some("{\"name\":\"Moi\"}"));
    let codes: Vec<_> = to.list_attestations()?.into_iter().map(|found| found.code).collect();
    assert_eq!(codes, ["EFGH", "WXYZ"]);
    Ok(())
}

#[test]
fn one_bad_row_and_nothing_at_all_comes_in() -> Result<(), Error> {
    let good = full()?.export_person()?;
    let spoilt: [(&str, &str, Cell); 9] = [
        ("attempts", "answers", Cell::Text("[".into())),
        ("attempts", "course_version", Cell::Integer(-1)),
        ("attempts", "points", Cell::Real(7.0)),
        ("attempts", "begun_at", Cell::Integer(i64::MAX)),
        ("attempts", "quiz", Cell::Text("../x".into())),
        ("lessons", "lesson", Cell::Null),
        ("lessons", "position", Cell::Text("loin".into())),
        ("sheet_values", "value", Cell::Text("{}".into())),
        ("attestations", "per_cent", Cell::Integer(101)),
    ];
    for (table, column, cell) in spoilt {
        let mut person = good.clone();
        let row = &mut person.tables.get_mut(table).expect("the table")[0];
        row.insert(column.into(), cell.clone());
        let db = UserDb::in_memory()?;
        let refused = db.import_person(&person);
        assert!(
            matches!(&refused, Err(Error::BadPersonRow { table: t, row: 1, column: c }) if *t == table && c == column),
            "{table}.{column} = {cell:?}: {refused:?}"
        );
        assert_eq!(db.find_value("settings")?, None, "{table}.{column}: the tables before it must not stay");
    }
    Ok(())
}

#[test]
fn an_older_file_gets_the_defaults_and_a_newer_one_is_refused() -> Result<(), Error> {
    let mut person = full()?.export_person()?;
    person.schema = 1;
    for row in person.tables.get_mut("lessons").expect("lessons") {
        row.remove("position");
        row.insert("of_the_future".into(), Cell::Integer(1));
    }
    person.tables.insert("dreams".into(), Vec::new());
    let db = UserDb::in_memory()?;
    let report = db.import_person(&person)?;
    assert_eq!(db.lesson_records()?[&lesson()].position, 0.0);
    assert_eq!(report.unknown.into_iter().collect::<Vec<_>>(), ["dreams", "lessons.of_the_future"]);
    person.schema = u32::MAX;
    assert!(matches!(db.import_person(&person), Err(Error::NewerDatabase { .. })));
    Ok(())
}

#[test]
fn the_later_words_on_a_passage_win_and_the_search_finds_them() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    from.put_annotation(&mark("Les lucioles sont rentrées", 50))?;
    to.put_annotation(&mark("Une remarque plus ancienne", 40))?;
    let report = to.import_person(&from.export_person()?)?;
    assert_eq!(counts(&report, "annotations"), (0, 0, 1, 0));
    let find = |words: &str| to.search_annotations(words, Locale::Fr, &Synonyms::default(), 5);
    assert_eq!(find("luciole")?.len(), 1, "what came in is found");
    assert!(find("ancienne")?.is_empty(), "what it replaced is not");
    let kept = to.import_person(&{
        from.put_annotation(&mark("Trop tôt", 45))?;
        from.export_person()?
    })?;
    assert_eq!(counts(&kept, "annotations"), (0, 0, 0, 1), "older words stay out, and that is told");
    Ok(())
}

#[test]
fn words_moved_to_another_passage_are_still_the_same_mark() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    let old = mark("Avant", 40);
    to.put_annotation(&old)?;
    // after an edition the passage has another anchor, and the person wrote again
    let moved = AnnotationRecord { block: "b9".into(), body: "Après".into(), changed_at: 60, ..old };
    from.put_annotation(&moved)?;
    let report = to.import_person(&from.export_person()?)?;
    assert_eq!(counts(&report, "annotations"), (0, 0, 1, 0), "{report:?}");
    assert_eq!(to.list_annotations(None)?, [moved], "the later words, once");
    Ok(())
}

#[test]
fn a_lesson_opened_later_elsewhere_still_says_that_it_changed() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    let digests = BTreeMap::from([(Locale::Fr, "abc".to_owned())]);
    to.mark_read(&lesson(), &digests, 10)?;
    from.mark_opened(&lesson(), 50)?;
    to.import_person(&from.export_person()?)?;
    let merged = to.lesson_records()?.remove(&lesson()).expect("the lesson");
    assert_eq!((merged.opened_at, merged.read_at, merged.read_digests), (50, Some(10), digests));
    Ok(())
}

#[test]
fn a_card_put_away_stays_away_whoever_recalled_it_last() -> Result<(), Error> {
    let (from, to) = (UserDb::in_memory()?, UserDb::in_memory()?);
    let course = CourseId::new("emancipasso").expect("a literal id");
    let card = CardKey { kind: CardKind::Term, id: "registre".into() };
    to.add_recall(&course, &card, Rating::Good, None, &recalled(100), 31)?;
    to.set_card_retired(&course, &card, true, 40)?;
    from.add_recall(&course, &card, Rating::Good, None, &recalled(200), 50)?;
    to.import_person(&from.export_person()?)?;
    let merged = &to.card_records(&course)?[&card];
    assert_eq!((merged.retired, merged.recalled), (true, Some(recalled(200))));
    Ok(())
}

#[test]
fn a_file_brings_texts_of_lessons_and_no_other_part_of_a_course() -> Result<(), Error> {
    for path in ["course.toml", "1-a/quiz.fr.gift", "media/media.toml", "../x/y.fr.md", "a/b/c.fr.md", ".x/y.fr.md"] {
        let mut person = full()?.export_person()?;
        let rows = person.tables.get_mut("lesson_sources").expect("there is one");
        rows[0].insert("path".into(), Cell::Text(path.into()));
        let refused = UserDb::in_memory()?.import_person(&person);
        assert!(matches!(refused, Err(Error::BadPersonRow { .. })), "{path}: {refused:?}");
    }
    Ok(())
}
