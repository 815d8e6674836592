//! Nothing that runs, fetches or imitates the window comes out of a lesson, a note or a question.

use courseware::{CourseFiles, gift, render_lesson, render_note};

const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://x.example/a.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\"//",
    "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text y=1em>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
    "<embed src=javascript:alert(1)>",
    "<style>@import 'https://x.example/a.css';</style>",
    "<p style=\"background:url(javascript:alert(1))\">x</p>",
    "<link rel=stylesheet href=https://x.example/a.css>",
    "<base href=\"https://x.example/\">",
    "<meta http-equiv=refresh content=\"0;url=https://x.example\">",
    "<form action=\"https://x.example\"><input name=password><button formaction=javascript:alert(1)>x</button></form>",
    "<details open ontoggle=alert(1)>x</details>",
    "<a href=\"java&#x09;script:alert(1)\">x</a>",
    "<a href=\"\u{1}javascript:alert(1)\">x</a>",
    "<template><script>alert(1)</script></template>",
    "<textarea><script>alert(1)</script></textarea>",
    "<video><source onerror=alert(1)></video>",
    "<body onload=alert(1)>",
    "<x onclick=alert(1) id=main>x</x>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml version=\"1.0\"?><script>alert(1)</script>",
    "<div id=\"app\" class=\"dialog\">x</div>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](\u{200b}javascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](file:///etc/passwd)",
    "[x](//x.example/a)",
    "[x](lesson:m1-autre)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://x.example/pixel.png)",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "![\"onerror=alert(1) x=\"](media/a.png)",
    "![x](media/a.png '\"><script>alert(1)</script>')",
    "![x](media/a.png\"onerror=\"alert(1))",
    "[\"onclick=\"alert(1)](https://x.example/\"onclick=\"alert(1))",
    "[x](https://x.example/ '\" onmouseover=alert(1)')",
    "# <img src=x onerror=alert(1)>\n\n## \" onclick=alert(1) x=\"",
    "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
    "| \"><script>alert(1)</script> |\n|---|\n| x |",
    "a[^1]\n\n[^1]: <script>alert(1)</script>",
    "a[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: x",
    "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "> [!NOTE] <script>alert(1)</script>\n> <img src=x onerror=alert(1)>",
    "</section></div></main><script>alert(1)</script>",
    "<p data-block=\"p-0\" onclick=\"alert(1)\">x</p>",
    "<div data-block=\"javascript:alert(1)\" data-video=\"https://x.example/a.webm\">x</div>",
    "![x](https://x.example/a.webm)",
    "![\"><script>alert(1)</script>](media/a.webm)",
];

/// Reads the HTML as strictly as the page does and refuses everything that is not on the renderer's own list.
fn assert_harmless(html: &str, source: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest.find('>').unwrap_or_else(|| panic!("an open tag in {html:?} from {source:?}"));
        let tag = &rest[..end];
        rest = &rest[end..];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let known = [
            "p",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "br",
            "ul",
            "ol",
            "li",
            "blockquote",
            "a",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "aside",
            "figure",
            "figcaption",
            "img",
            "section",
            "sup",
            "b",
            "i",
            "u",
            "sub",
        ];
        assert!(known.contains(&name.as_str()), "<{tag}> from {source:?}");
        let mut attributes = tag[tag.find(' ').unwrap_or(tag.len())..].trim();
        while let Some((name, after)) = attributes.split_once("=\"") {
            let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("<{tag}> from {source:?}"));
            match name.trim() {
                "href" => assert!(
                    ["https://", "mailto:", "lesson:", "listing:", "#"].iter().any(|start| value.starts_with(start)),
                    "{value:?} from {source:?}"
                ),
                "src" => assert!(value.starts_with("media/") && !value.contains(".."), "{value:?} from {source:?}"),
                "id" => assert!(
                    ["s-", "n-", "r-"].iter().any(|start| value.starts_with(start)),
                    "{value:?} would stand for a part of the window, from {source:?}"
                ),
                "data-block" => assert!(
                    value.split_once('-').is_some_and(
                        |(kind, rest)| kind.len() == 1 && rest.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
                    ),
                    "{value:?} is no anchor of a passage, from {source:?}"
                ),
                "data-video" => {
                    assert!(value.starts_with("media/") && !value.contains(".."), "{value:?} from {source:?}");
                }
                "rel" | "role" | "tabindex" | "aria-label" | "class" | "alt" | "start" | "scope" => {}
                other => panic!("attribute {other} in <{tag}> from {source:?}"),
            }
            attributes = after.trim();
        }
        assert!(attributes.is_empty(), "<{tag}> has a bare attribute, from {source:?}");
    }
}

