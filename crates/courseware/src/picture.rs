//! Pictures: which files are pictures, what they are, whether they are safe.

use crate::diagnostic::{Fault, Report};
use crate::{svg, text};

/// The largest picture, in bytes.
pub(crate) const PICTURE_MAX: usize = 2 * 1024 * 1024;

/// The longest side of a picture, in pixels.
pub(crate) const SIDE_MAX: usize = 6_000;
/// The most pixels: a file of a few kilobytes can unfold into gigabytes, and 24 million already take 96 MB.
pub(crate) const PIXELS_MAX: usize = 24_000_000;

/// Returns whether a picture of pixels may be drawn: its size can be read, and it does not unfold into gigabytes.
#[must_use]
pub fn may_unfold(bytes: &[u8]) -> bool {
    imagesize::blob_size(bytes).is_ok_and(|size| {
        size.width.max(size.height) <= SIDE_MAX && size.width.saturating_mul(size.height) <= PIXELS_MAX
    })
}

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
    } else {
        let Ok(size) = imagesize::blob_size(bytes) else {
            report.add(path, 0, Fault::ImageNotSupported);
            return None;
        };
        if size.width.max(size.height) > SIDE_MAX || size.width.saturating_mul(size.height) > PIXELS_MAX {
            let (width, height) = (size.width.to_string(), size.height.to_string());
            report.add(path, 0, Fault::ImageTooManyPixels { width, height });
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
        assert_eq!(key("media/a.png", &png(640, 480)), None);
        assert_eq!(key("media/a.JPG", &jpeg(640, 480)), None);
        assert_eq!(key("media/a.png", b"\x89PNG\r\n\x1a\nxxx"), Some("course-check-image-not-supported"));
        assert_eq!(key("media/a.png", b"<svg/>"), Some("course-check-image-not-supported"));
        assert_eq!(key("media/a.gif", b"GIF89a"), Some("course-check-image-not-supported"));
        assert_eq!(key("media/a.svg", b"\xff\xfe<svg/>"), Some("course-check-not-utf8"));
    }

    /// The first bytes of a PNG: enough to say what it unfolds into.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes().into_iter().chain(height.to_be_bytes()));
        bytes.extend(b"\x08\x02\0\0\0");
        bytes
    }

    /// The first bytes of a JPEG.
    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x11\x08".to_vec();
        bytes.extend(height.to_be_bytes().into_iter().chain(width.to_be_bytes()));
        bytes.extend(b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01");
        bytes
    }

    #[test]
    fn a_light_file_that_unfolds_into_gigabytes_is_refused() {
        assert_eq!(key("media/a.png", &png(50_000, 50_000)), Some("course-check-image-too-many-pixels"));
        assert_eq!(key("media/a.png", &png(u32::MAX, 1)), Some("course-check-image-too-many-pixels"));
        assert_eq!(key("media/a.jpg", &jpeg(65_000, 10)), Some("course-check-image-too-many-pixels"));
        assert_eq!(key("media/a.png", &png(6_000, 4_000)), None, "what a good camera gives is taken");
    }

    #[test]
    fn a_heavy_picture_is_refused_before_it_is_read() {
        assert_eq!(key("media/a.svg", &vec![b'<'; PICTURE_MAX + 1]), Some("course-check-image-too-large"));
    }
}
