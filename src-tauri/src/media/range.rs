//! The `Range` of a request: which bytes are wanted (RFC 9110, 14.1.2).

use std::ops::RangeInclusive;

/// What a request wants of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it: no range, several, or one that cannot be read, which a server may ignore.
    All,
    /// These bytes, which it has.
    Part(RangeInclusive<u64>),
    /// Bytes it does not have.
    Nothing,
}

/// Reads the value of a `Range` for a file of `length` bytes.
pub(super) fn read(value: &str, length: u64) -> Wanted {
    let Some((first, last)) = value.trim().strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Wanted::All;
    };
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        // more digits than a file can have bytes still means past its end
        plain.then(|| digits.parse::<u64>().unwrap_or(u64::MAX))
    };
    let (first, last) = (first.trim(), last.trim());
    match (first.is_empty(), last.is_empty()) {
        (true, _) => match number(last) {
            Some(0) => Wanted::Nothing,
            Some(count) => part(length.saturating_sub(count), length.saturating_sub(1), length),
            None => Wanted::All,
        },
        (false, true) => number(first).map_or(Wanted::All, |first| part(first, length.saturating_sub(1), length)),
        (false, false) => match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => part(first, last.min(length.saturating_sub(1)), length),
            _ => Wanted::All,
        },
    }
}

const fn part(first: u64, last: u64, length: u64) -> Wanted {
    if first < length { Wanted::Part(first..=last) } else { Wanted::Nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_the_standard_says() {
        for (value, expected) in [
            ("bytes=0-0", Wanted::Part(0..=0)),
            ("bytes=10-19", Wanted::Part(10..=19)),
            ("bytes=90-", Wanted::Part(90..=99)),
            ("bytes=90-1000", Wanted::Part(90..=99)),
            ("bytes=-10", Wanted::Part(90..=99)),
            ("bytes=-1000", Wanted::Part(0..=99)),
            ("bytes=100-", Wanted::Nothing),
            ("bytes=99999999999999999999999-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=0-9,20-29", Wanted::All),
            ("bytes=9-0", Wanted::All),
            ("bytes=-", Wanted::All),
            ("bytes=a-b", Wanted::All),
            ("bytes=+1-2", Wanted::All),
            ("items=0-1", Wanted::All),
            ("", Wanted::All),
        ] {
            assert_eq!(read(value, 100), expected, "{value:?}");
        }
        assert_eq!(read("bytes=0-", 0), Wanted::Nothing, "an empty file has no first byte");
        assert_eq!(read("bytes=-5", 0), Wanted::Nothing);
    }
}
