//! How many notes wait to be read, beside the way to mutual help.

use crate::i18n::{Arg, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::Changed;
use leptos::prelude::*;

/// Shows the number, with words for those who listen; nothing when there is none.
#[component]
pub(super) fn UnreadBadge() -> impl IntoView {
    let unread = use_load(&[Changed::Notes, Changed::Spaces], ipc::count_unread);
    let count = Memo::new(move |_| unread.value().unwrap_or_default());
    move || {
        let now = count.get();
        (now.notes > 0).then(|| {
            let number = move || tr_with("notes-number", &[("count", Arg::from(now.notes))]);
            let key = if now.mentions > 0 { "notes-unread-menu-named" } else { "notes-unread-menu" };
            let words = move || tr_with(key, &[("count", Arg::from(now.notes))]);
            view! {
                <span class="unread" class:unread--named={now.mentions > 0}>
                    <span aria-hidden="true">{number}</span>
                    <span class="visually-hidden">{words}</span>
                </span>
            }
        })
    }
}
