//! Several learners on one computer; everything of a person out of one and into another.

use app::{App, Learners};
use contract::{ErrorCode, ImportReport, ImportedPart, NotesQuery, Settings, UiError, WriteNote};
use domain::learning::{FieldValue, LessonState};
use domain::mutual_help::NoteKind;
use domain::{LessonId, Locale, WorksheetId};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use testkit::desk::Desk;

/// A computer on which Zoé read a module; nobody has it open.
fn computer() -> Desk {
    let mut desk = Desk::new("Zoé");
    desk.read_lessons("m1");
    desk.close();
    desk
}

fn open(desk: &Desk) -> Learners {
    Learners::open(desk.config()).expect("the computer opens")
}

fn lessons_read(app: &App) -> usize {
    let course = app.get_course().expect("a course");
    course.modules.iter().flat_map(|module| &module.lessons).filter(|lesson| lesson.state == LessonState::Done).count()
}

fn code<T: std::fmt::Debug>(refused: app::Result<T>) -> ErrorCode {
    UiError::from(refused.expect_err("refused")).code
}

fn names(learners: &Learners) -> Vec<String> {
    learners.list_learners().expect("learners").learners.into_iter().map(|learner| learner.name).collect()
}

#[test]
fn two_learners_are_apart_and_each_finds_their_own_again() {
    let desk = computer();
    let learners = open(&desk);
    assert!(!learners.is_asking(), "alone, nobody is asked who they are");
    assert!(!desk.folder().join("learners.json").exists(), "alone, nothing changes in the folder");
    let read = lessons_read(&learners.app());
    assert!(read > 0);
    let lea = learners.add_learner("Léa").expect("added");
    learners.switch_learner(&lea.id).expect("switched");
    let app = learners.app();
    assert_eq!(lessons_read(&app), 0, "Zoé's progress is not Léa's");
    let boot = app.get_boot().expect("a boot");
    assert!(boot.first_start, "a new learner begins at the doors");
    assert_eq!(boot.settings.name, "Léa");
    app.update_settings(Settings { locale: Some(Locale::En), ..boot.settings }).expect("kept");
    learners.switch_learner("first").expect("back");
    let app = learners.app();
    assert_eq!((lessons_read(&app), app.locale()), (read, Locale::Fr), "Zoé finds hers, in her language");
    learners.close();
    drop((learners, app));

    let learners = open(&desk);
    assert!(learners.is_asking(), "with several, nobody is taken for another");
    assert_eq!(names(&learners), ["Zoé", "Léa"], "the last who used it comes first");
    learners.switch_learner(&lea.id).expect("it is Léa");
    assert!(!learners.is_asking());
    assert_eq!(learners.app().locale(), Locale::En);
    fs::write(desk.folder().join("learners.json"), b"{ half").expect("damaged");
    let mut again = names(&learners);
    again.sort();
    assert_eq!(again, ["Léa", "Zoé"], "the folders say who there is, and the list can be made again");
    let _ = fs::remove_file(desk.folder().join("learners.json"));
    drop(learners);
    assert_eq!(names(&open(&desk)).len(), 2);
}

#[test]
fn what_the_former_learner_had_under_way_never_reaches_the_next() {
    let desk = computer();
    let learners = Arc::new(open(&desk));
    let heard = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&heard);
    learners.on_changed(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let former = learners.app();
    // the exchange is open while she leaves
    let space = former.create_space("Pays de Brest").expect("a space");
    former.start_exchange().expect("listening");
    assert!(former.get_mutual_help().expect("help").exchange.running);
    let lea = learners.add_learner("Léa").expect("added");
    let (go, wait) = mpsc::channel::<()>();
    let late = std::thread::spawn({
        let former = Arc::clone(&former);
        move || {
            wait.recv().expect("told");
            let note = WriteNote {
                space: space.id,
                kind: NoteKind::Question,
                title: "?".into(),
                body: "?".into(),
                tags: vec![],
            };
            (
                former.mark_lesson_read(&LessonId::new("m2-posture").expect("an id")).is_err(),
                former.write_note(&note).is_err(),
            )
        }
    });
    learners.switch_learner(&lea.id).expect("switched");
    let told = heard.load(Ordering::SeqCst);
    go.send(()).expect("sent");
    assert_eq!(late.join().expect("ended"), (true, true), "what comes late is refused, not done as somebody else");
    let app = learners.app();
    assert_eq!(lessons_read(&app), 0);
    let help = app.get_mutual_help().expect("help");
    assert!(help.spaces.is_empty() && !help.exchange.running, "the spaces are Zoé's: {help:?}");
    assert_eq!(heard.load(Ordering::SeqCst), told, "the window hears nothing of the former any more");
    app.create_space("À Léa").expect("a space of her own");
    assert!(heard.load(Ordering::SeqCst) > told, "and it hears the new one");
    assert_ne!(
        fs::read(desk.folder().join("device.key")).expect("a key"),
        fs::read(desk.folder().join("learners").join(&lea.id).join("device.key")).expect("a key"),
        "each signs with their own key"
    );
    assert!(desk.folder().join("backups").is_dir(), "a last backup was made of what was left");
}

