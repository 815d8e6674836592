//! The relay that an invite names: used only when the person says so.

use crate::components::Checkbox;
use crate::i18n::{Arg, t, tr_with};
use crate::ipc;
use contract::{ExchangeChoices, InviteSummary, UiError};
use leptos::prelude::*;

/// A relay named by an invite, and whether the person wants it.
#[derive(Clone, Copy)]
pub(super) struct OfferedRelay {
    named: RwSignal<Option<String>>,
    wanted: RwSignal<bool>,
}

impl OfferedRelay {
    pub(super) fn new() -> Self {
        Self { named: RwSignal::new(None), wanted: RwSignal::new(false) }
    }

    /// Shows the relay of an invite, unless there is none or it is used already.
    pub(super) fn show(self, invite: InviteSummary) {
        self.named.set((!invite.relay.is_empty() && !invite.relay_known).then_some(invite.relay));
        self.wanted.set(false);
    }

    pub(super) fn clear(self) {
        self.named.set(None);
        self.wanted.set(false);
    }

    /// Takes the relay up, if the person wants it.
    pub(super) async fn take_up(self) -> Result<(), UiError> {
        let Some(relay) = self.named.get_untracked().filter(|_| self.wanted.get_untracked()) else { return Ok(()) };
        let choices = ipc::get_exchange().await?.choices;
        ipc::save_exchange_choices(ExchangeChoices { relay, ..choices }).await.map(drop)
    }
}

/// Says which relay the invite names, and asks.
#[component]
pub(super) fn RelayOffer(relay: OfferedRelay) -> impl IntoView {
    move || {
        relay.named.get().map(|named| {
            view! {
                <div class="join__relay" role="status">
                    <p>{move || tr_with("invite-relay", &[("relay", Arg::from(named.as_str()))])}</p>
                    <Checkbox label=t("invite-use-relay") hint=t("invite-use-relay-hint") value=relay.wanted
                        on_change=move |wanted| relay.wanted.set(wanted)/>
                </div>
            }
        })
    }
}
