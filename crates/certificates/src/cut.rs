//! Where lines end.

use crate::face::Face;

/// Where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cuts {
    /// At spaces.
    Spaces,
    /// After hyphens and dashes too.
    Hyphens,
    /// At spaces, but those that French holds although people type them like any other.
    Held,
    /// The same, and within compounds.
    Fine,
    /// At any space, and after the signs of an address.
    Signs,
    /// Anywhere.
    Words,
}

/// Fills lines of `room` (in sizes of the font) one after the other; `None` if a piece is wider than a line.
///
/// A line keeps the space at which it was cut.
pub(crate) fn cut(text: &str, face: &'static Face, room: f32, cuts: Cuts) -> Option<Vec<String>> {
    let mut lines = Lines::new(face, room);
    for piece in pieces(text, cuts) {
        if !lines.holds(piece) {
            return None;
        }
        lines.add(piece, &[]);
    }
    Some(lines.end())
}

/// Fills lines of `room` (in sizes of the font) whatever the text: words that are wider are cut.
///
/// When the last line would be very short, the others are a little shorter to give it company.
pub(crate) fn flow(text: &str, face: &'static Face, room: f32) -> Vec<String> {
    let pieces = pieces(text, Cuts::Fine);
    let fill = |part: f32| {
        let mut lines = Lines::new(face, room * part);
        for piece in &pieces {
            lines.add(piece, &[Cuts::Signs, Cuts::Words]);
        }
        lines.end()
    };
    let lines = fill(1.0);
    let count = lines.len();
    let is_lonely = |lines: &[String]| match lines {
        [_, .., last] => face.width(last, 1.0) < room * 0.14,
        _ => false,
    };
    if is_lonely(&lines) {
        let others = [0.98, 0.96, 0.94, 0.92, 0.9].into_iter().map(fill);
        others.into_iter().find(|other| other.len() == count && !is_lonely(other)).unwrap_or(lines)
    } else {
        lines
    }
}

struct Lines {
    face: &'static Face,
    room: f32,
    done: Vec<String>,
    line: String,
}

impl Lines {
    const fn new(face: &'static Face, room: f32) -> Self {
        Self { face, room, done: Vec::new(), line: String::new() }
    }

    fn holds(&self, text: &str) -> bool {
        self.width(text) <= self.room
    }

    fn width(&self, text: &str) -> f32 {
        self.face.width(text.trim_end_matches(' '), 1.0)
    }

    /// Adds a piece to the line or to the next one; if it is wider than a line, its parts, cut more and more finely.
    fn add(&mut self, piece: &str, finer: &[Cuts]) {
        let longer = format!("{}{piece}", self.line);
        if self.holds(&longer) {
            self.line = longer;
            return;
        }
        if let Some((cuts, finer)) = finer.split_first()
            && !self.holds(piece)
        {
            // A letter or two of a word alone at the end of a line would look like a word.
            if *cuts == Cuts::Words && self.width(&self.line) > self.room * 0.7 {
                self.done.push(std::mem::take(&mut self.line));
            }
            for part in pieces(piece, *cuts) {
                self.add(part, finer);
            }
            return;
        }
        self.done.push(std::mem::replace(&mut self.line, piece.to_owned()));
    }

    fn end(mut self) -> Vec<String> {
        self.done.push(self.line);
        self.done.retain(|line| !line.trim_end_matches(' ').is_empty());
        if let Some(last) = self.done.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
        }
        self.done
    }
}

/// The parts that stay whole: words with the space after them, halves of a compound with their hyphen.
pub(crate) fn pieces(text: &str, cuts: Cuts) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (index, char) in text.char_indices() {
        let end = index + char.len_utf8();
        let rest = &text[end..];
        let may_cut = match cuts {
            Cuts::Spaces => char == ' ',
            Cuts::Hyphens => matches!(char, ' ' | '-' | '–' | '—'),
            Cuts::Held | Cuts::Fine if char == ' ' => !is_held(&text[start..index], rest),
            Cuts::Fine => char == '-' && before.is_alphanumeric() && rest.starts_with(char::is_alphabetic),
            Cuts::Held => false,
            Cuts::Signs => {
                let between = before.is_alphanumeric() || before == '/';
                let sign = matches!(char, '-' | '–' | '—' | '/' | '.' | '@' | '_' | '?' | '&' | '=' | '#' | ',' | ';');
                char == ' ' || (sign && between && rest.starts_with(char::is_alphanumeric))
            }
            Cuts::Words => true,
        };
        if may_cut && !rest.is_empty() && !rest.starts_with(' ') {
            pieces.push(&text[start..end]);
            start = end;
        }
        before = char;
    }
    pieces.push(&text[start..]);
    pieces
}

/// Tells whether a no-break space should stand where a person typed a plain one: « mot », oui ?, 12 000 €, n° 5, 22 mai.
fn is_held(before: &str, after: &str) -> bool {
    let digits = |chars: &mut dyn Iterator<Item = char>| chars.take_while(char::is_ascii_digit).count();
    let number = digits(&mut before.chars().rev());
    let thousands = number > 0 && digits(&mut after.chars()) == 3;
    let counted = matches!(number, 1 | 2) && after.starts_with(char::is_lowercase);
    let sign = before.ends_with(['«', '°']) || after.starts_with([';', ':', '!', '?', '»', '%', '€', '°']);
    thousands || counted || sign
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::{Use, faces};

    fn lines(text: &str, room: f32) -> Vec<String> {
        flow(text, &faces()[Use::Text as usize], room)
    }

    #[test]
    fn a_plain_space_holds_where_french_holds_it() {
        let whole = |text: &str| assert_eq!(pieces(text, Cuts::Fine), [text], "a line would begin or end badly");
        for text in ["oui ?", "« mot »", "12 000 €", "n° 5", "95 %", "22 mai", "-5", "–"] {
            whole(text);
        }
        let words = ["en ", "2024 ", "12 personnes ", "ici, ", "peut-", "être"];
        assert_eq!(pieces(&words.concat(), Cuts::Fine), words);
    }

    #[test]
    fn an_address_is_cut_after_its_signs_and_a_word_without_end_anywhere() {
        let address = "https://exemple.org/ressources/grille?page=2";
        let cut = lines(address, 8.0);
        assert_eq!(cut.concat(), address, "no letter is lost or added");
        assert!(cut.len() > 1 && cut[0].ends_with(['/', '.']), "{cut:?}");
        let wide = format!("avant {} après", "W".repeat(60));
        assert_eq!(lines(&wide, 12.0).concat(), wide);
    }

    #[test]
    fn the_last_line_is_not_a_short_word_alone() {
        let text = "Les adhérents reçoivent une lettre par mois quand il pleut fort";
        let face = &faces()[Use::Text as usize];
        // Just too narrow for the last word.
        let room = face.width(text, 1.0) - 0.1;
        let cut = lines(text, room);
        assert!(cut.len() == 2 && cut[1].contains(' '), "{cut:?}");
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let face = &faces()[Use::Text as usize];
        let text =
            "Les bénévoles 1 2 3 4 5 6 7 8 9 ! ! ! ! ! ! ! ! ! ! ! ! « « « « « « « anticonstitutionnellement".repeat(4);
        for room in [3.0, 7.5, 21.0] {
            let cut = flow(&text, face, room);
            assert_eq!(cut.concat(), text);
            assert!(cut.iter().all(|line| face.width(line.trim_end(), 1.0) <= room), "{cut:?}");
        }
    }
}
