//! From the parser's events to HTML and plain words, with the faults met on the way.

mod blocks;
mod links;
mod pictures;
mod raw;
mod tables;
mod videos;

pub(crate) use links::is_inside;

use super::footnotes::Footnotes;
use super::headings::Slugs;
use super::{Place, Written, options};
use crate::diagnostic::{Fault, Report};
use crate::library::Library;
use crate::text::{Lines, escape_into, excerpt};
use crate::typography::Typography;
use domain::Locale;
use domain::learning::Heading;
use pulldown_cmark::{BrokenLink, Event, LinkType, Parser, Tag, TextMergeWithOffset};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Deeper than any lesson; past it the text goes on without more nesting, so that work stays proportional to length.
const DEPTH_MAX: usize = 24;

/// What is written.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// A lesson, with what it may point at.
    Lesson(&'a Library<'a>),
    /// A note of mutual help or a part of a question: no picture, no footnote, no lesson.
    Note,
}

/// What is open, and what its end has to know.
enum Frame {
    Closing(&'static str),
    Paragraph {
        start: usize,
        line: usize,
    },
    Heading {
        start: usize,
        level: u8,
        line: usize,
    },
    Link {
        start: usize,
        plain: usize,
        open: bool,
        address: String,
        line: usize,
    },
    Code,
    Raw {
        line: usize,
    },
    Footnote {
        label: String,
        line: usize,
    },
    Table,
    TableHead,
    Cell {
        start: usize,
        plain: usize,
    },
    /// Too deep: its content is written, itself is not.
    Skipped,
}

pub(super) struct Writer<'a> {
    body: &'a str,
    place: Place<'a>,
    kind: Kind<'a>,
    report: &'a mut Report,
    lines: Lines,
    out: String,
    /// What was being written before a table or a footnote began.
    outer: Vec<String>,
    plain: String,
    frames: Vec<Frame>,
    headings: Vec<Heading>,
    heading_words: Option<String>,
    /// Level of the heading before; that of the heading it stands under counts too.
    level: u8,
    /// Added to the level of a note's headings.
    shift: u8,
    slugs: Slugs,
    /// Links to headings of this very text: checked once they are all known.
    here: Vec<(String, usize)>,
    footnotes: Footnotes,
    pictures: BTreeSet<String>,
    alternative: Option<pictures::Alternative>,
    figure: Option<pictures::Figure>,
    table: tables::Table,
    raw: String,
    /// The line on which tags were last reported.
    raw_line: usize,
    typography: Option<Typography>,
    in_code: bool,
    depth_reported: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(body: &'a str, place: Place<'a>, kind: Kind<'a>, report: &'a mut Report) -> Self {
        let is_lesson = matches!(kind, Kind::Lesson(_));
        Self {
            body,
            place,
            kind,
            report,
            lines: Lines::new(body, place.first_line),
            out: String::with_capacity(body.len() * 5 / 4),
            outer: Vec::new(),
            plain: String::with_capacity(body.len()),
            frames: Vec::new(),
            headings: Vec::new(),
            heading_words: None,
            level: place.level,
            shift: if is_lesson { 0 } else { least_level(body).map_or(0, |least| 3_u8.saturating_sub(least)) },
            slugs: Slugs::new(place.scope),
            here: Vec::new(),
            footnotes: Footnotes::new(place.scope),
            pictures: BTreeSet::new(),
            alternative: None,
            figure: None,
            table: tables::Table::default(),
            raw: String::new(),
            raw_line: 0,
            typography: (is_lesson && place.locale == Some(Locale::Fr)).then(Typography::default),
            in_code: false,
            depth_reported: false,
        }
    }