#[test]
fn somebody_taken_off_can_be_put_back_and_the_one_in_use_stays() {
    let desk = computer();
    let learners = open(&desk);
    let lea = learners.add_learner("Léa").expect("added");
    assert_eq!(code(learners.remove_learner("first")), ErrorCode::LearnerInUse);
    assert_eq!(code(learners.remove_learner("../..")), ErrorCode::NotFound);
    assert_eq!(code(learners.switch_learner("nobody")), ErrorCode::NotFound);
    assert_eq!(code(learners.add_learner("  ")), ErrorCode::BadName);
    learners.rename_learner(&lea.id, "Léa Martin").expect("renamed");
    learners.switch_learner(&lea.id).expect("switched");
    assert_eq!(learners.app().get_boot().expect("a boot").settings.name, "Léa Martin");
    // the first learner's folder holds the others': only what is theirs goes
    let left = learners.remove_learner("first").expect("taken off");
    assert_eq!((left.learners.len(), left.removed.len()), (1, 1));
    assert_eq!(left.removed[0].name, "Zoé");
    assert_eq!(code(learners.restore_learner("first-../x")), ErrorCode::NotFound);
    let back = learners.restore_learner(&left.removed[0].folder).expect("put back");
    assert_eq!((back.learners.len(), back.removed.len()), (2, 0));
    learners.switch_learner("first").expect("hers again");
    assert!(lessons_read(&learners.app()) > 0, "with all she did");
    let left = learners.remove_learner(&lea.id).expect("taken off");
    learners.restore_learner(&left.removed[0].folder).expect("put back");
    assert_eq!(names(&learners).len(), 2);
}

#[test]
fn who_comes_back_after_the_term_is_not_half_gone() {
    let desk = computer();
    let learners = open(&desk);
    let lea = learners.add_learner("Léa").expect("a second learner").id;
    let removed = desk.folder().join("removed");
    let put_aside = || {
        learners.remove_learner(&lea).expect("taken off");
        learners.list_learners().expect("a list").removed[0].folder.clone()
    };
    let aside = put_aside();
    std::fs::write(removed.join(&aside).join("expired"), "1").expect("as a start after thirty days notes it");
    learners.restore_learner(&aside).expect("back");
    let again = put_aside();
    assert!(!removed.join(again).join("expired").exists(), "a second removal would be deleted at the next start");
}

#[test]
fn the_edition_published_by_the_first_learner_is_shown_to_the_others() {
    let desk = computer();
    let learners = open(&desk);
    let lesson = LessonId::new("m1-paysage").expect("an id");
    let source = learners.app().get_course_text(&(&lesson).into(), Locale::Fr).expect("a source").source;
    learners.app().save_course_text(&(&lesson).into(), Locale::Fr, &(source + "\n\nÀ nous.\n")).expect("kept");
    let version = learners.app().publish_course().expect("published").version;
    let lea = learners.add_learner("Léa").expect("added");
    learners.switch_learner(&lea.id).expect("switched");
    let app = learners.app();
    assert_eq!(app.get_course().expect("a course").version, version, "a course is content, not somebody's own");
    assert!(!app.get_studio().expect("a studio").own_edition, "only who published it can take it back");
}

fn part<'r>(report: &'r ImportReport, name: &str) -> &'r ImportedPart {
    report.parts.iter().find(|part| part.part == name).unwrap_or_else(|| panic!("no {name} in {report:?}"))
}

