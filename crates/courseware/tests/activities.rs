//! Stories and worksheets, as they reach those who live through them and fill them in.

use courseware::{Checked, CourseFiles, check, read_folder, render_scenario, render_worksheet};
use domain::Locale;
use domain::learning::{Ending, FieldKind, Formula, ScenarioText, WorksheetText};
use std::path::Path;

fn course(case: &str) -> Checked {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses").join(case).join("course");
    check(&read_folder(&root).expect("a folder of the tests"))
}

fn front(body: &str) -> String {
    format!("+++\nid = \"m1-x\"\ntitle = \"X\"\nminutes = 1\nsummary = \"X\"\ndocument = \"X\"\n+++\n\n{body}")
}

/// Renders a story that has no fault.
fn story(body: &str) -> ScenarioText {
    let source = front(body).replace("document = \"X\"\n", "");
    let (text, found) = render_scenario("1-un/scenario.en.md", &source, &CourseFiles::new());
    assert_eq!(found, [], "{body}");
    text.expect("a story")
}

/// Renders a worksheet that has no fault.
fn sheet(body: &str) -> WorksheetText {
    let (text, found) = render_worksheet("1-un/worksheet.en.md", &front(body), &CourseFiles::new());
    assert_eq!(found, [], "{body}");
    text.expect("a worksheet")
}

#[test]
fn the_sound_story_can_be_walked_in_both_languages() {
    let course = course("sound").course.expect("a course");
    let scenario = course.modules[0].scenario.as_ref().expect("a story");
    assert_eq!((scenario.id.as_str(), scenario.minutes, scenario.text.0.len()), ("m1-scenario", 5, 2));
    let text = scenario.text.exact(Locale::Fr).expect("in French");
    assert_eq!(text.path, "1-un/scenario.fr.md");
    let ids: Vec<_> = text.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(ids, ["appel", "attendre", "oui"]);
    let first = &text.steps[0];
    assert_eq!(first.title, "L’appel", "a title is plain words");
    let choices: Vec<_> = first.choices.iter().map(|choice| (choice.text.as_str(), choice.to.as_str())).collect();
    assert_eq!(choices, [("Vous dites «\u{202f}oui\u{202f}».", "oui"), ("Vous attendez.", "attendre")]);
    for part in [
        "<ul>\n<li>un</li>",
        "<h3 id=\"s-appel:ce-que-vous-voyez\">Ce que vous voyez</h3>",
        "<a href=\"#s-appel:ce-que-vous-voyez\">plus haut</a>",
        "<a href=\"lesson:m1-faire\">la leçon</a>",
        "<figure><img src=\"media/bulles.fr.svg\"",
        "<a href=\"#n-appel:1\" id=\"r-appel:1\"",
        "<li id=\"n-appel:1\">",
    ] {
        assert!(first.html.contains(part), "missing {part}\nin {}", first.html);
    }
    assert!(!first.html.contains("<ol>\n<li><p>"), "choices are no text of the step: {}", first.html);
    assert_eq!(text.steps[1].choices[0].to, "appel", "an address may be written below");
    assert_eq!((text.steps[2].ending, text.steps[2].title.as_str()), (Some(Ending::Good), "Oui\u{202f}!"));
    assert!(text.steps[2].html.contains("id=\"r-oui:1\""), "two steps of one page share no anchor");
    let english = scenario.text.exact(Locale::En).expect("in English");
    assert_eq!(english.steps[1].id, "oui", "the order in the file is free, the first step apart");
}

