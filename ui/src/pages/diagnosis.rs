//! “We need help”: the ways to begin, the self-diagnosis, and what it shows.

mod answers;
mod keep;
mod picture;
mod plan;
mod result;

pub use answers::DiagnosisPage;
pub use result::DiagnosisResultPage;

use crate::components::{Area, ButtonKind, LinkButton, Page, Ready};
use crate::i18n::{t, t_with, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, DiagnosisStart};
use leptos::prelude::*;

/// Where the self-diagnosis is answered.
const ANSWERS: &str = "/need/diagnosis";
/// Where what it shows is seen.
const RESULT: &str = "/need/result";

/// Shows the ways in which an association that needs help may begin.
#[component]
pub fn NeedPage() -> impl IntoView {
    let start = use_load(&[Changed::Course, Changed::Answers], ipc::get_diagnosis_start);
    view! {
        <Page title=t("diagnosis-need-title") area=Area::Directory lead=t("diagnosis-need-lead")>
            // the other ways wait for nothing
            <Ready what=start let:start>
                {start.map(|start| view! { <ul class="begins"><Check start/></ul> })}
            </Ready>
            <ul class="begins">
                <Way
                    above="diagnosis-need-find-above"
                    title="diagnosis-need-find"
                    text="diagnosis-need-find-text"
                    go="diagnosis-need-find-go"
                    href="/directory-finder"
                />
                <Way
                    above="diagnosis-need-browse-above"
                    title="diagnosis-need-browse"
                    text="diagnosis-need-browse-text"
                    go="diagnosis-need-browse-go"
                    href="/directory"
                />
            </ul>
            <p class="begins__ask">
                {t("diagnosis-need-ask")} " " <LinkButton kind=ButtonKind::Quiet href="/help">{t("diagnosis-need-ask-go")}</LinkButton>
            </p>
        </Page>
    }
}

/// The way of those who do not know where to begin.
#[component]
fn Check(start: DiagnosisStart) -> impl IntoView {
    let DiagnosisStart { title, summary, minutes, answered, fields, kept, .. } = start;
    let begun = answered > 0 || kept > 0;
    let facts = move || {
        let minutes = tr_with("diagnosis-minutes", &[("minutes", minutes.into())]);
        let answers = tr_with("diagnosis-answered", &[("answered", answered.into()), ("fields", fields.into())]);
        format!("{minutes} · {answers}")
    };
    view! {
        <li class="begin begin--first">
            <p class="begin__above">{t("diagnosis-need-check-above")}</p>
            <h2 class="begin__title">{title}</h2>
            <p class="begin__text">{summary}</p>
            <p class="begin__facts">{facts}</p>
            <p class="begin__go">
                <LinkButton kind=ButtonKind::Primary href=ANSWERS>
                    {t(if answered > 0 { "diagnosis-go-on" } else { "diagnosis-begin" })}
                </LinkButton>
                {begun.then(|| view! { <LinkButton href=RESULT>{t("diagnosis-see")}</LinkButton> })}
            </p>
        </li>
    }
}

#[component]
fn Way(
    above: &'static str,
    title: &'static str,
    text: &'static str,
    go: &'static str,
    href: &'static str,
) -> impl IntoView {
    view! {
        <li class="begin">
            <p class="begin__above">{t(above)}</p>
            <h2 class="begin__title">{t(title)}</h2>
            <p class="begin__text">{t(text)}</p>
            <p class="begin__go"><LinkButton href>{t(go)}</LinkButton></p>
        </li>
    }
}

/// Returns the words « 62 sur 100 (40 avant) », reactive.
fn score_words(score: Option<u8>, earlier: Option<u8>) -> Signal<String> {
    let (key, args) = l10n::plan::score_words(score, earlier);
    t_with(key, move || args.clone())
}
