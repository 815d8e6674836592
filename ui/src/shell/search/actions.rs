//! What the palette can do by itself: go to a page, change how the program looks.

use crate::i18n::tr;
use contract::{BootView, LineWidth, Settings, Spacing, TextSize, Theme};
use domain::Locale;
use domain::text::{fold, words};

/// What a row of the palette does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Go(&'static str),
    Language(Locale),
    Theme(Theme),
    TextSize(TextSize),
    Dyslexic(bool),
    Still(bool),
    Spacing(Spacing),
    Width(LineWidth),
}

impl Act {
    /// Changes the settings as asked; going somewhere changes nothing.
    pub(super) fn apply(self, settings: &mut Settings) {
        match self {
            Self::Go(_) => {}
            Self::Language(locale) => settings.locale = Some(locale),
            Self::Theme(theme) => settings.theme = theme,
            Self::TextSize(size) => settings.text_size = size,
            Self::Dyslexic(on) => settings.dyslexic_font = on,
            Self::Still(on) => settings.still = on,
            Self::Spacing(spacing) => settings.spacing = spacing,
            Self::Width(width) => settings.line_width = width,
        }
    }
}

impl Act {
    /// Returns whether it would change nothing.
    fn is_so(self, settings: &Settings) -> bool {
        let mut after = settings.clone();
        self.apply(&mut after);
        after == *settings
    }
}

/// A row: its words, and others under which people look for it.
type Row = (Act, &'static str, &'static str);

const PAGES: [Row; 13] = [
    (Act::Go("/"), "palette-go-home", ""),
    (Act::Go("/learn"), "palette-go-learn", "palette-words-learn"),
    (Act::Go("/learn/annotations"), "palette-go-annotations", "palette-words-annotations"),
    (Act::Go("/learn/revise"), "palette-go-revise", "palette-words-revise"),
    (Act::Go("/need"), "palette-go-need", "palette-words-need"),
    (Act::Go("/directory"), "palette-go-directory", "palette-words-directory"),
    (Act::Go("/help"), "palette-go-help", "palette-words-help"),
    (Act::Go("/help/write"), "palette-go-write", "palette-words-help"),
    (Act::Go("/help/join"), "palette-go-join", "palette-words-help"),
    (Act::Go("/resources"), "palette-go-resources", "palette-words-resources"),
    (Act::Go("/settings"), "palette-go-settings", "palette-words-settings"),
    (Act::Go("/learners"), "palette-go-learners", "palette-words-learners"),
    (Act::Go("/studio"), "palette-go-studio", "palette-words-studio"),
];
const MY_LISTING: Row = (Act::Go("/my-listing"), "palette-go-my-listing", "");
const THEMES: [Row; 4] = [
    (Act::Theme(Theme::System), "palette-theme-system", "palette-words-theme"),
    (Act::Theme(Theme::Light), "palette-theme-light", "palette-words-light"),
    (Act::Theme(Theme::Dark), "palette-theme-dark", "palette-words-dark"),
    (Act::Theme(Theme::HighContrast), "palette-theme-high-contrast", "palette-words-theme"),
];

const SPACINGS: [Row; 3] = [
    (Act::Spacing(Spacing::Usual), "palette-spacing-usual", "palette-words-spacing"),
    (Act::Spacing(Spacing::Airy), "palette-spacing-airy", "palette-words-spacing"),
    (Act::Spacing(Spacing::Open), "palette-spacing-open", "palette-words-spacing"),
];
const WIDTHS: [Row; 3] = [
    (Act::Width(LineWidth::Narrow), "palette-width-narrow", "palette-words-width"),
    (Act::Width(LineWidth::Medium), "palette-width-medium", "palette-words-width"),
    (Act::Width(LineWidth::Wide), "palette-width-wide", "palette-words-width"),
];

/// Returns what can be done now: nothing that is so already.
fn rows(boot: &BootView) -> Vec<Row> {
    let settings = &boot.settings;
    let mut rows: Vec<Row> =
        PAGES.into_iter().filter(|(act, ..)| settings.studio || *act != Act::Go("/studio")).collect();
    rows.extend(settings.provider.then_some(MY_LISTING));
    rows.push(match boot.locale {
        Locale::Fr => (Act::Language(Locale::En), "palette-language-en", "palette-words-language"),
        Locale::En => (Act::Language(Locale::Fr), "palette-language-fr", "palette-words-language"),
    });
    rows.extend(THEMES.into_iter().filter(|(act, ..)| *act != Act::Theme(settings.theme)));
    let at = TextSize::ALL.iter().position(|size| *size == settings.text_size).unwrap_or_default();
    let larger = TextSize::ALL.get(at + 1).map(|size| (*size, "palette-text-larger"));
    let smaller = at.checked_sub(1).map(|at| (TextSize::ALL[at], "palette-text-smaller"));
    rows.extend(larger.into_iter().chain(smaller).map(|(size, key)| (Act::TextSize(size), key, "palette-words-text")));
    let dyslexic = if settings.dyslexic_font { "palette-dyslexic-off" } else { "palette-dyslexic-on" };
    rows.push((Act::Dyslexic(!settings.dyslexic_font), dyslexic, "palette-words-text"));
    let still = if settings.still { "palette-still-off" } else { "palette-still-on" };
    rows.push((Act::Still(!settings.still), still, "palette-words-still"));
    rows.extend(SPACINGS.into_iter().chain(WIDTHS).filter(|(act, ..)| !act.is_so(settings)));
    rows
}

/// Returns what can be done and answers the words typed, with its own words; everything when there is none.
pub(super) fn matching(boot: &BootView, typed: &str) -> Vec<(Act, String)> {
    let typed = words(typed);
    let labelled = rows(boot).into_iter().map(|(act, key, others)| {
        let others = if others.is_empty() { String::new() } else { tr(others) };
        (act, tr(key), others)
    });
    labelled.filter(|(_, label, others)| answers(&typed, label, others)).map(|(act, label, _)| (act, label)).collect()
}

/// Each word typed must begin one of the words.
fn answers(typed: &[String], label: &str, others: &str) -> bool {
    let known = words(&fold(&format!("{label} {others}")));
    typed.iter().all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boot(change: impl FnOnce(&mut Settings)) -> BootView {
        let mut settings = Settings::default();
        change(&mut settings);
        BootView {
            version: String::new(),
            settings,
            locale: Locale::Fr,
            first_start: false,
            data_notice: None,
            data_dir: String::new(),
        }
    }

    #[test]
    fn what_is_so_already_is_not_proposed() {
        let acts = |boot: &BootView| rows(boot).into_iter().map(|(act, ..)| act).collect::<Vec<_>>();
        let plain = acts(&boot(|_| ()));
        assert!(!plain.contains(&Act::Go("/studio")), "an association must not meet tools that are not for it");
        assert!(!plain.contains(&Act::Theme(Theme::System)) && plain.contains(&Act::TextSize(TextSize::from(125))));
        let large = acts(&boot(|settings| settings.text_size = TextSize::from(200)));
        assert_eq!(
            large.iter().filter(|act| matches!(act, Act::TextSize(_))).count(),
            1,
            "nothing is larger than 200 %"
        );
    }

    #[test]
    fn words_typed_begin_words_of_the_row_whatever_their_order_and_accents() {
        let typed = |text: &str| answers(&words(text), "Passer en sombre", "thème nuit");
        assert!(typed("sombre") && typed("theme som") && typed("NUIT") && typed(""));
        assert!(!typed("ombre") && !typed("sombre x"));
    }
}
