//! The other members, each with how it stands in words.

use crate::components::{Button, ButtonKind, CommandError, LiveRegion, fresh_id, scroll_to_anchor};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{Loaded, use_command};
use contract::{ExchangeDetails, PeerReach, PeerView};
use leptos::prelude::*;

/// Lists the other members of one's spaces.
#[component]
pub(super) fn Peers(shown: Memo<ExchangeDetails>, details: Loaded<ExchangeDetails>) -> impl IntoView {
    let heading = fresh_id("peers");
    let told = RwSignal::new(false);
    let back = heading.clone();
    let forget = use_command(ipc::forget_peer, move |after| {
        details.set(after);
        told.set(true);
        // the button that was pressed is gone with the addresses
        scroll_to_anchor(&back);
    });
    let words = Signal::derive(move || if told.get() { tr("exchange-peer-forgotten") } else { String::new() });
    let keys =
        Memo::new(move |_| shown.with(|shown| shown.peers.iter().map(|peer| peer.key.clone()).collect::<Vec<_>>()));
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone() tabindex="-1">{t("exchange-peers-title")}</h2>
            <Show when=move || keys.with(Vec::is_empty)>
                <p>{t("exchange-peers-none")}</p>
            </Show>
            <ul class="peers">
                <For each=move || keys.get() key=Clone::clone let:key>
                    <Peer key shown on_forget=move |key| { told.set(false); forget.run(key); }/>
                </For>
            </ul>
            <p class="ways__told" aria-hidden="true">{words}</p>
            <LiveRegion words/>
            <CommandError of=forget.error()/>
        </section>
    }
}

#[component]
fn Peer(key: String, shown: Memo<ExchangeDetails>, #[prop(into)] on_forget: Callback<String>) -> impl IntoView {
    let kept = StoredValue::new(key);
    let peer = Memo::new(move |_| {
        shown.with(|shown| kept.with_value(|key| shown.peers.iter().find(|peer| peer.key == *key).cloned()))
    });
    let say = move |words: fn(&PeerView) -> String| move || peer.with(|peer| peer.as_ref().map(words));
    let is_known = Memo::new(move |_| peer.with(|peer| peer.as_ref().is_some_and(|peer| !peer.addresses.is_empty())));
    view! {
        <li class="peer">
            <h3 class="peer__name">{say(name)}</h3>
            <p class="peer__reach">{say(reach)}</p>
            <p class="peer__line">{say(last_met)}</p>
            <p class="peer__line">{say(spaces)}</p>
            <p class="peer__line">{say(addresses)}</p>
            <p class="peer__line peer__key">{say(short_key)}</p>
            <Show when=move || is_known.get()>
                <Button kind=ButtonKind::Quiet on_click=move |()| on_forget.run(kept.get_value())>
                    {t("exchange-peer-forget")}
                    <span class="visually-hidden">" – " {say(name)}</span>
                </Button>
            </Show>
        </li>
    }
}

fn name(peer: &PeerView) -> String {
    match (peer.name.as_str(), peer.association.as_str()) {
        ("", _) => tr("exchange-peer-unnamed"),
        (name, "") => name.to_owned(),
        (name, association) => format!("{name}, {association}"),
    }
}

fn reach(peer: &PeerView) -> String {
    match &peer.reach {
        PeerReach::Direct { address } => tr_with("exchange-peer-direct", &[("address", Arg::from(address.as_str()))]),
        PeerReach::Relayed => tr("exchange-peer-relayed"),
        PeerReach::Linked => tr("exchange-peer-linked"),
        PeerReach::Nearby => tr("exchange-peer-nearby"),
        PeerReach::Away => tr("exchange-peer-away"),
    }
}

fn last_met(peer: &PeerView) -> String {
    match peer.last_met_at {
        Some(at) => tr_with("exchange-peer-met", &[("date", Arg::from(i18n::day_time(at)))]),
        None => tr("exchange-peer-never"),
    }
}

fn spaces(peer: &PeerView) -> String {
    tr_with("exchange-peer-spaces", &[("spaces", Arg::from(peer.spaces.join(", ")))])
}

fn addresses(peer: &PeerView) -> String {
    let args = [("count", Arg::from(peer.addresses.len())), ("addresses", Arg::from(peer.addresses.join(", ")))];
    tr_with("exchange-peer-known", &args)
}

fn short_key(peer: &PeerView) -> String {
    tr_with("exchange-peer-key", &[("key", Arg::from(peer.key.chars().take(8).collect::<String>()))])
}
