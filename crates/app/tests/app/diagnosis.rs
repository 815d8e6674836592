//! The self-diagnosis of the bundled course: its questions, what they show, its plan.

use contract::{DiagnosisView, ErrorCode, FieldForm, Settings, SheetFormat, UiError};
use domain::finder::Wishes;
use domain::learning::{FieldValue, StepPeriod};
use domain::{ListingId, Locale, WorksheetId};
use std::collections::BTreeSet;
use std::process::Command;
use testkit::desk::Desk;

fn in_language(locale: Locale) -> Desk {
    let desk = Desk::new("Zoé");
    let settings = Settings { locale: Some(locale), name: "Zoé Lefèvre".into(), ..Settings::default() };
    desk.app().update_settings(settings).expect("kept");
    desk
}

fn worksheet(desk: &Desk) -> WorksheetId {
    desk.app().get_diagnosis_start().expect("read").expect("the bundled course has one").worksheet
}

/// Answers every scale by the choice that `pick` takes of so many, and names every tool.
fn answer(desk: &Desk, pick: impl Fn(usize) -> usize) {
    let id = worksheet(desk);
    let sheet = desk.app().get_worksheet(&id).expect("it opens");
    for field in sheet.sections.iter().flat_map(|section| &section.fields) {
        let value = match &field.form {
            FieldForm::Scale(list) | FieldForm::One(list) => FieldValue::Chosen(vec![pick(list.len())]),
            FieldForm::Several(list) => FieldValue::Chosen((0..list.len()).collect()),
            _ => continue,
        };
        desk.app().save_sheet_value(&id, &field.id, &value).expect("kept");
    }
}

fn scores(view: &DiagnosisView) -> BTreeSet<Option<u8>> {
    view.themes.iter().map(|theme| theme.score).collect()
}

#[test]
fn twenty_to_thirty_questions_on_six_themes_and_each_calls_for_something_in_both_languages() {
    for locale in Locale::ALL {
        let desk = in_language(locale);
        let start = desk.app().get_diagnosis_start().expect("read").expect("the bundled course has one");
        assert!((20..=30).contains(&start.fields), "{}", start.fields);
        assert_eq!((start.answered, start.kept), (0, 0));
        let empty = desk.app().get_diagnosis(None, None).expect("it opens");
        assert_eq!(scores(&empty), BTreeSet::from([None]), "nothing answered counts nothing");
        assert_eq!(empty.themes.len(), 6);

        answer(&desk, |_| 0);
        let worst = desk.app().get_diagnosis(None, None).expect("it opens");
        assert_eq!(worst.other_language, None, "written in {locale:?}");
        assert_eq!(scores(&worst), BTreeSet::from([Some(0)]));
        let scales: usize = worst.themes.iter().map(|theme| theme.asked).sum();
        assert_eq!((worst.told.strengths.len(), worst.told.risks.len()), (0, scales), "each weakest answer");
        assert!(worst.steps.len() >= 18, "the whole plan: {}", worst.steps.len());
        for period in StepPeriod::ALL {
            assert!(worst.steps.iter().any(|step| step.period == *period), "nothing to do {period:?}");
        }
        assert!(worst.steps.is_sorted_by_key(|step| step.period), "what presses comes first");
        assert!(worst.tools.len() >= 10, "every tool was named: {}", worst.tools.len());
        for tool in &worst.tools {
            assert!(!tool.name.is_empty() && !tool.software.is_empty(), "{tool:?}: nothing free to try");
        }
        for step in &worst.steps {
            let whole = [&step.title, &step.why, &step.how, &step.theme].iter().all(|text| !text.is_empty());
            assert!(whole && !step.theme.contains('_'), "{step:?}");
        }

        for middle in [1, 2] {
            answer(&desk, |_| middle);
            let told = desk.app().get_diagnosis(None, None).expect("it opens").told;
            assert_eq!((told.strengths.len(), told.risks.len()), (0, 0), "choice {middle} of four is neither");
        }

        answer(&desk, |choices| choices - 1);
        let best = desk.app().get_diagnosis(None, None).expect("it opens");
        assert_eq!(scores(&best), BTreeSet::from([Some(100)]));
        assert_eq!((best.told.strengths.len(), best.told.risks.len()), (scales, 0), "each strongest answer");
        let left: Vec<&str> = best.steps.iter().map(|step| step.id.as_str()).collect();
        // the first holds for all, the two others for the tools that were named
        assert_eq!(left, ["montrer", "gestion", "premier-outil"], "who does everything well is asked nothing else");
    }
}

