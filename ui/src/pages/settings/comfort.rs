//! Reading comfort: the same choices in the settings and beside a lesson.

use crate::components::{Checkbox, ChoiceOption, CommandError, RadioCards};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::state::{use_app, use_each_command};
use contract::{LineWidth, Settings, Spacing, TextSize};
use leptos::prelude::*;

const WIDTHS: [(LineWidth, &str, &str); 3] = [
    (LineWidth::Narrow, "narrow", "settings-line-narrow"),
    (LineWidth::Medium, "medium", "settings-line-medium"),
    (LineWidth::Wide, "wide", "settings-line-wide"),
];

const SPACINGS: [(Spacing, &str, &str); 3] = [
    (Spacing::Usual, "usual", "settings-spacing-usual"),
    (Spacing::Airy, "airy", "settings-spacing-airy"),
    (Spacing::Open, "open", "settings-spacing-open"),
];

/// One thing to change in how a text reads.
#[derive(Debug, Clone, Copy)]
enum Comfort {
    Size(TextSize),
    Width(LineWidth),
    Spacing(Spacing),
    Dyslexic(bool),
    Still(bool),
}

impl Comfort {
    fn apply(self, settings: &mut Settings) {
        match self {
            Self::Size(size) => settings.text_size = size,
            Self::Width(width) => settings.line_width = width,
            Self::Spacing(spacing) => settings.spacing = spacing,
            Self::Dyslexic(on) => settings.dyslexic_font = on,
            Self::Still(on) => settings.still = on,
        }
    }
}

/// Shows how texts read, and changes it at once.
#[component]
pub(in crate::pages) fn ReadingComfort() -> impl IntoView {
    let app = use_app();
    let keep = use_each_command(move |comfort: Comfort| app.change(move |settings| comfort.apply(settings)), |()| ());
    // what is chosen follows the settings, wherever they were changed
    let (size, width, spacing) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |_| {
        app.with(|boot| {
            size.set(boot.settings.text_size.per_cent().to_string());
            width.set(value_of(&WIDTHS, boot.settings.line_width).to_owned());
            spacing.set(value_of(&SPACINGS, boot.settings.spacing).to_owned());
        });
    });
    let sizes = Signal::derive(|| {
        let size = |size: TextSize| {
            let words = tr_with("settings-text-size-value", &[("size", Arg::from(u32::from(size.per_cent())))]);
            ChoiceOption::new(size.per_cent().to_string(), words)
        };
        TextSize::ALL.map(size).to_vec()
    });
    let choose_size = move |value: String| {
        if let Ok(per_cent) = value.parse::<u16>() {
            keep.run(Comfort::Size(TextSize::from(per_cent)));
        }
    };
    let choose_width = move |value: String| {
        if let Some(width) = named(&WIDTHS, &value) {
            keep.run(Comfort::Width(width));
        }
    };
    let choose_spacing = move |value: String| {
        if let Some(spacing) = named(&SPACINGS, &value) {
            keep.run(Comfort::Spacing(spacing));
        }
    };
    view! {
        <RadioCards legend=t("settings-text-size") value=size options=sizes compact=true on_change=choose_size/>
        <RadioCards legend=t("settings-line") value=width options=options(&WIDTHS) compact=true on_change=choose_width/>
        <RadioCards legend=t("settings-spacing") value=spacing options=options(&SPACINGS) compact=true on_change=choose_spacing/>
        <Checkbox
            label=t("settings-dyslexic")
            hint=t("settings-dyslexic-hint")
            value=Signal::derive(move || app.with(|boot| boot.settings.dyslexic_font))
            on_change=move |on| keep.run(Comfort::Dyslexic(on))
        />
        <Checkbox
            label=t("settings-still")
            hint=t("settings-still-hint")
            value=Signal::derive(move || app.with(|boot| boot.settings.still))
            on_change=move |on| keep.run(Comfort::Still(on))
        />
        <CommandError of=keep.error()/>
    }
}

type Named<T> = (T, &'static str, &'static str);

fn options<T: Sync>(choices: &'static [Named<T>]) -> Signal<Vec<ChoiceOption>> {
    Signal::derive(move || choices.iter().map(|(_, value, key)| ChoiceOption::new(*value, tr(key))).collect())
}

fn named<T: Copy>(choices: &[Named<T>], value: &str) -> Option<T> {
    choices.iter().find(|(_, known, _)| *known == value).map(|(choice, ..)| *choice)
}

fn value_of<T: PartialEq>(choices: &[Named<T>], choice: T) -> &'static str {
    choices.iter().find(|(known, ..)| *known == choice).map_or("", |(_, value, _)| value)
}
