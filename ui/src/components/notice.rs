//! Something to tell, in a place of its own; always with a word and a shape beside the colour.

use crate::i18n::{t, tr_texts};
use contract::UiError;
use leptos::prelude::*;

/// What a notice tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Info,
    /// Something that went well, or is right.
    Right,
    /// Something to look at.
    Attention,
    /// Something that failed, or is wrong.
    Wrong,
}

impl NoticeKind {
    const fn word_key(self) -> &'static str {
        match self {
            Self::Info => "common-notice-info",
            Self::Right => "common-notice-right",
            Self::Attention => "common-notice-attention",
            Self::Wrong => "common-notice-wrong",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Right => "right",
            Self::Attention => "attention",
            Self::Wrong => "wrong",
        }
    }
}

/// Shows a notice. Failures are announced at once, the others politely.
#[component]
pub fn Notice(
    /// What it tells.
    #[prop(optional)]
    kind: NoticeKind,
    /// Its word, when the kind's own does not fit.
    #[prop(optional, into)]
    word: Option<Signal<String>>,
    /// Buttons under the text.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// What there is to tell.
    children: Children,
) -> impl IntoView {
    let role = if kind == NoticeKind::Wrong { "alert" } else { "status" };
    view! {
        <div class=format!("notice notice--{}", kind.class()) role=role>
            <span class=format!("shape shape--{}", kind.class()) aria-hidden="true"></span>
            <div class="notice__body">
                <p class="notice__word">{word.unwrap_or_else(|| t(kind.word_key()))}</p>
                <div class="notice__text">{children()}</div>
                {actions.map(|actions| view! { <div class="notice__actions">{actions.run()}</div> })}
            </div>
        </div>
    }
}

/// Shows a failure in words: what happened, what is safe, what to do.
#[component]
pub fn ErrorNotice(
    /// The failure.
    #[prop(into)]
    error: Signal<UiError>,
    /// What to do when the person asks to try again; without it there is no such button.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
) -> impl IntoView {
    let sentence = move || error.with(|error| tr_texts(error.code.key(), &error.args));
    let retry = on_retry.map(|on_retry| {
        ViewFn::from(move || {
            view! { <super::Button on_click=on_retry>{t("common-retry")}</super::Button> }
        })
    });
    match retry {
        Some(retry) => view! { <Notice kind=NoticeKind::Wrong actions=retry><p>{sentence}</p></Notice> }.into_any(),
        None => view! { <Notice kind=NoticeKind::Wrong><p>{sentence}</p></Notice> }.into_any(),
    }
}

/// Shows what went wrong with a command the last time it ran, and nothing while all is well.
#[component]
pub fn CommandError(
    /// `command.error()`.
    #[prop(into)]
    of: Signal<Option<UiError>>,
) -> impl IntoView {
    move || of.get().map(|error| view! { <ErrorNotice error=error/> })
}
