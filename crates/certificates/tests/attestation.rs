//! The PDF as others see it: poppler and qpdf read it, not our own code.

#[path = "tools/pdf.rs"]
mod pdf;
#[path = "attestation/sample.rs"]
mod sample;

use certificates::{AttestationText, Error, render_attestation};
use domain::Locale;
use pdf::Pdf;
use sample::text;

const LONG_NAME: &str = "Marie-Charlotte Œlsner de La Rochefoucauld-Montbel d’Ærøskøbing-Nuñez et Jean-Baptiste Łukasz Delacroix-Villeneuve Ünals";

fn sheet(text: &AttestationText) -> Pdf {
    Pdf::of(&render_attestation(text).expect("these words can be drawn"))
}

/// The words, without the cuts between lines.
fn words(sheet: &Pdf) -> String {
    flat(&sheet.ask("pdftotext", &["-raw"], &["-"]))
}

/// Blanks of every kind are one space, and a compound cut after its hyphen is whole again.
fn flat(text: &str) -> String {
    text.replace("-\n", "-").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_file_is_sound_and_one_page_long() {
    for language in Locale::ALL {
        let sheet = sheet(&text(language, "Zoé Lefèvre"));
        sheet.assert_sound();
        let info = sheet.ask("pdfinfo", &[], &[]);
        assert!(info.lines().any(|line| line.replace(' ', "") == "Pages:1"), "{info}");
        assert!(info.contains("A4"), "home printers have A4: {info}");
    }
}

#[test]
fn a_screen_reader_finds_title_language_and_structure() {
    let sheet = sheet(&text(Locale::Fr, "Zoé Lefèvre"));
    let info = sheet.ask("pdfinfo", &[], &[]);
    let line = |name: &str| info.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    assert!(line("Title:").contains("Attestation de suivi") && line("Title:").contains("Zoé Lefèvre"), "{info}");
    assert!(line("Tagged:").contains("yes"), "{info}");
    let structure = sheet.ask("pdfinfo", &["-struct-text"], &[]);
    for part in ["Document", "H1", "Attestation de suivi", "LBody", "Lbl"] {
        assert!(structure.contains(part), "no {part} in the structure: {structure}");
    }
    let order = [
        "Attestation de suivi",
        "atteste que",
        "Zoé Lefèvre",
        "Comprendre",
        "Questionnaire final",
        "Délivrée le",
        "K7QF",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|part| structure.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "read out of order: {places:?}\n{structure}");
    let raw = String::from_utf8_lossy(&std::fs::read(sheet.path()).expect("it was written")).into_owned();
    assert!(raw.contains("/Lang(fr)"), "the voice of a screen reader follows the language");
    assert!(raw.contains("<rdf:li>fr</rdf:li>"), "the metadata stays readable without decompression");
    assert!(!raw.contains("pdfaid") && !raw.contains("pdfuaid"), "no claim that no validator has seen");
}

#[test]
fn a_title_with_markup_does_not_break_the_metadata() {
    let mut text = text(Locale::Fr, "Zoé");
    text.document_title = "Libre & <ouvert>".into();
    let meta = sheet(&text).ask("pdfinfo", &["-meta"], &[]);
    assert!(meta.contains("Libre &amp; &lt;ouvert&gt;"), "{meta}");
}

#[test]
fn every_font_is_embedded_and_gives_its_characters_back() {
    let fonts = sheet(&text(Locale::Fr, "Zoé Lefèvre")).ask("pdffonts", &[], &[]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(rows.len(), 3, "one display face and two weights of text: {fonts}");
    for row in rows {
        let columns: Vec<&str> = row.split_whitespace().rev().collect();
        assert_eq!(columns[2..5], ["yes", "no", "yes"], "unicode yes, subset no, embedded yes: {row}");
    }
    assert!(fonts.contains("BricolageGrotesque-Bold") && fonts.contains("AtkinsonHyperlegibleNext-Regular"), "{fonts}");
}

#[test]
fn every_word_can_be_read_back() {
    for language in Locale::ALL {
        for name in ["Bo", "Zoé Lefèvre", "Œuvrard d’Août-Çelik", "Nguyễn Thị Ánh", LONG_NAME] {
            let text = text(language, name);
            let words = words(&sheet(&text));
            let mut parts = vec![
                &text.heading,
                &text.intro,
                &text.name,
                &text.statement,
                &text.module,
                &text.course,
                &text.disclaimer,
                &text.code_label,
                &text.code,
                &text.issued_on,
            ];
            parts.extend(text.details.iter().flat_map(|(label, value)| [label, value]));
            for part in parts {
                assert!(words.contains(&flat(part)), "{part:?} is not found again in {words:?}");
            }
        }
    }
}

#[test]
fn decomposed_accents_are_composed() {
    let words = words(&sheet(&text(Locale::Fr, "Zoe\u{301} Lefe\u{300}vre")));
    assert!(words.contains("Zoé Lefèvre"), "macOS writes accents apart, the fonts do not draw them so: {words}");
}

#[test]
fn a_character_without_a_drawing_is_refused() {
    let refused = render_attestation(&text(Locale::Fr, "Zoé ش"));
    let Err(Error::MissingGlyphs { characters }) = refused else {
        panic!("a box would stand in the name: {refused:?}")
    };
    assert_eq!(characters, "ش");
}

#[test]
fn nothing_crosses_the_margins() {
    assert_eq!(LONG_NAME.chars().count(), 120, "the longest name that the application accepts");
    let wide = "W".repeat(120);
    for name in ["Bo", "Zoé Lefèvre", LONG_NAME, &wide] {
        let sheet = sheet(&text(Locale::Fr, name));
        // 15 mm: inside the sheet, and inside what any home printer prints.
        let (margin, width, height) = (15.0 * 72.0 / 25.4, 297.0 * 72.0 / 25.4, 210.0 * 72.0 / 25.4);
        let boxes = sheet.boxes().concat();
        assert!(boxes.len() > 30, "poppler must have found the words, not {}", boxes.len());
        for [x_min, y_min, x_max, y_max] in boxes {
            assert!(x_min >= margin && x_max <= width - margin, "{name}: a word from {x_min} to {x_max} pt across");
            assert!(y_min >= margin && y_max <= height - margin, "{name}: a word from {y_min} to {y_max} pt down");
        }
    }
}

#[test]
fn lines_do_not_overlap() {
    for name in ["Bo", LONG_NAME] {
        sheet(&text(Locale::Fr, name)).assert_apart(name);
    }
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let draw = |name| render_attestation(&text(Locale::Fr, name)).expect("it can be drawn");
    assert_eq!(draw("Zoé Lefèvre"), draw("Zoé Lefèvre"), "issued twice, an attestation is the same file");
    assert_ne!(draw("Zoé Lefèvre"), draw("Zoé Lefevre"));
}

#[test]
fn an_attestation_is_light_to_send() {
    let size = render_attestation(&text(Locale::Fr, LONG_NAME)).expect("it can be drawn").len();
    assert!(size < 200_000, "{size} bytes for one page");
}

#[test]
fn a_text_that_cannot_fit_is_refused_by_its_field() {
    let mut text = text(Locale::Fr, "Zoé");
    text.module = "Un titre de module vraiment trop long ".repeat(20);
    let refused = render_attestation(&text);
    assert!(matches!(refused, Err(Error::TooLong { field: "module" })), "{refused:?}");
}
