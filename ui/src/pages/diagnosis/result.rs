//! What the self-diagnosis shows.

use super::ANSWERS;
use super::keep::{Choose, Chosen, Keep};
use super::picture::{Picture, StandsOut};
use super::plan::Plan;
use crate::components::{Area, ButtonKind, EmptyState, FigureKind, LinkButton, Page, Ready};
use crate::i18n::{Arg, date, t, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, DiagnosisView};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the picture of practices and the plan.
#[component]
pub fn DiagnosisResultPage() -> impl IntoView {
    let chosen = Chosen::new();
    let found = use_load(&[Changed::Course, Changed::Answers], move || {
        let (kept_at, compared) = (chosen.kept_at.get(), chosen.compared.get());
        async move { ipc::get_diagnosis(kept_at, compared).await }
    });
    let title = Signal::derive(move || match found.outcome() {
        None => tr("diagnosis-loading"),
        Some(Err(_)) => tr("diagnosis-failed"),
        Some(Ok(DiagnosisView { kept_at: Some(at), .. })) => {
            tr_with("diagnosis-result-title-kept", &[("date", Arg::from(date(at)))])
        }
        Some(Ok(_)) => tr("diagnosis-result-title"),
    });
    let above = ViewFn::from(|| view! { <A href=ANSWERS attr:class="back-link">{t("diagnosis-back-answers")}</A> });
    view! {
        <Page title area=Area::Directory lead=t("diagnosis-result-lead") above>
            <Choose found chosen/>
            <Ready what=found let:view>
                <Shown view/>
            </Ready>
            <Keep found chosen/>
        </Page>
    }
}

#[component]
fn Shown(view: DiagnosisView) -> impl IntoView {
    // one that was kept is shown whatever the questions are today
    if view.answered == 0 && view.kept_at.is_none() {
        return view! {
            <EmptyState figure=FigureKind::DoorNeedHelp title=t("diagnosis-picture") text=t("diagnosis-empty")>
                <LinkButton kind=ButtonKind::Primary href=ANSWERS>{t("diagnosis-empty-go")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let lang = view.other_language.map(|locale| locale.tag());
    view! {
        <div class="stock" lang=lang>
            <Picture themes=view.themes.clone() compared=view.compared/>
            <StandsOut view=view.clone()/>
            <Plan view/>
        </div>
    }
    .into_any()
}
