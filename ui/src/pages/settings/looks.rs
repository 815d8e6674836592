//! Language, colours, reading comfort.

use super::comfort::ReadingComfort;
use crate::components::{ChoiceOption, CommandError, RadioCards};
use crate::i18n::{t, tr};
use crate::state::{use_app, use_each_command};
use contract::Theme;
use domain::Locale;
use leptos::prelude::*;

const THEMES: [(Theme, &str, &str); 4] = [
    (Theme::System, "system", "settings-theme-system"),
    (Theme::Light, "light", "settings-theme-light"),
    (Theme::Dark, "dark", "settings-theme-dark"),
    (Theme::HighContrast, "high-contrast", "settings-theme-high-contrast"),
];

/// One thing to change in the looks.
#[derive(Debug, Clone, Copy)]
enum Look {
    Language(Locale),
    Theme(Theme),
}

/// Shows how the program looks, and changes it at once.
#[component]
pub(super) fn Looks() -> impl IntoView {
    let app = use_app();
    let keep = use_each_command(
        move |look: Look| {
            app.change(move |settings| match look {
                Look::Language(locale) => settings.locale = Some(locale),
                Look::Theme(theme) => settings.theme = theme,
            })
        },
        |()| (),
    );
    // what is chosen follows the settings, also when the side bar changes the language
    let (language, theme) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |_| {
        app.with(|boot| {
            language.set(boot.locale.tag().to_owned());
            theme.set(theme_value(boot.settings.theme).to_owned());
        });
    });
    let languages = Signal::derive(|| {
        vec![
            ChoiceOption::new(Locale::Fr.tag(), tr("shell-language-fr")),
            ChoiceOption::new(Locale::En.tag(), tr("shell-language-en")),
        ]
    });
    let themes =
        Signal::derive(|| THEMES.iter().map(|(_, value, key)| ChoiceOption::new(*value, tr(key))).collect::<Vec<_>>());
    let choose_language = move |tag: String| {
        if let Some(locale) = Locale::from_tag(&tag) {
            keep.run(Look::Language(locale));
        }
    };
    let choose_theme = move |value: String| {
        if let Some((theme, ..)) = THEMES.iter().find(|(_, known, _)| *known == value) {
            keep.run(Look::Theme(*theme));
        }
    };
    view! {
        <section class="settings__part" aria-labelledby="settings-looks">
            <h2 id="settings-looks">{t("settings-looks")}</h2>
            <RadioCards legend=t("settings-language") value=language options=languages compact=true on_change=choose_language/>
            <RadioCards legend=t("settings-theme") value=theme options=themes compact=true on_change=choose_theme/>
            <CommandError of=keep.error()/>
            <ReadingComfort/>
        </section>
    }
}

fn theme_value(theme: Theme) -> &'static str {
    THEMES.iter().find(|(known, ..)| *known == theme).map_or("system", |(_, value, _)| value)
}
