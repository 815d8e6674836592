//! Free software and services: by need, or by what they replace.

use super::alternative::AlternativeRow;
use super::categories::{category_key, family_order};
use super::software::tag_key;
use crate::components::{
    Button, ButtonKind, EmptyState, ErrorNotice, FigureKind, LinkButton, LiveRegion, Loading, Select, Toggle, fresh_id,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::settled;
use crate::state::use_load;
use contract::{SoftwareQuery, SoftwareView};
use domain::directory::Alternative;
use domain::software::{SoftwareChoices, SoftwareTag};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Asks « Par quoi remplacer […] ? » and answers; until then shows everything, family by family.
#[component]
pub(super) fn Alternatives() -> impl IntoView {
    let field = fresh_id("replace");
    let text = RwSignal::new(String::new());
    let asked = settled(text);
    let choices = Choices::default();
    let found = use_load(&[], move || {
        let query = SoftwareQuery { text: asked.get().trim().to_owned(), choices: choices.get() };
        async move { ipc::search_software(query).await }
    });
    let view = Memo::new(move |_| found.value());
    let failure = Memo::new(move |_| found.outcome().and_then(Result::err));
    let is_search = move || asked.with(|text| !text.trim().is_empty()) || choices.get() != SoftwareChoices::default();
    let count = Signal::derive(move || {
        view.with(|view| {
            let Some(view) = view else { return String::new() };
            let args = [("count", Arg::from(view.rows.len())), ("total", Arg::from(view.total))];
            tr_with(if is_search() { "resources-count" } else { "resources-count-all" }, &args)
        })
    });
    let clear = move |()| {
        text.set(String::new());
        choices.clear();
    };
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
        <Narrow choices view/>
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
                    <ul class="alternatives">{rows(view.rows, &view.recommended)}</ul>
                }
                .into_any()
            } else {
                view! { <p class="resources__count">{count}</p> <Families view/> }.into_any()
            }
        })}
    }
}

fn rows(rows: Vec<Alternative>, recommended: &[String]) -> impl IntoView + use<> {
    let row = |row: Alternative| {
        let is_recommended = recommended.contains(&row.slug);
        view! { <AlternativeRow row is_recommended/> }
    };
    rows.into_iter().map(row).collect_view()
}

/// What was chosen besides words.
#[derive(Clone, Copy, Default)]
struct Choices {
    family: RwSignal<String>,
    replaces: RwSignal<String>,
    tags: RwSignal<BTreeSet<SoftwareTag>>,
}

impl Choices {
    /// Reactive.
    fn get(self) -> SoftwareChoices {
        SoftwareChoices { family: self.family.get(), replaces: self.replaces.get(), tags: self.tags.get() }
    }

    fn clear(self) {
        self.family.set(String::new());
        self.replaces.set(String::new());
        self.tags.set(BTreeSet::new());
    }
}

/// Narrows by need, by what is replaced and by how one uses it, each with what it would leave.
#[component]
fn Narrow(choices: Choices, view: Memo<Option<SoftwareView>>) -> impl IntoView {
    let option = |value: String, name: String, count: usize| {
        (value, tr_with("software-option", &[("name", Arg::from(name)), ("count", Arg::from(count))]))
    };
    let families = Signal::derive(move || {
        let mut families = view.with(|view| view.as_ref().map(|view| view.families.clone())).unwrap_or_default();
        families.sort_by_key(|(family, _)| family_order(family));
        families.retain(|(family, count)| *count > 0 || choices.family.with(|chosen| chosen == family));
        let all = families.into_iter().map(|(family, count)| {
            let name = tr(category_key(&family));
            option(family, name, count)
        });
        std::iter::once((String::new(), tr("software-family-any"))).chain(all).collect::<Vec<_>>()
    });
    let replaced = Signal::derive(move || {
        let mut products = view.with(|view| view.as_ref().map(|view| view.replaced.clone())).unwrap_or_default();
        products.retain(|(name, count)| *count > 0 || choices.replaces.with(|chosen| chosen == name));
        let all = products.into_iter().map(|(name, count)| option(name.clone(), name, count));
        std::iter::once((String::new(), tr("software-replaced-any"))).chain(all).collect::<Vec<_>>()
    });
    let toggles = SoftwareTag::ALL.map(|tag| {
        let pressed = Signal::derive(move || choices.tags.with(|tags| tags.contains(&tag)));
        let change = move |on: bool| {
            choices.tags.update(|tags| {
                if on {
                    tags.insert(tag);
                } else {
                    tags.remove(&tag);
                }
            });
        };
        let count = move || {
            let count = view.with(|view| Some(view.as_ref()?.tags.iter().find(|(one, _)| *one == tag)?.1));
            count.map(|count| tr_with("software-tag-count", &[("count", Arg::from(count))]))
        };
        view! { <Toggle pressed on_change=change>{t(tag_key(tag))} " " {count}</Toggle> }
    });
    view! {
        <div class="software-filters" role="group" aria-label=t("software-filters")>
            <div class="software-filters__lists">
                <Select label=t("software-family") value=choices.family options=families/>
                <Select label=t("software-replaced") value=choices.replaces options=replaced/>
            </div>
            <div class="software-filters__tags" role="group" aria-label=t("software-tags")>{toggles.collect_view()}</div>
        </div>
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
fn Families(view: SoftwareView) -> impl IntoView {
    let mut families: BTreeMap<(usize, String), Vec<Alternative>> = BTreeMap::new();
    for row in view.rows {
        families.entry((family_order(&row.category), row.category.clone())).or_default().push(row);
    }
    let recommended = view.recommended;
    let family = move |((_, category), here): ((usize, String), Vec<Alternative>)| {
        let (key, count) = (category_key(&category), here.len());
        let title =
            move || tr_with("resources-category-count", &[("name", Arg::from(tr(key))), ("count", Arg::from(count))]);
        let rows = rows(here, &recommended);
        view! {
            <details class="family">
                <summary class="family__name">{title}</summary>
                <ul class="alternatives">{rows}</ul>
            </details>
        }
    };
    let families = families.into_iter().map(family).collect_view();
    view! { <div class="families">{families}</div> }
}