    pub(super) fn write(mut self) -> Written {
        let missing = RefCell::new(BTreeMap::new());
        let on_missing = |link: BrokenLink<'_>| {
            // a lone [word] is ordinary prose; [words][reference] is a link that lost its address
            if !matches!(link.link_type, LinkType::Shortcut | LinkType::ShortcutUnknown) {
                missing.borrow_mut().insert(link.span.start, excerpt(&link.reference));
            }
            None
        };
        let options = options(matches!(self.kind, Kind::Lesson(_)));
        let parser = Parser::new_with_broken_link_callback(self.body, options, Some(on_missing));
        for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
            self.event(event, &range);
        }
        for (at, reference) in missing.into_inner() {
            self.fault(self.lines.at(at), Fault::ReferenceMissing { reference });
        }
        for (label, line) in self.footnotes.unused() {
            self.fault(line, Fault::FootnoteUnused { label: excerpt(&label) });
        }
        self.check_links_here();
        self.out.push_str(&self.footnotes.section());
        let lines = self.plain.lines().map(str::trim).filter(|line| !line.is_empty());
        Written {
            plain: lines.collect::<Vec<_>>().join("\n"),
            html: self.out,
            headings: self.headings,
            pictures: self.pictures,
        }
    }

    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        let line = self.lines.at(range.start);
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(_) => self.end(),
            Event::Text(text) if self.in_code => self.verbatim(&text),
            Event::Text(text) => {
                self.find_lost_footnotes(range);
                self.words(&text, line);
            }
            Event::Code(code) => self.code(&code),
            Event::Html(html) => self.raw.push_str(&html),
            Event::InlineHtml(html) => self.inline_html(&html, line),
            Event::FootnoteReference(label) if self.alternative.is_none() => {
                self.out.push_str(&self.footnotes.call(&label));
                self.skip_typography();
            }
            Event::SoftBreak => self.blank("\n", line),
            Event::HardBreak => self.blank("<br>\n", line),
            Event::Rule => self.out.push_str("<hr>\n"),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        if let Some(alternative) = &mut self.alternative {
            alternative.depth += 1;
            return;
        }
        if self.frames.len() >= DEPTH_MAX {
            if !self.depth_reported {
                self.fault(line, Fault::NestedTooDeep);
                self.depth_reported = true;
            }
            // an alternative is never written as text of the page
            if !matches!(tag, Tag::Image { .. }) {
                self.frames.push(Frame::Skipped);
                return;
            }
        }
        let frame = match tag {
            Tag::Emphasis => self.open("<em>", "</em>"),
            Tag::Strong => self.open("<strong>", "</strong>"),
            Tag::Strikethrough => self.open("<del>", "</del>"),
            Tag::Link { link_type, dest_url, .. } => self.start_link(link_type, &dest_url, line),
            Tag::Image { dest_url, title, .. } => {
                self.alternative = Some(pictures::Alternative::new(&dest_url, &title, line));
                return;
            }
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => self.start_head(),
            Tag::TableRow => self.start_row(),
            Tag::TableCell => self.start_cell(),
            block => self.start_block(block, line),
        };
        self.frames.push(frame);
    }

    fn end(&mut self) {
        if let Some(alternative) = &mut self.alternative {
            if alternative.depth == 0 {
                self.end_picture();
            } else {
                alternative.depth -= 1;
            }
            return;
        }
        match self.frames.pop() {
            Some(Frame::Closing(closing)) => self.close(closing),
            Some(Frame::Paragraph { start, line }) => self.end_paragraph(start, line),
            Some(Frame::Heading { start, level, line }) => self.end_heading(start, level, line),
            Some(Frame::Link { start, plain, open, address, line }) => {
                self.end_link(start, plain, open, &address, line);
            }
            Some(Frame::Code) => self.end_code(),
            Some(Frame::Raw { line }) => self.end_raw(line),
            Some(Frame::Footnote { label, line }) => self.end_footnote(&label, line),
            Some(Frame::Table) => self.end_table(),
            Some(Frame::TableHead) => self.end_head(),
            Some(Frame::Cell { start, plain }) => self.end_cell(start, plain),
            Some(Frame::Skipped) => self.plain.push(' '),
            None => {}
        }
    }

    fn open(&mut self, opening: &str, closing: &'static str) -> Frame {
        self.out.push_str(opening);
        Frame::Closing(closing)
    }

    fn close(&mut self, closing: &str) {
        self.out.push_str(closing);
        if closing.ends_with('\n') {
            self.plain.push('\n');
        }
    }

    fn words(&mut self, text: &str, line: usize) {
        if let Some(fault) = self.typography.as_mut().and_then(|typography| typography.read(text, line)) {
            self.fault(line, fault);
        }
        self.verbatim(text);
    }

    fn verbatim(&mut self, text: &str) {
        if let Some(alternative) = &mut self.alternative {
            alternative.words.push_str(text);
            return;
        }
        escape_into(&mut self.out, text);
        self.plain.push_str(text);
        if let Some(words) = &mut self.heading_words {
            words.push_str(text);
        }
    }

    fn code(&mut self, code: &str) {
        self.skip_typography();
        if self.alternative.is_none() {
            self.out.push_str("<code>");
            self.verbatim(code);
            self.out.push_str("</code>");
        } else {
            self.verbatim(code);
        }
    }

    fn blank(&mut self, html: &str, line: usize) {
        if let Some(typography) = &mut self.typography {
            typography.read("\n", line);
        }
        if let Some(alternative) = &mut self.alternative {
            alternative.words.push(' ');
            return;
        }
        self.out.push_str(html);
        self.plain.push(' ');
        if let Some(words) = &mut self.heading_words {
            words.push(' ');
        }
    }

    fn begin_typography(&mut self) {
        if let Some(typography) = &mut self.typography {
            typography.begin_block();
        }
    }

    fn skip_typography(&mut self) {
        if let Some(typography) = &mut self.typography {
            typography.skip();
        }
    }

    /// Sets aside what is being written; [`Self::resume`] gives back what was written since.
    fn suspend(&mut self) {
        self.outer.push(std::mem::take(&mut self.out));
    }

    fn resume(&mut self) -> String {
        let outer = self.outer.pop().unwrap_or_default();
        std::mem::replace(&mut self.out, outer)
    }

    fn fault(&mut self, line: usize, fault: Fault) {
        if matches!(self.kind, Kind::Lesson(_)) {
            self.report.add(self.place.path, line, fault);
        }
    }
}

/// Returns the least level of a note's headings.
fn least_level(body: &str) -> Option<u8> {
    Parser::new_ext(body, options(false))
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as u8),
            _ => None,
        })
        .min()
}
