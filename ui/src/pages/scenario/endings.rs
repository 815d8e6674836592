//! The endings of a story: those reached, and how many are still to be found.

use super::scene::key;
use crate::components::Bubbles;
use crate::i18n::{Arg, t, t_with};
use contract::{EndingView, ScenarioView};
use leptos::prelude::*;

/// Shows the endings.
#[component]
pub(super) fn Endings(story: ScenarioView) -> impl IntoView {
    let total = story.endings.len();
    let reached = story.endings.iter().filter(|ending| ending.title.is_some()).count();
    let words = t_with("scenario-endings-count", move || vec![("n", reached.into()), ("total", total.into())]);
    let line = |ending: EndingView| {
        let how = t_with("scenario-ending", move || vec![("how", Arg::from(key(ending.ending)))]);
        ending.title.map(|title| view! { <li><strong>{title}</strong>" "<span class="story__how">{how}</span></li> })
    };
    let lines = story.endings.into_iter().filter_map(line).collect_view();
    view! {
        <section class="story__endings" aria-labelledby="story-endings">
            <h2 id="story-endings">{t("scenario-endings")}</h2>
            <Bubbles done=reached total=total text=words/>
            <ul>{lines}</ul>
        </section>
    }
}
