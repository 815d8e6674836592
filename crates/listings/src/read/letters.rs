//! From bytes to letters, whatever program wrote them.

use super::{FileFault, Input};
use domain::directory::{ListingFileFault, TextEncoding};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The text of a file.
pub(crate) struct Text<'b> {
    pub(crate) text: Cow<'b, str>,
    pub(crate) encoding: TextEncoding,
}

/// Decodes a file: by its mark, else UTF-16 when every other byte is none, else UTF-8 when it is, else Windows-1252,
/// which anything can be.
pub(crate) fn decode<'b>(input: &'b Input, said: Option<TextEncoding>) -> Result<Text<'b>, FileFault> {
    let bytes = &input.bytes;
    let (encoding, used): (&'static Encoding, TextEncoding) = match (Encoding::for_bom(bytes), said) {
        (Some((marked, _)), _) => (marked, if marked == UTF_8 { TextEncoding::Utf8 } else { TextEncoding::Utf16 }),
        (None, Some(TextEncoding::Utf16)) => (sixteen(bytes).unwrap_or(UTF_16LE), TextEncoding::Utf16),
        (None, Some(TextEncoding::Windows1252)) => (WINDOWS_1252, TextEncoding::Windows1252),
        (None, Some(TextEncoding::Utf8)) => (UTF_8, TextEncoding::Utf8),
        (None, None) => match sixteen(bytes) {
            Some(encoding) => (encoding, TextEncoding::Utf16),
            None if is_utf8(bytes, input.is_cut) => (UTF_8, TextEncoding::Utf8),
            None => (WINDOWS_1252, TextEncoding::Windows1252),
        },
    };
    let (text, is_broken) = encoding.decode_with_bom_removal(bytes);
    let unknown = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{80}'..='\u{9f}');
    let odd = |c: char| unknown(c) || (is_broken && c == '\u{fffd}');
    // a letter that was cut in two at the end of what may be read is no fault of the file
    let end = if input.is_cut { text.trim_end_matches('\u{fffd}').len() } else { text.len() };
    if let Some(at) = text[..end].find(odd) {
        let line = 1 + text[..at].matches('\n').count() as u64;
        return Err(FileFault { fault: ListingFileFault::Letters, file: input.name.clone(), line });
    }
    Ok(Text { text, encoding: used })
}

/// Finds UTF-16 without its mark: plain letters have an empty byte each.
fn sixteen(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096) & !1];
    let empty = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let half = start.len() / 4;
    match (empty(0), empty(1)) {
        _ if start.len() < 4 => None,
        (0, odd) if odd > half => Some(UTF_16LE),
        (even, 0) if even > half => Some(UTF_16BE),
        _ => None,
    }
}

fn is_utf8(bytes: &[u8], is_cut: bool) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => is_cut && error.error_len().is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: Vec<u8>) -> Result<(String, TextEncoding), FileFault> {
        let input = Input { name: "x.csv".into(), bytes, is_cut: false };
        decode(&input, None).map(|text| (text.text.into_owned(), text.encoding))
    }

    #[test]
    fn every_spreadsheet_says_the_same() {
        let text = "nom;ville\nŒuvre d’été;Brest\n";
        let sixteen = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (old, _, lost) = WINDOWS_1252.encode(text);
        assert!(!lost);
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), TextEncoding::Utf8),
            ([b"\xef\xbb\xbf", text.as_bytes()].concat(), TextEncoding::Utf8),
            ([&b"\xff\xfe"[..], &sixteen(u16::to_le_bytes)].concat(), TextEncoding::Utf16),
            ([&b"\xfe\xff"[..], &sixteen(u16::to_be_bytes)].concat(), TextEncoding::Utf16),
            (sixteen(u16::to_le_bytes), TextEncoding::Utf16),
            (old.into_owned(), TextEncoding::Windows1252),
        ] {
            assert_eq!(decoded(bytes).expect("a text"), (text.to_owned(), encoding));
        }
    }

    #[test]
    fn a_picture_is_no_text_and_its_line_is_told() {
        let fault = decoded(b"nom\nA\n\x01\x00PNG".to_vec()).expect_err("refused");
        assert_eq!((fault.fault, fault.line), (ListingFileFault::Letters, 3));
    }
}
