//! Pictures: which files are pictures, what they are, whether they are safe.

use crate::diagnostic::{Fault, Report};
use crate::{svg, text};

/// The largest picture, in bytes.
pub(crate) const PICTURE_MAX: usize = 2 * 1024 * 1024;

/// Returns the type of a picture by its name's ending.
fn expected_mime(path: &str) -> Option<&'static str> {
    let ending = path.rsplit('.').next()?.to_ascii_lowercase();
    match ending.as_str() {
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "jpg" | "jpeg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}

/// Returns the type of a picture that may be shown; reports why not otherwise.
pub(crate) fn check(report: &mut Report, path: &str, bytes: &[u8]) -> Option<&'static str> {
    if bytes.len() > PICTURE_MAX {
        report.add(path, 0, Fault::ImageTooLarge { kilobytes: (bytes.len() / 1024).to_string() });
        return None;
    }
    let mime = expected_mime(path).filter(|mime| looks_like(mime, bytes));
    let Some(mime) = mime else {
        report.add(path, 0, Fault::ImageNotSupported);
        return None;
    };
    if mime == "image/svg+xml" {
        let Ok(drawing) = std::str::from_utf8(bytes) else {
            text::read(report, path, bytes);
            return None;
        };
        let drawing = drawing.strip_prefix('\u{feff}').unwrap_or(drawing);
        if let Some((line, fault)) = svg::find_fault(drawing) {
            report.add(path, line, fault);
            return None;
        }
    }
    Some(mime)
}

/// Returns whether the first bytes are those of this type: a name can lie.
fn looks_like(mime: &str, bytes: &[u8]) -> bool {
    match mime {
        "image/png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => bytes.starts_with(b"\xff\xd8\xff"),
        "image/webp" => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(path: &str, bytes: &[u8]) -> Option<&'static str> {
        let mut report = Report::default();
        let mime = check(&mut report, path, bytes);
        let found = report.finish();
        assert_eq!(mime.is_none(), !found.is_empty(), "a picture is either shown or explained");
        found.first().map(crate::Diagnostic::key)
    }

    #[test]
    fn a_picture_is_what_its_name_says_or_is_refused() {
        assert_eq!(key("media/a.png", b"\x89PNG\r\n\x1a\nxxx"), None);
        assert_eq!(key("media/a.JPG", b"\xff\xd8\xff\xe0xxx"), None);
        assert_eq!(key("media/a.webp", b"RIFFxxxxWEBPxxx"), None);
        assert_eq!(key("media/a.png", b"<svg/>"), Some("course-check-image-not-supported"));
        assert_eq!(key("media/a.gif", b"GIF89a"), Some("course-check-image-not-supported"));
        assert_eq!(key("media/a.svg", b"\xff\xfe<svg/>"), Some("course-check-not-utf8"));
    }

    #[test]
    fn a_heavy_picture_is_refused_before_it_is_read() {
        assert_eq!(key("media/a.svg", &vec![b'<'; PICTURE_MAX + 1]), Some("course-check-image-too-large"));
    }
}
