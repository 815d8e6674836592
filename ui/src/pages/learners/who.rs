//! The first page when several people use the program: who is here?

use super::add::AddLearner;
use crate::components::{CommandError, Mark};
use crate::i18n::{Arg, day, t, tr_with};
use crate::state::{AppState, People, learner_name};
use contract::{BootView, LearnerView};
use leptos::prelude::*;

/// Asks who sits before the program; the last who used it comes first.
#[component]
pub fn WhoIsHere(
    /// What the window opened with.
    boot: BootView,
    /// Everyone.
    learners: Vec<LearnerView>,
) -> impl IntoView {
    provide_context(AppState::new(boot));
    let title = t("people-who");
    Effect::new(move |_| {
        document().set_title(&tr_with("shell-window-title", &[("title", Arg::from(title.get()))]));
    });
    let switch = People::use_switch();
    let choice = move |learner: LearnerView| {
        let id = learner.id.clone();
        // the language comes with the settings, a moment after this is made
        let used = learner.used_at.map(|at| move || tr_with("people-used", &[("day", day(at).into())]));
        let name = move || learner_name(&learner);
        view! {
            <li>
                <button
                    type="button"
                    class="who__choice"
                    aria-disabled=move || switch.busy().get().then_some("true")
                    on:click=move |_| switch.run(id.clone())
                >
                    <span class="who__name">{name}</span>
                    {used.map(|used| view! { <span class="who__used">{used}</span> })}
                </button>
            </li>
        }
    };
    view! {
        <main class="who">
            <Mark/>
            <h1>{title}</h1>
            <ul class="who__choices">{learners.into_iter().map(choice).collect_view()}</ul>
            <CommandError of=switch.error()/>
            <details class="who__new">
                <summary>{t("people-new-here")}</summary>
                <AddLearner/>
            </details>
            <p class="who__note">{t("people-no-password")}</p>
        </main>
    }
}
