//! Changing language, from anywhere.

use crate::components::VisuallyHidden;
use crate::i18n::t;
use crate::state::{use_app, use_each_command};
use domain::Locale;
use leptos::prelude::*;

/// Shows the languages, each in its own words; the one shown is pressed.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let app = use_app();
    let choose =
        use_each_command(move |locale: Locale| app.change(move |settings| settings.locale = Some(locale)), |()| ());
    let language = move |locale: Locale| {
        let pressed = move || if app.with(|boot| boot.locale == locale) { "true" } else { "false" };
        view! {
            <button
                type="button"
                class="language__choice"
                lang=locale.tag()
                aria-pressed=pressed
                on:click=move |_| choose.run(locale)
            >
                {t(name_key(locale))}
            </button>
        }
    };
    view! {
        <div class="language" role="group" aria-label=t("shell-language")>
            {Locale::ALL.map(language)}
            <Show when=move || choose.error().with(Option::is_some)>
                <VisuallyHidden>{t("shell-language-failed")}</VisuallyHidden>
            </Show>
        </div>
    }
}

/// A language is named in itself whatever the language shown, so these sentences are the same everywhere.
const fn name_key(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "shell-language-fr",
        Locale::En => "shell-language-en",
    }
}
