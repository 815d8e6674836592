//! One piece of free software: what it replaces, who handles it, and one's own word on it.

use super::categories::category_key;
use crate::components::{Area, Button, ButtonKind, CommandError, Field, LinkButton, LiveRegion, Page, Ready, fresh_id};
use crate::i18n::{Arg, locale, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::{OutsideLink, words_list};
use crate::state::{use_command, use_load};
use contract::{AlikeSoftware, Changed, ListingRow, SoftwarePage};
use domain::Locale;
use domain::directory::Alternative;
use domain::software::{SENTENCE_MAX, SoftwareTag};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use wasm_bindgen::JsCast;

/// Shows a piece of free software.
#[component]
pub fn FreeSoftwarePage() -> impl IntoView {
    let params = use_params_map();
    let slug = Memo::new(move |_| params.with(|params| params.get("slug")).unwrap_or_default());
    let page = use_load(&[Changed::Submissions], move || ipc::get_software(slug.get()));
    let software = Memo::new(move |_| page.value().map(|page| page.software));
    let title = Signal::derive(move || software.get().map_or_else(|| tr("software-loading"), |one| one.name));
    let lead = Signal::derive(move || software.with(|one| one.as_ref().map(description).unwrap_or_default()));
    let above = ViewFn::from(|| view! { <A href="/resources" attr:class="back-link">{t("software-back")}</A> });
    view! {
        <Page title area=Area::Resources lead above>
            <Ready what=page let:shown>
                <Software shown/>
            </Ready>
        </Page>
    }
}

/// Returns what it does, in the language shown. Reactive.
pub(super) fn description(one: &Alternative) -> String {
    match locale() {
        Locale::Fr => one.description_fr.clone(),
        Locale::En => one.description_en.clone(),
    }
}

/// Returns the key of a tag's words.
pub(super) const fn tag_key(tag: SoftwareTag) -> &'static str {
    match tag {
        SoftwareTag::Online => "software-tag-online",
        SoftwareTag::Hostable => "software-tag-hostable",
        SoftwareTag::OnComputer => "software-tag-on-computer",
        SoftwareTag::KnownLicence => "software-tag-known-licence",
    }
}

#[component]
fn Software(shown: SoftwarePage) -> impl IntoView {
    let SoftwarePage { software, tags, providers, providers_found, alike, sentence } = shown;
    let (facts, sources) = (fresh_id("software-facts"), fresh_id("software-sources"));
    let has_sources = !software.sources.is_empty();
    let listed = software.sources.clone().into_iter().map(|source| {
        let source = source.trim().to_owned();
        if source.starts_with("https://") || source.starts_with("http://") {
            view! { <li><OutsideLink address=source/></li> }.into_any()
        } else {
            view! { <li>{source}</li> }.into_any()
        }
    });
    view! {
        <section aria-labelledby=facts.clone()>
            <h2 class="visually-hidden" id=facts.clone()>{t("software-facts")}</h2>
            <Facts software=software.clone() tags/>
        </section>
        <Providers name=software.name.clone() providers found=providers_found/>
        <Alike alike/>
        <Recommend slug=software.slug.clone() sentence/>
        <section class="software__part" aria-labelledby=sources.clone()>
            <h2 id=sources.clone()>{t("software-sources")}</h2>
            {if has_sources {
                view! { <ul class="software__sources">{listed.collect_view()}</ul> }.into_any()
            } else {
                view! { <p class="unknown">{t("software-sources-none")}</p> }.into_any()
            }}
        </section>
    }
}

#[component]
fn Facts(software: Alternative, tags: Vec<SoftwareTag>) -> impl IntoView {
    let Alternative { category, replaces, licence, website, .. } = software;
    let need = category_key(&category);
    let licence = licence.trim().to_owned();
    let has_site = !website.trim().is_empty();
    let has_replaced = !replaces.is_empty();
    let replaces = move || words_list(&replaces);
    let uses: Vec<SoftwareTag> = tags.into_iter().filter(|tag| *tag != SoftwareTag::KnownLicence).collect();
    let has_uses = !uses.is_empty();
    let uses = move || uses.iter().map(|tag| tr(tag_key(*tag))).collect::<Vec<_>>().join(", ");
    view! {
        <dl class="facts">
            <div class="facts__row"><dt>{t("software-need")}</dt><dd>{t(need)}</dd></div>
            <div class="facts__row">
                <dt>{t("software-replaces")}</dt>
                <dd>{if has_replaced {
                    view! { <span>{replaces}</span> }.into_any()
                } else {
                    view! { <span class="unknown">{t("software-replaces-unknown")}</span> }.into_any()
                }}</dd>
            </div>
            {has_uses.then(|| view! { <div class="facts__row"><dt>{t("software-use")}</dt><dd>{uses}</dd></div> })}
            <div class="facts__row">
                <dt>{t("software-licence")}</dt>
                <dd>{if licence.is_empty() {
                    view! { <span class="unknown">{t("software-licence-unknown")}</span> }.into_any()
                } else {
                    view! { <span>{licence}</span> }.into_any()
                }}</dd>
            </div>
            <div class="facts__row">
                <dt>{t("software-site")}</dt>
                <dd>{if has_site {
                    view! { <OutsideLink address=website/> }.into_any()
                } else {
                    view! { <span class="unknown">{t("software-site-unknown")}</span> }.into_any()
                }}</dd>
            </div>
        </dl>
    }
}