#[test]
fn every_lesson_and_piece_of_software_that_the_plan_names_is_there() {
    let desk = Desk::new("Zoé");
    answer(&desk, |_| 0);
    let named = desk.app().get_diagnosis(None, None).expect("it opens");
    let files = courseware_files();
    let links: usize = named.steps.iter().map(|step| step.lessons.len() + step.software.len()).sum();
    let tools: usize = named.tools.iter().map(|tool| tool.software.len()).sum();
    // whatever is not in the catalogue or the course is left out of the view, so the counts would differ
    let plan: toml::Table = files.parse().expect("TOML");
    let list = |value: &toml::Value, key: &str| value.get(key).and_then(|list| list.as_array()).map_or(0, Vec::len);
    let steps = plan["steps"].as_array().expect("steps");
    let called: BTreeSet<&str> = named.steps.iter().map(|step| step.id.as_str()).collect();
    let steps: Vec<_> = steps.iter().filter(|step| called.contains(step["id"].as_str().unwrap_or_default())).collect();
    assert_eq!(links, steps.iter().map(|step| list(step, "lessons") + list(step, "software")).sum::<usize>());
    let all = plan["tools"]["software"].as_array().expect("lists");
    assert_eq!(tools, all.iter().map(|one| one.as_array().map_or(0, Vec::len)).sum::<usize>());
}

fn courseware_files() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../courses/diagnosis.toml");
    std::fs::read_to_string(path).expect("the plan of the bundled course")
}

#[test]
fn a_diagnosis_is_kept_compared_with_the_one_before_and_forgotten() {
    let desk = Desk::new("Zoé");
    let nothing = desk.app().keep_diagnosis().expect_err("there is nothing to keep");
    assert_eq!(UiError::from(nothing).code, ErrorCode::EmptyText);
    answer(&desk, |_| 0);
    let kept = desk.app().keep_diagnosis().expect("kept");
    let first = desk.app().get_diagnosis(Some(kept), None).expect("it opens");
    assert_eq!((first.kept_at, first.kept.as_slice(), first.compared), (Some(kept), &[kept][..], None));
    answer(&desk, |choices| choices - 1);
    let now = desk.app().get_diagnosis(None, None).expect("it opens");
    assert_eq!(now.compared, first.kept_at, "with the latest one, unless another is asked for");
    assert!(now.themes.iter().all(|theme| (theme.score, theme.earlier) == (Some(100), Some(0))));
    let then = desk.app().get_diagnosis(first.kept_at, None).expect("it opens");
    assert_eq!(scores(&then), BTreeSet::from([Some(0)]), "what was kept does not follow the answers");
    assert_eq!(then.steps, first.steps);

    let second = desk.app().keep_diagnosis().expect("kept");
    assert_eq!(desk.app().keep_diagnosis().expect("kept"), second, "the same answers are not kept twice in a day");
    let now = desk.app().get_diagnosis(None, None).expect("it opens");
    assert_eq!(
        (now.compared, now.kept.len()),
        (Some(kept), 2),
        "not with what was kept a moment ago: they are the same"
    );
    let later = desk.app().get_diagnosis(Some(kept), Some(second)).expect_err("the later one is not « before »");
    assert_eq!(UiError::from(later).code, ErrorCode::NotFound);
    desk.app().delete_diagnosis(second).expect("forgotten");
    assert!(desk.app().get_diagnosis(Some(1), None).is_err(), "nothing was kept then");
    desk.app().delete_diagnosis(kept).expect("forgotten");
    let left = desk.app().get_diagnosis(None, None).expect("it opens");
    assert!(left.kept.is_empty() && left.answered > 0, "the answers of today stay");
}

