//! Videos: alone in their paragraph, in the course, described, credited and captioned.

use super::pictures::{Alternative, Figure};
use super::{Frame, Kind, Writer};
use crate::diagnostic::Fault;
use crate::text::{escape, escape_into, excerpt};

impl Writer<'_> {
    /// Writes the place of a video, which holds its alternative; the words alone when it may not be shown.
    pub(super) fn write_video(&mut self, video: Alternative) {
        let words = video.words.trim();
        let Some(path) = self.video_path(&video) else {
            escape_into(&mut self.out, words);
            self.plain.push_str(words);
            return;
        };
        let html = format!("<div data-video=\"{}\">{}</div>", escape(&path), escape(words));
        self.out.push_str(&html);
        self.write_captions(&path);
        self.figure = Some(Figure { html, caption: video.caption, video: Some((escape(words), path)) });
    }

    /// Returns the path of a video that may be shown; reports everything that is wrong with it.
    fn video_path(&mut self, video: &Alternative) -> Option<String> {
        let Kind::Lesson(library) = self.kind else { return None };
        let (line, shown) = (video.line, excerpt(&video.address));
        if !self.place.videos {
            self.fault(line, Fault::VideoOutsideLesson);
            return None;
        }
        if video.words.trim().is_empty() {
            self.fault(line, Fault::VideoWithoutAlternative { path: shown.clone() });
        }
        let path = self.media_path(&video.address).filter(|path| library.bytes(path).is_some());
        let Some(path) = path else {
            self.fault(line, Fault::VideoNotFound { path: shown });
            return None;
        };
        if library.credit(&path).is_none() {
            self.fault(line, Fault::VideoWithoutCredit { path: excerpt(&path) });
        }
        if library.film(&path).is_none_or(|film| film.captions_named.is_empty()) {
            self.fault(line, Fault::VideoWithoutCaptions { path: excerpt(&path) });
        }
        // a block within a line of text is no HTML
        let alone = matches!(self.frames.last(), Some(Frame::Paragraph { start, .. }) if self.out.len() == *start);
        if !alone {
            self.fault(line, Fault::VideoNotAlone { path: excerpt(&path) });
        }
        self.pictures.insert(path.clone());
        (alone && library.is_playable(&path)).then_some(path)
    }

    /// What is said in a video is found by the search.
    fn write_captions(&mut self, path: &str) {
        let Kind::Lesson(library) = self.kind else { return };
        let cues = library.film(path).and_then(|film| film.captions.exact(self.place.locale?));
        for cue in cues.into_iter().flatten() {
            self.plain.push_str(&cue.text);
            self.plain.push('\n');
        }
    }

    /// Puts the words of a video in its place, when its paragraph turned out to hold something else.
    pub(super) fn give_up_video(&mut self, content: &str, figure: &Figure, line: usize) -> Option<String> {
        let (words, path) = figure.video.as_ref()?;
        self.fault(line, Fault::VideoNotAlone { path: excerpt(path) });
        Some(content.replace(&figure.html, words))
    }
}
