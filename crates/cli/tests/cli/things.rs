//! A space written as Markdown, and conversations of another forum taken in, by the terminal.

use crate::{json, run, told};

#[test]
fn a_space_is_exported_and_a_saved_topic_taken_in_or_refused_with_its_place() {
    let (data, files) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let data = data.path();
    json(data, &["spaces", "create", "Pays de Brest"]);
    json(data, &["notes", "write", "--name", "Maïwenn", "--title", "Bonjour", "--body", "C’est l’été."]);
    let dir = files.path().display().to_string();
    let written = json(data, &["space", "export", &dir]);
    assert_eq!(written["notes"], 1, "{written}");
    let folder = std::path::Path::new(written["folder"].as_str().expect("a folder"));
    assert!(folder.starts_with(files.path()) && folder.join("index.md").is_file(), "{written}");

    let topic = files.path().join("12.json");
    let text = r#"{"id": 12, "title": "Quitter", "post_stream": {"posts": [{"name": "A", "cooked": "<p>x</p>"}]}}"#;
    std::fs::write(&topic, text).expect("written");
    let topic = topic.display().to_string();
    let seen = json(data, &["notes", "import", &topic, "--preview"]);
    assert_eq!((&seen["topics"][0][0], &seen["known"]), (&"Quitter".into(), &0.into()), "{seen}");
    json(data, &["notes", "import", &topic, "--source", "https://forum.example.org"]);
    let again = json(data, &["notes", "import", &topic, "--source", "https://forum.example.org"]);
    assert_eq!(again["known"], 1, "{again}");

    std::fs::write(&topic, "{\n\n  oops").expect("written");
    let refused = run(data, &["notes", "import", &topic]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("ligne 3"), "the sentence says where: {}", told(&refused));
}
