//! One free piece of software or service.

use crate::i18n::{Arg, locale, t, t_with, tr, tr_with};
use crate::pages::directory::{OutsideLink, words_list};
use domain::Locale;
use domain::directory::Alternative;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows what it does, what it can replace, its licence, who can host it, and where that was read.
#[component]
pub(super) fn AlternativeRow(row: Alternative, is_recommended: bool) -> impl IntoView {
    let Alternative {
        slug,
        name,
        kind,
        replaces,
        licence,
        website,
        self_hostable,
        description_fr,
        description_en,
        sources,
        ..
    } = row;
    let description = move || match locale() {
        Locale::Fr => description_fr.clone(),
        Locale::En => description_en.clone(),
    };
    let replaces = move || {
        (!replaces.is_empty())
            .then(|| tr_with("resources-row-replaces", &[("names", Arg::from(words_list(&replaces)))]))
    };
    let licence = licence.trim().to_owned();
    let licence = move || {
        if licence.is_empty() {
            tr("resources-row-licence-unknown")
        } else {
            tr_with("resources-row-licence", &[("licence", Arg::from(licence.as_str()))])
        }
    };
    let hosting = hosting_key(&kind, self_hostable);
    let is_service = kind == "service";
    let site = {
        let name = name.clone();
        t_with("resources-row-site", move || vec![("name", Arg::from(name.as_str()))])
    };
    let find_help = {
        let name = name.clone();
        t_with("resources-row-find-help", move || vec![("name", Arg::from(name.as_str()))])
    };
    let sources_title = {
        let name = name.clone();
        t_with("resources-row-sources", move || vec![("name", Arg::from(name.as_str()))])
    };
    let query = String::from(js_sys::encode_uri_component(&name));
    let id = format!("alternative-{slug}");
    view! {
        <li class="alternative" id=id>
            <h3 class="alternative__name">
                <A href=format!("/resources/software/{slug}")>{name}</A>
                {is_recommended.then(|| view! { " " <span class="badge">{t("software-recommended")}</span> })}
            </h3>
            <p>{description}</p>
            <p class="alternative__replaces">{replaces}</p>
            <p class="alternative__facts">
                {is_service.then(|| view! { {t("resources-row-service")} " " })} {t(hosting)} " " {licence}
            </p>
            <p class="alternative__links">
                {(!website.trim().is_empty()).then(|| view! { <OutsideLink address=website words=site/> })}
                " "
                <A href=format!("/directory?text={query}")>{find_help}</A>
            </p>
            {(!sources.is_empty()).then(|| view! {
                <details class="alternative__sources">
                    <summary>{sources_title}</summary>
                    <ul>{sources.into_iter().map(|source| view! { <li><Source source/></li> }).collect_view()}</ul>
                </details>
            })}
        </li>
    }
}

#[component]
fn Source(source: String) -> impl IntoView {
    if source.starts_with("https://") || source.starts_with("http://") {
        view! { <OutsideLink address=source/> }.into_any()
    } else {
        view! { <span>{source}</span> }.into_any()
    }
}

fn hosting_key(kind: &str, self_hostable: Option<bool>) -> &'static str {
    match (self_hostable, kind) {
        (Some(true), _) => "resources-row-hostable",
        (Some(false), "service") => "resources-row-service-not-hostable",
        (Some(false), _) => "resources-row-not-hostable",
        (None, _) => "resources-row-hostable-unknown",
    }
}
