//! Who fits best, with the reasons, what is to ask and what is missing.

use crate::components::{ButtonKind, EmptyState, ErrorNotice, FigureKind, LinkButton, LiveRegion, Loading, fresh_id};
use crate::i18n::{Arg, t, t_with, tr, tr_with, words};
use crate::pages::directory::KeepToggles;
use crate::state::Loaded;
use contract::{FinderRow, FinderView};
use domain::finder::Fit;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the shortlist; what is shown stays while the next one is awaited.
#[component]
pub(super) fn Shortlist(found: Loaded<FinderView>) -> impl IntoView {
    let view = Memo::new(move |_| found.value());
    let failure = Memo::new(move |_| found.outcome().and_then(Result::err));
    let rows = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.rows.clone()).unwrap_or_default()));
    let count = Signal::derive(move || {
        view.with(|view| {
            let Some(view) = view else { return String::new() };
            tr_with("finder-count", &[("fitting", Arg::from(view.fitting)), ("total", Arg::from(view.total))])
        })
    });
    let heading = fresh_id("finder-results");
    view! {
        <section class="finder" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{t("finder-results")}</h2>
            <LiveRegion words=count/>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| found.reload()/> })}
            <Show when=move || view.with(Option::is_none) && failure.with(Option::is_none)>
                <Loading/>
            </Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <p>{count}</p>
                <p class="finder__how">{t("finder-how")}</p>
            </Show>
            <ol class="finder__rows">
                {move || rows.get().into_iter().map(|row| view! { <Candidate row/> }).collect_view()}
            </ol>
            <Show when=move || view.with(|view| view.as_ref().is_some_and(|view| view.rows.is_empty()))>
                <EmptyState figure=FigureKind::Peers title=t("finder-none-title") text=t("finder-none")>
                    <LinkButton href="/help">{t("directory-empty-ask-link")}</LinkButton>
                </EmptyState>
            </Show>
        </section>
    }
}

#[component]
fn Candidate(row: FinderRow) -> impl IntoView {
    let (id, kept, kept_name) = (row.row.id.clone(), row.row.id.clone(), row.row.name.clone());
    let findings = StoredValue::new(row.findings);
    let because = move || findings.with_value(|findings| words().because(findings));
    let sentences = move |fit| findings.with_value(|findings| words().but(findings, fit));
    let list = move |title: &'static str, fit| {
        move || {
            let items = sentences(fit);
            (!items.is_empty()).then(|| {
                let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
                view! { <div class="finder__list"><h4>{tr(title)}</h4><ul>{items}</ul></div> }
            })
        }
    };
    let has_place = !row.row.place.is_empty();
    let place = row.row.place.clone();
    let place = move || if has_place { place.clone() } else { tr("directory-place-unknown") };
    let name = row.row.name.clone();
    let price = row.price_note;
    view! {
        <li class="finder__row">
            <h3 class="finder__name"><A href=format!("/directory/{id}")>{row.row.name.clone()}</A></h3>
            <p class="finder__place" class:unknown=!has_place>{place}</p>
            <p class="finder__because">{because}</p>
            {(!price.is_empty()).then(|| view! { <p class="finder__price">{price}</p> })}
            {list("finder-to-ask", Fit::Unknown)}
            {list("finder-against", Fit::Unmet)}
            {row.is_old.then(|| view! { <p class="finder__old">{t("finder-old")}</p> })}
            <KeepToggles listing=kept name=kept_name/>
            <LinkButton href=format!("/directory-letter/{id}") kind=ButtonKind::Plain>
                {t_with("finder-write", move || vec![("name", Arg::from(name.as_str()))])}
            </LinkButton>
        </li>
    }
}
