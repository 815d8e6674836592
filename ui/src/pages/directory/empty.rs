//! Nobody answers: how to widen the search, whom else to ask.

use super::filters::Filters;
use crate::components::{Button, EmptyState, FigureKind, LinkButton};
use crate::i18n::t;
use domain::listing_facets::ListingFacet;
use leptos::prelude::*;

/// What the sentence speaks of, which has its own buttons here.
const SAID: [ListingFacet; 3] = [ListingFacet::Offer, ListingFacet::Level, ListingFacet::Department];

/// Shows one button for each filter that could be dropped, and the way to mutual help.
#[component]
pub(super) fn NobodyFound(filters: Filters) -> impl IntoView {
    let has_words = move || filters.text.with(|text| !text.trim().is_empty());
    let has_department = move || filters.department.with(|name| !name.is_empty());
    let is_near_only = move || has_department() && !filters.remote.get();
    let has_offer = move || filters.offer.with(|offer| !offer.is_empty());
    let has_level = move || filters.level.with(|level| !level.is_empty());
    let has_others = move || filters.chosen().iter().any(|(of, _)| !SAID.contains(of));
    view! {
        <EmptyState figure=FigureKind::NotFound title=t("directory-empty-title") text=t("directory-empty")>
            <Show when=is_near_only>
                <Button on_click=move |()| filters.remote.set(true)>{t("directory-empty-remote")}</Button>
            </Show>
            <Show when=has_words>
                <Button on_click=move |()| filters.text.set(String::new())>{t("directory-empty-words")}</Button>
            </Show>
            <Show when=has_offer>
                <Button on_click=move |()| filters.drop_all(ListingFacet::Offer)>{t("directory-empty-offer")}</Button>
            </Show>
            <Show when=has_level>
                <Button on_click=move |()| filters.drop_all(ListingFacet::Level)>{t("directory-empty-level")}</Button>
            </Show>
            <Show when=has_others>
                <Button on_click=move |()| drop_others(filters)>{t("directory-search-empty-others")}</Button>
            </Show>
            <Show when=has_department>
                <Button on_click=move |()| filters.drop_all(ListingFacet::Department)>
                    {t("directory-empty-anywhere")}
                </Button>
            </Show>
            <p class="directory__ask">{t("directory-empty-ask")}</p>
            <LinkButton href="/help">{t("directory-empty-ask-link")}</LinkButton>
        </EmptyState>
    }
}

fn drop_others(filters: Filters) {
    ListingFacet::ALL.iter().filter(|facet| !SAID.contains(facet)).for_each(|facet| filters.drop_all(*facet));
}

/// Shows that the catalogue itself holds nothing.
#[component]
pub(super) fn NothingInstalled() -> impl IntoView {
    view! { <EmptyState figure=FigureKind::NotFound title=t("directory-none-title") text=t("directory-none")/> }
}
