//! The ways by which notes travel: the same network, an address, a relay; and what leaves the computer.

use super::peers::Peers;
use crate::components::{
    Area, Button, Checkbox, CommandError, ErrorNotice, Field, LiveRegion, Loading, Page, fresh_id, scroll_to_anchor,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{Loaded, use_command, use_load};
use contract::{Changed, ExchangeChoices, ExchangeDetails};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows each way with what it tells to whom, and how the other members stand.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let details = use_load(&[Changed::Spaces], ipc::get_exchange);
    let shown = Memo::new(move |_| details.value().unwrap_or_default());
    let first = Memo::new(move |_| details.outcome().map(|outcome| outcome.map(|_| ())));
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("exchange-back")}</A> });
    view! {
        <Page title=t("exchange-title") area=Area::MutualHelp lead=t("exchange-lead") above>
            {move || match first.get() {
                None => view! { <Loading/> }.into_any(),
                Some(Err(error)) => view! { <ErrorNotice error on_retry=move |()| details.reload()/> }.into_any(),
                Some(Ok(())) => view! {
                    <div class="ways">
                        <Show when=move || !shown.with(|shown| shown.running)><p>{t("exchange-no-space")}</p></Show>
                        <Peers shown details/>
                        <Nearby shown details/>
                        <Addresses shown details/>
                        <Relay shown details/>
                        <Leaves/>
                    </div>
                }
                .into_any(),
            }}
        </Page>
    }
}

#[component]
fn Nearby(shown: Memo<ExchangeDetails>, details: Loaded<ExchangeDetails>) -> impl IntoView {
    let heading = fresh_id("nearby");
    let save = use_command(ipc::save_exchange_choices, move |after| details.set(after));
    let wanted = move || shown.with(|shown| shown.choices.nearby);
    let change = move |nearby: bool| {
        let choices = shown.with_untracked(|shown| shown.choices.clone());
        save.run(ExchangeChoices { nearby, ..choices });
    };
    let state = Signal::derive(move || {
        shown.with(|shown| match (shown.choices.nearby, shown.looks_nearby, shown.running) {
            (true, true, _) => tr("exchange-nearby-on"),
            (true, false, true) if !shown.choices.relay_only => tr("exchange-nearby-blocked"),
            _ => tr("exchange-nearby-off"),
        })
    });
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("exchange-nearby-title")}</h2>
            <Checkbox label=t("exchange-nearby") hint=t("exchange-nearby-hint") value=Signal::derive(wanted) on_change=change/>
            <p class="ways__state">{state}</p>
            <CommandError of=save.error()/>
        </section>
    }
}