#[component]
fn Providers(name: String, providers: Vec<ListingRow>, found: usize) -> impl IntoView {
    let heading = fresh_id("software-providers");
    let query = String::from(js_sys::encode_uri_component(&name));
    let count =
        move || tr_with("software-providers-count", &[("count", Arg::from(found)), ("name", Arg::from(name.as_str()))]);
    let rows = providers.into_iter().map(|row| {
        let place = (!row.place.trim().is_empty()).then(|| format!(" · {}", row.place));
        view! { <li><A href=format!("/directory/{}", row.id)>{row.name}</A><span class="software__place">{place}</span></li> }
    });
    view! {
        <section class="software__part" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{t("software-providers")}</h2>
            <p>{count}</p>
            <ul class="software__list">{rows.collect_view()}</ul>
            {(found > 0).then(|| view! {
                <p><A href=format!("/directory?text={query}")>{t("software-providers-all")}</A></p>
            })}
        </section>
    }
}

#[component]
fn Alike(alike: Vec<AlikeSoftware>) -> impl IntoView {
    let heading = fresh_id("software-alike");
    (!alike.is_empty()).then(|| {
        let rows = alike.into_iter().map(|one| {
            let replaces = one.replaces;
            let words = move || tr_with("software-alike-replaces", &[("names", Arg::from(words_list(&replaces)))]);
            view! {
                <li>
                    <A href=format!("/resources/software/{}", one.slug)>{one.name}</A>
                    <span class="software__place">" · " {words}</span>
                </li>
            }
        });
        view! {
            <section class="software__part" aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>{t("software-alike")}</h2>
                <ul class="software__list">{rows.collect_view()}</ul>
            </section>
        }
    })
}

/// The field of one's own sentence.
const SENTENCE: &str = "software-sentence";

/// Lets the person add it to their selection, reword their sentence, or take it out.
#[component]
fn Recommend(slug: String, sentence: Option<String>) -> impl IntoView {
    let heading = fresh_id("software-recommend");
    let is_in = RwSignal::new(sentence.is_some());
    let text = RwSignal::new(sentence.unwrap_or_default());
    let said = RwSignal::new(String::new());
    let (kept, gone) = (slug.clone(), slug);
    let keep = use_command(
        move |()| ipc::recommend_software(kept.clone(), text.get_untracked()),
        move |_| {
            is_in.set(true);
            said.set(tr("software-recommend-kept"));
        },
    );
    let stop = use_command(
        move |()| ipc::stop_recommending(gone.clone()),
        move |_| {
            is_in.set(false);
            text.set(String::new());
            said.set(tr("software-recommend-gone"));
            // the button that had the focus went away
            focus(SENTENCE);
        },
    );
    let go = move || tr(if is_in.get() { "software-recommend-again" } else { "software-recommend-go" });
    view! {
        <section class="panel software__recommend" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("software-recommend")}</h2>
            <p>{t("software-recommend-about")}</p>
            <Field label=t("software-sentence") hint=t("software-sentence-hint") value=text rows=2 max=SENTENCE_MAX id=SENTENCE
                on_input=move |_| said.set(String::new())/>
            <div class="software__acts">
                <Button kind=ButtonKind::Primary busy=keep.busy() on_click=move |()| keep.run(())>{go}</Button>
                <Show when=move || is_in.get()>
                    <Button busy=stop.busy() on_click=move |()| stop.run(())>{t("software-recommend-stop")}</Button>
                    <LinkButton href="/resources/selection">{t("software-see-selection")}</LinkButton>
                </Show>
            </div>
            <p class="software__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=keep.error()/>
            <CommandError of=stop.error()/>
        </section>
    }
}

/// Puts the focus on an element once the page shows what was changed.
pub(super) fn focus(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || {
        let found = document().get_element_by_id(&id);
        if let Some(element) = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            // an element that cannot have the focus leaves it where it was
            let _ = element.focus();
        }
    });
}
