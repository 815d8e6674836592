//! Seconds since 1970 to a day of the calendar, by arithmetic alone: the same in the window and on a server.

/// A moment as clocks on the wall show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Civil {
    /// Days since 1 January 1970.
    pub(crate) day_number: i64,
    pub(crate) year: i64,
    /// 1 to 12.
    pub(crate) month: i64,
    /// 1 to 31.
    pub(crate) day: i64,
    pub(crate) hour: i64,
    pub(crate) minute: i64,
}

/// Reads `seconds` since 1970 (UTC) in a place `offset` seconds east of Greenwich.
pub(crate) fn civil(seconds: i64, offset: i32) -> Civil {
    let local = seconds.saturating_add(i64::from(offset));
    let day_number = local.div_euclid(86_400);
    let second_of_day = local.rem_euclid(86_400);
    // Howard Hinnant's civil_from_days: years run from 1 March, so the leap day is the last of its year.
    let shifted = day_number + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    Civil {
        day_number,
        year: year_of_era + era * 400 + i64::from(month <= 2),
        month,
        day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
        hour: second_of_day / 3_600,
        minute: second_of_day % 3_600 / 60,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_of_eight_centuries_follows_the_one_before() {
        let lengths = |year: i64| {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        };
        let (mut year, mut month, mut day) = (1600, 1, 1);
        for number in -135_140.. {
            let found = civil(number * 86_400 + 86_399, 0);
            assert_eq!((found.year, found.month, found.day), (year, month, day), "day {number}");
            day += 1;
            if day > lengths(year)[usize::try_from(month - 1).expect("months start at 1")] {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
            if year == 2400 {
                break;
            }
        }
    }
}
