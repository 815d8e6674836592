//! What the lesson will look like.

use super::writing::Writing;
use crate::components::{CommandError, Link, Loading, SafeHtml, scroll_to_anchor};
use crate::i18n::t;
use leptos::prelude::*;

/// Shows the lesson as its readers will see it; links stay where they are, so that the text is not left by mistake.
#[component]
pub(super) fn Preview(writing: Writing, lang: &'static str) -> impl IntoView {
    let html = Signal::derive(move || {
        writing.preview.with(|preview| preview.as_ref().map(|preview| preview.html.clone()).unwrap_or_default())
    });
    let title = move || writing.preview.with(|preview| preview.as_ref().map(|preview| preview.title.clone()));
    let loading = Memo::new(move |_| writing.preview.with(Option::is_none) && writing.stale.with(Option::is_none));
    let stay = Callback::new(|link: Link| {
        if let Link::Anchor(id) = link {
            scroll_to_anchor(&id);
        }
    });
    view! {
        <div class="desk__preview">
            <p class="desk__label">{t("studio-preview")}</p>
            <Show when=move || writing.stale.with(Option::is_some)>
                <p>{t("studio-preview-failed")}</p>
            </Show>
            <CommandError of=writing.stale/>
            <Show when=move || loading.get()><Loading/></Show>
            <div class="desk__page" lang=lang role="region" aria-label=t("studio-preview") tabindex="0">
                <p class="desk__title">{title}</p>
                <div class="lesson__text"><SafeHtml html=html on_link=stay/></div>
            </div>
        </div>
    }
}
