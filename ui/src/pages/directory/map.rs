//! The map: the departments of metropolitan France, those overseas apart, and what lies elsewhere as a list.

mod shapes;

use super::departments::{DEPARTMENTS, Department, find_department};
use super::filters::Filters;
use super::outside_link::OutsideLink;
use crate::components::{Toggle, VisuallyHidden, fresh_id};
use crate::i18n::{Arg, t, t_with, tr_with};
use contract::{DirectoryView, FacetValue};
use domain::listing_facets::ListingFacet;
use domain::text::fold;
use leptos::prelude::*;
use shapes::{AROUND_PARIS, SHAPES, SHEET, Shape, beside};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use wasm_bindgen::JsCast;

/// Where the keyboard enters the map.
const FIRST: &str = "01";

/// What the map shows and does.
#[derive(Clone, Copy)]
struct Atlas {
    filters: Filters,
    /// The value of each department that has one, by its code.
    counts: Memo<HashMap<&'static str, FacetValue>>,
    /// The department that Tab reaches.
    current: RwSignal<&'static str>,
    /// The department that is pointed at, by mouse or keyboard.
    pointed: RwSignal<Option<&'static str>>,
    /// The department that has the focus.
    focused: RwSignal<Option<&'static str>>,
}

impl Atlas {
    fn count(self, code: &str) -> usize {
        self.counts.with(|counts| counts.get(code).map_or(0, |one| one.count))
    }

    fn is_chosen(self, department: &Department) -> bool {
        let value = self.value(department);
        self.filters.has(ListingFacet::Department, &value.value)
    }

    fn value(self, department: &Department) -> FacetValue {
        let new = || FacetValue { value: fold(department.name), label: department.name.to_owned(), count: 0 };
        self.counts.with(|counts| counts.get(department.code).cloned()).unwrap_or_else(new)
    }

    fn words(self, department: &Department) -> String {
        let args = [("name", Arg::from(department.name)), ("count", Arg::from(self.count(department.code)))];
        tr_with("directory-search-map-place", &args)
    }

    fn toggle(self, department: &Department) {
        let value = untrack(|| self.value(department));
        if untrack(|| self.filters.has(ListingFacet::Department, &value.value)) {
            self.filters.drop_choice(ListingFacet::Department, &value.value);
        } else {
            self.filters.choose(ListingFacet::Department, &value);
        }
    }
}

/// Shows where those who answer are. The list of departments among the criteria chooses the same.
#[component]
pub(super) fn DepartmentMap(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let counts = Memo::new(move |_| {
        let values = facet_values(found, ListingFacet::Department);
        values.into_iter().filter_map(|one| Some((find_department(&one.label)?.code, one))).collect()
    });
    let atlas = Atlas {
        filters,
        counts,
        current: RwSignal::new(FIRST),
        pointed: RwSignal::new(None),
        focused: RwSignal::new(None),
    };
    let filled = move || counts.with(|counts| counts.values().filter(|one| one.count > 0).count());
    let label = t_with("directory-search-map", move || vec![("count", Arg::from(filled()))]);
    let told = move || atlas.pointed.get().and_then(by_code).map(|department| atlas.words(department));
    let (heading, help) = (fresh_id("directory-search-map"), fresh_id("directory-search-map-help"));
    let described = help.clone();
    view! {
        <section class="map" aria-labelledby=heading.clone()>
            <h3 class="map__title" id=heading.clone()>{t("directory-search-map-title")}</h3>
            <div class="map__sheets">
                <svg class="map__sheet" role="group" aria-label=label aria-describedby=described viewBox=SHEET>
                    {SHAPES.iter().map(|shape| place(atlas, shape, false)).collect_view()}
                    {move || ring(atlas, false)}
                    {SHAPES.iter().filter(|shape| !shape.is_around_paris()).map(|shape| bubble(atlas, shape, 1.0)).collect_view()}
                </svg>
                <svg class="map__inset" role="group" aria-label=t("directory-search-map-paris") viewBox=AROUND_PARIS>
                    {SHAPES.iter().filter(|shape| shape.is_around_paris()).map(|shape| place(atlas, shape, true)).collect_view()}
                    {move || ring(atlas, true)}
                    {SHAPES.iter().filter(|shape| shape.is_around_paris()).map(|shape| bubble(atlas, shape, 0.16)).collect_view()}
                </svg>
            </div>
            <p class="map__told" aria-hidden="true">{move || told().unwrap_or_else(|| "\u{a0}".to_owned())}</p>
            <h4 class="map__elsewhere">{t("directory-search-map-overseas")}</h4>
            <ul class="map__places">
                {DEPARTMENTS.iter().filter(|one| one.code.starts_with("97")).map(|one| overseas(atlas, one)).collect_view()}
            </ul>
            <Elsewhere filters found/>
            <p class="map__caption" id=help>{t("directory-search-map-help")}</p>
            <p class="map__caption">
                {t("directory-search-map-credit")} " "
                <OutsideLink
                    address="https://github.com/VictorCazanave/svg-maps"
                    words=t("directory-search-map-credit-link")
                />
            </p>
        </section>
    }
}

