//! One scene, and the ways on and back.

use crate::components::{Button, ButtonKind, CommandError, SafeHtml};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::{Loaded, keep_time, use_command};
use contract::ScenarioView;
use domain::learning::{Ending, StudyItem};
use leptos::html::H2;
use leptos::prelude::*;

/// Shows the scene now.
#[component]
pub(super) fn Scene(
    story: ScenarioView,
    loaded: Loaded<ScenarioView>,
    /// Whether one came here from another scene: then its title takes the focus.
    walked: StoredValue<bool>,
) -> impl IntoView {
    let id = StoredValue::new(story.id.clone());
    let heading = NodeRef::<H2>::new();
    keep_time(StudyItem::Scenario(story.id.clone()));
    let arrive = move |story: ScenarioView| {
        walked.set_value(true);
        loaded.set(story);
    };
    let choose = use_command(move |to| ipc::choose_step(id.get_value(), to), arrive);
    let back = use_command(move |scenes| ipc::return_to_step(id.get_value(), scenes), arrive);
    let lived = story.trail.len();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| walked.get_value()) {
            // a scene that went away meanwhile needs no focus
            let _ = heading.focus();
            heading.scroll_into_view();
        }
    });
    let step = story.step;
    let lang = story.other_language.map(|locale| locale.tag());
    let choices = step.choices.into_iter().map(|choice| {
        let to = StoredValue::new(choice.to);
        view! {
            <li>
                <button type="button" class="story__choice" on:click=move |_| choose.run(to.get_value())>
                    <span class="story__bubble" aria-hidden="true"></span>
                    <span>{choice.text}</span>
                </button>
            </li>
        }
    });
    let choices = choices.collect_view();
    let is_ending = step.ending.is_some();
    view! {
        <section class="story" lang=lang aria-labelledby="story-scene">
            {(lived > 0).then(|| view! { <Trail trail=story.trail/> })}
            {step.ending.map(|ending| view! { <EndingWord ending=ending/> })}
            <h2 id="story-scene" class="story__title" tabindex="-1" node_ref=heading>{step.title}</h2>
            <SafeHtml html=step.html/>
            {(!is_ending).then(|| view! {
                <h3 class="story__ask">{t("scenario-ask")}</h3>
                <ul class="story__choices">{choices}</ul>
            })}
            <CommandError of=choose.error()/>
            <CommandError of=back.error()/>
            {(lived > 0).then(|| view! {
                <div class="story__ways">
                    {is_ending.then(|| view! {
                        <Button kind=ButtonKind::Primary busy=back.busy() on_click=move |()| back.run(1)>
                            {t("scenario-again")}
                        </Button>
                    })}
                    <Button kind=ButtonKind::Quiet busy=back.busy() on_click=move |()| back.run(lived)>
                        {t("scenario-one-back")}
                    </Button>
                </div>
            })}
        </section>
    }
}

/// Shows the scenes before this one, folded: they help to remember, not to decide.
#[component]
fn Trail(trail: Vec<String>) -> impl IntoView {
    let scenes = trail.len();
    let items = trail.into_iter().map(|title| view! { <li>{title}</li> }).collect_view();
    view! {
        <details class="story__trail">
            <summary>{t_with("scenario-trail", move || vec![("n", scenes.into())])}</summary>
            <ol>{items}</ol>
        </details>
    }
}

/// Shows how a story ends, as a shape and a word.
#[component]
pub(super) fn EndingWord(ending: Ending) -> impl IntoView {
    let word = move || vec![("how", Arg::from(key(ending)))];
    view! {
        <p class=format!("story__ending story__ending--{}", key(ending))>
            <span class=shape(ending) aria-hidden="true"></span>
            {t_with("scenario-ending", word)}
        </p>
    }
}

/// Returns the word by which the sentences choose their variant.
pub(super) const fn key(ending: Ending) -> &'static str {
    match ending {
        Ending::Good => "good",
        Ending::Mixed => "mixed",
        Ending::Hard => "hard",
    }
}

const fn shape(ending: Ending) -> &'static str {
    match ending {
        Ending::Good => "shape shape--right",
        Ending::Mixed => "shape shape--info",
        Ending::Hard => "shape shape--attention",
    }
}
