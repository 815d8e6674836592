//! How the columns of a table share its width.

use crate::cut::{Cuts, pieces};
use crate::face::{Use, faces};
use crate::fit::POINTS;

/// From one line of a cell to the next, in sizes.
pub(super) const SPACING: f32 = 1.4;
/// Between two columns, in millimetres.
const AWAY: f32 = 5.0;
/// Narrower, a column would hold a letter or two a line.
const NARROWEST: f32 = 5.0;

/// A column of a table, in millimetres from the left end of the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column {
    pub(super) x: f32,
    pub(super) width: f32,
    /// The size of its words, in points.
    pub(super) size: f32,
    /// Whether it holds numbers and nothing else: they hang from the right.
    pub(super) numbers: bool,
}

impl Column {
    pub(super) fn leading(&self) -> f32 {
        self.size * SPACING / POINTS
    }
}

/// Shares `room` between the columns: what their longest words need first, then what they would like.
///
/// `None` if there are too many.
pub(super) fn share(head: &[String], rows: &[Vec<String>], room: f32) -> Option<Vec<Column>> {
    let count = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    if count == 0 {
        return Some(Vec::new());
    }
    let (size, away) = if count <= 6 { (9.5, AWAY) } else { (8.5, AWAY * 0.6) };
    let room = room - away * (count - 1) as f32;
    if room < NARROWEST * count as f32 {
        return None;
    }
    let wishes: Vec<Wish> = (0..count).map(|index| Wish::of(head, rows, index, size, room)).collect();
    let widths = widths(&wishes, room);
    let mut x = 0.0;
    let place = |(wish, width): (&Wish, f32)| {
        let column = Column { x, width, size, numbers: wish.numbers };
        x += width + away;
        column
    };
    Some(wishes.iter().zip(widths).map(place).collect())
}

/// What a column would need.
#[derive(Debug, Clone, Copy)]
struct Wish {
    /// So that no word is cut.
    least: f32,
    /// So that no cell has two lines, within reason.
    most: f32,
    numbers: bool,
}

impl Wish {
    fn of(head: &[String], rows: &[Vec<String>], index: usize, size: f32, room: f32) -> Self {
        let mut wish = Self { least: NARROWEST, most: NARROWEST, numbers: false };
        let body = rows.iter().filter_map(|row| row.get(index)).filter(|cell| !cell.is_empty());
        let mut count = 0;
        let mut numbers = 0;
        for cell in body {
            wish.widen(cell, Use::Text, size, room);
            count += 1;
            numbers += usize::from(is_number(cell));
        }
        if let Some(cell) = head.get(index) {
            wish.widen(cell, Use::Strong, size, room);
        }
        wish.numbers = count > 0 && numbers == count;
        if wish.numbers {
            // Numbers stay whole, and the head on its line when it is short.
            wish.least = wish.least.max(wish.most.min(room * 0.16));
        }
        wish
    }

    fn widen(&mut self, cell: &str, wanted: Use, size: f32, room: f32) {
        let face = &faces()[wanted as usize];
        // A hair, so that what is measured here fits there.
        let width = |text: &str| face.width(text.trim_end_matches(' '), size) / POINTS + 0.02;
        self.most = self.most.max(width(cell).min(room * 0.7));
        let longest = pieces(cell, Cuts::Fine).into_iter().map(width).fold(0.0, f32::max);
        self.least = self.least.max(longest.min(room * 0.45));
        self.most = self.most.max(self.least);
    }
}

fn widths(wishes: &[Wish], room: f32) -> Vec<f32> {
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    if most <= room {
        // A table fills its column: what is free goes to all, more to words than to numbers.
        let parts = |wish: &Wish| if wish.numbers { wish.most * 0.5 } else { wish.most };
        let free = (room - most) / wishes.iter().map(parts).sum::<f32>();
        wishes.iter().map(|wish| wish.most + parts(wish) * free).collect()
    } else if least <= room {
        // Columns of short words have what they would like, the others share the rest: the same level for all of them.
        let at = |level: f32| wishes.iter().map(move |wish| wish.most.min(level).max(wish.least));
        let (mut low, mut high) = (0.0, room);
        for _ in 0..24 {
            let level = (low + high) / 2.0;
            if at(level).sum::<f32>() <= room { low = level } else { high = level }
        }
        at(low).collect()
    } else {
        // Words must be cut: in the widest columns.
        let floor = NARROWEST * wishes.len() as f32;
        let free = (room - floor) / (least - floor);
        wishes.iter().map(|wish| NARROWEST + (wish.least - NARROWEST) * free).collect()
    }
}

fn is_number(cell: &str) -> bool {
    // A hyphen or a bar among digits makes a date.
    let cell = cell.trim_start_matches(['-', '−', '–', '+']);
    let signs = |char: char| char.is_ascii_digit() || char.is_whitespace() || ".,%€×".contains(char);
    cell.contains(|char: char| char.is_ascii_digit()) && cell.chars().all(signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn columns_fill_the_room_and_do_not_meet() {
        let long = "Un avis bien long sur tout ce qui reste à faire ".repeat(9);
        let wide = "W".repeat(80);
        for rows in [vec![row(&["Oui", "12"])], vec![row(&["Oui", &long]), row(&[&wide])], vec![row(&[&wide, &wide])]] {
            let columns = share(&row(&["Usage", "Avis"]), &rows, 154.0).expect("two columns fit");
            let end = columns[1].x + columns[1].width;
            assert!((end - 154.0).abs() < 0.1, "{columns:?}");
            assert!(columns[0].width >= NARROWEST && columns[0].x + columns[0].width < columns[1].x, "{columns:?}");
        }
    }

    #[test]
    fn short_words_stay_on_their_line_beside_long_ones() {
        let long = "Un avis bien long sur tout ce qui reste à faire ".repeat(9);
        let columns = share(&row(&["Usage", "Avis"]), &[row(&["Lettre du mois", &long])], 154.0).expect("they fit");
        let face = &faces()[Use::Text as usize];
        assert!(columns[0].width >= face.width("Lettre du mois", 9.5) / POINTS, "{columns:?}");
    }

    #[test]
    fn a_column_of_numbers_hangs_from_the_right() {
        let rows = [row(&["Site", "1 200 €", "2", "2026-11-22"]), row(&["Listes", "", "deux"])];
        let columns = share(&row(&["Outil", "Coût", "Postes", "Date"]), &rows, 154.0).expect("four columns fit");
        let numbers: Vec<bool> = columns.iter().map(|column| column.numbers).collect();
        assert_eq!(numbers, [false, true, false, false], "a word among numbers makes them text");
    }

    #[test]
    fn too_many_columns_are_refused() {
        let cells = vec!["x".to_owned(); 40];
        assert!(share(&cells, &[], 154.0).is_none());
        assert!(share(&cells[..12], &[], 154.0).is_some());
    }
}
