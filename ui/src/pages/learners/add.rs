//! Somebody new on this computer.

use crate::components::{Button, ButtonKind, CommandError, Field};
use crate::i18n::t;
use crate::ipc;
use crate::state::{open_anew, use_command};
use leptos::prelude::*;

/// Asks for a name, makes the learner and leaves the program to them, at their own first start.
#[component]
pub(super) fn AddLearner() -> impl IntoView {
    let name = RwSignal::new(String::new());
    // whoever was made already is not made again when only the change of hands failed
    let made = StoredValue::new(None::<(String, String)>);
    let add = use_command(
        move |name: String| async move {
            let known = made.get_value().filter(|(known, _)| *known == name);
            let id = match known {
                Some((_, id)) => id,
                None => ipc::add_learner(name.clone()).await?.id,
            };
            made.try_set_value(Some((name, id.clone())));
            ipc::switch_learner(id).await
        },
        |()| open_anew(),
    );
    view! {
        <section class="settings__part" aria-labelledby="people-add">
            <h2 id="people-add">{t("people-add")}</h2>
            <p>{t("people-add-text")}</p>
            <form
                class="people__add"
                on:submit=move |event| {
                    event.prevent_default();
                    add.run(name.get_untracked());
                }
            >
                <Field label=t("people-name") hint=t("people-name-hint") value=name/>
                <Button kind=ButtonKind::Primary submit=true busy=add.busy()>{t("people-add-button")}</Button>
            </form>
            <CommandError of=add.error()/>
        </section>
    }
}
