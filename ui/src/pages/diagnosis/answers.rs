//! The questions of the self-diagnosis, kept at each change.

use super::RESULT;
use crate::components::{Area, ButtonKind, LinkButton, Page, Ready};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::pages::worksheet::SheetForm;
use crate::state::use_load;
use contract::{ErrorCode, UiError, WorksheetView};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the questions.
#[component]
pub fn DiagnosisPage() -> impl IntoView {
    let sheet = use_load(&[], || async {
        let start = ipc::get_diagnosis_start().await?;
        let start = start.ok_or_else(|| UiError::new(ErrorCode::NotFound).with("id", "diagnosis"))?;
        ipc::get_worksheet(start.worksheet).await
    });
    let title = Memo::new(move |_| match sheet.outcome() {
        None => tr("diagnosis-loading"),
        Some(Ok(sheet)) => sheet.title,
        Some(Err(_)) => tr("diagnosis-failed"),
    });
    let lead = Signal::derive(move || sheet.value().map(|sheet| sheet.summary).unwrap_or_default());
    let above = ViewFn::from(move || {
        let minutes = move || sheet.value().map(|sheet: WorksheetView| sheet.minutes);
        let facts = move || {
            minutes().map(|minutes| {
                view! { <span>{t_with("diagnosis-minutes", move || vec![("minutes", minutes.into())])}</span> }
            })
        };
        view! {
            <span class="lesson-above">
                <A href="/need">{t("diagnosis-need-title")}</A> " " <span>{t("diagnosis-kind")}</span> " " {facts}
            </span>
        }
    });
    view! {
        <Page title=Signal::derive(move || title.get()) area=Area::Directory above lead>
            <Ready what=sheet let:view>
                <SheetForm view loaded=sheet ending=Finish/>
            </Ready>
            <p class="story__back"><LinkButton href="/need">{t("diagnosis-back-need")}</LinkButton></p>
        </Page>
    }
}

/// What comes after the questions.
#[component]
fn Finish() -> impl IntoView {
    view! {
        <section class="stock__finish" aria-labelledby="diagnosis-finish">
            <h2 id="diagnosis-finish">{t("diagnosis-finish")}</h2>
            <p>{t("diagnosis-finish-text")}</p>
            <p><LinkButton kind=ButtonKind::Primary href=RESULT>{t("diagnosis-see")}</LinkButton></p>
        </section>
    }
}
