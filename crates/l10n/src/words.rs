//! The words of one language.

use crate::arg::Arg;
use crate::bundle::find_sentence;
use crate::civil::{Civil, civil};
use domain::Locale;
use fluent_bundle::FluentArgs;
use std::collections::BTreeMap;

/// The words of one language: every sentence, date and number that a person reads.
///
/// Small and `Copy`: the catalogues are parsed once a language and shared by the whole process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    locale: Locale,
}

impl Words {
    /// Gives the words of `locale`.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// Returns the language of these words.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Returns the sentence of `key`, which needs no argument.
    ///
    /// `key` is a message, or `message.attribute`. A sentence that is not translated yet is given in French, the
    /// source; one that exists nowhere is its key between ⟦⟧ (the parity tests leave no such key).
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.sentence(key, &FluentArgs::new())
    }

    /// Returns the sentence of `key` filled with `args`, as `words.with("learn-left", &[("count", 3.into())])`.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.sentence(key, &args.iter().map(|(name, arg)| (*name, arg)).collect())
    }

    /// Returns the sentence of `key` filled with arguments that crossed a border as text (an error's, a diagnostic's).
    ///
    /// A value of one to nine digits is taken for a number, so that it agrees: « 1 question », « 3 questions ».
    #[must_use]
    pub fn with_map(&self, key: &str, args: &BTreeMap<String, String>) -> String {
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, value)| {
                let digits = (1..=9).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
                let number = value.parse().ok().filter(|_| digits);
                (name.as_str(), number.map_or_else(|| Arg::from(value), Arg::Number))
            })
            .collect();
        self.with(key, &args)
    }

    /// Returns whether this very language has words for `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        find_sentence(self.locale, key, &FluentArgs::new()).is_some()
    }

    /// Writes a number: « 12 345,6 », "12,345.6"; three decimals at most.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.with("dates-number", &[("number", number.into())])
    }

    /// Writes the day of `seconds` since 1970 (UTC) in a place `offset_seconds` east of Greenwich: « 1er mars 2026 ».
    #[must_use]
    pub fn date(&self, seconds: i64, offset_seconds: i32) -> String {
        self.moment("dates-date", civil(seconds, offset_seconds))
    }

    /// Writes the day and the time: « 22 novembre 2026 à 18:10 ».
    #[must_use]
    pub fn date_time(&self, seconds: i64, offset_seconds: i32) -> String {
        self.moment("dates-date-time", civil(seconds, offset_seconds))
    }

    /// Writes the time of the day: « 18:10 ».
    #[must_use]
    pub fn time(&self, seconds: i64, offset_seconds: i32) -> String {
        self.moment("dates-time", civil(seconds, offset_seconds))
    }

    /// Writes the day of `then` as someone would say it at `now`: « aujourd’hui », « hier », else the date.
    #[must_use]
    pub fn relative_day(&self, now: i64, then: i64, offset_seconds: i32) -> String {
        let day = civil(then, offset_seconds);
        match civil(now, offset_seconds).day_number - day.day_number {
            0 => self.text("dates-today"),
            1 => self.text("dates-yesterday"),
            _ => self.moment("dates-date", day),
        }
    }

    /// Joins items as in a sentence: « a, b et c »; nothing for none.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let Some((first, middle)) = before.split_first() else { return last.clone() };
        let head = middle.iter().fold(first.clone(), |head, next| {
            self.with("dates-list-more", &[("items", head.into()), ("next", next.into())])
        });
        self.with("dates-list-last", &[("items", head.into()), ("last", last.into())])
    }

    fn moment(&self, key: &str, moment: Civil) -> String {
        let args = [
            ("day", moment.day.into()),
            ("month", moment.month.into()),
            ("year", moment.year.to_string().into()),
            ("hour", format!("{:02}", moment.hour).into()),
            ("minute", format!("{:02}", moment.minute).into()),
        ];
        self.with(key, &args)
    }

    fn sentence(&self, key: &str, args: &FluentArgs<'_>) -> String {
        find_sentence(self.locale, key, args)
            .or_else(|| find_sentence(Locale::default(), key, args))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}
