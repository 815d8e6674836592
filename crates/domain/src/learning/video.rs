//! A video of a lesson, with all that lets one follow it without its picture or its sound.

use crate::Localised;
use serde::{Deserialize, Serialize};

/// A video. Its bytes are read from the pack piece by piece, never held whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Video {
    /// Its files, the best first; the first is the one that lessons name.
    pub sources: Vec<VideoSource>,
    /// Who made it.
    pub author: String,
    /// Under which licence.
    pub licence: String,
    /// What is said and heard in it, in each language, in order and without overlap.
    pub captions: Localised<Vec<Cue>>,
    /// Its parts, in each language; a video may have none.
    pub chapters: Localised<Vec<Cue>>,
    /// The picture shown before it plays: a path among the course's media.
    pub poster: Option<String>,
    /// Small pictures of its course, for the seek bar.
    pub previews: Option<Previews>,
}

/// A file of a video.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VideoSource {
    /// Its path relative to the course.
    pub path: String,
    /// `video/webm` or `video/mp4`.
    pub mime: String,
}

/// Words that hold from one moment to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue {
    /// When they begin, in milliseconds.
    pub start: u32,
    /// When they end, in milliseconds; later than the beginning.
    pub end: u32,
    /// The words, on one line, without markup.
    pub text: String,
}

/// One picture that holds many small ones, row after row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previews {
    /// A path among the course's media.
    pub path: String,
    /// Seconds from one small picture to the next.
    pub every: u32,
    /// Small pictures in a row.
    pub columns: u32,
    /// Width of a small picture, in pixels.
    pub width: u32,
    /// Its height, in pixels.
    pub height: u32,
}

impl Previews {
    /// Returns where, in pixels from the left and the top, the small picture of a moment (in seconds) stands.
    #[must_use]
    pub fn place_at(&self, seconds: f64) -> (u32, u32) {
        let rank = if seconds.is_finite() { seconds.max(0.0) as u32 } else { 0 } / self.every.max(1);
        let columns = self.columns.max(1);
        ((rank % columns).saturating_mul(self.width), (rank / columns).saturating_mul(self.height))
    }
}

/// Returns the words that hold at a moment, in milliseconds, and their rank.
#[must_use]
pub fn cue_at(cues: &[Cue], at: u32) -> Option<(usize, &Cue)> {
    let after = cues.partition_point(|cue| cue.start <= at);
    let rank = after.checked_sub(1)?;
    cues.get(rank).filter(|cue| at < cue.end).map(|cue| (rank, cue))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cue(start: u32, end: u32) -> Cue {
        Cue { start, end, text: String::new() }
    }

    #[test]
    fn between_two_captions_nothing_is_said() {
        let cues = [cue(0, 1000), cue(1000, 2000), cue(3000, 4000)];
        let rank = |at| cue_at(&cues, at).map(|(rank, _)| rank);
        assert_eq!([0, 999, 1000, 2500, 3000, 4000].map(rank), [Some(0), Some(0), Some(1), None, Some(2), None]);
        assert_eq!(cue_at(&[], 5), None);
    }

    #[test]
    fn the_small_picture_of_a_moment_is_found_in_its_row() {
        let previews = Previews { path: String::new(), every: 2, columns: 3, width: 160, height: 90 };
        assert_eq!(previews.place_at(0.0), (0, 0));
        assert_eq!(previews.place_at(5.9), (320, 0), "the picture of the fourth second holds until the sixth");
        assert_eq!(previews.place_at(6.0), (0, 90));
        assert_eq!(previews.place_at(f64::NAN), (0, 0), "a film not yet measured has no moment");
        let none = Previews { every: 0, columns: 0, ..previews };
        assert_eq!(none.place_at(1.0), (0, 90), "nothing divides by zero");
    }
}
