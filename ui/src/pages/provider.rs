//! The provider's own listing.

mod form;
mod identity_part;
mod money_part;
mod more_fields;
mod place_part;
mod preview;
mod sending;
mod what_part;

use crate::components::{Area, Page};
use crate::i18n::t;
use crate::ipc;
use crate::pages::mutual_help::ReadyOnce;
use crate::state::use_load;
use contract::{Changed, MyListingView};
use form::{Form, ListingForm};
use leptos::prelude::*;
use preview::Preview;
use sending::{Faults, Send, State};

/// Shows the form of one's own listing, how it will read, where it stands, and the way to sign and send it.
#[component]
pub fn MyListingPage() -> impl IntoView {
    // asked once: what is being written here is newer than any answer
    let start = use_load(&[], ipc::get_my_listing);
    view! {
        <Page title=t("provider-title") area=Area::Directory lead=t("provider-lead") wide=true>
            <ReadyOnce what=start let:view>
                <MyListing view/>
            </ReadyOnce>
        </Page>
    }
}

#[component]
fn MyListing(view: MyListingView) -> impl IntoView {
    let form = Form::new(view);
    let help = use_load(&[Changed::Spaces], ipc::get_mutual_help);
    let spaces = Memo::new(move |_| help.value().map(|view| view.spaces));
    view! {
        <div class="provider">
            <div class="provider__form">
                <State form/>
                <ListingForm form/>
                <Faults form/>
                <Send form spaces/>
            </div>
            <aside class="provider__preview">
                <Preview form/>
            </aside>
        </div>
    }
}
