//! Moments of a video, to be read and to be heard.

use crate::i18n::tr_with;

/// Returns minutes and whole seconds.
pub(super) fn parts(seconds: f64) -> (u64, u64) {
    let whole = if seconds.is_finite() { seconds.max(0.0) as u64 } else { 0 };
    (whole / 60, whole % 60)
}

/// Returns a moment as a clock shows it: « 1:05 ».
pub(super) fn clock(seconds: f64) -> String {
    let (minutes, seconds) = parts(seconds);
    // texts, not numbers: a clock keeps its zero
    tr_with("player-clock", &[("minutes", minutes.to_string().into()), ("seconds", format!("{seconds:02}").into())])
}

/// Returns a moment as one says it: « 1 minute 5 secondes ».
pub(super) fn spoken(seconds: f64) -> String {
    let (minutes, seconds) = parts(seconds);
    match minutes {
        0 => tr_with("player-seconds", &[("seconds", seconds.into())]),
        _ => tr_with("player-minutes", &[("minutes", minutes.into()), ("seconds", seconds.into())]),
    }
}

/// Returns a moment of captions, in milliseconds, in seconds.
pub(super) fn seconds(milliseconds: u32) -> f64 {
    f64::from(milliseconds) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_shows_whole_minutes_and_seconds() {
        assert_eq!(parts(65.9), (1, 5), "the second that is going on");
        assert_eq!(parts(f64::NAN), (0, 0), "the length of a film not yet read");
        assert_eq!(parts(-1.0), (0, 0));
    }
}
