//! What an answer is worth: `=`, `~`, `%50%`.

use super::format::shown;
use crate::diagnostic::Fault;

/// Reads the weight that a text begins with, as in `%-33,5%…`; nothing when it begins with none.
pub(super) fn split(text: &str) -> Result<(Option<f64>, &str), Fault> {
    let text = text.trim_start();
    let Some(rest) = text.strip_prefix('%') else { return Ok((None, text)) };
    // « % of the members » is words
    if !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return Ok((None, text));
    }
    let unreadable = || Fault::WeightUnreadable { excerpt: shown(text) };
    let (number, rest) = rest.split_once('%').ok_or_else(unreadable)?;
    let weight: f64 = number.trim().replace(',', ".").parse().map_err(|_| unreadable())?;
    if (-100.0..=100.0).contains(&weight) {
        Ok((Some(weight), rest))
    } else {
        Err(Fault::WeightOutOfRange { weight: number.trim().to_owned() })
    }
}

/// Returns whether a weight is full marks; Moodle writes a third as 33.33333.
pub(super) fn is_full(weight: f64) -> bool {
    weight > 99.9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_with_point_or_comma() {
        assert_eq!(split("%50%a"), Ok((Some(50.0), "a")));
        assert_eq!(split("%-33.33333%a"), Ok((Some(-33.33333), "a")));
        assert_eq!(split(" %33,5% a"), Ok((Some(33.5), " a")));
        assert_eq!(split("% des voix"), Ok((None, "% des voix")));
        assert!(matches!(split("%50 a"), Err(Fault::WeightUnreadable { .. })));
        assert!(matches!(split("%5x%a"), Err(Fault::WeightUnreadable { .. })));
        assert!(matches!(split("%150%a"), Err(Fault::WeightOutOfRange { .. })));
    }
}
