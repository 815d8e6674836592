//! Files, how-to notes written together, moderation, export, and conversations taken in from another forum.

use contract::{ErrorCode, FileStateView, MarkRequest, NoteThings, TopicFile, UiError, WriteNote};
use domain::NoteId;
use domain::mutual_help::{Mark, NoteKind, Target};
use testkit::desk::Desk;

/// The first bytes of a picture, which say what it unfolds into.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes().into_iter().chain(height.to_be_bytes()));
    bytes.extend(b"\x08\x02\0\0\0");
    bytes
}

/// Two installations in one space, with a how-to by the first.
fn pair() -> (Desk, Desk, NoteId) {
    let (a, b) = (Desk::new("Maïwenn"), Desk::new("Youenn"));
    let space = a.app().create_space("Pays de Brest").expect("a space").id;
    let invite = a.app().create_invite(&space).expect("an invite");
    b.app().join_space(&invite.text).expect("joined");
    let note: WriteNote = serde_json::from_value(serde_json::json!({
        "space": space, "kind": "howTo", "title": "Migrer / ses courriels", "body": "Un\n\nDeux"
    }))
    .expect("a note");
    assert_eq!(note.kind, NoteKind::HowTo);
    let note = a.app().write_note(&note).expect("written").row.id;
    b.app().exchange_now().expect("exchanged");
    (a, b, note)
}

fn code<T: std::fmt::Debug>(result: app::Result<T>) -> UiError {
    result.expect_err("refused").into()
}

fn things(desk: &Desk, note: &NoteId) -> NoteThings {
    desk.app().get_note_things(note).expect("things")
}

#[test]
fn files_wait_with_a_draft_travel_with_the_text_and_are_saved_or_shown() {
    let (a, b, note) = pair();
    let app = a.app();
    for (bytes, reason) in [(Vec::new(), "empty"), (vec![1; 5_000_001], "large"), (png(50_000, 50_000), "picture")] {
        let refused = code(app.add_draft_file("note", "x", &bytes));
        assert_eq!((refused.code, refused.args["reason"].as_str()), (ErrorCode::FileRefused, reason));
    }
    app.add_draft_file("note", "../plan\u{202e}.png", &png(640, 480)).expect("kept");
    app.add_draft_file("note", "macro.xlsm", b"PK\x03\x04rest").expect("kept");
    let gone = app.add_draft_file("note", "faute.txt", b"x").expect("kept")[2].id;
    let kept = app.remove_draft_file("note", gone).expect("taken out");
    assert_eq!(
        kept.iter().map(|f| (f.name.as_str(), f.may_run)).collect::<Vec<_>>(),
        [("plan.png", false), ("macro.xlsm", true)]
    );
    app.attach_draft_files("note", &note).expect("shared");
    assert!(app.list_draft_files("note").expect("read").is_empty(), "what was shared waits no more");

    b.app().exchange_now().expect("exchanged");
    let files = things(&b, &note).files;
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(files.iter().all(|file| file.state == FileStateView::Whole && file.target == Target::Note), "{files:?}");
    assert!(files[0].is_picture && files[1].may_run);
    let picture = b.app().get_picture(&note, &files[0].id).expect("a picture");
    assert!(picture.starts_with("data:image/png;base64,"), "{picture}");
    assert_eq!(code(b.app().get_picture(&note, &files[1].id)).code, ErrorCode::FileRefused, "no picture, no showing");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("macro.xlsm");
    b.app().save_attachment_as(&note, &files[1].id, &path).expect("saved");
    assert_eq!(std::fs::read(path).expect("read"), b"PK\x03\x04rest");
    for n in 0..5 {
        app.add_draft_file("reply-x", &format!("{n}.txt"), b"x").expect("kept");
    }
    assert_eq!(code(app.add_draft_file("reply-x", "6.txt", b"x")).args["reason"], "many");
}

