//! One line that says that cards are due; nothing when none is, or when the person wants no such line.

use crate::i18n::t_with;
use crate::ipc;
use crate::state::{use_app, use_load};
use contract::Changed;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the way to today's cards while some are left.
#[component]
pub fn RevisionLine() -> impl IntoView {
    let app = use_app();
    // a line that cannot be worked out is left out: the page itself says what failed
    let revision = use_load(&[Changed::Course], ipc::get_revision);
    let left = Memo::new(move |_| {
        let quiet = app.with(|boot| boot.settings.revision.quiet);
        revision.value().filter(|_| !quiet).map_or(0, |view| view.left)
    });
    move || {
        let left = left.get();
        (left > 0).then(|| {
            view! {
                <p class="revision-line">
                    <A href="/learn/revise">{t_with("revision-line", move || vec![("n", left.into())])}</A>
                </p>
            }
        })
    }
}
