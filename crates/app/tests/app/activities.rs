//! Stories and worksheets of the bundled course, walked and filled in through the use cases.

use app::App;
use contract::{ErrorCode, FieldForm, ScenarioView, Settings, SheetFormat, UiError};
use domain::learning::FieldValue;
use domain::{Locale, ScenarioId, WorksheetId};
use std::collections::BTreeSet;
use std::process::Command;
use testkit::desk::Desk;

fn stories(app: &App) -> Vec<ScenarioId> {
    let modules = app.get_course().expect("the outline").modules;
    modules.into_iter().filter_map(|module| module.scenario.map(|row| row.id)).collect()
}

fn sheets(app: &App) -> Vec<WorksheetId> {
    let modules = app.get_course().expect("the outline").modules;
    modules.into_iter().filter_map(|module| module.worksheet.map(|row| row.id)).collect()
}

fn in_language(locale: Locale) -> Desk {
    let desk = Desk::new("Zoé");
    let settings = Settings { locale: Some(locale), name: "Zoé Lefèvre".into(), ..Settings::default() };
    desk.app().update_settings(settings).expect("kept");
    desk
}

/// Goes through every scene once, and comes back to where it was.
fn explore(app: &App, here: &ScenarioView, seen: &mut BTreeSet<String>) {
    seen.insert(here.step.id.clone());
    for choice in &here.step.choices {
        if !seen.contains(&choice.to) {
            let next = app.choose_step(&here.id, &choice.to).expect("the scene offers this choice");
            explore(app, &next, seen);
            app.return_to_step(&here.id, here.trail.len() + 1).expect("one can come back");
        }
    }
}

#[test]
fn every_ending_of_every_story_can_be_reached_in_both_languages() {
    for locale in Locale::ALL {
        let desk = in_language(locale);
        let stories = stories(desk.app());
        assert_eq!(stories.len(), 5, "one story a module");
        for id in stories {
            let story = desk.app().get_scenario(&id).expect("it opens");
            assert_eq!(story.other_language, None, "{id} is written in {locale:?}");
            explore(desk.app(), &story, &mut BTreeSet::new());
            let walked = desk.app().get_scenario(&id).expect("it opens");
            let missed: Vec<_> = walked.endings.iter().filter(|ending| ending.title.is_none()).collect();
            assert!(missed.is_empty() && walked.endings.len() >= 3, "{id} {locale:?}: {missed:?}");
        }
    }
}

#[test]
fn a_story_is_gone_on_with_where_it_was_left_and_a_wrong_choice_moves_nothing() {
    let mut desk = Desk::new("Zoé");
    let id = stories(desk.app()).remove(0);
    let first = desk.app().get_scenario(&id).expect("it opens");
    let second = desk.app().choose_step(&id, &first.step.choices[0].to).expect("a choice of the scene");
    assert_eq!(second.trail, [first.step.title.as_str()]);
    desk.close();
    desk.open();
    assert_eq!(desk.app().get_scenario(&id).expect("it opens"), second, "each scene is kept");
    let refused: UiError = desk.app().choose_step(&id, &second.step.id).expect_err("no such choice here").into();
    assert_eq!(refused.code, ErrorCode::NotFound);
    assert_eq!(desk.app().get_scenario(&id).expect("it opens"), second);
    let row = desk.app().get_course().expect("the outline").modules[0].scenario.clone().expect("a story");
    assert_eq!(row.endings_reached, 0, "an ending counts once it is lived");
}

/// An answer of the kind that a form asks for.
fn answer(form: &FieldForm, rank: usize) -> Option<FieldValue> {
    Some(match form {
        FieldForm::Line | FieldForm::Text => FieldValue::Text("Œuvre « libre » d’été\n# non, pas un titre".into()),
        // each smaller than the one before: a formula may divide by a difference
        FieldForm::Number => FieldValue::Text(format!("1\u{202f}{},5", 900 - 17 * rank)),
        FieldForm::Date => FieldValue::Text("2026-11-22".into()),
        FieldForm::One(list) | FieldForm::Scale(list) => FieldValue::Chosen(vec![list.len() - 1]),
        FieldForm::Several(list) => FieldValue::Chosen((0..list.len()).collect()),
        FieldForm::Table(heads) => {
            FieldValue::Rows(vec![heads.iter().map(|head| format!("Case « {head} »")).collect()])
        }
        FieldForm::Result => return None,
    })
}