#[test]
fn what_could_carry_a_program_is_never_shown_as_a_picture_whatever_its_name_says() {
    let (a, b, note) = pair();
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let html = b"<!doctype html><script>alert(1)</script>";
    a.app().add_draft_file("note", "logo.png", svg).expect("kept");
    a.app().add_draft_file("note", "photo.jpg", html).expect("kept");
    a.app().attach_draft_files("note", &note).expect("shared");
    b.app().exchange_now().expect("exchanged");
    let files = things(&b, &note).files;
    assert_eq!(files.len(), 2, "{files:?}");
    for file in files {
        assert!(!file.is_picture, "{file:?}");
        assert_eq!(code(b.app().get_picture(&note, &file.id)).code, ErrorCode::FileRefused, "{file:?}");
    }
}

#[test]
fn a_how_to_is_written_by_two_and_read_by_all() {
    let (a, b, note) = pair();
    let begun = a.app().open_shared_text(&note).expect("begun");
    let begun_too = b.app().open_shared_text(&note).expect("begun apart");
    assert_eq!(begun.text, "Un\n\nDeux");
    a.app().edit_shared_text(&note, &begun.version, "Zéro\n\nUn\n\nDeux").expect("edited");
    b.app().edit_shared_text(&note, &begun_too.version, "Un\n\nDeux\n\nTrois").expect("edited");
    b.app().exchange_now().expect("exchanged");
    a.app().exchange_now().expect("exchanged");
    for desk in [&a, &b] {
        let text = desk.app().open_shared_text(&note).expect("read").text;
        assert_eq!(text, "Zéro\n\nUn\n\nDeux\n\nTrois");
        let html = desk.app().get_note(&note).expect("read").html;
        assert!(html.contains("Zéro") && html.contains("Trois"), "readers see it too: {html}");
        assert!(things(desk, &note).is_shared);
    }
    let passages = a.app().list_passages(&note).expect("a history");
    let mut who: Vec<_> = passages.iter().map(|p| p.author.as_ref().map(|who| who.name.clone())).collect();
    who.sort();
    assert_eq!(who, [Some("Maïwenn".to_owned()), Some("Youenn".to_owned())]);
    assert!(a.app().get_passage(&note, &passages[0].version).expect("that version").contains("<p>"));
}

#[test]
fn a_report_reaches_the_curator_whose_decision_hides_the_text_with_its_reason() {
    let (a, b, note) = pair();
    b.app().reply_to_note(&note, "Achetez mes pilules").expect("replied");
    a.app().exchange_now().expect("exchanged");
    let reply = a.app().get_note(&note).expect("read").replies[0].id.clone();
    let target = Target::Reply(reply);
    let judge = |mark, set, reason: &str| MarkRequest { target: target.clone(), mark, set, reason: reason.into() };
    assert_eq!(code(b.app().judge_text(&note, &judge(Mark::Report, true, " "))).code, ErrorCode::EmptyText);
    assert_eq!(code(b.app().judge_text(&note, &judge(Mark::Hide, true, "x"))).code, ErrorCode::NotAdministrator);
    b.app().judge_text(&note, &judge(Mark::Report, true, "Publicité")).expect("reported");
    a.app().exchange_now().expect("exchanged");
    assert!(b.app().list_cases().expect("cases").is_empty(), "the queue is the curators'");
    let cases = a.app().list_cases().expect("cases");
    assert_eq!((cases.len(), cases[0].is_open, cases[0].reports[0].reason.as_str()), (1, true, "Publicité"));

    a.app().judge_text(&note, &judge(Mark::Hide, true, "Publicité, hors charte")).expect("hidden");
    b.app().exchange_now().expect("exchanged");
    let hidden = things(&b, &note).hidden;
    assert_eq!(
        (hidden.len(), hidden[0].reason.as_str(), hidden[0].by.name.as_str()),
        (1, "Publicité, hors charte", "Maïwenn")
    );
    assert!(hidden[0].own && hidden[0].may_read, "its author sees why");
    let decided = &a.app().list_cases().expect("cases")[0];
    assert!(!decided.is_open && decided.is_hidden && decided.decisions.len() == 1, "{decided:?}");

    a.app().judge_text(&note, &judge(Mark::Hide, false, "Après échange")).expect("shown again");
    assert!(things(&a, &note).hidden.is_empty());
}

