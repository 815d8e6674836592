//! The PDF as others see it: poppler and qpdf read it, not our own code.

#[path = "tools/pdf.rs"]
mod pdf;
#[path = "document/reading.rs"]
mod reading;
#[path = "document/sample.rs"]
mod sample;
#[path = "document/structure.rs"]
mod structure;

use certificates::{DocumentContent, DocumentText, Error, render_document};
use domain::Locale;
use pdf::Pdf;
use reading::{count, page, read};
use sample::{grid, item, paragraphs, section};

/// A sentence with accents and French spaces.
const SENTENCE: &str = "Où l’été s’achève, Zoë n’a «\u{202f}vraiment\u{202f}» rien oublié\u{202f}: 1\u{202f}200\u{a0}€, ça suffit\u{202f}?";

fn drawn(text: &DocumentText) -> Pdf {
    Pdf::of(&render_document(text).expect("these words can be drawn"))
}

/// A document with one section of these answers.
fn with(items: Vec<(&str, DocumentContent)>) -> DocumentText {
    let items = items.into_iter().map(|(label, content)| item(label, content)).collect();
    DocumentText {
        heading: "Essai".into(),
        sections: vec![section("Partie", items)],
        footer: "Au pied".into(),
        page_label: "page {page} sur {pages}".into(),
        ..DocumentText::default()
    }
}

/// One paragraph of `count` numbered sentences.
fn long(count: usize) -> String {
    (0..count).map(|index| format!("{index} {SENTENCE}")).collect::<Vec<_>>().join(" ")
}

fn table(count: usize) -> DocumentContent {
    let row = |index: usize| {
        vec![
            format!("début{index}"),
            "Une remarque assez longue pour prendre deux ou trois lignes dans sa colonne, quoi qu’il arrive".into(),
            format!("{} €", index * 17),
            format!("fin{index}"),
        ]
    };
    let head = ["Usage", "Remarque", "Coût", "Dernier"].map(str::to_owned).to_vec();
    DocumentContent::Table { head, rows: (0..count).map(row).collect() }
}

#[test]
fn the_file_is_sound_and_its_pages_stand() {
    let cases = [
        ("sample", grid()),
        ("empty", DocumentText::default()),
        ("long", with(vec![("Récit", paragraphs(&[&long(200)]))])),
        ("table", with(vec![("Tableau", table(60))])),
    ];
    for (name, text) in cases {
        let pdf = drawn(&text);
        pdf.assert_sound();
        let info = pdf.ask("pdfinfo", &[], &[]);
        assert!(info.contains("595.276 x 841.89 pts (A4)"), "{name}: home printers have A4: {info}");
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.contains("yes")), "{name}: {info}");
    }
}

#[test]
fn an_empty_document_is_one_page_without_words() {
    let pdf = drawn(&DocumentText::default());
    assert_eq!(count(&pdf), 1);
    assert_eq!(read(&pdf).trim(), "");
}

#[test]
fn every_word_can_be_read_back_in_order() {
    let text = grid();
    let pdf = drawn(&text);
    reading::assert_in_order(&pdf, &text);
}

#[test]
fn a_long_text_flows_over_pages_without_losing_a_letter() {
    let text = with(vec![("Récit", paragraphs(&[&long(220), "Fin."]))]);
    let pdf = drawn(&text);
    assert!(count(&pdf) >= 3, "{} pages", count(&pdf));
    reading::assert_in_order(&pdf, &text);
    for number in 1..count(&pdf) {
        let lines = page(&pdf, number).lines().count();
        assert!(lines > 35, "page {number} must be full before the next one begins: {lines} lines");
    }
}

#[test]
fn no_line_begins_or_ends_where_french_forbids_it() {
    for sentence in [SENTENCE, "Oui ? Non ! Peut-être : « tout » ou rien ; 12 000 € et 95 %."] {
        let pdf = drawn(&with(vec![("Récit", paragraphs(&[&vec![sentence; 60].join(" ")]))]));
        for line in read(&pdf).lines().map(str::trim) {
            assert!(!line.starts_with(['»', '?', '!', ':', ';', '€', '%']), "{line:?}");
            assert!(!line.ends_with('«') && !line.ends_with("12") && !line.starts_with("000"), "{line:?}");
        }
    }
}

