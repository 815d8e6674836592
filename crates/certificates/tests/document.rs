//! The document of a worksheet, read back by programs that are not ours.

use certificates::{DocumentContent, DocumentItem, DocumentSection, DocumentText, Error, render_document};
use domain::Locale;
use std::path::PathBuf;
use std::process::Command;

fn item(label: &str, content: DocumentContent) -> DocumentItem {
    DocumentItem { label: label.into(), content }
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

fn sample(paragraphs: usize, rows: usize) -> DocumentText {
    let long =
        "Chaque outil a rendu service, mais aucun n’a été choisi ensemble\u{202f}; l’œuvre reste à faire. ".repeat(9);
    let row = |n: usize| {
        texts(&[&format!("Ligne {n}, tenir la liste des membres"), "Un tableur", "Yann «\u{202f}le trésorier\u{202f}»"])
    };
    DocumentText {
        language: Locale::Fr,
        document_title: "Diagnostic numérique".into(),
        heading: "Diagnostic numérique des Lucioles".into(),
        lead: texts(&["Zoé Lefèvre-Nuñez, Les Lucioles (fictive)", "Fait le 22 novembre 2026"]),
        sections: vec![
            DocumentSection {
                title: "L’association".into(),
                items: vec![
                    item("Nom", DocumentContent::Paragraphs(texts(&["Les Lucioles"]))),
                    item(
                        "Qui décide\u{202f}?",
                        DocumentContent::Choice {
                            options: texts(&["Le bureau", "Toute l’équipe", "Une seule personne"]),
                            chosen: 1,
                        },
                    ),
                    item("Avec quoi\u{202f}?", DocumentContent::List(texts(&["Tableur", "Messagerie"]))),
                    item("Ce qui coince", DocumentContent::Empty("Pas encore rempli".into())),
                    item(
                        "Ce que cela coûte en un an",
                        DocumentContent::Figure { value: "1\u{202f}234,5".into(), note: "Euros, tout compris.".into() },
                    ),
                ],
            },
            DocumentSection {
                title: "Les outils d’aujourd’hui".into(),
                items: vec![
                    item("Notes", DocumentContent::Paragraphs(vec![long; paragraphs])),
                    item(
                        "Les outils",
                        DocumentContent::Table {
                            head: texts(&["Ce qu’il faut faire", "Avec quoi", "Qui s’en occupe"]),
                            rows: (1..=rows).map(row).collect(),
                        },
                    ),
                ],
            },
        ],
        footer: "Fiche de travail «\u{202f}Grille de diagnostic\u{202f}»".into(),
    }
}

fn write(name: &str, bytes: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("{name}-{}.pdf", std::process::id()));
    std::fs::write(&path, bytes).expect("a temporary file");
    path
}

fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output().unwrap_or_else(|e| panic!("{program} is needed: {e}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_word_is_there_in_order_and_the_file_is_sound() {
    let path = write("document", &render_document(&sample(2, 4)).expect("a document"));
    let name = path.to_str().expect("a plain path");
    run("qpdf", &["--check", name]);
    let words = run("pdftotext", &[name, "-"]);
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for said in [
        "Diagnostic numérique des Lucioles",
        "Zoé Lefèvre-Nuñez",
        "L’association",
        "Toute l’équipe",
        "Tableur",
        "Pas encore rempli",
        "234,5",
        "l’œuvre reste",
        "Ligne 4",
    ] {
        let at = flat[from..].find(said).unwrap_or_else(|| panic!("« {said} » is missing or out of place:\n{words}"));
        from += at;
    }
    let info = run("pdfinfo", &[name]);
    assert!(info.contains("Tagged:") && info.contains("Title:           Diagnostic numérique"), "{info}");
    let tags = run("pdfinfo", &["-struct-text", name]);
    for tag in ["H1", "H2", "H3", "Table", "TR", "TH", "TD", "LI"] {
        assert!(tags.lines().any(|line| line.trim_start().starts_with(tag)), "no {tag} in:\n{tags}");
    }
    assert!(!tags.contains("Une seule personne"), "who listens hears the answer, not what was not chosen:\n{tags}");
}

#[test]
fn long_answers_and_tables_go_on_over_pages_and_lose_nothing() {
    let path = write("document-long", &render_document(&sample(12, 60)).expect("a document"));
    let name = path.to_str().expect("a plain path");
    run("qpdf", &["--check", name]);
    let words = run("pdftotext", &["-layout", name, "-"]);
    assert!(words.matches("Ce qu’il faut faire").count() >= 2, "the heads stand on each page of the table");
    for n in 1..=60 {
        assert!(words.contains(&format!("Ligne {n},")), "row {n} is lost");
    }
    let flat = run("pdftotext", &[name, "-"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(flat.matches("Chaque outil a rendu").count(), 12 * 9, "no line of a long answer is lost");
    let pages =
        run("pdfinfo", &[name]).lines().find_map(|line| line.strip_prefix("Pages:").map(|n| n.trim().to_owned()));
    assert!(pages.and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| n >= 4));
}

#[test]
fn the_same_words_make_the_same_bytes_and_what_cannot_be_drawn_is_refused() {
    let one = render_document(&sample(1, 1)).expect("a document");
    assert_eq!(one, render_document(&sample(1, 1)).expect("a document"));
    assert!(one.len() < 400_000, "{} bytes", one.len());
    let mut strange = sample(1, 1);
    strange.heading = "網路".into();
    assert!(matches!(render_document(&strange), Err(Error::MissingGlyphs { characters }) if characters == "網路"));
    render_document(&DocumentText::default()).expect("an empty one is a page");
}

#[test]
fn a_cell_taller_than_a_page_is_set_as_text() {
    let mut text = sample(1, 1);
    let DocumentContent::Table { rows, .. } = &mut text.sections[1].items[1].content else { panic!("a table") };
    rows[0][1] = "mot ".repeat(900);
    let path = write("document-tall", &render_document(&text).expect("a document"));
    let words = run("pdftotext", &[path.to_str().expect("a plain path"), "-"]);
    assert_eq!(words.matches("mot").count(), 900, "a long cell loses nothing");
}
