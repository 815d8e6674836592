//! What a printer would correct.

use crate::catalogue::PLACEABLE;
use domain::Locale;

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// Returns the faults of a text, each as a short sentence; placeables are one mark.
pub(crate) fn faults(locale: Locale, text: &str) -> Vec<String> {
    match locale {
        Locale::Fr => french(text),
        Locale::En => english(text),
    }
}

fn english(text: &str) -> Vec<String> {
    let guillemets = text.contains(['«', '»']).then(|| format!("French guillemets in {text:?}"));
    guillemets.into_iter().collect()
}

fn french(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut faults = Vec::new();
    let mut fault = |what: &str| faults.push(format!("{what} in {text:?}"));
    for (index, &char) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| chars[index]);
        let after = chars.get(index + 1).copied();
        match char {
            // In prose a colon is followed by a blank. Elsewhere it belongs to what it is written in: an hour
            // (`18:10`), an address, the marks of a course (`::Title::`, `[^1]:`), what is quoted (« mot1: »).
            ':' if after.is_none_or(char::is_whitespace)
                && before.is_some_and(|before| !may_precede(before) && !matches!(before, ':' | ']'))
                && chars.get(index + 2) != Some(&'»') =>
            {
                fault("no U+202F (or U+00A0) before `:`");
            }
            ';' | '!' | '?'
                if after.is_none_or(|after| !binds(after)) && before.is_some_and(|before| !may_precede(before)) =>
            {
                fault(&format!("no U+202F (or U+00A0) before `{char}`"));
            }
            '«' if !after.is_some_and(is_no_break) => fault("no U+202F after `«`"),
            '»' if !before.is_some_and(is_no_break) => fault("no U+202F before `»`"),
            '\'' => fault("a straight apostrophe"),
            '.' if before == Some('.') && after == Some('.') => fault("`...` and not `…`"),
            _ => {}
        }
    }
    faults
}

fn is_no_break(char: char) -> bool {
    char == NARROW || char == NO_BREAK
}

fn binds(after: char) -> bool {
    after.is_alphanumeric() || after == PLACEABLE || matches!(after, '/' | '=')
}

fn may_precede(before: char) -> bool {
    is_no_break(before) || matches!(before, '!' | '?' | '(' | '…' | '\n')
}