/// Draws a department; around Paris it can only be chosen where it is drawn larger.
fn place(atlas: Atlas, shape: &'static Shape, larger: bool) -> AnyView {
    let Some(department) = by_code(shape.code) else { return ().into_any() };
    let is_chosen = Memo::new(move |_| atlas.is_chosen(department));
    let is_filled = move || atlas.count(shape.code) > 0;
    if shape.is_around_paris() && !larger {
        return view! {
            <path class="map__shape map__shape--still" class:map__shape--filled=is_filled class:map__shape--chosen=is_chosen d=shape.path></path>
        }
        .into_any();
    }
    let press = move |event: leptos::ev::KeyboardEvent| {
        let way = match event.key().as_str() {
            "ArrowRight" => (1.0, 0.0),
            "ArrowLeft" => (-1.0, 0.0),
            "ArrowDown" => (0.0, 1.0),
            "ArrowUp" => (0.0, -1.0),
            " " | "Enter" => {
                event.prevent_default();
                return atlas.toggle(department);
            }
            _ => return,
        };
        // the page does not scroll under the map
        event.prevent_default();
        if let Some(next) = beside(shape.code, way) {
            atlas.current.set(next.code);
            let element = document().get_element_by_id(&element_id(next.code));
            if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::SvgElement>().ok()) {
                // an element that went away meanwhile leaves the focus where it was
                let _ = element.focus();
            }
        }
    };
    view! {
        <path
            class="map__shape"
            class:map__shape--filled=is_filled
            class:map__shape--chosen=is_chosen
            d=shape.path
            id=element_id(shape.code)
            role="checkbox"
            aria-checked=move || is_chosen.get().to_string()
            aria-label=move || atlas.words(department)
            tabindex=move || if atlas.current.get() == shape.code { "0" } else { "-1" }
            on:click=move |_| {
                atlas.current.set(shape.code);
                atlas.toggle(department);
            }
            on:keydown=press
            on:focus=move |_| {
                atlas.current.set(shape.code);
                atlas.pointed.set(Some(shape.code));
                atlas.focused.set(Some(shape.code));
            }
            on:blur=move |_| atlas.focused.set(None)
            on:pointerenter=move |_| atlas.pointed.set(Some(shape.code))
        ></path>
    }
    .into_any()
}

/// Draws the outline of the department that has the focus above its neighbours, which would hide half of it.
fn ring(atlas: Atlas, larger: bool) -> AnyView {
    let focused = atlas.focused.get().and_then(|code| SHAPES.iter().find(|shape| shape.code == code));
    match focused.filter(|shape| shape.is_around_paris() == larger) {
        Some(shape) => view! { <path class="map__ring" aria-hidden="true" d=shape.path></path> }.into_any(),
        None => ().into_any(),
    }
}

/// Draws how many are there; its surface grows with the count, up to what fits. `scale` is that of the sheet.
fn bubble(atlas: Atlas, shape: &'static Shape, scale: f64) -> AnyView {
    let count = Memo::new(move |_| atlas.count(shape.code));
    let (x, y) = shape.at;
    let drawn = move || {
        let count = count.get();
        (count > 0).then(|| {
            view! {
                <g class="map__bubble" class:map__bubble--small=scale < 1.0 aria-hidden="true">
                    <circle cx=x cy=y r=radius(count) * scale></circle>
                    <text x=x y=y dy="0.36em">{count}</text>
                </g>
            }
        })
    };
    drawn.into_any()
}