#[test]
fn the_head_of_a_table_is_on_each_of_its_pages_and_rows_are_whole() {
    let text = with(vec![("Tableau", table(60))]);
    let pdf = drawn(&text);
    assert!(count(&pdf) >= 3, "{} pages", count(&pdf));
    let mut seen = 0;
    for number in 1..=count(&pdf) {
        let words = page(&pdf, number);
        assert!(words.contains("Remarque") && words.contains("Dernier"), "page {number} has no head: {words}");
        while words.contains(&format!("début{seen}\n")) || words.contains(&format!("début{seen} ")) {
            assert!(words.contains(&format!("fin{seen}")), "row {seen} is cut at the end of page {number}: {words}");
            seen += 1;
        }
    }
    assert_eq!(seen, 60, "every row, in order");
    let structure = pdf.ask("pdfinfo", &["-struct"], &[]);
    let roles = |role: &str| {
        structure.lines().filter(|line| line.trim().trim_end_matches(':').trim_end_matches(" (block)") == role).count()
    };
    assert_eq!((roles("Table"), roles("TR"), roles("TH"), roles("TD")), (1, 61, 4, 240), "the head is told once");
    let told = pdf.ask("pdfinfo", &["-struct-text"], &[]);
    assert_eq!(told.matches("Dernier").count(), 1, "the heads of the next pages are ornament: {told}");
}

