//! Mutual help: spaces, notes that read like letters, replies, invites.

mod aids;
mod alarms;
mod delivery;
mod edit;
mod exchange;
mod first_use;
mod history;
mod invite;
mod join;
mod join_relay;
mod keep;
mod members;
mod note;
mod notes;
mod notes_words;
mod peers;
mod ready_once;
mod reply;
mod signature;
mod spaces;
mod stick;
mod things;
mod ways;
mod words;
mod write;

pub use edit::EditNotePage;
pub use history::HistoryPage;
pub(crate) use invite::copy_text;
pub use join::JoinPage;
pub(crate) use keep::{Keeper, Keeping};
pub use members::MembersPage;
pub use note::NotePage;
pub(crate) use ready_once::ReadyOnce;
pub use things::{CasesPage, ImportedPage, ImportedTopicPage, TogetherPage};
pub use ways::ExchangePage;
pub use write::WriteNotePage;

use crate::components::{Area, ButtonKind, ErrorNotice, LinkButton, Loading, Notice, NoticeKind, Page};
use crate::i18n::t;
use crate::ipc;
use crate::state::use_load;
use alarms::Alarms;
use contract::{Changed, UiError};
use exchange::Exchange;
use first_use::FirstUse;
use leptos::prelude::*;
use notes::Notes;
use spaces::Spaces;
use stick::Stick;

/// What the page is about now.
#[derive(Clone, PartialEq)]
enum Stage {
    Waiting,
    Failed(UiError),
    /// No space yet: nothing leaves this computer.
    FirstUse,
    Among,
}

/// Shows the notes of one's spaces; before the first space, who would see them.
#[component]
pub fn MutualHelpPage() -> impl IntoView {
    let help = use_load(&[Changed::Spaces, Changed::Notes], ipc::get_mutual_help);
    let stage = Memo::new(move |_| match help.outcome() {
        None => Stage::Waiting,
        Some(Err(error)) => Stage::Failed(error),
        Some(Ok(view)) if view.spaces.is_empty() => Stage::FirstUse,
        Some(Ok(_)) => Stage::Among,
    });
    let spaces = Memo::new(move |_| help.value().map(|view| view.spaces).unwrap_or_default());
    let exchange = Memo::new(move |_| help.value().map(|view| view.exchange).unwrap_or_default());
    let alarms = Memo::new(move |_| help.value().map(|view| view.alarms).unwrap_or_default());
    let actions = ViewFn::from(move || {
        view! {
            <Show when=move || stage.get() == Stage::Among>
                <LinkButton href="/help/write" kind=ButtonKind::Primary>{t("mutual-help-write")}</LinkButton>
            </Show>
        }
    });
    view! {
        <Page title=t("mutual-help-title") area=Area::MutualHelp lead=t("mutual-help-lead") actions wide=true>
            {move || match stage.get() {
                Stage::Waiting => view! { <Loading/> }.into_any(),
                Stage::Failed(error) => {
                    view! { <ErrorNotice error on_retry=move |()| help.reload()/> }.into_any()
                }
                Stage::FirstUse => view! { <FirstUse on_created=move |_| help.reload()/> }.into_any(),
                Stage::Among => view! {
                    <Show when=move || exchange.with(|exchange| exchange.failing)>
                        <Notice kind=NoticeKind::Wrong><p>{t("bundles-failing")}</p></Notice>
                    </Show>
                    <Alarms alarms on_dismissed=move |()| help.reload()/>
                    <div class="mutual-help">
                        <Notes spaces/>
                        <aside class="mutual-help__side">
                            <Exchange exchange spaces on_exchanged=move |()| help.reload()/>
                            <Stick spaces on_taken=move |()| help.reload()/>
                            <Spaces spaces on_created=move |_| help.reload()/>
                            <things::Shelf spaces/>
                        </aside>
                    </div>
                }
                .into_any(),
            }}
        </Page>
    }
}