#[test]
fn what_a_curator_hid_is_not_given_to_the_windows_of_others() {
    let (a, b, note) = pair();
    let space = a.app().get_note(&note).expect("read").row.space;
    let c = Desk::new("Nolwenn");
    c.app().join_space(&a.app().create_invite(&space).expect("an invite").text).expect("joined");
    b.app().reply_to_note(&note, "Achetez mes pilules").expect("replied");
    b.app().add_draft_file("reply-x", "prix.txt", b"100").expect("kept");
    b.app().attach_draft_files("reply-x", &note).expect("shared");
    b.app().exchange_now().expect("exchanged");
    c.app().exchange_now().expect("exchanged");
    let file = things(&c, &note).files[0].id.clone();
    let reply = c.app().get_note(&note).expect("read").replies[0].id.clone();
    let target = Target::Reply(reply);
    let history = |desk: &Desk| desk.app().get_history(&note, &target).expect("a history").versions;
    let version = history(&c)[0].hash.clone();
    let request = MarkRequest { target: target.clone(), mark: Mark::Hide, set: true, reason: "Hors charte".into() };
    a.app().judge_text(&note, &request).expect("hidden");
    for desk in [&b, &c] {
        desk.app().exchange_now().expect("exchanged");
    }
    for (desk, reads) in [(&a, true), (&b, true), (&c, false)] {
        let seen = desk.app().get_note(&note).expect("read").replies.remove(0);
        assert!(seen.state.hidden);
        assert_eq!((seen.html.contains("pilules"), seen.state.body.contains("pilules")), (reads, reads));
        assert_eq!((history(desk).len(), things(desk, &note).files.len()), (usize::from(reads), usize::from(reads)));
        let path = desk.folder().join("saved.txt");
        assert_eq!(desk.app().save_attachment_as(&note, &file, &path).is_ok(), reads, "not even by its id");
    }
    assert_eq!(code(c.app().compare_versions(&note, &target, &version, &version)).code, ErrorCode::NotFound);
}

#[test]
fn a_space_is_written_as_markdown_with_its_files_beside() {
    let (a, _b, note) = pair();
    let app = a.app();
    app.add_draft_file("note", "Budget.ods", b"PK\x03\x04").expect("kept");
    app.attach_draft_files("note", &note).expect("shared");
    app.reply_to_note(&note, "Merci [bien] !").expect("replied");
    let folder = tempfile::tempdir().expect("a folder");
    let space = app.get_mutual_help().expect("spaces").spaces.remove(0).id;
    let told = app.export_space(&space, folder.path()).expect("exported");
    assert_eq!((told.notes, told.files, told.missing), (1, 1, 0));
    let again = app.export_space(&space, folder.path()).expect("exported");
    assert_ne!(again.folder, told.folder, "nothing is written over");
    let root = std::path::Path::new(&told.folder);
    let stem = "2026-11-22 Migrer ses courriels";
    let text = std::fs::read_to_string(root.join(format!("{stem}.md"))).expect("the note");
    for part in [
        "---\ntitle: \"Migrer / ses courriels\"\nkind: how_to\nauthor: \"Maïwenn\"",
        "Un\n\nDeux",
        "Merci [bien] !",
        "/Budget.ods>)",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(std::fs::read(root.join(stem).join("Budget.ods")).expect("the file"), b"PK\x03\x04");
    assert!(std::fs::read_to_string(root.join("index.md")).expect("the index").contains(stem));
}

fn topic(text: &str) -> TopicFile {
    TopicFile { name: "12.json".into(), text: text.into() }
}

const TOPIC: &str = r#"{"id": 12, "title": "Quitter Doodle", "slug": "quitter-doodle", "posts_count": 4,
    "created_at": "2024-03-01T10:00:00.000Z",
    "post_stream": {"stream": [1, 2, 3, 4], "posts": [
      {"id": 1, "name": "Anne", "username": "anne", "created_at": "2024-03-01T10:00:00.000Z", "post_type": 1,
       "cooked": "<p onclick=\"x()\">Par <a href=\"/t/autre/9\">quoi</a> ?</p><script>alert(1)</script><img src=x onerror=alert(1)>"},
      {"id": 2, "username": "forum", "post_type": 3, "cooked": "<p>closed</p>"},
      {"id": 3, "username": "bob", "created_at": "bad", "raw": "Par **Framadate**.", "cooked": ""}]}}"#;

