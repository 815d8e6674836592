//! Tables as slabs: a row is whole on its page, the head comes back on the next one.

mod columns;

use super::mark::{Mark, height, lines};
use super::slab::{BOTTOM, COLUMN, Flow, Head, LEFT, Slab, TOP};
use super::tree::Node;
use crate::canvas::Ink;
use crate::drawing::{BRAND, INK, RULE, level};
use crate::error::Error;
use crate::face::Use;
use crate::fit::{Setting, run_on};
use columns::Column;

/// Above and under the words of a row.
const PAD: f32 = 1.4;
/// A higher head is not repeated.
const HIGHEST: f32 = 60.0;

/// Adds a table.
pub(super) fn add(flow: &mut Flow, head: &[String], rows: &[Vec<String>], gap: f32) -> Result<(), Error> {
    let columns = columns::share(head, rows, COLUMN).ok_or(Error::TooLong { field: "table" })?;
    let table = flow.tree.add(None, "Table");
    let has_head = head.iter().any(|cell| !cell.is_empty());
    let mut repeated = None;
    if has_head {
        let row = Row::new(flow, table, "TH", head, &columns);
        let is_low = row.height <= HIGHEST;
        let first = flow.slabs.len();
        row.add(flow, gap, None);
        flow.keep_from(first);
        if is_low && let Some(slab) = flow.slabs.last() {
            repeated = Some(Head { place: flow.heads.len(), gap: 0.0 });
            let marks = slab.marks.iter().cloned().map(Mark::untold).collect();
            flow.heads.push(Slab { height: slab.height, marks, ..Slab::default() });
        }
    }
    for (index, cells) in rows.iter().enumerate() {
        let row = Row::new(flow, table, "TD", cells, &columns);
        row.add(flow, if index == 0 && !has_head { gap } else { 0.0 }, repeated);
    }
    Ok(())
}

/// A row, set.
struct Row {
    cells: Vec<Cell>,
    height: f32,
    /// The line under it.
    rule: (Ink, f32),
}

struct Cell {
    node: Node,
    text: Setting,
    column: Column,
    ink: Ink,
}

impl Row {
    fn new(flow: &mut Flow, table: Node, role: &'static str, texts: &[String], columns: &[Column]) -> Self {
        let row = flow.tree.add(Some(table), "TR");
        let is_head = role == "TH";
        let wanted = if is_head { Use::Strong } else { Use::Text };
        let mut cells = Vec::new();
        for (index, &column) in columns.iter().enumerate() {
            let text = texts.get(index).map_or("", String::as_str);
            let text = run_on(text, wanted, column.size, column.width, columns::SPACING);
            cells.push(Cell {
                node: flow.tree.add(Some(row), role),
                text,
                column,
                ink: if is_head { BRAND } else { INK },
            });
        }
        let words =
            cells.iter().map(|cell| height(&cell.text)).fold(columns.first().map_or(0.0, Column::leading), f32::max);
        Self { cells, height: words + 2.0 * PAD, rule: if is_head { (BRAND, 1.1) } else { (RULE, 0.7) } }
    }

    /// Adds the row as one slab, or line by line if it is higher than a page.
    fn add(self, flow: &mut Flow, gap: f32, head: Option<Head>) {
        let (ink, pen) = self.rule;
        let rule = |y| Mark::Shape { node: None, outline: level(LEFT, LEFT + COLUMN, y), ink, pen: Some(pen) };
        let above = head.and_then(|head| flow.heads.get(head.place)).map_or(0.0, |head| head.height);
        if gap + self.height <= flow.room().min(BOTTOM - TOP - above) {
            let mut marks: Vec<Mark> = self.cells.iter().flat_map(Cell::marks).collect();
            marks.push(rule(self.height));
            flow.slabs.push(Slab { gap, height: self.height, marks, head, keeps: false });
            return;
        }
        let leading = self.cells.first().map_or(1.0, |cell| cell.column.leading());
        let count = self.cells.iter().map(|cell| cell.text.lines.len()).max().unwrap_or(0);
        let cells: Vec<Vec<Mark>> = self.cells.iter().map(Cell::marks).collect();
        // Lines have no room of their own above them, as rows have.
        let head = head.map(|head| Head { gap: PAD, ..head });
        for index in 0..count {
            let is_last = index + 1 == count;
            let up = PAD + index as f32 * leading;
            let line = cells.iter().filter_map(|cell| cell.get(index));
            let mut marks: Vec<Mark> = line.map(|mark| mark.clone().moved(-up)).collect();
            let height = if is_last { leading + PAD } else { leading };
            if is_last {
                marks.push(rule(height));
            }
            let keeps = !is_last && (index == 0 || index + 2 == count);
            flow.slabs.push(Slab { gap: if index == 0 { gap + PAD } else { 0.0 }, height, keeps, marks, head });
        }
    }
}

impl Cell {
    fn marks(&self) -> Vec<Mark> {
        let marks = lines(&self.text, self.node, LEFT + self.column.x, PAD, self.ink);
        if self.column.numbers {
            marks.into_iter().map(|mark| mark.hung_right(self.column.width)).collect()
        } else {
            marks
        }
    }
}
