//! Links.

use super::{Frame, Kind, Writer};
use crate::diagnostic::Fault;
use crate::html::SECTION;
use crate::library::LessonTarget;
use crate::markdown::address::{self, Address};
use crate::markdown::slug;
use crate::text::{escape, excerpt, some_of};
use pulldown_cmark::LinkType;

/// Returns whether an address names a lesson or listing of this program, as notes may: an id is all it holds.
pub(crate) fn is_inside(address: &str) -> bool {
    let id = address.strip_prefix("lesson:").or_else(|| address.strip_prefix("listing:"));
    id.is_some_and(domain::id::is_identifier)
}

impl Writer<'_> {
    pub(super) fn start_link(&mut self, link_type: LinkType, destination: &str, line: usize) -> Frame {
        let address = match link_type {
            LinkType::Email => format!("mailto:{destination}"),
            _ => destination.to_owned(),
        };
        let href = self.href(&address, line);
        match &href {
            Some(href) if href.starts_with("https:") || href.starts_with("mailto:") => {
                self.out.push_str(&format!("<a href=\"{}\" rel=\"noopener noreferrer\">", escape(href)));
            }
            Some(href) => self.out.push_str(&format!("<a href=\"{}\">", escape(href))),
            // a link that leads nowhere keeps its words
            None => {}
        }
        Frame::Link { start: self.out.len(), plain: self.plain.len(), open: href.is_some(), address, line }
    }

    pub(super) fn end_link(&mut self, start: usize, plain: usize, open: bool, address: &str, line: usize) {
        if self.out[start..].trim().is_empty() {
            self.fault(line, Fault::LinkWithoutText { address: excerpt(address) });
        }
        // an address shown as it is holds no words; the name of a site does
        let words = self.plain[plain..].trim();
        if words.contains('/') && !words.contains(char::is_whitespace) && address.contains(words) {
            self.plain.truncate(plain);
        }
        if open {
            self.out.push_str("</a>");
        }
    }

    fn href(&mut self, destination: &str, line: usize) -> Option<String> {
        if matches!(self.kind, Kind::Note) && is_inside(destination) {
            return Some(destination.to_owned());
        }
        let address = excerpt(destination);
        let fault = match address::read(destination, self.place.path) {
            Address::Outside(href) => return Some(href),
            Address::Http => Fault::HttpLink { address },
            Address::Unsafe => Fault::UnsafeLink { address },
            Address::Here(anchor) => return self.here(anchor, line),
            Address::Lesson { name, anchor } => return self.lesson(&name, anchor, address, line),
            Address::Unknown => Fault::BrokenLink { address },
        };
        self.fault(line, fault);
        None
    }

    fn here(&mut self, anchor: String, line: usize) -> Option<String> {
        if matches!(self.kind, Kind::Note) {
            return None;
        }
        let href = format!("#{}", self.slugs.wanted(&anchor));
        self.here.push((anchor, line));
        Some(href)
    }

    fn lesson(&mut self, name: &str, anchor: Option<String>, address: String, line: usize) -> Option<String> {
        let Kind::Lesson(library) = self.kind else { return None };
        let own = self.place.path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')).map(|(name, _)| name);
        if let Some(anchor) = anchor.clone().filter(|_| own == Some(name)) {
            // the text being written knows its own headings better than the file on disk
            return self.here(anchor, line);
        }
        let id = match library.lesson(name) {
            LessonTarget::Found(id) => id,
            LessonTarget::Broken => {
                self.fault(line, Fault::LinkToBrokenLesson { address });
                return None;
            }
            LessonTarget::Absent => {
                self.fault(line, Fault::LessonNotFound { address });
                return None;
            }
        };
        let Some(anchor) = anchor else { return Some(format!("lesson:{id}")) };
        let anchors = library.anchors(name, self.place.locale);
        let wanted = format!("{SECTION}{}", slug(&anchor));
        if anchors.contains(&wanted) {
            return Some(format!("lesson:{id}#{wanted}"));
        }
        self.fault(line, Fault::AnchorNotFound { anchor: excerpt(&anchor), known: known(anchors.iter(), SECTION) });
        Some(format!("lesson:{id}"))
    }

    /// Reports links to headings that this text does not have.
    pub(super) fn check_links_here(&mut self) {
        for (anchor, line) in std::mem::take(&mut self.here) {
            if self.place.steps.is_some_and(|steps| steps.contains(&anchor)) {
                self.fault(line, Fault::StepLinkInText { step: anchor });
            } else if !self.slugs.has(&self.slugs.wanted(&anchor)) {
                let known = known(self.slugs.all(), &self.slugs.prefix());
                self.fault(line, Fault::AnchorNotFound { anchor: excerpt(&anchor), known });
            }
        }
    }
}

/// Returns a few anchors as an author writes them.
fn known<'a>(anchors: impl Iterator<Item = &'a String>, prefix: &str) -> String {
    some_of(anchors.map(|id| id.strip_prefix(prefix).unwrap_or(id)))
}
