//! Tables: cells that wrap, rows that stay whole, heads repeated on each page.

use super::layout::{COLUMN, LEFT, Layout};
use crate::canvas::{Align, Content, Element, Ink};
use crate::drawing::{self, INK, SOFT};
use crate::face::Use;
use crate::fit::{Setting, flow};

/// Between two columns, and between a row and its rule.
const GAP: f32 = 4.0;
const PAD: f32 = 2.6;
/// A row taller than this is set as text instead: it would not fit a page.
const TALLEST: f32 = 180.0;

impl Layout {
    /// Writes a table.
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        if head.is_empty() {
            return;
        }
        let width = (COLUMN - GAP * (head.len() - 1) as f32) / head.len() as f32;
        let set = |texts: &[String], wanted: Use| -> Vec<Setting> {
            texts.iter().map(|text| flow(text, wanted, width, 9.5, 1.35)).collect()
        };
        let head_cells = set(head, Use::Strong);
        self.advance(3.0);
        let mut lines = Vec::new();
        let first = rows.first().map_or(0.0, |row| height(&set(row, Use::Text)).min(TALLEST));
        self.keep(height(&head_cells) + first + 4.0 * PAD);
        lines.push(self.row("TH", &head_cells, width, SOFT));
        for row in rows {
            let cells = set(row, Use::Text);
            let needed = height(&cells) + 2.0 * PAD;
            if needed > TALLEST {
                // nothing is lost: each cell under its head, as long as it takes
                for (head, cell) in head.iter().zip(row) {
                    self.paragraph(head, SOFT);
                    self.paragraph(cell, INK);
                }
                continue;
            }
            if !self.has_room(needed) {
                self.new_page();
                // those who see need the heads again; those who listen have them already
                self.stamp_row(&head_cells, width);
            }
            lines.push(self.row("TD", &cells, width, INK));
        }
        if let Some(page) = lines.first().map(|line| line.page) {
            self.elements.push(Element { role: "Table", page, content: Content::Elements(lines) });
        }
    }

    fn row(&mut self, role: &'static str, cells: &[Setting], width: f32, ink: Ink) -> Element {
        let top = self.y() + PAD;
        let canvas = self.canvas();
        let cells_of = |(at, cell): (usize, &Setting)| {
            canvas.write(role, cell, LEFT + at as f32 * (width + GAP), top, Align::Left, ink)
        };
        let elements: Vec<Element> = cells.iter().enumerate().map(cells_of).collect();
        let page = elements.first().map_or(0, |element| element.page);
        self.end_row(height(cells));
        Element { role: "TR", page, content: Content::Elements(elements) }
    }

    fn stamp_row(&mut self, cells: &[Setting], width: f32) {
        let top = self.y() + PAD;
        self.canvas().ornament(|canvas| {
            for (at, cell) in cells.iter().enumerate() {
                canvas.stamp(cell, LEFT + at as f32 * (width + GAP), top, SOFT);
            }
        });
        self.end_row(height(cells));
    }

    fn end_row(&mut self, height: f32) {
        self.advance(height + 2.0 * PAD);
        let y = self.y();
        self.canvas().ornament(|canvas| drawing::rule(canvas, LEFT, LEFT + COLUMN, y));
    }
}

fn height(cells: &[Setting]) -> f32 {
    cells.iter().map(Setting::height).fold(0.0, f32::max)
}
