//! Time in words.

use crate::i18n::{Arg, tr_with};

/// Returns a time in words, to the minute: « 45 min », « 1 h 05 ».
pub(in crate::pages) fn time_words(minutes: u64) -> String {
    let (hours, left) = (minutes / 60, minutes % 60);
    let number = |n: u64| Arg::from(u32::try_from(n).unwrap_or(u32::MAX));
    match (hours, left) {
        (0, left) => tr_with("learn-time-minutes", &[("minutes", number(left))]),
        (hours, 0) => tr_with("learn-time-hours", &[("hours", number(hours))]),
        (hours, left) => {
            let two_digits = Arg::from(format!("{left:02}"));
            tr_with("learn-time-both", &[("hours", number(hours)), ("minutes", two_digits)])
        }
    }
}

/// Returns the time spent in words, when it is worth telling: from one minute on.
pub(in crate::pages) fn spent_words(seconds: u64) -> Option<String> {
    (seconds >= 60).then(|| tr_with("learn-time-spent", &[("time", Arg::from(time_words(seconds / 60)))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::show_locale;
    use domain::Locale;
    use leptos::prelude::Owner;

    #[test]
    fn minutes_and_hours_read_as_they_are_said() {
        Owner::new().with(|| {
            show_locale(Locale::Fr);
            assert_eq!(time_words(45), "45\u{a0}min");
            assert_eq!(time_words(120), "2\u{a0}h");
            assert_eq!(time_words(65), "1\u{a0}h\u{a0}05");
            assert_eq!(spent_words(59), None, "a glance is no study");
        });
    }
}
