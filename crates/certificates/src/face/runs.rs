//! A line in one face, but for the words that this face does not draw.

use super::{Face, Use, face_for};
use std::ptr;

impl Face {
    /// Cuts `text` into runs, each with the face that draws it: this one wherever it can.
    pub(crate) fn runs<'a>(&'static self, text: &'a str) -> Vec<(&'static Self, &'a str)> {
        if self.draws(text) {
            return vec![(self, text)];
        }
        let mut runs: Vec<(&'static Self, &str)> = Vec::new();
        let mut start = 0;
        let mut end = 0;
        for word in text.split_inclusive(' ') {
            let face = if self.draws(word) { self } else { face_for(Use::Text, word) };
            match runs.last_mut() {
                Some((last, run)) if ptr::eq(*last, face) => *run = &text[start..end + word.len()],
                _ => {
                    start = end;
                    runs.push((face, word));
                }
            }
            end += word.len();
        }
        runs
    }

    /// Returns the width of `text` set at `size` points, in points.
    pub(crate) fn width(&'static self, text: &str, size: f32) -> f32 {
        self.runs(text).into_iter().map(|(face, run)| face.run_width(run, size)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Use, faces};

    #[test]
    fn one_foreign_word_does_not_change_the_face_of_the_others() {
        let text = "Ma voisine Nguyễn Thị Ánh tient la caisse";
        let runs = faces()[Use::Text as usize].runs(text);
        let told: Vec<(&str, &str)> = runs.iter().map(|(face, run)| (face.id, *run)).collect();
        assert_eq!(told, [("Text", "Ma voisine "), ("Display", "Nguyễn Thị "), ("Text", "Ánh tient la caisse")]);
    }
}