#[test]
fn a_step_is_ticked_and_the_letter_tells_the_first_ones_still_to_do() {
    let desk = Desk::new("Zoé");
    answer(&desk, |_| 0);
    let first = desk.app().get_diagnosis(None, None).expect("it opens").steps[0].clone();
    assert!(desk.app().mark_plan_step("nothing", true).is_err());
    desk.app().mark_plan_step(&first.id, true).expect("marked");
    let view = desk.app().get_diagnosis(None, None).expect("it opens");
    assert!(view.steps[0].done_at.is_some() && view.steps.iter().filter(|step| step.done_at.is_some()).count() == 1);
    let kept = desk.app().keep_diagnosis().expect("kept");
    let then = desk.app().get_diagnosis(Some(kept), None).expect("it opens");
    assert!(then.steps.iter().all(|step| step.done_at.is_none()), "what is done later was not done then");
    let listing = ListingId::new("infini").expect("an id");
    let letter = |plan| {
        let wishes = Wishes { plan, ..Wishes::default() };
        desk.app().write_letter(&listing, &wishes).expect("a letter").letter.body
    };
    let (with, without) = (letter(true), letter(false));
    assert!(!with.contains(&first.title), "what is done needs no help: {with}");
    let told = view.steps.iter().filter(|step| with.contains(&format!("– {}", step.title))).count();
    assert_eq!(told, 3, "{with}");
    assert!(view.steps.iter().all(|step| !without.contains(&step.title)), "unless it is asked for, nothing is told");
    for step in view.steps.iter().filter(|step| !step.offers.is_empty()) {
        desk.app().mark_plan_step(&step.id, true).expect("marked");
    }
    let nothing = letter(true);
    assert!(
        view.steps.iter().all(|step| !nothing.contains(&step.title)),
        "who cannot help with what is left is not told of it: {nothing}"
    );
}

fn score_beside(locale: Locale) -> String {
    let (key, args) = l10n::plan::score_words(Some(0), Some(67));
    l10n::Words::new(locale).with(key, &args)
}

#[test]
fn what_was_kept_says_what_it_said_when_the_questions_are_put_otherwise() {
    let desk = Desk::new("Zoé");
    answer(&desk, |_| 0);
    let worksheet = worksheet(&desk);
    desk.app().save_sheet_value(&worksheet, "mots", &FieldValue::Text("Moins de courriels.".into())).expect("kept");
    let kept = desk.app().keep_diagnosis().expect("kept");
    let before = desk.app().get_diagnosis(Some(kept), None).expect("it opens").told;
    assert_eq!(before.written[0].answer, "Moins de courriels.", "what was written freely is told too");

    let text = domain::TextId::from(&worksheet);
    let source = desk.app().get_course_text(&text, Locale::Fr).expect("a source").source;
    let answer = before.risks[0].answer.as_str();
    let edited = source.replacen(answer, "Une tout autre réponse", 1);
    assert_ne!(edited, source);
    desk.app().save_course_text(&text, Locale::Fr, &edited).expect("kept");
    desk.app().publish_course().expect("published");
    let now = desk.app().get_diagnosis(None, None).expect("it opens").told;
    assert_eq!(now.risks[0].answer, "Une tout autre réponse");
    assert_eq!(desk.app().get_diagnosis(Some(kept), None).expect("it opens").told, before);
}

#[test]
fn the_document_for_the_board_says_the_picture_and_the_plan() {
    for locale in Locale::ALL {
        let desk = in_language(locale);
        answer(&desk, |choices| choices / 2);
        desk.app().keep_diagnosis().expect("kept");
        answer(&desk, |_| 0);
        let view = desk.app().get_diagnosis(None, None).expect("it opens");
        let folder = tempfile::tempdir().expect("a folder");
        let saved = |format| desk.app().export_diagnosis(None, None, format, folder.path()).expect("written").path;
        let pdf = saved(SheetFormat::Pdf);
        let words = Command::new("pdftotext").args([pdf.as_str(), "-"]).output().expect("poppler-utils").stdout;
        let flat = |text: &str| text.split_whitespace().collect::<String>();
        let words = flat(&String::from_utf8(words).expect("UTF-8"));
        let markdown = std::fs::read_to_string(saved(SheetFormat::Markdown)).expect("a text");
        assert!(!markdown.contains("****"), "a line without a name has no empty bold words: {markdown}");
        let titles = view.themes.iter().map(|theme| &theme.title).chain(view.steps.iter().map(|step| &step.title));
        assert!(view.compared.is_some() && markdown.contains(&score_beside(locale)), "the comparison is in {markdown}");
        for title in titles.chain(view.told.risks.iter().map(|risk| &risk.answer)) {
            assert!(words.contains(&flat(title)), "« {title} » is not in {pdf}");
        }
        for step in &view.steps {
            assert!(flat(&markdown.replace('\\', "")).contains(&flat(&step.how)), "{}", step.id);
        }
        assert!(words.contains("ZoéLefèvre"), "whose it is");
    }
}
