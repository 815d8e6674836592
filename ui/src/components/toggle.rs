//! A button that stays pressed.

use leptos::prelude::*;

/// Shows a button that says whether it is pressed; its words stay the same both ways.
#[component]
pub fn Toggle(
    /// Whether it is pressed.
    #[prop(into)]
    pressed: Signal<bool>,
    /// Called with what it should become.
    #[prop(into)]
    on_change: Callback<bool>,
    /// Whether what it does is under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Its words, and what it counts.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="toggle"
            aria-pressed=move || pressed.get().to_string()
            aria-busy=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.get_untracked() {
                    on_change.run(!pressed.get_untracked());
                }
            }
        >
            <span class="toggle__mark" aria-hidden="true"></span>
            <span class="toggle__words">{children()}</span>
        </button>
    }
}
