//! Where the listing stands, what keeps it from being sent, and sending it.

use super::form::Form;
use crate::components::{
    Button, ButtonKind, CommandError, LinkButton, LiveRegion, Notice, NoticeKind, fresh_id, scroll_to_anchor,
};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::words_list;
use crate::state::use_command;
use contract::{MyListingView, SpaceView};
use domain::directory::ListingFault;
use leptos::prelude::*;
use leptos_router::components::A;

/// Says what was sent, when, to whom, and whether this differs.
#[component]
pub(super) fn State(form: Form) -> impl IntoView {
    let heading = fresh_id("provider-state");
    let published = Memo::new(move |_| form.view.with(|view| view.published.clone()));
    let is_changed = Memo::new(move |_| form.view.with(|view| view.changed_since));
    let sent = move || {
        published.get().map(|sent| {
            let args = [
                ("seq", Arg::from(sent.seq.to_string())),
                ("date", Arg::from(i18n::date_time(sent.at))),
                ("spaces", Arg::from(quoted_list(&sent.spaces))),
            ];
            tr_with("provider-state-sent", &args)
        })
    };
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("provider-state")}</h2>
            <p>{move || sent().unwrap_or_else(|| tr("provider-state-never"))}</p>
            <Show when=move || published.with(Option::is_some)>
                <p class:provider__changed=move || is_changed.get()>
                    {move || tr(if is_changed.get() { "provider-state-changed" } else { "provider-state-same" })}
                </p>
                <p>{move || published.get().map(|sent| {
                    view! { <A href=format!("/directory/{}", sent.id)>{t("provider-state-see")}</A> }
                })}</p>
            </Show>
        </section>
    }
}

/// Lists what is to be mended before sending, each with a way to its field; only once sending was tried.
#[component]
pub(super) fn Faults(form: Form) -> impl IntoView {
    let faults =
        Memo::new(move |_| if form.tried.get() { form.entry.with(|entry| entry.faults()) } else { Vec::new() });
    move || {
        let faults = faults.get();
        (!faults.is_empty()).then(|| {
            let count = faults.len();
            let items = faults.into_iter().map(|fault| {
                let (key, field) = fault_place(fault);
                let go = move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    scroll_to_anchor(field);
                };
                view! { <li><a href=format!("#{field}") on:click=go>{t(key)}</a></li> }
            });
            view! {
                <Notice kind=NoticeKind::Attention>
                    <p>{move || tr_with("provider-faults", &[("count", Arg::from(count))])}</p>
                    <ul>{items.collect_view()}</ul>
                </Notice>
            }
        })
    }
}

const fn fault_place(fault: ListingFault) -> (&'static str, &'static str) {
    match fault {
        ListingFault::Name => ("provider-name-fault", "provider-name"),
        ListingFault::Website => ("provider-website-fault", "provider-website"),
        ListingFault::Description => ("provider-description-fault", "provider-description"),
        ListingFault::Offers => ("provider-offers-fault", "provider-offers"),
        ListingFault::TooLong => ("provider-too-long-fault", "provider-software"),
        ListingFault::Email => ("provider-email-fault", "provider-email"),
        ListingFault::Position => ("provider-position-fault", "provider-latitude"),
    }
}

/// Signs and sends; without a space, says what is missing.
#[component]
pub(super) fn Send(form: Form, spaces: Memo<Option<Vec<SpaceView>>>) -> impl IntoView {
    let told = RwSignal::new(false);
    let publish = use_command(
        move |()| {
            // what is sent is what is on the screen, not what was kept a moment ago
            let entry = form.entry.get_untracked();
            form.keeper.let_go();
            async move {
                ipc::save_my_listing(entry).await?;
                ipc::publish_my_listing().await
            }
        },
        move |view: MyListingView| {
            form.view.set(view);
            form.tried.set(false);
            told.set(true);
        },
    );
    let send = move |()| {
        told.set(false);
        form.tried.set(true);
        match form.entry.with_untracked(|entry| entry.faults().first().copied()) {
            Some(fault) => scroll_to_anchor(fault_place(fault).1),
            None => publish.run(()),
        }
    };
    let names =
        move || spaces.with(|spaces| spaces.iter().flatten().map(|space| space.name.clone()).collect::<Vec<_>>());
    let has_none = Memo::new(move |_| spaces.with(|spaces| spaces.as_ref().is_some_and(Vec::is_empty)));
    let to_spaces = move || {
        let names = names();
        (!names.is_empty()).then(|| tr_with("provider-to-spaces", &[("spaces", Arg::from(quoted_list(&names)))]))
    };
    let words = move || {
        let is_new = form.view.with(|view| view.published.is_none());
        tr(if is_new { "provider-send" } else { "provider-send-again" })
    };
    let said = Signal::derive(move || if told.get() { tr("provider-sent") } else { String::new() });
    view! {
        <section class="provider__send">
            {move || if has_none.get() {
                view! {
                    <Notice word=t("provider-no-space-title")>
                        <p>{t("provider-no-space")}</p>
                        <p><LinkButton href="/help">{t("provider-no-space-link")}</LinkButton></p>
                    </Notice>
                }
                .into_any()
            } else {
                view! {
                    <p>{to_spaces} " " {t("provider-not-approved")}</p>
                    <Button kind=ButtonKind::Primary on_click=send busy=publish.busy()>{words}</Button>
                }
                .into_any()
            }}
            <Show when=move || told.get() && !form.view.with(|view| view.changed_since)>
                <p class="provider__sent"><span class="shape shape--right" aria-hidden="true"></span>{t("provider-sent")}</p>
            </Show>
            <LiveRegion words=said/>
            <CommandError of=publish.error()/>
        </section>
    }
}

fn quoted_list(names: &[String]) -> String {
    let quoted: Vec<String> =
        names.iter().map(|name| tr_with("provider-space-quoted", &[("space", Arg::from(name))])).collect();
    words_list(&quoted)
}
