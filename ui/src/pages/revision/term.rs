//! A word: one says to oneself what it means, turns the card over, and says how well one knew.

use super::Session;
use super::question::SeeLesson;
use crate::components::{Button, ButtonKind, CommandError};
use crate::i18n::t;
use crate::ipc;
use crate::state::use_command;
use contract::LessonLink;
use domain::learning::Rating;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Shows a word, then what it means. Space or Enter turns it over, 1 to 4 say how well it was known: only while the
/// focus is in the card, so that nothing is pressed by speaking to the computer elsewhere.
#[component]
pub(super) fn TermCard(
    /// The word's id.
    id: String,
    term: String,
    definition: String,
    lesson: Option<LessonLink>,
    /// Whether the word takes the focus: one has just left the card before.
    takes_focus: bool,
    session: Session,
) -> impl IntoView {
    let turned = RwSignal::new(false);
    let rate = use_command(move |rating| ipc::rate_card(id.clone(), rating), move |view| session.revision.set(view));
    let heading = NodeRef::<leptos::html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| takes_focus) {
            // a card that went away meanwhile needs no focus
            let _ = heading.focus();
        }
    });
    let on_key = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        if !turned.get_untracked() {
            if matches!(event.key().as_str(), " " | "Enter") && !is_on_control(&event) {
                event.prevent_default();
                turned.set(true);
            }
        } else if let Some(rating) = rating_of_key(&event.key(), &event.code()) {
            event.prevent_default();
            rate.run(rating);
        }
    };
    let definition = StoredValue::new(definition);
    let lesson = StoredValue::new(lesson);
    view! {
        <section class="revision-card revision-card--term" on:keydown=on_key>
            <p class="revision-card__kind">{t("revision-kind-term")}</p>
            <h2 class="revision-card__term" tabindex="-1" node_ref=heading>{term}</h2>
            <Show
                when=move || turned.get()
                fallback=move || view! {
                    <p class="revision-card__ask">{t("revision-ask")}</p>
                    <Button kind=ButtonKind::Primary on_click=move |()| turned.set(true)>{t("revision-turn")}</Button>
                    <p class="revision-card__keys">{t("revision-turn-keys")}</p>
                }
            >
                <Meaning text=definition.get_value()/>
                <div class="revision-rate" role="group" aria-labelledby="revision-rate">
                    <p class="revision-rate__ask" id="revision-rate">{t("revision-rate")}</p>
                    <div class="revision-rate__buttons">
                        {Rating::ALL.map(|rating| view! {
                            <RateButton rating=rating busy=rate.busy() on_rate=move |()| rate.run(rating)/>
                        })}
                    </div>
                    <p class="revision-card__keys">{t("revision-rate-keys")}</p>
                </div>
                {lesson.get_value().map(|lesson| view! { <SeeLesson lesson=lesson/> })}
            </Show>
            <CommandError of=rate.error()/>
        </section>
    }
}

/// Shows what the word means; it takes the focus, for the button that had it went away.
#[component]
fn Meaning(text: String) -> impl IntoView {
    let words = NodeRef::<leptos::html::P>::new();
    Effect::new(move |_| {
        if let Some(words) = words.get() {
            // words that went away meanwhile need no focus
            let _ = words.focus();
        }
    });
    view! { <p class="revision-card__meaning" tabindex="-1" node_ref=words>{text}</p> }
}

#[component]
fn RateButton(rating: Rating, busy: Signal<bool>, #[prop(into)] on_rate: Callback<()>) -> impl IntoView {
    let (class, word, hint) = match rating {
        Rating::Again => ("rate rate--again", "revision-again", "revision-again-hint"),
        Rating::Hard => ("rate rate--hard", "revision-hard", "revision-hard-hint"),
        Rating::Good => ("rate rate--good", "revision-good", "revision-good-hint"),
        Rating::Easy => ("rate rate--easy", "revision-easy", "revision-easy-hint"),
    };
    view! {
        <button
            type="button"
            class=class
            aria-keyshortcuts=rating.number().to_string()
            aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| on_rate.run(())
        >
            <span class="rate__word">{t(word)}</span>
            <span class="rate__hint">{t(hint)}</span>
            <span class="rate__key" aria-hidden="true">{rating.number()}</span>
        </button>
    }
}

/// Returns the rating of a key: what it writes, else where it lies, since figures want Shift on French keyboards.
fn rating_of_key(key: &str, code: &str) -> Option<Rating> {
    let place = || code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"));
    let number: u8 = key.parse().ok().or_else(|| place()?.parse().ok())?;
    Rating::ALL.into_iter().find(|rating| rating.number() == number)
}

/// Returns whether a key was pressed on something that does its own thing with it.
fn is_on_control(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element
        .is_some_and(|element| element.closest("a, button, summary, input, select, textarea").ok().flatten().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_rate_on_every_keyboard() {
        assert_eq!(rating_of_key("1", "Digit1"), Some(Rating::Again));
        assert_eq!(rating_of_key("\"", "Digit3"), Some(Rating::Good), "a French keyboard writes \" there");
        assert_eq!(rating_of_key("4", "Numpad4"), Some(Rating::Easy));
        assert_eq!(rating_of_key("5", "Digit5"), None);
        assert_eq!(rating_of_key("a", "KeyQ"), None);
    }
}
