//! Files that go with a note or reply: what they are called, what they are, which are only saved with a warning.

/// The most bytes of one file.
pub const ATTACHMENT_MAX: usize = 5_000_000;
/// The most files of one text.
pub const ATTACHMENTS_MAX: usize = 5;
/// The longest file name, in characters.
pub const FILE_NAME_MAX: usize = 100;

/// What a file is, by its content and never by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
    /// GIF.
    Gif,
    /// PDF.
    Pdf,
    /// A ZIP archive: also the documents of office suites.
    Zip,
    /// Text in UTF-8.
    Text,
    /// A program: its first bytes say so.
    Program,
    /// Anything else.
    Other,
}

impl FileType {
    /// Every type.
    pub const ALL: [Self; 9] =
        [Self::Png, Self::Jpeg, Self::Webp, Self::Gif, Self::Pdf, Self::Zip, Self::Text, Self::Program, Self::Other];

    /// Returns the type of a content.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let begins = |magic: &[u8]| bytes.starts_with(magic);
        if begins(b"\x89PNG\r\n\x1a\n") {
            Self::Png
        } else if begins(b"\xff\xd8\xff") {
            Self::Jpeg
        } else if begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Self::Webp
        } else if begins(b"GIF87a") || begins(b"GIF89a") {
            Self::Gif
        } else if begins(b"%PDF-") {
            Self::Pdf
        } else if begins(b"PK\x03\x04") {
            Self::Zip
        } else if [&b"MZ"[..], b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"].into_iter().any(begins) {
            Self::Program
        } else if std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')) {
            Self::Text
        } else {
            Self::Other
        }
    }

    /// Returns its media type, as envelopes name it.
    #[must_use]
    pub const fn media(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Pdf => "application/pdf",
            Self::Zip => "application/zip",
            Self::Text => "text/plain",
            Self::Program => "application/x-executable",
            Self::Other => "application/octet-stream",
        }
    }

    /// Returns the type of such a media type.
    #[must_use]
    pub fn from_media(media: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media() == media)
    }

    /// Returns whether it is shown rather than saved.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }
}

/// Endings under which systems run a file, or let it run something.
const PROGRAMS: &[&str] = &[
    "apk", "app", "appimage", "bat", "bin", "cmd", "com", "command", "cpl", "deb", "desktop", "dll", "dmg", "docm",
    "exe", "gadget", "hta", "htm", "html", "iso", "jar", "js", "jse", "lnk", "mjs", "msc", "msi", "msix", "pif", "pkg",
    "pl", "pptm", "ps1", "py", "rb", "reg", "rpm", "run", "scr", "sh", "svg", "url", "vb", "vbe", "vbs", "wsf",
    "xhtml", "xlam", "xlsm", "xml",
];

/// Returns whether opening a saved file of this name and type may run something.
#[must_use]
pub fn may_run(name: &str, kind: FileType) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    kind == FileType::Program || PROGRAMS.contains(&ending.as_str())
}

/// Returns a file's name without folders, without letters that hide or reorder others, and of a length that every system
/// takes; the ending stays. It is the same when cleaned again.
#[must_use]
pub fn clean_file_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String =
        name.chars().filter(|c| !is_invisible(*c)).map(|c| if "<>:\"|?*".contains(c) { '-' } else { c }).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 12 => (stem, Some(ending)),
        _ => (name, None),
    };
    let room = FILE_NAME_MAX - ending.map_or(0, |ending| ending.chars().count() + 1);
    let stem: String = stem.chars().take(room).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    let stem = if stem.is_empty() { "fichier" } else { stem };
    let stem = if is_reserved(stem) { format!("_{stem}") } else { stem.to_owned() };
    ending.map_or(stem.clone(), |ending| format!("{stem}.{ending}"))
}

/// Marks of writing direction among them: with one, a program can look like a PDF.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Names of devices on Windows.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().to_lowercase();
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul")
        || (first.len() == 4
            && (first.starts_with("com") || first.starts_with("lpt"))
            && first.ends_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_hides_nothing_and_stays_the_same_when_cleaned_again() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\zoe\\Budget 2026.ods", "Budget 2026.ods"),
            ("facture\u{202e}fdp.exe", "facturefdp.exe"),
            (".bashrc", "bashrc"),
            ("con.txt", "_con.txt"),
            ("a:b?.png", "a-b-.png"),
            ("  ", "fichier"),
            ("...", "fichier"),
            ("é\u{200b}té.pdf", "été.pdf"),
            ("fin.", "fin"),
        ] {
            assert_eq!(clean_file_name(given), kept, "{given:?}");
            assert_eq!(clean_file_name(kept), kept, "peers refuse a name that would be cleaned otherwise");
        }
        let long = clean_file_name(&format!("{}.pdf", "œ".repeat(300)));
        assert!(long.ends_with(".pdf") && long.chars().count() <= FILE_NAME_MAX, "{long}");
        assert_eq!(clean_file_name(&long), long);
    }

    #[test]
    fn a_file_is_what_its_content_says() {
        for (bytes, kind) in [
            (&b"\x89PNG\r\n\x1a\nrest"[..], FileType::Png),
            (b"\xff\xd8\xff\xe0", FileType::Jpeg),
            (b"RIFF\0\0\0\0WEBPVP8 ", FileType::Webp),
            (b"GIF89a", FileType::Gif),
            (b"MZ\x90", FileType::Program),
            (b"#!/bin/sh", FileType::Program),
            ("été".as_bytes(), FileType::Text),
            (b"\0\x01", FileType::Other),
            (b"<svg onload=alert(1)>", FileType::Text),
        ] {
            assert_eq!(FileType::of(bytes), kind);
            assert_eq!(FileType::from_media(kind.media()), Some(kind));
        }
        assert!(!FileType::of(b"<svg>").is_picture(), "an SVG may hold a program");
    }

    #[test]
    fn what_may_run_is_told_by_its_ending_or_its_first_bytes() {
        assert!(may_run("photo.png.EXE", FileType::Other) && may_run("notes.txt", FileType::Program));
        assert!(may_run("page.html", FileType::Text) && may_run("budget.xlsm", FileType::Zip));
        assert!(!may_run("budget.ods", FileType::Zip) && !may_run("photo.png", FileType::Png));
    }
}
