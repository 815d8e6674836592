//! Exit code 0 done, 1 refused with a sentence, 2 used wrongly.

use crate::{json, program, run, told};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[test]
fn the_outline_is_printed_for_people_and_for_programs() {
    let data = tempfile::tempdir().expect("a folder");
    let said = run(data.path(), &["course", "list"]);
    assert_eq!(said.status.code(), Some(0), "{}", told(&said));
    assert!(String::from_utf8_lossy(&said.stdout).contains("m1-paysage"));
    let course = json(data.path(), &["course", "list"]);
    assert_eq!(course["modules"].as_array().map(Vec::len), Some(5), "five modules");
    let lesson = json(data.path(), &["course", "show", "m1-paysage"]);
    assert!(lesson["html"].as_str().is_some_and(|html| html.contains("data:image/svg+xml")), "its figures are inside");
}

#[test]
fn a_refusal_is_a_sentence_and_exit_code_1() {
    let data = tempfile::tempdir().expect("a folder");
    let early = run(data.path(), &["attestation", "issue", "m1", "--name", "Zoé", "--out", "/nowhere/x.pdf"]);
    assert_eq!(early.status.code(), Some(1));
    assert!(told(&early).contains("module"), "the sentence says why: {}", told(&early));
    let unknown = run(data.path(), &["course", "show", "m9-rien", "--lang", "en"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(told(&unknown).contains("m9-rien"), "the sentence names it: {}", told(&unknown));
    let no_space = run(data.path(), &["notes", "write", "--title", "t", "--body", "b", "--name", "Zoé"]);
    assert_eq!(no_space.status.code(), Some(1), "{}", told(&no_space));
}

#[test]
fn questions_are_shown_as_the_program_reads_them_and_faults_are_told_with_their_line() {
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("quiz.fr.gift");
    fs::write(&file, "// [id:q1]\nLe web est-il libre\u{202f}? {T}\n\n// [id:q2]\nSans fin {=a\n").expect("written");
    let name = file.to_str().expect("a plain path");
    let said = run(data.path(), &["questions", "convert", name, "--to", "json"]);
    assert_eq!(said.status.code(), Some(1), "a fault is a refusal: {}", told(&said));
    assert!(told(&said).contains("quiz.fr.gift:5:"), "the line is told: {}", told(&said));
    let questions: serde_json::Value = serde_json::from_slice(&said.stdout).expect("JSON");
    assert_eq!(questions[0]["id"], "q1", "what can be read is not lost");
    fs::write(&file, "// [id:q1]\nLe web est-il libre\u{202f}? {T}\n").expect("written");
    let said = run(data.path(), &["questions", "convert", name, "--to", "gift"]);
    assert_eq!(said.status.code(), Some(0), "{}", told(&said));
    assert!(String::from_utf8_lossy(&said.stdout).contains("[id:q1]"));
}

#[test]
fn wrong_words_are_told_with_exit_code_2() {
    let data = tempfile::tempdir().expect("a folder");
    for args in
        [&["cours"][..], &["course", "list", "--jsno"], &["course", "show"], &["course", "list", "--lang", "de"], &[]]
    {
        let wrong = run(data.path(), args);
        assert_eq!(wrong.status.code(), Some(2), "{args:?}: {}", told(&wrong));
        assert!(!told(&wrong).is_empty(), "{args:?} is told");
    }
    let help = run(data.path(), &["--help"]);
    assert_eq!(help.status.code(), Some(0), "asking for help is not wrong");
}

#[test]
fn a_course_with_faults_is_reported_with_file_and_line_and_its_other_lessons_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let copied = Command::new("cp").arg("-r").arg(testkit::packs::root().join("courses")).arg(folder.path()).status();
    assert!(copied.is_ok_and(|status| status.success()));
    let course = folder.path().join("courses");
    let lesson = course.join("1-comprendre/1-paysage.fr.md");
    let text = fs::read_to_string(&lesson).expect("the lesson");
    fs::write(&lesson, format!("{text}\n[cassé](nulle-part.md)\n")).expect("written");
    let line = text.lines().count() + 2;
    let checked = run(folder.path(), &["course", "check", &course.display().to_string()]);
    assert_eq!(checked.status.code(), Some(1), "a broken link must not be published");
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(said.contains(&format!("1-comprendre/1-paysage.fr.md:{line}:")), "file and line: {said}");
}

#[test]
fn a_second_program_on_the_same_data_is_refused_plainly() {
    let data = tempfile::tempdir().expect("a folder");
    json(data.path(), &["spaces", "create", "Essai"]);
    let mut first = program(data.path())
        .args(["spaces", "invite", "--wait", "60"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    // the invite is printed once the first program holds the folder
    let mut invite = String::new();
    BufReader::new(first.stdout.take().expect("a pipe")).read_line(&mut invite).expect("the invite");
    let second = run(data.path(), &["course", "list"]);
    first.kill().and_then(|()| first.wait()).expect("stopped");
    assert_eq!(second.status.code(), Some(1));
    assert!(told(&second).contains("déjà"), "{}", told(&second));
    json(data.path(), &["course", "list"]);
}

#[test]
fn a_name_whose_letters_the_font_lacks_is_refused_and_nothing_is_written() {
    let data = tempfile::tempdir().expect("a folder");
    let desk = testkit::desk::Desk::new("Zoé");
    desk.complete("m1");
    let folder = desk.folder().to_owned();
    let mut desk = desk;
    desk.close();
    let out = data.path().join("a.pdf");
    let args = ["attestation", "issue", "m1", "--out", &out.display().to_string(), "--name"];
    let refused = run(&folder, &[&args[..], &["شادي"]].concat());
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
    assert!(!out.exists(), "no paper with boxes instead of letters");
    let issued = run(&folder, &[&args[..], &["Zoé Lefèvre"]].concat());
    assert_eq!(issued.status.code(), Some(0), "{}", told(&issued));
    assert!(fs::read(&out).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));
}
