//! When and by whom a listing was checked, and a warning when that is long ago.

use crate::components::{Notice, NoticeKind};
use crate::i18n::{Arg, t, tr, tr_with, words};
use contract::{ListingOrigin, ListingView};
use leptos::prelude::*;

/// Warns of a listing that nobody checked for more than a year; nothing for a fresh one.
#[component]
pub(super) fn OldWarning(is_old: bool) -> impl IntoView {
    is_old.then(|| {
        view! {
            <Notice kind=NoticeKind::Attention word=t("listing-old-title")>
                <p>{t("listing-old")}</p>
            </Notice>
        }
    })
}

/// Returns when and by whom a listing was checked, in words. Reactive.
pub(super) fn checked_words(view: &ListingView) -> String {
    let date = view.checked_on.trim();
    let by = view.checked_by.trim();
    match (date.is_empty(), by.is_empty()) {
        (true, true) if matches!(view.origin, ListingOrigin::Submission { .. }) => tr("listing-checked-by-itself"),
        (true, true) => tr("listing-checked-never"),
        (true, false) => tr_with("listing-checked-by", &[("who", Arg::from(by))]),
        (false, true) => tr_with("listing-checked-on", &[("date", Arg::from(day_words(date)))]),
        (false, false) => tr_with("listing-checked", &[("date", Arg::from(day_words(date))), ("who", Arg::from(by))]),
    }
}

/// Returns a day in words; what is no whole day stays as it is written. Reactive.
fn day_words(day: &str) -> String {
    noon_of(day).map_or_else(|| day.to_owned(), |seconds| words().date(seconds, 0))
}

/// Returns noon (UTC) of a day written `2026-11-03`, in seconds since 1970.
fn noon_of(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Howard Hinnant's days_from_civil: years run from 1 March
    let years = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (years.div_euclid(400), years.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    Some(days * 86_400 + 43_200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_in_words_and_anything_else_as_written() {
        assert_eq!(noon_of("1970-01-01"), Some(43_200));
        assert_eq!(day_words("2026-11-03"), "3 novembre 2026");
        assert_eq!(day_words("2024-02-29"), "29 février 2024");
        assert_eq!(day_words("2026-13-03"), "2026-13-03");
        assert_eq!(day_words("printemps 2026"), "printemps 2026");
    }
}
