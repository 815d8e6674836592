//! Paragraphs, headings, lists, quotes, alerts, code and footnotes.

use super::{Frame, Kind, Writer};
use crate::diagnostic::Fault;
use crate::markdown::words::one_line;
use crate::text::{escape, excerpt};
use domain::learning::Heading;
use pulldown_cmark::{BlockQuoteKind, Tag};
use std::ops::Range;

impl Writer<'_> {
    pub(super) fn start_block(&mut self, tag: Tag<'_>, line: usize) -> Frame {
        self.begin_typography();
        match tag {
            Tag::Paragraph => {
                self.figure = None;
                Frame::Paragraph { start: self.out.len(), line }
            }
            Tag::Heading { level, .. } => {
                self.heading_words = Some(String::new());
                Frame::Heading { start: self.out.len(), level: level as u8, line }
            }
            Tag::BlockQuote(None) => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::BlockQuote(Some(kind)) if matches!(self.kind, Kind::Lesson(_)) => {
                let name = match kind {
                    BlockQuoteKind::Note => "note",
                    BlockQuoteKind::Tip => "tip",
                    BlockQuoteKind::Important => "important",
                    BlockQuoteKind::Warning | BlockQuoteKind::Caution => "warning",
                };
                // the role keeps a dozen call-outs from being a dozen landmarks
                self.open(&format!("<aside class=\"callout callout-{name}\" role=\"note\">\n"), "</aside>\n")
            }
            Tag::BlockQuote(Some(_)) => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::CodeBlock(_) => {
                self.in_code = true;
                // wide code scrolls: the keyboard must reach it
                self.out.push_str("<pre tabindex=\"0\"><code>");
                Frame::Code
            }
            Tag::HtmlBlock => {
                self.raw.clear();
                Frame::Raw { line }
            }
            Tag::List(Some(start)) if start != 1 => self.open(&format!("<ol start=\"{start}\">\n"), "</ol>\n"),
            Tag::List(Some(_)) => self.open("<ol>\n", "</ol>\n"),
            Tag::List(None) => self.open("<ul>\n", "</ul>\n"),
            Tag::Item => self.open("<li>", "</li>\n"),
            Tag::FootnoteDefinition(label) => {
                self.suspend();
                Frame::Footnote { label: label.to_string(), line }
            }
            _ => Frame::Skipped,
        }
    }

    pub(super) fn end_paragraph(&mut self, start: usize, line: usize) {
        let content = self.out.split_off(start);
        let mut content = content.trim();
        let figure = self.figure.take();
        let other = figure.as_ref().filter(|figure| figure.html != content);
        let without = other.and_then(|figure| self.give_up_video(content, figure, line));
        content = without.as_deref().unwrap_or(content);
        match figure {
            Some(figure) if figure.html == content => {
                self.out.push_str("<figure>");
                self.out.push_str(content);
                if !figure.caption.is_empty() {
                    self.out.push_str(&format!("<figcaption>{}</figcaption>", escape(&figure.caption)));
                    self.plain.push_str(&figure.caption);
                }
                self.out.push_str("</figure>\n");
            }
            _ if content.is_empty() => {}
            _ => {
                self.out.push_str("<p>");
                self.out.push_str(content);
                self.out.push_str("</p>\n");
            }
        }
        self.plain.push('\n');
    }

    pub(super) fn end_heading(&mut self, start: usize, level: u8, line: usize) {
        let content = self.out.split_off(start);
        let words = self.heading_words.take().unwrap_or_default();
        self.plain.push('\n');
        if words.trim().is_empty() {
            self.fault(line, Fault::EmptyHeading);
            return;
        }
        if matches!(self.kind, Kind::Note) {
            let level = (level + self.shift).clamp(3, 6);
            self.out.push_str(&format!("<h{level}>{content}</h{level}>\n"));
            return;
        }
        if level == 1 {
            self.fault(line, Fault::HeadingLevelOne { heading: excerpt(&words) });
        }
        let shown = level.max(2);
        if shown > self.level + 1 {
            let marks = |level: u8| "#".repeat(level.into());
            let (heading, expected) = (excerpt(&words), marks(self.level + 1));
            self.fault(line, Fault::HeadingLevelSkipped { heading, marks: marks(level), expected });
        }
        self.level = shown;
        let id = self.slugs.anchor(&words);
        self.out.push_str(&format!("<h{shown} id=\"{id}\">{content}</h{shown}>\n"));
        if shown <= 3 {
            self.headings.push(Heading { level: shown, id, text: one_line(&words) });
        }
    }

    pub(super) fn end_code(&mut self) {
        self.in_code = false;
        self.close("</code></pre>\n");
    }

    pub(super) fn end_footnote(&mut self, label: &str, line: usize) {
        let html = self.resume();
        if !self.footnotes.define(label, html, line) {
            self.fault(line, Fault::FootnoteTwice { label: excerpt(label) });
        }
    }

    /// A call to a footnote that is written nowhere reaches us as plain text.
    pub(super) fn find_lost_footnotes(&mut self, range: &Range<usize>) {
        if matches!(self.kind, Kind::Note) {
            return;
        }
        let source = self.body.get(range.clone()).unwrap_or_default();
        let mut rest = source;
        while let Some(at) = rest.find("[^") {
            let escaped = rest[..at].ends_with('\\') || (at == 0 && self.body[..range.start].ends_with('\\'));
            rest = &rest[at + 2..];
            let Some(end) = rest.find([']', '\n']) else { return };
            let label = &rest[..end];
            if !escaped && rest[end..].starts_with(']') && !label.is_empty() && !label.contains(char::is_whitespace) {
                let line = self.lines.at(range.start + source.len() - rest.len());
                self.fault(line, Fault::FootnoteUndefined { label: excerpt(label) });
            }
        }
    }
}
