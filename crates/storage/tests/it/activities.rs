//! Stories and worksheets.

use domain::learning::FieldValue;
use domain::{ScenarioId, WorksheetId};
use storage::{Error, UserDb};

#[test]
fn a_walk_is_kept_scene_by_scene_and_endings_stay_reached() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let story = ScenarioId::new("m2-scenario").expect("a literal id");
    let trail = |steps: &[&str]| steps.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
    assert!(db.find_walk(&story)?.is_empty(), "nobody walked yet");
    db.put_walk(&story, &trail(&["appel", "visite"]), None, 10)?;
    db.put_walk(&story, &trail(&["appel", "visite", "fin"]), Some("fin"), 20)?;
    db.put_walk(&story, &trail(&["appel"]), None, 30)?;
    assert_eq!(db.find_walk(&story)?, ["appel"]);
    assert_eq!(db.endings_reached()?[&story].iter().collect::<Vec<_>>(), ["fin"], "what was reached stays reached");
    Ok(())
}

#[test]
fn a_worksheet_keeps_each_answer_and_forgets_the_emptied_ones() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    let sheet = WorksheetId::new("m2-worksheet").expect("a literal id");
    let rows = FieldValue::Rows(vec![vec!["Œuvre « libre »".into(), String::new()]]);
    db.put_sheet_value(&sheet, "nom", &FieldValue::Text("Les Lucioles".into()), 10)?;
    db.put_sheet_value(&sheet, "outils", &rows, 11)?;
    db.put_sheet_value(&sheet, "outils", &rows, 12)?;
    assert_eq!(db.sheet_values(&sheet)?["outils"], rows);
    assert_eq!(db.sheet_counts()?[&sheet], 2);
    db.put_sheet_value(&sheet, "nom", &FieldValue::Text("  ".into()), 13)?;
    assert_eq!(db.sheet_counts()?[&sheet], 1, "a field emptied is a field to fill in again");
    db.clear_sheet(&sheet)?;
    assert!(db.sheet_values(&sheet)?.is_empty());
    Ok(())
}
