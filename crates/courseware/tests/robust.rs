//! No input makes the crate panic, hang or talk without end.

use courseware::{
    CourseFiles, DIAGNOSTICS_PER_FILE, check, gift, read_folder, render_lesson, render_note, render_scenario,
    render_worksheet,
};
use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// A small generator of chance whose seed tells everything.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).expect("53 bits fit") % limit.max(1)
    }
}

/// Everything the tiny courses hold, with texts that gather many constructs.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses");
    let mut corpus: Vec<_> = read_folder(&root)
        .expect("the folder of cases")
        .into_iter()
        .filter(|(path, _)| path.contains("/course/"))
        .map(|(path, bytes)| (path.split_once("/course/").map(|(_, path)| path.to_owned()).expect("filtered"), bytes))
        .collect();
    corpus.sort();
    corpus
}

const SPICE: &[&str] = &[
    "{",
    "}",
    "=",
    "~",
    "#",
    "%",
    "%50%",
    "->",
    "::",
    "\\",
    "//",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "|",
    "|---|",
    "> ",
    ">>>>>>",
    "- ",
    "1. ",
    "`",
    "```",
    "**",
    "<",
    ">",
    "<b",
    "<!--",
    "-->",
    "&#",
    "&amp;",
    "+++",
    "\n\n",
    "\r\n",
    "\"",
    "'",
    "\0",
    "\u{e000}",
    "\u{202f}",
    "é",
    "🫧",
    "####",
    "..",
    ":",
    "*",
    "\u{feff}",
    "[!NOTE]",
    "#x",
    "<![CDATA[",
    "\n## A {#a}\n\n",
    "\n### B {#b .one}\n\n",
    "{#a",
    " .good}",
    " .result}",
    "- [x](#a)\n",
    "](#oui)",
    "\n\n`n * (a + 2`\n\n",
    "{>3 ALL\n",
    "// [hint:",
];

