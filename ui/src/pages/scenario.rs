//! A branching story: the scene, what one may do, and what was lived before.

mod endings;
mod scene;

use crate::components::{Area, LinkButton, Page, Ready};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::use_load;
use contract::ScenarioView;
use endings::Endings;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use scene::Scene;

/// Shows a story where it was left.
#[component]
pub fn ScenarioPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("scenario").unwrap_or_default()));
    let story = use_load(&[], move || {
        let id = id.get();
        async move { ipc::get_scenario(id_in_address(&id)?).await }
    });
    let walked = StoredValue::new(false);
    // the title alone: it must not be drawn anew, and take the focus, at each scene
    let title = Memo::new(move |_| match story.outcome() {
        None => tr("scenario-loading"),
        Some(Ok(story)) => story.title,
        Some(Err(_)) => tr("scenario-failed"),
    });
    let above = move || move || story.value().map(|story| view! { <Above story=story/> });
    view! {
        <Page title=Signal::derive(move || title.get()) area=Area::Learn above=above>
            <Ready what=story let:view>
                <Scene story=view.clone() loaded=story walked=walked/>
                <Endings story=view/>
            </Ready>
            <p class="story__back"><LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton></p>
        </Page>
    }
}

#[component]
fn Above(story: ScenarioView) -> impl IntoView {
    let minutes = story.minutes;
    view! {
        <span class="lesson-above">
            <A href="/learn">{story.module_title}</A>
            " "
            <span>{t("scenario-kind")}</span>
            " "
            <span>{t_with("learn-minutes", move || vec![("n", minutes.into())])}</span>
        </span>
    }
}
