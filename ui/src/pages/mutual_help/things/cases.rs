//! What was reported, for those who decide.

use super::judge::{Asked, Judge};
use crate::components::{
    Area, Button, EmptyState, ErrorNotice, FigureKind, LinkButton, Loading, Page, SafeHtml, fresh_id,
};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::mutual_help::words::author_words;
use crate::state::use_load;
use contract::{AuthorView, CaseView, Changed};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the texts to look at, then those decided upon.
#[component]
pub fn CasesPage() -> impl IntoView {
    let cases = use_load(&[Changed::Notes, Changed::Spaces], ipc::list_cases);
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> });
    let part = move |open: bool| {
        let all = cases.value().unwrap_or_default();
        all.into_iter().filter(|case| case.is_open == open).collect::<Vec<_>>()
    };
    let (open, closed) = (Memo::new(move |_| part(true)), Memo::new(move |_| part(false)));
    let is_empty = move || cases.value().is_some_and(|all| all.is_empty());
    let reload = Callback::new(move |()| cases.reload());
    view! {
        <Page title=t("things-cases") area=Area::MutualHelp lead=t("things-cases-lead") above>
            {move || match cases.outcome() {
                None => view! { <Loading/> }.into_any(),
                Some(Err(error)) => view! { <ErrorNotice error on_retry=move |()| cases.reload()/> }.into_any(),
                Some(Ok(_)) => ().into_any(),
            }}
            <Show when=is_empty>
                <EmptyState figure=FigureKind::Letter title=t("things-cases-none-title") text=t("things-cases-none")>
                    <LinkButton href="/help">{t("mutual-help-back")}</LinkButton>
                </EmptyState>
            </Show>
            <Cases title="things-cases-open" cases=open reload/>
            <Cases title="things-cases-closed" cases=closed reload/>
        </Page>
    }
}

#[component]
fn Cases(title: &'static str, cases: Memo<Vec<CaseView>>, reload: Callback<()>) -> impl IntoView {
    let heading = fresh_id("cases");
    view! {
        <section class="cases" aria-labelledby=heading.clone() hidden=move || cases.with(Vec::is_empty)>
            <h2 id=heading.clone()>{t(title)}</h2>
            <For each=move || cases.get()
                key=|case| (case.note.clone(), case.target.clone(), case.decisions.len(), case.reports.len(), case.is_hidden)
                let:case>
                <Case case reload/>
            </For>
        </section>
    }
}

fn said_by(key: &'static str, by: AuthorView, reason: String, at: i64) -> impl Fn() -> String + Send + Sync + Clone {
    move || {
        let args = [
            ("who", Arg::from(author_words(&by))),
            ("reason", Arg::from(reason.as_str())),
            ("date", Arg::from(i18n::date(at))),
        ];
        tr_with(key, &args)
    }
}

#[component]
fn Case(case: CaseView, reload: Callback<()>) -> impl IntoView {
    let heading = fresh_id("case");
    let asked = RwSignal::new(None::<Asked>);
    let (is_open, is_hidden) = (case.is_open, case.is_hidden);
    let note = StoredValue::new(Some(case.note.clone()));
    let key = if case.target.reply().is_some() { "things-case-reply" } else { "things-case-note" };
    let title = case.title.clone();
    let name = move || tr_with(key, &[("title", Arg::from(title.as_str()))]);
    let (author, space) = (case.author.clone(), case.space_name.clone());
    let written = move || {
        let who = author.as_ref().map_or_else(|| tr("mutual-help-unnamed"), author_words);
        tr_with("things-case-written", &[("who", Arg::from(who)), ("space", Arg::from(space.as_str()))])
    };
    let reports = case.reports.into_iter().map(|report| {
        view! { <li>{said_by("things-case-report", report.by, report.reason, report.at)}</li> }
    });
    let has_decisions = !case.decisions.is_empty();
    let decisions = case.decisions.into_iter().map(|decision| {
        let key = if decision.hides { "things-case-hides" } else { "things-case-keeps" };
        view! { <li>{said_by(key, decision.by, decision.reason, decision.at)}</li> }
    });
    let decisions = decisions.collect_view();
    view! {
        <article class="case" aria-labelledby=heading.clone()>
            <h3 id=heading.clone()>{name}</h3>
            <p class="case__written">{written}</p>
            <div class="case__text"><SafeHtml html=case.html/></div>
            <h4>{t("things-case-reports")}</h4>
            <ul>{reports.collect_view()}</ul>
            {has_decisions.then(|| view! { <h4>{t("things-case-decisions")}</h4> <ul>{decisions}</ul> })}
            <div class="judge__actions">
                {(!is_hidden).then(|| view! {
                    <Button on_click=move |()| asked.set(Some(Asked::Hide))>{t("things-hide")}</Button>
                })}
                {is_hidden.then(|| view! {
                    <Button on_click=move |()| asked.set(Some(Asked::Show))>{t("things-show")}</Button>
                })}
                {is_open.then(|| view! {
                    <Button on_click=move |()| asked.set(Some(Asked::Keep))>{t("things-case-keep")}</Button>
                })}
                <LinkButton href=format!("/help/note/{}", case.note)>{t("things-case-go")}</LinkButton>
            </div>
            <Judge note=Signal::derive(move || note.get_value()) target=case.target asked on_done=move |_| reload.run(())/>
        </article>
    }
}