/// Zoé with something of everything, and her file.
fn exported(folder: &tempfile::TempDir) -> (Desk, PathBuf) {
    let desk = Desk::new("Zoé");
    desk.complete("m1");
    let sheet = WorksheetId::new("m1-worksheet").expect("an id");
    desk.app().save_sheet_value(&sheet, "nom", &FieldValue::Text("Les Lucioles".into())).expect("kept");
    let space = desk.app().create_space("Pays de Brest").expect("a space");
    let note = WriteNote {
        space: space.id,
        kind: NoteKind::Question,
        title: "Qui ?".into(),
        body: "Et vous ?".into(),
        tags: vec![],
    };
    desk.app().write_note(&note).expect("written");
    assert!(desk.app().person_file_name().starts_with("zoe-2026-11-2"), "{}", desk.app().person_file_name());
    let path = folder.path().join("zoe.emancipasso");
    desk.app().export_person(&path).expect("exported");
    (desk, path)
}

#[test]
fn what_one_computer_exports_another_takes_back_once_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, path) = exported(&folder);
    let text = fs::read_to_string(&path).expect("a text");
    assert!(text.contains("Et vous ?"), "her note is there to keep");
    let key = fs::read(from.folder().join("device.key")).expect("a key");
    let key = data_hex(&key);
    assert!(!text.contains(&key), "the key of an installation never leaves it");

    let to = Desk::new("Youenn");
    to.read_lessons("m2");
    let preview = to.app().preview_import(&path).expect("a preview");
    assert_eq!(lessons_read(to.app()), 5, "a preview changes nothing");
    let done = to.app().import_person(&path).expect("taken in");
    assert_eq!(done, preview, "what is done is what was announced");
    assert_eq!((done.name.as_str(), done.texts), ("Zoé", 1));
    assert_eq!((part(&done, "lessons").new, part(&done, "attempts").new, part(&done, "sheet_values").new), (5, 1, 1));
    assert_eq!(part(&done, "settings").kept, 1, "who one is stays");
    assert_eq!(lessons_read(to.app()), 10, "both are there");
    assert_eq!(to.app().get_boot().expect("a boot").settings.name, "Youenn");
    assert!(to.app().list_notes(&NotesQuery::default()).expect("notes").is_empty(), "no note appears in a space");
    assert!(to.folder().join("backups").is_dir(), "a backup was made before");
    let again = to.app().import_person(&path).expect("taken in again");
    assert!(again.parts.iter().all(|part| part.new == 0 && part.replaced == 0), "{again:?}");

    let learners = Learners::open({
        let mut config = to.config();
        drop(to);
        config.data_dir = folder.path().join("computer");
        config
    })
    .expect("a computer");
    let (zoe, report) = learners.import_learner(&path).expect("a new learner");
    assert_eq!((zoe.name.as_str(), part(&report, "settings").new), ("Zoé", 1));
    learners.switch_learner(&zoe.id).expect("switched");
    let app = learners.app();
    assert_eq!(app.get_boot().expect("a boot").settings, from.app().get_boot().expect("a boot").settings);
    assert_eq!(app.get_course().expect("a course"), from.app().get_course().expect("a course"), "the same progress");
    let (bytes, _) = app.render_attestation(&"m1".parse().expect("an id"), "Zoé").expect("hers to print again");
    assert!(bytes.starts_with(b"%PDF-"));
}

fn data_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn files_that_are_not_a_person_s_are_refused_in_their_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_from, path) = exported(&folder);
    let good = fs::read_to_string(&path).expect("a text");
    let to = Desk::new("Youenn");
    let bad = folder.path().join("bad.emancipasso");
    let reason = |bytes: &[u8]| {
        fs::write(&bad, bytes).expect("written");
        let refused: UiError = to.app().import_person(&bad).expect_err("refused").into();
        assert_eq!(refused.code, ErrorCode::BadPersonFile, "{refused}");
        refused.args["reason"].clone()
    };
    assert_eq!(reason(b""), "other");
    assert_eq!(reason(b"%PDF-1.7"), "other");
    assert_eq!(reason(b"{\"format\":\"x\",\"version\":1}"), "other");
    assert_eq!(reason("[".repeat(200_000).as_bytes()), "other", "too deep to be read");
    assert_eq!(reason(&good.as_bytes()[..good.len() / 2]), "damaged");
    assert_eq!(reason(good.replace("Zoé", "Zoe").as_bytes()), "damaged", "changed since");
    assert_eq!(reason(good.replace("\"version\": 1", "\"version\": 2").as_bytes()), "newer");
    let refused: UiError = to.app().import_person(folder.path()).expect_err("a folder").into();
    assert_eq!(refused.code, ErrorCode::BadPersonFile);
    let refused: UiError = to.app().import_person(&folder.path().join("none")).expect_err("nothing").into();
    assert_eq!(refused.code, ErrorCode::UnreadableFile);
}

