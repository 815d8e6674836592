//! Whose things are shown, and the way to leave the program to somebody else.

use crate::components::{Button, CommandError, Dialog};
use crate::i18n::{Arg, t, tr_with};
use crate::state::{People, learner_name, use_app, use_people};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the name of the learner; with several on this computer, it is a button that leads to the others.
#[component]
pub(super) fn CurrentLearner() -> impl IntoView {
    let (app, people) = (use_app(), use_people());
    let open = RwSignal::new(false);
    let name = Memo::new(move |_| app.with(|boot| boot.settings.name.clone()));
    let several = Memo::new(move |_| people.with(|people| people.learners.len() > 1));
    let shown = move || if name.with(String::is_empty) { crate::i18n::tr("people-nameless") } else { name.get() };
    let label = move || tr_with("people-menu", &[("name", Arg::from(shown()))]);
    let switch = People::use_switch();
    let others = move || {
        let others = people.with(|people| people.learners.iter().filter(|l| !l.current).cloned().collect::<Vec<_>>());
        let other = |learner: contract::LearnerView| {
            let id = learner.id.clone();
            view! {
                <li>
                    <Button busy=switch.busy() on_click=move |()| switch.run(id.clone())>{learner_name(&learner)}</Button>
                </li>
            }
        };
        others.into_iter().map(other).collect_view()
    };
    view! {
        <Show when=move || several.get() fallback=move || view! { <p class="side__person" hidden=move || name.with(String::is_empty)>{name}</p> }>
            <button
                type="button"
                class="side__person side__person--menu"
                aria-haspopup="dialog"
                aria-label=label
                on:click=move |_| open.set(true)
            >
                {shown}
            </button>
        </Show>
        <Dialog open=open title=t("people-switch-title") class="dialog--menu">
            <ul class="people__menu">{others}</ul>
            <CommandError of=switch.error()/>
            <p class="people__all" on:click=move |_| open.set(false)><A href="/learners">{t("people-all")}</A></p>
        </Dialog>
    }
}
