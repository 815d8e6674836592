//! A place in a text as a fraction of its height: it holds when the window or the letters change size.

/// Returns which part of a text lies above the top of what is seen: `top` is its distance from there, in pixels,
/// negative once one has scrolled.
pub(super) fn fraction_above(top: f64, height: f64) -> f64 {
    if height > 0.0 { (-top / height).clamp(0.0, 1.0) } else { 0.0 }
}

/// Returns whether a place differs enough from the one kept to be kept in its stead.
pub(super) fn is_other_place(kept: f64, now: f64) -> bool {
    (kept - now).abs() > 0.005
}

/// Returns whether a place is far enough from the beginning to bring someone back to it.
pub(super) fn is_worth_resuming(position: f64) -> bool {
    position > 0.03
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_what_has_gone_by_above() {
        assert_eq!(fraction_above(120.0, 1000.0), 0.0, "the title is still in view: nothing was read yet");
        assert_eq!(fraction_above(-250.0, 1000.0), 0.25);
        assert_eq!(fraction_above(-5000.0, 1000.0), 1.0);
        assert_eq!(fraction_above(-10.0, 0.0), 0.0, "a text that is not laid out yet has no height");
    }

    #[test]
    fn a_tremor_of_the_wheel_writes_nothing_to_the_disk() {
        assert!(!is_other_place(0.5, 0.502));
        assert!(is_other_place(0.5, 0.52));
    }
}
