//! Words for those who listen to the page.

use leptos::prelude::*;

/// Shows words that are heard and not seen.
#[component]
pub fn VisuallyHidden(
    /// The words.
    children: Children,
) -> impl IntoView {
    view! { <span class="visually-hidden">{children()}</span> }
}

/// Says each new text of `words` once the person has heard what comes before; it is not seen.
#[component]
pub fn LiveRegion(
    /// What to say; empty for nothing.
    #[prop(into)]
    words: Signal<String>,
) -> impl IntoView {
    view! { <div class="visually-hidden" role="status" aria-live="polite">{words}</div> }
}
