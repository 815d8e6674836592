//! Where a listing comes from, in a word.

use crate::i18n::t;
use contract::ListingOrigin;
use leptos::prelude::*;

/// Shows where a listing comes from: a word and a shape, never a colour alone.
#[component]
pub(super) fn OriginBadge(origin: ListingOrigin) -> impl IntoView {
    let (class, key) = match origin {
        ListingOrigin::Sample => ("badge badge--sample", "listing-badge-sample"),
        ListingOrigin::Submission { own: true, .. } => ("badge badge--submission", "listing-badge-own"),
        ListingOrigin::Submission { .. } => ("badge badge--submission", "listing-badge-submission"),
        ListingOrigin::Imported { .. } => ("badge badge--imported", "listing-badge-imported"),
    };
    view! { <span class=class>{t(key)}</span> }
}
