//! People named in a text: « @Maud Le Gall ».

use crate::text::fold;
use std::ops::Range;

/// Returns where a text names one of these people, `(place in bytes, which)`, in order; the longest name wins, and a name
/// ends where no letter follows. Case and accents do not matter.
#[must_use]
pub fn find_mentions(text: &str, names: &[&str]) -> Vec<(Range<usize>, usize)> {
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, _) in text.match_indices('@') {
        // an address of e-mail names nobody
        let after_word = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        if after_word || found.last().is_some_and(|(range, _)| range.end > at) {
            continue;
        }
        let rest = &text[at + 1..];
        let longest = names
            .iter()
            .enumerate()
            .filter_map(|(which, name)| Some((named_at_start(rest, name)?, which)))
            .max_by_key(|(length, which)| (*length, std::cmp::Reverse(*which)));
        if let Some((length, which)) = longest {
            found.push((at..at + 1 + length, which));
        }
    }
    found
}

/// Returns how many bytes of `text` are `name`, if it begins with it as a whole word.
fn named_at_start(text: &str, name: &str) -> Option<usize> {
    let name = name.trim();
    let length: usize = text.chars().take(name.chars().count()).map(char::len_utf8).sum();
    let (begin, rest) = text.split_at(length);
    let is_whole = !rest.chars().next().is_some_and(char::is_alphanumeric);
    (!name.is_empty() && is_whole && fold(begin) == fold(name)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str, names: &[&str]) -> Vec<String> {
        find_mentions(text, names).into_iter().map(|(range, which)| format!("{}={which}", &text[range])).collect()
    }

    #[test]
    fn names_are_found_whole_longest_first_and_without_their_accents() {
        let names = ["Maud", "Maud Le Gall", "Zoé"];
        assert_eq!(named("Merci @Maud Le Gall, et @zoe !", &names), ["@Maud Le Gall=1", "@zoe=2"]);
        assert_eq!(named("@Maud Legrand", &names), ["@Maud=0"]);
        assert_eq!(named("@Maude", &names), [""; 0], "a longer name is somebody else");
        assert_eq!(named("contact@maud.org", &names), [""; 0], "an address names nobody");
        assert_eq!(named("@", &names), [""; 0]);
    }
}
