//! The attestation of a module: what is still missing, or the form that makes it.

mod form;
mod missing;

use crate::components::{Area, LinkButton, Page, Ready};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::use_load;
use contract::Changed;
use form::AttestationForm;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use missing::StillMissing;

/// Shows the attestation of a module.
#[component]
pub fn AttestationPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("module").unwrap_or_default()));
    let state = use_load(&[Changed::Course], move || {
        let id = id.get();
        async move { ipc::get_attestation_state(id_in_address(&id)?).await }
    });
    let title = Signal::derive(move || match state.outcome() {
        None => tr("attestation-loading"),
        Some(Ok(_)) => tr("attestation-title"),
        Some(Err(_)) => tr("attestation-failed"),
    });
    let of_module =
        move || state.value().map(|state| tr_with("attestation-of", &[("module", Arg::from(&state.module_title))]));
    let above = move || of_module;
    view! {
        <Page title=title area=Area::Learn above=above>
            <Ready what=state let:state>
                {if state.earned {
                    view! { <AttestationForm state=state/> }.into_any()
                } else {
                    view! { <StillMissing state=state/> }.into_any()
                }}
            </Ready>
            <p class="attestation__back"><LinkButton href="/learn">{t("attestation-back")}</LinkButton></p>
        </Page>
    }
}