#[test]
fn a_high_row_is_whole_when_a_page_can_hold_it() {
    let high = |name: &str| vec![name.to_owned(), format!("début{name} {} fin{name}", long(36))];
    for rows in [vec![high("A")], vec![vec!["bas".into()], high("A"), high("B")]] {
        let text = with(vec![
            ("", paragraphs(&["x"; 9])),
            ("Question", DocumentContent::Table { head: vec!["Nom".into(), "Avis".into()], rows }),
        ]);
        let pdf = drawn(&text);
        assert!(count(&pdf) > 1, "nothing would be shown");
        for number in 1..=count(&pdf) {
            let words = page(&pdf, number);
            for name in ["A", "B"] {
                let ends = [format!("début{name}"), format!("fin{name}")].map(|end| words.contains(&end));
                assert!(ends[0] == ends[1], "row {name} is cut at the end of page {number}: {words}");
            }
        }
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on() {
    let rows = vec![vec!["A".to_owned(), long(120)], vec!["B".to_owned(), "Après".to_owned()]];
    let text = with(vec![("T", DocumentContent::Table { head: vec!["Nom".into(), "Avis".into()], rows })]);
    let pdf = drawn(&text);
    assert!(count(&pdf) >= 3, "{} pages", count(&pdf));
    assert!(read(&pdf).contains("119 Où") && read(&pdf).contains("Après"), "{}", read(&pdf));
    pdf.assert_apart("high row");
}

#[test]
fn a_label_is_never_parted_from_its_answer() {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let kinds = || {
        [
            DocumentContent::Empty("Réponse".into()),
            DocumentContent::Paragraphs(vec![format!("Réponse {}", long(3))]),
            DocumentContent::List(vec![format!("Réponse {}", long(2)), "autre".into()]),
            DocumentContent::Choice { options: texts(&["Réponse", "Non"]), chosen: 0 },
            DocumentContent::Choice { options: vec![format!("Réponse {}", long(1)), long(1)], chosen: 1 },
            DocumentContent::Table { head: texts(&["Tête"]), rows: vec![texts(&["Réponse"]), texts(&["b"])] },
            DocumentContent::Figure { value: "Réponse".into(), note: "note".into() },
        ]
    };
    for kind in 0..kinds().len() {
        for before in 24..44 {
            let [content] = kinds().into_iter().skip(kind).take(1).collect::<Vec<_>>().try_into().expect("one kind");
            let filler = vec!["x"; before];
            let mut text = with(vec![("", paragraphs(&filler))]);
            text.sections.push(section("Titre", vec![item("Question", content)]));
            let pdf = drawn(&text);
            let first = page(&pdf, 1);
            let there = ["Titre", "Question", "Réponse"].map(|word| first.contains(word));
            assert!(there == [true; 3] || there == [false; 3], "kind {kind} after {before} lines: {there:?}");
        }
    }
}

#[test]
fn nothing_crosses_the_margins_or_another_word() {
    let wide = "W".repeat(300);
    let address = format!("https://exemple.org/{}", "dossier/".repeat(40));
    let mut text = grid();
    text.heading = format!("{} {wide}", text.heading);
    text.lead.push(wide.clone());
    let content = [
        paragraphs(&[&wide, &address]),
        DocumentContent::List(vec![wide.clone(), address.clone()]),
        DocumentContent::Choice { options: vec![wide.clone(), "b".into()], chosen: 0 },
        DocumentContent::Figure { value: wide.clone(), note: wide.clone() },
        DocumentContent::Figure { value: long(12), note: long(30) },
        DocumentContent::Table { head: vec![wide.clone(); 3], rows: vec![vec![address.clone(); 3]] },
        DocumentContent::Table { head: Vec::new(), rows: vec![vec!["mot".into(); 12], vec![wide.clone(); 2]] },
    ];
    text.sections.push(section(&wide, content.map(|content| item(&wide, content)).to_vec()));
    let pdf = drawn(&text);
    let (margin, width, height) = (20.0 * 72.0 / 25.4, 595.276, 841.89);
    for [x_min, y_min, x_max, y_max] in pdf.boxes().concat() {
        assert!(x_min >= margin && x_max <= width - margin, "a word from {x_min} to {x_max} pt across");
        assert!(y_min >= margin && y_max <= height - margin / 2.0, "a word from {y_min} to {y_max} pt down");
    }
    pdf.assert_apart("wide");
    pdf.assert_sound();
    reading::assert_in_order(&pdf, &text);
}

#[test]
fn each_page_says_its_number_and_its_footer() {
    let pdf = drawn(&with(vec![("Récit", paragraphs(&[&long(220)]))]));
    let pages = count(&pdf);
    for number in 1..=pages {
        let words = page(&pdf, number);
        assert!(words.contains(&format!("page {number} sur {pages}")) && words.contains("Au pied"), "{words}");
    }
}

#[test]
fn a_character_without_a_drawing_is_refused_wherever_it_is() {
    let mut text = with(vec![("Question", DocumentContent::Table { head: vec![], rows: vec![vec!["雪".into()]] })]);
    text.lead.push("Zoé ش".into());
    text.page_label = "雨 {page}".into();
    let refused = render_document(&text);
    let Err(Error::MissingGlyphs { characters }) = refused else { panic!("boxes would be drawn: {refused:?}") };
    assert_eq!(characters, "ش雨雪");
}

#[test]
fn what_has_no_room_is_refused_by_its_field() {
    let columns = with(vec![("T", DocumentContent::Table { head: vec!["a".into(); 60], rows: vec![] })]);
    assert!(matches!(render_document(&columns), Err(Error::TooLong { field: "table" })), "columns of one letter");
    let footer = DocumentText { footer: long(9), ..DocumentText::default() };
    assert!(matches!(render_document(&footer), Err(Error::TooLong { field: "footer" })), "it would cover the page");
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let draw = |text: &DocumentText| render_document(text).expect("it can be drawn");
    assert_eq!(draw(&grid()), draw(&grid()), "saved twice, a document is the same file");
    let mut other = grid();
    other.lead[0].push('.');
    assert_ne!(draw(&grid()), draw(&other));
}

#[test]
fn a_document_is_light_to_send_and_holds_only_the_faces_it_uses() {
    let size = render_document(&grid()).expect("it can be drawn").len();
    assert!(size < 150_000, "{size} bytes for three pages");
    let size = render_document(&with(vec![("Tableau", table(600))])).expect("it can be drawn").len();
    assert!(size < 600_000, "{size} bytes for a table of 600 rows");
    let lead = DocumentText { lead: vec!["Rien d’autre".into()], ..DocumentText::default() };
    let fonts = drawn(&lead).ask("pdffonts", &[], &[]);
    assert_eq!(fonts.lines().skip(2).count(), 1, "{fonts}");
}

#[test]
fn a_screen_reader_finds_title_language_and_structure() {
    let pdf = drawn(&DocumentText { language: Locale::En, ..grid() });
    let info = pdf.ask("pdfinfo", &[], &[]);
    assert!(info.contains("Grille de diagnostic numérique – Zoé Lefèvre"), "{info}");
    let raw = String::from_utf8_lossy(&std::fs::read(pdf.path()).expect("it was written")).into_owned();
    assert!(raw.contains("/Lang(en)") && raw.contains("/DisplayDocTitle true"), "the voice follows the language");
    let told = pdf.ask("pdfinfo", &["-struct-text"], &[]);
    let order =
        ["H1", "Grille", "H2", "L’association", "H3", "Nom de", "LBody", "Table", "TH", "Usage", "TD", "62 sur"];
    let mut rest = told.as_str();
    for part in order {
        let at = rest.find(part).unwrap_or_else(|| panic!("no {part} at its place in the structure: {told}"));
        rest = &rest[at..];
    }
    assert!(!told.contains("page 1 sur"), "the foot of a page would be read in the middle of a sentence: {told}");
}

#[test]
fn a_screen_reader_knows_which_option_is_chosen() {
    let options = ["Oui", "Non", "Peut-être"].map(str::to_owned).to_vec();
    let choice = |chosen| drawn(&with(vec![("Q", DocumentContent::Choice { options: options.clone(), chosen })]));
    assert_eq!(structure::signs(&choice(1)), ["○", "●", "○"], "bubbles and bold letters are only seen");
    assert_eq!(structure::signs(&choice(9)), ["○", "○", "○"], "no such option, none is marked");
}

#[test]
fn every_piece_of_every_page_leads_to_its_node_and_back() {
    let texts =
        [grid(), with(vec![("R", paragraphs(&[&long(220)]))]), with(vec![("T", table(60))]), DocumentText::default()];
    for text in texts {
        structure::assert_whole(&drawn(&text));
    }
}
