//! The words of a listing.

use crate::i18n::{tr, words};
use contract::ListingOrigin;
pub(crate) use l10n::listing::{
    capacity_key, form_key, level_key, level_more_key, mode_key, offer_key, price_key, size_key,
};

/// Returns the name of a language from its tag; a tag that has no name here is shown as it is. Reactive.
pub(crate) fn language_words(tag: &str) -> String {
    let key = match tag {
        "fr" => "listing-language-fr",
        "en" => "listing-language-en",
        "fsl" => "listing-language-fsl",
        "ar" => "listing-language-ar",
        "br" => "listing-language-br",
        "co" => "listing-language-co",
        "de" => "listing-language-de",
        "es" => "listing-language-es",
        "eu" => "listing-language-eu",
        "gsw" => "listing-language-gsw",
        "it" => "listing-language-it",
        "nl" => "listing-language-nl",
        "oc" => "listing-language-oc",
        "pt" => "listing-language-pt",
        other => return other.to_owned(),
    };
    tr(key)
}

/// Returns the language a listing is written in: the sample's is known, a provider's own is not.
pub(super) const fn language_of(origin: &ListingOrigin) -> Option<&'static str> {
    match origin {
        ListingOrigin::Sample => Some("fr"),
        ListingOrigin::Submission { .. } | ListingOrigin::Imported { .. } => None,
    }
}

/// Joins words as a sentence does: « a, b et c ». Reactive.
pub(crate) fn words_list(items: &[String]) -> String {
    words().list(items)
}

/// Returns a text with its first letter in upper case, for words that stand alone.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_letter_keeps_its_accent_in_upper_case() {
        assert_eq!(capitalised("écoute"), "Écoute");
        assert_eq!(capitalised(""), "");
    }
}
