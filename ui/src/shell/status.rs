//! The line that says in words where what was written stands.

use crate::i18n::{Arg, day_time, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, ExchangeView};
use leptos::prelude::*;

/// Shows the status line; it is read on demand, never announced.
#[component]
pub(super) fn StatusLine() -> impl IntoView {
    let help = use_load(&[Changed::Spaces, Changed::Notes], ipc::get_mutual_help);
    let words = move || help.value().map(|help| sentence(&help.exchange)).unwrap_or_else(|| tr("shell-status-here"));
    view! {
        <footer class="status">
            <span class="status__dot" aria-hidden="true"></span>
            <p class="status__words">{words}</p>
        </footer>
    }
}

/// Which sentence says where the exchange stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing leaves this computer.
    Here,
    /// What arrives cannot be kept now.
    Failing,
    /// With peers now.
    Connected(usize),
    /// A peer was met at that moment, in seconds since 1970 (UTC), among so many.
    LastMet(i64, usize),
    /// Ready, and nobody met yet.
    NobodyYet,
}

fn standing(exchange: &ExchangeView) -> Standing {
    match exchange {
        ExchangeView { failing: true, .. } => Standing::Failing,
        ExchangeView { running: false, .. } => Standing::Here,
        ExchangeView { connected: 1.., .. } => Standing::Connected(exchange.connected),
        ExchangeView { last_met_at: Some(at), known, .. } => Standing::LastMet(*at, *known),
        ExchangeView { .. } => Standing::NobodyYet,
    }
}

fn sentence(exchange: &ExchangeView) -> String {
    match standing(exchange) {
        Standing::Here => tr("shell-status-here"),
        Standing::Failing => tr("bundles-failing-short"),
        Standing::Connected(peers) => tr_with("shell-status-connected", &[("peers", Arg::from(peers))]),
        Standing::LastMet(at, peers) => {
            tr_with("shell-status-last-met", &[("when", day_time(at).into()), ("peers", Arg::from(peers))])
        }
        Standing::NobodyYet => tr("shell-status-nobody"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_never_speaks_of_peers_before_a_space_was_joined() {
        let exchange = ExchangeView { running: false, connected: 0, known: 3, last_met_at: Some(1), failing: false };
        assert_eq!(standing(&exchange), Standing::Here);
    }

    #[test]
    fn the_present_counts_more_than_the_last_time() {
        let mut exchange = ExchangeView { running: true, connected: 2, known: 3, last_met_at: Some(1), failing: false };
        assert_eq!(standing(&exchange), Standing::Connected(2));
        exchange.connected = 0;
        assert_eq!(standing(&exchange), Standing::LastMet(1, 3));
        exchange.last_met_at = None;
        assert_eq!(standing(&exchange), Standing::NobodyYet);
        exchange.failing = true;
        assert_eq!(standing(&exchange), Standing::Failing, "what is lost sight of comes first");
    }
}
