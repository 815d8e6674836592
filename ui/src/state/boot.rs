//! What the window knows since it opened: the settings and the language.

use crate::{i18n, ipc};
use contract::{BootView, LineWidth, Settings, Spacing, TextSize, Theme, UiError};
use futures::lock::Mutex;
use leptos::prelude::*;
use std::sync::Arc;

/// The settings and what else the window needed to open; the same for every page.
#[derive(Clone, Copy)]
pub struct AppState {
    boot: RwSignal<BootView>,
    /// Held while settings are kept: they are sent whole, and two at once would undo one another.
    turn: StoredValue<Arc<Mutex<()>>>,
}

/// Returns the window's state; call it while a component is made.
#[must_use]
pub fn use_app() -> AppState {
    expect_context()
}

impl AppState {
    /// Makes the state and dresses the page as the settings say, now and at each change.
    #[must_use]
    pub fn new(boot: BootView) -> Self {
        let state = Self { boot: RwSignal::new(boot), turn: StoredValue::new(Arc::new(Mutex::new(()))) };
        Effect::new(move |_| state.boot.with(show_appearance));
        state
    }

    /// Returns what the core said last. Reactive.
    #[must_use]
    pub fn boot(self) -> BootView {
        self.boot.get()
    }

    /// Returns one thing of what the core said last; only a change of that thing is followed when put in a memo.
    pub fn with<R>(self, read: impl FnOnce(&BootView) -> R) -> R {
        self.boot.with(read)
    }

    /// Returns the settings. Reactive.
    #[must_use]
    pub fn settings(self) -> Settings {
        self.boot.with(|boot| boot.settings.clone())
    }

    /// Returns the settings as they are now: for what a form begins with. Not reactive.
    #[must_use]
    pub fn settings_now(self) -> Settings {
        self.boot.with_untracked(|boot| boot.settings.clone())
    }

    /// Stops speaking of what happened to the data; the core was told already.
    pub fn forget_data_notice(self) {
        self.boot.update(|boot| boot.data_notice = None);
    }

    /// Shows what the core answered.
    pub fn set(self, boot: BootView) {
        self.boot.set(boot);
    }

    /// Changes some settings and keeps them on disk before it shows them: one change after the other.
    ///
    /// # Errors
    /// What the core answered; the settings shown stay as they were.
    pub async fn change(self, change: impl FnOnce(&mut Settings)) -> Result<(), UiError> {
        let turn = self.turn.get_value();
        let _turn = turn.lock().await;
        let mut settings = self.boot.with_untracked(|boot| boot.settings.clone());
        change(&mut settings);
        let boot = ipc::update_settings(settings).await?;
        self.boot.set(boot);
        Ok(())
    }
}

/// Writes language, colours, text size and font on the root element, where the styles look for them.
fn show_appearance(boot: &BootView) {
    i18n::show_locale(boot.locale);
    let Some(root) = document().document_element() else { return };
    for (name, value) in root_attributes(boot) {
        let before = root.get_attribute(name);
        // setting an attribute on the root element fails only for a name that is not one
        let _ = root.set_attribute(name, value);
        if name == "data-text-size" && before.as_deref() != Some(value) {
            request_animation_frame(measure_again);
        }
    }
}

/// The styles ask for the window's width in `rem`. Engines were seen to keep the answer given for the text size before
/// when elements arrive in the same frame: taking the container away and back makes them ask again.
fn measure_again() {
    let Some(body) = document().body() else { return };
    let style = body.style();
    // neither name nor value can be refused; if it were, the layout would only stay as it is
    let _ = style.set_property("container-type", "normal");
    let _ = body.offset_width();
    let _ = style.remove_property("container-type");
}

fn root_attributes(boot: &BootView) -> [(&'static str, &'static str); 7] {
    let settings = &boot.settings;
    [
        ("lang", boot.locale.tag()),
        ("data-theme", theme_word(settings.theme)),
        ("data-text-size", text_size_word(settings.text_size)),
        ("data-font", if settings.dyslexic_font { "dyslexic" } else { "hyperlegible" }),
        ("data-line-width", line_width_word(settings.line_width)),
        ("data-spacing", spacing_word(settings.spacing)),
        ("data-motion", if settings.still { "still" } else { "system" }),
    ]
}

const fn theme_word(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::HighContrast => "high-contrast",
    }
}

const fn line_width_word(width: LineWidth) -> &'static str {
    match width {
        LineWidth::Narrow => "narrow",
        LineWidth::Medium => "medium",
        LineWidth::Wide => "wide",
    }
}

const fn spacing_word(spacing: Spacing) -> &'static str {
    match spacing {
        Spacing::Usual => "usual",
        Spacing::Airy => "airy",
        Spacing::Open => "open",
    }
}

/// The styles know the five sizes proposed; anything between takes the one below.
const fn text_size_word(size: TextSize) -> &'static str {
    match size.per_cent() {
        200.. => "200",
        175..200 => "175",
        150..175 => "150",
        125..150 => "125",
        _ => "100",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_size_proposed_has_its_style() {
        let words = TextSize::ALL.map(text_size_word);
        assert_eq!(words, ["100", "125", "150", "175", "200"], "a size without its style would do nothing");
    }

    #[test]
    fn a_size_between_two_takes_the_one_below() {
        assert_eq!(text_size_word(TextSize::from(180)), "175");
    }
}
