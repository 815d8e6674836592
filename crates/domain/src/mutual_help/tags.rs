//! Tags: a few words by which notes are found.

use crate::text::fold;

/// The most tags of a note.
pub const TAGS_MAX: usize = 8;
/// The longest tag, in characters.
pub const TAG_MAX: usize = 30;

/// Returns a tag in its one spelling (« #Logiciels Libres » becomes `logiciels-libres`), if anything is left of it.
///
/// Accents stay: a tag is read. Two tags that differ only by accents are the same one, see [`checked_tags`].
#[must_use]
pub fn normalized_tag(text: &str) -> Option<String> {
    let mut tag = String::new();
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            tag.push(c);
        } else if !tag.is_empty() && !tag.ends_with('-') {
            tag.push('-');
        }
    }
    let tag: String = tag.trim_end_matches('-').chars().take(TAG_MAX).collect();
    let tag = tag.trim_end_matches('-');
    (!tag.is_empty()).then(|| tag.to_owned())
}

/// Returns the tags in their one spelling, each once, in the order given, at most [`TAGS_MAX`].
#[must_use]
pub fn checked_tags<'a>(tags: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags.into_iter().filter_map(normalized_tag) {
        if kept.len() < TAGS_MAX && kept.iter().all(|other| fold(other) != fold(&tag)) {
            kept.push(tag);
        }
    }
    kept
}

/// Returns the tags written in one line, separated by commas, semicolons or line ends; `#` separates too.
#[must_use]
pub fn tags_of_line(line: &str) -> Vec<String> {
    checked_tags(line.split([',', ';', '\n', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_spelling_and_stays_the_same_when_read_again() {
        for (written, kept) in [
            (" #Logiciels  Libres ", Some("logiciels-libres")),
            ("Été", Some("été")),
            ("c++", Some("c")),
            ("l’accueil", Some("l-accueil")),
            ("--", None),
            ("", None),
        ] {
            assert_eq!(normalized_tag(written).as_deref(), kept, "{written:?}");
        }
        let long = normalized_tag(&"ab ".repeat(40)).unwrap_or_default();
        assert!(long.chars().count() <= TAG_MAX);
        assert_eq!(normalized_tag(&long), Some(long), "peers refuse a tag that would be spelt otherwise");
    }

    #[test]
    fn a_tag_counts_once_however_it_is_written_and_eight_are_kept() {
        assert_eq!(tags_of_line("Été, ete; été #ÉTÉ"), ["été"]);
        let many: Vec<String> = (0..12).map(|n| format!("t{n}")).collect();
        assert_eq!(checked_tags(many.iter().map(String::as_str)).len(), TAGS_MAX);
    }
}
