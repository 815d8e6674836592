//! The words of a listing's closed lists, as the website shows them.

use domain::directory::{Capacity, HelpLevel, HelpMode, LegalForm, Offer, Price};

pub(super) const fn offer(offer: Offer) -> &'static str {
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

pub(super) const fn mode(mode: HelpMode) -> &'static str {
    match mode {
        HelpMode::SelfService => "listing-mode-self-service",
        HelpMode::Individual => "listing-mode-individual",
        HelpMode::Workshop => "listing-mode-workshop",
        HelpMode::Remote => "listing-mode-remote",
    }
}

pub(super) const fn level(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "listing-level-inform",
        HelpLevel::Orient => "listing-level-orient",
        HelpLevel::Accompany => "listing-level-accompany",
    }
}

pub(super) const fn price(price: Price) -> &'static str {
    match price {
        Price::Free => "listing-price-free",
        Price::Conditional => "listing-price-conditional",
        Price::Paid => "listing-price-paid",
        Price::Unknown => "listing-price-unknown",
    }
}

pub(super) const fn form(form: LegalForm) -> &'static str {
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

pub(super) const fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Open => "directory-site-capacity-open",
        Capacity::Limited => "directory-site-capacity-limited",
        Capacity::Full => "directory-site-capacity-full",
    }
}
