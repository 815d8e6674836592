//! A place where there is nothing yet.

use super::{Figure, FigureKind};
use leptos::prelude::*;

/// Shows that there is nothing yet, why, and what to do: a figure, a sentence, the next step.
#[component]
pub fn EmptyState(
    /// The drawing.
    figure: FigureKind,
    /// A short heading.
    #[prop(into)]
    title: Signal<String>,
    /// A sentence or two.
    #[prop(into)]
    text: Signal<String>,
    /// The next step: buttons or links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class="empty">
            <Figure kind=figure/>
            <div class="empty__words">
                <h2 class="empty__title">{title}</h2>
                <p class="empty__text">{text}</p>
                {children.map(|children| view! { <div class="empty__actions">{children()}</div> })}
            </div>
        </section>
    }
}