#[test]
fn every_worksheet_can_be_filled_in_and_becomes_a_document() {
    for locale in Locale::ALL {
        let desk = in_language(locale);
        let folder = tempfile::tempdir().expect("a folder");
        let sheets = sheets(desk.app());
        assert_eq!(sheets.len(), 5, "one worksheet a module");
        for id in sheets {
            let empty = desk.app().get_worksheet(&id).expect("it opens");
            assert_eq!(empty.other_language, None, "{id} is written in {locale:?}");
            assert!(empty.values.is_empty() && empty.results.is_empty());
            desk.app().export_worksheet(&id, SheetFormat::Pdf, folder.path()).expect("an empty one can be printed too");
            let mut asked = 0;
            for field in empty.sections.iter().flat_map(|section| &section.fields) {
                let Some(value) = answer(&field.form, asked) else { continue };
                asked += 1;
                let saved = desk.app().save_sheet_value(&id, &field.id, &value).expect("kept");
                assert_eq!(saved.answered, asked);
            }
            let full = desk.app().get_worksheet(&id).expect("it opens");
            let results = full.sections.iter().flat_map(|section| &section.fields);
            let results = results.filter(|field| field.form == FieldForm::Result).count();
            assert_eq!(full.results.len(), results, "{id}: every number is there, so every result is");
            let pdf = desk.app().export_worksheet(&id, SheetFormat::Pdf, folder.path()).expect("written").path;
            let words = Command::new("pdftotext").args([pdf.as_str(), "-"]).output().expect("poppler-utils").stdout;
            let words = String::from_utf8(words).expect("UTF-8");
            let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
            for said in ["Zoé Lefèvre", "Œuvre", "libre"] {
                assert!(flat.contains(said), "« {said} » is missing from {pdf}:\n{words}");
            }
            let markdown = desk.app().export_worksheet(&id, SheetFormat::Markdown, folder.path()).expect("written");
            let markdown = std::fs::read_to_string(markdown.path).expect("a text");
            assert!(markdown.contains("\\# non, pas un titre"), "what is typed is no markup:\n{markdown}");
        }
    }
}

#[test]
fn an_answer_that_is_not_of_its_field_is_refused_and_nothing_is_lost() {
    let desk = Desk::new("Zoé");
    let id = sheets(desk.app()).remove(0);
    let sheet = desk.app().get_worksheet(&id).expect("it opens");
    let fields = sheet.sections.iter().flat_map(|section| &section.fields);
    let line = fields.clone().find(|field| field.form == FieldForm::Line).expect("a line").id.clone();
    desk.app().save_sheet_value(&id, &line, &FieldValue::Text("Les Lucioles".into())).expect("kept");
    let refuse = |field: &str, value: FieldValue| -> UiError {
        desk.app().save_sheet_value(&id, field, &value).expect_err("refused").into()
    };
    assert_eq!(refuse(&line, FieldValue::Chosen(vec![0])).code, ErrorCode::NotFound);
    assert_eq!(refuse("no-such-field", FieldValue::Text("x".into())).code, ErrorCode::NotFound);
    assert_eq!(refuse(&line, FieldValue::Text("x".repeat(300_000))).code, ErrorCode::TextTooLong);
    let kept = desk.app().get_worksheet(&id).expect("it opens").values;
    assert_eq!(kept[&line], FieldValue::Text("Les Lucioles".into()));
    assert!(desk.app().clear_worksheet(&id).expect("cleared").values.is_empty());
}
