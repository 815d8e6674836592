//! What a person reads, in each language.

use domain::Locale;
use l10n::{Arg, Words};
use std::collections::BTreeMap;

const FRENCH: Words = Words::new(Locale::Fr);
const ENGLISH: Words = Words::new(Locale::En);
/// 22 November 2026, 17:10 UTC; in Paris, 18:10.
const EVENING: i64 = 1_795_367_400;
const PARIS: i32 = 3_600;

#[test]
fn a_date_is_written_in_words() {
    assert_eq!(FRENCH.date(EVENING, PARIS), "22 novembre 2026");
    assert_eq!(ENGLISH.date(EVENING, PARIS), "22 November 2026");
    assert_eq!(FRENCH.date_time(EVENING, PARIS), "22 novembre 2026 à 18:10", "the clock on the wall, not Greenwich");
    assert_eq!(ENGLISH.date_time(EVENING, PARIS), "22 November 2026 at 18:10");
    assert_eq!(FRENCH.time(EVENING - 10 * 3_600, PARIS), "08:10", "two digits, so that columns align");
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    assert_eq!(FRENCH.date(1_772_323_200, 0), "1er mars 2026");
    assert_eq!(ENGLISH.date(1_772_323_200, 0), "1 March 2026");
}

#[test]
fn every_month_has_its_name() {
    let middle_of_january = 1_768_478_400;
    for (month, name) in (0..).zip([
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ]) {
        let date = FRENCH.date(middle_of_january + month * 2_626_560, 0);
        assert!(date.contains(name), "month {} is {name}, not {date}", month + 1);
    }
}

#[test]
fn midnight_belongs_to_the_new_day_of_the_place() {
    let new_year_in_paris = 1_798_758_000;
    assert_eq!(FRENCH.date(new_year_in_paris, PARIS), "1er janvier 2027");
    assert_eq!(FRENCH.date(new_year_in_paris - 1, PARIS), "31 décembre 2026");
    assert_eq!(FRENCH.date(new_year_in_paris, 0), "31 décembre 2026");
}

#[test]
fn recent_days_are_said_not_dated() {
    assert_eq!(FRENCH.relative_day(EVENING, EVENING - 60, PARIS), "aujourd’hui");
    assert_eq!(FRENCH.relative_day(EVENING, EVENING - 19 * 3_600, PARIS), "hier", "yesterday at 23:10");
    assert_eq!(ENGLISH.relative_day(EVENING, EVENING - 24 * 3_600, PARIS), "yesterday");
    assert_eq!(FRENCH.relative_day(EVENING, EVENING - 3 * 86_400, PARIS), "19 novembre 2026");
    assert_eq!(
        FRENCH.relative_day(EVENING, EVENING + 86_400, PARIS),
        "23 novembre 2026",
        "a peer whose clock is ahead must not write today"
    );
}

#[test]
fn numbers_follow_the_language() {
    assert_eq!(FRENCH.number(12_345.6), "12\u{202f}345,6");
    assert_eq!(ENGLISH.number(12_345.6), "12,345.6");
}

#[test]
fn items_are_joined_as_in_a_sentence() {
    let items =
        |count: usize| ["mail", "agenda", "fichiers"][..count].iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(FRENCH.list(&items(0)), "");
    assert_eq!(FRENCH.list(&items(1)), "mail");
    assert_eq!(FRENCH.list(&items(2)), "mail et agenda");
    assert_eq!(FRENCH.list(&items(3)), "mail, agenda et fichiers");
    assert_eq!(ENGLISH.list(&items(3)), "mail, agenda and fichiers");
}

#[test]
fn an_argument_is_given_back_without_invisible_marks() {
    let file = FRENCH.with("print-attestation-file-name", &[("module", "Comprendre".into()), ("name", "Zoé".into())]);
    assert!(
        !file.contains(['\u{2068}', '\u{2069}']),
        "isolating marks become boxes in a PDF and in file names: {file:?}"
    );
    assert!(file.contains("Zoé"), "{file}");
}

#[test]
fn counts_that_crossed_as_text_still_agree() {
    let lessons = |count: &str| {
        FRENCH.with_map("print-attestation-lessons", &BTreeMap::from([("count".to_owned(), count.to_owned())]))
    };
    assert_ne!(lessons("1").replace('1', "2"), lessons("2"), "one lesson is singular, two are plural");
    assert!(lessons("12345").contains("12\u{202f}345"), "a number is written as the language writes it");
    assert!(lessons("0123456789").contains("0123456789"), "a long code is not a number");
}

#[test]
fn an_unknown_key_is_shown_as_such() {
    assert_eq!(ENGLISH.text("no-such-key"), "⟦no-such-key⟧", "a hole must be seen, and must not end the program");
    assert!(!ENGLISH.has("no-such-key"));
    assert!(ENGLISH.has("dates-today"));
}

#[test]
fn a_missing_argument_leaves_the_rest_readable() {
    let sentence = ENGLISH.with("dates-list-last", &[("items", Arg::from("mail"))]);
    assert_eq!(sentence, "mail and {$last}");
}

#[test]
fn words_cross_threads() {
    let said = std::thread::spawn(|| FRENCH.text("dates-yesterday")).join().expect("the other thread ends well");
    assert_eq!(said, "hier", "use cases run on worker threads");
}