fn radius(count: usize) -> f64 {
    (11.0 + (count as f64).sqrt()).min(18.0)
}

fn overseas(atlas: Atlas, department: &'static Department) -> impl IntoView {
    let count = move || atlas.count(department.code);
    view! {
        <li>
            <Toggle
                pressed=Signal::derive(move || atlas.is_chosen(department))
                on_change=move |_| atlas.toggle(department)
            >
                {department.name} <Counted count=Signal::derive(count)/>
            </Toggle>
        </li>
    }
}

/// Lists countries other than France, and their regions.
#[component]
fn Elsewhere(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let places = Memo::new(move |_| {
        let countries = facet_values(found, ListingFacet::Country);
        let regions = facet_values(found, ListingFacet::Region);
        let is_france = |value: &str| value == "france" || countries.iter().any(|one| one.value == value);
        let abroad = regions.iter().filter(|one| !is_france(&one.value) && !is_region_of_france(&one.value));
        let abroad: Vec<_> = abroad.map(|one| (ListingFacet::Region, one.clone())).collect();
        let countries = countries.into_iter().filter(|one| one.value != "france");
        countries.map(|one| (ListingFacet::Country, one)).chain(abroad).collect::<Vec<_>>()
    });
    let keys = move || places.get().into_iter().map(|(of, one)| (of, one.value, one.label)).collect::<Vec<_>>();
    view! {
        <Show when=move || !places.with(Vec::is_empty)>
            <h4 class="map__elsewhere">{t("directory-search-map-elsewhere")}</h4>
            <ul class="map__places">
                <For each=keys key=Clone::clone let:key>
                    {
                        let (of, value, label) = key;
                        let words = label.clone();
                        let one = StoredValue::new(FacetValue { value, label, count: 0 });
                        let has = move || one.with_value(|one| filters.has(of, &one.value));
                        let count = move || one.with_value(|one| places.with(|all| {
                            all.iter().find(|(facet, other)| *facet == of && other.value == one.value)
                                .map_or(0, |(_, other)| other.count)
                        }));
                        let change = move |on: bool| one.with_value(|one| {
                            if on { filters.choose(of, one) } else { filters.drop_choice(of, &one.value) }
                        });
                        view! {
                            <li>
                                <Toggle pressed=Signal::derive(has) on_change=change>
                                    {words} <Counted count=Signal::derive(count)/>
                                </Toggle>
                            </li>
                        }
                    }
                </For>
            </ul>
        </Show>
    }
}

/// Shows a count, and says what it counts to those who listen.
#[component]
fn Counted(count: Signal<usize>) -> impl IntoView {
    view! {
        <span class="map__count" aria-hidden="true">{count}</span>
        <VisuallyHidden>
            {move || tr_with("directory-search-facet-count", &[("count", Arg::from(count.get()))])}
        </VisuallyHidden>
    }
}

fn facet_values(found: Memo<Option<DirectoryView>>, facet: ListingFacet) -> Vec<FacetValue> {
    found.with(|view| {
        let all = view.as_ref().and_then(|view| view.facets.iter().find(|(of, _)| *of == facet));
        all.map(|(_, values)| values.clone()).unwrap_or_default()
    })
}

fn is_region_of_france(folded: &str) -> bool {
    static REGIONS: LazyLock<HashSet<String>> =
        LazyLock::new(|| DEPARTMENTS.iter().map(|one| fold(one.region)).collect());
    REGIONS.contains(folded)
}

fn by_code(code: &str) -> Option<&'static Department> {
    DEPARTMENTS.iter().find(|department| department.code == code)
}

fn element_id(code: &str) -> String {
    format!("map_{code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bubbles_grow_and_stay_within_a_department() {
        assert!(radius(1) < radius(4));
        assert!(radius(10_000) <= 18.0, "departments are about 55 wide");
    }

    #[test]
    fn regions_are_told_from_places_elsewhere() {
        assert!(is_region_of_france(&fold("Provence-Alpes-Côte d'Azur")));
        assert!(!is_region_of_france(&fold("Québec")));
    }
}
