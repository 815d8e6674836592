//! Buttons and links that look like them.

use leptos::prelude::*;
use leptos_router::components::A;

/// How much a button asks for attention. At most one primary button a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do next.
    Primary,
    /// Another thing to do.
    #[default]
    Plain,
    /// A thing one may do, set as text.
    Quiet,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Plain => "button",
            Self::Quiet => "button button--quiet",
        }
    }
}

/// Shows a button. While `busy` it stays in place and in the tab order, says that it works, and does nothing more.
#[component]
pub fn Button(
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// What it does; leave it out for the submit button of a form.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// Whether what it does is under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it can do nothing now; say nearby why.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether it submits the form it is in.
    #[prop(optional)]
    submit: bool,
    /// Its words: a verb first.
    children: Children,
) -> impl IntoView {
    let idle = move || !busy.get_untracked() && !disabled.get_untracked();
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            aria-disabled=move || (busy.get() || disabled.get()).then_some("true")
            aria-busy=move || busy.get().then_some("true")
            on:click=move |event| {
                if !idle() {
                    event.prevent_default();
                } else if let Some(on_click) = on_click {
                    on_click.run(());
                }
            }
        >
            <Show when=move || busy.get()>
                <span class="button__busy" aria-hidden="true"></span>
            </Show>
            <span class="button__words">{children()}</span>
        </button>
    }
}

/// Shows a link to another page of the program that looks like a button.
#[component]
pub fn LinkButton(
    /// The page's address, for example `/learn`.
    #[prop(into)]
    href: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <A href=href attr:class=kind.class()>
            <span class="button__words">{children()}</span>
        </A>
    }
}
