//! Up to four listings side by side.

use super::checked::checked_words;
use super::fact_words::facts;
use super::keep::KeptLink;
use super::listing_facts::lines;
use crate::components::{Area, Button, ButtonKind, EmptyState, FigureKind, LinkButton, Page, Ready, VisuallyHidden};
use crate::i18n::{Arg, t, t_with, tr};
use crate::ipc;
use crate::state::{use_kept, use_load};
use contract::{Changed, ListingView};
use domain::ListingId;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};
use wasm_bindgen::JsCast;

/// The id of the table's frame, where the focus goes when a column is taken away.
const FRAME: &str = "comparison";

/// Shows listings side by side: a row a fact, a column a listing.
#[component]
pub fn ComparePage() -> impl IntoView {
    let params = use_query_map();
    let kept = use_kept();
    let found = use_load(&[Changed::Submissions], move || {
        let asked = params.with(|params| params.get_all("listing")).unwrap_or_default();
        let ids = asked.into_iter().filter_map(|id| ListingId::new(id).ok()).collect();
        async move { ipc::compare_listings(ids).await }
    });
    Effect::new(move |_| {
        if let Some(views) = found.value() {
            kept.compare_only(views.into_iter().map(|view| (view.id, view.entry.name)).collect());
        }
    });
    let above = ViewFn::from(|| view! { <A href="/directory" attr:class="back-link">{t("listing-back")}</A> });
    view! {
        <Page title=t("directory-kept-compare-title") area=Area::Directory lead=t("directory-kept-compare-lead") above wide=true>
            <Ready what=found let:views>
                <Table views/>
            </Ready>
            <p class="directory-ways"><KeptLink/></p>
        </Page>
    }
}

#[component]
fn Table(views: Vec<ListingView>) -> impl IntoView {
    if views.is_empty() {
        return view! {
            <EmptyState figure=FigureKind::NotFound title=t("directory-kept-compare-none-title") text=t("directory-kept-compare-none")>
                <LinkButton href="/directory">{t("directory-kept-empty-link")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let kept = use_kept();
    let navigate = StoredValue::new_local(use_navigate());
    let drop_one = move |id: ListingId| {
        kept.compare(id, String::new(), false);
        let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
        navigate.with_value(|navigate| navigate(&untrack(|| kept.comparison()), options));
        request_animation_frame(|| {
            let frame = document().get_element_by_id(FRAME);
            if let Some(frame) = frame.and_then(|frame| frame.dyn_into::<web_sys::HtmlElement>().ok()) {
                // a table that went away meanwhile leaves the focus where it was
                let _ = frame.focus();
            }
        });
    };
    let head = |view: &ListingView| {
        let (id, name) = (view.id.clone(), StoredValue::new(view.entry.name.clone()));
        let gone = StoredValue::new(view.id.clone());
        let of = t_with("directory-kept-of", move || vec![("name", Arg::from(name.get_value()))]);
        view! {
            <th scope="col">
                <A href=format!("/directory/{id}")>{name.get_value()}</A>
                <LinkButton href=format!("/directory-letter/{id}") kind=ButtonKind::Quiet>
                    {t("directory-kept-write")} <VisuallyHidden>{of}</VisuallyHidden>
                </LinkButton>
                <Button kind=ButtonKind::Quiet on_click=move |()| drop_one(gone.get_value())>
                    {t("directory-kept-take-away")} <VisuallyHidden>{of}</VisuallyHidden>
                </Button>
            </th>
        }
    };
    let heads = views.iter().map(head).collect_view();
    let body = move || {
        let columns: Vec<_> = views.iter().map(|view| facts(&view.entry)).collect();
        // a fact that no listing tells is no help in choosing
        let mut keys: Vec<&'static str> = Vec::new();
        for fact in columns.iter().flatten().filter(|fact| !fact.lines.is_empty()) {
            if !keys.contains(&fact.key) {
                keys.push(fact.key);
            }
        }
        let order = columns.iter().flatten().map(|fact| fact.key).collect::<Vec<_>>();
        keys.sort_by_key(|key| order.iter().position(|one| one == key));
        let rows = keys.into_iter().map(|key| {
            let cells = columns.iter().map(|facts| {
                let of = facts.iter().find(|fact| fact.key == key).map(|fact| fact.lines.clone()).unwrap_or_default();
                let is_unknown = of.is_empty();
                view! { <td class:unknown=is_unknown>{lines(of)}</td> }
            });
            view! { <tr><th scope="row">{tr(key)}</th>{cells.collect_view()}</tr> }
        });
        let checked = views.iter().map(|view| {
            let old = view.is_old.then(|| view! { <p class="compare__old">{t("listing-old-title")}</p> });
            view! { <td>{checked_words(view)} {old}</td> }
        });
        view! {
            {rows.collect_view()}
            <tr><th scope="row">{tr("directory-kept-checked")}</th>{checked.collect_view()}</tr>
        }
    };
    view! {
        <div class="compare" id=FRAME role="region" aria-label=t("directory-kept-compare-title") tabindex="0">
            <table>
                <thead>
                    <tr><th scope="col"><VisuallyHidden>{t("listing-facts")}</VisuallyHidden></th>{heads}</tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}
