//! The directory: who helps associations, where and how.

mod address;
mod badge;
mod checked;
mod chips;
mod compare;
mod departments;
mod empty;
mod facet_words;
mod facets;
mod fact_words;
mod files;
mod filters;
mod follow;
mod keep;
mod kept_page;
mod listing;
mod listing_facts;
mod map;
mod mistake;
mod outside_link;
mod results;
mod sentence;
mod settled;
mod words;

pub use compare::ComparePage;
pub(crate) use departments::{DEPARTMENTS, find_department};
pub use files::DirectoryFilesPage;
pub(crate) use keep::{CompareTray, KeepToggles};
pub use kept_page::KeptPage;
pub use listing::ListingPage;
pub(crate) use listing_facts::ListingFacts;
pub(crate) use outside_link::OutsideLink;
pub(crate) use settled::settled;
pub(crate) use words::{
    capacity_key, capitalised, form_key, language_words, level_key, level_more_key, mode_key, offer_key, price_key,
    size_key, words_list,
};

use crate::components::{Area, ButtonKind, ErrorNotice, LinkButton, LiveRegion, Loading, Notice, NoticeKind, Page};
use crate::i18n::{Arg, t, tr_with};
use crate::ipc;
use crate::state::use_load;
use chips::Chips;
use contract::Changed;
use facets::Facets;
use filters::Filters;
use follow::{asked_by_address, follow_address};
use keep::KeptLink;
use leptos::prelude::*;
use leptos_router::components::A;
use map::DepartmentMap;
use results::Results;
use sentence::Sentence;

/// Shows the directory: one sentence that says what is looked for, and who answers it.
#[component]
pub fn DirectoryPage() -> impl IntoView {
    let filters = Filters::new(asked_by_address());
    let text = settled(filters.text);
    follow_address(filters, text);
    let found = use_load(&[Changed::Submissions], move || {
        let query = filters.query(&text.get());
        async move { ipc::search_directory(query).await }
    });
    Effect::new(move |_| filters.keep());

    let view = Memo::new(move |_| found.value());
    let failure = Memo::new(move |_| found.outcome().and_then(Result::err));
    let count = Signal::derive(move || {
        view.with(|view| {
            let Some(view) = view else { return String::new() };
            // what came from spaces may be counted apart from the catalogue
            let total = view.total.max(view.found);
            let args = [("count", Arg::from(view.found)), ("total", Arg::from(total))];
            tr_with(if filters.are_open() { "directory-count-all" } else { "directory-count" }, &args)
        })
    });
    let catalogue_date = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.catalogue_date.clone())));
    let dated = move || {
        catalogue_date.get().filter(|date| !date.is_empty()).map(|date| {
            let text = move || catalogue_words(&date);
            view! { <span class="directory-notice__date">{text}</span> }
        })
    };

    view! {
        <Page title=t("directory-title") area=Area::Directory lead=t("directory-lead") wide=true>
            <Notice kind=NoticeKind::Attention word=t("directory-notice-title")>
                <p>{t("directory-notice")} " " {dated}</p>
            </Notice>
            <p class="directory-ways"><LinkButton href="/directory-finder">{t("finder-link")}</LinkButton> <LinkButton kind=ButtonKind::Quiet href="/need">{t("directory-need")}</LinkButton> <KeptLink/></p>
            <Sentence filters found=view/>
            <Chips filters found=view/>
            <LiveRegion words=count/>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| found.reload()/> })}
            <Show when=move || view.with(Option::is_none) && failure.with(Option::is_none)>
                <Loading/>
            </Show>
            <Show when=move || view.with(Option::is_some)>
                <div class="directory">
                    <details class="refine" open=is_wide()>
                        <summary class="refine__title"><h2>{t("directory-search-refine")}</h2></summary>
                        <DepartmentMap filters found=view/>
                        <Facets filters found=view/>
                    </details>
                    <Results filters found=view count/>
                </div>
            </Show>
            <CompareTray/>
            <p class="directory-ways"><A href="/directory-files">{t("directory-files-link")}</A></p>
        </Page>
    }
}

/// Returns whether there is room for the further choices beside the results; else they wait, closed, above them.
fn is_wide() -> bool {
    // in the letters of the page: with large ones the results come below sooner
    let style = document().document_element().and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    let letter = size.and_then(|size| size.trim_end_matches("px").parse::<f64>().ok()).unwrap_or(18.0);
    window().inner_width().ok().and_then(|width| width.as_f64()).is_none_or(|width| width >= 64.0 * letter)
}

/// Says of when the catalogue is; its source writes `2026-11`, a person reads « novembre 2026 ».
fn catalogue_words(date: &str) -> String {
    let mut parts = date.split('-');
    let (year, month) = (parts.next(), parts.next().and_then(|month| month.parse::<u32>().ok()));
    match (year, month) {
        (Some(year), Some(month @ 1..=12)) => {
            tr_with("directory-notice-month", &[("month", Arg::from(month)), ("year", Arg::from(year))])
        }
        _ => tr_with("directory-notice-date", &[("date", Arg::from(date))]),
    }
}
