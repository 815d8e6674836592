//! Every further choice, one list a facet, with what each would leave.

use super::facet_words::{facet_key, in_order, value_words};
use super::filters::Filters;
use crate::components::{Button, ButtonKind, Field, VisuallyHidden};
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use contract::{DirectoryView, FacetValue};
use domain::listing_facets::ListingFacet;
use domain::text::fold;
use leptos::prelude::*;

/// From so many values on, a list has its own search.
const LONG: usize = 12;
/// The most values drawn of one list; the others are found by writing.
const DRAWN: usize = 60;

/// Shows the facets, closed; each says how many of its values are chosen.
#[component]
pub(super) fn Facets(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    view! {
        <div class="facets">
            {ListingFacet::ALL.iter().map(|facet| view! { <Facet facet=*facet filters found/> }).collect_view()}
        </div>
    }
}

#[component]
fn Facet(facet: ListingFacet, filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let values = Memo::new(move |_| {
        let mut values = found.with(|view| {
            let all = view.as_ref().and_then(|view| view.facets.iter().find(|(of, _)| *of == facet));
            all.map(|(_, values)| values.clone()).unwrap_or_default()
        });
        in_order(facet, &mut values);
        values
    });
    let looked_for = RwSignal::new(String::new());
    let is_long = Memo::new(move |_| values.with(|values| values.len() > LONG));
    // what leads nowhere is not proposed, unless it is chosen: it must be possible to let go of it
    let proposed = Memo::new(move |_| {
        let wanted = looked_for.with(|text| fold(text));
        values.with(|values| {
            let fits = |one: &&FacetValue| {
                filters.has(facet, &one.value)
                    || one.count > 0 && (wanted.is_empty() || fold(&value_words(facet, &one.label)).contains(&wanted))
            };
            values.iter().filter(fits).map(|one| (one.value.clone(), one.label.clone())).collect::<Vec<_>>()
        })
    });
    let chosen = Memo::new(move |_| filters.chosen().iter().filter(|(of, _)| *of == facet).count());
    let hidden = move || proposed.with(|all| all.len().saturating_sub(DRAWN));
    let drawn = move || proposed.with(|all| all.iter().take(DRAWN).cloned().collect::<Vec<_>>());
    view! {
        <Show when=move || values.with(|values| !values.is_empty())>
            <details class="facet">
                <summary class="facet__title">
                    <span>{t(facet_key(facet))}</span>
                    <Show when=move || { chosen.get() > 0 }>
                        <span class="facet__chosen">
                            <span aria-hidden="true">{chosen}</span>
                            <VisuallyHidden>
                                {t_with("directory-search-facet-chosen", move || vec![("count", Arg::from(chosen.get()))])}
                            </VisuallyHidden>
                        </span>
                    </Show>
                </summary>
                <fieldset class="facet__values">
                    <legend class="visually-hidden">{t(facet_key(facet))}</legend>
                    <Show when=move || is_long.get()>
                        <Field label=t("directory-search-facet-search") kind="search" value=looked_for/>
                    </Show>
                    <ul class="facet__list">
                        <For each=drawn key=|(value, _)| value.clone() let:one>
                            <Value facet filters values value=one.0 label=one.1/>
                        </For>
                    </ul>
                    <Show when=move || { hidden() > 0 }>
                        <p class="facet__more">
                            {move || tr_with("directory-search-facet-hidden", &[("count", Arg::from(hidden()))])}
                        </p>
                    </Show>
                    <Show when=move || proposed.with(Vec::is_empty)>
                        <p class="facet__more">{t("directory-search-facet-none")}</p>
                    </Show>
                    // it stays in place when nothing is chosen any more: the focus is on it
                    <Button
                        kind=ButtonKind::Quiet
                        disabled=Signal::derive(move || chosen.get() == 0)
                        on_click=move |()| filters.drop_all(facet)
                    >
                        {t("directory-search-facet-clear")}
                        <VisuallyHidden>" (" {t(facet_key(facet))} ")"</VisuallyHidden>
                    </Button>
                </fieldset>
            </details>
        </Show>
    }
}

#[component]
fn Value(
    facet: ListingFacet,
    filters: Filters,
    values: Memo<Vec<FacetValue>>,
    value: String,
    label: String,
) -> impl IntoView {
    let value = StoredValue::new(FacetValue { value, label, count: 0 });
    let count = Memo::new(move |_| {
        let of = |one: &&FacetValue| value.with_value(|value| value.value == one.value);
        values.with(|values| values.iter().find(of).map_or(0, |one| one.count))
    });
    let is_chosen = move || value.with_value(|value| filters.has(facet, &value.value));
    let words = move || value.with_value(|value| value_words(facet, &value.label));
    let change = move |on: bool| {
        value.with_value(
            |value| {
                if on { filters.choose(facet, value) } else { filters.drop_choice(facet, &value.value) }
            },
        );
    };
    let heard = move || tr_with("directory-search-facet-count", &[("count", Arg::from(count.get()))]);
    view! {
        <li>
            <label class="facet__value">
                <input
                    type="checkbox"
                    class="facet__check"
                    prop:checked=is_chosen
                    on:change=move |event| change(event_target_checked(&event))
                />
                <span class="facet__words">{words}</span>
                <span class="facet__count" aria-hidden="true">{count}</span>
                <VisuallyHidden>{heard}</VisuallyHidden>
            </label>
        </li>
    }
}

/// Returns a chosen value in words with the name of its facet: « Logiciel : Nextcloud ». Reactive.
pub(super) fn chip_words(facet: ListingFacet, value: &str, found: Option<&DirectoryView>) -> String {
    let values = found.and_then(|view| view.facets.iter().find(|(of, _)| *of == facet)).map(|(_, values)| values);
    let label = values.into_iter().flatten().find(|one| one.value == value).map_or(value, |one| one.label.as_str());
    tr_with(
        "directory-search-chip",
        &[("facet", Arg::from(tr(facet_key(facet)))), ("value", Arg::from(value_words(facet, label)))],
    )
}