/// Writes the digest a hostile hand would write.
fn seal(text: &str) -> String {
    use sha2::{Digest, Sha256};
    let before = "\"sha256\": \"";
    let at = text.find(before).expect("a digest") + before.len();
    let zeros = format!("{}{}{}", &text[..at], "0".repeat(64), &text[at + 64..]);
    let digest = data_hex(&Sha256::digest(zeros.as_bytes()));
    zeros.replacen(&"0".repeat(64), &digest, 1)
}

#[test]
fn a_file_made_by_a_hostile_hand_comes_in_whole_and_readable_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_from, path) = exported(&folder);
    let good = fs::read_to_string(&path).expect("a text");
    assert_eq!(seal(&good), good, "the test seals as the program does");
    let lines: Vec<&str> = good.lines().collect();
    let values =
        ["null", "-1", "1e300", "9223372036854775807", "true", "\"\"", "\"[\"", "{}", "[]", "\"../..\"", "[[[[1]]]]"];
    let mut seed: u64 = 0x5eed_0018;
    println!("seed {seed:#x}");
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).expect("small") % below
    };
    let bad = folder.path().join("bad.emancipasso");
    let (mut refused, mut taken) = (0, 0);
    let to = Desk::new("Youenn");
    for turn in 0..150 {
        let mut changed: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let at = 4 + next(lines.len() - 5);
        match (next(3), changed[at].split_once(": ")) {
            (0, _) => drop(changed.remove(at)),
            (_, Some((name, value))) => {
                let comma = if value.ends_with(',') { "," } else { "" };
                changed[at] = format!("{name}: {}{comma}", values[next(values.len())]);
            }
            _ => changed[at] = format!("{},", values[next(values.len())]),
        }
        fs::write(&bad, seal(&(changed.join("\n") + "\n"))).expect("written");
        match to.app().import_person(&bad) {
            Ok(_) => taken += 1,
            Err(error) => {
                let told = UiError::from(error);
                assert_eq!(told.code, ErrorCode::BadPersonFile, "turn {turn}, line {at}: {told}");
                refused += 1;
            }
        }
        // whatever came in, every page opens
        to.app().get_course().unwrap_or_else(|error| panic!("turn {turn}, line {at} « {} »: {error}", changed[at]));
        to.app().get_worksheet(&WorksheetId::new("m1-worksheet").expect("an id")).expect("the worksheet opens");
        to.app().get_boot().expect("the window opens");
    }
    assert!(refused > 20 && taken > 5, "the changes must reach both ways: {refused} refused, {taken} taken in");
}

#[test]
fn one_whose_folder_is_in_use_keeps_no_other_out() {
    let desk = Desk::new("Zoé");
    let config = desk.config();
    drop(desk.app().get_boot());
    let mut desk = desk;
    desk.close();
    let lea = {
        let learners = Learners::open(config.clone()).expect("it opens");
        learners.add_learner("Léa").expect("a second learner").id
    };
    // Léa used the program last: hers is the folder that is tried first
    Learners::open(config.clone()).expect("it opens").switch_learner(&lea).expect("Léa sits down");
    // as the terminal does for an exchange that goes on
    let held = Learners::open_named(config.clone(), Some(&lea)).expect("Léa’s folder is free");
    let opened = Learners::open(config.clone()).expect("Zoé can still open the program");
    assert!(opened.is_asking(), "who sits there is asked");
    drop(opened);
    drop(held);
    std::fs::write(desk.folder().join("vacances.txt"), "à moi").expect("a file of the person's own");
    let folder = desk.folder().to_owned();
    let learners = Learners::open(config).expect("it opens");
    learners.switch_learner(&lea).expect("Léa sits down");
    learners.remove_learner("first").expect("Zoé is taken off");
    assert!(folder.join("vacances.txt").exists(), "what is not the program's stays where it was");
    assert!(!folder.join("emancipasso.sqlite").exists(), "the learner's own is put aside");
}
