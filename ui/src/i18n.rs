//! Words: every sentence comes from `locales/` in the language shown, and follows it when it changes.

use domain::Locale;
pub use l10n::Arg;
use l10n::Words;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The language shown. It lives as long as the window, outside every component, so that words can be found after an
/// `await` too, where Leptos has no context any more.
static LOCALE: LazyLock<ArcRwSignal<Locale>> = LazyLock::new(|| ArcRwSignal::new(Locale::default()));

/// Returns the language shown; a closure or effect that calls it runs again when the language changes.
#[must_use]
pub fn locale() -> Locale {
    LOCALE.get()
}

/// Changes the language shown; settings keep it, this only shows it.
pub fn show_locale(locale: Locale) {
    if LOCALE.get_untracked() != locale {
        LOCALE.set(locale);
    }
}

/// Returns the words of the language shown; a closure or effect that calls it runs again when the language changes.
#[must_use]
pub fn words() -> Words {
    Words::new(locale())
}

/// Returns the sentence of `key` as a signal that follows the language: for attributes, props and children.
///
/// ```text
/// view! { <h2>{t("home-new")}</h2> <Field label=t("settings-name") value=name/> }
/// ```
#[must_use]
pub fn t(key: &'static str) -> Signal<String> {
    Signal::derive(move || tr(key))
}

/// Returns the sentence of `key` with arguments as a signal that follows the language and what `args` reads.
///
/// ```text
/// t_with("learn-minutes", move || vec![("minutes", Arg::from(lesson.minutes as i64))])
/// ```
#[must_use]
pub fn t_with(
    key: &'static str,
    args: impl Fn() -> Vec<(&'static str, Arg)> + Send + Sync + 'static,
) -> Signal<String> {
    Signal::derive(move || tr_with(key, &args()))
}

/// Returns the sentence of `key` now; call it inside a closure so that it follows the language.
#[must_use]
pub fn tr(key: &str) -> String {
    words().text(key)
}

/// Returns the sentence of `key` with arguments now; call it inside a closure so that it follows the language.
#[must_use]
pub fn tr_with(key: &str, args: &[(&str, Arg)]) -> String {
    words().with(key, args)
}

/// Returns the sentence of a key with arguments that are already words, as failures and course checks carry them.
#[must_use]
pub fn tr_texts(key: &str, args: &BTreeMap<String, String>) -> String {
    words().with_map(key, args)
}

/// Returns a date in words, for example « 22 novembre 2026 »; `seconds` since 1970 (UTC), shown in the local time zone.
#[must_use]
pub fn date(seconds: i64) -> String {
    words().date(seconds, utc_offset(seconds))
}

/// Returns a date and time in words, for example « 22 novembre 2026 à 18:10 », in the local time zone.
#[must_use]
pub fn date_time(seconds: i64) -> String {
    words().date_time(seconds, utc_offset(seconds))
}

/// Returns the day as one would say it now: « aujourd’hui », « hier », else the date.
#[must_use]
pub fn day(seconds: i64) -> String {
    words().relative_day(now(), seconds, utc_offset(seconds))
}

/// Returns the day as one would say it now, and the time: « hier à 18:10 ».
#[must_use]
pub fn day_time(seconds: i64) -> String {
    let time = words().time(seconds, utc_offset(seconds));
    tr_with("common-day-time", &[("day", day(seconds).into()), ("time", time.into())])
}

/// Returns a number as the language writes it, for example « 12 345,6 ».
#[must_use]
pub fn number(value: f64) -> String {
    words().number(value)
}

/// Returns the present moment in seconds since 1970 (UTC).
#[must_use]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Returns how many seconds local time was ahead of UTC at that moment: summer time counts.
fn utc_offset(seconds: i64) -> i32 {
    let moment = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(seconds as f64 * 1000.0));
    -(moment.get_timezone_offset() as i32) * 60
}
