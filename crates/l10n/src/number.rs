//! Numbers as each language writes them. fluent-bundle itself would print `12345.6` everywhere.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumberOptions;

/// Digits after the mark when nothing else is asked: enough for a price or a mean.
const MAX_FRACTION: usize = 3;

/// Writes numbers the French way, « 12 345,6 » with a narrow no-break space; leaves the rest to Fluent.
pub(crate) fn format_french<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    format_value(value, '\u{202f}', ',')
}

/// Writes numbers the English way, "12,345.6"; leaves the rest to Fluent.
pub(crate) fn format_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    format_value(value, ',', '.')
}

fn format_value(value: &FluentValue<'_>, group: char, mark: char) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format(number.value, &number.options, group, mark)),
        _ => None,
    }
}

fn format(value: f64, options: &FluentNumberOptions, group: char, mark: char) -> String {
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(MAX_FRACTION).max(least);
    let text = format!("{:.most$}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut fraction = fraction;
    while fraction.len() > least && fraction.ends_with('0') {
        fraction = &fraction[..fraction.len() - 1];
    }
    let mut out = String::new();
    // `-0.0`, or a value that rounds to nothing, has no sign.
    if value < 0.0 && text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        out.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if options.use_grouping && index > 0 && (whole.len() - index).is_multiple_of(3) && digit.is_ascii_digit() {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(mark);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_full_groups_of_three_are_parted() {
        let options = FluentNumberOptions::default();
        let written = |value| format(value, &options, '\u{202f}', ',');
        assert_eq!(written(0.0), "0");
        assert_eq!(written(999.0), "999", "no mark before the first digit");
        assert_eq!(written(1_000.0), "1\u{202f}000");
        assert_eq!(written(-1_234_567.891_2), "-1\u{202f}234\u{202f}567,891");
        assert_eq!(written(0.1 + 0.2), "0,3", "the dust of binary fractions must not show");
        assert_eq!(written(-0.000_1), "0", "nothing is not negative");
    }

    #[test]
    fn a_message_may_ask_for_its_decimals() {
        let options = FluentNumberOptions { minimum_fraction_digits: Some(2), ..Default::default() };
        assert_eq!(format(15.5, &options, ',', '.'), "15.50", "a price has its cents");
    }
}