#[component]
fn Addresses(shown: Memo<ExchangeDetails>, details: Loaded<ExchangeDetails>) -> impl IntoView {
    let (own, call_heading, field) = (fresh_id("own"), fresh_id("call"), fresh_id("address"));
    let address = RwSignal::new(String::new());
    let (tried, done) = (RwSignal::new(false), RwSignal::new(false));
    let call = use_command(ipc::call_address, move |after| {
        details.set(after);
        address.set(String::new());
        tried.set(false);
        done.set(true);
    });
    let error = Signal::derive(move || {
        (tried.get() && address.with(|text| text.trim().is_empty())).then(|| tr("exchange-call-empty"))
    });
    let told = Signal::derive(move || match (call.busy().get(), done.get()) {
        (true, _) => tr("exchange-call-running"),
        (false, true) => tr("exchange-call-done"),
        (false, false) => String::new(),
    });
    let submit = {
        let field = field.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            done.set(false);
            let text = address.with_untracked(|text| text.trim().to_owned());
            if text.is_empty() { scroll_to_anchor(&field) } else { call.run(text) }
        }
    };
    let addresses = Memo::new(move |_| shown.with(|shown| shown.addresses.clone()));
    let port = move || {
        shown.with(|shown| shown.port).map(|port| tr_with("exchange-port", &[("port", Arg::from(port.to_string()))]))
    };
    view! {
        <section class="panel" aria-labelledby=own.clone()>
            <h2 class="panel__title" id=own.clone()>{t("exchange-own-title")}</h2>
            {move || if addresses.with(Vec::is_empty) {
                view! { <p>{t("exchange-own-none")}</p> }.into_any()
            } else {
                let lines = addresses.get().into_iter().map(|one| view! { <li><code class="ways__address">{one}</code></li> });
                view! { <p>{t("exchange-own")}</p> <ul class="ways__addresses">{lines.collect_view()}</ul> }.into_any()
            }}
            <p class="ways__hint">{port}</p>
        </section>
        <section class="panel" aria-labelledby=call_heading.clone()>
            <h2 class="panel__title" id=call_heading.clone()>{t("exchange-call-title")}</h2>
            <form class="ways__form" on:submit=submit novalidate>
                <Field id=field.clone() label=t("exchange-call-field") hint=t("exchange-call-hint") value=address max=60 lang="zxx" error/>
                <Button submit=true busy=call.busy()>{t("exchange-call")}</Button>
                <p class="ways__told" aria-hidden="true">{told}</p>
                <LiveRegion words=told/>
                <CommandError of=call.error()/>
            </form>
        </section>
    }
}

#[component]
fn Relay(shown: Memo<ExchangeDetails>, details: Loaded<ExchangeDetails>) -> impl IntoView {
    let heading = fresh_id("relay");
    let kept = shown.with_untracked(|shown| shown.choices.clone());
    let (relay, only) = (RwSignal::new(kept.relay), RwSignal::new(kept.relay_only));
    let told = RwSignal::new(None::<&'static str>);
    let save = use_command(ipc::save_exchange_choices, move |after: ExchangeDetails| {
        let none = after.choices.relay.is_empty();
        relay.set(after.choices.relay.clone());
        only.set(after.choices.relay_only);
        told.set(Some(if none { "exchange-relay-saved-none" } else { "exchange-relay-saved" }));
        details.set(after);
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        told.set(None);
        let choices = shown.with_untracked(|shown| shown.choices.clone());
        save.run(ExchangeChoices { relay: relay.get_untracked(), relay_only: only.get_untracked(), ..choices });
    };
    let words = Signal::derive(move || told.get().map(tr).unwrap_or_default());
    let key = Memo::new(move |_| shown.with(|shown| shown.key.clone()));
    let own_key = move || {
        key.with(|key| (!key.is_empty()).then(|| tr_with("exchange-own-key", &[("key", Arg::from(key.as_str()))])))
    };
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("exchange-relay-title")}</h2>
            <p>{t("exchange-relay-about")}</p>
            <p class="ways__hint">{own_key}</p>
            <form class="ways__form" on:submit=submit novalidate>
                <Field label=t("exchange-relay-field") hint=t("exchange-relay-hint") value=relay kind="url" max=200 lang="zxx"/>
                <Checkbox label=t("exchange-relay-only") hint=t("exchange-relay-only-hint") value=only
                    on_change=move |wanted| only.set(wanted)/>
                <Button submit=true busy=save.busy()>{t("exchange-relay-save")}</Button>
                <p class="ways__told" aria-hidden="true">{words}</p>
                <LiveRegion words/>
                <CommandError of=save.error()/>
            </form>
        </section>
    }
}

#[component]
fn Leaves() -> impl IntoView {
    let heading = fresh_id("leaves");
    let lines = [
        "exchange-leaves-notes",
        "exchange-leaves-address",
        "exchange-leaves-nearby",
        "exchange-leaves-relay",
        "exchange-leaves-nothing-else",
    ];
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("exchange-leaves-title")}</h2>
            <ul class="ways__leaves">
                {lines.into_iter().map(|line| view! { <li>{t(line)}</li> }).collect_view()}
            </ul>
        </section>
    }
}
