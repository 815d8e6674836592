//! What a listing says, as a list of facts; what is not known is said too.

use super::fact_words::{Fact, facts};
use super::outside_link::{OutsideLink, is_address};
use crate::i18n::{t, tr};
use domain::directory::ListingEntry;
use leptos::prelude::*;

/// Shows the facts of a listing, one a line.
#[component]
pub(crate) fn ListingFacts(entry: ListingEntry) -> impl IntoView {
    let website = entry.website.trim().to_owned();
    let site = if website.is_empty() {
        view! { <span class="unknown">{t("listing-website-unknown")}</span> }.into_any()
    } else if is_address(&website) {
        view! { <OutsideLink address=website/> }.into_any()
    } else {
        view! { <span>{website}</span> }.into_any()
    };
    let row = |fact: Fact| {
        let is_unknown = fact.lines.is_empty();
        view! {
            <div class="facts__row">
                <dt>{tr(fact.key)}</dt>
                <dd class:unknown=is_unknown>{lines(fact.lines)}</dd>
            </div>
        }
    };
    view! {
        <dl class="facts">
            {move || facts(&entry).into_iter().map(row).collect_view()}
            <div class="facts__row">
                <dt>{t("listing-website")}</dt>
                <dd>{site}</dd>
            </div>
        </dl>
    }
}

/// Shows what is known of a fact: nothing, a sentence, or a list. Reactive.
pub(super) fn lines(mut lines: Vec<String>) -> AnyView {
    match lines.len() {
        0 => tr("listing-unknown").into_any(),
        1 => lines.remove(0).into_any(),
        _ => view! { <ul class="facts__list">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
            .into_any(),
    }
}
