//! Texts cut into lines that fit a width.

use crate::cut::{Cuts, cut, flow};
use crate::face::{Face, Use, face_for, faces};

/// Points in a millimetre.
pub(crate) const POINTS: f32 = 72.0 / 25.4;

/// How a text may be set: on `lines` at most, from `largest` down to `smallest` points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trial {
    pub(crate) lines: usize,
    pub(crate) largest: f32,
    pub(crate) smallest: f32,
}

/// A trial on one line.
pub(crate) const fn one(largest: f32, smallest: f32) -> Trial {
    many(1, largest, smallest)
}

/// A trial on `lines` at most.
pub(crate) const fn many(lines: usize, largest: f32, smallest: f32) -> Trial {
    Trial { lines, largest, smallest }
}

/// A text ready to be drawn.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    pub(crate) face: &'static Face,
    /// In points.
    pub(crate) size: f32,
    /// Each with the space after it, if it ends there: not seen, but words stay apart when they are read or copied.
    pub(crate) lines: Vec<String>,
    /// From one baseline to the next, in millimetres.
    pub(crate) leading: f32,
}

impl Setting {
    /// Returns the height from the top of the capitals to the last baseline, in millimetres; nothing without text.
    pub(crate) fn height(&self) -> f32 {
        match self.lines.len() {
            0 => 0.0,
            count => self.size * CAPITALS / POINTS + (count - 1) as f32 * self.leading,
        }
    }

    /// Returns how far below the top of the capitals the first baseline is, in millimetres.
    pub(crate) fn rise(&self) -> f32 {
        self.size * CAPITALS / POINTS
    }

    /// Returns the width of the widest line, in millimetres.
    pub(crate) fn width(&self) -> f32 {
        let width = |line: &String| self.face.width(line.trim_end_matches(' '), self.size);
        self.lines.iter().map(width).fold(0.0, f32::max) / POINTS
    }
}

/// The height of capitals in our two families, as a part of the size.
const CAPITALS: f32 = 0.68;

/// Sets `text` in `width` millimetres: the first trial that fits, at its largest size that fits.
///
/// Each trial cuts at spaces if it can, else after hyphens too; the last one cuts words when nothing else is left.
pub(crate) fn fit(text: &str, wanted: Use, width: f32, spacing: f32, trials: &[Trial]) -> Option<Setting> {
    try_cuts(text, face_for(wanted, text), width, spacing, trials, [Cuts::Spaces, Cuts::Hyphens, Cuts::Words])
}

/// Sets `text` as [`fit`] does, but for the spaces and hyphens at which a person's own words should not be cut.
pub(crate) fn fit_own(text: &str, wanted: Use, width: f32, spacing: f32, trials: &[Trial]) -> Option<Setting> {
    try_cuts(text, &faces()[wanted as usize], width, spacing, trials, [Cuts::Held, Cuts::Fine, Cuts::Words])
}

fn try_cuts(
    text: &str,
    face: &'static Face,
    width: f32,
    spacing: f32,
    trials: &[Trial],
    cuts: [Cuts; 3],
) -> Option<Setting> {
    let last = trials.len().checked_sub(1)?;
    for (index, trial) in trials.iter().enumerate() {
        for cuts in cuts.into_iter().take(2 + usize::from(index == last)) {
            let mut size = trial.largest;
            while size >= trial.smallest {
                let room = width * POINTS / size;
                if let Some(lines) = balanced(text, face, room, trial.lines, cuts) {
                    return Some(Setting { face, size, lines, leading: size * spacing / POINTS });
                }
                size -= 0.5;
            }
        }
    }
    None
}

/// Sets running text of one size in `width` millimetres, on as many lines as it takes.
///
/// A word that the wanted face does not draw is drawn by another; a word wider than a line is cut.
pub(crate) fn run_on(text: &str, wanted: Use, size: f32, width: f32, spacing: f32) -> Setting {
    let face = &faces()[wanted as usize];
    Setting { face, size, lines: flow(text, face, width * POINTS / size), leading: size * spacing / POINTS }
}

/// Cuts into as few lines as fit, then draws their ends together: a word alone on the last line is ugly.
fn balanced(text: &str, face: &'static Face, room: f32, most: usize, cuts: Cuts) -> Option<Vec<String>> {
    let mut best = cut(text, face, room, cuts).filter(|lines| lines.len() <= most)?;
    let count = best.len();
    if count < 2 {
        return Some(best);
    }
    let mut narrower = room;
    loop {
        narrower *= 0.97;
        match cut(text, face, narrower, cuts) {
            Some(lines) if lines.len() == count => best = lines,
            _ => break,
        }
    }
    Some(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRIALS: &[Trial] =
        &[Trial { lines: 1, largest: 30.0, smallest: 20.0 }, Trial { lines: 3, largest: 24.0, smallest: 10.0 }];

    #[test]
    fn a_short_text_is_set_large_on_one_line() {
        let setting = fit("Zoé Lefèvre", Use::Display, 160.0, 1.2, TRIALS).expect("it fits");
        assert_eq!((setting.lines.len(), setting.size), (1, 30.0));
    }

    #[test]
    fn a_long_text_is_shrunk_then_cut_at_words() {
        let name = "Marie-Charlotte de La Rochefoucauld-Montbel et Jean-Baptiste Delacroix-Villeneuve d’Argenson";
        let setting = fit(name, Use::Display, 160.0, 1.2, TRIALS).expect("it fits");
        assert!(setting.lines.len() > 1, "{:?}", setting.lines);
        assert_eq!(setting.lines.concat(), name, "no letter is lost");
        assert!(setting.width() <= 160.0, "{} mm", setting.width());
    }

    #[test]
    fn a_word_without_end_is_cut_rather_than_left_to_overflow() {
        let setting = fit(&"W".repeat(90), Use::Display, 160.0, 1.2, TRIALS).expect("it fits once cut");
        assert_eq!(setting.lines.concat().len(), 90);
        assert!(setting.width() <= 160.0, "{} mm", setting.width());
    }

    #[test]
    fn a_no_break_space_holds() {
        let setting =
            fit("aaaa bbbb\u{a0}cccc", Use::Text, 26.0, 1.2, &[Trial { lines: 2, largest: 12.0, smallest: 12.0 }]);
        assert_eq!(setting.expect("it fits").lines, ["aaaa ", "bbbb\u{a0}cccc"]);
    }

    #[test]
    fn what_cannot_fit_is_refused() {
        assert!(fit(&"mot ".repeat(200), Use::Display, 160.0, 1.2, TRIALS).is_none());
    }
}
