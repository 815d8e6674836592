//! The listings that answer, as rows that can be read aloud.

use super::badge::OriginBadge;
use super::empty::{NobodyFound, NothingInstalled};
use super::filters::{Filters, PAGE};
use super::keep::KeepToggles;
use super::words::{language_of, mode_key, offer_key, words_list};
use crate::components::{Button, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use contract::{DirectoryView, ListingRow};
use leptos::prelude::*;
use leptos_router::components::A;
use wasm_bindgen::JsCast;

/// The id of the sentence that says how many answer: where the focus goes when what had it is gone.
pub(super) const COUNT: &str = "directory_found";

/// Shows how many answer, then each of them; and what to do when nobody does.
#[component]
pub(super) fn Results(
    filters: Filters,
    found: Memo<Option<DirectoryView>>,
    #[prop(into)] count: Signal<String>,
) -> impl IntoView {
    let rows = Memo::new(move |_| found.with(|view| view.as_ref().map(|view| view.rows.clone()).unwrap_or_default()));
    let is_installed = Memo::new(move |_| found.with(|view| view.as_ref().is_none_or(|view| view.total > 0)));
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let left = Memo::new(move |_| {
        found.with(|view| view.as_ref().map_or(0, |view| view.found - view.rows.len().min(view.found)))
    });
    let all = move || found.with(|view| view.as_ref().map_or(0, |view| view.found));
    let heading = fresh_id("directory-results");
    let list = NodeRef::<leptos::html::Ol>::new();
    let more = move |()| {
        focus_once_drawn(list, rows, rows.with_untracked(Vec::len));
        filters.show_more();
    };
    view! {
        <section class="directory__results" aria-labelledby=heading.clone()>
            <h2 class="visually-hidden" id=heading.clone()>{t("directory-results")}</h2>
            <Show when=move || !is_empty.get()>
                <p class="directory__count" id=COUNT tabindex="-1">{count}</p>
            </Show>
            <ol class="rows" node_ref=list>
                <For each=move || rows.get() key=|row| (row.id.clone(), row.name.clone(), row.summary.clone()) let:row>
                    <Row row/>
                </For>
            </ol>
            <Show when=move || { left.get() > 0 }>
                <p class="directory__more">
                    <span>
                        {move || tr_with("directory-search-shown", &[
                            ("shown", Arg::from(rows.with(Vec::len))),
                            ("count", Arg::from(all())),
                        ])}
                    </span>
                    <Button on_click=more>
                        {move || tr_with("directory-search-more", &[("count", Arg::from(left.get().min(PAGE)))])}
                    </Button>
                </p>
            </Show>
            {move || match (is_installed.get(), is_empty.get()) {
                (false, _) => view! { <NothingInstalled/> }.into_any(),
                (true, true) => view! { <NobodyFound filters/> }.into_any(),
                (true, false) => ().into_any(),
            }}
        </section>
    }
}

/// Puts the focus on the row number `from` once it is there: who goes on by keyboard goes on reading from it.
fn focus_once_drawn(list: NodeRef<leptos::html::Ol>, rows: Memo<Vec<ListingRow>>, from: usize) {
    let waiting = StoredValue::new(true);
    Effect::new(move |_| {
        if rows.with(Vec::len) > from && waiting.get_value() {
            waiting.set_value(false);
            request_animation_frame(move || {
                let link = list
                    .try_get_untracked()
                    .flatten()
                    .and_then(|list| list.query_selector(&format!("li:nth-child({}) a", from + 1)).ok().flatten());
                if let Some(link) = link.and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok()) {
                    // a row that went away meanwhile leaves the focus where it was
                    let _ = link.focus();
                }
            });
        }
    });
}

/// Shows a listing, as a row that can be read aloud.
#[component]
pub(super) fn Row(row: ListingRow) -> impl IntoView {
    let offers = row.offers.clone();
    let proposes = move || {
        let offers: Vec<String> = offers.iter().map(|offer| tr(offer_key(*offer))).collect();
        if offers.is_empty() {
            tr("directory-row-proposes-unknown")
        } else {
            tr_with("directory-row-proposes", &[("offers", Arg::from(words_list(&offers)))])
        }
    };
    let modes = row.modes.clone();
    let how = move || {
        let modes: Vec<String> = modes.iter().map(|mode| tr(mode_key(*mode))).collect();
        (!modes.is_empty()).then(|| tr_with("directory-row-how", &[("modes", Arg::from(words_list(&modes)))]))
    };
    let has_place = !row.place.trim().is_empty();
    let (place, name) = (row.place.clone(), row.name.clone());
    let place = move || if has_place { place.clone() } else { tr("directory-place-unknown") };
    view! {
        <li class="row">
            <div class="row__head">
                <h3 class="row__name"><A href=format!("/directory/{}", row.id)>{row.name.clone()}</A></h3>
                <p class="row__place" class:row__place--unknown=!has_place>{place}</p>
                <OriginBadge origin=row.origin.clone()/>
            </div>
            <p class="row__summary" lang=language_of(&row.origin)>{row.summary.clone()}</p>
            <p class="row__facts">{proposes} " " {how}</p>
            <KeepToggles listing=row.id name=name/>
        </li>
    }
}
