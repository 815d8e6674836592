//! The cards put away, to bring them back.

use super::Session;
use crate::components::CommandError;
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::state::use_command;
use contract::RetiredCard;
use domain::learning::CardKey;
use leptos::prelude::*;

/// Lists the cards put away, folded until one asks.
#[component]
pub(super) fn Retired(cards: Vec<RetiredCard>, session: Session) -> impl IntoView {
    let restore = use_command(ipc::restore_card, move |view| {
        session.said.set(tr("revision-restored"));
        session.restored.set_value(true);
        session.revision.set(view);
    });
    let summary = NodeRef::<leptos::html::Summary>::new();
    Effect::new(move |_| {
        if let Some(summary) = summary.get().filter(|_| session.restored.get_value()) {
            session.restored.set_value(false);
            // a list that went away meanwhile needs no focus
            let _ = summary.focus();
        }
    });
    let count = cards.len();
    let row = move |retired: RetiredCard| {
        let RetiredCard { card, title } = retired;
        view! { <Row card=card title=title on_restore=move |card| restore.run(card)/> }
    };
    view! {
        {(count > 0).then(|| view! {
            <details
                class="revision-retired"
                prop:open=move || session.open.get()
                on:toggle=move |event| session.open.set(is_open(&event))
            >
                <summary node_ref=summary>{t_with("revision-retired", move || vec![("n", count.into())])}</summary>
                <ul class="revision-retired__list">{cards.into_iter().map(row).collect_view()}</ul>
            </details>
        })}
        <CommandError of=restore.error()/>
    }
}

#[component]
fn Row(card: CardKey, title: String, #[prop(into)] on_restore: Callback<CardKey>) -> impl IntoView {
    let about = title.clone();
    view! {
        <li class="revision-retired__card">
            <span class="revision-retired__title">{title}</span>
            <button type="button" class="button button--quiet" on:click=move |_| on_restore.run(card.clone())>
                {t("revision-restore")}
                // several buttons say the same: which card this one is about is heard
                <span class="visually-hidden">" – " {about}</span>
            </button>
        </li>
    }
}

fn is_open(event: &leptos::ev::Event) -> bool {
    use wasm_bindgen::JsCast;
    let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    details.is_some_and(|details| details.has_attribute("open"))
}
