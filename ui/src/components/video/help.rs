//! The keys of the player, written down beside it.

use crate::i18n::t;
use leptos::prelude::*;

/// What each key does.
const KEYS: [(&str, &str); 8] = [
    ("player-key-space", "player-does-toggle"),
    ("player-key-arrows", "player-does-move"),
    ("player-key-jl", "player-does-leap"),
    ("player-key-home-end", "player-does-ends"),
    ("player-key-up-down", "player-does-volume"),
    ("player-key-m", "player-does-mute"),
    ("player-key-c", "player-does-captions"),
    ("player-key-angles", "player-does-speed"),
];

/// Shows the keys.
#[component]
pub(super) fn KeyboardHelp() -> impl IntoView {
    let rows = KEYS.map(|(key, does)| {
        view! {
            <div>
                <dt>{t(key)}</dt>
                <dd>{t(does)}</dd>
            </div>
        }
    });
    view! {
        <details class="player__part">
            <summary>{t("player-keyboard")}</summary>
            <p>{t("player-keyboard-when")}</p>
            <dl class="player__keys">{rows.into_iter().collect_view()}</dl>
        </details>
    }
}
