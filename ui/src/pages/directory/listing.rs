//! One listing.

use super::checked::{OldWarning, checked_words};
use super::keep::{CompareTray, KeepToggles};
use super::listing_facts::ListingFacts;
use super::mistake::Mistake;
use super::outside_link::{OutsideLink, is_address};
use super::words::language_of;
use crate::components::{Area, LinkButton, Notice, NoticeKind, Page, Ready, fresh_id};
use crate::i18n::{self, Arg, t, t_with, tr};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, ErrorCode, ListingOrigin, ListingView, UiError};
use domain::ListingId;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;

/// Shows a listing: what is known of a provider, what is not, and where it was read.
#[component]
pub fn ListingPage() -> impl IntoView {
    let params = use_params_map();
    let listing = use_load(&[Changed::Submissions], move || {
        let id = params.with(|params| params.get("listing")).unwrap_or_default();
        async move {
            let id = ListingId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
            ipc::get_listing(id).await
        }
    });
    let name = Memo::new(move |_| listing.value().map(|view| view.entry.name.trim().to_owned()));
    let title = Signal::derive(move || match name.get() {
        None => tr("listing-loading"),
        Some(name) if name.is_empty() => tr("listing-title-unnamed"),
        Some(name) => name,
    });
    let above = ViewFn::from(|| view! { <A href="/directory" attr:class="back-link">{t("listing-back")}</A> });
    view! {
        <Page title area=Area::Directory above>
            <Ready what=listing let:view>
                <Listing view/>
            </Ready>
        </Page>
    }
}

#[component]
fn Listing(view: ListingView) -> impl IntoView {
    let facts = fresh_id("listing-facts");
    let ask = fresh_id("listing-ask");
    let whole = view.clone();
    view! {
        <Origin origin=view.origin.clone()/>
        <OldWarning is_old=view.is_old/>
        <p class="listing__description" lang=language_of(&view.origin)>{view.entry.description.clone()}</p>
        <KeepToggles listing=view.id.clone() name=view.entry.name.clone()/>
        <section aria-labelledby=facts.clone()>
            <h2 class="visually-hidden" id=facts.clone()>{t("listing-facts")}</h2>
            <ListingFacts entry=view.entry.clone()/>
        </section>
        <section class="listing__ask" aria-labelledby=ask.clone()>
            <h2 id=ask.clone()>{t("listing-ask-title")}</h2>
            <ul>
                <li>{t("listing-ask-data")}</li>
                <li>{t("listing-ask-price")}</li>
                <li>{t("listing-ask-answer")}</li>
            </ul>
        </section>
        <Sources sources=view.sources as_of=view.as_of checked=Signal::derive(move || checked_words(&whole))/>
        <Mistake listing=view.id/>
        <CompareTray/>
    }
}

#[component]
fn Origin(origin: ListingOrigin) -> impl IntoView {
    let (word, sentence, more, own) = match origin {
        ListingOrigin::Sample => ("listing-origin-sample-title", t("listing-origin-sample"), None, false),
        ListingOrigin::Imported { file, on } => {
            let args = move || vec![("file", Arg::from(file.as_str())), ("date", Arg::from(i18n::date(on)))];
            ("listing-origin-imported-title", t_with("listing-origin-imported", args), None, false)
        }
        ListingOrigin::Submission { space, signer, seq, written_at, own } => {
            let key = if own { "listing-origin-own" } else { "listing-origin-submission" };
            let sentence =
                t_with(key, move || vec![("signer", Arg::from(signer.as_str())), ("space", Arg::from(space.as_str()))]);
            let more = t_with("listing-origin-version", move || {
                vec![("seq", Arg::from(seq.to_string())), ("date", Arg::from(i18n::date(written_at)))]
            });
            ("listing-origin-submission-title", sentence, Some(more), own)
        }
    };
    view! {
        <Notice kind=NoticeKind::Attention word=t(word)>
            <p>{sentence}</p>
            {more.map(|more| view! { <p>{more}</p> })}
            {own.then(|| view! { <p><LinkButton href="/my-listing">{t("listing-edit-own")}</LinkButton></p> })}
        </Notice>
    }
}

#[component]
fn Sources(sources: Vec<String>, as_of: String, checked: Signal<String>) -> impl IntoView {
    let heading = fresh_id("listing-sources");
    let has_sources = !sources.is_empty();
    let as_of = as_of.trim().to_owned();
    let dated = move || {
        if as_of.is_empty() {
            tr("listing-as-of-unknown")
        } else {
            i18n::tr_with("listing-as-of", &[("date", Arg::from(as_of.as_str()))])
        }
    };
    let items = sources.into_iter().map(|source| {
        let source = source.trim().to_owned();
        if is_address(&source) {
            view! { <li><OutsideLink address=source/></li> }.into_any()
        } else {
            view! { <li>{source}</li> }.into_any()
        }
    });
    view! {
        <section class="listing__sources" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{t("listing-sources")}</h2>
            {if has_sources {
                view! { <ul>{items.collect_view()}</ul><p>{dated}</p> }.into_any()
            } else {
                view! { <p>{t("listing-sources-none")}</p> }.into_any()
            }}
            <p>{checked}</p>
        </section>
    }
}
