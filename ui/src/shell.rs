//! The frame around every page: side bar, status line, search, and what keeps the keyboard and the ear oriented.

mod data_banner;
mod focus;
mod icon;
mod language;
mod learner;
mod navigation;
mod not_found;
mod search;
mod status;
mod unread;

pub use focus::{focus_heading, regain_focus};
pub use icon::{Icon, IconKind};
pub use language::LanguageSwitch;
pub use not_found::NotFoundPage;

use crate::i18n::t;
use crate::state::{ask_ahead, use_app};
use data_banner::DataBanner;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use navigation::{BottomBar, SideBar};
use search::{SearchDialog, open_on_shortcut};
use status::StatusLine;

/// Shows the frame around a page. On the first start there is no side bar: only three doors.
#[component]
pub fn Shell(
    /// The routes.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let path = use_location().pathname;
    let bare = Memo::new(move |_| app.with(|boot| boot.first_start) && path.with(|path| path == "/"));
    let searching = RwSignal::new(false);
    open_on_shortcut(searching);
    ask_ahead();
    view! {
        <a class="skip-link" href="#content" on:click=skip_to_content>{t("shell-skip")}</a>
        <div class="frame" class:frame--bare=move || bare.get()>
            <Show when=move || !bare.get()>
                <SideBar on_search=move |()| searching.set(true)/>
            </Show>
            <div class="frame__main">
                <DataBanner/>
                <main id="content" class="frame__content" tabindex="-1">{children()}</main>
                <Show when=move || !bare.get()>
                    <StatusLine/>
                </Show>
            </div>
            <Show when=move || !bare.get()>
                <BottomBar on_search=move |()| searching.set(true)/>
            </Show>
        </div>
        <SearchDialog open=searching/>
    }
}

/// The router would take `#content` for a place to go back to: the link only moves the focus.
fn skip_to_content(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    crate::components::scroll_to_anchor("content");
}
