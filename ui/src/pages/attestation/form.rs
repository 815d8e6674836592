//! The name to print, and where the file goes.

use crate::components::{Button, ButtonKind, CommandError, Field, Figure, FigureKind, SavedNotice};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::state::use_command;
use contract::AttestationState;
use leptos::prelude::*;

/// Where making the file stands.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    /// It was not asked for.
    NotAsked,
    /// The person closed the dialog without choosing a place.
    GaveUp,
    /// It lies there.
    Saved(String),
}

/// Shows the form that makes the file.
#[component]
pub(super) fn AttestationForm(state: AttestationState) -> impl IntoView {
    let name = RwSignal::new(state.name.clone());
    let lacks_name = RwSignal::new(false);
    let outcome = RwSignal::new(Outcome::NotAsked);
    let module = StoredValue::new(state.module);
    let save = use_command(
        move |name| ipc::issue_attestation(module.get_value(), name),
        move |file| outcome.set(Outcome::Saved(file.path)),
    );
    let save_as = use_command(
        move |name| ipc::save_attestation_as(module.get_value(), name),
        move |file| outcome.set(file.map_or(Outcome::GaveUp, |file| Outcome::Saved(file.path))),
    );
    // a name must be there before a file is made; the core says whether it can be printed
    let with_name = move |run: &dyn Fn(String)| {
        let name = name.get_untracked().trim().to_owned();
        lacks_name.set(name.is_empty());
        if !name.is_empty() {
            save.error().set(None);
            save_as.error().set(None);
            outcome.set(Outcome::NotAsked);
            run(name);
        }
    };
    let error = Signal::derive(move || lacks_name.get().then(|| tr("attestation-name-missing")));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        with_name(&|name| save.run(name));
    };
    view! {
        <section class="attestation">
            <div class="attestation__sheet">
                <Figure kind=FigureKind::Seal/>
                <h2>{t("attestation-earned")}</h2>
                <h3>{t("attestation-states-title")}</h3>
                <ul>
                    <li>{t("attestation-states-name")}</li>
                    <li>{t("attestation-states-module")}</li>
                    <li>{t("attestation-states-date")}</li>
                </ul>
                <p class="attestation__limits">{t("attestation-states-limits")}</p>
            </div>
            <form class="attestation__form" on:submit=submit novalidate>
                <Field label=t("attestation-name") hint=t("attestation-name-hint") value=name error=error
                    autocomplete="name" max=120 required=true on_input=move |_| lacks_name.set(false)/>
                <p class="attestation__private">{t("attestation-private")}</p>
                <div class="attestation__actions">
                    <Button kind=ButtonKind::Primary submit=true busy=save.busy()>{t("attestation-save")}</Button>
                    <Button busy=save_as.busy() on_click=move |()| with_name(&|name| save_as.run(name))>
                        {t("attestation-save-as")}
                    </Button>
                </div>
                <CommandError of=save.error()/>
                <CommandError of=save_as.error()/>
                {move || match outcome.get() {
                    Outcome::NotAsked => ().into_any(),
                    Outcome::GaveUp => view! { <p role="status">{t("attestation-cancelled")}</p> }.into_any(),
                    Outcome::Saved(path) => view! { <SavedNotice path=path word="attestation-saved" at="attestation-saved-at"/> }.into_any(),
                }}
            </form>
        </section>
    }
}
