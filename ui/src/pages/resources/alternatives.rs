//! Free software and services: by need, or by what they replace.

use super::alternative::AlternativeRow;
use super::categories::{category_key, family_order};
use crate::components::{
    Button, ButtonKind, EmptyState, ErrorNotice, FigureKind, LinkButton, LiveRegion, Loading, fresh_id,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::settled;
use crate::state::use_load;
use contract::AlternativesView;
use domain::directory::Alternative;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Asks « Par quoi remplacer […] ? » and answers; until then shows everything, family by family.
#[component]
pub(super) fn Alternatives() -> impl IntoView {
    let field = fresh_id("replace");
    let text = RwSignal::new(String::new());
    let asked = settled(text);
    let found = use_load(&[], move || {
        let text = asked.get().trim().to_owned();
        async move { ipc::list_alternatives(text).await }
    });
    let view = Memo::new(move |_| found.value());
    let failure = Memo::new(move |_| found.outcome().and_then(Result::err));
    let is_search = move || asked.with(|text| !text.trim().is_empty());
    let count = Signal::derive(move || {
        view.with(|view| {
            let Some(view) = view else { return String::new() };
            let args = [("count", Arg::from(view.rows.len())), ("total", Arg::from(view.total))];
            tr_with(if is_search() { "resources-count" } else { "resources-count-all" }, &args)
        })
    });
    let clear = move |()| text.set(String::new());
    let shown = move || view.get().map(|view| (view, is_search()));
    view! {
        <form class="sentence" role="search" aria-label=t("resources-software") on:submit=|event| event.prevent_default()>
            <div class="sentence__text">
                <label class="sentence__words" for=field.clone()>
                    {t("resources-replace-before")}
                    <span class="visually-hidden">" (" {t("resources-replace-label")} ")"</span>
                </label>
                " "
                <input class="field__control sentence__input" type="search" id=field.clone() autocomplete="off"
                    placeholder=t("resources-replace-placeholder")
                    prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/>
                <span class="sentence__mark" aria-hidden="true">{t("resources-replace-after")}</span>
            </div>
        </form>
        <LiveRegion words=Signal::derive(move || if is_search() { count.get() } else { String::new() })/>
        {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| found.reload()/> })}
        <Show when=move || view.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
        {move || shown().map(|(view, is_search)| {
            let is_empty = view.rows.is_empty();
            if is_empty && is_search {
                view! { <Nothing on_clear=clear/> }.into_any()
            } else if is_search {
                view! {
                    <p class="resources__count">{count} " " <Button kind=ButtonKind::Quiet on_click=clear>{t("resources-clear")}</Button></p>
                    <ul class="alternatives">{view.rows.into_iter().map(|row| view! { <AlternativeRow row/> }).collect_view()}</ul>
                }
                .into_any()
            } else {
                view! { <p class="resources__count">{count}</p> <Families view/> }.into_any()
            }
        })}
    }
}

#[component]
fn Nothing(#[prop(into)] on_clear: Callback<()>) -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::NotFound title=t("resources-empty-title") text=t("resources-empty")>
            <Button on_click=on_clear>{t("resources-clear")}</Button>
            <p class="directory__ask">{t("resources-empty-ask")}</p>
            <LinkButton href="/help">{t("resources-empty-ask-link")}</LinkButton>
        </EmptyState>
    }
}

/// Shows one family a line, closed: a list of needs to choose from.
#[component]
fn Families(view: AlternativesView) -> impl IntoView {
    let mut families: BTreeMap<(usize, String), Vec<Alternative>> = BTreeMap::new();
    for row in view.rows {
        families.entry((family_order(&row.category), row.category.clone())).or_default().push(row);
    }
    let family = |((_, category), rows): ((usize, String), Vec<Alternative>)| {
        let (key, count) = (category_key(&category), rows.len());
        let title =
            move || tr_with("resources-category-count", &[("name", Arg::from(tr(key))), ("count", Arg::from(count))]);
        view! {
            <details class="family">
                <summary class="family__name">{title}</summary>
                <ul class="alternatives">{rows.into_iter().map(|row| view! { <AlternativeRow row/> }).collect_view()}</ul>
            </details>
        }
    };
    view! { <div class="families">{families.into_iter().map(family).collect_view()}</div> }
}
