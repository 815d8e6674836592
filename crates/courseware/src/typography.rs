//! French typography: no-break spaces before tall marks and inside quotation marks, curved apostrophes.

use crate::diagnostic::Fault;

/// The most remarks for one file: past that the author has understood.
const MAX: usize = 20;

/// Watches the words of one French text, block after block.
#[derive(Debug, Default)]
pub(crate) struct Typography {
    /// The character before, in the same paragraph.
    previous: Option<char>,
    last_line: usize,
    given: usize,
}

impl Typography {
    /// Begins a new paragraph, heading or cell.
    pub(crate) fn begin_block(&mut self) {
        self.previous = None;
    }

    /// Passes over something that is not prose, such as code or an address.
    pub(crate) fn skip(&mut self) {
        self.previous = Some('x');
    }

    /// Reads words and returns the first fault among them; at most one for each line.
    pub(crate) fn read(&mut self, words: &str, line: usize) -> Option<Fault> {
        let mut found = None;
        let mut chars = words.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            if found.is_none() {
                found = fault(self.previous, c, next, words, at);
            }
            self.previous = Some(c);
        }
        if found.is_none() || line == self.last_line || self.given >= MAX {
            return None;
        }
        self.last_line = line;
        self.given += 1;
        found
    }
}

fn fault(previous: Option<char>, c: char, next: Option<char>, words: &str, at: usize) -> Option<Fault> {
    match c {
        '\'' if previous.is_some_and(char::is_alphabetic) && next.is_some_and(|n| n.is_alphabetic() || n == '«') => {
            Some(Fault::StraightApostrophe { excerpt: around(words, at) })
        }
        ';' | ':' | '!' | '?' | '»' => {
            let previous = previous?;
            // inside an address, a time or a run of marks, nothing is missing
            let ends_word = next.is_none_or(|n| n.is_whitespace() || "»)]”’.,;:!?…".contains(n));
            let spaced = is_no_break(previous) || ";:!?…([«".contains(previous) || (c != '»' && previous == '»');
            (ends_word && !spaced).then(|| missing(c, words, at))
        }
        '«' => next.is_some_and(|n| !is_no_break(n)).then(|| missing(c, words, at)),
        _ => None,
    }
}

fn missing(mark: char, words: &str, at: usize) -> Fault {
    Fault::NoBreakSpaceMissing { mark: mark.to_string(), excerpt: around(words, at) }
}

const fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// Returns the few words around a position.
fn around(words: &str, at: usize) -> String {
    const REACH: usize = 20;
    let before: String = words[..at].chars().rev().take(REACH).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = words[at..].chars().take(REACH).collect();
    format!("{before}{after}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<Fault> {
        let mut typography = Typography::default();
        text.lines().enumerate().filter_map(|(at, line)| typography.read(line, at + 1)).collect()
    }

    #[test]
    fn well_set_french_passes() {
        for good in [
            "Vous êtes prêts\u{202f}? Oui\u{202f}! Voici\u{a0}: «\u{202f}merci\u{202f}».",
            "À 18:10, sur https://example.org/?a=b&c=d;e:f",
            "Quoi\u{202f}?! (?) …",
            "L’heure est à l’écoute\u{202f}; «\u{a0}non\u{a0}»",
            "«\u{202f}Qui\u{202f}?\u{202f}»",
        ] {
            assert_eq!(faults(good), [], "{good}");
        }
    }

    #[test]
    fn each_slip_is_found() {
        for bad in ["Vraiment ?", "Vraiment?", "Voici :", "Voici:", "« merci\u{202f}»", "«\u{202f}merci »", "L'heure"]
        {
            assert_eq!(faults(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn a_whole_text_without_no_break_spaces_stays_readable() {
        assert_eq!(faults(&"Vraiment ? Oui !\n".repeat(5000)).len(), MAX, "the author has understood");
    }

    #[test]
    fn a_mark_after_emphasis_is_judged_with_the_word_before() {
        let mut typography = Typography::default();
        assert_eq!(typography.read("merci", 1), None);
        assert!(typography.read(" : voici", 1).is_some(), "the mark follows bold words");
    }
}
