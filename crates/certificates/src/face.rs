//! The fonts: which characters they draw, how wide, and how near to one another.

mod kerning;
mod runs;

use crate::error::Error;
use kerning::Kerning;
use printpdf::{FontId, ParsedFont, PdfFont, TextItem};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// One of our fonts. `fonts/README.md` says where they come from.
#[derive(Debug)]
pub(crate) struct Face {
    /// The name of its resource in the PDF. printpdf would draw one by chance; ours keeps the bytes the same.
    id: &'static str,
    parsed: ParsedFont,
    kerning: Kerning,
}

/// What a text is for: each use has its face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// Headings, the name.
    Display,
    /// Running text.
    Text,
    /// Values, the code.
    Strong,
}

const SOURCES: [(&str, &str, &[u8]); 3] = [
    ("Display", "BricolageGrotesque-Bold", include_bytes!("../fonts/BricolageGrotesque-Bold.ttf")),
    ("Text", "AtkinsonHyperlegibleNext-Regular", include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf")),
    ("Strong", "AtkinsonHyperlegibleNext-Bold", include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf")),
];

/// Returns the three faces, in the order of [`Use`].
pub(crate) fn faces() -> &'static [Face; 3] {
    static FACES: OnceLock<[Face; 3]> = OnceLock::new();
    FACES.get_or_init(|| {
        SOURCES.map(|(id, name, bytes)| {
            let mut parsed =
                ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).expect("the fonts are part of the program");
            parsed.font_name = Some(name.to_owned());
            Face { id, parsed, kerning: Kerning::read(bytes) }
        })
    })
}

/// Returns the face of a use, or another one that draws the whole text when that one cannot.
pub(crate) fn face_for(wanted: Use, text: &str) -> &'static Face {
    let faces = faces();
    let first = &faces[wanted as usize];
    std::iter::once(first).chain(faces).find(|face| face.draws(text)).unwrap_or(first)
}

/// Refuses texts that no face draws whole.
pub(crate) fn check_glyphs<'a>(texts: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut missing = BTreeSet::new();
    for text in texts.filter(|text| !faces().iter().any(|face| face.draws(text))) {
        let nowhere: Vec<char> =
            text.chars().filter(|&c| !faces().iter().any(|face| face.glyph(c).is_some())).collect();
        if nowhere.is_empty() {
            missing.extend(text.chars().filter(|&c| faces()[Use::Display as usize].glyph(c).is_none()));
        }
        missing.extend(nowhere);
    }
    if missing.is_empty() { Ok(()) } else { Err(Error::MissingGlyphs { characters: missing.into_iter().collect() }) }
}

/// Composes characters, drops what has no shape, and makes every run of blanks one space.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.nfc() {
        match char {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {}
            '\u{a0}' | '\u{202f}' => out.push(char),
            // Thin and figure spaces do not break either.
            '\u{2007}' => out.push('\u{a0}'),
            '\u{2009}' | '\u{200a}' => out.push('\u{202f}'),
            _ if char.is_whitespace() || char.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            _ => out.push(char),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

impl Face {
    pub(crate) fn id(&self) -> FontId {
        FontId(self.id.to_owned())
    }

    pub(crate) fn resource(&self) -> PdfFont {
        PdfFont::new(self.parsed.clone())
    }

    /// Returns the width of a text that this face draws whole, as [`Face::width`] does for any text.
    fn run_width(&self, text: &str, size: f32) -> f32 {
        let chars: Vec<char> = text.chars().collect();
        let advances: i32 = chars.iter().map(|&char| self.advance(char)).sum();
        let kerns: i32 = chars.windows(2).map(|pair| i32::from(self.kern(pair[0], pair[1]))).sum();
        (advances + kerns) as f32 * size / f32::from(self.parsed.units_per_em)
    }

    /// Cuts `text` into runs with the kerning between them, as the PDF wants it.
    pub(crate) fn items(&self, text: &str) -> Vec<TextItem> {
        let mut items = Vec::new();
        let mut run = String::new();
        let mut before = None;
        for char in text.chars() {
            let kern = before.map_or(0, |before| self.kern(before, char));
            if kern != 0 {
                items.push(TextItem::Text(std::mem::take(&mut run)));
                // In a PDF, a positive number moves to the left, in thousandths of the size.
                items.push(TextItem::Offset(-f32::from(kern) * 1000.0 / f32::from(self.parsed.units_per_em)));
            }
            // Both have one drawing, and a drawing gives back one character: the one that people search for.
            run.push(if char == '\u{2011}' { '-' } else { char });
            before = Some(char);
        }
        items.push(TextItem::Text(run));
        items
    }

    fn draws(&self, text: &str) -> bool {
        text.chars().all(|char| self.glyph(char).is_some())
    }

    fn glyph(&self, char: char) -> Option<u16> {
        self.parsed.lookup_glyph_index(char.into()).filter(|&glyph| glyph != 0)
    }

    fn advance(&self, char: char) -> i32 {
        self.glyph(char).and_then(|glyph| self.parsed.get_glyph_width(glyph)).map_or(0, i32::from)
    }

    fn kern(&self, left: char, right: char) -> i16 {
        self.glyph(left).zip(self.glyph(right)).map_or(0, |(left, right)| self.kerning.between(left, right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_draws_french() {
        let french = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆàâäçéèêëîïôöùûüÿœæ «\u{202f}»\u{a0}’…–—·•°€%!?;:,.()&/+-0123456789";
        for face in faces() {
            let missing: String = french.chars().filter(|&char| face.glyph(char).is_none()).collect();
            assert_eq!(missing, "", "{} must draw what our own words use", face.id);
        }
    }

    #[test]
    fn a_narrow_space_is_narrower_than_a_space() {
        for face in faces() {
            assert!(face.advance('\u{202f}') > 0, "« » would touch their word");
            assert!(face.advance('\u{202f}') < face.advance(' '), "{}", face.id);
        }
    }

    #[test]
    fn letters_are_kerned() {
        let display = &faces()[Use::Display as usize];
        assert!(display.kern('A', 'V') < 0, "the kern table must have been read");
        let apart = display.width("A", 100.0) + display.width("V", 100.0);
        assert!(display.width("AV", 100.0) < apart, "what is measured is what is drawn");
        assert!(display.items("AV").len() == 3, "run, offset, run: {:?}", display.items("AV"));
    }

    #[test]
    fn blanks_are_tidied_and_accents_composed() {
        assert_eq!(clean("  Zoe\u{301}\n\tLe\u{300}  \u{200b}Gall "), "Zoé Lè Gall");
        assert_eq!(clean("«\u{2009}mot\u{2009}»"), "«\u{202f}mot\u{202f}»");
    }

    #[test]
    fn missing_characters_are_told_all_at_once() {
        let refused = check_glyphs(["Zoé ش", "雪 ش"].into_iter());
        let Err(Error::MissingGlyphs { characters }) = refused else { panic!("boxes would be drawn: {refused:?}") };
        assert_eq!(characters, "ش雪");
    }

    #[test]
    fn a_name_that_one_face_lacks_is_set_in_another() {
        assert_eq!(face_for(Use::Text, "Nguyễn").id, "Display", "only the display face draws Vietnamese");
        assert_eq!(face_for(Use::Text, "Zoé").id, "Text");
    }
}