fn files() -> CourseFiles {
    CourseFiles::from([
        ("media/a.png".to_owned(), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0".to_vec()),
        (
            "media/media.toml".to_owned(),
            b"[[media]]\nfile = \"a.png\"\nauthor = \"N\"\nlicence = \"CC0-1.0\"\n".to_vec(),
        ),
    ])
}

fn lesson(body: &str) -> String {
    let source = format!("+++\nid = \"m1-x\"\ntitle = \"X\"\nminutes = 1\nsummary = \"X\"\n+++\n\n{body}\n");
    let (text, _) = render_lesson("1-un/1-x.fr.md", &source, &files());
    text.expect("the front matter is right").html
}

/// Each attack alone, inside other constructs, and in pairs.
fn corpus() -> Vec<String> {
    let mut corpus: Vec<String> = ATTACKS.iter().map(|attack| (*attack).to_owned()).collect();
    for attack in ATTACKS {
        for (before, after) in [
            ("> - 1. ", ""),
            ("**", "**"),
            ("[", "](https://x.example)"),
            ("![", "](media/a.png)"),
            ("<div>\n", "\n</div>"),
        ] {
            corpus.push(format!("{before}{attack}{after}"));
        }
    }
    for pair in ATTACKS.windows(2) {
        corpus.push(pair.concat());
        corpus.push(pair.join("\n"));
    }
    corpus
}

#[test]
fn no_lesson_carries_an_attack() {
    for source in corpus() {
        assert_harmless(&lesson(&source), &source);
    }
}

#[test]
fn no_note_carries_an_attack_a_picture_or_an_id() {
    for source in corpus() {
        let html = render_note(&source);
        assert_harmless(&html, &source);
        for forbidden in ["<img", " id=", "href=\"#", "<sup", "<h1", "<h2", "<section", "<aside"] {
            assert!(!html.contains(forbidden), "{forbidden} in {html:?} from {source:?}");
        }
    }
}

#[test]
fn no_question_carries_an_attack() {
    for source in corpus() {
        let escaped: String = source
            .replace("\n\n", "\n")
            .chars()
            .flat_map(|c| ['\\', c].into_iter().skip(usize::from(!"~=#{}:".contains(c))))
            .collect();
        for format in ["html", "markdown", "moodle", "plain"] {
            let text = format!("// [id:q]\n::t::[{format}]x {escaped} {{=a {escaped}#{escaped} ~b####{escaped}}}\n");
            let (questions, faults) = gift::parse("q.gift", &text);
            assert!(!questions.is_empty() || !faults.is_empty(), "a question never vanishes without a word: {text:?}");
            let shown = format!("{questions:?}");
            for question in &questions {
                assert_harmless(&question.stem_html, &text);
                assert_harmless(question.general_feedback_html.as_deref().unwrap_or_default(), &text);
                if let domain::learning::QuestionKind::Choice { choices, .. } = &question.kind {
                    for choice in choices {
                        assert_harmless(&choice.text_html, &text);
                        assert_harmless(choice.feedback_html.as_deref().unwrap_or_default(), &text);
                    }
                } else {
                    panic!("the escapes kept it a choice: {shown}");
                }
            }
        }
    }
}

#[test]
fn a_note_links_to_a_lesson_or_listing_by_its_id_and_by_nothing_else() {
    assert_eq!(render_note("[Agenda](lesson:m1-agenda)"), "<p><a href=\"lesson:m1-agenda\">Agenda</a></p>\n");
    assert_eq!(render_note("[Eux](listing:la-bulle)"), "<p><a href=\"listing:la-bulle\">Eux</a></p>\n");
    for outside in ["lesson:../settings", "lesson:a#b", "listing:", "lesson:a/b", "Lesson:a", "page:a"] {
        let html = render_note(&format!("[x]({outside})"));
        assert!(!html.contains("href"), "{outside} gave {html}");
    }
}

#[test]
fn words_survive_the_cleaning() {
    assert_eq!(
        render_note("## Titre\n\nUn <b>mot</b>, [un lien](https://example.org), ![une image](https://x.example/a.png)"),
        "<h3>Titre</h3>\n<p>Un mot, <a href=\"https://example.org\" rel=\"noopener noreferrer\">un lien</a>, une image</p>\n"
    );
    let html = lesson("<div class=\"x\">\nDes mots &lt; gardés.\n</div>\n\n![une image](https://x.example/a.png)");
    assert_eq!(
        html,
        "<p data-block=\"p-5049f161e0\">Des mots &lt; gardés.</p>\n<p data-block=\"p-29799cd958\">une image</p>\n"
    );
}
