//! The keys of a listing's closed lists, for the window, the website and the search. They are literals so that the checks
//! of `locales/` see them.

use domain::directory::{AssociationSize, Capacity, HelpLevel, HelpMode, LegalForm, MistakeReason, Offer, Price};

/// Returns the key of what a provider proposes.
#[must_use]
pub const fn offer_key(offer: Offer) -> &'static str {
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
#[must_use]
pub const fn mode_key(mode: HelpMode) -> &'static str {
    match mode {
        HelpMode::SelfService => "listing-mode-self-service",
        HelpMode::Individual => "listing-mode-individual",
        HelpMode::Workshop => "listing-mode-workshop",
        HelpMode::Remote => "listing-mode-remote",
    }
}

/// Returns the key of how far a provider goes.
#[must_use]
pub const fn level_key(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "listing-level-inform",
        HelpLevel::Orient => "listing-level-orient",
        HelpLevel::Accompany => "listing-level-accompany",
    }
}

/// Returns the key of a sentence that explains a level.
#[must_use]
pub const fn level_more_key(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "listing-level-inform-more",
        HelpLevel::Orient => "listing-level-orient-more",
        HelpLevel::Accompany => "listing-level-accompany-more",
    }
}

/// Returns the key of what it costs.
#[must_use]
pub const fn price_key(price: Price) -> &'static str {
    match price {
        Price::Free => "listing-price-free",
        Price::Conditional => "listing-price-conditional",
        Price::Paid => "listing-price-paid",
        Price::Unknown => "listing-price-unknown",
    }
}

/// Returns the key of a legal form.
#[must_use]
pub const fn form_key(form: LegalForm) -> &'static str {
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

/// Returns the key of whether a provider takes new requests.
#[must_use]
pub const fn capacity_key(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Open => "directory-site-capacity-open",
        Capacity::Limited => "directory-site-capacity-limited",
        Capacity::Full => "directory-site-capacity-full",
    }
}

/// Returns the key of the associations a provider is used to.
#[must_use]
pub const fn size_key(size: AssociationSize) -> &'static str {
    match size {
        AssociationSize::Small => "listing-size-small",
        AssociationSize::Medium => "listing-size-medium",
        AssociationSize::Large => "listing-size-large",
    }
}

/// Returns the key of what a reader finds wrong in a listing.
#[must_use]
pub const fn mistake_key(reason: MistakeReason) -> &'static str {
    match reason {
        MistakeReason::Gone => "listing-mistake-gone",
        MistakeReason::Wrong => "listing-mistake-wrong",
        MistakeReason::Charter => "listing-mistake-charter",
        MistakeReason::Duplicate => "listing-mistake-duplicate",
    }
}
