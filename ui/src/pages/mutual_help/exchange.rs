//! The exchange with peers, in words.

use crate::components::{Button, CommandError, LinkButton, LiveRegion, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{ExchangeView, SpaceView};
use leptos::prelude::*;

/// Says how the exchange goes and lets one call the others now.
#[component]
pub(super) fn Exchange(
    exchange: Memo<ExchangeView>,
    spaces: Memo<Vec<SpaceView>>,
    #[prop(into)] on_exchanged: Callback<()>,
) -> impl IntoView {
    let heading = fresh_id("exchange");
    let told = RwSignal::new(None::<&'static str>);
    let call = use_command(
        |()| ipc::exchange_now(),
        move |after: ExchangeView| {
            told.set(Some(if after.connected > 0 {
                "mutual-help-exchange-done"
            } else {
                "mutual-help-exchange-nobody"
            }));
            on_exchanged.run(());
        },
    );
    let is_alone = move || spaces.with(|spaces| spaces.iter().all(|space| space.members <= 1));
    let known = move || exchange.with(|exchange| exchange.known);
    let state = move || exchange.with(|exchange| state_words(exchange, is_alone()));
    let told_words = Signal::derive(move || match (call.busy().get(), told.get()) {
        (true, _) => tr("mutual-help-exchange-running"),
        (false, Some(key)) => tr(key),
        (false, None) => String::new(),
    });
    view! {
        <section class="panel exchange" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("mutual-help-exchange")}</h2>
            <p class="exchange__state" class:exchange__state--met=move || exchange.with(|e| e.connected > 0)>{state}</p>
            <p class="exchange__known">{move || tr_with("mutual-help-exchange-known", &[("count", Arg::from(known()))])}</p>
            <Button on_click=move |()| { told.set(None); call.run(()); } busy=call.busy()>
                {t("mutual-help-exchange-now")}
            </Button>
            <p class="exchange__told" aria-hidden="true">{told_words}</p>
            <LiveRegion words=told_words/>
            <CommandError of=call.error()/>
            <LinkButton href="/help/exchange">{t("exchange-open")}</LinkButton>
        </section>
    }
}

fn state_words(exchange: &ExchangeView, is_alone: bool) -> String {
    match exchange {
        ExchangeView { running: false, .. } => tr("mutual-help-exchange-stopped"),
        ExchangeView { connected: 1.., .. } => {
            tr_with("mutual-help-exchange-connected", &[("count", Arg::from(exchange.connected))])
        }
        ExchangeView { last_met_at: Some(at), .. } => {
            tr_with("mutual-help-exchange-last", &[("date", Arg::from(i18n::day_time(*at)))])
        }
        ExchangeView { .. } if is_alone => tr("mutual-help-exchange-alone"),
        ExchangeView { .. } => tr("mutual-help-exchange-never"),
    }
}