fn mutate(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(5) {
            0 if at < bytes.len() => {
                bytes.remove(at);
            }
            1 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).expect("below 256"),
            2 => bytes.truncate(at),
            3 => {
                let end = (at + chance.below(60)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            _ => {
                let spice = SPICE[chance.below(SPICE.len())].as_bytes();
                bytes.splice(at..at, spice.iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn two_thousand_mutations_of_the_corpus_make_nothing_panic() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").subsec_nanos();
    let seed = std::env::var("COURSEWARE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(u64::from(now) + 1);
    println!("seed {seed} (COURSEWARE_SEED={seed} repeats this run)");
    let mut chance = Chance(seed);
    let corpus = corpus();
    let sound = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/sound/course")).expect("sound");
    for round in 0..2000 {
        let (path, bytes) = &corpus[round % corpus.len()];
        let bytes = mutate(bytes, &mut chance);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if path.ends_with(".gift") {
            let (questions, _) = gift::parse(path, &text);
            let written = gift::to_gift(&questions);
            assert_eq!(gift::parse(path, &written).0, questions, "seed {seed}: {written}");
        } else if path.ends_with(".md") {
            let _ = render_lesson(path, &text, &sound);
            let _ = render_note(&text);
            let _ = render_scenario(path, &text, &sound);
            let _ = render_worksheet(path, &text, &sound);
        }
        let mut files = sound.clone();
        // the mutated file takes the place of its like in a sound course, so that everything behind it is reached
        let like = files.keys().filter(|known| known.rsplit('.').next() == path.rsplit('.').next()).cloned();
        let like: Vec<_> = like.collect();
        let place = if like.is_empty() { path.clone() } else { like[chance.below(like.len())].clone() };
        files.insert(place, bytes);
        let checked = check(&files);
        for found in &checked.diagnostics {
            assert!(!found.key().is_empty() && found.file.len() < 200, "seed {seed}: {found:?}");
        }
    }
}

#[test]
fn a_file_cut_anywhere_is_read_to_where_it_stops() {
    let sound = read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/sound/course")).expect("sound");
    for (path, bytes) in sound.iter().filter(|(path, _)| path.ends_with(".md") || path.ends_with(".gift")) {
        for end in 0..bytes.len() {
            let text = String::from_utf8_lossy(&bytes[..end]);
            if path.ends_with(".gift") {
                let _ = gift::parse(path, &text);
            } else {
                let _ = render_scenario(path, &text, &sound);
                let _ = render_worksheet(path, &text, &sound);
            }
        }
        let mut files = sound.clone();
        files.insert(path.clone(), bytes[..bytes.len() / 2].to_vec());
        let _ = check(&files);
    }
}

#[test]
fn captions_and_their_announcement_cut_anywhere_are_read_to_where_they_stop() {
    let course =
        read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/videos/course")).expect("videos");
    for path in ["media/media.toml", "media/bien.fr.vtt", "media/fautes.fr.vtt", "media/bien.webm"] {
        for end in 0..course[path].len() {
            let mut files = course.clone();
            files.insert(path.to_owned(), course[path][..end].to_vec());
            let _ = check(&files);
        }
    }
    let mut files = course.clone();
    let longest =
        b"WEBVTT\n\n999:59:59.999 --> 999:59:59.999\nA\n\n999:59:58.000 --> 999:59:59.999 x:y\n\xe2\x80\xa8<b\n"
            .to_vec();
    files.insert("media/bien.fr.vtt".to_owned(), longest);
    assert!(check(&files).course.is_some(), "a moment after six weeks is still a moment");
}

fn front(body: &str) -> String {
    format!("+++\nid = \"m1-x\"\ntitle = \"X\"\nminutes = 1\nsummary = \"X\"\n+++\n\n{body}")
}

#[test]
fn ten_thousand_broken_lines_are_told_in_one_page() {
    let body = "[x](javascript:a)[^n] <b> ![](https://x.example/a) \n\n#### \n\n".repeat(10_000);
    let began = Instant::now();
    let (text, found) = render_lesson("1-un/1-x.fr.md", &front(&body), &CourseFiles::new());
    println!("ten thousand broken lines: {:?}", began.elapsed());
    assert!(text.is_some());
    assert_eq!(found.len(), DIAGNOSTICS_PER_FILE + 1);
    let quiz = "// [id:q]\nx {=a\n~%b\n\n".repeat(10_000);
    let began = Instant::now();
    let (_, found) = gift::parse("q.gift", &quiz);
    println!("ten thousand broken questions: {:?}", began.elapsed());
    assert_eq!(found.len(), DIAGNOSTICS_PER_FILE + 1);
    let terms = "[[terms]]\nid = 3\nx = 1\n".repeat(10_000);
    let manifest = "id = \"a\"\nversion = 1\nlicence = \"x\"\nauthors = []\nlocales = [\"fr\"]\n";
    let files = CourseFiles::from([
        ("course.toml".to_owned(), manifest.as_bytes().to_vec()),
        ("glossary.fr.toml".to_owned(), terms.into_bytes()),
    ]);
    let found = check(&files).diagnostics;
    assert!(found.len() <= 2 * (DIAGNOSTICS_PER_FILE + 1), "{} diagnostics", found.len());
}

#[test]
fn long_runs_of_the_worst_markdown_are_read_in_a_moment() {
    for (name, worst) in [
        ("quotes", "> ".repeat(400_000)),
        ("quotes on many lines", format!("{}x\n", ">".repeat(500)).repeat(2000)),
        ("lists", "- ".repeat(400_000)),
        ("emphasis", "*a **b ".repeat(120_000)),
        ("underscores", "_a__b".repeat(150_000)),
        ("brackets", "[".repeat(900_000)),
        ("pictures", "![".repeat(400_000)),
        ("links", "[a](".repeat(200_000)),
        ("footnotes", "[^1]".repeat(200_000)),
        ("code", "`a``b```".repeat(100_000)),
        ("tags", "<b>".repeat(300_000)),
        ("open comments", "<!-- ".repeat(180_000)),
        ("pipes", "|".repeat(900_000)),
        ("tables", "|a|b|\n|-|-|\n|c|d|\n\n".repeat(40_000)),
        ("headings", "# a\n".repeat(200_000)),
        ("entities", "&#38;".repeat(180_000)),
        ("steps", "## A {#a}\n- [b](#a)\n".repeat(40_000)),
        ("choices", format!("## A {{#a}}\n{}", "- [b](#c)\n".repeat(80_000))),
        ("fields", "## A {#a}\n### B {#b .one}\n- c\n- d\n".repeat(25_000)),
        ("columns", format!("## A {{#a}}\n### B {{#b .table}}\n{}|\n{}|\n", "|a".repeat(60_000), "|-".repeat(60_000))),
        ("formulas", "## A {#a}\n### B {#b .result}\n\n`a*((((b`\n\n`c`\n".repeat(20_000)),
        ("marks", format!("## A {{#a {}}}\n", ".b c=d ".repeat(100_000))),
    ] {
        // a quarter of what is accepted: enough to tell a square from a line, quick enough for every run
        let worst: String = worst.chars().take(256 * 1024).collect();
        let began = Instant::now();
        let (text, _) = render_lesson("1-un/1-x.fr.md", &front(&worst), &CourseFiles::new());
        let lesson = began.elapsed();
        let note: String = worst.chars().take(20_000).collect();
        let began = Instant::now();
        let _ = render_note(&note);
        println!("{name}: lesson {lesson:?}, note {:?}", began.elapsed());
        assert!(text.is_some(), "{name}");
        let part: String = worst.chars().take(64 * 1024).collect();
        let began = Instant::now();
        let (sheet, _) = render_worksheet("1-un/x.fr.md", &front(&part), &CourseFiles::new());
        let _ = render_scenario("1-un/x.fr.md", &front(&part), &CourseFiles::new());
        println!("{name}: activities {:?}", began.elapsed());
        assert!(sheet.is_some(), "{name}");
    }
}

#[test]
fn a_course_of_a_thousand_lessons_is_checked_whole() {
    let mut files = CourseFiles::new();
    let mut manifest = String::from(
        "id = \"grand\"\nversion = 1\nlicence = \"CC0-1.0\"\nauthors = [\"N\"]\nlocales = [\"fr\", \"en\"]\n\
         title = { fr = \"G\", en = \"G\" }\nsummary = { fr = \"G\", en = \"G\" }\n",
    );
    for module in 0..20 {
        let names: Vec<_> = (0..50).map(|lesson| format!("\"{lesson}-l\"")).collect();
        manifest.push_str(&format!(
            "[[modules]]\nid = \"m{module}\"\nfolder = \"{module}-m\"\ntitle = {{ fr = \"M\", en = \"M\" }}\n\
             summary = {{ fr = \"M\", en = \"M\" }}\nlessons = [{}]\n",
            names.join(", ")
        ));
        for lesson in 0..50 {
            let next = (lesson + 1) % 50;
            let body = format!("## Un titre\n\nDes mots, [la suite]({next}-l.md#un-titre).\n\n").repeat(10);
            let text = format!(
                "+++\nid = \"m{module}-l{lesson}\"\ntitle = \"L\"\nminutes = 5\nsummary = \"L\"\n+++\n\n{body}"
            );
            for locale in ["fr", "en"] {
                files.insert(format!("{module}-m/{lesson}-l.{locale}.md"), text.clone().into_bytes());
            }
        }
    }
    files.insert("course.toml".to_owned(), manifest.into_bytes());
    let began = Instant::now();
    let checked = check(&files);
    println!("a thousand lessons in two languages: {:?}", began.elapsed());
    assert_eq!(checked.diagnostics, []);
    assert_eq!(checked.course.map(|course| course.lessons().count()), Some(1000));
}
