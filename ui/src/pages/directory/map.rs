//! The map: a bubble for each department, larger where more providers are.

use super::departments::{DEPARTMENTS, Department, SHEET, find_department};
use super::filters::Filters;
use crate::i18n::{Arg, t, t_with, tr_with};
use contract::DirectoryView;
use leptos::prelude::*;

/// Shows where those who answer are. It is a picture: the sentence above chooses the same with the keyboard, and a
/// click on a bubble is only a shorter way.
#[component]
pub(super) fn BubbleMap(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let counts =
        Memo::new(move |_| found.with(|view| view.as_ref().map(|v| v.departments.clone()).unwrap_or_default()));
    let filled = move || counts.with(|counts| counts.iter().filter(|(_, count)| *count > 0).count());
    let label = t_with("directory-map", move || vec![("count", Arg::from(filled()))]);
    let bubble = move |department: &'static Department| {
        let here = Memo::new(move |_| {
            counts.with(|counts| counts.iter().find(|(name, _)| find_department(name) == Some(department)).cloned())
        });
        let count = move || here.with(|here| here.as_ref().map_or(0, |(_, count)| *count));
        let is_filled = move || count() > 0;
        let is_chosen = move || filters.department.with(|name| find_department(name) == Some(department));
        let title = move || {
            let args = [("name", Arg::from(department.name)), ("count", Arg::from(count()))];
            if count() > 0 { tr_with("directory-map-bubble", &args) } else { department.name.to_owned() }
        };
        // a second click on a bubble lets go of it
        let choose = move |_| {
            let name = here.get_untracked().map_or_else(|| department.name.to_owned(), |(name, _)| name);
            let name = domain::text::fold(&name);
            filters.department.update(|chosen| if *chosen == name { chosen.clear() } else { *chosen = name });
        };
        let (x, y) = department.at;
        view! {
            <g class="map__place" class:map__place--filled=is_filled class:map__place--chosen=is_chosen on:click=choose>
                <title>{title}</title>
                <circle class="map__reach" cx=x cy=y r="12"></circle>
                <circle class="map__bubble" cx=x cy=y r=move || radius(count())></circle>
                {move || (count() > 0).then(|| view! { <text class="map__count" x=x y=y dy="0.35em">{count()}</text> })}
            </g>
        }
    };
    view! {
        <figure class="map">
            <svg class="map__sheet" role="img" aria-label=label viewBox=format!("0 0 {} {}", SHEET.0, SHEET.1)>
                {DEPARTMENTS.iter().map(bubble).collect_view()}
            </svg>
            <figcaption class="map__caption">
                <p>{t("directory-map-caption")}</p>
                <p>{t("directory-map-elsewhere")}</p>
            </figcaption>
        </figure>
    }
}

/// Returns a bubble's radius: its surface grows with the count, up to where bubbles would touch.
fn radius(count: usize) -> f64 {
    if count == 0 { 5.0 } else { (8.0 + 2.0 * (count as f64 - 1.0).sqrt()).min(11.8) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bubbles_grow_and_never_touch_their_neighbours() {
        assert!(radius(0) < radius(1) && radius(1) < radius(4));
        assert!(radius(1000) <= 12.0, "departments.rs keeps bubbles 24 apart");
    }
}
