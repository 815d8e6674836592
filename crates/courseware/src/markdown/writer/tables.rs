//! Tables, each in a region that the keyboard can scroll.

use super::{Frame, Writer};
use crate::text::escape;
use pulldown_cmark::Alignment;
use std::collections::BTreeMap;

/// The table being written, and the names already given to others.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    names: Vec<String>,
    given: BTreeMap<String, usize>,
}

impl Writer<'_> {
    pub(super) fn start_table(&mut self, alignments: Vec<Alignment>) -> Frame {
        self.suspend();
        self.table.alignments = alignments;
        self.table.names.clear();
        Frame::Table
    }

    pub(super) fn end_table(&mut self) {
        let rows = self.resume();
        let name = self.table.names.join(", ");
        let count = self.table.given.entry(name.clone()).or_default();
        *count += 1;
        // two regions of one page must not bear the same name
        let name = if *count > 1 { format!("{name} ({count})") } else { name };
        self.out.push_str(&format!(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n{rows}</tbody>\n</table></div>\n",
            escape(&name)
        ));
        self.plain.push('\n');
    }

    pub(super) fn start_head(&mut self) -> Frame {
        self.table.in_head = true;
        self.table.column = 0;
        self.out.push_str("<thead>\n<tr>");
        Frame::TableHead
    }

    pub(super) fn end_head(&mut self) {
        self.table.in_head = false;
        self.close("</tr>\n</thead>\n<tbody>\n");
    }

    pub(super) fn start_row(&mut self) -> Frame {
        self.table.column = 0;
        self.open("<tr>", "</tr>\n")
    }

    pub(super) fn start_cell(&mut self) -> Frame {
        self.begin_typography();
        Frame::Cell { start: self.out.len(), plain: self.plain.len() }
    }

    pub(super) fn end_cell(&mut self, start: usize, plain: usize) {
        let content = self.out.split_off(start);
        let words = self.plain[plain..].trim();
        if self.table.in_head && !words.is_empty() {
            self.table.names.push(words.to_owned());
        }
        let class = match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        // an empty heading cell would be announced as a heading that says nothing
        let (tag, scope) =
            if self.table.in_head && !content.is_empty() { ("th", " scope=\"col\"") } else { ("td", "") };
        self.out.push_str(&format!("<{tag}{scope}{class}>{content}</{tag}>"));
        self.table.column += 1;
        self.plain.push(' ');
    }
}