#[test]
fn the_sound_worksheet_asks_and_works_out() {
    let course = course("sound").course.expect("a course");
    let worksheet = course.modules[0].worksheet.as_ref().expect("a worksheet");
    assert_eq!((worksheet.id.as_str(), worksheet.text.0.len()), ("m1-worksheet", 2));
    let text = worksheet.text.exact(Locale::Fr).expect("in French");
    assert_eq!((text.document.as_str(), text.sections.len(), text.fields().count()), ("Nos prix", 2, 11));
    assert!(text.intro_html.contains("<a href=\"lesson:m1-faire\">la leçon</a>"));
    assert_eq!(text.sections[0].html, "<p>Ce qu’elle demande.</p>\n");
    let kind = |id: &str| text.find_field(id).map(|field| field.kind.clone()).expect("a field");
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(kind("date"), FieldKind::Date);
    assert_eq!(kind("decide"), FieldKind::One(list(&["Le bureau", "Tout le monde"])));
    assert_eq!(kind("outils"), FieldKind::Several(list(&["Tableur", "Papier", "Téléphone"])), "blank lines or not");
    assert_eq!(kind("aisance"), FieldKind::Scale(list(&["Aucune", "Grande"])));
    assert_eq!(kind("outils-liste"), FieldKind::Table(list(&["Outil", "Usage"])));
    assert_eq!(kind("prix"), FieldKind::Result(Formula::parse("jours * prix_jour").expect("a formula")));
    assert_eq!(
        kind("an"),
        FieldKind::Result(Formula::parse("prix * 12").expect("a formula")),
        "a result may stand on one above"
    );
    let help = |id: &str| text.find_field(id).map(|field| field.help_html.trim().to_owned()).expect("a field");
    assert_eq!(help("nom"), "");
    assert!(help("marche").contains("<li>sincères</li>"), "a list of a field that is not chosen from is help");
    assert_eq!(help("outils"), "<p>Plusieurs réponses.</p>");
    assert_eq!(help("outils-liste"), "<p>Une ligne par outil.</p>");
    assert_eq!(
        help("prix"),
        "<p>En euros, sans le <code>jours</code>.</p>",
        "only code alone in its paragraph is a formula"
    );
}

#[test]
fn the_examples_of_the_guide_are_sound() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/course-format.md");
    let guide = std::fs::read_to_string(&path).expect("the guide");
    let example = |id: &str| {
        let mut blocks =
            guide.split("```markdown\n").skip(1).filter_map(|rest| rest.split_once("```")).map(|(text, _)| text);
        blocks.find(|text| text.contains(&format!("id = \"{id}\""))).expect("an example").to_owned()
    };
    // the lesson that the story names is in the guide's own course
    let manifest = "modules = [{ id = \"m1\", folder = \"1-a\", lessons = [\"1-table\"] }]";
    let lesson = "+++\nid = \"m1-table\"\n+++\n";
    let files = [("course.toml", manifest), ("1-a/1-table.en.md", lesson)];
    let files: CourseFiles =
        files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
    let (text, found) = render_scenario("1-a/scenario.en.md", &example("m1-scenario"), &files);
    assert_eq!((text.map(|text| text.steps.len()), found), (Some(4), Vec::new()));
    let (text, found) = render_worksheet("1-a/worksheet.en.md", &example("m1-worksheet"), &files);
    assert_eq!((text.map(|text| text.fields().count()), found), (Some(4), Vec::new()));
}

#[test]
fn pictures_of_activities_are_those_of_the_course() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/sound/course");
    let mut files = read_folder(&root).expect("a folder of the tests");
    let text = "## A {#a .good}\n\n![Un point.](media/point.svg)\n";
    files.insert("1-un/scenario.fr.md".into(), front(text).replace("document = \"X\"\n", "").into_bytes());
    files.remove("1-un/scenario.en.md");
    files.insert("media/point.svg".into(), b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec());
    let checked = check(&files);
    assert!(checked.course.is_some_and(|course| course.media.contains_key("media/point.svg")), "a story shows it");
    let keys: Vec<_> = checked.diagnostics.iter().map(courseware::Diagnostic::key).collect();
    assert!(keys.contains(&"course-check-image-without-credit"), "{keys:?}");
}

