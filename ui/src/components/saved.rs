//! A file that was written: where it lies, and the way to open it.

use super::{Button, CommandError, Notice, NoticeKind};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::use_command;
use leptos::prelude::*;

/// Tells where a file of the person's lies, and opens it.
#[component]
pub fn SavedNotice(
    /// Where it lies.
    path: String,
    /// The message that says what was saved.
    #[prop(default = "worksheet-saved")]
    word: &'static str,
    /// The message that says where, with `$path`.
    #[prop(default = "worksheet-saved-at")]
    at: &'static str,
) -> impl IntoView {
    let open = use_command(ipc::open_file, |()| ());
    let place = path.clone();
    let actions = move || {
        let path = path.clone();
        view! { <Button busy=open.busy() on_click=move |()| open.run(path.clone())>{t("worksheet-open")}</Button> }
    };
    view! {
        <Notice kind=NoticeKind::Right word=t(word) actions=actions>
            <p class="attestation__path">{t_with(at, move || vec![("path", Arg::from(&place))])}</p>
        </Notice>
        <CommandError of=open.error()/>
    }
}
