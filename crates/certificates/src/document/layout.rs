//! Pages being filled from top to bottom.

use super::{DocumentContent, DocumentItem};
use crate::canvas::{Align, Canvas, Content, Element, Ink};
use crate::drawing::{self, BRAND, INK, SOFT};
use crate::face::Use;
use crate::fit::{Setting, flow};
use printpdf::Op;

/// Width of the page, in millimetres: A4, standing.
pub(super) const WIDTH: f32 = 210.0;
/// Height of the page, in millimetres.
pub(super) const HEIGHT: f32 = 297.0;
/// The column of reading: its left edge and its width.
pub(super) const LEFT: f32 = 24.0;
pub(super) const COLUMN: f32 = 162.0;
const TOP: f32 = 24.0;
/// The lowest baseline of the text.
const BOTTOM: f32 = 272.0;
/// Where the foot of the page is written.
const FOOT: f32 = 281.0;
/// What must be free under a heading or a question for it to stay on the page.
const COMPANY: f32 = 16.0;
/// How far an answer in a list stands from the left edge.
const INDENT: f32 = 7.0;

/// The pages so far.
pub(super) struct Layout {
    pages: Vec<Canvas>,
    pub(super) elements: Vec<Element>,
    y: f32,
}

impl Layout {
    pub(super) fn new() -> Self {
        Self { pages: vec![Canvas::new(0, HEIGHT)], elements: Vec::new(), y: TOP }
    }

    /// Writes the heading and the lines under it.
    pub(super) fn head(&mut self, heading: &str, lead: &[String]) {
        self.canvas().ornament(|canvas| {
            drawing::mark(canvas, LEFT + COLUMN - 17.0, TOP - 4.0, 17.0);
        });
        let heading = flow(heading, Use::Display, COLUMN - 26.0, 24.0, 1.12);
        self.write("H1", &heading, 0.0, 0.0, BRAND);
        for (at, line) in lead.iter().enumerate() {
            let line = flow(line, Use::Text, COLUMN, 11.0, 1.4);
            self.write("P", &line, if at == 0 { 6.0 } else { 2.6 }, 0.0, SOFT);
        }
    }

    /// Writes the title of a section under a rule.
    pub(super) fn section(&mut self, title: &str) {
        let title = flow(title, Use::Display, COLUMN, 15.5, 1.2);
        self.keep(12.0 + title.height() + COMPANY);
        self.y += 9.0;
        let y = self.y;
        self.canvas().ornament(|canvas| drawing::rule(canvas, LEFT, LEFT + COLUMN, y));
        self.write("H2", &title, 6.0, 0.0, BRAND);
    }

    /// Writes a question and its answer.
    pub(super) fn item(&mut self, item: &DocumentItem) {
        let label = flow(&item.label, Use::Strong, COLUMN, 11.0, 1.35);
        self.keep(7.0 + label.height() + COMPANY);
        self.write("H3", &label, 7.0, 0.0, INK);
        match &item.content {
            DocumentContent::Empty(word) => self.paragraph(word, SOFT),
            DocumentContent::Paragraphs(lines) => lines.iter().for_each(|line| self.paragraph(line, INK)),
            DocumentContent::List(items) => self.list(items),
            DocumentContent::Choice { options, chosen } => self.choice(options, *chosen),
            DocumentContent::Table { head, rows } => self.table(head, rows),
            DocumentContent::Figure { value, note } => {
                let value = flow(value, Use::Display, COLUMN, 19.0, 1.2);
                self.write("P", &value, 3.4, 0.0, BRAND);
                if !note.is_empty() {
                    self.paragraph(note, SOFT);
                }
            }
        }
    }

    /// Writes text as wide as the column, over as many pages as it takes.
    pub(super) fn paragraph(&mut self, text: &str, ink: Ink) {
        let text = flow(text, Use::Text, COLUMN, 10.5, 1.45);
        self.write("P", &text, 3.0, 0.0, ink);
    }

    fn list(&mut self, items: &[String]) {
        let mut lines = Vec::new();
        for item in items {
            let text = flow(item, Use::Text, COLUMN - INDENT, 10.5, 1.45);
            self.keep(3.0 + text.height());
            self.bullet(&text, 3.0, BRAND, true);
            lines.push(self.apart("LI", &text, 3.0, INDENT, INK));
        }
        let Some(page) = lines.first().map(|line| line.page) else { return };
        self.elements.push(Element { role: "L", page, content: Content::Elements(lines) });
    }

