//! Who one is for attestations and notes, and which tools are shown.

use crate::components::{Checkbox, CommandError, Field, LiveRegion};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::state::{use_app, use_each_command};
use domain::identity::{InvalidName, PersonName};
use leptos::prelude::*;

/// The longest name of an association, in characters.
const ASSOCIATION_MAX: usize = 120;

/// Shows the name and the association; both are kept when the field is left.
#[component]
pub(super) fn Identity() -> impl IntoView {
    let app = use_app();
    let settings = app.settings_now();
    let name = RwSignal::new(settings.name);
    let association = RwSignal::new(settings.association);
    let said = RwSignal::new(String::new());
    let keep = use_each_command(
        move |()| {
            let (name, association) = (name.get_untracked(), association.get_untracked());
            app.change(move |settings| {
                settings.name = name.split_whitespace().collect::<Vec<_>>().join(" ");
                settings.association = association.trim().to_owned();
            })
        },
        move |()| said.set(tr("settings-kept")),
    );
    let fault = Signal::derive(move || name.with(|name| name_fault(name)).map(fault_words));
    let leave = move |_: String| {
        said.set(String::new());
        if fault.get_untracked().is_none() {
            keep.run(());
        }
    };
    view! {
        <section class="settings__part" aria-labelledby="settings-identity">
            <h2 id="settings-identity">{t("settings-identity")}</h2>
            <p>{t("settings-identity-lead")}</p>
            <Field
                label=t("settings-name")
                hint=t("settings-name-hint")
                value=name
                error=fault
                autocomplete="name"
                on_change=leave
            />
            <Field
                label=t("settings-association")
                hint=t("settings-association-hint")
                value=association
                max=ASSOCIATION_MAX
                autocomplete="organization"
                on_change=leave
            />
            <p class="settings__kept" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=keep.error()/>
        </section>
    }
}

/// An empty name is no fault here: it is asked for again where it is needed.
fn name_fault(name: &str) -> Option<InvalidName> {
    PersonName::new(name).err().filter(|fault| *fault != InvalidName::Empty)
}

fn fault_words(fault: InvalidName) -> String {
    match fault {
        InvalidName::Empty | InvalidName::TooLong => {
            tr_with("settings-name-too-long", &[("max", Arg::from(PersonName::MAX))])
        }
        InvalidName::Unprintable => tr("settings-name-unprintable"),
    }
}

/// Shows the tools that only some people need.
#[component]
pub(super) fn Tools() -> impl IntoView {
    let app = use_app();
    let keep = use_each_command(
        move |(studio, provider): (Option<bool>, Option<bool>)| {
            app.change(move |settings| {
                settings.studio = studio.unwrap_or(settings.studio);
                settings.provider = provider.unwrap_or(settings.provider);
            })
        },
        |()| (),
    );
    view! {
        <section class="settings__part" aria-labelledby="settings-tools">
            <h2 id="settings-tools">{t("settings-tools")}</h2>
            <Checkbox
                label=t("settings-provider")
                hint=t("settings-provider-hint")
                value=Signal::derive(move || app.with(|boot| boot.settings.provider))
                on_change=move |on| keep.run((None, Some(on)))
            />
            <Checkbox
                label=t("settings-studio")
                hint=t("settings-studio-hint")
                value=Signal::derive(move || app.with(|boot| boot.settings.studio))
                on_change=move |on| keep.run((Some(on), None))
            />
            <CommandError of=keep.error()/>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_name_may_be_left_empty_and_a_bad_one_is_told_at_once() {
        assert_eq!(name_fault("  "), None);
        assert_eq!(name_fault("Zoé"), None);
        assert_eq!(name_fault(&"é".repeat(121)), Some(InvalidName::TooLong));
        assert_eq!(name_fault("a\u{7}"), Some(InvalidName::Unprintable));
    }
}
