//! Videos: which files are videos, whether they are what they say, what media.toml says of them.

mod vtt;

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::files::CourseFiles;
use crate::text::excerpt;
use crate::toml_file::{Found, Section, TomlReader};
use domain::learning::{Cue, Previews};
use domain::{Locale, Localised};
use std::collections::BTreeSet;

/// The keys of a video in media.toml, besides those of a picture.
pub(crate) const KEYS: [&str; 5] = ["also", "captions", "chapters", "poster", "previews"];

/// The largest video, in bytes.
const VIDEO_MAX: usize = 200 * 1024 * 1024;

/// What media.toml says of a video.
pub(crate) struct Film {
    /// The line of its block.
    pub(crate) line: usize,
    /// The same video in another format.
    pub(crate) also: Option<String>,
    /// What could be read of its captions.
    pub(crate) captions: Localised<Vec<Cue>>,
    /// The languages for which captions are named, readable or not.
    pub(crate) captions_named: BTreeSet<Locale>,
    pub(crate) chapters: Localised<Vec<Cue>>,
    pub(crate) poster: Option<String>,
    pub(crate) previews: Option<Previews>,
    /// What is wrong in its captions and chapters.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Returns whether a file's name is that of a video.
pub(crate) fn is_video(path: &str) -> bool {
    expected_mime(path).is_some()
}

/// Returns the path of a file that media.toml names, relative to the course.
pub(crate) fn media_path(name: &str) -> String {
    format!("media/{}", name.strip_prefix("media/").unwrap_or(name))
}

fn expected_mime(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    match ending.to_ascii_lowercase().as_str() {
        "webm" => Some("video/webm"),
        "mp4" => Some("video/mp4"),
        _ => None,
    }
}

/// Returns the type of a video that may be shown; reports why not otherwise. Only its first bytes are looked at.
pub(crate) fn check(report: &mut Report, path: &str, bytes: &[u8]) -> Option<&'static str> {
    if bytes.len() > VIDEO_MAX {
        report.add(path, 0, Fault::VideoTooLarge { megabytes: (bytes.len() / 1024 / 1024).to_string() });
        return None;
    }
    let head = &bytes[..bytes.len().min(64)];
    let mime = expected_mime(path).filter(|mime| match *mime {
        // EBML, whose head names the kind of document: Matroska begins likewise
        "video/webm" => head.starts_with(b"\x1a\x45\xdf\xa3") && head.windows(4).any(|four| four == b"webm"),
        _ => head.get(4..8) == Some(b"ftyp"),
    });
    if mime.is_none() {
        report.add(path, 0, Fault::VideoNotSupported);
    }
    mime
}

impl Film {
    /// Reads what a block of media.toml says of a video, with its captions and chapters.
    pub(crate) fn read(reader: &mut TomlReader<'_>, entry: Section<'_>, files: &CourseFiles) -> Self {
        let mut report = Report::default();
        let also = reader.optional_text(entry, "also").and_then(|file| part(reader, file, files));
        let named = reader.optional_localised(entry, "captions");
        let captions_named = named.iter().map(|(locale, _)| *locale).collect();
        let captions = read_cues(reader, named, files, &mut report);
        let named = reader.optional_localised(entry, "chapters");
        let chapters = read_cues(reader, named, files, &mut report);
        let poster = reader.optional_text(entry, "poster").and_then(|file| part(reader, file, files));
        let previews = reader.optional_section(entry, "previews").and_then(|of| read_previews(reader, of, files));
        let diagnostics = report.finish();
        Self { line: entry.line(), also, captions, captions_named, chapters, poster, previews, diagnostics }
    }

    /// Returns the pictures that belong to it.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &str> {
        self.poster.as_deref().into_iter().chain(self.previews.iter().map(|previews| previews.path.as_str()))
    }
}

/// Returns the path of a file that belongs to a video; reports one that is not there.
fn part(reader: &mut TomlReader<'_>, file: Found<String>, files: &CourseFiles) -> Option<String> {
    let path = media_path(&file.value);
    if !files.contains_key(&path) {
        reader.fault(file.line, Fault::VideoPartMissing { path: excerpt(&path) });
        return None;
    }
    Some(path)
}

fn read_cues(
    reader: &mut TomlReader<'_>,
    named: Vec<(Locale, Found<String>)>,
    files: &CourseFiles,
    report: &mut Report,
) -> Localised<Vec<Cue>> {
    let mut cues = Localised::default();
    for (locale, file) in named {
        let path = part(reader, file, files);
        let read = path.as_deref().and_then(|path| vtt::read(report, path, files.get(path)?, locale));
        cues.0.extend(read.map(|read| (locale, read)));
    }
    cues
}

fn read_previews(reader: &mut TomlReader<'_>, of: Section<'_>, files: &CourseFiles) -> Option<Previews> {
    reader.only(of, &["file", "every", "columns", "width", "height"]);
    let path = reader.text(of, "file").and_then(|file| part(reader, file, files));
    let mut measure = |key: &str| {
        let found = reader.number(of, key)?;
        if found.value == 0 {
            reader.fault(found.line, Fault::PreviewsZero { key: key.to_owned() });
        }
        (found.value > 0).then_some(found.value)
    };
    let (every, columns, width, height) = (measure("every"), measure("columns"), measure("width"), measure("height"));
    Some(Previews { path: path?, every: every?, columns: columns?, width: width?, height: height? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(path: &str, bytes: &[u8]) -> Option<&'static str> {
        let mut report = Report::default();
        let mime = check(&mut report, path, bytes);
        let found = report.finish();
        assert_eq!(mime.is_none(), !found.is_empty(), "a video is either shown or explained");
        found.first().map(Diagnostic::key)
    }

    #[test]
    fn a_video_is_what_its_name_says_or_is_refused() {
        assert_eq!(key("media/a.webm", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"), None);
        assert_eq!(key("media/a.MP4", b"\0\0\0\x20ftypisom"), None);
        let refused = Some("course-check-video-not-supported");
        assert_eq!(
            key("media/a.webm", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska"),
            refused,
            "browsers play WebM only"
        );
        assert_eq!(key("media/a.mp4", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm"), refused);
        assert_eq!(key("media/a.webm", b""), refused);
    }
}