    fn choice(&mut self, options: &[String], chosen: usize) {
        for (at, option) in options.iter().enumerate() {
            let is_chosen = at == chosen;
            let text = flow(option, if is_chosen { Use::Strong } else { Use::Text }, COLUMN - INDENT, 10.5, 1.45);
            self.keep(3.0 + text.height());
            self.bullet(&text, 3.0, if is_chosen { BRAND } else { SOFT }, is_chosen);
            if is_chosen {
                self.write("P", &text, 3.0, INDENT, INK);
            } else {
                self.y += 3.0;
                let y = self.y;
                self.canvas().ornament(|canvas| canvas.stamp(&text, LEFT + INDENT, y, SOFT));
                self.y += text.height();
            }
        }
    }

    fn bullet(&mut self, text: &Setting, gap: f32, ink: Ink, full: bool) {
        let y = self.y + gap + text.rise() / 2.0;
        self.canvas().ornament(|canvas| canvas.bubble(LEFT + 2.0, y, 1.35, ink, full));
    }

    /// Writes a text `gap` under what is above; lines that do not fit go to the next page.
    fn write(&mut self, role: &'static str, text: &Setting, gap: f32, indent: f32, ink: Ink) {
        let mut rest = text.clone();
        self.y += gap;
        while !rest.lines.is_empty() {
            let room = BOTTOM - self.y - rest.rise();
            let fitting = if room < 0.0 { 0 } else { (room / rest.leading) as usize + 1 };
            if fitting == 0 {
                self.new_page();
                continue;
            }
            let after = rest.lines.split_off(fitting.min(rest.lines.len()));
            let y = self.y;
            let element = self.canvas().write(role, &rest, LEFT + indent, y, Align::Left, ink);
            self.y += rest.height();
            self.elements.push(element);
            rest.lines = after;
        }
    }

    /// Writes a text that stays whole and returns its node, for a list or a table.
    pub(super) fn apart(&mut self, role: &'static str, text: &Setting, gap: f32, indent: f32, ink: Ink) -> Element {
        self.y += gap;
        let y = self.y;
        let element = self.canvas().write(role, text, LEFT + indent, y, Align::Left, ink);
        self.y += text.height();
        element
    }

    /// Goes to the next page unless `height` millimetres are free on this one.
    pub(super) fn keep(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.new_page();
        }
    }

    /// Returns whether `height` millimetres are free on this page.
    pub(super) fn has_room(&self, height: f32) -> bool {
        self.y + height <= BOTTOM
    }

    pub(super) fn new_page(&mut self) {
        self.pages.push(Canvas::new(self.pages.len(), HEIGHT));
        self.y = TOP;
    }

    /// Returns where the next thing is written, from the top of the page.
    pub(super) const fn y(&self) -> f32 {
        self.y
    }

    /// Goes down the page.
    pub(super) fn advance(&mut self, by: f32) {
        self.y += by;
    }

    pub(super) fn canvas(&mut self) -> &mut Canvas {
        // there is a page from the beginning
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Numbers the pages and returns what to draw on each, and the structure.
    pub(super) fn finish(mut self, footer: &str) -> (Vec<Vec<Op>>, Vec<Element>) {
        let total = self.pages.len();
        for (at, canvas) in self.pages.iter_mut().enumerate() {
            let number = flow(&format!("{} / {total}", at + 1), Use::Text, 30.0, 9.0, 1.3);
            let mut footer = flow(footer, Use::Text, COLUMN - 24.0, 9.0, 1.3);
            footer.lines.truncate(2);
            canvas.ornament(|canvas| {
                canvas.stamp(&footer, LEFT, FOOT, SOFT);
                canvas.stamp(&number, LEFT + COLUMN - number.width(), FOOT, SOFT);
            });
        }
        self.elements.retain(|element| !matches!(&element.content, Content::Pieces(pieces) if pieces.is_empty()));
        (self.pages.into_iter().map(|canvas| canvas.ops).collect(), self.elements)
    }
}
