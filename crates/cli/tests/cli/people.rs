//! Several learners, and a person's file from one data folder to another.

use crate::{json, run, told};

#[test]
fn several_learners_are_named_and_never_taken_for_one_another() {
    let data = tempfile::tempdir().expect("a folder");
    json(data.path(), &["course", "read", "m1-paysage"]);
    let lea = json(data.path(), &["learners", "add", "Léa"]);
    let unnamed = run(data.path(), &["course", "list"]);
    assert_eq!(unnamed.status.code(), Some(1), "with several, one must be named");
    assert!(told(&unnamed).contains("--learner") && told(&unnamed).contains("Léa"), "{}", told(&unnamed));
    let state =
        |who: &str| json(data.path(), &["--learner", who, "course", "list"])["modules"][0]["lessons"][0].clone();
    assert_eq!(state("first")["state"], "done");
    assert_eq!(state("léa")["state"], "new", "one lesson read is not the other's");
    assert_eq!(state(lea["id"].as_str().expect("an id"))["state"], "new");
    let listed = json(data.path(), &["learners", "list"]);
    assert_eq!(listed.as_array().map(Vec::len), Some(2), "{listed}");
    let nobody = run(data.path(), &["--learner", "Paul", "course", "list"]);
    assert!(nobody.status.code() == Some(1) && told(&nobody).contains("Paul"), "{}", told(&nobody));
}

#[test]
fn a_person_s_file_goes_from_one_folder_to_another() {
    let (a, b, away) = (tempfile::tempdir(), tempfile::tempdir(), tempfile::tempdir());
    let (a, b, away) = (a.expect("a folder"), b.expect("a folder"), away.expect("a folder"));
    let file = away.path().join("zoe.emancipasso");
    let file = file.to_str().expect("a plain path");
    json(a.path(), &["course", "read", "m1-paysage"]);
    json(a.path(), &["person", "export", file]);
    let lessons = |report: &serde_json::Value| {
        let parts = report["parts"].as_array().expect("parts").clone();
        parts.into_iter().find(|part| part["part"] == "lessons").expect("lessons")
    };
    let preview = json(b.path(), &["person", "import", file, "--preview"]);
    assert_eq!(lessons(&preview)["new"], 1);
    assert_eq!(json(b.path(), &["person", "import", file]), preview, "a preview does nothing and tells the truth");
    let again = run(b.path(), &["person", "import", file]);
    assert!(String::from_utf8_lossy(&again.stdout).contains("1 déjà là"), "{again:?}");
    let new = json(b.path(), &["person", "import", file, "--as-new"]);
    let id = new["learner"]["id"].as_str().expect("an id");
    assert_eq!(json(b.path(), &["--learner", id, "course", "list"])["modules"][0]["lessons"][0]["state"], "done");
    std::fs::write(file, "{}").expect("written");
    let refused = run(b.path(), &["--learner", id, "person", "import", file]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("n’a pas été exporté par ce programme"), "{}", told(&refused));
}
