//! Tiny courses, each with what must be said of it: `tests/courses/<case>/course` and `expected.txt` beside it.

use std::fs;
use std::path::Path;

/// Writes what was found as `expected.txt` does: `file:line key`, after `no course` when there is none.
fn describe(dir: &Path) -> String {
    let files = courseware::read_folder(dir).expect("a folder of the tests");
    let checked = courseware::check(&files);
    let mut lines = Vec::new();
    if checked.course.is_none() {
        lines.push("no course".to_owned());
    }
    for found in &checked.diagnostics {
        let severity = if found.is_blocking() { "" } else { " (remark)" };
        lines.push(format!("{}:{} {}{severity}", found.file, found.line, found.key()));
    }
    lines.join("\n")
}

#[test]
fn every_tiny_course_gets_exactly_the_faults_written_beside_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses");
    let mut cases: Vec<_> = fs::read_dir(&root)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("course").is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 12, "the cases moved: only {} found under {}", cases.len(), root.display());
    let mut wrong = Vec::new();
    for case in cases {
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap_or_default();
        let found = describe(&case.join("course"));
        if expected.trim() != found.trim() {
            wrong.push(format!("{}\n--- expected\n{}\n--- found\n{found}\n", case.display(), expected.trim()));
        }
    }
    assert!(wrong.is_empty(), "a trainer would be misled:\n{}", wrong.join("\n"));
}

#[test]
fn the_sound_course_is_whole() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/sound/course");
    let checked = courseware::check(&courseware::read_folder(&root).expect("a folder of the tests"));
    assert!(checked.is_publishable(), "nothing is wrong in it");
    let course = checked.course.expect("a course");
    assert_eq!(course.lessons().count(), 2);
    assert_eq!(course.media.keys().collect::<Vec<_>>(), ["media/bulles.fr.svg"]);
    let text = course.modules[0].lessons[0].text.exact(domain::Locale::Fr).expect("the French text");
    let anchors: Vec<String> = text.blocks.iter().map(|block| format!(" data-block=\"{}\"", block.id)).collect();
    let bare = anchors.iter().fold(text.html.clone(), |html, anchor| html.replacen(anchor, "", 1));
    assert!(!bare.contains("data-block") && anchors.len() >= 5, "each passage has its own anchor: {}", text.html);
    for part in [
        "<h2 id=\"s-voir-d-abord\">Voir d’abord</h2>",
        "<a href=\"lesson:m1-faire#s-pas-a-pas\">lien</a>",
        "<a href=\"#s-voir-d-abord\">plus haut</a>",
        "<a href=\"https://example.org/\" rel=\"noopener noreferrer\">dehors</a>",
        "<sup><a href=\"#n-1\" id=\"r-1\" role=\"doc-noteref\">1</a></sup>",
        "<figure><img src=\"media/bulles.fr.svg\" alt=\"Deux bulles qui se touchent.\"><figcaption>Deux bulles.</figcaption></figure>",
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Quoi, Qui\"><table>",
        "<th scope=\"col\">Quoi</th>",
        "<aside class=\"callout callout-tip\" role=\"note\">",
        "<section class=\"footnotes\" role=\"doc-endnotes\"><ol>",
        "<a href=\"#r-1\" role=\"doc-backlink\" aria-label=\"1 ↩\">↩</a></p></li>",
    ] {
        assert!(bare.contains(part), "missing {part}\nin {}", text.html);
    }
    assert!(!text.html.contains("remarque"), "comments stay in the source");
    assert!(!text.plain.contains("une-page"), "addresses are not words: {}", text.plain);
    assert!(text.plain.contains("voir example.org"), "names of sites are: {}", text.plain);
    assert!(text.plain.contains("Deux bulles.\nQuoi Qui"), "captions and cells are: {}", text.plain);
    assert_eq!(text.headings[0].id, "s-voir-d-abord");
    let quiz = course.modules[0].quiz.as_ref().expect("a quiz");
    assert_eq!((quiz.id.as_str(), quiz.pass_mark, quiz.questions.0.len()), ("m1-quiz", 60, 2));
}

/// Returns the text without the anchors of its passages.
fn without_anchors(html: &str) -> String {
    let mut pieces = html.split(" data-block=\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    first + &pieces.filter_map(|piece| piece.split_once('"').map(|(_, rest)| rest)).collect::<String>()
}

#[test]
fn a_video_keeps_all_that_lets_one_follow_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/courses/videos/course");
    let checked = courseware::check(&courseware::read_folder(&root).expect("a folder of the tests"));
    let course = checked.course.expect("faults elsewhere leave the rest");
    let video = &course.videos["media/bien.webm"];
    let sources: Vec<_> = video.sources.iter().map(|source| (source.path.as_str(), source.mime.as_str())).collect();
    assert_eq!(sources, [("media/bien.webm", "video/webm"), ("media/bien.mp4", "video/mp4")]);
    let french = &video.captions.exact(domain::Locale::Fr).expect("French captions")[0];
    assert_eq!((french.start, french.end, french.text.as_str()), (0, 2000, "Bonjour à tous."));
    assert_eq!(video.previews.as_ref().map(|previews| previews.columns), Some(6));
    let poster = &course.media[video.poster.as_ref().expect("a poster")];
    assert_eq!(poster.author, "Léo", "a picture with its own block keeps its own author");
    assert_eq!((video.author.as_str(), video.licence.as_str()), ("Nadia", "CC-BY-SA-4.0"));
    assert!(!course.videos.contains_key("media/menteuse.webm"), "what cannot be played is left out");
    assert!(!course.media.contains_key("media/bien.webm"), "its bytes are not held with the pictures");

    let text = course.modules[0].lessons[0].text.exact(domain::Locale::Fr).expect("the French text");
    let html = without_anchors(&text.html);
    let place = "<figure><div data-video=\"media/bien.webm\">Bien.</div><figcaption>Bien.</figcaption></figure>";
    assert!(html.contains(place), "its place is kept: {html}");
    assert!(html.contains("<p>La vidéo. Puis du texte.</p>"), "no block within a line: {html}");
    assert!(!html.contains("menteuse.webm"), "what cannot be played leaves its words");
    assert!(html.contains("<p>Menteuse.</p>"), "{html}");
    assert!(text.plain.contains("Bonjour à tous."), "what is said is found by the search: {}", text.plain);
}
