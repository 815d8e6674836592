//! Pictures: in the course, described, credited.

use super::{Kind, Writer};
use crate::diagnostic::Fault;
use crate::markdown::address;
use crate::text::{escape, escape_into, excerpt};
use crate::video;

/// The picture whose alternative is being read.
pub(super) struct Alternative {
    pub(super) words: String,
    /// What is open within the alternative.
    pub(super) depth: usize,
    pub(super) address: String,
    pub(super) caption: String,
    pub(super) line: usize,
}

/// A picture just written: a figure if its paragraph holds nothing else.
pub(super) struct Figure {
    pub(super) html: String,
    pub(super) caption: String,
    /// What is written in its place when its paragraph holds something else: a video's words, and its path.
    pub(super) video: Option<(String, String)>,
}

impl Alternative {
    pub(super) fn new(address: &str, caption: &str, line: usize) -> Self {
        Self { words: String::new(), depth: 0, address: address.to_owned(), caption: caption.trim().to_owned(), line }
    }
}

impl Writer<'_> {
    pub(super) fn end_picture(&mut self) {
        let Some(picture) = self.alternative.take() else { return };
        if let Some(typography) = &mut self.typography {
            typography.begin_block();
            if let Some(fault) = typography.read(&picture.caption, picture.line) {
                self.report.add(self.place.path, picture.line, fault);
            }
            typography.skip();
        }
        let words = picture.words.trim();
        if video::is_video(&picture.address) && matches!(self.kind, Kind::Lesson(_)) {
            self.write_video(picture);
            return;
        }
        match self.source(&picture) {
            Some(path) => {
                let html = format!("<img src=\"{}\" alt=\"{}\">", escape(&path), escape(words));
                self.out.push_str(&html);
                self.figure = Some(Figure { html, caption: picture.caption, video: None });
            }
            // what cannot be seen can still be read
            None => {
                escape_into(&mut self.out, words);
                self.plain.push_str(words);
            }
        }
    }

    /// Returns the path of a picture that may be shown; reports everything that is wrong with it.
    fn source(&mut self, picture: &Alternative) -> Option<String> {
        let Kind::Lesson(library) = self.kind else { return None };
        let (line, shown) = (picture.line, excerpt(&picture.address));
        if picture.words.trim().is_empty() {
            self.fault(line, Fault::ImageWithoutAlternative { path: shown.clone() });
        }
        if picture.address.contains(':') || picture.address.starts_with("//") {
            self.fault(line, Fault::RemoteImage { address: shown });
            return None;
        }
        let Some((path, file)) =
            self.media_path(&picture.address).and_then(|path| library.picture(&path).map(|file| (path, file)))
        else {
            self.fault(line, Fault::ImageNotFound { path: shown });
            return None;
        };
        if library.credit(&path).is_none() {
            self.fault(line, Fault::ImageWithoutCredit { path: excerpt(&path) });
        }
        self.pictures.insert(path.clone());
        file.mime.map(|_| path)
    }

    /// Returns the path of a medium, relative to the course, from what is written in a text.
    pub(super) fn media_path(&self, address: &str) -> Option<String> {
        let folder = self.place.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = if address.starts_with("media/") {
            address::resolve("", address)
        } else {
            address::resolve(folder, address)
        };
        path.filter(|path| path.starts_with("media/"))
    }
}
