//! Pictures: in the course, described, credited.

use super::{Kind, Writer};
use crate::diagnostic::Fault;
use crate::markdown::address;
use crate::text::{escape, escape_into, excerpt};

/// The picture whose alternative is being read.
pub(super) struct Alternative {
    pub(super) words: String,
    /// What is open within the alternative.
    pub(super) depth: usize,
    address: String,
    caption: String,
    line: usize,
}

/// A picture just written: a figure if its paragraph holds nothing else.
pub(super) struct Figure {
    pub(super) html: String,
    pub(super) caption: String,
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
        match self.source(&picture) {
            Some(path) => {
                let html = format!("<img src=\"{}\" alt=\"{}\">", escape(&path), escape(words));
                self.out.push_str(&html);
                self.figure = Some(Figure { html, caption: picture.caption });
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
        let folder = self.place.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = if picture.address.starts_with("media/") {
            address::resolve("", &picture.address)
        } else {
            address::resolve(folder, &picture.address)
        };
        let path = path.filter(|path| path.starts_with("media/"));
        let Some((path, file)) = path.and_then(|path| library.picture(&path).map(|file| (path, file))) else {
            self.fault(line, Fault::ImageNotFound { path: shown });
            return None;
        };
        if library.credit(&path).is_none() {
            self.fault(line, Fault::ImageWithoutCredit { path: excerpt(&path) });
        }
        self.pictures.insert(path.clone());
        file.mime.map(|_| path)
    }
}
