//! Lists in one cell, and cells that a spreadsheet must not take for a formula.

/// Joins a list with bars. A bar within a part is written `\|`; a list of one part that holds another separator ends
/// with a bar, so that reading it gives one part again.
pub(crate) fn join<T: AsRef<str>>(parts: &[T]) -> String {
    let escaped = |part: &T| part.as_ref().replace('\\', "\\\\").replace('|', "\\|");
    let text = parts.iter().map(escaped).collect::<Vec<_>>().join(" | ");
    let ambiguous = parts.len() == 1 && (text.contains([';', ',', '\n', '\\']));
    if ambiguous { text + " |" } else { text }
}

/// Parts the list of a cell: by bars, else by semicolons and lines, else by commas.
pub(crate) fn split(text: &str) -> Vec<String> {
    let kept = |parts: Vec<String>| {
        let parts = parts.into_iter().map(|part| part.trim().to_owned());
        parts.filter(|part| !part.is_empty()).collect()
    };
    let bars = split_bars(text);
    if bars.len() > 1 {
        return kept(bars);
    }
    if text.contains([';', '\n']) {
        return kept(text.split([';', '\n']).map(str::to_owned).collect());
    }
    kept(text.split(',').map(str::to_owned).collect())
}

fn split_bars(text: &str) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match (c, letters.peek()) {
            ('\\', Some('|' | '\\')) => part.extend(letters.next()),
            ('|', _) => parts.push(std::mem::take(&mut part)),
            _ => part.push(c),
        }
    }
    parts.push(part);
    parts
}

const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Returns a cell that no spreadsheet calculates: an apostrophe before what could begin a formula. Numbers stay.
pub(crate) fn tame(text: &str) -> String {
    let is_number = text.strip_prefix('-').unwrap_or(text).chars().all(|c| c.is_ascii_digit() || c == '.');
    if text.starts_with(FORMULA) && !is_number { format!("'{text}") } else { text.to_owned() }
}

/// Undoes [`tame`].
pub(crate) fn untamed(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_lists_of_other_programs_are_read() {
        assert_eq!(split("Nextcloud; Etherpad ;"), ["Nextcloud", "Etherpad"]);
        assert_eq!(split("a, b"), ["a", "b"]);
        assert_eq!(split("a, b |"), ["a, b"]);
        assert_eq!(split("Bretagne\nPays de la Loire"), ["Bretagne", "Pays de la Loire"]);
    }

    #[test]
    fn a_formula_is_only_text() {
        assert_eq!(tame("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(tame("-4.5"), "-4.5", "a longitude stays a number");
        assert_eq!(tame("-4.5+cmd"), "'-4.5+cmd");
        assert_eq!(untamed("'hui"), "'hui", "an apostrophe of somebody else stays");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(parts in prop::collection::vec("[^\\s].{0,12}[^\\s]|[^\\s]", 0..4), text in any::<String>()) {
            prop_assert_eq!(split(&join(&parts)), parts);
            let tamed = tame(&text);
            prop_assert_eq!(untamed(&tamed), text.as_str());
            prop_assert!(!tamed.starts_with(['=', '+', '@', '\t', '\r']));
        }
    }
}
