//! Videos of a lesson, for the player.

use domain::Locale;
use domain::learning::{Cue, Previews};
use serde::{Deserialize, Serialize};

/// A video of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VideoView {
    /// What the element `data-video` of the lesson's HTML names.
    pub id: String,
    /// Where its files are played from, the best first.
    pub sources: Vec<SourceView>,
    /// Who made it.
    pub author: String,
    /// Under which licence.
    pub licence: String,
    /// What is said in it, the language in use first.
    pub captions: Vec<CaptionsView>,
    /// Its parts, in the language in use.
    pub chapters: Vec<Cue>,
    /// A `data:` image to show before it plays.
    pub poster: Option<String>,
    /// Small pictures for the seek bar; the path is a `data:` image.
    pub previews: Option<Previews>,
}

/// A file of a video.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Its path in the course; the shell makes an address of it.
    pub address: String,
    /// `video/webm` or `video/mp4`.
    pub mime: String,
}

/// What is said in a video, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaptionsView {
    /// The language.
    pub locale: Locale,
    /// In order, without overlap.
    pub cues: Vec<Cue>,
}

/// How a person likes videos to be shown; kept from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PlayerSettings {
    /// Whether captions are shown over the picture.
    pub captions: bool,
    /// The language of captions and transcript, when it is not the one in use.
    pub captions_locale: Option<Locale>,
    /// Whether the picture is left out: sound and transcript only.
    pub audio_only: bool,
    /// How fast, 1 being as it was made.
    pub speed: f64,
    /// How loud, from 0 to 1.
    pub volume: f64,
    /// Whether the sound is off.
    pub muted: bool,
}

impl Default for PlayerSettings {
    fn default() -> Self {
        // captions from the first time: nobody has to look for them
        Self { captions: true, captions_locale: None, audio_only: false, speed: 1.0, volume: 1.0, muted: false }
    }
}

impl PlayerSettings {
    /// The speeds one can choose, slowest first.
    pub const SPEEDS: [f64; 6] = [0.75, 1.0, 1.25, 1.5, 1.75, 2.0];

    /// Returns the same, within what a player can do, whatever was kept.
    #[must_use]
    pub fn bounded(self) -> Self {
        let [slowest, .., fastest] = Self::SPEEDS;
        let within = |value: f64, least: f64, most: f64| if value.is_finite() { value.clamp(least, most) } else { 1.0 };
        Self { speed: within(self.speed, slowest, fastest), volume: within(self.volume, 0.0, 1.0), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_stays_within_what_a_player_can_do() {
        let odd = PlayerSettings { speed: 16.0, volume: f64::NAN, ..PlayerSettings::default() }.bounded();
        assert_eq!((odd.speed, odd.volume), (2.0, 1.0), "the window refuses a volume that is no number");
    }
}
