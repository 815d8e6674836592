//! The words of a listing's closed lists. Keys are literals so that the checks of `locales/` see them.

use crate::i18n::{tr, words};
use contract::ListingOrigin;
use domain::directory::{HelpLevel, HelpMode, LegalForm, Offer, Price};

/// Returns the key of what a provider proposes.
pub(crate) const fn offer_key(offer: Offer) -> &'static str {
    match offer {
        Offer::Hosting => "listing-offer-hosting",
        Offer::Training => "listing-offer-training",
        Offer::Diagnosis => "listing-offer-diagnosis",
        Offer::ToolChoice => "listing-offer-tool-choice",
        Offer::Migration => "listing-offer-migration",
        Offer::Support => "listing-offer-support",
        Offer::Website => "listing-offer-website",
        Offer::Development => "listing-offer-development",
    }
}

/// Returns the key of how a provider helps.
pub(crate) const fn mode_key(mode: HelpMode) -> &'static str {
    match mode {
        HelpMode::SelfService => "listing-mode-self-service",
        HelpMode::Individual => "listing-mode-individual",
        HelpMode::Workshop => "listing-mode-workshop",
        HelpMode::Remote => "listing-mode-remote",
    }
}

/// Returns the key of how far a provider goes.
pub(crate) const fn level_key(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "listing-level-inform",
        HelpLevel::Orient => "listing-level-orient",
        HelpLevel::Accompany => "listing-level-accompany",
    }
}

/// Returns the key of a sentence that explains a level.
pub(crate) const fn level_more_key(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "listing-level-inform-more",
        HelpLevel::Orient => "listing-level-orient-more",
        HelpLevel::Accompany => "listing-level-accompany-more",
    }
}

/// Returns the key of what it costs.
pub(crate) const fn price_key(price: Price) -> &'static str {
    match price {
        Price::Free => "listing-price-free",
        Price::Conditional => "listing-price-conditional",
        Price::Paid => "listing-price-paid",
        Price::Unknown => "listing-price-unknown",
    }
}

/// Returns the key of a legal form.
pub(crate) const fn form_key(form: LegalForm) -> &'static str {
    match form {
        LegalForm::Association => "listing-form-association",
        LegalForm::Cooperative => "listing-form-cooperative",
        LegalForm::Company => "listing-form-company",
        LegalForm::Microcompany => "listing-form-microcompany",
        LegalForm::Individual => "listing-form-individual",
        LegalForm::Informal => "listing-form-informal",
        LegalForm::Other => "listing-form-other",
    }
}

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