#[test]
fn a_language_that_differs_is_left_out_and_the_others_stay() {
    let course = course("activity-languages").course.expect("a course");
    let languages = |text: Vec<&Locale>| text.into_iter().copied().collect::<Vec<_>>();
    let (first, second) = (&course.modules[0], &course.modules[1]);
    let scenario = first.scenario.as_ref().expect("the French story is sound");
    assert_eq!(languages(scenario.text.0.keys().collect()), [Locale::Fr]);
    let worksheet = first.worksheet.as_ref().expect("the French worksheet is sound");
    assert_eq!(languages(worksheet.text.0.keys().collect()), [Locale::Fr]);
    let scenario = second.scenario.as_ref().expect("a story in one language is a story");
    assert_eq!(languages(scenario.text.0.keys().collect()), [Locale::En]);
}

#[test]
fn what_cannot_be_walked_or_filled_in_is_left_out_of_the_course_and_shown_to_its_author() {
    let faulty = course("scenario").course.expect("a course");
    assert!(faulty.modules.iter().all(|module| module.scenario.is_none() || module.id.as_str() == "m5"));
    let faulty = course("worksheet").course.expect("a course");
    assert!(faulty.modules[0].worksheet.is_none());
    let source = front("## A {#a}\n\nText.\n\n- [B](#b)\n- [C](#c)\n\n## B {#b .good}\n\nEnd.\n")
        .replace("document = \"X\"\n", "");
    let (text, found) = render_scenario("x.en.md", &source, &CourseFiles::new());
    assert_eq!(
        found.iter().map(|found| (found.line, found.key())).collect::<Vec<_>>(),
        [(13, "course-check-step-target-unknown")]
    );
    let text = text.expect("the author sees the rest");
    assert_eq!(
        text.steps[0].choices.iter().map(|choice| choice.to.as_str()).collect::<Vec<_>>(),
        ["b"],
        "no choice leads nowhere"
    );
}

#[test]
fn the_last_list_alone_holds_choices() {
    let text = story(
        "## A {#a}\n\n- one\n- [two](https://example.org/)\n\nText.\n\n* [B](#b)\n\nMore text.\n\n## B {#b .hard}\n\n- not a choice\n",
    );
    assert_eq!(text.steps[0].choices.len(), 1, "a single choice is a way to go on");
    assert!(text.steps[0].html.contains("More text."), "{}", text.steps[0].html);
    assert!(text.steps[0].html.contains("example.org"));
    assert!(text.steps[1].choices.is_empty() && text.steps[1].html.contains("not a choice"));
}

#[test]
fn a_story_may_turn_back_and_begin_at_its_end() {
    let text = story(
        "## A {#a}\n\n- [Again](#a)\n- [Back](#b)\n\n## B {#b}\n\n- [A](#a)\n- [C](#c)\n\n## C {#c .mixed}\n\nEnd.\n",
    );
    assert_eq!(text.steps[0].choices[0].to, "a");
    assert_eq!(story("## A {#a .mixed}\n\nThe end already.\n").steps.len(), 1);
}

#[test]
fn attacks_in_titles_choices_and_columns_are_words() {
    let (text, _) = render_scenario(
        "x.en.md",
        &front(
            "## <script>alert(1)</script>A {#a}\n\n- [<img src=x onerror=alert(1)>B](#b)\n\n## B {#b .good}\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n",
        ),
        &CourseFiles::new(),
    );
    let text = text.expect("a story");
    assert_eq!((text.steps[0].title.as_str(), text.steps[0].choices[0].text.as_str()), ("alert(1)A", "B"));
    assert!(
        !text.steps[1].html.contains("<script") && !text.steps[1].html.contains("javascript:"),
        "{}",
        text.steps[1].html
    );
    let text = sheet("## A {#a}\n\n### B {#b .one}\n\n- &lt;b&gt; 1\n- `<i>`\n");
    assert_eq!(
        text.sections[0].fields[0].kind,
        FieldKind::One(vec!["<b> 1".into(), "<i>".into()]),
        "plain words, for the face to escape"
    );
}