#[test]
fn a_saved_topic_is_taken_in_clean_marked_and_local() {
    let desk = Desk::new("Zoé");
    let app = desk.app();
    let seen = app.preview_topics(&[topic(TOPIC)], "https://forum.example.org/latest").expect("previewed");
    assert_eq!(seen.topics, [("Quitter Doodle".to_owned(), 2)]);
    assert_eq!((seen.known, seen.missing_texts), (0, 1), "the fourth text is not in the file");
    assert!(app.list_imported().expect("read").is_empty(), "looking changes nothing");
    app.import_topics(&[topic(TOPIC)], "https://forum.example.org/latest").expect("taken in");
    let report = app.import_topics(&[topic(TOPIC)], "https://forum.example.org").expect("taken in again");
    assert_eq!(report.known, 1);
    let rows = app.list_imported().expect("read");
    assert_eq!(rows.len(), 1, "twice is once");
    assert_eq!(rows[0].source, "https://forum.example.org/t/quitter-doodle/12");
    let view = app.get_imported(&rows[0].id).expect("read");
    assert_eq!(view.posts[0].author, "Anne");
    let html = &view.posts[0].html;
    assert!(html.contains("https://forum.example.org/t/autre/9"), "{html}");
    assert!(!html.contains("script") && !html.contains("onclick") && !html.contains("<img"), "{html}");
    assert!(view.posts[1].html.contains("<strong>Framadate</strong>"), "{}", view.posts[1].html);
    for words in ["quitter", "framadate", "Anne doodle"] {
        let found = app.search_everywhere(words).expect("searched").imported;
        assert_eq!(found, rows, "« {words} » is in it: title, name or text");
    }
    assert!(app.search_everywhere("onclick").expect("searched").imported.is_empty(), "markup is no word");
    app.remove_imported(&rows[0].id).expect("forgotten");
    assert!(app.list_imported().expect("read").is_empty());
    assert!(app.search_everywhere("framadate").expect("searched").imported.is_empty(), "nor found any more");
}

#[test]
fn a_category_names_what_is_missing_and_a_bad_file_says_where() {
    let desk = Desk::new("Zoé");
    let category = TopicFile {
        name: "c.json".into(),
        text: r#"{"topic_list": {"topics": [{"id": 12, "title": "Quitter Doodle"}, {"id": 13, "title": "Rester"}]}}"#
            .into(),
    };
    let report = desk.app().preview_topics(&[category.clone(), topic(TOPIC)], "").expect("previewed");
    assert_eq!((report.topics.len(), report.without_texts), (1, vec!["Rester".to_owned()]));
    assert_eq!(code(desk.app().import_topics(&[category], "")).args["reason"], "none");
    let refused = code(desk.app().import_topics(&[topic(TOPIC), topic("{\n \"title\": }")], ""));
    assert_eq!(
        (refused.code, refused.args["line"].as_str(), refused.args["path"].as_str()),
        (ErrorCode::BadTopicFile, "2", "12.json")
    );
    assert!(desk.app().list_imported().expect("read").is_empty(), "all of them, or none");
}
